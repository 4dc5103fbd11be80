package dk.aarhus.ligevaerd.casework.investigation;

import java.util.List;

/** What the staff types about issues, facts and findings; any part may be missing or wrong. */
public final class MatterForms {

    private MatterForms() {}

    /**
     * An issue.
     *
     * @param about numbers of parties who are accused of it; none for a rule or a habit
     */
    public record Alleging(
            String words,
            List<String> about,
            List<String> forms,
            List<String> grounds,
            String from,
            String to) {}

    /**
     * A fact.
     *
     * @param disputed true or false
     * @param evidence ids of files of the report
     */
    public record Stating(
            String words,
            String source,
            String happenedOn,
            String disputed,
            List<String> evidence) {}

    /**
     * A finding.
     *
     * @param verdict a code of {@code Verdict}
     * @param facts numbers of the facts it rests on
     * @param exhibits the same of lines of the register of evidence
     */
    public record Concluding(
            String verdict, String reasons, List<String> facts, List<String> exhibits) {}
}
