package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.OwnDoor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What somebody who logged in can open.
 *
 * @param doors empty for most of those who ever log in; the page then says where to turn
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersOfLogin(List<OwnDoor> doors) implements TemplateInstance {}
