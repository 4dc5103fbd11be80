package dk.aarhus.ligevaerd.statistics.api;

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
        int uncovered) {

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
                given.uncovered());
    }
}
