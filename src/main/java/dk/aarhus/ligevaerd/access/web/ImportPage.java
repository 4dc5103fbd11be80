package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.directory.StaffDifference;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** The directory as a table that somebody pasted. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(Pasted pasted, List<FieldMessage> faults) implements TemplateInstance {

    /**
     * The table, kept whatever is wrong with it.
     *
     * @param difference what it would change, or has changed; empty where it was not read
     */
    record Pasted(String text, Optional<StaffDifference> difference) {

        public boolean isTaken() {
            return difference.filter(StaffDifference::taken).isPresent();
        }

        /** Whether what was looked at can be taken over now. */
        public boolean canBeTaken() {
            return difference.filter(one -> !one.taken() && !one.isNothing()).isPresent();
        }
    }
}
