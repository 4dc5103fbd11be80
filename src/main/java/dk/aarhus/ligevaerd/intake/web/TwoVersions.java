package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Two tabs answered one question in two ways: both are shown, and the reporter chooses.
 *
 * @param mark of what is kept, so that either choice may take its place
 * @param pressed what is done once it is chosen
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TwoVersions(
        Screen screen,
        Answers stored,
        Answers typed,
        List<SummaryRow> kept,
        List<SummaryRow> here,
        String mark,
        String pressed,
        boolean returning)
        implements TemplateInstance {}
