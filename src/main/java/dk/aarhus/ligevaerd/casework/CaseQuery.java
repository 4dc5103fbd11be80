package dk.aarhus.ligevaerd.casework;

/** A filter as it stands in an address, before it is read; any part may be missing or wrong. */
public record CaseQuery(
        String status,
        String phase,
        String department,
        String assignee,
        String urgency,
        String receivedFrom,
        String receivedTo,
        String dueBefore,
        String cursor,
        String limit) {}
