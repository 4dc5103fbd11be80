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
        boolean open) {

    static final String MARK = "mark";

    /** Of what is stored in it: see {@link Clash#mark}. */
    public String mark() {
        return Clash.mark(fields.stream().map(SheetField::stored).toList());
    }

    public String markName() {
        return anchor + "-" + MARK;
    }

    Clash clash() {
        return Clash.of(fields.stream().map(SheetField::compared).toList())
                .with(markName(), mark());
    }
}
