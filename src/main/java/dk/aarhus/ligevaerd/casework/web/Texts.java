package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.words.Part;

/** The parts of the page that hold one text each. */
record Texts(
        TextPart plan,
        TextPart facts,
        TextPart remedyPlan,
        TextPart remedyResult,
        TextPart followUp) {

    static Texts of(OpenCase open) {
        return new Texts(
                TextPart.of(Part.PLAN, open),
                TextPart.of(Part.FACTS, open),
                TextPart.of(Part.REMEDY_PLAN, open),
                TextPart.of(Part.REMEDY_RESULT, open),
                TextPart.of(Part.FOLLOW_UP, open));
    }
}
