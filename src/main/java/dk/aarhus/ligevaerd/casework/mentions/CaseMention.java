package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody is named in a note: codes, accounts and a day, and no words. */
@Entity
@Table(name = "case_mention")
class CaseMention {

    @Id private UUID id;
    private String caseReference;
    private int note;
    private String account;
    private String mentionedBy;
    private LocalDate mentionedOn;
    private boolean seen;

    protected CaseMention() {}

    static CaseMention of(Reference reference, int note, String account, Acting by) {
        var mention = new CaseMention();
        mention.id = UUID.randomUUID();
        mention.caseReference = reference.value();
        mention.note = note;
        mention.account = account;
        mention.mentionedBy = by.account();
        mention.mentionedOn = by.today();
        return mention;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    /** Whoever is meant has the notes of the case before them. */
    void seen() {
        seen = true;
    }

    Mention mention() {
        return new Mention(reference(), note, mentionedBy, mentionedOn);
    }
}
