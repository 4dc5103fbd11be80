package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.SealedReports;
import dk.aarhus.ligevaerd.vault.SealedRows;
import dk.aarhus.ligevaerd.vault.SealedText;
import dk.aarhus.ligevaerd.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All words of cases, still sealed, for a look through many of them: the report and the dialogue,
 * and what the staff wrote. Who takes part is not among it: nobody searches for persons.
 */
@ApplicationScoped
class SealedCases {

    private static final List<SealedRows> OWN =
            List.of(
                    SealedRows.ofTable(
                            "case_file",
                            "reference",
                            "reference",
                            List.of(
                                    "triage_note",
                                    "hearing_exempt_reason",
                                    "decision_reasons",
                                    "to_reporter")),
                    ofCase("case_record r", "'case_record.words/' || r.kind", "r.words", ""),
                    ofSheet("case_assessment", "reasons", "departure"),
                    ofSheet("case_second_look", "remark"),
                    new SealedRows(
                            "case_assessment a join case_answer q on q.assessment = a.id",
                            "a.case_reference",
                            "a.data_key",
                            "a.id",
                            List.of(
                                    new SealedRows.Column(
                                            "'case_answer.reasoning/' || q.question",
                                            "q.reasoning")),
                            " and q.reasoning is not null",
                            null),
                    ofCase(
                            "case_event r",
                            "'case_event.note/' || r.place",
                            "r.note",
                            " and r.note is not null"),
                    ofSheet("case_allegation", "words"),
                    ofSheet("case_matter_fact", "words", "source"),
                    ofSheet("case_finding", "reasons"),
                    ofSheet(
                            "case_hearing_text",
                            "words",
                            "withheld",
                            "answer",
                            "objections",
                            "reporter_words",
                            "exempt_why",
                            "withheld_why",
                            "time_asked_why",
                            "time_told_why"),
                    ofSheet("case_measure", "reason", "review", "end_reason"),
                    ofSheet("case_note", "words"),
                    ofSheet("case_letter", "words"),
                    ofSheet("case_waiting_message", "words", "translation"),
                    ofSheet("case_translation", "words"),
                    ofSheet("case_misfiled", "reason"),
                    ofSheet("case_exhibit", "what", "source"),
                    ofSheet("case_interview", "invitation", "minutes", "objections"),
                    ofSheet("case_task", "words", "outcome"),
                    ofSheet(
                            "case_party_task",
                            "words",
                            "answer",
                            "settled_why",
                            "time_asked_why",
                            "time_told_why"),
                    ofSheet("case_package", "basis", "left_how"),
                    // To whom, where that is an authority or a union and no person.
                    new SealedRows(
                            "case_package",
                            "case_reference",
                            "data_key",
                            "id",
                            List.of(new SealedRows.Column("'case_package.recipient'", "recipient")),
                            " and purpose in ('BOARD', 'POLICE', 'UNION')",
                            null),
                    ofPackage("", "i", "case_package_item.omitted_why", "i.omitted_why"),
                    ofPackage(
                            " join case_package_mark m on m.item = i.id",
                            "m",
                            "case_package_mark.why",
                            "m.why"));
    private static final List<SealedRows> ALL =
            Stream.of(SealedReports.rows(), OWN).flatMap(List::stream).toList();

    private final SealedTexts texts;

    SealedCases(SealedTexts texts) {
        this.texts = texts;
    }

    /** The texts of these cases, the owner of each being the reference. */
    List<SealedText> of(Collection<String> references) {
        return texts.select(ALL, references);
    }

    private static SealedRows ofSheet(String table, String... columns) {
        return SealedRows.ofTable(table, "case_reference", "id", List.of(columns));
    }

    /** Why something does not go along in a package. */
    private static SealedRows ofPackage(String further, String row, String field, String sealed) {
        return new SealedRows(
                "case_package p join case_package_item i on i.package = p.id" + further,
                "p.case_reference",
                row + ".data_key",
                row + ".id",
                List.of(new SealedRows.Column("'" + field + "'", sealed)),
                " and " + sealed + " is not null",
                null);
    }

    /** Rows that are sealed under the key of the case itself, as parts of it. */
    private static SealedRows ofCase(String rows, String field, String sealed, String condition) {
        return new SealedRows(
                "case_file c join " + rows + " on r.case_reference = c.reference",
                "c.reference",
                "c.data_key",
                "c.reference",
                List.of(new SealedRows.Column(field, sealed)),
                condition,
                null);
    }
}
