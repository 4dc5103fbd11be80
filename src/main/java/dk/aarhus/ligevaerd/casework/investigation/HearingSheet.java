package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.intake.HearingAnswer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** One text to one party. */
@Entity
@Table(name = "case_hearing_text")
class HearingSheet extends CaseSheet {

    private static final String ASKED_WHY = "case_hearing_text.time_asked_why";
    private static final String TOLD_WHY = "case_hearing_text.time_told_why";

    private int party;
    private String words;
    private String withheld;
    private String withheldWhy;
    private boolean urgent;
    private int answerDays;
    private LocalDate warnedOn;
    private LocalDate warnedUntil;
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private HearingAnswer reporterSaid;

    private String reporterWords;
    private LocalDate reporterOn;

    @Enumerated(EnumType.STRING)
    private ExemptGround exemptGround;

    private String exemptWhy;
    private LocalDate sentOn;
    private LocalDate answerBy;
    private LocalDate answeredOn;
    private String answer;
    private String objections;
    private LocalDate droppedOn;
    private Integer answeredByParty;
    private LocalDate answerSetAsideOn;
    private LocalDate timeAskedOn;
    private LocalDate timeAskedUntil;
    private String timeAskedWhy;
    private LocalDate timeToldOn;
    private LocalDate timeGrantedUntil;
    private String timeToldWhy;

    protected HearingSheet() {}

    static HearingSheet begun(Begun begun, HearingInput.Written written) {
        var sheet = new HearingSheet();
        sheet.begin(begun);
        sheet.write(written);
        return sheet;
    }

    /** Another text is another question to the reporter: what was said to the old one is over. */
    void write(HearingInput.Written written) {
        party = written.party();
        words = seal("case_hearing_text.words", written.words());
        withheld = seal("case_hearing_text.withheld", written.withheld().orElse(null));
        withheldWhy = seal("case_hearing_text.withheld_why", written.withheldWhy().orElse(null));
        urgent = written.urgent();
        answerDays = written.answerDays();
        warnedOn = null;
        warnedUntil = null;
        plannedOn = null;
        reporterSaid = null;
        reporterWords = null;
        reporterOn = null;
        exemptGround = null;
        exemptWhy = null;
    }

    void warn(LocalDate today, LocalDate until, LocalDate planned) {
        warnedOn = today;
        warnedUntil = until;
        plannedOn = planned;
    }

    void exempt(ExemptGround ground, String why) {
        exemptGround = ground;
        exemptWhy = seal("case_hearing_text.exempt_why", why);
    }

    void reporterSaid(HearingAnswer said, Optional<String> more, LocalDate day) {
        reporterSaid = said;
        reporterWords = seal("case_hearing_text.reporter_words", more.orElse(null));
        reporterOn = day;
    }

    void send(LocalDate today, LocalDate lastDay) {
        sentOn = today;
        answerBy = lastDay;
    }

    void drop(LocalDate day) {
        droppedOn = day;
    }

    boolean isDropped() {
        return droppedOn != null;
    }

    void answered(LocalDate day, Optional<String> said, Optional<String> against) {
        answeredOn = day;
        answer = seal("case_hearing_text.answer", said.orElse(null));
        objections = seal("case_hearing_text.objections", against.orElse(null));
    }

    /**
     * The same by the party, or who speaks for it, through their own door; what is left empty this
     * time stays as it was said before.
     */
    void answeredBy(int who, LocalDate day, HearingInput.Said said) {
        var before = text();
        answered(day, said.answer().or(before::answer), said.objections().or(before::objections));
        answeredByParty = who;
    }

    /** The answer was filed wrong: nobody has answered, and the party may do so as before. */
    void answerSetAside(LocalDate day) {
        answered(null, Optional.empty(), Optional.empty());
        answeredByParty = null;
        answerSetAsideOn = day;
    }

    /**
     * More time is asked for (FVL § 21); until somebody has said yes or no, the time runs out for
     * nobody.
     */
    void timeAsked(LocalDate day, Optional<LocalDate> until, String why) {
        timeAskedOn = day;
        timeAskedUntil = until.orElse(null);
        timeAskedWhy = seal(ASKED_WHY, why);
        timeToldOn = null;
        timeGrantedUntil = null;
        timeToldWhy = null;
    }

    void timeGranted(LocalDate day, LocalDate lastDay, Optional<String> why) {
        timeToldOn = day;
        timeGrantedUntil = lastDay;
        answerBy = lastDay;
        timeToldWhy = seal(TOLD_WHY, why.orElse(null));
    }

    void timeRefused(LocalDate day, String why) {
        timeToldOn = day;
        timeToldWhy = seal(TOLD_WHY, why);
    }

    /** The party's time to answer; none before the text left. */
    Optional<PartTerm> term() {
        return droppedOn != null || sentOn == null
                ? Optional.empty()
                : Optional.of(
                        new PartTerm(
                                TermKind.HEARING_ANSWER,
                                Integer.toString(number()),
                                sentOn,
                                Optional.of(answerBy),
                                answerBy,
                                Optional.ofNullable(answeredOn)));
    }

    HearingText text() {
        return new HearingText(
                number(),
                party,
                open("case_hearing_text.words", words),
                Optional.ofNullable(open("case_hearing_text.withheld", withheld)),
                Optional.ofNullable(open("case_hearing_text.withheld_why", withheldWhy)),
                urgent,
                answerDays,
                new HearingText.Warning(
                        Optional.ofNullable(warnedOn),
                        Optional.ofNullable(warnedUntil),
                        Optional.ofNullable(plannedOn),
                        Optional.ofNullable(reporterSaid),
                        Optional.ofNullable(
                                open("case_hearing_text.reporter_words", reporterWords)),
                        Optional.ofNullable(reporterOn),
                        Optional.ofNullable(exemptGround),
                        Optional.ofNullable(open("case_hearing_text.exempt_why", exemptWhy))),
                Optional.ofNullable(sentOn),
                Optional.ofNullable(answerBy),
                Optional.ofNullable(answeredOn),
                Optional.ofNullable(open("case_hearing_text.answer", answer)),
                Optional.ofNullable(open("case_hearing_text.objections", objections)),
                Optional.ofNullable(answeredByParty),
                Optional.ofNullable(answerSetAsideOn),
                Optional.ofNullable(timeAskedOn).map(this::moreTime),
                writtenBy(),
                writtenOn());
    }

    private HearingText.MoreTime moreTime(LocalDate asked) {
        return new HearingText.MoreTime(
                asked,
                Optional.ofNullable(timeAskedUntil),
                open(ASKED_WHY, timeAskedWhy),
                Optional.ofNullable(timeToldOn),
                Optional.ofNullable(timeGrantedUntil),
                Optional.ofNullable(open(TOLD_WHY, timeToldWhy)));
    }
}
