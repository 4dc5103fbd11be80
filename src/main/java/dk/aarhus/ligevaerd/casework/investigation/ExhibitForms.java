package dk.aarhus.ligevaerd.casework.investigation;

import java.util.List;

/** What the staff types about evidence; any part may be missing or wrong. */
public final class ExhibitForms {

    private ExhibitForms() {}

    /**
     * A piece of evidence is registered, or described another way.
     *
     * @param file the id of a file of the report; empty for what is no file
     * @param page of the file, from 1, where one page of it is meant
     * @param second of a recording, as {@code 127} or {@code 2:07}, where one moment is meant
     * @param speaksFor numbers of the allegations that it supports
     * @param speaksAgainst numbers of those that it speaks against
     */
    public record Exhibiting(
            String what,
            String source,
            String obtainedOn,
            String file,
            String page,
            String second,
            List<String> speaksFor,
            List<String> speaksAgainst) {}

    /** It was handed to somebody, or came back. */
    public record HandingOver(String taker, String why) {}
}
