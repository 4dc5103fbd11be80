package dk.aarhus.ligevaerd.casework.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.CaseAlarmed;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A deputy of whoever left a report lying")
class AlarmMailTest {

    @Inject Intake intake;
    @Inject AlarmMails mails;
    @Inject Event<CaseAlarmed> alarmed;
    @Inject MockMailbox post;
    @Inject EntityManager base;

    private final String deputy = "deputy-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void empty() {
        sql("delete from case_alarm_mail");
        post.clear();
    }

    @Test
    void gets_one_mail_however_many_reports_lie_there_and_it_says_nothing() {
        var first = leftLying();
        var second = leftLying();

        assertThat(mails.mail()).isZero();
        assertThat(mails.mail()).isZero();

        var sent = post.getMailsSentTo(deputy + "@staff.example.org");
        assertThat(sent)
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getText())
                                    .isEqualTo(
                                            StaffMail.mail("a@b.example", "c@d.example", "1")
                                                    .getText());
                            assertThat(mail.getSubject() + mail.getText() + mail.getHeaders())
                                    .doesNotContain(first.value(), second.value());
                        });
    }

    @Test
    void gets_none_when_somebody_took_it_meanwhile() {
        var reference = leftLying();
        sql("update case_file set taken_on = received where reference = '" + reference + "'");

        assertThat(mails.mail()).isZero();

        assertThat(post.getTotalMessagesSent()).isZero();
        assertThat(waiting()).isZero();
    }

    private Reference leftLying() {
        var reference =
                intake.file(SentForms.anonymous("SERVICE", "It lies there."), Optional.empty())
                        .reference();
        sql(
                "update case_file set alarmed_on = date '%s' where reference = '%s'"
                        .formatted(Today.here(), reference));
        QuarkusTransaction.requiringNew()
                .run(() -> alarmed.fire(new CaseAlarmed(reference, Set.of(deputy))));
        return reference;
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Number)
                                        base.createNativeQuery(
                                                        "select count(*) from case_alarm_mail")
                                                .getSingleResult())
                .longValue();
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew().run(() -> base.createNativeQuery(text).executeUpdate());
    }
}
