package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Neighbours;
import dk.aarhus.ligevaerd.casework.saved.PostedSearches;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list from which a case was opened, as the address says or the form that was sent; read as
 * {@code inject:beside}. All ways on from a page of the case carry it ({@link KeptList}).
 */
@Named("beside")
@RequestScoped
class BesideCase {

    /** What the address of a case calls the search that it was opened from. */
    static final String SEARCH = "search";

    private static final Pattern CASE = Pattern.compile("/cases/(2\\d{3}-[0-9A-Z]{6})(?:/.*)?");

    private final CurrentCaller caller;
    private final Desk desk;
    private final PostedSearches searches;

    @Context UriInfo uri;

    private Origin origin;
    private Neighbours neighbours;

    BesideCase(CurrentCaller caller, Desk desk, PostedSearches searches) {
        this.caller = caller;
        this.desk = desk;
        this.searches = searches;
    }

    /** Another case of the list. */
    public record Step(Reference reference, String address) {}

    /** Whether this is a page of a case that was opened from a list. */
    public boolean isInList() {
        return reference().isPresent() && !origin().isNone();
    }

    /** The list as it stands in an address; empty where there is none. */
    public String query() {
        return isInList() ? origin().query() : "";
    }

    /** What follows an address without a query. */
    public String carried() {
        return isInList() ? "?" + query() : "";
    }

    /** Where the list is. */
    public String back() {
        return origin().back();
    }

    public Optional<Step> previous() {
        return neighbours().previous().map(this::step);
    }

    public Optional<Step> next() {
        return neighbours().next().map(this::step);
    }

    /** The same address with the list, where it leads on in this case or back to the list. */
    URI onto(URI address) {
        if (!isInList()) {
            return address;
        }
        var path = address.getPath();
        var own = "/cases/" + reference().orElseThrow();
        boolean leadsOn = path.equals(own) || path.startsWith(own + "/");
        boolean leadsBack = path.equals("/cases") && origin().isFilter();
        return leadsOn || leadsBack ? with(address, query()) : address;
    }

    private static URI with(URI address, String more) {
        var whole = address.toString();
        int hash = whole.indexOf('#');
        var place = hash < 0 ? "" : whole.substring(hash);
        var front = hash < 0 ? whole : whole.substring(0, hash);
        return URI.create(front + (front.contains("?") ? "&" : "?") + more + place);
    }

    private Step step(Reference other) {
        return new Step(other, "/cases/" + other + carried());
    }

    private Optional<Reference> reference() {
        var found = CASE.matcher(uri.getPath());
        return found.matches() ? Optional.of(new Reference(found.group(1))) : Optional.empty();
    }

    private Origin origin() {
        if (origin == null) {
            origin = Origin.of(uri.getQueryParameters());
        }
        return origin;
    }

    private Neighbours neighbours() {
        if (neighbours == null) {
            neighbours = isInList() ? found(reference().orElseThrow()) : Neighbours.NONE;
        }
        return neighbours;
    }

    /** Nobody, where the address makes no sense as a list. */
    private Neighbours found(Reference reference) {
        var who = caller.require(Permission.READ_CASE);
        try {
            return origin().search().isPresent()
                    ? searches.neighbours(origin().search().get(), reference, who)
                    : desk.neighbours(reference, origin().filter().query(), who);
        } catch (Problem senseless) {
            if (senseless.kind() != ProblemKind.INVALID) {
                throw senseless;
            }
            return Neighbours.NONE;
        }
    }
}
