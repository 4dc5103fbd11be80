package dk.aarhus.ligevaerd.casework;

import java.time.LocalDate;

/** What keeps the clocks of a case. It follows every act, in the act's own transaction. */
public interface CaseClocks {

    /**
     * Begins, pauses, counts anew and ends the clocks as the case now stands, and tells the case by
     * when its next step is due. Done twice it changes nothing.
     */
    void follow(CaseFile file, LocalDate today);
}
