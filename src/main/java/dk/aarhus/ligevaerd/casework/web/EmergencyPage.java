package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Emergencies.Emergency;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where a case is opened in an emergency, and where an auditor sees who did.
 *
 * @param mayOpen whether the reader is one of those who can
 * @param own what the reader opened today
 * @param seesAll whether the reader is one of those who see it of everybody
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmergencyPage(
        boolean mayOpen, Typed typed, List<Emergency> own, boolean seesAll, List<Emergency> all)
        implements TemplateInstance {

    /** What stands in the fields, and what is wrong with it. */
    record Typed(String reference, String reason, List<FieldMessage> faults) {

        static final Typed NOTHING = new Typed("", "", List.of());

        /** What is wrong with a field, or an empty text. */
        public String fault(String field) {
            return faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(FieldMessage::message)
                    .findFirst()
                    .orElse("");
        }
    }
}
