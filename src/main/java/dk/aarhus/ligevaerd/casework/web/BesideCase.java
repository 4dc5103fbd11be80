package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Neighbours;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** The list from which a case was opened, as its address says; read as {@code inject:beside}. */
@Named("beside")
@RequestScoped
class BesideCase {

    private final CurrentCaller caller;
    private final Desk desk;

    @Context UriInfo uri;

    BesideCase(CurrentCaller caller, Desk desk) {
        this.caller = caller;
        this.desk = desk;
    }

    /** Whether it was opened from a list at all. */
    public boolean isInList() {
        return !filter().values().isEmpty();
    }

    public Filter filter() {
        return Filter.of(uri.getQueryParameters());
    }

    /** Nobody, where the address makes no sense as a list. */
    public Neighbours of(Reference reference) {
        try {
            return desk.neighbours(
                    reference, filter().query(), caller.require(Permission.READ_CASE));
        } catch (Problem senseless) {
            if (senseless.kind() != ProblemKind.INVALID) {
                throw senseless;
            }
            return Neighbours.NONE;
        }
    }
}
