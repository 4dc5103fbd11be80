package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.OfficeMessage;
import java.time.LocalDate;

/**
 * What somebody wrote to the reporter stands in the mailbox now.
 *
 * @param number of the message there, from 1
 * @param by the account of who answers for it
 */
public record MessageLeft(
        CaseFile file, int number, OfficeMessage message, String by, LocalDate day) {}
