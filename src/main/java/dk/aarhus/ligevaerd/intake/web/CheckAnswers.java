package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All answers, each with the way to change it, and the button that sends. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckAnswers(
        Answers answers,
        FormFrame frame,
        List<SummaryRow> rows,
        List<FileLine> files,
        TimeLimitWords limit,
        DeskHours.Next reading)
        implements TemplateInstance {}
