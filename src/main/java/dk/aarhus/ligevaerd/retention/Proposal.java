package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cases that were kept long enough, for a person to confirm. It never changes while it waits. */
@Entity
@Table(name = "retention_proposal")
public class Proposal {

    /** One case of it. */
    @Embeddable
    public record Item(
            String reference,
            @Enumerated(EnumType.STRING) RecordClass rule,
            LocalDate endedOn,
            LocalDate dueOn) {

        static Item of(EndedCase ended) {
            return new Item(
                    ended.reference().value(),
                    ended.rule().records(),
                    ended.endedOn(),
                    ended.dueOn());
        }

        Reference ofCase() {
            return new Reference(reference);
        }

        public String authority() {
            return RecordsSchedule.of(rule).authority();
        }
    }

    @Id private UUID id;
    private LocalDate proposedOn;
    private String confirmedBy;
    private LocalDate confirmedOn;
    private LocalDate doneOn;
    private int letGo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "retention_item", joinColumns = @JoinColumn(name = "proposal"))
    private Set<Item> items = new HashSet<>();

    protected Proposal() {}

    static Proposal of(List<EndedCase> due, LocalDate today) {
        var proposal = new Proposal();
        proposal.id = UUID.randomUUID();
        proposal.proposedOn = today;
        due.stream().map(Item::of).forEach(proposal.items::add);
        return proposal;
    }

    void confirm(String by, LocalDate today) {
        confirmedBy = by;
        confirmedOn = today;
    }

    /** The case is gone, or stays after all; either way it is no longer waited for. */
    void settle(Item item, boolean gone) {
        items.remove(item);
        if (gone) {
            letGo++;
        }
    }

    void end(LocalDate today) {
        doneOn = today;
    }

    boolean names(List<EndedCase> due) {
        var others = new HashSet<Item>();
        due.stream().map(Item::of).forEach(others::add);
        return items.equals(others);
    }

    public UUID id() {
        return id;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public int letGo() {
        return letGo;
    }

    public List<Item> items() {
        return items.stream()
                .sorted(Comparator.comparing(Item::dueOn).thenComparing(Item::reference))
                .toList();
    }
}
