package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;

/** Whether somebody is called for a report of danger on a day, at any hour of it. */
public interface OnDuty {

    boolean isSomebody(LocalDate day);
}
