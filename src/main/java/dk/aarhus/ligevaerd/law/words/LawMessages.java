package dk.aarhus.ligevaerd.law.words;

import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.AreaOfLife;
import dk.aarhus.ligevaerd.law.BoardAccess;
import dk.aarhus.ligevaerd.law.Circumstance;
import dk.aarhus.ligevaerd.law.EqualityAct;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Question;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.RemedyKind;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.RespondentType;
import dk.aarhus.ligevaerd.law.Topic;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The names of phases, reports, outcomes and tests as staff read them; in a template {@code
 * {law:phase(phase)}}.
 *
 * <p>The texts stand in {@code messages/law_<language>.properties}. A key is the method, {@code _$}
 * and the constant; only where no constant of the enum has an underscore it is {@code _} alone. The
 * build refuses any other form.
 *
 * <p>A bundle holds no more than 300 texts: with more, Quarkus 3.34 writes classes that do not load
 * (its issue 55584). So the external routes and the service targets have bundles of their own, and
 * so has what reporters choose from, which is written in more languages than the rest.
 */
@MessageBundle("law")
public interface LawMessages {

    @Message
    String phase(Phase phase);

    @Message
    String areaOfLife(AreaOfLife area);

    @Message
    String boardAccess(BoardAccess access);

    @Message
    String equalityAct(EqualityAct act);

    @Message
    String policyClass(PolicyClass policyClass);

    /** What the class means, with the example that the policy gives. */
    @Message
    String policyClassHelp(PolicyClass policyClass);

    @Message
    String circumstance(Circumstance circumstance);

    @Message
    String topic(Topic topic);

    @Message
    String reporterCapacity(ReporterCapacity capacity);

    @Message
    String identityMode(IdentityMode mode);

    /** What the choice means for the reporter. */
    @Message
    String identityModeHelp(IdentityMode mode);

    @Message
    String respondentType(RespondentType type);

    @Message
    String urgency(Urgency urgency);

    @Message
    String regime(Regime regime);

    @Message
    String outcome(Outcome outcome);

    @Message
    String remedyKind(RemedyKind kind);

    @Message
    String remedyType(RemedyType type);

    @Message
    String legalTest(LegalTest test);

    /** The question itself, worded so that the rules of the tests can be read with the answer. */
    @Message
    String question(QuestionId id);

    @Message
    String weight(Question.Weight weight);

    @Message
    String answer(Answer answer);

    @Message
    String verdict(Verdict verdict);
}
