package dk.aarhus.ligevaerd.casework.saved;

import static dk.aarhus.ligevaerd.casework.DecidedCase.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.EnrolledRoles;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.clocks.StaffMail;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What is new in a saved search")
class SavedNewsTest {

    /** A Monday. */
    private static final String MONDAY = "2026-11-23";

    @Inject Intake intake;
    @Inject NewReports newReports;
    @Inject DecidedCase cases;
    @Inject Casework casework;
    @Inject SavedSearchRows rows;
    @Inject SavedSearches searches;
    @Inject EnrolledRoles enrolled;
    @Inject StaffMail mail;
    @Inject MockMailbox post;
    @Inject EntityManager base;

    private final String owner = "owner-" + UUID.randomUUID().toString().substring(0, 8);
    private final Caller caller = new Caller(owner, Set.of(Role.CASE_HANDLER), "a");

    @BeforeEach
    void enrol() {
        post.clear();
        sql(
                """
                insert into enrolment (id, version, issuer, subject, account, roles, standing,
                    origin, requested_on)
                values ('%s', 0, 'realm', '%s', '%s', 'CASE_HANDLER', 'ENROLLED', 'PERSONS',
                    date '2026-01-01')
                """
                        .formatted(UUID.randomUUID(), owner, owner));
        searches.save(
                new SavedForms.Saving("Mine", Map.of("assignee", owner), null, "true"), caller);
    }

    @AfterEach
    void dropAll() {
        searches.own(caller).forEach(one -> searches.drop(one.id(), caller));
    }

    @Test
    void is_told_by_a_mail_that_says_nothing_and_once_until_somebody_looked() {
        round(MONDAY);
        assertThat(sent()).as("nothing is new").isZero();

        var reference = assign();
        round("2026-11-22");
        assertThat(sent()).as("a Sunday").isZero();
        round(MONDAY);
        round(MONDAY);
        round("2026-11-24");
        assertThat(post.getMailsSentTo(owner + "@staff.example.org"))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.getSubject() + one.getText() + one.getHeaders())
                                        .doesNotContain(reference.value(), "Mine")
                                        .contains("Something waits for you."));

        searches.open(searches.own(caller).get(0).id(), caller);
        assign();
        round(MONDAY);
        assertThat(sent()).as("the same day").isEqualTo(1);
        round("2026-11-24");
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void is_told_to_nobody_who_is_no_longer_enrolled() {
        assign();
        sql("update enrolment set standing = null where account = '" + owner + "'");
        round(MONDAY);
        assertThat(sent()).isZero();
    }

    @Test
    void is_told_by_mail_to_nobody_who_did_not_ask_for_it() {
        searches.own(caller).forEach(one -> searches.drop(one.id(), caller));
        searches.save(
                new SavedForms.Saving("Quiet", Map.of("assignee", owner), "true", null), caller);
        assign();
        round(MONDAY);
        assertThat(sent()).isZero();
        assertThat(searches.own(caller).get(0).fresh()).isEqualTo(1);
    }

    private void round(String day) {
        var noon = Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        assertThat(new SavedNews(rows, searches, enrolled, mail, noon).mail()).isZero();
    }

    private Reference assign() {
        var reference =
                intake.file(
                                SentForms.anonymous("EMPLOYMENT", "The rosters changed."),
                                Optional.empty())
                        .reference();
        newReports.take(reference, OFFICER);
        cases.move(reference, "ACKNOWLEDGED", null, OFFICER);
        cases.move(reference, "TRIAGE", null, OFFICER);
        casework.triage(
                cases.seen(reference, OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("HARASSMENT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                cases.seen(reference, OFFICER),
                new CaseForms.Appointing(owner, "reader", "decider"),
                OFFICER);
        cases.move(reference, "INVESTIGATION_PLANNED", null, OFFICER);
        return reference;
    }

    private int sent() {
        return post.getMailsSentTo(owner + "@staff.example.org").size();
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew().run(() -> base.createNativeQuery(text).executeUpdate());
    }
}
