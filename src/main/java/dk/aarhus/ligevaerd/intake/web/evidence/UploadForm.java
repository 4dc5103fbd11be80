package dk.aarhus.ligevaerd.intake.web.evidence;

import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.intake.evidence.Receiving;

/**
 * The place to send files.
 *
 * @param address where its forms are sent
 * @param code of the mailbox, where the browser does not keep it; empty otherwise
 * @param anonymous whether hidden information is taken out unless the reporter wants it kept
 */
public record UploadForm(String address, String code, boolean anonymous) {

    static final String OF_THE_REPORT = "/report/evidence";
    static final String OF_THE_MAILBOX = "/mailbox/evidence";

    private static final int KB = 1024;

    /** Whether the report is still being written, and a file can be taken out again. */
    public boolean draft() {
        return address.equals(OF_THE_REPORT);
    }

    /** For the browser's list of files. */
    public String accepted() {
        return FileKind.accepted();
    }

    /** What the script says of a file before it sends it for nothing. */
    public FileFault tooLarge() {
        return FileFault.TOO_LARGE;
    }

    /** The largest file, in bytes. */
    public int most() {
        return Receiving.MOST_BYTES;
    }

    /** A size as people say it: {@code 340 KB}, {@code 3 MB}. */
    public String size(FileLine file) {
        long kilobytes = Math.max(1, Math.round((double) file.size() / KB));
        return kilobytes < KB ? kilobytes + " KB" : Math.round((double) kilobytes / KB) + " MB";
    }
}
