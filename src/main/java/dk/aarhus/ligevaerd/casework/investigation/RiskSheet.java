package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

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

    Risk risk() {
        return new Risk(
                number(), signs, score, open("case_risk.words", words), writtenBy(), writtenOn());
    }
}
