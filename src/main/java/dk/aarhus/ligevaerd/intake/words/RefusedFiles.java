package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import java.util.List;

/** What is said, at the field, of files that were not taken. */
public final class RefusedFiles {

    /** The field of files in every form that sends some. */
    public static final String FIELD = "files";

    private RefusedFiles() {}

    public static List<FieldMessage> said(SentFiles sent, EvidenceMessages words) {
        return sent.refused().stream()
                .map(
                        refused ->
                                new FieldMessage(
                                        FIELD,
                                        refused.name().isEmpty()
                                                ? words.fault(refused.fault())
                                                : isolated(refused.name())
                                                        + " – "
                                                        + words.fault(refused.fault())))
                .toList();
    }

    /** Marks around it, so that its direction stays its own. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
