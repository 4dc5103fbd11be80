package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Something that was filed wrong; what its words were lies here, and is shown nowhere. */
@Entity
@Table(name = "case_misfiled")
class MisfiledSheet extends CaseSheet {

    private static final String CONTENT = "case_misfiled.content";
    private static final String MOVED_TO = "case_misfiled.moved_to";

    @Enumerated(EnumType.STRING)
    private Misfiled.Kind kind;

    private int item;
    private String reason;
    private String content;
    private boolean breach;
    private String settledBy;
    private LocalDate settledOn;
    private boolean confirmed;
    private LocalDate contentDay;
    private String movedTo;
    private LocalDate movedOn;

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
    void confirm(String by, LocalDate on, CaseItems.Held held) {
        settledBy = by;
        settledOn = on;
        confirmed = true;
        content = seal(CONTENT, held.words().orElse(null));
        contentDay = held.day().orElse(null);
    }

    void drop(String by, LocalDate on) {
        settledBy = by;
        settledOn = on;
    }

    /** The words go to another case, and lie here no longer. */
    String moved(Reference to, LocalDate on) {
        var words = open(CONTENT, content);
        content = null;
        movedTo = seal(MOVED_TO, to.value());
        movedOn = on;
        return words;
    }

    /** The other case is gone; this one does not say any longer where the words went. */
    void forgetTarget() {
        movedTo = null;
    }

    Optional<Reference> movedTo() {
        return Optional.ofNullable(open(MOVED_TO, movedTo)).map(Reference::new);
    }

    /** The day that what was taken out tells of, or was written on; older ones say none. */
    LocalDate contentDay() {
        return contentDay == null ? writtenOn() : contentDay;
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
                confirmed,
                Optional.ofNullable(movedOn),
                movedTo());
    }
}
