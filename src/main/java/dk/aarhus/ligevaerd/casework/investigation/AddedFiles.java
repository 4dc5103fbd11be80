package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.casework.looking.MailWords;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.OutlookMail;
import dk.aarhus.ligevaerd.casework.looking.ReadMail;
import dk.aarhus.ligevaerd.casework.looking.Turns;
import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.Received;
import dk.aarhus.ligevaerd.intake.evidence.Receiving;
import dk.aarhus.ligevaerd.intake.evidence.Wish;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Files that the staff adds to a case: evidence that came another way. They go the way of every
 * file (looked at, scanned, sealed) and stand in the register at once. A mail is taken apart: the
 * mail itself, and what hangs on it, each with sender, day and digest.
 */
@ApplicationScoped
public class AddedFiles {

    /** Of one mail; what hangs on larger ones is to be added by hand. */
    private static final int MOST_PARTS = 30;

    private static final int LONGEST_WORDS = 500;

    private final CaseActs acts;
    private final Receiving receiving;
    private final ReportEvidence evidence;
    private final CaseEvidence caseEvidence;
    private final ExhibitSheets exhibits;
    private final Turns turns;

    AddedFiles(
            CaseActs acts,
            Receiving receiving,
            ReportEvidence evidence,
            CaseEvidence caseEvidence,
            ExhibitSheets exhibits,
            Turns turns) {
        this.acts = acts;
        this.receiving = receiving;
        this.evidence = evidence;
        this.caseEvidence = caseEvidence;
        this.exhibits = exhibits;
        this.turns = turns;
    }

    /**
     * What became of a file.
     *
     * @param added how many pieces of evidence stand in the register because of it
     * @param refused what hung on a mail and was not taken by itself; it stays in the mail
     */
    public record Added(int added, List<NotTaken> refused) {}

    /** A part of a mail that is no file of its own. */
    public record NotTaken(String name, FileFault fault) {}

    /** A file on its way into the register. */
    private record Piece(Received file, String what, String from) {}

    /**
     * Adds a file. Nothing of it stays where anything is wrong.
     *
     * @throws FileRefused with the reason; TOO_MANY for a mail with more attachments than are taken
     *     at once
     * @throws Problem as {@link CaseActs#act}; INVALID for what was typed; STATE_CONFLICT for a
     *     case at its end
     */
    public Added add(
            SeenCase seen, AddedForms.AddingFile form, String name, InputStream sent, Caller caller)
            throws FileRefused {
        requireAllowed(seen, form, caller);
        var pieces = new ArrayList<Piece>();
        var refused = new ArrayList<NotTaken>();
        boolean done = false;
        try {
            var file = receiving.receive(name, Wish.KEEP, sent);
            pieces.add(new Piece(file, form.what(), form.source()));
            if (file.kind() == FileKind.MAIL) {
                takeApart(file, form, pieces, refused);
            }
            if (file.kind() == FileKind.OLD_OFFICE) {
                takeOutlookApart(file, form, pieces, refused);
            }
            register(seen, form, pieces, caller);
            done = true;
            return new Added(pieces.size(), List.copyOf(refused));
        } finally {
            if (!done) {
                pieces.forEach(piece -> receiving.forget(piece.file()));
            }
        }
    }

