package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.Request;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** What the reporter asks of the municipality, until somebody has answered it. */
@Embeddable
public class ReporterRequests {

    private boolean onlyRegister;

    @Column(name = "reporter_asked_on")
    private LocalDate askedOn;

    @Column(name = "reporter_complained_on")
    private LocalDate complainedOn;

    private LocalDate otherHandlerOn;
    private LocalDate reprisalToldOn;

    protected ReporterRequests() {}

    static ReporterRequests of(boolean onlyRegister) {
        var requests = new ReporterRequests();
        requests.onlyRegister = onlyRegister;
        return requests;
    }

    /** The reporter wishes it later. */
    void registerOnly() {
        onlyRegister = true;
    }

    void ask(Request request, LocalDate day) {
        switch (request) {
            case WHAT_HAPPENS -> askedOn = day;
            case COMPLAINT -> complainedOn = day;
            case OTHER_HANDLER -> otherHandlerOn = day;
        }
    }

    /** Something bad came of the report. */
    void tellOfReprisal(LocalDate day) {
        reprisalToldOn = day;
    }

    /** Somebody wrote what happens. */
    void written() {
        askedOn = null;
    }

    /** The complaint, or the wish for another handler, was answered. */
    void judged() {
        complainedOn = null;
        otherHandlerOn = null;
    }

    /** Another handles the case, as was wished. */
    void handlerChanged() {
        otherHandlerOn = null;
    }

    /** Whether the reporter wanted it to be counted, and no case. */
    public boolean onlyRegister() {
        return onlyRegister;
    }

    /** Since when the reporter waits to be told what happens. */
    public Optional<LocalDate> askedOn() {
        return Optional.ofNullable(askedOn);
    }

    /** Whether a complaint about the handling waits; only those who judge it may know. */
    boolean complained() {
        return complainedOn != null;
    }

    /** Since when the wish for another handler waits. */
    public Optional<LocalDate> otherHandlerOn() {
        return Optional.ofNullable(otherHandlerOn);
    }

    /** Whether something waits that somebody else than the handler must answer. */
    public boolean waitForAnother() {
        return complainedOn != null || otherHandlerOn != null;
    }

    /** The day on which the reporter told of something bad that came of the report. */
    public Optional<LocalDate> reprisalToldOn() {
        return Optional.ofNullable(reprisalToldOn);
    }
}
