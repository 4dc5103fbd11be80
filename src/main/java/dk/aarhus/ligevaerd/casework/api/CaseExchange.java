package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * What programs read and do of a case or a part of it, all in the same way: who calls is asked
 * first, an act is against the version that was read, and its answer is the part as it then is.
 */
final class CaseExchange<V extends CaseExchange.Versioned> {

    /** A case, or a part of it, as a program reads it. */
    interface Versioned {

        /** The version of the case. */
        int version();
    }

    /** Reads the part. */
    interface Reading<V> {
        V of(Reference reference, Caller caller);
    }

    /** Something done with what was sent. */
    interface FormAct<F> {
        void on(SeenCase seen, F form, Caller caller);
    }

    /** Something done that needs nothing but its address. */
    interface BareAct {
        void on(SeenCase seen, Caller caller);
    }

    /** The act is done, and with it the caller's part in the case. */
    record HandedOn(Reference reference) {}

    private final CurrentCaller currentCaller;
    private final Reading<V> reading;

    CaseExchange(CurrentCaller currentCaller, Reading<V> reading) {
        this.currentCaller = currentCaller;
        this.reading = reading;
    }

    Response read(String reference) {
        return answer(Wanted.parse(reference), caller());
    }

    <F> Response acted(String reference, String ifMatch, F form, FormAct<F> act) {
        return acted(
                reference,
                ifMatch,
                (seen, caller) -> {
                    if (form == null) {
                        throw Problem.of(ProblemKind.UNREADABLE);
                    }
                    act.on(seen, form, caller);
                });
    }

    Response acted(String reference, String ifMatch, BareAct act) {
        var caller = caller();
        var seen = new SeenCase(Wanted.parse(reference), Versions.seenIn(ifMatch));
        act.on(seen, caller);
        try {
            return answer(seen.reference(), caller);
        } catch (Problem gone) {
            if (gone.kind() != ProblemKind.NOT_FOUND) {
                throw gone;
            }
            return Response.ok(new HandedOn(seen.reference())).build();
        }
    }

    private Response answer(Reference reference, Caller caller) {
        var view = reading.of(reference, caller);
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.tagOf(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
