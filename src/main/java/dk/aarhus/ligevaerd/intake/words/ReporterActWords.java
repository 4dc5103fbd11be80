package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.ReporterAct;
import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;

/** The words for what reporters do, as the journal shows it. */
@ApplicationScoped
class ReporterActWords implements Vocabulary {

    private final RequestLanguage language;

    ReporterActWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<String> say(String code) {
        return Arrays.stream(ReporterAct.values())
                .filter(act -> act.name().equals(code))
                .map(language.words(IntakeMessages.class)::reporterAct)
                .findFirst();
    }
}
