package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.related.Relations;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The case in which another is investigated; read as {@code inject:relatedcases}. */
@Named("relatedcases")
@RequestScoped
class RelatedCases {

    private final CurrentCaller caller;
    private final Relations relations;

    RelatedCases(CurrentCaller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    public Optional<Reference> leading(Reference reference) {
        return relations.leading(reference, caller.require(Permission.READ_CASE));
    }
}
