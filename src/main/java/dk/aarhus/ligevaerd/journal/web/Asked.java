package dk.aarhus.ligevaerd.journal.web;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import java.util.List;

/** The form that asks for a case's journal, as it was typed. */
record Asked(String reference, String reason, List<FieldMessage> faults) {

    static final Asked NOTHING = new Asked("", "", List.of());

    /** The message of a field, or an empty text. */
    public String faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse("");
    }
}
