package dk.aarhus.ligevaerd.casework.packaging;

import java.util.EnumSet;
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
    OWN_DATA(ItemKind.ACCOUNT, ItemKind.DECISION, ItemKind.LETTER, ItemKind.FILE),

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

    /** What such a package begins with. */
    public Set<ItemKind> preset() {
        return EnumSet.copyOf(preset);
    }
}
