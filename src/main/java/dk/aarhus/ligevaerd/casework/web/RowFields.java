package dk.aarhus.ligevaerd.casework.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** The fields of a form that belongs to one row of a page: {@code row.id.field('evidence')}. */
@TemplateExtension
final class RowFields {

    private RowFields() {}

    static String field(UUID row, String name) {
        return "r" + row + "-" + name;
    }
}
