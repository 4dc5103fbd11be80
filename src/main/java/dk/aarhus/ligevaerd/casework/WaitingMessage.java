package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.OfficeMessage;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A message to the reporter that has not left yet, sealed by the key of the case. */
@Entity
@Table(name = "case_waiting_message")
public class WaitingMessage extends Locked {

    private static final String WORDS = "case_waiting_message.words";
    private static final String TRANSLATION = "case_waiting_message.translation";

    @Id private UUID id;
    private String caseReference;
    private String words;
    private String writtenBy;
    private Instant leavesAt;
    private int attempts;
    private LocalDate translationBy;
    private String translationLanguage;
    private String translation;

    @Enumerated(EnumType.STRING)
    private Translator translator;

    private LocalDate translatedOn;

    protected WaitingMessage() {}

    static WaitingMessage of(CaseFile file, OfficeMessage said, String by, Instant leavesAt) {
        var message = new WaitingMessage();
        message.id = UUID.randomUUID();
        message.lockWith(file.safe());
        message.caseReference = file.reference().value();
        message.words = message.seal(WORDS, said.text());
        message.writtenBy = by;
        message.leavesAt = leavesAt;
        message.translationBy = said.translationBy().orElse(null);
        said.translation().ifPresent(message::translated);
        return message;
    }

    private void translated(Translated given) {
        translationLanguage = given.language();
        translation = seal(TRANSLATION, given.text());
        translator = given.translator();
        translatedOn = given.on();
    }

    /** As it will stand in the mailbox. */
    OfficeMessage message() {
        return new OfficeMessage(
                text(),
                Optional.ofNullable(open(TRANSLATION, translation))
                        .map(
                                words ->
                                        new Translated(
                                                translationLanguage,
                                                words,
                                                translator,
                                                translatedOn,
                                                false)),
                Optional.ofNullable(translationBy));
    }

    /** The same; empty where the words were altered, which is told where seals are watched. */
    Optional<OfficeMessage> readable() {
        try {
            return Optional.of(message());
        } catch (VaultRefusal closed) {
            if (closed.problem().kind() == ProblemKind.SEAL_BROKEN) {
                return Optional.empty();
            }
            throw closed;
        }
    }

    /** It could not leave this time; the round tries again. */
    void tried() {
        attempts++;
    }

    int attempts() {
        return attempts;
    }

    public UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    private String text() {
        return open(WORDS, words);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant leavesAt() {
        return leavesAt;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
