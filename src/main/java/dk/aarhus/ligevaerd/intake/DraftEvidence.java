package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.draft.DraftErased;
import dk.aarhus.ligevaerd.intake.draft.DraftFiled;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.draft.Kept;
import dk.aarhus.ligevaerd.intake.evidence.DraftFiles;
import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.Hidden;
import dk.aarhus.ligevaerd.intake.evidence.Received;
import dk.aarhus.ligevaerd.intake.evidence.Receiving;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import dk.aarhus.ligevaerd.intake.evidence.Wish;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.vault.CodeSafe;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The files of a report that is being written. They become the report's when it is sent. */
@ApplicationScoped
public class DraftEvidence implements SpokenAccount {

    private static final String PURPOSE = "draft evidence";

    private final Drafts drafts;
    private final DraftFiles files;
    private final Reports reports;
    private final Receiving receiving;
    private final Pepper pepper;
    private final Clock clock;

    DraftEvidence(
            Drafts drafts,
            DraftFiles files,
            Reports reports,
            Receiving receiving,
            Pepper pepper,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.reports = reports;
        this.receiving = receiving;
        this.pepper = pepper;
        this.clock = clock;
    }

    /**
     * The reporter adds a file; where nothing was answered yet, the draft begins with it.
     *
     * @throws FileRefused with the reason; nothing of it stays
     * @throws Problem STATE_CONFLICT when the report was sent meanwhile
     */
    public void add(MailboxCode code, String typedName, Wish wish, InputStream sent)
            throws FileRefused {
        var file = receiving.receive(typedName, wish, sent);
        boolean given = false;
        try {
            QuarkusTransaction.requiringNew().run(() -> store(code, file));
            given = true;
        } catch (NoRoom full) {
            throw full.refused();
        } finally {
            if (!given) {
                receiving.forget(file);
            }
        }
    }

    public List<FileLine> lines(MailboxCode code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.lines(drafts.lookup(code), safe(code)));
    }

    /** The reporter thinks better of it. */
    public void remove(MailboxCode code, UUID file) {
        QuarkusTransaction.requiringNew().run(() -> files.remove(drafts.lookup(code), file));
    }

    /**
     * Takes out of the files what hides in them, and lets go of the originals: somebody who gave a
     * name stays anonymous after all.
     *
     * @return whether every file could be cleaned; the others are as they were
     */
    public boolean clean(MailboxCode code) {
        var telling =
                QuarkusTransaction.requiringNew()
                        .call(() -> files.telling(drafts.lookup(code), safe(code)));
        boolean all = true;
        for (var file : telling.entrySet()) {
            try {
                replace(code, file.getKey(), file.getValue());
            } catch (FileRefused asItIs) {
                all = false;
            }
        }
        return all;
    }

    /** Lets go of the files that could not be cleaned. */
    public void removeHiding(MailboxCode code) {
        lines(code).stream().filter(FileLine::hides).forEach(file -> remove(code, file.id()));
    }

    private void replace(MailboxCode code, UUID file, Received telling) throws FileRefused {
        var cleaned = receiving.withoutHidden(telling);
        boolean given = false;
        try {
            given =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () ->
                                            files.replace(
                                                    drafts.lookup(code),
                                                    safe(code),
                                                    file,
                                                    cleaned));
        } finally {
            // Where only the original goes, the bytes are those that the file has.
            if (!given && telling.hidden() == Hidden.KEPT) {
                receiving.forget(cleaned);
            }
        }
    }

    @Override
    public boolean isToldUnder(MailboxCode code) {
        return hasRecording(code);
    }

    /** Whether somebody spoke, or filmed, instead of writing. */
    public boolean hasRecording(MailboxCode code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.hasRecording(drafts.lookup(code)));
    }

    /** Whether no name is given, or not yet: then hidden information is taken out of files. */
    public boolean isAnonymous(MailboxCode code) {
        return drafts.open(code)
                .map(answers -> answers.given().getOrDefault("identity", List.of()))
                .map(List::stream)
                .flatMap(chosen -> chosen.findFirst())
                .filter(chosen -> !chosen.equals(IdentityMode.ANONYMOUS.name()))
                .isEmpty();
    }

    void handOver(@Observes DraftFiled filed) {
        var report = reports.referenced(filed.reference()).orElseThrow();
        files.handOver(
                drafts.lookup(filed.code()),
                safe(filed.code()),
                (file, place, day) -> report.enclosure(place, Source.FORM, day, file));
    }

    void erase(@Observes DraftErased erased) {
        files.erase(erased.lookup());
    }

    private void store(MailboxCode code, Received file) {
        if (drafts.touch(code) == Kept.ALREADY_SENT) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        try {
            files.add(drafts.lookup(code), safe(code), file, LocalDate.now(clock));
        } catch (FileRefused full) {
            throw new NoRoom(full);
        }
    }

    private CodeSafe safe(MailboxCode code) {
        return code.safe(PURPOSE, pepper);
    }
}
