package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.StageRecord;
import dk.aarhus.ligevaerd.casework.words.Part;
import java.util.Optional;

/** A part of the page that holds one text of the case. */
record TextPart(Part part, RecordKind kind, Optional<StageRecord> stored) {

    static TextPart of(Part part, OpenCase open) {
        var kind = kindOf(part).orElseThrow();
        return new TextPart(part, kind, Optional.ofNullable(open.file().records().get(kind)));
    }

    /** The kind of text that a part holds; none for parts that are no text. */
    static Optional<RecordKind> kindOf(Part part) {
        return switch (part) {
            case PLAN -> Optional.of(RecordKind.PLAN);
            case FACTS -> Optional.of(RecordKind.FACTS);
            case REMEDY_PLAN -> Optional.of(RecordKind.REMEDY_PLAN);
            case REMEDY_RESULT -> Optional.of(RecordKind.REMEDY_RESULT);
            case FOLLOW_UP -> Optional.of(RecordKind.FOLLOW_UP);
            case REPORT,
                    DIALOGUE,
                    REQUESTS,
                    FORMS,
                    TRIAGE,
                    OVERRIDE,
                    STAFF,
                    CONFLICT,
                    HEARING,
                    TESTS,
                    DECISION,
                    REVIEW,
                    MOVE,
                    TIMELINE ->
                    Optional.empty();
        };
    }
}
