package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A talk with a person of the case. */
@Entity
@Table(name = "case_interview")
class InterviewSheet extends CaseSheet {

    private static final String COLUMN = "case_interview.";

    private int party;
    private LocalDate plannedOn;
    private String place;
    private String invitation;
    private String companion;
    private String interpreter;
    private LocalDate heldOn;
    private String minutes;
    private LocalDate answeredOn;
    private boolean approved;
    private String objections;
    private LocalDate droppedOn;
    private Integer answeredByParty;
    private Integer companionByParty;
    private LocalDate answerSetAsideOn;

    protected InterviewSheet() {}

    static InterviewSheet begun(Begun begun, InterviewInput.Invited invited) {
        var sheet = new InterviewSheet();
        sheet.begin(begun);
        sheet.party = invited.party();
        sheet.plannedOn = invited.plannedOn();
        sheet.place = sheet.sealed("place", invited.place());
        sheet.invitation = sheet.seal(COLUMN + "invitation", invited.invitation());
        sheet.companion = sheet.sealed("companion", invited.companion());
        sheet.interpreter = sheet.sealed("interpreter", invited.interpreter());
        return sheet;
    }

    /** It took place; minutes that are written anew are read anew. */
    void held(InterviewInput.Held held) {
        heldOn = held.heldOn();
        minutes = seal(COLUMN + "minutes", held.minutes());
        answeredOn = null;
        approved = false;
        objections = null;
        answeredByParty = null;
    }

    /** The same by the person, or who speaks for them, through their own door. */
    void answeredBy(int who, InterviewInput.Answered answer) {
        answered(answer);
        answeredByParty = who;
    }

    /** Whom they bring, as they say themselves (FVL § 8). */
    void bring(int who, String words) {
        companion = seal(COLUMN + "companion", words);
        companionByParty = who;
    }

    void answered(InterviewInput.Answered answer) {
        answeredOn = answer.on();
        approved = answer.approved();
        objections = sealed("objections", answer.objections());
    }

    /** What was said to the minutes was filed wrong: they lie with the person again. */
    void answerSetAside(LocalDate day) {
        answeredOn = null;
        approved = false;
        objections = null;
        answeredByParty = null;
        answerSetAsideOn = day;
    }

    void drop(LocalDate day) {
        droppedOn = day;
    }

    private String sealed(String column, Optional<String> words) {
        return seal(COLUMN + column, words.orElse(null));
    }

    private Optional<String> opened(String column, String text) {
        return Optional.ofNullable(open(COLUMN + column, text));
    }

    Interview interview() {
        return new Interview(
                number(),
                party,
                plannedOn,
                opened("place", place),
                open(COLUMN + "invitation", invitation),
                opened("companion", companion),
                opened("interpreter", interpreter),
                Optional.ofNullable(heldOn),
                opened("minutes", minutes),
                Optional.ofNullable(answeredOn),
                approved,
                opened("objections", objections),
                Optional.ofNullable(droppedOn),
                Optional.ofNullable(answeredByParty),
                Optional.ofNullable(companionByParty),
                Optional.ofNullable(answerSetAsideOn),
                writtenBy(),
                writtenOn());
    }
}
