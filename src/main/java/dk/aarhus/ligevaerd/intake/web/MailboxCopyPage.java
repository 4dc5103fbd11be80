package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCopy;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The reporter's copy, as a page that can be printed.
 *
 * @param asFile whether there is a letter for everything in it
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxCopyPage(MailboxCopy copy, List<CopyRow> rows, boolean asFile)
        implements TemplateInstance {}
