package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.access.directory.DirectoryChanged;
import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A case under way")
class NeedToKnowTest {

    private static final String WORDS = "Whathappenedissaidhere";

    @Inject Intake intake;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject CaseSearch search;
    @Inject NewReports newReports;
    @Inject Emergencies emergencies;
    @Inject JournalDesk journalDesk;
    @Inject Cases cases;
    @Inject Event<PartyNamed> parties;
    @Inject Event<DirectoryChanged> directory;
    @Inject EntityManager base;
    @Inject Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Caller intakeOfficer = caller("intake", Role.INTAKE_OFFICER);
    private final Caller handler = caller("handler", Role.CASE_HANDLER);
    private final Caller other = caller("other", Role.CASE_HANDLER);
    private final Caller outsider = caller("outsider", Role.CASE_HANDLER);
    private final Caller reviewer = caller("reviewer", Role.REVIEWER);
    private final Caller decider = caller("decider", Role.DECISION_MAKER);
    private final Caller otherDecider = caller("other-decider", Role.DECISION_MAKER);
    private final Caller unit = caller("unit", Role.WHISTLEBLOWER_UNIT);
    private final Caller auditor = caller("auditor", Role.AUDITOR);
    private final String accused = "accused-" + mark;

    @BeforeEach
    void place() {
        inTransaction(
                () -> {
                    base.createNativeQuery("delete from staff_entry").executeUpdate();
                    place(intakeOfficer.account(), "MBA", "INTAKE", null);
                    place(handler.account(), "MBA", "HR_CASE_HANDLER", null);
                    place(other.account(), "MBA", "HR_CASE_HANDLER", null);
                    place(outsider.account(), null, "EXTERNAL", null);
                    place(reviewer.account(), "MBA", "LEGAL", null);
                    place(decider.account(), "MBA", "HR_LEAD", null);
                    place(otherDecider.account(), "MBA", "HR_LEAD", null);
                    place(unit.account(), "MBA", "WHISTLEBLOWER_UNIT", null);
                    place(auditor.account(), "MBA", "OTHER", null);
                    place(accused, "MBU", "MANAGER", null);
                });
    }

    @Nested
    @DisplayName("closed to a party of it,")
    class Parties {

        @ParameterizedTest
        @EnumSource(PartyNamed.Role.class)
        void is_gone_at_once_for_a_handler_who_turns_out_to_be_one(PartyNamed.Role role) {
            var reference = underWay();
            assertThat(listed(handler)).contains(reference);

            name(reference, handler.account(), role);

            findsNoTrace(handler, reference);
            assertThat(file(reference).staffing().handler()).isEmpty();
            assertThat(acts(reference))
                    .endsWith(
                            role == PartyNamed.Role.ACCUSED
                                    ? Act.LEFT_THE_DESK
                                    : Act.CLOSED_TO_PERSONS);
            assertThat(file(reference).noConflictDeclared()).isFalse();
        }

        @Test
        void keeps_away_everybody_above_the_accused_however_far() {
            leads(accused, "team-" + mark);
            leads("team-" + mark, "area-" + mark);
            leads("area-" + mark, decider.account());
            var reference = underWay();

            name(reference, accused, PartyNamed.Role.ACCUSED);

            findsNoTrace(decider, reference);
            findsNoTrace(caller("team", Role.INTAKE_OFFICER), reference);
            assertThat(file(reference).staffing().decisionMaker()).isEmpty();
            assertThat(file(reference).staffing().handler()).contains(handler.account());
        }

        @Test
        void ends_where_leaders_lead_each_other_in_a_circle() {
            leads(accused, "team-" + mark);
            leads("team-" + mark, accused);
            var reference = underWay();

            name(reference, accused, PartyNamed.Role.ACCUSED);

            assertThat(desk.mayOpen(reference, handler)).isTrue();
        }

        @Test
        void keeps_away_the_director_of_the_department_though_no_line_leads_there() {
            place(otherDecider.account() + "-x", "MBU", "DIRECTOR", null, true);
            var reference = underWay();

            name(reference, accused, PartyNamed.Role.ACCUSED);

            findsNoTrace(caller("other-decider", Role.DECISION_MAKER, "-x"), reference);
        }

        @Test
        void does_not_keep_away_those_who_lead_a_witness() {
            leads("witness-" + mark, decider.account());
            var reference = underWay();

            name(reference, "witness-" + mark, PartyNamed.Role.WITNESS);

            assertThat(desk.mayOpen(reference, decider)).isTrue();
        }

