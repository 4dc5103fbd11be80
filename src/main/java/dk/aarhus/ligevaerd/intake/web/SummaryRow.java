package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Field;

/**
 * One answer as the reporter checks it before sending.
 *
 * @param screen where it can be changed
 */
record SummaryRow(Field field, Screen screen, String answer) {}
