package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.Hidden;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The files of a case. */
record FilesView(List<Item> items) {

    /**
     * @param name as the reporter's machine called it; may be empty
     * @param size in bytes
     * @param hidden what became of the information that hides in it
     * @param original whether the file as it was sent is kept beside a cleaned one
     */
    record Item(
            UUID id,
            int number,
            String name,
            FileKind kind,
            int size,
            Source source,
            LocalDate day,
            Scan scan,
            Hidden hidden,
            boolean original) {

        static Item of(EvidenceFile file) {
            return new Item(
                    file.id(),
                    file.number(),
                    file.name(),
                    file.kind(),
                    file.size(),
                    file.source(),
                    file.addedOn(),
                    file.scan(),
                    file.hidden(),
                    file.hasOriginal());
        }
    }

    static FilesView of(List<EvidenceFile> files) {
        return new FilesView(files.stream().map(Item::of).toList());
    }
}
