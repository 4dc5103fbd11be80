package dk.aarhus.ligevaerd.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A figure of a series as it was taken over; a correction is a further revision. */
@Entity
@Table(name = "external_figure")
class ExternalFigure {

    @Embeddable
    record Key(String series, String part, String period, int revision) {}

    @EmbeddedId private Key key;
    private BigDecimal figure;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String source;
    private int lagMonths;
    private String importedBy;
    private LocalDate importedOn;

    protected ExternalFigure() {}

    static ExternalFigure of(SeriesRow row, int revision, String account, LocalDate day) {
        var figure = new ExternalFigure();
        figure.key = new Key(row.series().code(), row.part(), row.period(), revision);
        figure.figure = row.value();
        figure.numerator = row.numerator().orElse(null);
        figure.denominator = row.denominator().orElse(null);
        figure.source = row.source();
        figure.lagMonths = row.lagMonths();
        figure.importedBy = account;
        figure.importedOn = day;
        return figure;
    }

    Key key() {
        return key;
    }

    /** True where taking over the row would change nothing. */
    boolean says(SeriesRow row) {
        return figure.compareTo(row.value()) == 0
                && same(numerator, row.numerator())
                && same(denominator, row.denominator())
                && source.equals(row.source())
                && lagMonths == row.lagMonths();
    }

    private static boolean same(BigDecimal stored, Optional<BigDecimal> read) {
        return stored == null
                ? read.isEmpty()
                : read.filter(one -> one.compareTo(stored) == 0).isPresent();
    }

    SeriesPoint point() {
        return new SeriesPoint(
                key.series(),
                key.part(),
                key.period(),
                figure.stripTrailingZeros(),
                Optional.ofNullable(numerator).map(BigDecimal::stripTrailingZeros),
                Optional.ofNullable(denominator).map(BigDecimal::stripTrailingZeros),
                source,
                lagMonths,
                key.revision(),
                importedOn);
    }
}
