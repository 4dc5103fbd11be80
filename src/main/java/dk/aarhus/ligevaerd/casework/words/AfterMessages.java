package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.CasePart;
import dk.aarhus.ligevaerd.casework.after.Checklist;
import dk.aarhus.ligevaerd.casework.after.Effect;
import dk.aarhus.ligevaerd.casework.after.InternalReview;
import dk.aarhus.ligevaerd.casework.after.LearningNote;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads about what follows a decision. */
@MessageBundle("after")
public interface AfterMessages {

    @Message
    String field(AfterField field);

    @Message
    String effect(Effect effect);

    @Message
    String item(Checklist.Item item);

    @Message
    String asker(InternalReview.Asker asker);

    @Message
    String reviewResult(InternalReview.Result reviewResult);

    @Message
    String cause(LearningNote.RootCause cause);

    @Message
    String part(CasePart part);

    @Message
    String remediesHeading();

    @Message
    String remediesLead();

    @Message
    String noRemedies();

    @Message
    String orderHeading();

    @Message
    String dueHint();

    @Message
    String order();

    @Message
    String overdue();

    @Message
    String doneButton();

    @Message
    String checkButton();

    @Message
    String dropHeading();

    @Message
    String dropButton();

    @Message
    String dropped();

    @Message
    String checksHeading();

    @Message
    String checksLead();

    @Message
    String noChecks();

    @Message
    String checkHeading();

    @Message
    String orderCheck();

    @Message
    String afterwardsHeading();

    @Message
    String checklistHeading();

    @Message
    String itemDone();

    @Message
    String itemOpen();

    @Message
    String followUpsHeading();

    @Message
    String followUpsLead();

    @Message
    String noFollowUps();

    @Message
    String inMailbox();

    @Message
    String adverseYes();

    @Message
    String adverseNo();

    @Message
    String attempts();

    @Message
    String answerButton();

    @Message
    String triedButton();

    @Message
    String links();

    @Message
    String linkOpened();

    @Message
    String linkFirst();

    @Message
    String reviewsHeading();

    @Message
    String reviewUntil();

    @Message
    String noReviews();

    @Message
    String askReview();

    @Message
    String reviewButton();

    @Message
    String routesHeading();

    @Message
    String noRoutes();

    @Message
    String routeButton();

    @Message
    String endButton();

    @Message
    String learningHeading();

    @Message
    String learningLead();

    @Message
    String learnButton();

    @Message
    String pastHeading();

    @Message
    String pastLead();

    /** Above the single answers of the tests of an earlier treatment. */
    @Message
    String pastAnswers();

    @Message
    String choose();
}
