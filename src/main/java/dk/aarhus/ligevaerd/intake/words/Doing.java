package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reporter can do in the mailbox on a page of its own. The names are in the addresses, where
 * they tell as little as can be.
 */
@TemplateEnum
public enum Doing {

    /** Complain about the handling. */
    HANDLING,

    /** Ask for another handler. */
    PERSON,

    /** Take the report back. */
    BACK,

    /** Become known. */
    NAME;

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a line is asked for and not a text. */
    public boolean isShort() {
        return this == NAME;
    }

    /** The name of what is typed, as the domain calls it. */
    public String field() {
        return isShort() ? "contact" : "text";
    }

    /** What the address of a page names. */
    public static Optional<Doing> at(String address) {
        return Arrays.stream(values()).filter(one -> one.address().equals(address)).findFirst();
    }
}
