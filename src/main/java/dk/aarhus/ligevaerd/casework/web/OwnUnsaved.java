package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedCase;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Cases in which whoever is logged in has unsaved texts; read as {@code inject:ownunsaved}. */
@Named("ownunsaved")
@RequestScoped
class OwnUnsaved {

    private final CurrentCaller caller;
    private final UnsavedTexts texts;

    OwnUnsaved(CurrentCaller caller, UnsavedTexts texts) {
        this.caller = caller;
        this.texts = texts;
    }

    public List<UnsavedCase> all() {
        return texts.cases(caller.require(Permission.READ_CASE));
    }
}
