package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.access.words.FunctionMessages;
import dk.aarhus.ligevaerd.intake.Consent;
import dk.aarhus.ligevaerd.intake.PersonKnows;
import dk.aarhus.ligevaerd.intake.ReprisalFear;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.RespondentType;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers in words, for the reporter to check. */
final class Summary {

    /** What stands behind another answer: the word it led to, the contact that goes along. */
    private static final Set<Field> SILENT =
            Set.of(Field.GUIDANCE, Field.CONTACT_ANYWAY, Field.FILES_ANYWAY);

    private final Answers answers;
    private final List<Department> departments;
    private final OfferedPlaces places;
    private final RequestLanguage language;
    private final IntakeMessages words;
    private final LawChoiceMessages law;
    private final FormMessages form;
    private final FunctionMessages functions;

    Summary(
            Answers answers,
            List<Department> departments,
            OfferedPlaces places,
            RequestLanguage language) {
        this.answers = answers;
        this.departments = departments;
        this.places = places;
        this.language = language;
        this.words = language.words(IntakeMessages.class);
        this.law = language.words(LawChoiceMessages.class);
        this.form = language.words(FormMessages.class);
        this.functions = language.words(FunctionMessages.class);
    }

    /**
     * One row for every screen's own question, answered or not, and for whatever else was answered:
     * the way to change it stands beside each.
     */
    List<SummaryRow> rows() {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.isAsked(answers))
                .flatMap(
                        screen ->
                                screen.fields().stream()
                                        .flatMap(
                                                field ->
                                                        row(
                                                                field,
                                                                screen,
                                                                isAlwaysShown(field, screen))))
                .toList();
    }

    /** Who must not see it is asked beside the name: nobody is to pass it over unseen. */
    private static boolean isAlwaysShown(Field field, Screen screen) {
        return field == screen.question() || field == Field.EXCLUDED_FUNCTIONS;
    }

    /** What was answered on one screen. */
    List<SummaryRow> rowsOf(Screen screen) {
        return screen.fields().stream().flatMap(field -> row(field, screen, true)).toList();
    }

    /** What was answered on one screen and is not empty. */
    List<SummaryRow> answered(Screen screen) {
        return screen.fields().stream().flatMap(field -> row(field, screen, false)).toList();
    }

    private Stream<SummaryRow> row(Field field, Screen screen, boolean always) {
        var answer = answer(field);
        return answer.isPresent() || always && !SILENT.contains(field)
                ? Stream.of(new SummaryRow(field, screen, answer.orElse(words.notAnswered())))
                : Stream.empty();
    }

    private Optional<String> answer(Field field) {
        var name = field.parameter();
        return switch (field) {
            case PHASE -> chosen(name, Phase.class, words::phase);
            case CAPACITY -> chosen(name, Standpoint.class, words::standpoint);
            case DEPARTMENT -> department(name);
            case UNIT -> places.named(answers.one(name));
            case IDENTITY -> chosen(name, IdentityMode.class, words::identity);
            case EXCLUDED_FUNCTIONS, ACCUSED_FUNCTION ->
                    chosen(name, StaffFunction.class, functions::function);
            case GROUNDS -> chosen(name, Ground.class, law::ground);
            case FORM -> chosen(name, Form.class, this::formWord);
            case WISHES -> chosen(name, Wish.class, law::wish);
            case WHEN_FROM, WHEN_TO ->
                    Optional.ofNullable(answers.roughDate(name)).map(this::month);
            case IMMEDIATE_DANGER -> Optional.of(answers.isTicked(name) ? words.yes() : words.no());
            case PERSON_KNOWS -> chosen(name, PersonKnows.class, form::personKnows);
            case MAY_CONTACT_PERSON -> chosen(name, Consent.class, form::mayContactPerson);
            case RESPONDENT_TYPE -> chosen(name, RespondentType.class, form::respondent);
            case GROUND_RELATION -> chosen(name, GroundRelation.class, form::groundRelation);
            case REPRISAL_FEAR -> chosen(name, ReprisalFear.class, form::reprisalFear);
            case OTHER_PARTY_MAY_KNOW -> chosen(name, Consent.class, form::otherPartyMayKnow);
            case GUIDANCE, CONTACT_ANYWAY, FILES_ANYWAY -> Optional.empty();
            case ONGOING, GROUNDS_TOGETHER ->
                    answers.isTicked(name) ? Optional.of(words.yes()) : Optional.empty();
            case ACCOUNT,
                    WORKPLACE,
                    CONTACT,
                    MUST_NOT_SEE,
                    PERSON_CONTACT,
                    RESPONDENT,
                    REPRISAL_WORDS,
                    SAFE_CONTACT ->
                    Optional.of(answers.one(name)).filter(text -> !text.isBlank());
        };
    }

    private Optional<String> department(String name) {
        return departments.stream()
                .filter(department -> answers.has(name, department.code().value()))
                .map(department -> department.name(language.get()))
                .findFirst();
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

    private String formWord(Form chosen) {
        return chosen == Form.DONT_KNOW ? words.formUnknown() : law.form(chosen);
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
