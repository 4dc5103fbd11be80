package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.law.LegalTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody typed and what somebody else saved meanwhile, for one form.
 *
 * @param lines the fields in which they differ
 * @param kept those in which they do not
 */
record Clash(List<Line> lines, List<Kept> kept) {

    /** Names of the fields by which a choice comes back. */
    static final String SENT = "clash";

    static final String KEEP = "keep.";
    static final String MINE = "mine.";
    static final String THEIRS = "theirs.";

    /**
     * A field in two versions.
     *
     * @param name as the form calls it
     * @param words what it is about
     * @param mine the values, for the way back, and {@code mineSaid} in words
     */
    record Line(
            String name,
            String words,
            List<String> mine,
            List<String> mineSaid,
            List<String> theirs,
            List<String> theirsSaid) {

        public String keep() {
            return KEEP + name;
        }

        public String mineName() {
            return MINE + name;
        }

        public String theirsName() {
            return THEIRS + name;
        }
    }

    /** A field that is the same in both, or that nobody fills in. */
    record Kept(String name, String value) {}

    /**
     * A field before anybody has looked whether its two versions differ.
     *
     * @param words what it is about
     * @param say puts values into words
     */
    record Compared(
            String name,
            String words,
            List<String> mine,
            List<String> theirs,
            UnaryOperator<List<String>> say) {}

    static Clash of(List<Compared> fields) {
        var lines = new ArrayList<Line>();
        var kept = new ArrayList<Kept>();
        for (var field : fields) {
            var mine = said(field.mine());
            var theirs = said(field.theirs());
            if (new HashSet<>(mine).equals(new HashSet<>(theirs))) {
                mine.forEach(value -> kept.add(new Kept(field.name(), value)));
            } else {
                lines.add(
                        new Line(
                                field.name(),
                                field.words(),
                                mine,
                                field.say().apply(mine),
                                theirs,
                                field.say().apply(theirs)));
            }
        }
        return new Clash(List.copyOf(lines), List.copyOf(kept));
    }

    /** The same with something carried along. */
    Clash with(String name, String value) {
        var more = new ArrayList<>(kept);
        more.add(new Kept(name, value));
        return new Clash(lines, List.copyOf(more));
    }

    /**
     * A mark of what is stored in the fields of a form: when it comes back and is another one,
     * somebody has written into the form meanwhile.
     */
    static String mark(List<List<String>> stored) {
        return Integer.toHexString(stored.stream().map(Clash::said).toList().hashCode());
    }

    static Clash of(Posted typed, Fields stored, FieldWords words) {
        var names = new LinkedHashSet<String>();
        stored.values().keySet().stream()
                .filter(name -> name.startsWith(typed.prefix()))
                .forEach(names::add);
        names.addAll(typed.fields().keySet());
        var fields = new ArrayList<Compared>();
        for (var name : names) {
            var field = name.substring(typed.prefix().length());
            fields.add(
                    new Compared(
                            name,
                            words.nameOf(field),
                            typed.fields().get(name),
                            stored.values().get(name),
                            values -> words.say(field, values)));
        }
        return of(fields);
    }

    /** Whether an act was done to the same form. */
    static boolean touches(CaseEvent act, Posted typed) {
        return placeOf(act).filter(typed.anchor()::equals).isPresent();
    }

    private static Optional<String> placeOf(CaseEvent event) {
        if (event.act() == Act.ASSESSED) {
            return Optional.of(TestPart.anchor(LegalTest.valueOf(event.subject())));
        }
        return partOf(event).map(Part::anchor);
    }

    private static Optional<Part> partOf(CaseEvent event) {
        return switch (event.act()) {
            case TRIAGED, TRACK_CHOSEN -> Optional.of(Part.TRIAGE);
            case STAFFED -> Optional.of(Part.STAFF);
            case HEARD -> Optional.of(Part.HEARING);
            case DRAFTED -> Optional.of(Part.DECISION);
            case RECORDED -> textOf(RecordKind.valueOf(event.subject()));
            default -> Optional.empty();
        };
    }

    private static Optional<Part> textOf(RecordKind kind) {
        for (var part : Part.values()) {
            if (TextPart.kindOf(part).filter(kind::equals).isPresent()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Browsers send line ends in their own way, and nothing for what is empty. */
    private static List<String> said(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> value.replace("\r\n", "\n").strip())
                        .filter(value -> !value.isEmpty())
                        .toList();
    }
}
