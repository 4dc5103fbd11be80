package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a text of the dialogue says in the other language, sealed by the key of the case: a draft of
 * a machine until a person answers for it.
 */
@Entity
@Table(name = "case_translation")
class TextTranslation extends Locked {

    private static final String WORDS = "case_translation.words";
    private static final String DANISH = "da";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int about;
    private String words;

    @Enumerated(EnumType.STRING)
    private Translator translator;

    private LocalDate translatedOn;
    private boolean machineDrafted;
    private String writtenBy;
    private LocalDate writtenOn;

    protected TextTranslation() {}

    static TextTranslation of(CaseFile file, int about) {
        var translation = new TextTranslation();
        translation.id = UUID.randomUUID();
        translation.lockWith(file.safe());
        translation.caseReference = file.reference().value();
        translation.about = about;
        return translation;
    }

    /** A machine's words: for nobody's eyes but the desk's. */
    void drafted(String draft, Acting acting) {
        words = seal(WORDS, draft);
        translator = null;
        translatedOn = acting.today();
        machineDrafted = true;
        written(acting);
    }

    /** A person answers for it. */
    void entered(Translated given, Acting acting) {
        words = seal(WORDS, given.text());
        translator = given.translator();
        translatedOn = given.on();
        written(acting);
    }

    private void written(Acting acting) {
        writtenBy = acting.account();
        writtenOn = acting.today();
    }

    int about() {
        return about;
    }

    boolean isMachineDrafted() {
        return machineDrafted;
    }

    /** Whether nobody answers for it. */
    boolean isDraft() {
        return translator == null;
    }

    String words() {
        return open(WORDS, words);
    }

    /** In Danish; empty while it is a draft. */
    Optional<Translated> translated() {
        return isDraft()
                ? Optional.empty()
                : Optional.of(
                        new Translated(DANISH, words(), translator, translatedOn, machineDrafted));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
