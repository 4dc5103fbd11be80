package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCopy;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The reporter's copy, as it is written into a file. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxPaper(MailboxCopy copy, List<CopyRow> rows, List<Letter> letters)
        implements TemplateInstance {

    /** A message, with the way its words run. */
    record Letter(MailboxMessage message, String direction) {}

    static MailboxPaper of(MailboxCopy copy, List<CopyRow> rows) {
        var letters =
                copy.mailbox().messages().stream()
                        .map(message -> new Letter(message, CopyRow.directionOf(message.text())))
                        .toList();
        return new MailboxPaper(copy, rows, letters);
    }
}
