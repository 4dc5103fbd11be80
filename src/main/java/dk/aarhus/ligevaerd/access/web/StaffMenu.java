package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Which doors the frame of the desk shows to whoever is logged in; read as {@code inject:staff}.
 */
@Named("staff")
@RequestScoped
class StaffMenu {

    private final CurrentCaller caller;

    StaffMenu(CurrentCaller caller) {
        this.caller = caller;
    }

    public String account() {
        return caller.get().account();
    }

    public boolean cases() {
        return caller.get().mayEver(Permission.READ_CASE);
    }

    public boolean entry() {
        return caller.get().mayEver(Permission.ENTER_REPORT);
    }

    public boolean journal() {
        return caller.get().mayEver(Permission.READ_JOURNAL);
    }

    public boolean emergency() {
        return caller.get().mayEver(Permission.BREAK_GLASS)
                || caller.get().mayEver(Permission.READ_GLASS);
    }

    public boolean figures() {
        return caller.get().mayEver(Permission.READ_WORKBENCH);
    }

    public boolean goals() {
        return caller.get().mayEver(Permission.READ_GOALS);
    }

    public boolean retention() {
        return caller.get().mayEver(Permission.READ_RETENTION);
    }

    public boolean register() {
        return caller.get().mayEver(Permission.READ_STAFF);
    }

    public boolean takesOverLists() {
        return caller.get().mayEver(Permission.IMPORT_STAFF);
    }

    public boolean takesOverFacts() {
        return caller.get().mayEver(Permission.IMPORT_FACTS);
    }

    /**
     * The address of the first page in the menu.
     *
     * @throws Problem NOT_ALLOWED for an account without a role of ours
     */
    String first() {
        if (cases()) {
            return "/cases";
        }
        if (figures()) {
            return "/statistics/workbench";
        }
        if (journal()) {
            return "/journal";
        }
        caller.require(Permission.READ_STAFF);
        return StaffDoor.PATH;
    }
}
