package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.databind.JsonNode;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Protection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One entry of "cells". */
final class CellReader {

    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "coord",
                    "value",
                    "status",
                    "primary",
                    "protect",
                    "weight",
                    "may_suppress",
                    "lb",
                    "ub",
                    "lower",
                    "upper");

    private CellReader() {}

    static Cell read(JsonNode node, Place place) {
        Fields fields = new Fields(node, place, KNOWN);
        List<String> coord = fields.texts("coord");
        if (coord.isEmpty() && !fields.has("id")) {
            throw place.refuse("a cell needs an id or a coord");
        }
        String id = fields.text("id").orElse(String.join("|", coord));
        Place cell = new Place(place.file(), place.line(), place.path() + " (" + id + ")");
        CellStatus status =
                fields.text("status")
                        .map(word -> status(word, cell))
                        .orElse(fields.has("value") ? CellStatus.PUBLISHED : CellStatus.SUPPRESSED);
        OptionalLong value = fields.whole("value");
        long lb = fields.whole("lb").orElse(0);
        OptionalLong ub = fields.whole("ub");
        checkValue(cell, status, value);
        if (status == CellStatus.INTERVAL && ub.isEmpty()) {
            throw cell.refuse("a cell shown as an interval needs its ends, lb and ub");
        }
        if (ub.isPresent() && ub.getAsLong() < lb) {
            throw cell.refuse("ub %d is below lb %d".formatted(ub.getAsLong(), lb));
        }
        double weight = fields.number("weight", 1);
        if (!(weight >= 0 && weight <= 1_000_000)) {
            throw cell.at("weight").refuse("a weight lies between 0 and 1,000,000");
        }
        return new Cell(
                id,
                coord,
                value,
                status,
                fields.flag("primary", false),
                protection(fields, "protect", cell),
                weight,
                fields.flag("may_suppress", true),
                lb,
                ub);
    }

    private static void checkValue(Place cell, CellStatus status, OptionalLong value) {
        if (value.isEmpty() && status == CellStatus.PUBLISHED) {
            throw cell.refuse("a published cell needs its value");
        }
        if (value.isPresent() && value.getAsLong() < 0) {
            throw cell.refuse("the count %d is negative".formatted(value.getAsLong()));
        }
        if (value.isPresent() && value.getAsLong() > Cell.LARGEST_COUNT) {
            throw cell.refuse(
                    "the count %d is larger than %d"
                            .formatted(value.getAsLong(), Cell.LARGEST_COUNT));
        }
    }

    /** The ends of a range to keep open, from an object with "min_at_most" and "max_at_least". */
    static Optional<Protection> protection(Fields outer, String name, Place place) {
        if (!outer.has(name)) {
            return Optional.empty();
        }
        Place inner = place.at(name);
        return Optional.of(
                range(new Fields(outer.node(name), inner, Set.of("min_at_most", "max_at_least"))));
    }

    static Protection range(Fields fields) {
        OptionalLong low = fields.whole("min_at_most");
        OptionalLong high = fields.whole("max_at_least");
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            throw fields.place()
                    .refuse(
                            "min_at_most %d is above max_at_least %d"
                                    .formatted(low.getAsLong(), high.getAsLong()));
        }
        return new Protection(low, high);
    }

    private static CellStatus status(String word, Place place) {
        for (CellStatus status : CellStatus.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw place.at("status")
                .refuse(
                        "\"%s\" is none of published, suppressed, interval, unpublished"
                                .formatted(word));
    }
}
