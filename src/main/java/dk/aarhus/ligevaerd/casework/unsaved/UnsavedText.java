package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What one person typed into one field and has not sent, sealed by the key of the case. */
@Entity
@Table(name = "case_unsaved")
class UnsavedText extends Locked {

    private static final String WORDS = "case_unsaved.words";
    private static final String BASE = "case_unsaved.base";

    @Id private UUID id;
    private String caseReference;
    private String account;
    private String form;
    private String field;
    private String words;
    private String base;
    private LocalDate keptOn;

    protected UnsavedText() {}

    static UnsavedText begun(CaseFile file, String account, UnsavedInput typed, LocalDate today) {
        var text = new UnsavedText();
        text.id = UUID.randomUUID();
        text.lockWith(file.safe());
        text.caseReference = file.reference().value();
        text.account = account;
        text.form = typed.form();
        text.field = typed.field();
        text.typed(typed, today);
        return text;
    }

    /** More was typed. */
    void typed(UnsavedInput more, LocalDate today) {
        words = seal(WORDS, more.words().orElse(""));
        base = seal(BASE, more.base());
        keptOn = today;
    }

    Unsaved text() {
        return new Unsaved(form, field, open(WORDS, words), open(BASE, base), keptOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
