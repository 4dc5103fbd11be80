package dk.aarhus.ligevaerd.casework.looking;

import java.util.List;

/**
 * One page of a file as it is shown.
 *
 * @param page from 1
 * @param pages how many there are; 1 where there is nothing to turn
 * @param words what stands on the page; empty where there are none or they cannot be read
 * @param attachments of a mail
 * @param more how many of them are not listed
 */
public record Look(
        Manner manner,
        Hindrance hindrance,
        int page,
        int pages,
        String words,
        List<Attachment> attachments,
        int more) {

    /**
     * What hangs on a mail.
     *
     * @param name as the sender's machine called it; may be empty
     * @param size in bytes
     */
    public record Attachment(String name, String type, long size) {}

    public static Look hindered(Manner manner, Hindrance why) {
        return new Look(manner, why, 1, 1, "", List.of(), 0);
    }

    static Look of(Manner manner, int page, int pages, String words) {
        return new Look(manner, Hindrance.NONE, page, pages, words, List.of(), 0);
    }

    public boolean isShown() {
        return hindrance == Hindrance.NONE;
    }
}
