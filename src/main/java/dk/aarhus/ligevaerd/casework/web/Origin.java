package dk.aarhus.ligevaerd.casework.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * From which list a case was opened: a filtered one, or the hits of a search.
 *
 * @param search the id of the search; then the filter is none of the case's own address
 */
record Origin(Filter filter, Optional<UUID> search) {

    /** The name of the field in which a form carries it. */
    static final String FIELD = "list";

    private static final int LONGEST = 1_000;

    /** By the address; where that says nothing, by the form that was sent. */
    static Origin of(MultivaluedMap<String, String> address) {
        var said = read(address);
        return said.isNone() ? read(sent()) : said;
    }

    private static Origin read(MultivaluedMap<String, String> said) {
        var filter = new Filter(Filter.of(said).withoutPlace());
        return new Origin(
                filter, Optional.ofNullable(said.getFirst(BesideCase.SEARCH)).flatMap(Origin::id));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static MultivaluedMap<String, String> sent() {
        var form = CurrentRequestManager.get().getFormData();
        var field = form == null ? null : form.getFirst(FIELD);
        return parse(field == null || field.isFileItem() ? "" : field.getValue());
    }

    /** What stands in an address after the question mark; nothing where it is too long for one. */
    static MultivaluedMap<String, String> parse(String query) {
        var said = new MultivaluedHashMap<String, String>();
        if (query.length() <= LONGEST) {
            for (var pair : query.split("&")) {
                int at = pair.indexOf('=');
                if (at > 0) {
                    said.add(pair.substring(0, at), decoded(pair.substring(at + 1)));
                }
            }
        }
        return said;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    boolean isNone() {
        return search.isEmpty() && filter.values().isEmpty();
    }

    boolean isFilter() {
        return search.isEmpty();
    }

    String query() {
        return search.map(id -> BesideCase.SEARCH + "=" + id).orElseGet(() -> filter.asQuery());
    }

    String back() {
        return search.map(id -> "/cases/search/" + id).orElseGet(filter::fromTheStart);
    }
}
