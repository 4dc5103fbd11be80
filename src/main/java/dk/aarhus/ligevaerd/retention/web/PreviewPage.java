package dk.aarhus.ligevaerd.retention.web;

import dk.aarhus.ligevaerd.retention.RetentionDesk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** What would go today. */
@CheckedTemplate(basePath = "retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(RetentionDesk.Preview preview, List<Map.Entry<String, Long>> rows)
        implements TemplateInstance {}
