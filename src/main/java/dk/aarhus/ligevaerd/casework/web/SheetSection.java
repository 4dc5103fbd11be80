package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * A part of such a page.
 *
 * @param empty what is said where there is nothing yet
 */
record SheetSection(
        String anchor,
        String heading,
        String empty,
        List<SheetEntry> entries,
        List<SheetForm> forms) {}
