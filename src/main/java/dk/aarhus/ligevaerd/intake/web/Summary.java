package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers in words, for the reporter to check. */
final class Summary {

    private static final Set<Screen> FIRST_SCREENS =
            EnumSet.of(Screen.ACCOUNT, Screen.CONNECTION, Screen.SAFETY);

    private final Answers answers;
    private final List<Department> departments;
    private final RequestLanguage language;
    private final IntakeMessages words;
    private final LawChoiceMessages law;

    Summary(Answers answers, List<Department> departments, RequestLanguage language) {
        this.answers = answers;
        this.departments = departments;
        this.language = language;
        this.words = language.words(IntakeMessages.class);
        this.law = language.words(LawChoiceMessages.class);
    }

    /** One row for every question of the first screens, and for what was said beyond them. */
    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        for (Field field : Field.values()) {
            var screen = Screen.asking(field);
            var answer = answer(field);
            if (answer.isPresent() || FIRST_SCREENS.contains(screen)) {
                rows.add(new SummaryRow(field, screen, answer.orElse(words.notAnswered())));
            }
        }
        return rows;
    }

    private Optional<String> answer(Field field) {
        var name = field.parameter();
        return switch (field) {
            case PHASE -> chosen(name, Phase.class, words::phase);
            case CAPACITY -> chosen(name, Standpoint.class, words::standpoint);
            case DEPARTMENT -> Optional.of(department(name));
            case IDENTITY ->
                    chosen(name, IdentityMode.class, words::identity)
                            .or(() -> Optional.of(words.identity(IdentityMode.ANONYMOUS)));
            case GROUNDS -> chosen(name, Ground.class, law::ground);
            case FORM -> chosen(name, Form.class, this::form);
            case WISHES -> chosen(name, Wish.class, law::wish);
            case WHEN_FROM, WHEN_TO ->
                    Optional.ofNullable(answers.roughDate(name)).map(this::month);
            case IMMEDIATE_DANGER -> Optional.of(answers.isTicked(name) ? words.yes() : words.no());
            // It stands behind the word that it led to.
            case GUIDANCE -> Optional.empty();
            case ONGOING -> answers.isTicked(name) ? Optional.of(words.yes()) : Optional.empty();
            case ACCOUNT, WORKPLACE, CONTACT, MUST_NOT_SEE ->
                    Optional.of(answers.one(name)).filter(text -> !text.isBlank());
        };
    }

    private String department(String name) {
        return departments.stream()
                .filter(department -> answers.has(name, department.code().value()))
                .map(department -> department.name(language.get()))
                .findFirst()
                .orElse(words.departmentUnknown());
    }

    /** As {@code marts 2026}; a year alone, or what is no month, as it was typed. */
    private String month(String typed) {
        try {
            var named = DateTimeFormatter.ofPattern("LLLL uuuu", language.get().locale());
            return YearMonth.parse(typed).format(named);
        } catch (DateTimeException notAMonth) {
            return typed;
        }
    }

    private String form(Form form) {
        return form == Form.DONT_KNOW ? words.formUnknown() : law.form(form);
    }

    private <E extends Enum<E>> Optional<String> chosen(
            String name, Class<E> list, Function<E, String> inWords) {
        var text =
                Arrays.stream(list.getEnumConstants())
                        .filter(constant -> answers.has(name, constant.name()))
                        .map(inWords)
                        .collect(Collectors.joining("\n"));
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
