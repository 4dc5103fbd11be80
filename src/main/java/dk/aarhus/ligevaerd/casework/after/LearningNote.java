package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the office learns of a case, without persons; or why there is nothing to learn. */
@Entity
@Table(name = "case_learning")
public class LearningNote extends Locked {

    private static final String PROPOSAL = "case_learning.proposal";
    private static final String SIMILAR = "case_learning.similar_units";
    private static final String NEEDLESS = "case_learning.needless_reason";

    /** Where it came from. */
    public enum RootCause {
        RULE,
        CRITERION,
        HABIT,
        CULTURE,
        COMPETENCE,
        RESOURCES,
        SYSTEM
    }

    @Id private UUID id;
    private String caseReference;
    private int round;
    private String causes;
    private String proposal;
    private String similarUnits;
    private String needlessReason;
    private String writtenBy;
    private LocalDate writtenOn;

    protected LearningNote() {}

    /** What was learnt; empty causes and a reason where there is nothing to learn. */
    record Learnt(
            Set<RootCause> causes,
            Optional<String> proposal,
            Optional<String> similarUnits,
            Optional<String> needless) {}

    static LearningNote of(String reference, int round, Safe safe) {
        var note = new LearningNote();
        note.id = UUID.randomUUID();
        note.lockWith(safe);
        note.caseReference = reference;
        note.round = round;
        return note;
    }

    void write(Learnt learnt, String account, LocalDate today) {
        causes = learnt.causes().stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
        proposal = seal(PROPOSAL, learnt.proposal().orElse(null));
        similarUnits = seal(SIMILAR, learnt.similarUnits().orElse(null));
        needlessReason = seal(NEEDLESS, learnt.needless().orElse(null));
        writtenBy = account;
        writtenOn = today;
    }

    public int round() {
        return round;
    }

    public Set<RootCause> causes() {
        var found = EnumSet.noneOf(RootCause.class);
        Arrays.stream(causes.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(RootCause::valueOf)
                .forEach(found::add);
        return found;
    }

    public Optional<String> proposal() {
        return Optional.ofNullable(open(PROPOSAL, proposal));
    }

    public Optional<String> similarUnits() {
        return Optional.ofNullable(open(SIMILAR, similarUnits));
    }

    public Optional<String> needlessReason() {
        return Optional.ofNullable(open(NEEDLESS, needlessReason));
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
