package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * A line of the staff directory, to be written or changed.
 *
 * @param heading the account whose line it is; empty for a new one
 * @param action where the form is sent
 * @param seen the version of the line; empty for a new one
 * @param typed what stands in the fields, with what is wrong with it
 * @param stale true where somebody else changed the line meanwhile
 */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DirectoryPage(
        String heading,
        String action,
        String seen,
        Typed typed,
        List<Department> departments,
        List<StaffFunction> functions,
        boolean stale)
        implements TemplateInstance {

    /** The fields of the line. */
    record Typed(Map<String, String> values, List<FieldMessage> faults) {

        /** The text of a field, or an empty one. */
        public String one(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean has(String field, Object value) {
            return one(field).equals(String.valueOf(value));
        }

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
