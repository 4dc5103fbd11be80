package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Reads what was typed about hearing texts; every method throws Problem INVALID with all that is
 * wrong.
 */
final class HearingInput {

    /** Working days that a party has to answer, and the fewest where it is urgent. */
    static final int TIME_TO_ANSWER = 10;

    static final int URGENT_TIME = 5;
    private static final int LONGEST_TIME = 60;

    /** Working days that the reporter has before the text leaves. */
    static final int WARNING_TIME = 5;

    private HearingInput() {}

    /** A text as read. */
    record Written(
            int party,
            String words,
            Optional<String> withheld,
            Optional<String> withheldWhy,
            boolean urgent,
            int answerDays) {}

    static Written written(HearingForms.HearingWriting form, Collection<Integer> parties) {
        var reader = new InputReader();
        if (Days.isBlank(form.party())) {
            reader.note("party", ViolationKind.REQUIRED);
        }
        var party =
                reader.value(
                        "party",
                        form.party(),
                        text -> {
                            var number = Integer.valueOf(text);
                            if (!parties.contains(number)) {
                                throw new IllegalArgumentException("no such party");
                            }
                            return number;
                        });
        var urgent = "true".equals(form.urgent());
        var withheld = reader.optional("withheld", form.withheld(), PartyInput.LONGEST_TEXT);
        var why = reader.optional("withheldWhy", form.withheldWhy(), PartyInput.LONGEST_REASON);
        if (withheld.isPresent() && why.isEmpty()) {
            reader.note("withheldWhy", ViolationKind.REQUIRED);
        }
        var written =
                new Written(
                        party.orElse(0),
                        reader.required("words", form.words(), PartyInput.LONGEST_TEXT),
                        withheld,
                        why,
                        urgent,
                        days(reader, form.answerDays(), urgent ? URGENT_TIME : TIME_TO_ANSWER));
        reader.orRefuse();
        return written;
    }

    private static int days(InputReader reader, String typed, int fewest) {
        if (Days.isBlank(typed)) {
            return fewest;
        }
        if (!typed.strip().matches("\\d{1,3}")) {
            reader.note("answerDays", ViolationKind.NOT_A_NUMBER);
            return fewest;
        }
        var days = Integer.parseInt(typed.strip());
        if (days < fewest) {
            reader.note("answerDays", ViolationKind.TOO_SHORT_TIME);
        } else if (days > LONGEST_TIME) {
            reader.note("answerDays", ViolationKind.TOO_LATE);
        }
        return days;
    }

    /** The day on which it is to leave: the reporter has the whole time before. */
    static LocalDate plannedOn(
            HearingForms.Showing form, LocalDate today, WorkingCalendar calendar) {
        var reader = new InputReader();
        var earliest =
                calendar.firstWorkingDayOnOrAfter(
                        calendar.plusWorkingDays(today, WARNING_TIME).plusDays(1));
        var day = reader.date("plannedOn", form.plannedOn());
        day.filter(one -> one.isBefore(earliest))
                .ifPresent(one -> reader.note("plannedOn", ViolationKind.TOO_SHORT_TIME));
        day.filter(one -> one.isAfter(today.plusMonths(3)))
                .ifPresent(one -> reader.note("plannedOn", ViolationKind.TOO_LATE));
        reader.orRefuse();
        return day.orElse(earliest);
    }

    /** Why it is not shown. */
    record Exempted(ExemptGround ground, String why) {}

    static Exempted exempted(HearingForms.Exempting form) {
        var reader = new InputReader();
        var exempted =
                new Exempted(
                        reader.requiredChoice("ground", form.ground(), ExemptGround.class),
                        reader.required("why", form.why(), PartyInput.LONGEST_REASON));
        reader.orRefuse();
        return exempted;
    }

    /** What was answered. */
    record Answered(LocalDate on, Optional<String> answer, Optional<String> objections) {}

    static Answered answered(HearingForms.Answering form, LocalDate sentOn, LocalDate today) {
        var reader = new InputReader();
        var on = Days.required(reader, "answeredOn", form.answeredOn());
        on.ifPresent(day -> Days.notBefore(reader, "answeredOn", day, sentOn));
        on.ifPresent(day -> Days.notAfter(reader, "answeredOn", day, today));
        var objections = reader.optional("objections", form.objections(), PartyInput.LONGEST_TEXT);
        var answer = reader.optional("answer", form.answer(), PartyInput.LONGEST_TEXT);
        if (answer.isEmpty() && objections.isEmpty()) {
            reader.note("answer", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new Answered(on.orElseThrow(), answer, objections);
    }

    /** What a party answered itself. */
    record Said(Optional<String> answer, Optional<String> objections) {}

    static Said said(HearingForms.PartyAnswer form) {
        var reader = new InputReader();
        var said =
                new Said(
                        reader.optional("answer", form.answer(), PartyInput.LONGEST_TEXT),
                        reader.optional("objections", form.objections(), PartyInput.LONGEST_TEXT));
        if (said.answer().isEmpty() && said.objections().isEmpty()) {
            reader.note("answer", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return said;
    }
}
