package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads what was typed about tasks; every method throws Problem INVALID with all that is wrong. */
public final class TaskInput {

    /** What lies further ahead was mistyped, or is no task of this case. */
    private static final int FURTHEST_YEARS = 2;

    private TaskInput() {}

    /** A task as read. */
    record Settled(Optional<String> words, String owner, LocalDate dueOn, boolean blocking) {}

    /**
     * @param owners those who may have it
     * @param isItem whether a checklist says already what is to be done
     * @param promised the day that was told to somebody, and is not put off
     */
    static Settled task(
            TaskForms.TaskSetting form,
            Set<String> owners,
            boolean isItem,
            Optional<LocalDate> promised,
            LocalDate today) {
        var reader = new InputReader();
        var words = reader.optional("words", form.words(), PartyInput.LONGEST_TEXT);
        if (words.isEmpty() && !isItem) {
            reader.note("words", ViolationKind.REQUIRED);
        }
        var owner = owner(reader, form.owner(), owners);
        var due = due(reader, form.dueOn(), today);
        due.filter(day -> promised.filter(day::isAfter).isPresent())
                .ifPresent(day -> reader.note("dueOn", ViolationKind.TOO_LATE));
        reader.orRefuse();
        return new Settled(words, owner, due.orElseThrow(), "true".equals(form.blocking()));
    }

    /** Who does a whole checklist, and until when. */
    public record Taken(String owner, LocalDate dueOn) {}

    static Taken checklist(TaskForms.ChecklistTaking form, Set<String> owners, LocalDate today) {
        var reader = new InputReader();
        var owner = owner(reader, form.owner(), owners);
        var due = due(reader, form.dueOn(), today);
        reader.orRefuse();
        return new Taken(owner, due.orElseThrow());
    }

    static Optional<String> outcome(TaskForms.TaskDoing form) {
        var reader = new InputReader();
        var outcome = reader.optional("outcome", form.outcome(), PartyInput.LONGEST_TEXT);
        reader.orRefuse();
        return outcome;
    }

    private static String owner(InputReader reader, String typed, Set<String> owners) {
        if (Days.isBlank(typed)) {
            reader.note("owner", ViolationKind.REQUIRED);
            return "";
        }
        if (!owners.contains(typed.strip())) {
            reader.note("owner", ViolationKind.NOT_IN_LIST);
        }
        return typed.strip();
    }

    private static Optional<LocalDate> due(InputReader reader, String typed, LocalDate today) {
        var due = Days.required(reader, "dueOn", typed);
        due.ifPresent(day -> Days.notBefore(reader, "dueOn", day, today));
        due.filter(day -> day.isAfter(today.plusYears(FURTHEST_YEARS)))
                .ifPresent(day -> reader.note("dueOn", ViolationKind.TOO_LATE));
        return due;
    }
}
