package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.words.LetterMessages;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OfficeMessage;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.PromisedDates;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a reporter is told when a case arrives somewhere, in the language of the report where we
 * have it, else in English.
 */
@ApplicationScoped
class ReporterLetters {

    /** Well within the times in which a decision is brought before somebody else. */
    private static final Period TRANSLATED_WITHIN = Period.ofDays(7);

    private final Reports reports;
    private final Mailboxes mailboxes;
    private final Event<MessageLeft> left;

    ReporterLetters(Reports reports, Mailboxes mailboxes, Event<MessageLeft> left) {
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.left = left;
    }

    void onArrival(CaseFile file, CaseStatus from, Acting acting) {
        letter(file, from, languageOf(file)).ifPresent(text -> post(file, text, acting));
    }

    /**
     * What a decision says to the reporter is the drafter's own words: where the reporter does not
     * read them, a translation follows, and the handler of the case sees to it.
     */
    private void post(CaseFile file, String text, Acting acting) {
        var today = acting.today();
        if (file.status() != CaseStatus.DECIDED || readsOurs(file)) {
            mailboxes.post(file.reference(), text, today);
            return;
        }
        var message = OfficeMessage.promising(text, today.plus(TRANSLATED_WITHIN));
        var number = mailboxes.post(file.reference(), message, today);
        var owner = file.staffing().handler().orElse(acting.account());
        left.fire(new MessageLeft(file, number, message, owner, today));
    }

    private boolean readsOurs(CaseFile file) {
        return reports.referenced(file.reference())
                .map(Report::language)
                .map(ReporterLanguage::isOurs)
                .orElse(true);
    }

    /** That there will be a case though none was wanted, and why. */
    void onOverride(CaseFile file, LocalDate today) {
        var words = Words.in(languageOf(file), LetterMessages.class);
        mailboxes.post(
                file.reference(),
                words.overridden(words.overrideGround(file.overrideGround().orElseThrow())),
                today);
    }

    /** That the wish to be counted only comes too late. */
    void onLateWish(CaseFile file, LocalDate today) {
        var words = Words.in(languageOf(file), LetterMessages.class);
        mailboxes.post(file.reference(), words.onlyRegisterTooLate(), today);
    }

    private static Optional<String> letter(CaseFile file, CaseStatus from, Language language) {
        var words = Words.in(language, LetterMessages.class);
        if (from == CaseStatus.SUSPENDED) {
            return Optional.empty();
        }
        return switch (file.status()) {
            case ACKNOWLEDGED ->
                    Optional.of(
                            words.acknowledgement(
                                    file.reference().value(),
                                    written(
                                            new PromisedDates(file.received()).feedbackBy(),
                                            language)));
            case FORWARDED -> Optional.of(words.forwarded());
            case CLOSED ->
                    from == CaseStatus.TRIAGE
                            ? Optional.of(words.closedAtTriage())
                            : Optional.empty();
            case DECIDED -> file.decision().map(Decision::toReporter);
            case RECEIVED,
                    TRIAGE,
                    INFORMAL_RESOLUTION,
                    INVESTIGATION_PLANNED,
                    INVESTIGATING,
                    HEARING,
                    ASSESSMENT,
                    REMEDY,
                    FOLLOW_UP,
                    SUSPENDED,
                    WITHDRAWN,
                    REOPENED ->
                    Optional.empty();
        };
    }

    private static String written(LocalDate day, Language language) {
        var pattern = Words.in(language, LayoutMessages.class).dayPattern();
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private Language languageOf(CaseFile file) {
        return reports.referenced(file.reference())
                .map(Report::language)
                .flatMap(Language::ofTag)
                .orElse(Language.EN);
    }
}
