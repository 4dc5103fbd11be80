package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a claim before the Board or the courts may be lost. Information only, shown with the advice
 * to ask a union or a lawyer: the municipality's own handling does not stop the time (to be
 * confirmed by the legal service), and passivity may cost a claim earlier.
 *
 * @param incident the day of the events; the first one where they stretch over time, since a date
 *     shown too early harms nobody
 */
public record Limitation(LocalDate incident, Phase phase) {

    /**
     * Five years for claims that spring from employment, three for others, as the Board of Equal
     * Treatment states it; forældelsesloven, paragraphs to be confirmed by the legal service.
     */
    public Period period() {
        return switch (phase) {
            case EMPLOYMENT, DISMISSAL -> Period.ofYears(5);
            case RECRUITMENT, SERVICE -> Period.ofYears(3);
        };
    }

    public LocalDate claimMayBeLostAfter() {
        return incident.plus(period());
    }
}
