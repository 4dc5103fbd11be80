package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.ReleaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;

/** The words for what is done to releases, as the journal shows it. */
@ApplicationScoped
class ReleaseWords implements Vocabulary {

    private static final String PREFIX = "RELEASE/";
    private final RequestLanguage language;

    ReleaseWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<String> say(String code) {
        var trial = language.words(TrialMessages.class);
        switch (code) {
            case "FIGURES/VERIFIED":
                return Optional.of(trial.journalVerified());
            case "FIGURES/TRIED":
                return Optional.of(trial.journalTried());
            case "FIGURES/PLAN_CHOSEN":
                return Optional.of(trial.journalPlanChosen());
            case "FIGURE/GIVEN":
                return Optional.of(language.words(GivenMessages.class).journalGiven());
            case "FIGURE/CONFIRMED":
                return Optional.of(language.words(GivenMessages.class).journalConfirmed());
            default:
                break;
        }
        return Arrays.stream(ReleaseStatus.values())
                .filter(status -> code.equals(PREFIX + status))
                .map(language.words(StatisticsMessages.class)::status)
                .findFirst();
    }
}
