package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Decision;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.Triage;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Urgency;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the fields of a case's page with what is stored. */
final class StoredFields {

    private static final Set<Ground> NO_GROUND =
            EnumSet.of(Ground.DONT_KNOW, Ground.PREFER_NOT_TO_SAY);

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private StoredFields() {}

    static Fields of(OpenCase open, List<TestPart> tests) {
        var fields = new StoredFields();
        var file = open.file();
        file.triage().ifPresentOrElse(fields::triage, () -> fields.suggestTriage(open));
        fields.put(Part.TRIAGE, "regime", file.regime());
        file.trackSign()
                .filter(sign -> sign.track() != file.track())
                .ifPresent(sign -> fields.put(Part.TRIAGE, "track", file.track()));
        fields.staff(file);
        fields.texts(file);
        fields.hearing(file);
        file.decision().ifPresent(fields::decision);
        tests.forEach(fields::test);
        return new Fields(Map.copyOf(fields.values));
    }

    private void triage(Triage triage) {
        put(Part.TRIAGE, "urgency", triage.urgency());
        put(Part.TRIAGE, "forms", triage.forms());
        put(Part.TRIAGE, "grounds", triage.grounds());
        put(Part.TRIAGE, "policyClasses", triage.classes());
        put(Part.TRIAGE, "reprisalRisk", triage.reprisalRisk());
        put(Part.TRIAGE, "note", triage.note());
    }

    /** What the reporter said is where an assessment begins, as far as it says something. */
    private void suggestTriage(OpenCase open) {
        if (open.report().immediateDanger()) {
            put(Part.TRIAGE, "urgency", Urgency.IMMEDIATE);
        }
        if (open.report().form() != Form.DONT_KNOW) {
            put(Part.TRIAGE, "forms", open.report().form());
        }
        put(
                Part.TRIAGE,
                "grounds",
                open.report().grounds().stream().filter(g -> !NO_GROUND.contains(g)).toList());
    }

    private void staff(CaseFile file) {
        file.staffing().handler().ifPresent(who -> put(Part.STAFF, "handler", who));
        file.staffing().reviewer().ifPresent(who -> put(Part.STAFF, "reviewer", who));
        file.staffing().decisionMaker().ifPresent(who -> put(Part.STAFF, "decisionMaker", who));
    }

    private void texts(CaseFile file) {
        for (var part : Part.values()) {
            TextPart.kindOf(part)
                    .map(kind -> file.records().get(kind))
                    .ifPresent(text -> put(part, "text", text.words()));
        }
    }

    private void hearing(CaseFile file) {
        file.nobodyHeard()
                .ifPresent(exempt -> put(Part.HEARING, "exemptReason", exempt.exemptReason()));
    }

    private void decision(Decision decision) {
        put(Part.DECISION, "outcome", decision.outcome());
        put(Part.DECISION, "forms", decision.forms());
        put(Part.DECISION, "grounds", decision.grounds());
        put(Part.DECISION, "policyClasses", decision.classes());
        put(Part.DECISION, "reasons", decision.reasons());
        put(Part.DECISION, "toReporter", decision.toReporter());
    }

    private void test(TestPart part) {
        for (var question : part.test().questions()) {
            part.answer(question).ifPresent(answer -> put(part.answerField(question), answer));
            put(part.reasoningField(question), part.reasoning(question));
            put(part.evidenceField(question), String.join(", ", part.cited(question)));
        }
        part.stored()
                .ifPresent(
                        stored -> {
                            stored.finding().ifPresent(f -> put(part.field("finding"), f));
                            stored.reasons().ifPresent(r -> put(part.field("reasons"), r));
                            stored.departure().ifPresent(d -> put(part.field("departure"), d));
                        });
    }

    private void put(Part part, String field, Object value) {
        put(part.field(field), value);
    }

    private void put(String name, Object value) {
        if (value instanceof Collection<?> several) {
            values.put(name, several.stream().map(String::valueOf).toList());
        } else if (value != null) {
            values.put(name, List.of(value.toString()));
        }
    }
}