        @Test
        void takes_the_case_from_whoever_comes_to_lead_the_accused_later() {
            var reference = underWay();
            name(reference, accused, PartyNamed.Role.ACCUSED);
            assertThat(desk.mayOpen(reference, decider)).isTrue();

            inTransaction(
                    () -> {
                        leadsNow(accused, decider.account());
                        directory.fire(new DirectoryChanged(accused, "test"));
                    });

            findsNoTrace(decider, reference);
            assertThat(file(reference).staffing().decisionMaker()).isEmpty();
        }

        @Test
        void stays_closed_to_whoever_no_longer_leads_the_accused() {
            leads(accused, decider.account());
            var reference = underWay();
            name(reference, accused, PartyNamed.Role.ACCUSED);

            inTransaction(
                    () -> {
                        leadsNow(accused, null);
                        directory.fire(new DirectoryChanged(accused, "test"));
                    });

            findsNoTrace(decider, reference);
        }

        @Test
        void is_not_appointed_to_again() {
            var reference = underWay();
            name(reference, other.account(), PartyNamed.Role.AFFECTED);

            refuses(
                    ProblemKind.INVALID,
                    () -> staff(reference, unitOrIntake(reference), other.account()));
        }

        @Test
        void is_closed_to_an_auditor_too() {
            var reference = underWay();
            desk.openIdentity(reference, "A letter has to be sent", handler);
            assertThat(journalDesk.overview(auditor).reasons())
                    .anyMatch(line -> line.subject().equals(reference.value()));

            name(reference, auditor.account(), PartyNamed.Role.WITNESS);

            refuses(
                    ProblemKind.NOT_FOUND,
                    () -> desk.journal(reference, auditor, Optional.of("Check"), Optional.empty()));
            assertThat(journalDesk.overview(auditor).reasons())
                    .noneMatch(line -> line.subject().equals(reference.value()));
        }

        @Test
        void keeps_the_reason_that_lasts() {
            var reference = underWay();
            name(reference, accused, PartyNamed.Role.ACCUSED);
            name(reference, accused, PartyNamed.Role.WITNESS);

            inTransaction(
                    () -> {
                        leadsNow(accused, decider.account());
                        directory.fire(new DirectoryChanged(accused, "test"));
                    });

            findsNoTrace(decider, reference);
        }
    }

    @Nested
    @DisplayName("about somebody in HR or top management")
    class Above {

        @ParameterizedTest
        @ValueSource(strings = {"HR_LEAD", "LEGAL", "DIRECTOR", "INTAKE"})
        void leaves_the_personnel_department_and_goes_to_somebody_from_outside(String function) {
            place("boss-" + mark, "MBA", function, null, true);
            var reference = underWay();

            name(reference, "boss-" + mark, PartyNamed.Role.ACCUSED);

            assertThat(file(reference).queue()).isEqualTo(Queue.EXTERNAL);
            for (var former : List.of(intakeOfficer, handler, reviewer, decider)) {
                findsNoTrace(former, reference);
            }
            assertThat(acts(reference)).contains(Act.LEFT_THE_DESK);

            newReports.take(reference, unit);
            refuses(ProblemKind.INVALID, () -> staff(reference, unit, other.account()));
            staff(reference, unit, outsider.account());
            assertThat(desk.mayOpen(reference, outsider)).isTrue();
            assertThat(listed(outsider)).contains(reference);
            assertThat(found(outsider)).contains(reference);
            findsNoTrace(handler, reference);
        }

        @Test
        void is_the_only_one_that_the_investigator_sees() {
            var reference = underWay();
            findsNoTrace(outsider, reference);
        }
    }

    @Nested
    @DisplayName("under the whistleblower rules")
    class Whistleblowing {

