package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One numbered fact. */
@Entity
@Table(name = "case_matter_fact")
class FactSheet extends CaseSheet {

    private static final String WORDS = "case_matter_fact.words";
    private static final String SOURCE = "case_matter_fact.source";

    private String words;
    private String source;
    private LocalDate happenedOn;
    private boolean disputed;

    @Convert(converter = FileIds.class)
    private List<UUID> evidence;

    protected FactSheet() {}

    static FactSheet begun(Begun begun, MatterInput.Stated stated) {
        var sheet = new FactSheet();
        sheet.begin(begun);
        sheet.change(stated);
        return sheet;
    }

    void change(MatterInput.Stated stated) {
        words = seal(WORDS, stated.words());
        source = seal(SOURCE, stated.source());
        happenedOn = stated.happenedOn().orElse(null);
        disputed = stated.disputed();
        evidence = List.copyOf(stated.evidence());
    }

    String words() {
        return open(WORDS, words);
    }

    MatterFact fact() {
        return new MatterFact(
                number(),
                words(),
                open(SOURCE, source),
                Optional.ofNullable(happenedOn),
                disputed,
                evidence,
                writtenBy(),
                writtenOn());
    }
}
