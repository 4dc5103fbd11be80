package dk.aarhus.ligevaerd.disclosure.format;

import dk.aarhus.ligevaerd.disclosure.InvalidTable;

/** Where in a file something stands: file, line, and the path inside the document. */
record Place(String file, int line, String path) {

    Place at(String inner) {
        return new Place(file, line, path.isEmpty() ? inner : path + "." + inner);
    }

    InvalidTable refuse(String what) {
        return new InvalidTable(toString(), what);
    }

    @Override
    public String toString() {
        return "%s, line %d%s".formatted(file, line, path.isEmpty() ? "" : ", " + path);
    }
}
