package dk.aarhus.ligevaerd.retention.words;

import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;

/** The words for what retention writes into the journal. */
@ApplicationScoped
class RetentionActWords implements Vocabulary {

    private static final String BEFORE_DETAILS = "/";

    private final RequestLanguage language;

    RetentionActWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<String> say(String code) {
        var act = code.split(BEFORE_DETAILS, 2)[0];
        return Arrays.stream(RetentionAct.values())
                .filter(known -> known.name().equals(act))
                .map(language.words(RetentionMessages.class)::act)
                .findFirst();
    }
}
