package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A file of a report. Its name and the keys of its bytes are sealed by the report's key. */
@Entity
@Table(name = "evidence")
public class EvidenceFile extends Locked {

    private static final String COLUMN = "evidence.";

    @Id private UUID id;
    private UUID report;
    // Orders the files of one report without telling a time of day.
    private int place;

    @Enumerated(EnumType.STRING)
    private Source source;

    private LocalDate addedOn;

    @Embedded private StoredFile file;

    protected EvidenceFile() {}

    /**
     * @param report whose file it is
     * @param place among the report's files, from 0
     * @param safe of the report
     */
    public static EvidenceFile of(
            UUID report, int place, Source source, LocalDate day, Received file, Safe safe) {
        var stored = new EvidenceFile();
        stored.id = UUID.randomUUID();
        stored.lockWith(safe);
        stored.report = report;
        stored.place = place;
        stored.source = source;
        stored.addedOn = day;
        stored.file = StoredFile.of(file, stored::sealed);
        return stored;
    }

    public UUID id() {
        return id;
    }

    /** From 1, as people count. */
    public int number() {
        return place + 1;
    }

    public Source source() {
        return source;
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    public FileKind kind() {
        return file.kind();
    }

    /** In bytes. */
    public int size() {
        return file.size();
    }

    public Scan scan() {
        return file.scan();
    }

    public Hidden hidden() {
        return file.hidden();
    }

    /** As the reporter's machine called it; may be empty. */
    public String name() {
        return file.name(this::opened);
    }

    /** Whether the file as it was sent is kept under seal beside the cleaned one. */
    public boolean hasOriginal() {
        return file.hasOriginal();
    }

    public UUID report() {
        return report;
    }

    /** The scanner that was away when the file came has looked at it. */
    public void scannedLater(Scan said) {
        file.scanned(said);
    }

    /** All that was sent, with what a cleaned copy leaves out. */
    Content asSent() {
        return original().orElseGet(this::content);
    }

    Content content() {
        return file.content(this::opened);
    }

    Optional<Content> original() {
        return file.original(this::opened);
    }

    /** What its bytes are found by; needs no key. */
    Stream<UUID> contents() {
        return file.contents();
    }

    /** What it takes of the room that a report has, in bytes. */
    long takes() {
        return file.takes();
    }

    private String sealed(String column, String words) {
        return seal(COLUMN + column, words);
    }

    private String opened(String column, String sealed) {
        return open(COLUMN + column, sealed);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
