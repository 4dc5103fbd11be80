package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Something that was filed wrong; what a note said lies here, and is shown nowhere. */
@Entity
@Table(name = "case_misfiled")
class MisfiledSheet extends CaseSheet {

    @Enumerated(EnumType.STRING)
    private Misfiled.Kind kind;

    private int item;
    private String reason;
    private String content;
    private boolean breach;
    private String settledBy;
    private LocalDate settledOn;
    private boolean confirmed;

    protected MisfiledSheet() {}

    static MisfiledSheet begun(
            Begun begun, Misfiled.Kind kind, int item, String reason, boolean breach) {
        var sheet = new MisfiledSheet();
        sheet.begin(begun);
        sheet.kind = kind;
        sheet.item = item;
        sheet.reason = sheet.seal("case_misfiled.reason", reason);
        sheet.breach = breach;
        return sheet;
    }

    /** A second person agrees. */
    void confirm(String by, LocalDate on, Optional<String> held) {
        settledBy = by;
        settledOn = on;
        confirmed = true;
        content = seal("case_misfiled.content", held.orElse(null));
    }

    void drop(String by, LocalDate on) {
        settledBy = by;
        settledOn = on;
    }

    boolean isOf(Misfiled.Kind one, int number) {
        return kind == one && item == number;
    }

    /** Whether it waits for a second person, or the thing is gone already. */
    boolean stands() {
        return settledOn == null || confirmed;
    }

    Misfiled misfiled() {
        return new Misfiled(
                number(),
                kind,
                item,
                open("case_misfiled.reason", reason),
                breach,
                writtenBy(),
                writtenOn(),
                Optional.ofNullable(settledBy),
                Optional.ofNullable(settledOn),
                confirmed);
    }
}
