package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.journal.Line;
import dk.aarhus.ligevaerd.journal.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some lines of a case's journal.
 *
 * @param next where the next page begins; null at the end
 */
record JournalView(List<Item> items, UUID next) {

    /**
     * @param time null for what a reporter did
     * @param what the part that was read, or the act
     * @param actor the account, or REPORTER or SYSTEM
     * @param reason for auditors, where one was given
     */
    record Item(
            LocalDate day,
            Instant time,
            String action,
            String what,
            String actor,
            List<Role> roles,
            String reason) {

        static Item of(Line line) {
            return new Item(
                    line.day(),
                    line.time().orElse(null),
                    line.action(),
                    line.what(),
                    line.actor(),
                    line.roles(),
                    line.reason().orElse(null));
        }
    }

    static JournalView of(Lines lines) {
        return new JournalView(
                lines.all().stream().map(Item::of).toList(), lines.next().orElse(null));
    }
}
