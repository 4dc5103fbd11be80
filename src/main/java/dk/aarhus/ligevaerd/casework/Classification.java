package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.store.Forms;
import dk.aarhus.ligevaerd.law.store.Grounds;
import dk.aarhus.ligevaerd.law.store.PolicyClasses;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a case was said to be about, by whom and when. Never rewritten: another view is another
 * line, so that it can be seen what it was called before.
 */
@Entity
@Table(name = "case_classification")
public class Classification {

    /** On which occasion; what the reporter said stands in the report. */
    public enum Occasion {
        ASSESSED,
        CONCLUDED
    }

    @Id private UUID id;
    private String caseReference;
    private int place;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Convert(converter = Forms.class)
    private Set<Form> forms;

    @Convert(converter = Grounds.class)
    private Set<Ground> grounds;

    @Convert(converter = PolicyClasses.class)
    private Set<PolicyClass> classes;

    private String givenBy;
    private LocalDate givenOn;

    protected Classification() {}

    static Classification of(
            Reference reference,
            int place,
            Occasion occasion,
            Set<Form> forms,
            Set<Ground> grounds,
            Set<PolicyClass> classes,
            Acting acting) {
        var line = new Classification();
        line.id = UUID.randomUUID();
        line.caseReference = reference.value();
        line.place = place;
        line.occasion = occasion;
        line.forms = Set.copyOf(forms);
        line.grounds = Set.copyOf(grounds);
        line.classes = Set.copyOf(classes);
        line.givenBy = acting.account();
        line.givenOn = acting.today();
        return line;
    }

    boolean saysTheSameAs(Classification other) {
        return occasion == other.occasion
                && forms.equals(other.forms)
                && grounds.equals(other.grounds)
                && classes.equals(other.classes);
    }

    public Occasion occasion() {
        return occasion;
    }

    public Set<Form> forms() {
        return forms;
    }

    public Set<Ground> grounds() {
        return grounds;
    }

    public Set<PolicyClass> classes() {
        return classes;
    }

    public String givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
