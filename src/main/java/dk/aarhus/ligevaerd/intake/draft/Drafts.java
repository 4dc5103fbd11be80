package dk.aarhus.ligevaerd.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.vault.Pepper;
import dk.aarhus.ligevaerd.vault.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reports that are being written. A draft is found by a look-up value of its code and sealed with a
 * key that is made of its code and the pepper and stored nowhere: neither the desk nor a thief of
 * the database can read it.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final String PURPOSE = "draft";

    /**
     * In bytes. Sealed texts are as long as this or a multiple of it: a row tells not how much was
     * said.
     */
    private static final int LENGTH_STEP = 4096;

    private final StoredDrafts drafts;
    private final Intake intake;
    private final Pepper pepper;
    private final ObjectMapper json;
    private final Event<DraftErased> erased;
    private final Event<DraftFiled> filed;
    private final Clock clock;

    Drafts(
            StoredDrafts drafts,
            Intake intake,
            Pepper pepper,
            ObjectMapper json,
            Event<DraftErased> erased,
            Event<DraftFiled> filed,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.pepper = pepper;
        this.json = json;
        this.erased = erased;
        this.filed = filed;
        this.clock = clock;
    }

    /** What rows of a draft are found by; gives nothing back of the code. */
    public String lookup(MailboxCode code) {
        return code.lookup("draft lookup", pepper);
    }

    /** What was answered under this code; empty where nothing was, or it was sent or erased. */
    public Optional<DraftAnswers> open(MailboxCode code) {
        return drafts.findByIdOptional(lookup(code)).map(draft -> read(draft, code));
    }

    /** The code as typed, where it is that of a draft. Whoever asks counts wrong codes. */
    public Optional<MailboxCode> resumable(String typedCode) {
        return MailboxCode.parse(typedCode).filter(code -> open(code).isPresent());
    }

    /** Changes the answers as they are now, whoever changed them last. */
    public Kept change(MailboxCode code, UnaryOperator<DraftAnswers> change) {
        var today = LocalDate.now(clock);
        var draft = drafts.heldOrBegun(lookup(code), today);
        // Asked while the draft is held: whoever sent it at the same moment is done by now.
        if (intake.receiptOf(code).isPresent()) {
            drafts.delete(draft);
            return Kept.ALREADY_SENT;
        }
        draft.keep(sealed(change.apply(read(draft, code)), code), today);
        return Kept.KEPT;
    }

    /** Begins the draft, where that was not done, for what belongs to it and is stored first. */
    public Kept touch(MailboxCode code) {
        return change(code, UnaryOperator.identity());
    }

    public void erase(MailboxCode code) {
        erase(lookup(code));
    }

    /**
     * Files the draft under its code, which from then on opens the mailbox, and erases it. Whoever
     * sends twice gets the same receipt twice.
     *
     * @return empty where there is neither a draft nor a report of this code
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID with every wrong field; the
     *     draft stays
     */
    public Optional<Receipt> file(MailboxCode code, Function<DraftAnswers, FilingForm> toForm) {
        return file(code, LocalDate.now(clock), toForm);
    }

    /** The same for what was received on a day in the past. */
    public Optional<Receipt> file(
            MailboxCode code, LocalDate received, Function<DraftAnswers, FilingForm> toForm) {
        return drafts.held(lookup(code))
                .map(
                        draft -> {
                            var answers = read(draft, code);
                            var receipt = intake.fileUnder(code, received, toForm.apply(answers));
                            filed.fire(new DraftFiled(code, receipt.reference(), answers));
                            drafts.delete(draft);
                            return receipt;
                        })
                .or(() -> intake.receiptOf(code));
    }

    /** Erases what nobody touched since the end of that day. */
    void eraseUntouchedSince(LocalDate day) {
        drafts.untouchedSince(day).forEach(this::erase);
    }

    private void erase(String lookup) {
        if (drafts.deleteById(lookup)) {
            erased.fire(new DraftErased(lookup));
        }
    }

    private DraftAnswers read(Draft draft, MailboxCode code) {
        if (draft.sealed().isEmpty()) {
            return DraftAnswers.none();
        }
        var text =
                code.safe(PURPOSE, pepper)
                        .open(place(draft.codeLookup()), draft.sealed())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "a draft does not open with its code"));
        try {
            return new DraftAnswers(
                    json.readValue(text, new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be read", broken);
        }
    }

    private String sealed(DraftAnswers answers, MailboxCode code) {
        try {
            return code.safe(PURPOSE, pepper)
                    .seal(place(lookup(code)), padded(json.writeValueAsString(answers.given())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts cannot be written", impossible);
        }
    }

    private static String padded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        var missing = LENGTH_STEP - bytes % LENGTH_STEP;
        return text + " ".repeat(missing);
    }

    private static Place place(String lookup) {
        return new Place(lookup, "draft.sealed");
    }
}