        @Test
        void is_gone_at_once_for_everybody_outside_the_unit() {
            var reference = underWay();
            inTransaction(
                    () ->
                            base.createNativeQuery(
                                            "update case_file set status = 'TRIAGE' where reference = ?1")
                                    .setParameter(1, reference.value())
                                    .executeUpdate());
            var stale = desk.version(reference, handler);
            casework.triage(
                    new SeenCase(reference, desk.version(reference, intakeOfficer)),
                    new CaseForms.Triaging(
                            "NORMAL",
                            List.of("DIRECT"),
                            List.of("AGE"),
                            List.of("DIRECT"),
                            "1",
                            "A matter of weight",
                            "WHISTLEBLOWER"),
                    intakeOfficer);

            for (var former : List.of(intakeOfficer, handler, reviewer, decider)) {
                findsNoTrace(former, reference);
            }
            refuses(
                    ProblemKind.NOT_FOUND,
                    () ->
                            dialogue.write(
                                    new SeenCase(reference, stale),
                                    new CaseForms.ReporterMessage("From a stale tab."),
                                    handler));
            refuses(
                    ProblemKind.NOT_FOUND,
                    () -> emergencies.breakGlass(reference, "It burns", otherDecider));
            assertThat(file(reference).staffing().everybody()).isEmpty();
            newReports.take(reference, unit);
            assertThat(desk.mayOpen(reference, unit)).isTrue();
        }
    }

    @Nested
    @DisplayName("of an absent colleague")
    class Substitutes {

        @Test
        void is_seen_by_the_substitute_while_the_absence_lasts_and_no_longer() {
            var reference = underWay();
            findsNoTrace(other, reference);

            absent(handler, other, "2020-01-01", null);
            assertThat(desk.mayOpen(reference, other)).isTrue();
            assertThat(listed(other)).contains(reference);
            assertThat(found(other)).contains(reference);
            dialogue.write(
                    new SeenCase(reference, desk.version(reference, other)),
                    new CaseForms.ReporterMessage("Your handler is away."),
                    other);
            assertThat(journalled(reference, "SUBSTITUTE")).isTrue();

            absent(handler, other, "2020-01-01", LocalDate.now(clock).minusDays(1).toString());
            findsNoTrace(other, reference);
        }

        @Test
        void is_not_for_a_substitute_to_whom_it_is_closed() {
            var reference = underWay();
            name(reference, other.account(), PartyNamed.Role.WITNESS);

            absent(handler, other, "2020-01-01", null);

            findsNoTrace(other, reference);
        }

        @Test
        void is_not_seen_a_second_time_by_somebody_who_has_a_place_in_it() {
            var reference = underWay();
            absent(handler, decider, "2020-01-01", null);
            var both =
                    new Caller(decider.account(), Set.of(Role.DECISION_MAKER, Role.CASE_HANDLER));

            refuses(
                    ProblemKind.NOT_ALLOWED,
                    () ->
                            dialogue.write(
                                    new SeenCase(reference, desk.version(reference, both)),
                                    new CaseForms.ReporterMessage("In two places."),
                                    both));
        }
    }

    @Nested
    @DisplayName("in an emergency")
    class Glass {

        @Test
        void can_be_read_by_a_decision_maker_until_the_day_is_over_and_everybody_knows() {
            var reference = underWay();
            findsNoTrace(otherDecider, reference);

            emergencies.breakGlass(reference, "A threat for tonight", otherDecider);

            assertThat(desk.open(reference, otherDecider).report().account()).isEqualTo(WORDS);
            assertThat(listed(otherDecider)).contains(reference);
            assertThat(emergencies.newest(auditor))
                    .contains(
                            new Emergencies.Emergency(
                                    reference, otherDecider.account(), LocalDate.now(clock)));
            assertThat(journalDesk.overview(auditor).reasons())
                    .anyMatch(
                            line ->
                                    line.subject().equals(reference.value())
                                            && line.what().equals("GLASS")
                                            && line.reason()
                                                    .equals(Optional.of("A threat for tonight")));
            assertThat(
                            desk.open(reference, handler).file().timeline().stream()
                                    .filter(event -> event.act() == Act.GLASS_BROKEN))
                    .singleElement()
                    .satisfies(
                            event -> {
                                assertThat(event.actor()).isEqualTo(otherDecider.account());
                                assertThat(event.note()).isEqualTo("A threat for tonight");
                            });
        }

        @Test
        void can_be_read_and_nothing_else() {
            var reference = underWay();
            emergencies.breakGlass(reference, "A threat for tonight", otherDecider);
            var seen = new SeenCase(reference, desk.version(reference, otherDecider));

            refuses(
                    ProblemKind.NOT_ALLOWED,
                    () -> dialogue.write(seen, new CaseForms.ReporterMessage("No."), otherDecider));
            refuses(
                    ProblemKind.NOT_ALLOWED,
                    () -> desk.openIdentity(reference, "why", otherDecider));
            refuses(
                    ProblemKind.NOT_ALLOWED,
                    () ->
                            desk.journal(
                                    reference, otherDecider, Optional.empty(), Optional.empty()));
        }

