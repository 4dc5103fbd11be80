package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * That a case is closed to somebody, whatever role they have: for such a person it does not exist.
 */
@Entity
@Table(name = "case_bar")
class Bar {

    /** Whether one account is meant, or everyone of a function. */
    enum Kind {
        ACCOUNT,
        FUNCTION
    }

    /** Why the case is closed to them. */
    enum Origin {
        /** The reporter ticked the function. */
        TICKED,
        /** The account had a ticked function when the report came in, and keeps the bar with it. */
        HAD_FUNCTION,
        /** A name that the reporter wrote sounds like it; somebody is still to look. */
        SOUNDS_LIKE,
        /** The report names it, or somebody of that name, as the one who did it. */
        ACCUSED,
        /** A name that the reporter wrote was matched to it. */
        NAMED,
        /** A party of the case other than the accused. */
        PARTY,
        /** Leads the accused, or led them while the case was open, directly or through others. */
        LEADS_THE_ACCUSED,
        /** Said to have an interest in the matter. */
        STEPPED_BACK
    }

    @Embeddable
    record Key(
            @Column(name = "case_reference") String reference,
            @Enumerated(EnumType.STRING) Kind kind,
            String who) {}

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected Bar() {}

    static Bar of(Key key, Origin origin) {
        var bar = new Bar();
        bar.key = key;
        bar.origin = origin;
        return bar;
    }

    static Key account(Reference reference, String account) {
        return new Key(reference.value(), Kind.ACCOUNT, account);
    }

    static Key function(Reference reference, StaffFunction function) {
        return new Key(reference.value(), Kind.FUNCTION, function.name());
    }

    /**
     * A better reason takes the place of one that may be forgotten again; that somebody is accused
     * is kept, because those who lead them are found by it.
     */
    void becauseOf(Origin another) {
        if (origin == Origin.SOUNDS_LIKE || another == Origin.ACCUSED) {
            origin = another;
        }
    }

    Origin origin() {
        return origin;
    }

    Key key() {
        return key;
    }
}
