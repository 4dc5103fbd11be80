package dk.aarhus.ligevaerd.journal.web;

import dk.aarhus.ligevaerd.journal.Fault;
import dk.aarhus.ligevaerd.journal.Watch;
import dk.aarhus.ligevaerd.journal.words.Rows;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param place of the first broken entry in the chain; 0 for one that never joined it
 * @param entry its id; empty where it is not known
 */
record Check(
        String at, long entries, int anchors, long place, String entry, Optional<Fault> fault) {

    static Check of(Watch.Checked checked, Rows rows) {
        var verdict = checked.verdict();
        return new Check(
                rows.moment(checked.at()),
                verdict.entries(),
                verdict.anchors(),
                verdict.firstBroken().map(b -> b.place()).orElse(0L),
                verdict.firstBroken().flatMap(b -> b.entry()).map(Object::toString).orElse(""),
                verdict.firstBroken().map(b -> b.fault()));
    }

    public boolean intact() {
        return fault.isEmpty();
    }
}
