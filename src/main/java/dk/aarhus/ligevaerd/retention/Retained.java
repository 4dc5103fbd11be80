package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a room stores of cases. Every room that stores people has a bean of this type; a test fails
 * for a table that no room answers for.
 */
public interface Retained {

    /** The room's name. */
    String room();

    /** Rooms that others' rows lean on let go later: the lowest first. */
    int turn();

    /** The tables from which everything of a case goes. */
    Set<String> tables();

    /** The room's tables in which it stays, each with the reason. */
    default Map<String, String> stays() {
        return Map.of();
    }

    /** How many rows of each table it holds of a case; tables without any are left out. */
    Map<String, Long> holds(Reference reference);

    /**
     * Lets go of the rows of a case and of the keys that open them, in the caller's transaction.
     */
    void letGo(Reference reference);

    /** Lets go of what goes by time alone. */
    default void atNight(LocalDate today) {}
}
