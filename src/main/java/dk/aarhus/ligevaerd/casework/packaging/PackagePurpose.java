package dk.aarhus.ligevaerd.casework.packaging;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a package is for. The paragraph that allows it to leave stands beside each in the message
 * bundle; all of them are to be confirmed by the legal service.
 */
public enum PackagePurpose {

    /** A party is heard: FVL § 19. */
    HEARING(ItemKind.FACTS, ItemKind.HEARING),

    /** A party asks to see the case: FVL §§ 9-18. */
    PARTY_ACCESS(EnumSet.allOf(ItemKind.class)),

    /** Somebody asks for the own data: GDPR art. 15. */
    OWN_DATA(
            ItemKind.ACCOUNT,
            ItemKind.ANSWERS,
            ItemKind.DIALOGUE,
            ItemKind.DECISION,
            ItemKind.LETTER,
            ItemKind.FILE,
            ItemKind.PARTY),

    /** The Board of Equal Treatment asks for a statement and for what proves it. */
    BOARD(
            ItemKind.CHRONOLOGY,
            ItemKind.FACTS,
            ItemKind.TESTS,
            ItemKind.FINDINGS,
            ItemKind.HEARING,
            ItemKind.DECISION,
            ItemKind.LETTER,
            ItemKind.EXHIBITS,
            ItemKind.FILE),

    /** A crime may have been committed: FVL § 28. */
    POLICE(ItemKind.CHRONOLOGY, ItemKind.ACCOUNT, ItemKind.FACTS, ItemKind.EXHIBITS, ItemKind.FILE),

    /** A union acts for its member, with a power of attorney: FVL § 8. */
    UNION(ItemKind.CHRONOLOGY, ItemKind.FACTS, ItemKind.DECISION, ItemKind.LETTER);

    private final Set<ItemKind> preset;

    PackagePurpose(ItemKind... preset) {
        this(EnumSet.copyOf(Set.of(preset)));
    }

    PackagePurpose(Set<ItemKind> preset) {
        this.preset = preset;
    }

    /**
     * What it may not hold of a case of the whistleblower scheme: a party gets nothing by access,
     * and by a hearing or a union no more than what it begins with.
     */
    boolean keepsFromScheme(ItemKind kind) {
        return switch (this) {
            case PARTY_ACCESS -> true;
            case HEARING, UNION -> !preset.contains(kind);
            case OWN_DATA, BOARD, POLICE -> false;
        };
    }

    /**
     * What it never holds: who is heard gets what is said against them, and neither what the
     * reporter tells the office beside it nor what stands in the case about others.
     */
    boolean neverHolds(ItemKind kind) {
        return this == HEARING
                && switch (kind) {
                    case ANSWERS, DIALOGUE, PARTY, NOTES -> true;
                    case CHRONOLOGY,
                            ACCOUNT,
                            FACTS,
                            TESTS,
                            FINDINGS,
                            HEARING,
                            INTERVIEW,
                            MEASURES,
                            DECISION,
                            REMEDIES,
                            LETTER,
                            EXHIBITS,
                            FILE ->
                            false;
                };
    }

    /**
     * Why something that it begins with is left out until a person takes it back in: nobody knows
     * yet whether it is the reporter who asks, or which of those who take part.
     */
    Optional<OmissionGround> leavesOut(ItemKind kind) {
        return Optional.ofNullable(
                switch (this) {
                    case PARTY_ACCESS ->
                            switch (kind) {
                                case ANSWERS, DIALOGUE -> OmissionGround.REPORTER_PROTECTED;
                                case PARTY -> OmissionGround.PRIVATE_AFFAIRS;
                                case NOTES -> OmissionGround.INTERNAL;
                                default -> null;
                            };
                    case OWN_DATA -> kind == ItemKind.PARTY ? OmissionGround.OTHERS_DATA : null;
                    case HEARING, BOARD, POLICE, UNION -> null;
                });
    }

    /** What such a package begins with. */
    public Set<ItemKind> preset() {
        return EnumSet.copyOf(preset);
    }
}
