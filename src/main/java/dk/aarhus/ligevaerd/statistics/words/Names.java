package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.Position;

/** The names of periods, rows and columns in the reader's language. */
public record Names(StatisticsMessages words, LawMessages law) {

    public static Names in(RequestLanguage language) {
        return new Names(
                language.words(StatisticsMessages.class), language.words(LawMessages.class));
    }

    public String of(Period period) {
        var year = String.valueOf(period.year());
        return period instanceof Period.OneQuarter one
                ? words.quarter(one.quarter().number(), year)
                : words.year(year);
    }

    public String row(Position position) {
        return position.phase().map(law::phase).orElseGet(words::allPhases);
    }

    public String column(Position position) {
        return position.group().map(words::group).orElseGet(words::allClasses);
    }

    /** Row and column in one. */
    public String cell(Position position) {
        return row(position) + " · " + column(position);
    }
}
