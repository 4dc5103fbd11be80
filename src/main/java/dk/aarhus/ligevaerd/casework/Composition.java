package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.phrases.Phrase;
import dk.aarhus.ligevaerd.casework.phrases.PhraseLibrary;
import dk.aarhus.ligevaerd.intake.OfficeMessage;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what somebody wrote to a reporter, in a language that the reporter reads: a reporter who
 * wrote in another one than Danish or English is not sent bare Danish.
 */
@ApplicationScoped
class Composition {

    private static final int LONGEST_WHY = 500;

    /** A promise that lies further ahead helps nobody. */
    private static final int FURTHEST_DAYS = 30;

    private final Reports reports;
    private final PhraseLibrary library;

    Composition(Reports reports, PhraseLibrary library) {
        this.reports = reports;
        this.library = library;
    }

    /**
     * @param danishSuffices why the reporter can read Danish, where somebody says so
     */
    record Composed(OfficeMessage message, Optional<String> danishSuffices) {}

    /** A phrase and the day that was filled into it. */
    private record Chosen(Phrase phrase, Optional<LocalDate> day) {}

    /**
     * @throws Problem INVALID with all that is wrong
     */
    Composed read(CaseForms.ReporterMessage form, CaseFile file, LocalDate today) {
        var tag =
                reports.referenced(file.reference())
                        .map(Report::language)
                        .orElse(Language.DA.code());
        var reader = new InputReader();
        var composed =
                ReporterLanguage.isOurs(tag)
                        ? bare(reader, form)
                        : foreign(reader, form, tag, today);
        reader.orRefuse();
        return composed;
    }

    private static Composed bare(InputReader reader, CaseForms.ReporterMessage form) {
        if (form.way() != null && !form.way().isBlank()) {
            reader.note("way", ViolationKind.NOT_IN_LIST);
        }
        return plain(OfficeMessage.of(text(reader, form)));
    }

    private Composed foreign(
            InputReader reader, CaseForms.ReporterMessage form, String tag, LocalDate today) {
        var way = reader.requiredChoice("way", form.way(), MessageWay.class);
        if (way == null) {
            return plain(OfficeMessage.of(text(reader, form)));
        }
        return switch (way) {
            case TRANSLATED ->
                    plain(
                            OfficeMessage.translated(
                                    text(reader, form),
                                    TranslationInput.read(
                                            reader,
                                            new TranslationInput.Typed(
                                                    "translation",
                                                    form.translation(),
                                                    form.translator(),
                                                    form.translatedOn()),
                                            tag,
                                            today)));
            case PHRASES -> plain(ofPhrases(reader, form, tag, today));
            case FOLLOWS ->
                    plain(
                            OfficeMessage.promising(
                                    text(reader, form), followsBy(reader, form, today)));
            case DANISH ->
                    new Composed(
                            OfficeMessage.of(text(reader, form)),
                            Optional.of(reader.required("why", form.why(), LONGEST_WHY)));
        };
    }

    private static Composed plain(OfficeMessage message) {
        return new Composed(message, Optional.empty());
    }

    private static String text(InputReader reader, CaseForms.ReporterMessage form) {
        return reader.required("text", form.text(), CaseInput.LONGEST_TEXT);
    }

    private static LocalDate followsBy(
            InputReader reader, CaseForms.ReporterMessage form, LocalDate today) {
        if (form.followsBy() == null || form.followsBy().isBlank()) {
            reader.note("followsBy", ViolationKind.REQUIRED);
            return today;
        }
        var by = reader.date("followsBy", form.followsBy()).orElse(today);
        if (by.isBefore(today)) {
            reader.note("followsBy", ViolationKind.TOO_EARLY);
        } else if (by.isAfter(today.plusDays(FURTHEST_DAYS))) {
            reader.note("followsBy", ViolationKind.TOO_LATE);
        }
        return by;
    }

    private OfficeMessage ofPhrases(
            InputReader reader, CaseForms.ReporterMessage form, String tag, LocalDate today) {
        if (form.text() != null && !form.text().isBlank()) {
            // Words of one's own would stand there in Danish alone.
            reader.note("text", ViolationKind.NOT_BOTH);
        }
        var language = Language.ofTag(tag);
        if (language.isEmpty()) {
            reader.note("way", ViolationKind.NOT_IN_LIST);
        }
        var chosen = chosen(reader, form.phrases(), today);
        if (chosen.isEmpty()) {
            reader.note("phrases", ViolationKind.REQUIRED);
        }
        return OfficeMessage.translated(
                said(chosen, Language.DA),
                new Translated(
                        tag,
                        said(chosen, language.orElse(Language.DA)),
                        Translator.LIBRARY,
                        today,
                        false));
    }

    private List<Chosen> chosen(
            InputReader reader, List<CaseForms.PhraseSaid> typed, LocalDate today) {
        if (typed == null) {
            return List.of();
        }
        var said = new HashSet<String>();
        return typed.stream()
                .filter(one -> one != null && one.phrase() != null && !one.phrase().isBlank())
                .filter(one -> said.add(one.phrase().strip()))
                // Among one more than there are, one is none of them.
                .limit(library.all().size() + 1L)
                .flatMap(one -> chosen(reader, one, today).stream())
                .toList();
    }

    private Optional<Chosen> chosen(
            InputReader reader, CaseForms.PhraseSaid typed, LocalDate today) {
        var phrase = library.named(typed.phrase().strip());
        if (phrase.isEmpty()) {
            reader.note("phrases", ViolationKind.NOT_IN_LIST);
            return Optional.empty();
        }
        if (!phrase.get().asksForDay()) {
            return Optional.of(new Chosen(phrase.get(), Optional.empty()));
        }
        var field = "day-" + phrase.get().id();
        var day = reader.date(field, typed.day());
        if (typed.day() == null || typed.day().isBlank()) {
            reader.note(field, ViolationKind.REQUIRED);
        }
        day.filter(one -> one.isBefore(today))
                .ifPresent(one -> reader.note(field, ViolationKind.TOO_EARLY));
        return Optional.of(new Chosen(phrase.get(), day));
    }

    private static String said(List<Chosen> chosen, Language language) {
        Function<LocalDate, String> written =
                day ->
                        day.format(
                                DateTimeFormatter.ofPattern(
                                        Words.in(language, LayoutMessages.class).dayPattern(),
                                        language.locale()));
        return chosen.stream()
                .map(one -> one.phrase().filled(language, one.day().map(written).orElse("")))
                .collect(Collectors.joining("\n"));
    }
}
