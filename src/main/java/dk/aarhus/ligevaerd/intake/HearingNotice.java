package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A text that others are to be shown, as the reporter sees it before. */
@Entity
@Table(name = "mailbox_hearing")
class HearingNotice extends Locked {

    private static final String WORDS = "mailbox_hearing.words";
    private static final String SHOWN_TO = "mailbox_hearing.shown_to";
    private static final String ANSWER = "mailbox_hearing.answer_words";

    @Id private UUID id;
    private UUID report;
    private int number;
    private String shownTo;
    private String words;
    private LocalDate shownOn;
    private LocalDate answerBy;
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private HearingAnswer answer;

    private String answerWords;
    private LocalDate answeredOn;
    // Another text stands in its place, or none leaves at all.
    private boolean takenBack;

    protected HearingNotice() {}

    static HearingNotice of(UUID report, ShownText shown, Safe safe) {
        var notice = new HearingNotice();
        notice.id = UUID.randomUUID();
        notice.lockWith(safe);
        notice.report = report;
        notice.number = shown.number();
        notice.shownTo = notice.seal(SHOWN_TO, shown.shownTo());
        notice.words = notice.seal(WORDS, shown.words());
        notice.shownOn = shown.shownOn();
        notice.answerBy = shown.answerBy();
        notice.plannedOn = shown.plannedOn();
        return notice;
    }

    void takeBack() {
        takenBack = true;
    }

    void answer(HearingAnswer given, Optional<String> more, LocalDate day) {
        answer = given;
        answerWords = seal(ANSWER, more.orElse(null));
        answeredOn = day;
    }

    /** It can be answered: not answered, not taken back, and the time is not over. */
    boolean waits(LocalDate today) {
        return answer == null && !takenBack && !today.isAfter(answerBy);
    }

    ShownText shown() {
        return new ShownText(
                number,
                open(SHOWN_TO, shownTo),
                open(WORDS, words),
                shownOn,
                answerBy,
                plannedOn,
                Optional.ofNullable(answer));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
