package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in every stage, under both regimes, with Ada in every place and in none. */
@QuarkusTest
@DisplayName("A list shows what the case itself does not refuse, and nothing else,")
class TiesTest {

    private static final String ADA = "ada";
    private static final String SOMEBODY = "somebody-else";

    /** Where Ada may stand; the columns of handler, reviewer and decision maker. */
    private enum Place {
        NOWHERE(null, null, null),
        OUTSIDE(SOMEBODY, SOMEBODY, SOMEBODY),
        HANDLING(ADA, SOMEBODY, SOMEBODY),
        REVIEWING(SOMEBODY, ADA, SOMEBODY),
        DECIDING(SOMEBODY, SOMEBODY, ADA);

        private final String handler;
        private final String reviewer;
        private final String decisionMaker;

        Place(String handler, String reviewer, String decisionMaker) {
            this.handler = handler;
            this.reviewer = reviewer;
            this.decisionMaker = decisionMaker;
        }
    }

    /** What Ada has said of the report, and what its reporter said of Ada. */
    private enum Word {
        TAKEN,
        NOTHING,
        NOT_ME,
        EXCLUDED,
        FUNCTION_EXCLUDED,
        /** A name that nobody has matched; Ada is in no directory and can be meant. */
        UNMATCHED
    }

    private record Kind(CaseStatus status, Regime regime, Place place, Word word) {

        private static final Set<CaseStatus> WITH_EVERY_WORD =
                Set.of(CaseStatus.RECEIVED, CaseStatus.HEARING);

        /** Whether the reporter or Ada said what closes the case to her. */
        boolean isClosed() {
            return word != Word.TAKEN && word != Word.NOTHING;
        }

        private Stream<Kind> withEveryWord() {
            return WITH_EVERY_WORD.contains(status)
                    ? Arrays.stream(Word.values())
                            .map(said -> new Kind(status, regime, place, said))
                    : Stream.of(this);
        }

        static Stream<Kind> all() {
            return Arrays.stream(CaseStatus.values())
                    .flatMap(
                            status ->
                                    Arrays.stream(Regime.values())
                                            .flatMap(
                                                    regime ->
                                                            Arrays.stream(Place.values())
                                                                    .map(
                                                                            place ->
                                                                                    new Kind(
                                                                                            status,
                                                                                            regime,
                                                                                            place,
                                                                                            Word
                                                                                                    .TAKEN))))
                    .flatMap(Kind::withEveryWord);
        }
    }

    /** Filed once for all tests of this class; the base of the tests is one. */
    private static final Map<Kind, Reference> CASES = new HashMap<>();

    @Inject Intake intake;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject NewReports newReports;
    @Inject CaseSearch search;
    @Inject EntityManager base;

    @BeforeEach
    void file() {
        if (CASES.isEmpty()) {
            Kind.all().forEach(kind -> CASES.put(kind, filed(kind)));
        }
    }

    @ParameterizedTest(name = "to {0}")
    @MethodSource("callers")
    void whoever_asks(String name, Caller caller) {
        assertThat(listed(caller)).isEqualTo(opened(caller));
    }

    @ParameterizedTest(name = "and to {0} the search nothing else either")
    @MethodSource("callers")
    void and_the_search_the_same(String name, Caller caller) {
        assertThat(found(caller)).isEqualTo(listed(caller));
    }

    @ParameterizedTest(name = "and awaits from {0} a word on those whose screen opens")
    @MethodSource("callers")
    void and_awaits_a_word_where_the_screen_opens(String name, Caller caller) {
        var open = new HashSet<Reference>();
        CASES.values().stream()
                .filter(reference -> newReports.awaits(reference, caller))
                .forEach(open::add);
        assertThat(awaiting(caller)).isEqualTo(open);
        assertThat(listed(caller)).noneMatch(open::contains);
    }

    @ParameterizedTest(name = "and to {0} no trace of a case that is closed to them")
    @MethodSource("callers")
    void and_no_trace_of_what_is_closed(String name, Caller caller) {
        var closed = new HashSet<Reference>();
        CASES.forEach(
                (kind, reference) -> {
                    if (kind.isClosed()) {
                        closed.add(reference);
                    }
                });
        assertThat(listed(caller)).doesNotContainAnyElementsOf(closed);
        assertThat(awaiting(caller)).doesNotContainAnyElementsOf(closed);
        assertThat(found(caller)).doesNotContainAnyElementsOf(closed);
    }

