package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * Lets go of the clocks of a case: codes, days and accounts, which nothing seals. What leans on a
 * clock goes before it.
 */
@Singleton
class RetainedClocks extends RetainedPart {

    RetainedClocks(EntityManager base) {
        super(
                base,
                "casework.clocks",
                ofTheCase(
                        "case_reminder",
                        "case_alarm_mail",
                        "case_extension",
                        "case_final_day",
                        "case_pause",
                        "duty_alert",
                        "case_term"));
    }
}
