package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is alleged, what was found out, and what is found of each allegation against each of the
 * accused. All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed,
 * and STATE_CONFLICT for a case that is at its end.
 */
@ApplicationScoped
@Transactional
public class Matters {

    private final CaseActs acts;
    private final PartySheets parties;
    private final AllegationSheets allegations;
    private final FactSheets facts;
    private final FindingSheets findings;
    private final CaseEvidence evidence;
    private final ExhibitSheets exhibits;

    Matters(
            CaseActs acts,
            PartySheets parties,
            AllegationSheets allegations,
            FactSheets facts,
            FindingSheets findings,
            CaseEvidence evidence,
            ExhibitSheets exhibits) {
        this.acts = acts;
        this.parties = parties;
        this.allegations = allegations;
        this.facts = facts;
        this.findings = findings;
        this.evidence = evidence;
        this.exhibits = exhibits;
    }

    /** A file of the report that a fact can point to. */
    public record FileRef(UUID id, int number, String name) {}

    /** A line of the register of evidence that a finding can point to. */
    public record ExhibitRef(int number, String what) {}

    /** All issues and facts of a case. */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Allegation> allegations,
            List<MatterFact> facts,
            List<Party> accused,
            List<FileRef> files,
            List<ExhibitRef> exhibits) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.ISSUES,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Parties.mayWork(looked),
                                looked.today(),
                                allegations(reference),
                                facts.of(reference).stream().map(FactSheet::fact).toList(),
                                accused(reference),
                                evidence.of(reference).stream().map(Matters::ref).toList(),
                                register(reference)));
    }

    public void allege(SeenCase seen, MatterForms.Alleging form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed = MatterInput.alleged(form, accusedNumbers(file), acting.today());
                    var sheet =
                            AllegationSheet.begun(Desks.begun(file, acting, allegations), typed);
                    allegations.persist(sheet);
                    file.acted(Act.ALLEGED, subject(sheet), acting, null);
                });
    }

    /** An issue is put another way; what it was stays in the timeline. */
    public void changeAllegation(
            SeenCase seen, int number, MatterForms.Alleging form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = allegations.one(file.reference(), number);
                    var before = sheet.words();
                    sheet.change(MatterInput.alleged(form, accusedNumbers(file), acting.today()));
                    sheet.rewritten(acting.account(), acting.today());
                    file.acted(Act.ALLEGATION_CHANGED, subject(sheet), acting, before);
                });
    }

    public void state(SeenCase seen, MatterForms.Stating form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed = MatterInput.stated(form, fileIds(file), acting.today());
                    var sheet = FactSheet.begun(Desks.begun(file, acting, facts), typed);
                    facts.persist(sheet);
                    file.acted(Act.FACT_STATED, subject(sheet), acting, null);
                    file.stands(Guard.FACTS_RECORDED, acting.today());
                });
    }

    /** A fact is corrected; what it was stays in the timeline. */
    public void changeFact(SeenCase seen, int number, MatterForms.Stating form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = facts.one(file.reference(), number);
                    var before = sheet.words();
                    sheet.change(MatterInput.stated(form, fileIds(file), acting.today()));
                    sheet.rewritten(acting.account(), acting.today());
                    file.acted(Act.FACT_CHANGED, subject(sheet), acting, before);
                });
    }

    /**
     * What is found of an allegation against one of the accused; an earlier finding stays in the
     * timeline.
     *
     * @param party the number of the accused, or {@link Allegation#NOBODY}
     * @throws Problem NOT_FOUND where the allegation is not about that party
     */
    public void find(
            SeenCase seen, int allegation, int party, MatterForms.Concluding form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var about = allegations.one(file.reference(), allegation).allegation();
                    if (!about.answerable().contains(party)) {
                        throw Problem.of(ProblemKind.NOT_FOUND);
                    }
                    var known = facts.of(file.reference()).stream().map(FactSheet::number).toList();
                    var typed = MatterInput.found(form, known, citable(file.reference()));
                    var earlier =
                            findings.of(file.reference()).stream()
                                    .filter(one -> one.isOf(allegation, party))
                                    .findFirst();
                    var before = earlier.map(FindingSheet::reasons).orElse(null);
                    var sheet =
                            earlier.orElseGet(
                                    () ->
                                            FindingSheet.begun(
                                                    Desks.begun(file, acting, findings),
                                                    allegation,
                                                    party));
                    sheet.find(typed, acting.account(), acting.today());
                    findings.persist(sheet);
                    file.acted(
                            Act.FOUND,
                            party == Allegation.NOBODY
                                    ? Integer.toString(allegation)
                                    : allegation + "-" + party,
                            acting,
                            before);
                });
    }

    private List<Integer> citable(Reference reference) {
        return register(reference).stream().map(ExhibitRef::number).toList();
    }

    /** What was taken out of the case as filed wrong is cited no more. */
    private List<ExhibitRef> register(Reference reference) {
        return exhibits.citable(reference, evidence.of(reference)).stream()
                .map(one -> new ExhibitRef(one.number(), one.what()))
                .toList();
    }

    /** The numbers of the facts of a case, for what cites them. */
    List<Integer> factNumbers(Reference reference) {
        return facts.of(reference).stream().map(FactSheet::number).toList();
    }

    private interface MatterAct {
        void on(CaseFile file, Acting acting);
    }

    private void act(SeenCase seen, Caller caller, MatterAct act) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.on(file, acting);
                    allegations.flush();
                    if (allegations(file.reference()).stream().allMatch(Allegation::isFound)) {
                        file.falls(Guard.ALLEGATIONS_FOUND);
                    } else {
                        file.stands(Guard.ALLEGATIONS_FOUND, Desks.NEVER);
                    }
                });
    }

    private List<Allegation> allegations(Reference reference) {
        var found = findings.of(reference).stream().map(FindingSheet::finding).toList();
        return allegations.of(reference).stream()
                .map(sheet -> sheet.allegation().withFindings(found))
                .toList();
    }

    private List<Party> accused(Reference reference) {
        return parties.parties(reference).stream().filter(Party::isAccused).toList();
    }

    private List<Integer> accusedNumbers(CaseFile file) {
        return accused(file.reference()).stream().map(Party::number).toList();
    }

    private List<UUID> fileIds(CaseFile file) {
        return evidence.of(file.reference()).stream().map(EvidenceFile::id).toList();
    }

    private static FileRef ref(EvidenceFile file) {
        return new FileRef(file.id(), file.number(), file.name());
    }

    private static String subject(CaseSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
