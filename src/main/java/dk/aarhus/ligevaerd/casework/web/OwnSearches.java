package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.saved.OwnSearch;
import dk.aarhus.ligevaerd.casework.saved.SavedSearches;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The saved searches of whoever is logged in; read as {@code inject:ownsearches}. */
@Named("ownsearches")
@RequestScoped
class OwnSearches {

    private final CurrentCaller caller;
    private final SavedSearches searches;

    OwnSearches(CurrentCaller caller, SavedSearches searches) {
        this.caller = caller;
        this.searches = searches;
    }

    public List<OwnSearch> all() {
        return searches.own(caller.require(Permission.READ_CASE));
    }
}
