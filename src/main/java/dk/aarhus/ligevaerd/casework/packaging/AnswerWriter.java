package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.intake.FurtherAnswers;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.shared.RoughDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what a reporter answered beside the account, in the words in which it was asked. How to
 * reach the reporter is not for those who make packages: that it is kept is said, and where it is
 * read.
 */
@ApplicationScoped
class AnswerWriter {

    private final Departments departments;
    private final Units units;

    AnswerWriter(Departments departments, Units units) {
        this.departments = departments;
        this.units = units;
    }

    void write(Leaf leaf, Report report, PackageWords words) {
        var asked = words.beside().asked();
        var choices = words.beside().choices();
        var lines = new Lines(leaf, words);
        lines.add(Field.PHASE, Optional.of(asked.phase(report.phase())));
        lines.add(Field.CAPACITY, report.capacity().map(Standpoint::of).map(asked::standpoint));
        lines.add(
                Field.DEPARTMENT,
                report.department()
                        .flatMap(departments::coded)
                        .map(department -> department.name(words.language())));
        lines.add(
                Field.UNIT,
                report.unit().flatMap(units::latest).map(unit -> unit.name(words.language())));
        lines.add(Field.WORKPLACE, report.workplace());
        lines.add(Field.WHEN_FROM, report.happenedFrom().map(RoughDate::value));
        lines.add(Field.WHEN_TO, report.happenedTo().map(RoughDate::value));
        lines.tick(Field.ONGOING, report.ongoing());
        further(lines, report.further(), words);
        lines.add(Field.GROUNDS, list(report.grounds(), choices::ground));
        lines.add(
                Field.FORM,
                Optional.of(report.form())
                        .filter(form -> form != Form.DONT_KNOW)
                        .map(choices::form));
        lines.add(Field.WISHES, list(report.wishes(), choices::wish));
        lines.add(Field.IDENTITY, Optional.of(asked.identity(report.identity())));
        lines.add(
                Field.CONTACT,
                Optional.of(words.own().contactKept()).filter(kept -> report.hasContact()));
        lines.add(Field.MUST_NOT_SEE, list(report.mustNotSee(), Function.identity()));
        lines.add(
                Field.EXCLUDED_FUNCTIONS,
                list(report.excludedFunctions(), words.beside().functions()::function));
    }

    private static void further(Lines lines, FurtherAnswers said, PackageWords words) {
        var form = words.beside().form();
        lines.add(Field.PERSON_KNOWS, said.personKnows().map(form::personKnows));
        lines.add(Field.MAY_CONTACT_PERSON, said.mayContactPerson().map(form::mayContactPerson));
        lines.add(Field.RESPONDENT_TYPE, said.respondentType().map(form::respondent));
        lines.add(Field.RESPONDENT, said.respondent());
        lines.tick(Field.GROUNDS_TOGETHER, said.groundsTogether());
        lines.add(Field.GROUND_RELATION, said.groundRelation().map(form::groundRelation));
        lines.add(Field.REPRISAL_FEAR, said.reprisalFear().map(form::reprisalFear));
        lines.add(Field.REPRISAL_WORDS, said.reprisalWords());
        lines.add(
                Field.OTHER_PARTY_MAY_KNOW, said.otherPartyMayKnow().map(form::otherPartyMayKnow));
    }

    private static <T> Optional<String> list(Collection<T> said, Function<T, String> inWords) {
        return Optional.of(said.stream().map(inWords).sorted().collect(Collectors.joining(", ")));
    }

    /** What was left open is left out. */
    private record Lines(Leaf leaf, PackageWords words) {

        void add(Field question, Optional<String> said) {
            leaf.labelled(words.beside().asked().question(question), said);
        }

        void tick(Field question, boolean ticked) {
            add(question, Optional.of(words.beside().asked().yes()).filter(yes -> ticked));
        }
    }
}
