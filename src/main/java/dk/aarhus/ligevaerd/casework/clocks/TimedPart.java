package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import java.util.List;

/** A part of a case whose things have days of their own, such as a measure or a remedy. */
public interface TimedPart {

    /**
     * All clocks of this part as its things now say them, also those that are over. What is no
     * longer named is over. Asked after every act, so it reads days and codes only.
     */
    List<PartTerm> terms(CaseFile file);
}
