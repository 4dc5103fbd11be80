package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.statistics.ReleaseRefusal;
import dk.aarhus.ligevaerd.statistics.words.StatisticsMessages;

/** Why something was not done with figures, as a person is told. */
final class Refusals {

    private Refusals() {}

    static String sentence(Problem refused, RequestLanguage language) {
        return refused.members().get(ReleaseRefusal.MEMBER) instanceof ReleaseRefusal reason
                ? language.words(StatisticsMessages.class).refusal(reason)
                : ProblemBody.of(refused, language.words(PlatformMessages.class)).detail();
    }
}
