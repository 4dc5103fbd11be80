package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A field that the staff fills in, under the name that it has in a call. */
@TemplateEnum
public enum DeskField {
    STATUS("status"),
    PHASE("phase"),
    DEPARTMENT("department"),
    ASSIGNEE("assignee"),
    URGENCY("urgency"),
    RECEIVED_FROM("receivedFrom"),
    RECEIVED_TO("receivedTo"),
    DUE_BEFORE("dueBefore"),
    TO("to"),
    TRACK("track"),
    TRACK_REASON("trackReason"),
    SET_ASIDE("setAside"),
    SET_ASIDE_REASON("setAsideReason"),
    REASON("reason"),
    GROUND("ground"),
    FORMS("forms"),
    GROUNDS("grounds"),
    POLICY_CLASSES("policyClasses"),
    REPRISAL_RISK("reprisalRisk"),
    NOTE("note"),
    REGIME("regime"),
    HANDLER("handler"),
    REVIEWER("reviewer"),
    DECISION_MAKER("decisionMaker"),
    NO_CONFLICT("noConflict"),
    TEXT("text"),
    ANSWER("answer"),
    EXEMPT_REASON("exemptReason"),
    FINDING("finding"),
    REASONS("reasons"),
    DEPARTURE("departure"),
    EVIDENCE("evidence"),
    AGREED("agreed"),
    REMARK("remark"),
    OUTCOME("outcome"),
    TO_REPORTER("toReporter");

    private final String parameter;

    DeskField(String parameter) {
        this.parameter = parameter;
    }

    public static Optional<DeskField> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }
}
