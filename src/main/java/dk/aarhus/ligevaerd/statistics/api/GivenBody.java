package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.GivenState;
import dk.aarhus.ligevaerd.statistics.GivenView;
import dk.aarhus.ligevaerd.statistics.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A figure given elsewhere, as it is sent.
 *
 * @param agrees false where it contradicts what was published
 * @param uncovered how many cells it gave away
 * @param corrects the id of an earlier one that was otherwise; null where it corrects none
 */
record GivenBody(
        UUID id,
        String period,
        String table,
        List<String> cell,
        Statement.Wording wording,
        int number,
        String recipient,
        String authority,
        LocalDate givenOn,
        boolean agrees,
        int uncovered,
        GivenState state,
        UUID corrects) {

    static GivenBody of(GivenView given) {
        var said = given.statement();
        return new GivenBody(
                given.id(),
                said.period().code(),
                said.table(),
                said.place(),
                said.wording(),
                said.number(),
                given.recipient(),
                given.authority(),
                given.givenOn(),
                given.agrees(),
                given.uncovered(),
                given.state(),
                given.corrects().orElse(null));
    }
}
