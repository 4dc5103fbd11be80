package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.clocks.DutyAlerts;
import dk.aarhus.ligevaerd.casework.clocks.DutyCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What whoever is logged in must hear before all else; read as {@code inject:duty}. */
@Named("duty")
@RequestScoped
class DutyCalls {

    private final CurrentCaller caller;
    private final DutyAlerts alerts;

    DutyCalls(CurrentCaller caller, DutyAlerts alerts) {
        this.caller = caller;
        this.alerts = alerts;
    }

    public List<DutyCall> calls() {
        return caller.get().mayEver(Permission.TAKE_CASE) ? alerts.of(caller.get()) : List.of();
    }

    public boolean roster() {
        return caller.get().mayEver(Permission.KEEP_ROSTER);
    }
}
