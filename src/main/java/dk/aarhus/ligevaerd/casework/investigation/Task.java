package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Weight;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is to be done in a case.
 *
 * @param item where it comes from a checklist
 * @param about the text of the dialogue that it is about: 0 the report, else the message's number
 * @param words what is to be done; empty where the item says it all
 * @param owner the account of who does it
 * @param blocks how firmly the case is kept from going on while it is open; empty where it is not
 * @param outcome what came of it
 */
public record Task(
        int number,
        Optional<CheckItem> item,
        Optional<Integer> about,
        Optional<String> words,
        String owner,
        LocalDate dueOn,
        Optional<Weight> blocks,
        Optional<String> doneBy,
        Optional<LocalDate> doneOn,
        Optional<String> outcome,
        String setBy,
        LocalDate setOn) {

    public boolean isOpen() {
        return doneOn.isEmpty();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
