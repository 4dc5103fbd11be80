package dk.aarhus.ligevaerd.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.aarhus.ligevaerd.law.IdentityMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A fact as it is counted: its codes by column, as they stand in the base.
 *
 * @param reporter empty for whoever is anonymous or cannot be told from others
 */
record CountedFact(Map<FactColumn, String> codes, Optional<UUID> reporter) {

    /** Null for nothing. */
    String at(FactColumn column) {
        return codes.get(column);
    }

    /** One that came in by a file, or was invented. */
    static CountedFact of(FactRow row) {
        var codes = new EnumMap<FactColumn, String>(FactColumn.class);
        codes.put(FactColumn.PHASE, row.phase().name());
        codes.put(FactColumn.CLASS, row.combination().name());
        row.department().ifPresent(code -> codes.put(FactColumn.DEPARTMENT, code));
        codes.put(FactColumn.FORM, joined(row.forms()));
        codes.put(FactColumn.GROUND, joined(row.grounds()));
        // The file knows one view of a case; where it was decided, that is what was concluded.
        if (row.decided().isPresent()) {
            codes.put(FactColumn.CONCLUDED_CLASS, row.combination().name());
            codes.put(FactColumn.CONCLUDED_FORM, joined(row.forms()));
            codes.put(FactColumn.CONCLUDED_GROUND, joined(row.grounds()));
        }
        row.capacity().ifPresent(code -> codes.put(FactColumn.CAPACITY, code.name()));
        codes.put(FactColumn.IDENTITY, row.identity().name());
        row.outcome().ifPresent(code -> codes.put(FactColumn.OUTCOME, code.name()));
        codes.put(FactColumn.URGENCY, row.handling().urgency().name());
        codes.put(FactColumn.ACKNOWLEDGED_IN, row.acknowledgedIn().name());
        codes.put(FactColumn.DECIDED_IN, row.decidedIn().name());
        row.triagedIn().ifPresent(code -> codes.put(FactColumn.TRIAGED_IN, code.name()));
        codes.put(FactColumn.DECIDED_AFTER, row.decidedAfter().name());
        row.handling()
                .stoodStill()
                .ifPresent(code -> codes.put(FactColumn.STOOD_STILL, code.name()));
        codes.put(FactColumn.HEARING, row.hearing().name());
        codes.put(FactColumn.CONTACTS, CodeList.written(row.handling().contacts()));
        codes.put(FactColumn.REMEDIES, CodeList.written(row.handling().remedies()));
        row.reprisalSeen().ifPresent(code -> codes.put(FactColumn.REPRISAL_SEEN, code.name()));
        row.handling()
                .recurrence()
                .ifPresent(code -> codes.put(FactColumn.RECURRENCE, code.name()));
        return new CountedFact(
                codes,
                row.reporter()
                        .filter(mark -> row.identity() != IdentityMode.ANONYMOUS)
                        .map(mark -> UUID.nameUUIDFromBytes(mark.getBytes(UTF_8))));
    }

    private static String joined(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
    }
}
