package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.access.words.FunctionMessages;
import dk.aarhus.ligevaerd.intake.MailboxCopy;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.shared.RoughDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was sent, in the words of the form and the reader's language. */
@ApplicationScoped
class CopyRows {

    private final Departments departments;
    private final OfferedPlaces places;
    private final RequestLanguage language;

    CopyRows(Departments departments, OfferedPlaces places, RequestLanguage language) {
        this.departments = departments;
        this.places = places;
        this.language = language;
    }

    /** What was left open is left out. */
    List<CopyRow> of(MailboxCopy copy) {
        var report = copy.report();
        var words = language.words(IntakeMessages.class);
        var own = language.words(MailboxMessages.class);
        var law = language.words(LawChoiceMessages.class);
        var rows = new ArrayList<CopyRow>();
        rows.add(new CopyRow(own.copyReceived(), day(report.receivedOn())));
        add(rows, Field.ACCOUNT, Optional.of(report.account()));
        add(rows, Field.PHASE, Optional.of(words.phase(report.phase())));
        add(rows, Field.CAPACITY, report.capacity().map(Standpoint::of).map(words::standpoint));
        add(rows, Field.DEPARTMENT, department(report));
        add(rows, Field.UNIT, report.unit().flatMap(code -> places.named(code.value())));
        add(rows, Field.WORKPLACE, report.workplace());
        add(rows, Field.WHEN_FROM, report.happenedFrom().map(this::month));
        add(rows, Field.WHEN_TO, report.happenedTo().map(this::month));
        add(rows, Field.ONGOING, Optional.of(words.yes()).filter(yes -> report.ongoing()));
        further(rows, report);
        add(rows, Field.GROUNDS, list(report.grounds(), law::ground));
        add(rows, Field.FORM, form(report).map(law::form));
        add(rows, Field.WISHES, list(report.wishes(), law::wish));
        add(rows, Field.IDENTITY, Optional.of(words.identity(report.identity())));
        report.knownSince().ifPresent(since -> rows.add(new CopyRow(own.copyKnown(), day(since))));
        add(rows, Field.CONTACT, copy.contact());
        add(rows, Field.MUST_NOT_SEE, list(report.mustNotSee(), Function.identity()));
        add(
                rows,
                Field.EXCLUDED_FUNCTIONS,
                list(report.excludedFunctions(), language.words(FunctionMessages.class)::function));
        return rows;
    }

    private void further(List<CopyRow> rows, Report report) {
        var said = report.further();
        var form = language.words(FormMessages.class);
        var yes = language.words(IntakeMessages.class).yes();
        add(rows, Field.PERSON_KNOWS, said.personKnows().map(form::personKnows));
        add(rows, Field.MAY_CONTACT_PERSON, said.mayContactPerson().map(form::mayContactPerson));
        add(rows, Field.RESPONDENT_TYPE, said.respondentType().map(form::respondent));
        add(
                rows,
                Field.ACCUSED_FUNCTION,
                report.accusedFunction().map(language.words(FunctionMessages.class)::function));
        add(rows, Field.RESPONDENT, said.respondent());
        add(rows, Field.GROUNDS_TOGETHER, Optional.of(yes).filter(y -> said.groundsTogether()));
        add(rows, Field.GROUND_RELATION, said.groundRelation().map(form::groundRelation));
        add(rows, Field.REPRISAL_FEAR, said.reprisalFear().map(form::reprisalFear));
        add(rows, Field.REPRISAL_WORDS, said.reprisalWords());
        add(
                rows,
                Field.OTHER_PARTY_MAY_KNOW,
                said.otherPartyMayKnow().map(form::otherPartyMayKnow));
    }

    private void add(List<CopyRow> rows, Field field, Optional<String> said) {
        said.filter(text -> !text.isBlank())
                .map(
                        text ->
                                new CopyRow(
                                        language.words(IntakeMessages.class).question(field), text))
                .ifPresent(rows::add);
    }

    private Optional<String> department(Report report) {
        return report.department()
                .flatMap(departments::coded)
                .map(department -> department.name(language.get()));
    }

    private static Optional<Form> form(Report report) {
        return Optional.of(report.form()).filter(form -> form != Form.DONT_KNOW);
    }

    private static <T> Optional<String> list(Collection<T> said, Function<T, String> inWords) {
        return Optional.of(said.stream().map(inWords).collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private String month(RoughDate date) {
        var parts = date.value().split("-").length;
        if (parts == 1) {
            return date.value();
        }
        return parts == 3
                ? day(date.earliest())
                : YearMonth.from(date.earliest())
                        .format(DateTimeFormatter.ofPattern("LLLL uuuu", language.get().locale()));
    }

    private String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern(
                        language.words(LayoutMessages.class).dayPattern(),
                        language.get().locale()));
    }
}
