package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.casework.investigation.HearingText.MoreTime;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that a party is asked to do, such as to send a roster, and what came of it. */
@Entity
@Table(name = "case_party_task")
class PartyTask extends Locked {

    private static final String WORDS = "case_party_task.words";
    private static final String ANSWER = "case_party_task.answer";
    private static final String ASKED_WHY = "case_party_task.time_asked_why";
    private static final String TOLD_WHY = "case_party_task.time_told_why";
    private static final String SETTLED_WHY = "case_party_task.settled_why";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int number;
    private int party;
    private String words;
    private LocalDate dueOn;
    private String setBy;
    private LocalDate setOn;
    private String answer;
    private Integer answeredBy;
    private LocalDate answeredOn;
    private String settledBy;
    private LocalDate settledOn;
    private String settledWhy;
    private LocalDate timeAskedOn;
    private LocalDate timeAskedUntil;
    private String timeAskedWhy;
    private LocalDate timeToldOn;
    private LocalDate timeGrantedUntil;
    private String timeToldWhy;

    protected PartyTask() {}

    /**
     * @param party whom it is asked of
     */
    static PartyTask of(Reference reference, int number, int party, Safe safe) {
        var task = new PartyTask();
        task.id = UUID.randomUUID();
        task.lockWith(safe);
        task.caseReference = reference.value();
        task.number = number;
        task.party = party;
        return task;
    }

    PartyTask asking(String what, LocalDate due, String by, LocalDate today) {
        words = seal(WORDS, what);
        dueOn = due;
        setBy = by;
        setOn = today;
        return this;
    }

    /**
     * @param who the party, or somebody who speaks for it
     */
    void answered(int who, String said, LocalDate today) {
        answer = seal(ANSWER, said);
        answeredBy = who;
        answeredOn = today;
    }

    /** It is done, or is not asked for any more. */
    void settle(String by, LocalDate today, String why) {
        settledBy = by;
        settledOn = today;
        settledWhy = seal(SETTLED_WHY, why);
    }

    /** More time is asked for, as a hearing text's can be (FVL § 21). */
    void timeAsked(LocalDate day, Optional<LocalDate> until, String why) {
        timeAskedOn = day;
        timeAskedUntil = until.orElse(null);
        timeAskedWhy = seal(ASKED_WHY, why);
    }

    /**
     * @param lastDay empty where it is refused
     */
    void timeTold(LocalDate day, Optional<LocalDate> lastDay, Optional<String> why) {
        timeToldOn = day;
        timeGrantedUntil = lastDay.orElse(null);
        dueOn = lastDay.orElse(dueOn);
        timeToldWhy = seal(TOLD_WHY, why.orElse(null));
    }

    /** More time, where somebody asked for it. */
    Optional<MoreTime> moreTime() {
        return Optional.ofNullable(timeAskedOn)
                .map(
                        asked ->
                                new MoreTime(
                                        asked,
                                        Optional.ofNullable(timeAskedUntil),
                                        open(ASKED_WHY, timeAskedWhy),
                                        Optional.ofNullable(timeToldOn),
                                        Optional.ofNullable(timeGrantedUntil),
                                        Optional.ofNullable(open(TOLD_WHY, timeToldWhy))));
    }

    /** Once, while its day is not over and nothing was answered. */
    boolean mayAskForTime(LocalDate today) {
        return isOpen() && answeredOn == null && timeAskedOn == null && !today.isAfter(dueOn);
    }

    boolean isOpen() {
        return settledOn == null;
    }

    int number() {
        return number;
    }

    int party() {
        return party;
    }

    String words() {
        return open(WORDS, words);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate setOn() {
        return setOn;
    }

    Optional<String> answer() {
        return Optional.ofNullable(open(ANSWER, answer));
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Its day is over for the party with the first answer. */
    PartTerm term() {
        return PartTerm.own(
                TermKind.PARTY_TASK,
                number,
                setOn,
                dueOn,
                answeredOn().or(() -> Optional.ofNullable(settledOn)));
    }

    AskedTask view() {
        return new AskedTask(
                number,
                party,
                words(),
                dueOn,
                setBy,
                setOn,
                answer(),
                Optional.ofNullable(answeredBy),
                answeredOn(),
                Optional.ofNullable(settledOn),
                Optional.ofNullable(settledBy),
                Optional.ofNullable(open(SETTLED_WHY, settledWhy)),
                moreTime());
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
