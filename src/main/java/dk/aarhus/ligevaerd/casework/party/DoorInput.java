package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what was typed about doors; every method throws Problem INVALID with all that is wrong. */
final class DoorInput {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    /** What lies further ahead was mistyped, or is nothing to ask in this case. */
    private static final int FURTHEST_YEARS = 2;

    /** Whom somebody speaks for here; the reporter has a mailbox of their own to share. */
    private static final Set<PartyRole> REPRESENTED =
            EnumSet.of(PartyRole.ACCUSED, PartyRole.WITNESS, PartyRole.AFFECTED);

    private DoorInput() {}

    /** For whom a representative speaks; empty for everybody else. */
    static Optional<Integer> speaksFor(DoorForms.DoorGiving form, Party party, List<Party> all) {
        if (party.role() != PartyRole.REPRESENTATIVE) {
            return Optional.empty();
        }
        var reader = new InputReader();
        if (form.represents() == null || form.represents().isBlank()) {
            reader.note("represents", ViolationKind.REQUIRED);
        }
        var whom =
                reader.value(
                        "represents",
                        form.represents(),
                        text -> {
                            var number = Integer.valueOf(text);
                            if (all.stream().noneMatch(one -> isRepresented(one, number))) {
                                throw new IllegalArgumentException("nobody to speak for");
                            }
                            return number;
                        });
        reader.orRefuse();
        return whom;
    }

    static boolean isRepresented(Party party, int number) {
        return party.number() == number
                && party.leftOn().isEmpty()
                && REPRESENTED.contains(party.role());
    }

    /** Why it may go all the same, where something was found. */
    static Optional<String> released(DoorForms.Releasing form, Offer offer) {
        var reader = new InputReader();
        if (!"true".equals(form.checked())) {
            reader.note("checked", ViolationKind.REQUIRED);
        }
        var why = reader.optional("why", form.why(), LONGEST_REASON);
        if (offer.isDoubtful() && why.isEmpty()) {
            reader.note("why", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return why;
    }

    /** Which file, and whether to look at or to take along. */
    static ItemName chosen(DoorForms.FileChoosing form) {
        var reader = new InputReader();
        var kind = reader.requiredChoice("kind", form.kind(), ReleaseKind.class);
        if (kind != null && !kind.isFile()) {
            reader.note("kind", ViolationKind.NOT_IN_LIST);
        }
        if (form.file() == null || form.file().isBlank()) {
            reader.note("file", ViolationKind.REQUIRED);
        } else if (!form.file().strip().matches("\\d{1,6}")) {
            reader.note("file", ViolationKind.NOT_IN_LIST);
        }
        reader.orRefuse();
        return ItemName.of(kind, Integer.parseInt(form.file().strip()));
    }

    /** What is asked of a party, as read. */
    record Asked(String words, LocalDate dueOn) {}

    static Asked asked(DoorForms.PartyAsking form, LocalDate today) {
        var reader = new InputReader();
        var words = reader.required("words", form.words(), LONGEST_TEXT);
        if (form.dueOn() == null || form.dueOn().isBlank()) {
            reader.note("dueOn", ViolationKind.REQUIRED);
        }
        var due = reader.date("dueOn", form.dueOn());
        due.filter(day -> day.isBefore(today))
                .ifPresent(day -> reader.note("dueOn", ViolationKind.TOO_EARLY));
        due.filter(day -> day.isAfter(today.plusYears(FURTHEST_YEARS)))
                .ifPresent(day -> reader.note("dueOn", ViolationKind.TOO_LATE));
        reader.orRefuse();
        return new Asked(words, due.orElseThrow());
    }

    /** What a party answers to what it was asked. */
    static String answer(String typed) {
        var reader = new InputReader();
        var answer = reader.required("answer", typed, LONGEST_TEXT);
        reader.orRefuse();
        return answer;
    }

    static String reason(String typed) {
        var reader = new InputReader();
        var reason = reader.required("reason", typed, LONGEST_REASON);
        reader.orRefuse();
        return reason;
    }
}
