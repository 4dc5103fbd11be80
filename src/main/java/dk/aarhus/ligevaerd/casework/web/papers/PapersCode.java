package dk.aarhus.ligevaerd.casework.web.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A code of the party's own, shown this once.
 *
 * @param groups as it is read aloud
 * @param fault why it could not be taken; empty otherwise
 * @param inPlaceOfOwn whether the party had one before, which it can keep
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersCode(String code, List<String> groups, String fault, boolean inPlaceOfOwn)
        implements TemplateInstance {

    static PapersCode of(String code, String fault, boolean inPlaceOfOwn) {
        return new PapersCode(code, List.of(code.split("-")), fault, inPlaceOfOwn);
    }
}
