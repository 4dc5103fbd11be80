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

    /**
     * What was assessed first of many cases turned out otherwise.
     *
     * @param department the code of the department that they are about; none to leave it
     * @param urgency a code of {@code Urgency}; none to leave it
     * @param reason why; kept with each of the cases
     */
    public record BulkReassessing(
            List<String> references, String department, String urgency, String reason) {}
}
