package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.vault.SealedText;
import dk.aarhus.ligevaerd.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the staff wrote in the course of cases, still sealed, for a look through many of them. */
@ApplicationScoped
class SealedCases {

    private static final String OF_THE_CASE =
            """
            select reference, data_key, reference, 'case_file.triage_note', triage_note,
                   'case_file.hearing_exempt_reason', hearing_exempt_reason,
                   'case_file.decision_reasons', decision_reasons,
                   'case_file.to_reporter', to_reporter
            from case_file where reference = any(?)
            """;
    private static final String RECORDS =
            """
            select c.reference, c.data_key, c.reference, 'case_record.words/' || r.kind, r.words
            from case_file c join case_record r on r.case_reference = c.reference
            where c.reference = any(?)
            """;
    private static final String REASONS =
            """
            select case_reference, data_key, cast(id as varchar), 'case_assessment.reasons', reasons
            from case_assessment where case_reference = any(?) and reasons is not null
            """;
    private static final String DEPARTURES =
            """
            select case_reference, data_key, cast(id as varchar), 'case_assessment.departure', departure
            from case_assessment where case_reference = any(?) and departure is not null
            """;
    private static final String REVIEWS =
            """
            select case_reference, data_key, cast(id as varchar), 'case_second_look.remark', remark
            from case_second_look where case_reference = any(?) and remark is not null
            """;
    private static final String ANSWERS =
            """
            select a.case_reference, a.data_key, cast(a.id as varchar),
                   'case_answer.reasoning/' || q.question, q.reasoning
            from case_assessment a join case_answer q on q.assessment = a.id
            where a.case_reference = any(?) and q.reasoning is not null
            """;
    private static final String NOTES =
            """
            select c.reference, c.data_key, c.reference, 'case_event.note/' || e.place, e.note
            from case_file c join case_event e on e.case_reference = c.reference
            where c.reference = any(?) and e.note is not null
            """;

    /** Who takes part is not among it: nobody searches for persons. */
    private static final Map<String, List<String>> SHEETS =
            Map.of(
                    "case_allegation", List.of("words"),
                    "case_matter_fact", List.of("words", "source"),
                    "case_finding", List.of("reasons"),
                    "case_hearing_text", List.of("words", "withheld", "answer", "objections"),
                    "case_measure", List.of("reason", "review", "end_reason"),
                    "case_note", List.of("words"));

    private static final List<String> ALL =
            Stream.concat(
                            Stream.of(
                                    OF_THE_CASE,
                                    RECORDS,
                                    REASONS,
                                    DEPARTURES,
                                    REVIEWS,
                                    ANSWERS,
                                    NOTES),
                            SHEETS.entrySet().stream()
                                    .map(table -> onSheet(table.getKey(), table.getValue())))
                    .toList();

    private static String onSheet(String table, List<String> columns) {
        return columns.stream()
                .map(column -> "'%s.%s', %s".formatted(table, column, column))
                .collect(
                        Collectors.joining(
                                ", ",
                                "select case_reference, data_key, cast(id as varchar), ",
                                " from " + table + " where case_reference = any(?)"));
    }

    private final SealedTexts texts;

    SealedCases(SealedTexts texts) {
        this.texts = texts;
    }

    /** The texts of these cases, the owner of each being the reference. */
    List<SealedText> of(Collection<String> references) {
        return texts.select(ALL, references);
    }
}