        @Test
        void is_closed_again_on_the_next_day() {
            var reference = underWay();
            emergencies.breakGlass(reference, "A threat for tonight", otherDecider);
            inTransaction(
                    () ->
                            base.createNativeQuery(
                                            "update case_glass set broken_on = ?1 where case_reference = ?2")
                                    .setParameter(1, LocalDate.now(clock).minusDays(1))
                                    .setParameter(2, reference.value())
                                    .executeUpdate());

            findsNoTrace(otherDecider, reference);
        }

        @Test
        void needs_a_reason_and_the_right_role_and_an_open_case() {
            var reference = underWay();
            refuses(
                    ProblemKind.INVALID,
                    () -> emergencies.breakGlass(reference, " ", otherDecider));
            refuses(
                    ProblemKind.INVALID,
                    () -> emergencies.breakGlass(reference, "x".repeat(501), otherDecider));
            for (var stranger : List.of(other, outsider, unit, auditor, intakeOfficer)) {
                refuses(
                        ProblemKind.NOT_FOUND,
                        () -> emergencies.breakGlass(reference, "It burns", stranger));
            }
            findsNoTrace(otherDecider, reference);
        }

        @Test
        void stays_shut_for_the_accused_and_those_above_and_answers_as_if_it_were_not_there() {
            leads(accused, otherDecider.account());
            var reference = underWay();
            name(reference, accused, PartyNamed.Role.ACCUSED);

            refuses(
                    ProblemKind.NOT_FOUND,
                    () -> emergencies.breakGlass(reference, "It burns", otherDecider));
            refuses(
                    ProblemKind.NOT_FOUND,
                    () ->
                            emergencies.breakGlass(
                                    reference,
                                    "It burns",
                                    new Caller(accused, Set.of(Role.DECISION_MAKER))));
            findsNoTrace(otherDecider, reference);
        }

        @Test
        void breaks_nothing_for_somebody_who_may_read_it_anyway() {
            var reference = underWay();
            emergencies.breakGlass(reference, "It burns", decider);

            assertThat(acts(reference)).doesNotContain(Act.GLASS_BROKEN);
        }
    }

    @Nested
    @DisplayName("of somebody with an interest in it")
    class OwnWord {

        @Test
        void is_gone_for_the_handler_who_says_so_and_does_not_come_back() {
            var reference = underWay();
            casework.declareConflict(
                    new SeenCase(reference, desk.version(reference, handler)),
                    new CaseForms.Declaring("false", "We are cousins"),
                    handler);

            findsNoTrace(handler, reference);
            refuses(ProblemKind.INVALID, () -> staff(reference, intakeOfficer, handler.account()));
        }

        @Test
        void is_gone_for_a_reviewer_and_a_decision_maker_likewise() {
            for (var tied : List.of(reviewer, decider)) {
                var reference = underWay();
                var seen = new SeenCase(reference, desk.version(reference, tied));
                refuses(
                        ProblemKind.INVALID,
                        () -> casework.stepBack(seen, new CaseForms.Writing(" "), tied));

                casework.stepBack(seen, new CaseForms.Writing("We are cousins"), tied);

                findsNoTrace(tied, reference);
                assertThat(file(reference).staffing().names(tied.account())).isFalse();
                assertThat(journalled(reference, "CONFLICT_DECLARED/CONFLICT")).isTrue();
            }
        }
    }

    /** A report that was taken, and staffed with three persons. */
    private Reference underWay() {
        var reference =
                intake.file(
                                SentForms.routed("MBU", WORDS, List.of(), List.of(), null),
                                Optional.empty())
                        .reference();
        newReports.take(reference, intakeOfficer);
        casework.staff(
                new SeenCase(reference, desk.version(reference, intakeOfficer)),
                new CaseForms.Appointing(handler.account(), reviewer.account(), decider.account()),
                intakeOfficer);
        casework.declareConflict(
                new SeenCase(reference, desk.version(reference, handler)),
                new CaseForms.Declaring("true", null),
                handler);
        return reference;
    }

    private void staff(Reference reference, Caller by, String account) {
        casework.staff(
                new SeenCase(reference, desk.version(reference, by)),
                new CaseForms.Appointing(account, null, null),
                by);
    }

    private Caller unitOrIntake(Reference reference) {
        return file(reference).isInside() ? intakeOfficer : unit;
    }

