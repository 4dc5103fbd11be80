package dk.aarhus.ligevaerd.vault;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed text belongs. It is authenticated with the text, so that a text that was carried
 * to another place does not open there.
 *
 * @param record what the row is known by, and never changes
 * @param field table and column, and what tells the texts of one column and record apart
 */
public record Place(String record, String field) {

    public Place {
        // One line each: no two places may read the same.
        if (record.isEmpty()
                || field.isEmpty()
                || record.indexOf('\n') >= 0
                || field.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(
                    "a place needs a record and a field, of one line each");
        }
    }

    byte[] associatedData() {
        return ("ligevaerd sealed text\n" + record + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return field + " of " + record;
    }
}
