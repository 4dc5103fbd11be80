package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.UUID;

/** The file of a letter exactly as it was sent, sealed; beside the letter, for lists need none. */
@Entity
@Table(name = "case_letter_sheet")
public class LetterSheet extends Locked {

    private static final String CONTENT = "case_letter_sheet.content";

    @Id private UUID letter;
    private String content;

    protected LetterSheet() {}

    static LetterSheet of(UUID letter, byte[] bytes, Safe safe) {
        var sheet = new LetterSheet();
        sheet.letter = letter;
        sheet.lockWith(safe);
        sheet.content = sheet.seal(CONTENT, Base64.getEncoder().encodeToString(bytes));
        return sheet;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(open(CONTENT, content));
    }

    @Override
    protected String recordName() {
        return letter.toString();
    }
}