    private void name(Reference reference, String account, PartyNamed.Role role) {
        inTransaction(() -> parties.fire(new PartyNamed(reference, account, role)));
    }

    private CaseFile file(Reference reference) {
        return cases.referenced(reference).orElseThrow();
    }

    private List<Act> acts(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(() -> file(reference).timeline().stream().map(CaseEvent::act).toList());
    }

    /** The same answer as for what was never there, wherever somebody looks. */
    private void findsNoTrace(Caller excluded, Reference reference) {
        assertThat(listed(excluded)).doesNotContain(reference);
        assertThat(found(excluded)).doesNotContain(reference);
        assertThat(newReports.awaits(reference, excluded)).isFalse();
        assertThat(desk.mayOpen(reference, excluded)).isFalse();
        refuses(ProblemKind.NOT_FOUND, () -> desk.open(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> desk.openIdentity(reference, "why", excluded));
        refuses(
                ProblemKind.NOT_FOUND,
                () -> desk.journal(reference, excluded, Optional.empty(), Optional.empty()));
        refuses(
                ProblemKind.NOT_FOUND,
                () ->
                        dialogue.write(
                                new SeenCase(reference, 0),
                                new CaseForms.ReporterMessage("Good day."),
                                excluded));
    }

    private Set<Reference> listed(Caller caller) {
        var seen = new java.util.HashSet<Reference>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = desk.list(all(cursor), caller, (some, today) -> some);
            page.cases().stream().map(CaseFile::reference).forEach(seen::add);
            cursor = page.next();
        } while (cursor.isPresent());
        return seen;
    }

    private Set<Reference> found(Caller caller) {
        return search
                .find(WORDS, all(Optional.empty()), caller, (page, today) -> page)
                .cases()
                .stream()
                .map(found -> found.file().reference())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static CaseQuery all(Optional<String> cursor) {
        return new CaseQuery(
                null, null, null, null, null, null, null, null, cursor.orElse(null), "100");
    }

    private boolean journalled(Reference reference, String what) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                !base.createNativeQuery(
                                                "select part from journal_entry where subject = ?1 and part = ?2")
                                        .setParameter(1, reference.value())
                                        .setParameter(2, what)
                                        .getResultList()
                                        .isEmpty());
    }

    private void absent(Caller who, Caller substitute, String from, String to) {
        inTransaction(
                () ->
                        base.createNativeQuery(
                                        "update staff_entry set absent_from = ?1, absent_to = ?2, substitute = ?3"
                                                + " where account = ?4")
                                .setParameter(1, LocalDate.parse(from))
                                .setParameter(2, to == null ? null : LocalDate.parse(to))
                                .setParameter(3, substitute.account())
                                .setParameter(4, who.account())
                                .executeUpdate());
    }

    private void leads(String led, String leader) {
        inTransaction(
                () -> {
                    var known =
                            base.createNativeQuery(
                                            "update staff_entry set line_manager = ?1 where account = ?2")
                                    .setParameter(1, leader)
                                    .setParameter(2, led)
                                    .executeUpdate();
                    if (known == 0) {
                        place(led, "MBU", "OTHER", leader);
                    }
                });
    }

    /** As the directory does it: a new period, the old one ends. */
    private void leadsNow(String led, String leader) {
        base.createNativeQuery("update staff_entry set valid_to = ?1 where account = ?2")
                .setParameter(1, LocalDate.now(clock).minusDays(1))
                .setParameter(2, led)
                .executeUpdate();
        place(led, "MBU", "OTHER", leader);
    }

    private void place(
            String account, String department, String function, String leader, boolean own) {
        inTransaction(() -> place(account, department, function, leader));
    }

    private void place(String account, String department, String function, String leader) {
        base.createNativeQuery(
                        "insert into staff_entry (id, version, account, department, function, line_manager,"
                                + " valid_from, changed_by) values (?1, 0, ?2, ?3, ?4, ?5, date '2020-01-01', 'test')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .setParameter(3, department)
                .setParameter(4, function)
                .setParameter(5, leader)
                .executeUpdate();
    }

    private Caller caller(String name, Role role) {
        return caller(name, role, "");
    }

    private Caller caller(String name, Role role, String rest) {
        return new Caller(name + "-" + mark + rest, Set.of(role));
    }

    private static void inTransaction(Runnable what) {
        QuarkusTransaction.requiringNew().run(what);
    }

    private static void refuses(ProblemKind kind, Runnable asked) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
