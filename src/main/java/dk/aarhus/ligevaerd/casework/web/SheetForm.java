package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * A form of a page that is made of sheets.
 *
 * @param action where it is sent, after the address of the case
 * @param anchor its place on the page
 * @param lead what should be known before; may be empty
 * @param open whether it stands open, because something in it is to be corrected
 */
record SheetForm(
        String action,
        String anchor,
        String heading,
        String lead,
        String button,
        List<SheetField> fields,
        boolean open) {}
