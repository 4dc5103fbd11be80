package dk.aarhus.ligevaerd.platform.words;

import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of a room in a language that is not the request's: those of a letter, for one. */
public final class Words {

    private Words() {}

    public static <T> T in(Language language, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}
