package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** What was found of one allegation against one of the accused. */
@Entity
@Table(name = "case_finding")
class FindingSheet extends CaseSheet {

    private static final String REASONS = "case_finding.reasons";

    private int allegation;
    private int party;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reasons;

    @Convert(converter = Numbers.class)
    private List<Integer> facts;

    @Convert(converter = Numbers.class)
    private List<Integer> exhibits;

    protected FindingSheet() {}

    static FindingSheet begun(Begun begun, int allegation, int party) {
        var sheet = new FindingSheet();
        sheet.begin(begun);
        sheet.allegation = allegation;
        sheet.party = party;
        return sheet;
    }

    void find(MatterInput.Found found, String by, LocalDate on) {
        verdict = found.verdict();
        reasons = seal(REASONS, found.reasons());
        facts = List.copyOf(found.facts());
        exhibits = List.copyOf(found.exhibits());
        rewritten(by, on);
    }

    boolean isOf(int someAllegation, int someParty) {
        return allegation == someAllegation && party == someParty;
    }

    String reasons() {
        return open(REASONS, reasons);
    }

    Finding finding() {
        return new Finding(
                allegation, party, verdict, reasons(), facts, exhibits, writtenBy(), writtenOn());
    }
}
