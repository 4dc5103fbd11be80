package dk.aarhus.ligevaerd.casework;

import java.util.List;

/**
 * What the staff types, before it is read: the same for pages and REST; any part may be missing or
 * wrong.
 */
public final class CaseForms {

    private CaseForms() {}

    /**
     * Where to, and why.
     *
     * @param setAside conditions of practice to go on without, this once
     * @param setAsideReason one sentence on it
     */
    public record Move(String to, String reason, List<String> setAside, String setAsideReason) {

        public Move(String to, String reason) {
            this(to, reason, List.of(), null);
        }
    }

    /**
     * The first assessment; classes may be left out and then follow from the forms.
     *
     * @param track may be left out and is then the one that is proposed
     * @param trackReason one sentence, for another one than is proposed
     */
    public record Triaging(
            String urgency,
            List<String> forms,
            List<String> grounds,
            List<String> policyClasses,
            String reprisalRisk,
            String note,
            String regime,
            String track,
            String trackReason) {

        public Triaging(
                String urgency,
                List<String> forms,
                List<String> grounds,
                List<String> policyClasses,
                String reprisalRisk,
                String note,
                String regime) {
            this(urgency, forms, grounds, policyClasses, reprisalRisk, note, regime, null, null);
        }
    }

    /** Why a case is opened though the reporter wanted none; a code of {@code OverrideGround}. */
    public record Overriding(String ground) {}

    /** Accounts of those who are to work on the case. */
    public record Appointing(String handler, String reviewer, String decisionMaker) {}

    /** {@code noConflict}: true or false. */
    public record Declaring(String noConflict, String reason) {}

    /**
     * A message to the reporter; all but the text is for one who wrote in another language than
     * Danish or English.
     *
     * @param way a code of {@code MessageWay}
     * @param translation the same in the reporter's language
     * @param translator who answers for it, a code of {@code Translator}
     * @param followsBy the day by which a translation follows
     * @param phrases sentences of the phrase library, instead of a text
     * @param why one sentence on why Danish alone is enough
     */
    public record ReporterMessage(
            String text,
            String way,
            String translation,
            String translator,
            String translatedOn,
            String followsBy,
            List<PhraseSaid> phrases,
            String why) {

        /** To a reporter who reads what the desk writes. */
        public ReporterMessage(String text) {
            this(text, null, null, null, null, null, List.of(), null);
        }
    }

    /** A sentence of the library; the day where it asks for one. */
    public record PhraseSaid(String phrase, String day) {}

    /** A text, such as a plan. */
    public record Writing(String text) {}

    /** Nobody is heard, for this reason. */
    public record HearingNobody(String exemptReason) {}

    /**
     * One question of a legal test.
     *
     * @param evidence numbers of files and facts with commas between, such as {@code B1, F3}
     */
    public record Answered(String question, String answer, String reasoning, String evidence) {

        public Answered(String question, String answer, String reasoning) {
            this(question, answer, reasoning, null);
        }
    }

    /**
     * A legal test with its finding; the finding may come later.
     *
     * @param departure why the finding is another than the answers point to; asked for where it is
     */
    public record Assessing(
            List<Answered> answers, String finding, String reasons, String departure) {

        public Assessing(List<Answered> answers, String finding, String reasons) {
            this(answers, finding, reasons, null);
        }
    }

    /** {@code agreed}: true or false; a remark is asked for where it is false. */
    public record Reviewing(String agreed, String remark) {}

    /** A decision to be signed by somebody else. */
    public record Drafting(
            String outcome,
            List<String> forms,
            List<String> grounds,
            List<String> policyClasses,
            String reasons,
            String toReporter) {}

    /** The last move is undone. @param reason why */
    public record Undoing(String reason) {}
}
