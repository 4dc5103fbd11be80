package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The risk of reprisals as it was weighed once; never written over. */
@Entity
@Table(name = "case_risk")
class RiskSheet extends CaseSheet {

    @Convert(converter = RiskSigns.class)
    private Set<RiskSign> signs;

    private int score;
    private String words;

    protected RiskSheet() {}

    static RiskSheet begun(Begun begun, PartyInput.Weighed weighed) {
        var sheet = new RiskSheet();
        sheet.begin(begun);
        sheet.signs = weighed.signs();
        sheet.score = RiskSign.score(weighed.signs());
        sheet.words = sheet.seal("case_risk.words", weighed.words());
        return sheet;
    }

    boolean isHigh() {
        return score >= RiskSign.HIGH;
    }

    /**
     * By when the reporter is asked once more how things are.
     *
     * @param due counted from the day of the weighing
     * @param weighedAnew the day of the next weighing, which ends it
     */
    PartTerm contact(UnaryOperator<LocalDate> due, Optional<LocalDate> weighedAnew) {
        return PartTerm.own(
                TermKind.RISK_CONTACT, number(), writtenOn(), due.apply(writtenOn()), weighedAnew);
    }

    Risk risk() {
        return new Risk(
                number(), signs, score, open("case_risk.words", words), writtenBy(), writtenOn());
    }
}
