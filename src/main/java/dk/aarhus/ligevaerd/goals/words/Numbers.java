package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.shared.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Figures and days as people read them in a language. */
public record Numbers(Language language, LayoutMessages layout) {

    private static final int MOST_PLACES = 3;

    public static Numbers in(RequestLanguage language) {
        return new Numbers(language.get(), language.words(LayoutMessages.class));
    }

    /** A figure with its unit. */
    public String of(BigDecimal figure, SeriesKind.Unit unit) {
        return unit == SeriesKind.Unit.PERCENT ? plain(figure) + " %" : plain(figure);
    }

    /** A difference between two figures, always with its sign. */
    public String difference(BigDecimal figure, SeriesKind.Unit unit) {
        var sign = figure.signum() < 0 ? "−" : "+";
        return sign + plain(figure.abs()) + (unit == SeriesKind.Unit.PERCENT ? " " + points() : "");
    }

    /** A growth a year. */
    public String growth(BigDecimal figure, SeriesKind.Unit unit) {
        return plain(figure) + (unit == SeriesKind.Unit.PERCENT ? " " + points() : "");
    }

    public String plain(BigDecimal figure) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(MOST_PLACES);
        return format.format(figure);
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(layout.dayPattern(), language.locale()));
    }

    private String points() {
        return language == Language.DA ? "procentpoint" : "percentage points";
    }
}
