package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.DeskField;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.casework.words.FlowMessages;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.util.List;
import java.util.function.Function;

/** What the fields of the desk, and the codes in them, are called. */
record FieldWords(RequestLanguage language) {

    /** The name of a field; of a question's own field the question's id before it. */
    String nameOf(String field) {
        int end = field.indexOf('-');
        if (end > 0) {
            return field.substring(0, end) + ": " + nameOf(field.substring(end + 1));
        }
        if (field.equals("reasoning")) {
            return language.words(DeskMessages.class).reasoning();
        }
        return DeskField.named(field)
                .map(known -> language.words(DeskMessages.class).field(known))
                .orElse(field);
    }

    List<String> say(String field, List<String> values) {
        return values.stream().map(value -> say(field.replaceFirst("^.*-", ""), value)).toList();
    }

    private String say(String field, String value) {
        var law = language.words(LawMessages.class);
        var choices = language.words(LawChoiceMessages.class);
        return switch (field) {
            case "status" ->
                    code(value, CaseStatus.class, language.words(CaseworkMessages.class)::status);
            case "phase" -> code(value, Phase.class, law::phase);
            case "urgency" -> code(value, Urgency.class, law::urgency);
            case "forms" -> code(value, Form.class, choices::form);
            case "grounds" -> code(value, Ground.class, choices::ground);
            case "policyClasses" -> code(value, PolicyClass.class, law::policyClass);
            case "regime" -> code(value, Regime.class, law::regime);
            case "outcome", "finding" -> code(value, Outcome.class, law::outcome);
            case "track" -> code(value, Track.class, language.words(FlowMessages.class)::track);
            case "answer" -> code(value, Answer.class, law::answer);
            default -> value;
        };
    }

    private static <E extends Enum<E>> String code(
            String value, Class<E> list, Function<E, String> words) {
        for (var one : list.getEnumConstants()) {
            if (one.name().equals(value)) {
                return words.apply(one);
            }
        }
        return value;
    }
}
