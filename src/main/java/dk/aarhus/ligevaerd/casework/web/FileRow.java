package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.Hidden;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file in the list of a case.
 *
 * @param name as the reporter's machine called it; may be empty
 * @param size as people say it: {@code 340 KB}, {@code 3 MB}
 */
public record FileRow(
        UUID id,
        int number,
        String name,
        FileKind kind,
        String size,
        Source source,
        LocalDate day,
        Scan scan,
        Hidden hidden,
        boolean hasOriginal) {

    private static final int KB = 1024;

    static FileRow of(EvidenceFile file) {
        return new FileRow(
                file.id(),
                file.number(),
                file.name(),
                file.kind(),
                size(file.size()),
                file.source(),
                file.addedOn(),
                file.scan(),
                file.hidden(),
                file.hasOriginal());
    }

    private static String size(int bytes) {
        long kilobytes = Math.max(1, Math.round((double) bytes / KB));
        return kilobytes < KB ? kilobytes + " KB" : Math.round((double) kilobytes / KB) + " MB";
    }
}
