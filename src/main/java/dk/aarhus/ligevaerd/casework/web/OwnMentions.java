package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.mentions.Mention;
import dk.aarhus.ligevaerd.casework.mentions.Mentions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Notes that name whoever is logged in; read as {@code inject:ownmentions}. */
@Named("ownmentions")
@RequestScoped
class OwnMentions {

    private final CurrentCaller caller;
    private final Mentions mentions;

    OwnMentions(CurrentCaller caller, Mentions mentions) {
        this.caller = caller;
        this.mentions = mentions;
    }

    public List<Mention> all() {
        return mentions.own(caller.require(Permission.READ_CASE));
    }
}