    /** Before a byte is read: whether the case is the caller's, and all that was typed. */
    private void requireAllowed(SeenCase seen, AddedForms.AddingFile form, Caller caller) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    read(form, Optional.empty(), Set.of(), acting.today());
                });
    }

    private void takeApart(
            Received mail, AddedForms.AddingFile form, List<Piece> pieces, List<NotTaken> refused)
            throws FileRefused {
        try (var counted = receiving.open(mail)) {
            var words = MailWords.of(counted);
            requireFew(words);
            var from = from(form, words);
            pieces.set(0, new Piece(mail, titled(form.what(), words.header("subject")), from));
            try (var again = receiving.open(mail)) {
                MailWords.of(
                        again, (part, content) -> take(part, content, form, from, pieces, refused));
            }
        } catch (NotShown why) {
            throw refused(why);
        } catch (IOException unreadable) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    /** A mail in the manner of Outlook; a document in the same container stays as it is. */
    private void takeOutlookApart(
            Received file, AddedForms.AddingFile form, List<Piece> pieces, List<NotTaken> refused)
            throws FileRefused {
        try (var stream = receiving.open(file)) {
            var found = turns.take(() -> OutlookMail.in(stream));
            if (found.isEmpty()) {
                return;
            }
            var mail = found.get();
            requireFew(mail);
            var from = from(form, mail);
            pieces.set(0, new Piece(file, titled(form.what(), mail.header("subject")), from));
            for (var part : mail.hanging()) {
                take(part.what(), part.open(), form, from, pieces, refused);
            }
        } catch (NotShown why) {
            if (why.hindrance() != Hindrance.DAMAGED) {
                throw refused(why);
            }
            // Nobody can take it apart; it may be evidence all the same.
        } catch (IOException unreadable) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    private static void requireFew(ReadMail mail) throws FileRefused {
        if (mail.attachments().size() + mail.others() > MOST_PARTS) {
            throw new FileRefused(FileFault.TOO_MANY);
        }
    }

    private static FileRefused refused(NotShown why) {
        return new FileRefused(
                switch (why.hindrance()) {
                    case BUSY, SLOW -> FileFault.BUSY;
                    case BOMB -> FileFault.BOMB;
                    case ENCRYPTED -> FileFault.ENCRYPTED;
                    default -> FileFault.DAMAGED;
                });
    }

    private void take(
            Look.Attachment part,
            InputStream content,
            AddedForms.AddingFile form,
            String from,
            List<Piece> pieces,
            List<NotTaken> refused)
            throws NotShown {
        try {
            var file = receiving.receive(part.name(), Wish.KEEP, content);
            pieces.add(new Piece(file, titled(form.what(), part.name()), from));
        } catch (FileRefused why) {
            if (why.fault() == FileFault.BUSY) {
                throw new NotShown(Hindrance.BUSY);
            }
            refused.add(new NotTaken(part.name(), why.fault()));
        }
    }

    private static String titled(String what, String more) {
        return more.isBlank() ? what : shortened(what + " – " + more);
    }

    private static String from(AddedForms.AddingFile form, ReadMail mail) {
        return shortened(form.source() + " – " + mail.header("from") + ", " + mail.header("date"));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }

    private void register(
            SeenCase seen, AddedForms.AddingFile form, List<Piece> pieces, Caller caller)
            throws FileRefused {
        var full = new FileRefused[1];
        try {
            acts.act(
                    seen,
                    Desks.WORK,
                    caller,
                    Optional.empty(),
                    (file, acting) -> {
                        for (var piece : pieces) {
                            try {
                                register(file, acting, form, piece);
                            } catch (FileRefused noRoom) {
                                full[0] = noRoom;
                                throw Desks.wrongStage(file);
                            }
                        }
                    });
        } catch (Problem refused) {
            if (full[0] != null) {
                throw full[0];
            }
            throw refused;
        }
    }

    private void register(CaseFile file, Acting acting, AddedForms.AddingFile form, Piece piece)
            throws FileRefused {
        var id = evidence.addByStaff(file.reference(), piece.file());
        var stored =
                caseEvidence.of(file.reference()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        var described = new AddedForms.AddingFile(piece.what(), piece.from(), form.obtainedOn());
        var typed = read(described, Optional.of(id), Set.of(id), acting.today());
        var sheet =
                ExhibitSheet.begun(
                        Desks.begun(file, acting, exhibits), typed, Optional.of(digest(stored)));
        exhibits.persistAndFlush(sheet);
        file.acted(Act.FILE_ADDED, Integer.toString(stored.number()), acting, null);
        file.acted(Act.EXHIBIT_REGISTERED, Integer.toString(sheet.number()), acting, null);
    }

    private String digest(EvidenceFile stored) {
        return caseEvidence.digest(stored);
    }

    private static ExhibitInput read(
            AddedForms.AddingFile form, Optional<UUID> file, Set<UUID> files, LocalDate today) {
        return ExhibitInput.read(
                new ExhibitForms.Exhibiting(
                        form.what(),
                        form.source(),
                        form.obtainedOn(),
                        file.map(UUID::toString).orElse(null),
                        null,
                        null,
                        List.of(),
                        List.of()),
                files,
                Set.of(),
                today);
    }
}
