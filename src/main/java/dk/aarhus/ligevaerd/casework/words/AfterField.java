package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A field of the pages after a decision, under the name that it has in a call. */
@TemplateEnum
public enum AfterField {
    TYPE("type"),
    OWNER("owner"),
    ACCOUNT("account"),
    DUE_ON("dueOn"),
    WHAT("what"),
    DONE_ON("doneOn"),
    EVIDENCE("evidence"),
    EFFECT("effect"),
    WORDS("words"),
    REASON("reason"),
    PRACTICE("practice"),
    RESULT("result"),
    RECHECK_ON("recheckOn"),
    PROOF("proof"),
    ADVERSE("adverse"),
    ASKER("asker"),
    ASKED_ON("askedOn"),
    GROUNDS("grounds"),
    LATE_REASON("lateReason"),
    ROUTE("route"),
    TAKEN_ON("takenOn"),
    ENDED_ON("endedOn"),
    OUTCOME("outcome"),
    CAUSES("causes"),
    PROPOSAL("proposal"),
    SIMILAR_UNITS("similarUnits"),
    NEEDLESS_REASON("needlessReason");

    private final String parameter;

    AfterField(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<AfterField> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }
}
