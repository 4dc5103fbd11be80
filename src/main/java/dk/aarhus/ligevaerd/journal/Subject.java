package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.shared.Reference;

/**
 * What an entry is about.
 *
 * @param name of the thing within its kind; never a person's name other than that of an account
 */
public record Subject(Kind kind, String name) {

    static final int LONGEST_NAME = 255;

    public Subject {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a subject needs a name of at most 255 characters");
        }
    }

    /** The kinds of things that somebody sees or does something to. */
    public enum Kind {
        CASE,
        RELEASE,
        ACCOUNT,
        KEY,
        JOURNAL,
        /** A place in the base, such as {@code report.account}. */
        PLACE,
        /** A job of the service. */
        JOB
    }

    public static Subject of(Reference reference) {
        return new Subject(Kind.CASE, reference.value());
    }
}
