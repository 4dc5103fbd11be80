package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.journal.Line;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The register of evidence: what shows what, where it came from, and in whose hands it was. The
 * chain is not written by hand: it is what the timeline and the journal keep anyway. All acts throw
 * {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed, and STATE_CONFLICT for
 * a case that is at its end.
 */
@ApplicationScoped
@Transactional
public class Exhibits {

    private static final Logger LOG = Logger.getLogger("ligevaerd.security");

    private final CaseActs acts;
    private final ExhibitSheets exhibits;
    private final AllegationSheets allegations;
    private final FindingSheets findings;
    private final CaseEvidence evidence;
    private final JournalDesk journal;
    private final List<FileCopies> copies;

    Exhibits(
            CaseActs acts,
            ExhibitSheets exhibits,
            AllegationSheets allegations,
            FindingSheets findings,
            CaseEvidence evidence,
            JournalDesk journal,
            @io.quarkus.arc.All List<FileCopies> copies) {
        this.acts = acts;
        this.exhibits = exhibits;
        this.allegations = allegations;
        this.findings = findings;
        this.evidence = evidence;
        this.journal = journal;
        this.copies = copies;
    }

    /** All evidence of a case, with what it can be tied to. */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            List<Exhibit> exhibits,
            List<Allegation> allegations,
            List<Matters.FileRef> files) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.EXHIBITS,
                looked -> {
                    var files = evidence.of(reference);
                    var timeline = looked.file().timeline();
                    var takings = journal.takings(reference);
                    var left = copies.stream().flatMap(way -> way.of(reference).stream()).toList();
                    var citations =
                            Citations.in(
                                    looked.file(),
                                    findings.of(reference).stream()
                                            .map(FindingSheet::finding)
                                            .toList());
                    return new All(
                            reference,
                            looked.file().version(),
                            Parties.mayWork(looked),
                            exhibits.of(reference).stream()
                                    .map(ExhibitSheet::exhibit)
                                    .map(
                                            one ->
                                                    one.with(
                                                            custody(
                                                                    one, files, timeline, takings,
                                                                    left),
                                                            citations))
                                    .toList(),
                            allegations.of(reference).stream()
                                    .map(AllegationSheet::allegation)
                                    .toList(),
                            files.stream()
                                    .map(
                                            file ->
                                                    new Matters.FileRef(
                                                            file.id(), file.number(), file.name()))
                                    .toList());
                });
    }

    public void register(SeenCase seen, ExhibitForms.Exhibiting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed = read(file, form, acting);
                    var sheet =
                            ExhibitSheet.begun(
                                    Desks.begun(file, acting, exhibits),
                                    typed,
                                    typed.file().flatMap(id -> digest(file, id)));
                    exhibits.persist(sheet);
                    file.acted(Act.EXHIBIT_REGISTERED, subject(sheet), acting, null);
                });
    }

    /** It is described another way; what it was stays in the timeline. */
    public void change(SeenCase seen, int number, ExhibitForms.Exhibiting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    var before = sheet.what();
                    sheet.describe(read(file, form, acting));
                    file.acted(Act.EXHIBIT_CHANGED, subject(sheet), acting, before);
                });
    }

    /** It was handed to somebody, or came back. */
    public void handOver(SeenCase seen, int number, ExhibitForms.HandingOver form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    file.acted(
                            Act.EXHIBIT_HANDED,
                            subject(sheet),
                            acting,
                            ExhibitInput.handedOver(form));
                });
    }

    /**
     * Takes the digest of its file again: whether the file is what it was when it was registered
     * stands in the chain.
     *
     * @throws Problem STATE_CONFLICT for what is no file, or whose file was taken out
     */
    public void check(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    var bytes =
                            sheet.file()
                                    .flatMap(id -> there(file, id))
                                    .orElseThrow(() -> Desks.wrongStage(file));
                    file.acted(
                            isUnaltered(sheet.exhibit(), bytes)
                                    ? Act.EXHIBIT_UNALTERED
                                    : Act.EXHIBIT_ALTERED,
                            subject(sheet),
                            acting,
                            null);
                });
    }

    private ExhibitInput read(CaseFile file, ExhibitForms.Exhibiting form, Acting acting) {
        return ExhibitInput.read(
                form,
                evidence.of(file.reference()).stream().map(EvidenceFile::id).toList(),
                allegations.of(file.reference()).stream().map(AllegationSheet::number).toList(),
                acting.today());
    }

    /**
     * @throws Problem NOT_FOUND; STATE_CONFLICT for one that was filed wrong
     */
    private ExhibitSheet standing(CaseFile file, int number) {
        var sheet = exhibits.one(file.reference(), number);
        if (sheet.isSetAside()) {
            throw Desks.wrongStage(file);
        }
        return sheet;
    }

    /** Altered bytes do not open: they lie sealed, and the seal says so before a digest can. */
    private boolean isUnaltered(Exhibit exhibit, EvidenceFile bytes) {
        try {
            return exhibit.digest().filter(evidence.digest(bytes)::equals).isPresent();
        } catch (UncheckedIOException altered) {
            LOG.errorf("EVIDENCE_ALTERED file=%s", bytes.id());
            return false;
        }
    }

    /**
     * @throws Problem SEAL_BROKEN for a file whose bytes were altered
     */
    private Optional<String> digest(CaseFile file, UUID id) {
        try {
            return there(file, id).map(evidence::digest);
        } catch (UncheckedIOException altered) {
            throw Problem.of(ProblemKind.SEAL_BROKEN);
        }
    }

    private Optional<EvidenceFile> there(CaseFile file, UUID id) {
        return evidence.of(file.reference()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static List<Exhibit.Hand> custody(
            Exhibit exhibit,
            List<EvidenceFile> files,
            List<CaseEvent> timeline,
            List<Line> takings,
            List<FileCopies.Copy> left) {
        var number = Integer.toString(exhibit.number());
        var own =
                timeline.stream()
                        .filter(line -> line.subject().equals(number))
                        .flatMap(
                                line ->
                                        step(line.act()).stream()
                                                .map(
                                                        step ->
                                                                new Exhibit.Hand(
                                                                        step,
                                                                        line.happenedOn(),
                                                                        line.actor(),
                                                                        Optional.ofNullable(
                                                                                        line.note())
                                                                                .filter(
                                                                                        n ->
                                                                                                step
                                                                                                        == Exhibit
                                                                                                                .Step
                                                                                                                .HANDED))));
        var file =
                files.stream()
                        .filter(one -> exhibit.file().filter(one.id()::equals).isPresent())
                        .findFirst();
        var taken =
                takings.stream()
                        .filter(line -> file.filter(one -> isOf(line, one.number())).isPresent())
                        .map(
                                line ->
                                        new Exhibit.Hand(
                                                Exhibit.Step.TAKEN_OUT,
                                                line.day(),
                                                line.actor(),
                                                Optional.empty()));
        var toParty =
                timeline.stream()
                        .filter(line -> line.act() == Act.PARTY_TOOK_COPY)
                        .filter(
                                line ->
                                        file.filter(
                                                        one ->
                                                                line.subject()
                                                                        .endsWith(
                                                                                "." + one.number()))
                                                .isPresent())
                        .map(
                                line ->
                                        new Exhibit.Hand(
                                                Exhibit.Step.TO_PARTY,
                                                line.happenedOn(),
                                                line.actor(),
                                                Optional.empty()));
        var copied =
                left.stream()
                        .filter(copy -> exhibit.file().filter(copy.file()::equals).isPresent())
                        .map(
                                copy ->
                                        new Exhibit.Hand(
                                                copy.step(),
                                                copy.day(),
                                                copy.who(),
                                                Optional.empty()));
        var chain =
                new ArrayList<>(
                        Stream.of(own, taken, toParty, copied).flatMap(one -> one).toList());
        chain.sort(Comparator.comparing(Exhibit.Hand::day));
        return List.copyOf(chain);
    }

    private static boolean isOf(Line line, int file) {
        return line.what().equals(Part.FILE + "/" + file)
                || line.what().equals(Part.ORIGINAL_FILE + "/" + file);
    }

    private static Optional<Exhibit.Step> step(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case EXHIBIT_REGISTERED -> Exhibit.Step.REGISTERED;
                    case EXHIBIT_CHANGED -> Exhibit.Step.CHANGED;
                    case EXHIBIT_HANDED -> Exhibit.Step.HANDED;
                    case EXHIBIT_UNALTERED -> Exhibit.Step.UNALTERED;
                    case EXHIBIT_ALTERED -> Exhibit.Step.ALTERED;
                    default -> null;
                });
    }

    private void act(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.accept(file, acting);
                });
    }

    private static String subject(ExhibitSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
