package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.words.ClockLetterMessages;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What reporters are told of time, in the language of their report. */
@ApplicationScoped
class ClockLetters {

    private final Reports reports;
    private final Mailboxes mailboxes;

    ClockLetters(Reports reports, Mailboxes mailboxes) {
        this.reports = reports;
        this.mailboxes = mailboxes;
    }

    /** That a step takes longer, why, and until when; what was promised is said again. */
    void extended(
            CaseFile file,
            ExtensionReason reason,
            LocalDate until,
            Optional<LocalDate> promised,
            LocalDate today) {
        var language = languageOf(file);
        var words = Words.in(language, ClockLetterMessages.class);
        var why = words.reason(reason);
        var day = written(until, language);
        mailboxes.post(
                file.reference(),
                promised.filter(by -> !by.isBefore(today))
                        .map(by -> words.extendedWithPromise(why, day, written(by, language)))
                        .orElseGet(() -> words.extended(why, day)),
                today);
    }

    /** How the case stands, as it would be told today. */
    String statusNote(CaseFile file, LocalDate again) {
        var language = languageOf(file);
        return Words.in(language, ClockLetterMessages.class)
                .statusNote(
                        Words.in(language, IntakeMessages.class).mailboxStatus(file.status()),
                        written(again, language));
    }

    void tell(CaseFile file, String text, LocalDate today) {
        mailboxes.post(file.reference(), text, today);
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
