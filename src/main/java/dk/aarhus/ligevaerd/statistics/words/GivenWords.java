package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.GivenCheck;

/** Puts the check of a figure into sentences. */
public record GivenWords(Names names, GivenMessages words) {

    public String verdict(GivenCheck check) {
        if (!check.agrees()) {
            return words.contradicts();
        }
        return check.published()
                .map(words::isPublished)
                .orElseGet(
                        () ->
                                check.uncovered().isEmpty()
                                        ? words.safe()
                                        : words.uncovers(check.uncovered().size()));
    }

    /** What everybody could work out of a cell. */
    public String known(GivenCheck.Uncovered cell) {
        if (cell.isKnown()) {
            return words.exactly(cell.lowest());
        }
        return cell.highest().isPresent()
                ? words.between(cell.lowest(), cell.highest().getAsLong())
                : words.atLeast(cell.lowest());
    }

    /** What can be said without adding to what everybody can work out. */
    public String instead(GivenCheck check, String what) {
        if (check.published().isPresent()) {
            return words.insteadShown(what, check.published().get());
        }
        var open = check.instead();
        if (open.highest().isEmpty()) {
            return words.insteadNothing(what);
        }
        return open.lowest() == 0
                ? words.insteadAtMost(what, open.highest().getAsLong())
                : words.insteadBetween(what, open.lowest(), open.highest().getAsLong());
    }
}
