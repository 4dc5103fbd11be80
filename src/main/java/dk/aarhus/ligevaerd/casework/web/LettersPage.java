package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** The letters of a case, and the form that begins another. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LettersPage(LetterDesk.All all, LetterDraft typed, Hitch hitch, Optional<Act> done)
        implements TemplateInstance {}