    static Stream<Arguments> callers() {
        var one = Arrays.stream(Role.values()).map(Set::of);
        var pairs =
                Arrays.stream(Role.values())
                        .flatMap(
                                first ->
                                        Arrays.stream(Role.values())
                                                .filter(second -> second.compareTo(first) > 0)
                                                .map(second -> Set.of(first, second)));
        return Stream.of(one, pairs, Stream.of(Set.<Role>of()))
                .flatMap(roles -> roles)
                .map(roles -> Arguments.of(roles.toString(), new Caller(ADA, roles)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"POLICY_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void and_none_to_those_who_do_no_casework(Role role) {
        assertThat(listed(new Caller(ADA, Set.of(role)))).isEmpty();
    }

    @Test
    void and_none_to_a_handler_who_was_not_appointed() {
        assertThat(listed(new Caller("a-third-person", Set.of(Role.CASE_HANDLER)))).isEmpty();
    }

    @Test
    void and_to_a_handler_the_ordinary_cases_that_are_theirs() {
        assertThat(listed(new Caller(ADA, Set.of(Role.CASE_HANDLER))))
                .isEqualTo(those(Regime.ORDINARY, Place.HANDLING));
    }

    @Test
    void and_to_the_whistleblower_unit_its_own_regime_only() {
        assertThat(listed(new Caller(ADA, Set.of(Role.WHISTLEBLOWER_UNIT))))
                .isEqualTo(those(Regime.WHISTLEBLOWER, Place.values()));
    }

    @Test
    void and_to_intake_what_waits_there_or_has_no_handler() {
        var seen = listed(new Caller(ADA, Set.of(Role.INTAKE_OFFICER)));
        assertThat(seen)
                .contains(of(CaseStatus.RECEIVED, Regime.ORDINARY, Place.OUTSIDE))
                .contains(of(CaseStatus.HEARING, Regime.ORDINARY, Place.NOWHERE))
                .doesNotContain(of(CaseStatus.HEARING, Regime.ORDINARY, Place.OUTSIDE))
                .doesNotContain(of(CaseStatus.RECEIVED, Regime.WHISTLEBLOWER, Place.NOWHERE));
    }

    @Test
    void and_what_it_does_not_show_is_not_there_to_be_acted_on_either() {
        var stranger = new Caller("a-third-person", Set.of(Role.CASE_HANDLER));
        var seen = new SeenCase(of(CaseStatus.INVESTIGATING, Regime.ORDINARY, Place.HANDLING), 0);
        assertThatThrownBy(
                        () ->
                                dialogue.write(
                                        seen, new CaseForms.ReporterMessage("Good day."), stranger))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_FOUND));
    }

    private Reference filed(Kind kind) {
        var reference = intake.file(report(), Optional.empty()).reference();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update case_file set status = ?1, regime = ?2, handler = ?3,"
                                                        + " reviewer = ?4, decision_maker = ?5 where reference = ?6")
                                        .setParameter(1, kind.status().name())
                                        .setParameter(2, kind.regime().name())
                                        .setParameter(3, kind.place().handler)
                                        .setParameter(4, kind.place().reviewer)
                                        .setParameter(5, kind.place().decisionMaker)
                                        .setParameter(6, reference.value())
                                        .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> say(kind.word(), reference));
        return reference;
    }

    private void say(Word word, Reference reference) {
        var statement =
                switch (word) {
                    case NOTHING -> "select 1";
                    case TAKEN -> "insert into case_taker values ('%s', '%s', date '2026-01-02')";
                    case NOT_ME ->
                            "insert into case_bar values ('%s', 'ACCOUNT', '%s', 'STEPPED_BACK')";
                    case EXCLUDED -> "insert into case_bar values ('%s', 'ACCOUNT', '%s', 'NAMED')";
                    case FUNCTION_EXCLUDED ->
                            "insert into case_bar select '%s', 'FUNCTION', f.name, 'TICKED' from (values "
                                    + Arrays.stream(StaffFunction.values())
                                            .map(function -> "('" + function + "')")
                                            .collect(Collectors.joining(", "))
                                    + ") f (name)";
                    case UNMATCHED -> "update case_file set unmatched = 1 where reference = '%s'";
                };
        if (word != Word.NOTHING) {
            base.createNativeQuery(statement.formatted(reference.value(), ADA)).executeUpdate();
        }
    }

    private static FilingForm report() {
        return SentForms.anonymous(
                "RECRUITMENT", "A qualified applicant was told that she would not fit in.");
    }

    private static Reference of(CaseStatus status, Regime regime, Place place) {
        return CASES.get(new Kind(status, regime, place, Word.TAKEN));
    }

    private static Set<Reference> those(Regime regime, Place... places) {
        var references = new HashSet<Reference>();
        CASES.forEach(
                (kind, reference) -> {
                    if (!kind.isClosed()
                            && (kind.word() == Word.TAKEN || needsNoWord(kind))
                            && kind.regime() == regime
                            && List.of(places).contains(kind.place())) {
                        references.add(reference);
                    }
                });
        return references;
    }

    /** Whoever was appointed has a declaration of their own. */
    private static boolean needsNoWord(Kind kind) {
        return kind.regime() == Regime.ORDINARY;
    }

    private Set<Reference> opened(Caller caller) {
        var seen = new HashSet<Reference>();
        for (var reference : CASES.values()) {
            try {
                seen.add(desk.open(reference, caller).file().reference());
            } catch (Problem refused) {
                assertThat(refused.kind()).isIn(ProblemKind.NOT_FOUND, ProblemKind.NOT_TAKEN);
            }
        }
        return seen;
    }

    /** All pages of the list, one after another, without what other tests filed. */
    private Set<Reference> listed(Caller caller) {
        var seen = new ArrayList<Reference>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = desk.list(from(cursor), caller, (cases, today) -> cases);
            page.cases().stream()
                    .filter(file -> !page.awaits(file))
                    .map(CaseFile::reference)
                    .forEach(seen::add);
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(CASES.values());
        return new HashSet<>(seen);
    }

    /** Those in the list that wait for the caller to say whether they can be taken. */
    private Set<Reference> awaiting(Caller caller) {
        var seen = new HashSet<Reference>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = desk.list(from(cursor), caller, (cases, today) -> cases);
            seen.addAll(page.waiting());
            cursor = page.next();
        } while (cursor.isPresent());
        seen.retainAll(CASES.values());
        return seen;
    }

    /** Every case holds the word; whoever may read it finds it. */
    private Set<Reference> found(Caller caller) {
        var seen = new ArrayList<Reference>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = search.find("applicants", from(cursor), caller, (cases, today) -> cases);
            page.cases().stream().map(one -> one.file().reference()).forEach(seen::add);
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(CASES.values());
        return new HashSet<>(seen);
    }

    private static CaseQuery from(Optional<String> cursor) {
        return new CaseQuery(
                null, null, null, null, null, null, null, null, cursor.orElse(null), "37");
    }
}
