package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Reads what was typed about talks; every method throws Problem INVALID with all that is wrong. */
final class InterviewInput {

    private static final int FURTHEST_DAYS = 366;

    private InterviewInput() {}

    /** An invitation as read. */
    record Invited(
            int party,
            LocalDate plannedOn,
            Optional<String> place,
            String invitation,
            Optional<String> companion,
            Optional<String> interpreter) {}

    static Invited invited(
            InterviewForms.Inviting form, Collection<Party> parties, LocalDate today) {
        var reader = new InputReader();
        var party =
                reader.value("party", form.party(), Integer::valueOf)
                        .flatMap(
                                number ->
                                        parties.stream()
                                                .filter(one -> one.number() == number)
                                                .findFirst());
        if (party.isEmpty() && reader.violations().isEmpty()) {
            reader.note(
                    "party",
                    Days.isBlank(form.party())
                            ? ViolationKind.REQUIRED
                            : ViolationKind.NOT_IN_LIST);
        }
        var planned = Days.required(reader, "plannedOn", form.plannedOn());
        planned.ifPresent(day -> Days.notBefore(reader, "plannedOn", day, today));
        planned.filter(day -> day.isAfter(today.plusDays(FURTHEST_DAYS)))
                .ifPresent(day -> reader.note("plannedOn", ViolationKind.TOO_LATE));
        var place = reader.optional("place", form.place(), PartyInput.LONGEST_REASON);
        var words = reader.required("invitation", form.invitation(), PartyInput.LONGEST_TEXT);
        var companion = reader.optional("companion", form.companion(), PartyInput.LONGEST_REASON);
        var interpreter =
                reader.optional("interpreter", form.interpreter(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return new Invited(
                party.orElseThrow().number(),
                planned.orElseThrow(),
                place,
                words,
                companion,
                interpreter);
    }

    /** That it took place, as read. */
    record Held(LocalDate heldOn, String minutes) {}

    static Held held(InterviewForms.Holding form, LocalDate today) {
        var reader = new InputReader();
        var held = Days.required(reader, "heldOn", form.heldOn());
        held.ifPresent(day -> Days.past(reader, "heldOn", day, today));
        var minutes = reader.required("minutes", form.minutes(), PartyInput.LONGEST_TEXT);
        reader.orRefuse();
        return new Held(held.orElseThrow(), minutes);
    }

    /** What the person said to the minutes, as read. */
    record Answered(LocalDate on, boolean approved, Optional<String> objections) {}

    static Answered answered(InterviewForms.MinutesAnswer form, LocalDate held, LocalDate today) {
        var reader = new InputReader();
        var on = Days.required(reader, "answeredOn", form.answeredOn());
        on.ifPresent(day -> Days.notAfter(reader, "answeredOn", day, today));
        on.filter(day -> day.isBefore(held))
                .ifPresent(day -> reader.note("answeredOn", ViolationKind.ENDS_BEFORE_START));
        var said = Optional.ofNullable(form.approved()).map(String::strip).orElse("");
        if (said.isEmpty()) {
            reader.note("approved", ViolationKind.REQUIRED);
        } else if (!said.matches("true|false")) {
            reader.note("approved", ViolationKind.NOT_IN_LIST);
        }
        var objections = reader.optional("objections", form.objections(), PartyInput.LONGEST_TEXT);
        if (said.equals("false") && objections.isEmpty()) {
            reader.note("objections", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new Answered(on.orElseThrow(), said.equals("true"), objections);
    }

    /** A companion as the person names them; companion and how to reach them are one text. */
    static String companion(String typed) {
        var reader = new InputReader();
        var words = reader.required("companion", typed, PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return words;
    }
}
