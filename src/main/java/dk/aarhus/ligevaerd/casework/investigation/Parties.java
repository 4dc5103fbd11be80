package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.PartyNamed;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.Checklist;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in a case, whether each was told that the case holds data about them, and how
 * likely reprisals are. All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for
 * what was typed, and STATE_CONFLICT for a case that is at its end.
 */
@ApplicationScoped
@Transactional
public class Parties {

    private final CaseActs acts;
    private final PartySheets parties;
    private final RiskSheets risks;
    private final Checklist checklist;
    private final Event<PartyNamed> named;

    Parties(
            CaseActs acts,
            PartySheets parties,
            RiskSheets risks,
            Checklist checklist,
            Event<PartyNamed> named) {
        this.acts = acts;
        this.parties = parties;
        this.risks = risks;
        this.checklist = checklist;
        this.named = named;
    }

    /** The same by another clock; the caller brings the transaction. */
    public Parties by(Clock otherClock) {
        return new Parties(acts.by(otherClock), parties, risks, checklist, named);
    }

    /**
     * Everybody of a case.
     *
     * @param risks the newest first
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Party> parties,
            List<Risk> risks) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PARTIES,
                looked -> {
                    var weighed = risks.of(reference).stream().map(RiskSheet::risk).toList();
                    return new All(
                            reference,
                            looked.file().version(),
                            Desks.TRIAGE_OR_WORK.stream().anyMatch(looked::may),
                            looked.today(),
                            parties.parties(reference),
                            Newest.first(weighed));
                });
    }

    /** Everybody of a case, for another part of it; whoever asks has journalled the look. */
    public List<Party> of(Reference reference) {
        return parties.parties(reference);
    }

    /** Whoever waited for the case sees from now on what was done to its parties meanwhile. */
    public void readAnew(Reference reference) {
        parties.readAnew(reference);
    }

    /**
     * Somebody takes part. The case is closed to a member of the staff who does.
     *
     * @throws Problem INVALID also for an account that works on the case, and for a second reporter
     */
    public void name(SeenCase seen, PartyForms.Naming form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed = PartyInput.named(form, Optional.empty());
                    if (typed.role() == PartyRole.REPORTER && hasReporter(file)) {
                        throw Problem.invalid("role", ViolationKind.NOT_IN_LIST);
                    }
                    keepApart(file, typed, acting);
                    var sheet = PartySheet.begun(Desks.begun(file, acting, parties), typed);
                    parties.persist(sheet);
                    file.acted(Act.PARTY_NAMED, subject(sheet), acting, null);
                });
    }

    /** Who somebody is is corrected; what stood there stays in the timeline. */
    public void change(SeenCase seen, int number, PartyForms.Naming form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = parties.one(file.reference(), number);
                    var typed = PartyInput.named(form, Optional.of(sheet.role()));
                    keepApart(file, typed, acting);
                    var before = describe(sheet.party());
                    sheet.change(typed);
                    file.acted(Act.PARTY_CHANGED, subject(sheet), acting, before);
                });
    }

    /** Somebody takes no part any more. What they are owed of knowing is still owed. */
    public void leave(SeenCase seen, int number, PartyForms.Leaving form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = parties.one(file.reference(), number);
                    if (sheet.leftOn().isPresent()) {
                        throw Desks.wrongStage(file);
                    }
                    var left = PartyInput.left(form, sheet.writtenOn(), acting.today());
                    sheet.leave(left.on());
                    file.acted(Act.PARTY_LEFT, subject(sheet), acting, left.reason());
                });
    }

    /** A person was told that the case holds data about them, or is not told yet for a ground. */
    public void inform(SeenCase seen, int number, PartyForms.Informing form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = parties.one(file.reference(), number);
                    if (sheet.role() == PartyRole.REPORTER) {
                        // Told with the receipt (art. 13), not by this duty.
                        throw Desks.wrongStage(file);
                    }
                    var typed = PartyInput.informed(form, sheet.writtenOn(), acting.today());
                    typed.givenOn().ifPresent(day -> sheet.informed(day, typed.words()));
                    typed.ground()
                            .ifPresent(
                                    ground ->
                                            sheet.postpone(
                                                    ground,
                                                    typed.words(),
                                                    acting.today(),
                                                    typed.reviewOn().orElseThrow()));
                    file.acted(
                            typed.ground().isPresent()
                                    ? Act.INFORMATION_POSTPONED
                                    : Act.PARTY_INFORMED,
                            subject(sheet),
                            acting,
                            null);
                });
    }

    /** The risk of reprisals is weighed anew; what was thought before stays. */
    public void weigh(SeenCase seen, PartyForms.Weighing form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet =
                            RiskSheet.begun(
                                    Desks.begun(file, acting, risks), PartyInput.weighed(form));
                    risks.persist(sheet);
                    file.acted(
                            Act.RISK_WEIGHED, Integer.toString(sheet.risk().score()), acting, null);
                });
    }

    private interface PartyAct {
        void on(CaseFile file, Acting acting);
    }

    private void act(SeenCase seen, Caller caller, PartyAct act) {
        acts.act(
                seen,
                Desks.TRIAGE_OR_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.on(file, acting);
                    tellGuard(file);
                    if (file.decided().isPresent()) {
                        // Another accused is owed a letter of the decision too.
                        checklist.tell(file, acting.today());
                    }
                });
    }

    /** Nobody of whom the case holds data is left without knowing when it is closed. */
    private void tellGuard(CaseFile file) {
        parties.flush();
        file.falls(Guard.INFORMATION_GIVEN);
        parties.of(file.reference()).stream()
                .flatMap(party -> party.owedFrom().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(day -> file.fallsFrom(Guard.INFORMATION_GIVEN, day));
    }

    /** Nobody judges a matter that they take part in (FVL § 3). */
    private void keepApart(CaseFile file, PartyInput.Named typed, Acting acting) {
        typed.account()
                .ifPresent(
                        name -> {
                            var staffing = file.staffing();
                            var atWork =
                                    Stream.of(
                                                    staffing.handler(),
                                                    staffing.reviewer(),
                                                    staffing.decisionMaker(),
                                                    Optional.of(acting.account()))
                                            .flatMap(Optional::stream);
                            if (atWork.anyMatch(name::equals)) {
                                throw Problem.invalid("account", ViolationKind.WORKS_ON_CASE);
                            }
                            named.fire(
                                    new PartyNamed(
                                            file.reference(),
                                            name,
                                            PartyNamed.Role.valueOf(typed.role().name())));
                        });
    }

    private boolean hasReporter(CaseFile file) {
        return parties.of(file.reference()).stream()
                .anyMatch(sheet -> sheet.role() == PartyRole.REPORTER);
    }

    private static String subject(PartySheet sheet) {
        return Integer.toString(sheet.number());
    }

    private static String describe(Party party) {
        var all =
                Stream.of(
                                party.name(),
                                party.function(),
                                party.workplace(),
                                party.contact(),
                                party.account(),
                                party.language())
                        .map(part -> part.orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    /** What only this bean's permission needs. */
    static boolean mayWork(CaseActs.Looked looked) {
        return looked.may(Permission.WORK_ON_CASE);
    }
}
