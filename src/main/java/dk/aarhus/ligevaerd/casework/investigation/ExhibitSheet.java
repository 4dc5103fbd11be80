package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.investigation.FilePlace.Unit;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A piece of evidence in the register. */
@Entity
@Table(name = "case_exhibit")
class ExhibitSheet extends CaseSheet {

    private static final String WHAT = "case_exhibit.what";
    private static final String SOURCE = "case_exhibit.source";

    private String what;
    private String source;
    private LocalDate obtainedOn;
    private UUID file;
    private String digest;
    private Integer placePage;
    private Integer placeSecond;
    private LocalDate setAsideOn;

    @Convert(converter = Numbers.class)
    private List<Integer> speaksFor;

    @Convert(converter = Numbers.class)
    private List<Integer> speaksAgainst;

    protected ExhibitSheet() {}

    static ExhibitSheet begun(Begun begun, ExhibitInput typed, Optional<String> digest) {
        var sheet = new ExhibitSheet();
        sheet.begin(begun);
        sheet.file = typed.file().orElse(null);
        sheet.digest = digest.orElse(null);
        sheet.cite(typed.place());
        sheet.describe(typed);
        return sheet;
    }

    /** Described another way; which file and place it is, and its digest, stay what they were. */
    void describe(ExhibitInput typed) {
        what = seal(WHAT, typed.what());
        source = seal(SOURCE, typed.source());
        obtainedOn = typed.obtainedOn();
        speaksFor = List.copyOf(typed.speaksFor());
        speaksAgainst = List.copyOf(typed.speaksAgainst());
    }

    /** What it said, which it says no longer: it was filed wrong. Its number and its days stay. */
    String setAside(LocalDate on) {
        var said = what() + "\n" + open(SOURCE, source);
        what = seal(WHAT, "");
        source = seal(SOURCE, "");
        setAsideOn = on;
        return said;
    }

    boolean isSetAside() {
        return setAsideOn != null;
    }

    private void cite(Optional<FilePlace> place) {
        placePage = place.filter(p -> p.unit() == Unit.PAGE).map(FilePlace::at).orElse(null);
        placeSecond = place.filter(p -> p.unit() == Unit.SECOND).map(FilePlace::at).orElse(null);
    }

    private Optional<FilePlace> place() {
        return Optional.ofNullable(placePage)
                .map(at -> new FilePlace(Unit.PAGE, at))
                .or(
                        () ->
                                Optional.ofNullable(placeSecond)
                                        .map(at -> new FilePlace(Unit.SECOND, at)));
    }

    String what() {
        return open(WHAT, what);
    }

    LocalDate obtainedOn() {
        return obtainedOn;
    }

    Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    Exhibit exhibit() {
        return new Exhibit(
                number(),
                what(),
                open(SOURCE, source),
                obtainedOn,
                file(),
                Optional.ofNullable(digest),
                place(),
                speaksFor,
                speaksAgainst,
                writtenBy(),
                writtenOn(),
                Optional.ofNullable(setAsideOn),
                List.of(),
                Exhibit.Cited.NOT);
    }
}
