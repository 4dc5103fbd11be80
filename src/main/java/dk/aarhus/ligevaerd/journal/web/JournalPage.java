package dk.aarhus.ligevaerd.journal.web;

import dk.aarhus.ligevaerd.journal.words.Row;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Where an auditor begins.
 *
 * @param check what the last verification found; empty before the first
 * @param asked what was typed into the form, with what has to be corrected
 */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JournalPage(
        Optional<Check> check,
        List<Row> enrolments,
        List<Row> reasons,
        List<Row> refusals,
        Asked asked)
        implements TemplateInstance {}
