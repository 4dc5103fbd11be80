package dk.aarhus.ligevaerd.casework;

import java.util.List;

/** What is done to many cases at once, as typed; any part may be missing or wrong. */
public final class BulkForms {

    private BulkForms() {}

    /**
     * Many cases get one handler.
     *
     * @param handler an account
     * @param reason why; kept with each of the cases
     */
    public record BulkAssigning(List<String> references, String handler, String reason) {}
}
