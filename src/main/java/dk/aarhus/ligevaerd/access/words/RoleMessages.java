package dk.aarhus.ligevaerd.access.words;

import dk.aarhus.ligevaerd.access.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who opened something, as a reporter reads it too; in a template {@code {roles:role(role)}}. */
@MessageBundle("roles")
public interface RoleMessages {

    @Message
    String role(Role role);
}
