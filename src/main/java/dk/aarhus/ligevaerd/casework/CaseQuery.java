package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        String order,
        String cursor,
        String limit) {

    /** What an address may say of a list, in this order. */
    public static final List<String> NAMES =
            List.of(
                    "status",
                    "phase",
                    "department",
                    "assignee",
                    "urgency",
                    "receivedFrom",
                    "receivedTo",
                    "dueBefore",
                    "order",
                    "cursor",
                    "limit");

    /** The newest first. */
    public CaseQuery(
            String status,
            String phase,
            String department,
            String assignee,
            String urgency,
            String receivedFrom,
            String receivedTo,
            String dueBefore,
            String cursor,
            String limit) {
        this(
                status,
                phase,
                department,
                assignee,
                urgency,
                receivedFrom,
                receivedTo,
                dueBefore,
                null,
                cursor,
                limit);
    }

    /** A filter by the names that an address has. */
    public static CaseQuery of(Map<String, String> named) {
        return new CaseQuery(
                named.get("status"),
                named.get("phase"),
                named.get("department"),
                named.get("assignee"),
                named.get("urgency"),
                named.get("receivedFrom"),
                named.get("receivedTo"),
                named.get("dueBefore"),
                named.get("order"),
                named.get("cursor"),
                named.get("limit"));
    }

    /** Notes what of it cannot be read. */
    public void check(InputReader reader) {
        CaseFilter.read(this, reader);
    }

    /**
     * A word that is no part of a filter is refused and not passed over: who mistypes one would
     * take the whole list for a part of it.
     *
     * @param besides what an address may hold beside the filter
     * @throws Problem INVALID naming each
     */
    public static void requireKnown(Collection<String> names, Set<String> besides) {
        var unknown =
                names.stream()
                        .filter(name -> !NAMES.contains(name) && !besides.contains(name))
                        .map(name -> name.matches("[A-Za-z]{1,30}") ? name : "filter")
                        .distinct()
                        .map(name -> new Violation(name, ViolationKind.UNKNOWN_FIELD))
                        .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }
}
