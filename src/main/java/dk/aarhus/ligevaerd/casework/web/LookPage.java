package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A page of a file, and the form that cites it.
 *
 * @param at the address of the file's looks
 * @param noName what a nameless attachment is called
 * @param trouble why nothing was cited, where no field is wrong; empty otherwise
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LookPage(
        Reference reference,
        int version,
        String at,
        FileRow file,
        Look look,
        String noName,
        boolean mayCite,
        Typed typed,
        Faults faults,
        String trouble,
        boolean cited)
        implements TemplateInstance {

    /** What was typed about the place. */
    record Typed(String what, String source, String second) {

        static Typed of(String what, String source, String second) {
            return new Typed(orEmpty(what), orEmpty(source), orEmpty(second));
        }

        private static String orEmpty(String typed) {
            return typed == null ? "" : typed;
        }
    }
}
