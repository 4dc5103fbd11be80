package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.looking.Drawing;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.Words;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Chooses files of the case for parties. What can be read in a file is read once, outside of any
 * transaction, so that its words can be looked through like those of everything else.
 */
@ApplicationScoped
public class PartyEnclosures {

    private static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);

    /** About fifty sheets; what is longer is said to be read in part. */
    private static final int MOST_WORDS = 100_000;

    private final CaseActs acts;
    private final Doorways doorways;
    private final CaseFiles files;
    private final EvidenceFiles contents;
    private final Drawing drawing;
    private final PartyEnclosureRows rows;

    PartyEnclosures(
            CaseActs acts,
            Doorways doorways,
            CaseFiles files,
            EvidenceFiles contents,
            Drawing drawing,
            PartyEnclosureRows rows) {
        this.acts = acts;
        this.doorways = doorways;
        this.files = files;
        this.contents = contents;
        this.drawing = drawing;
        this.rows = rows;
    }

    private record Found(ItemName name, EvidenceFile file, Bytes bytes) {}

    /**
     * A file is chosen for a party; the party sees it when it is released. Chosen again, it is read
     * again.
     *
     * @throws Problem INVALID for a file that cannot be given in that way, and as the acts of
     *     {@link PartyDoors}
     */
    public void choose(SeenCase seen, int party, DoorForms.FileChoosing form, Caller caller) {
        var found = found(seen, form, caller);
        var name = found.name();
        var words = read(found, name.kind());
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    doorways.present(file, party);
                    var enclosure =
                            rows.one(file.reference(), party, name)
                                    .orElseGet(
                                            () ->
                                                    PartyEnclosure.of(
                                                            file.reference(),
                                                            party,
                                                            name,
                                                            file.safe()));
                    enclosure.chosen(
                            words.text(), words.partly(), acting.account(), acting.today());
                    rows.persist(enclosure);
                    file.acted(
                            Act.PARTY_FILE_CHOSEN,
                            party + "." + name.kind() + "." + name.item(),
                            acting,
                            null);
                });
    }

    private Found found(SeenCase seen, DoorForms.FileChoosing form, Caller caller) {
        return acts.read(
                seen.reference(),
                caller,
                Part.CASE,
                looked -> {
                    if (WORK.stream().noneMatch(looked::may)) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    var name = DoorInput.chosen(form);
                    return files.one(seen.reference(), name.number())
                            .filter(file -> CaseFiles.canBeGiven(file, name.kind()))
                            .map(file -> new Found(name, file, contents.bytes(file)))
                            .orElseThrow(() -> Problem.invalid("file", ViolationKind.NOT_IN_LIST));
                });
    }

    /** What cannot even be read is not looked at either; a copy of it can still be given. */
    private Words read(Found found, ReleaseKind kind) {
        try {
            if (kind == ReleaseKind.FILE) {
                drawing.page(found.file(), found.bytes(), 1);
            }
            return drawing.words(found.file(), found.bytes(), MOST_WORDS);
        } catch (NotShown hindered) {
            if (kind == ReleaseKind.FILE) {
                throw Problem.invalid("file", ViolationKind.NOT_READABLE);
            }
            return new Words("", true);
        }
    }
}
