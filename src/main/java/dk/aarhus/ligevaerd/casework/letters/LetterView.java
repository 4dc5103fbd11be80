package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseActs.Looked;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as the staff sees it, with what the one who looks can do to it now.
 *
 * @param canBeWritten false where it holds characters that the letters of our paper lack
 */
public record LetterView(
        UUID id,
        int round,
        LetterKind kind,
        Language language,
        LetterState state,
        Optional<String> recipient,
        LetterText text,
        String draftedBy,
        LocalDate draftedOn,
        Optional<String> approvedBy,
        Optional<LocalDate> approvedOn,
        Optional<String> sentBy,
        Optional<LocalDate> sentOn,
        Optional<Delivery> delivery,
        Optional<String> sheetHash,
        Optional<LocalDate> postedOn,
        boolean canBeWritten,
        boolean mayEdit,
        boolean mayApprove,
        boolean maySend) {

    static LetterView of(Letter letter, Looked looked, String account, boolean canBeWritten) {
        return new LetterView(
                letter.id(),
                letter.round(),
                letter.kind(),
                letter.language(),
                letter.state(),
                letter.recipient(),
                letter.text(),
                letter.draftedBy(),
                letter.draftedOn(),
                letter.approvedBy(),
                letter.approvedOn(),
                letter.sentBy(),
                letter.sentOn(),
                letter.delivery(),
                letter.sheetHash(),
                letter.postedOn(),
                canBeWritten,
                letter.canBeEdited() && looked.may(Permission.WORK_ON_CASE),
                letter.state() == LetterState.DRAFT
                        && letter.kind().carriesDecision()
                        && letter.wasWrittenByOthersThan(account)
                        && LetterDesk.APPROVE.stream().anyMatch(looked::may),
                letter.canBeSent() && LetterDesk.SEND.stream().anyMatch(looked::may));
    }

    /** Whether somebody other than its writers must read it before it goes. */
    public boolean waitsForAnother() {
        return state == LetterState.DRAFT && kind.carriesDecision();
    }
}
