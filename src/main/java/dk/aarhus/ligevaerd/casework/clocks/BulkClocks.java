package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives one clock of many cases more time. Each is an act of its own, and tells its reporter. */
@ApplicationScoped
public class BulkClocks {

    private final BulkActs bulk;
    private final ClockDesk clocks;

    BulkClocks(BulkActs bulk, ClockDesk clocks) {
        this.bulk = bulk;
        this.clocks = clocks;
    }

    /**
     * @throws Problem INVALID for what was typed, and for more than {@link BulkActs#MOST} cases:
     *     then nothing is done
     */
    public BulkActs.Outcome extend(BulkTimeForm form, Caller caller) {
        var reader = new InputReader();
        var references = BulkActs.references(form.references(), reader);
        var kind = reader.requiredChoice("term", form.term(), TermKind.class);
        if (kind != null && !kind.canBeExtended()) {
            reader.note("term", ViolationKind.NOT_IN_LIST);
        }
        reader.requiredChoice("reason", form.reason(), ExtensionReason.class);
        if (form.until() == null || form.until().isBlank()) {
            reader.note("until", ViolationKind.REQUIRED);
        }
        reader.date("until", form.until());
        reader.orRefuse();
        var each = new ClockForms.Extending(form.term(), form.reason(), form.until());
        return bulk.each(references, caller, seen -> clocks.extend(seen, each, caller));
    }
}
