package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.clocks.CaseTimes;
import dk.aarhus.ligevaerd.casework.words.ClockDone;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clocks of a case: what was promised, what the desk works to, and what moved it.
 *
 * @param typed what stands in the fields of the form that was sent
 * @param stale somebody else changed the case meanwhile
 * @param wrongStage the case does not stand where that can be done
 * @param note the message that is prepared, or as it was changed
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClocksPage(
        CaseTimes times,
        Typed typed,
        List<FieldMessage> faults,
        Optional<ClockDone> done,
        boolean stale,
        boolean wrongStage,
        String note,
        Days days)
        implements TemplateInstance {

    /** What was typed, and what is wrong with it. */
    record Typed(Map<String, String> values, List<FieldMessage> faults) {

        static final Typed NOTHING = new Typed(Map.of(), List.of());

        public String one(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean has(String field, Object value) {
            return one(field).equals(String.valueOf(value));
        }

        /** What is wrong with a field, or an empty text. */
        public String fault(String field) {
            return faults.stream()
                    .filter(fault -> fault.field().equals(field))
                    .map(FieldMessage::message)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Days as a part of a sentence. */
    record Days(DateTimeFormatter written) {

        public String of(LocalDate day) {
            return day.format(written);
        }
    }
}
