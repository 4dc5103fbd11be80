package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a machine draft a translation. Nothing is held while it thinks. */
@ApplicationScoped
public class MachineDrafts {

    private final Translations translations;
    private final MachineTranslator machine;

    MachineDrafts(Translations translations, MachineTranslator machine) {
        this.translations = translations;
        this.machine = machine;
    }

    /**
     * Drafts the translation of a text, for a person to read, to correct and to answer for.
     *
     * @throws Problem as the acts of {@link Translations}; NOT_FOUND where there is no machine;
     *     AWAY where it does not answer, or does not know the languages
     */
    public void draft(SeenCase seen, int number, Caller caller) {
        if (!machine.isThere()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        var raw = translations.raw(seen.reference(), number, caller);
        var draft =
                machine.draft(raw.text(), raw.from(), raw.to())
                        .orElseThrow(() -> Problem.of(ProblemKind.AWAY));
        translations.keepDraft(seen, number, draft, caller);
    }
}
