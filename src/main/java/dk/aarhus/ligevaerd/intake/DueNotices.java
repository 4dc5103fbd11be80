package dk.aarhus.ligevaerd.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those of one kind who left an address to be told that something is new. */
public interface DueNotices {

    /** Who is to be told. */
    List<UUID> due();

    /**
     * The address of one, who counts as told from now on; empty where nobody is to be told any
     * more. In the caller's transaction, so that who could not be told stays due.
     */
    Optional<String> tell(UUID who);
}
