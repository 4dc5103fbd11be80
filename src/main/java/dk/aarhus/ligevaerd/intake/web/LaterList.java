package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All questions that could wait, each with a tick where it was answered.
 *
 * @param limit that time limits elsewhere keep running, with the day as soon as it was told when
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LaterList(List<Line> lines, TimeLimitWords limit) implements TemplateInstance {

    /** A question, and whether it waits for an answer. */
    record Line(Screen screen, boolean waiting) {

        public String address() {
            return LaterForm.HERE + "/" + screen.number();
        }
    }
}
