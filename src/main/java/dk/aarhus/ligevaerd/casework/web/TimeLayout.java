package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.HearingText.MoreTime;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import java.util.List;
import java.util.Optional;

/** More time that a party asked for, on the pages of the desk. */
record TimeLayout(SheetWords words) {

    /** That it was asked for, why, and what was said to it. */
    List<Line> lines(MoreTime time) {
        var doors = words.doors();
        return SheetWords.those(
                Optional.of(
                        new Line(
                                doors.timeAskedLabel(),
                                doors.timeAsked(words.day(time.askedOn())) + ": " + time.why())),
                time.until().map(day -> new Line(doors.timeUntilLabel(), words.day(day))),
                time.granted().map(day -> new Line(doors.timeGrantedLabel(), words.day(day))),
                time.answer()
                        .map(
                                why ->
                                        new Line(
                                                time.granted().isPresent()
                                                        ? doors.tellTime()
                                                        : doors.timeRefused(),
                                                why)));
    }

    /** To grant it or to refuse it. */
    SheetForm telling(SheetSketch form, Optional<MoreTime> time) {
        return form.day(SheetLabel.UNTIL, time.flatMap(MoreTime::until))
                .words(SheetLabel.WHY, Optional.empty())
                .as(words.doors().tellTime(), words.doors().tellTimeLead(), words.own().save());
    }
}
