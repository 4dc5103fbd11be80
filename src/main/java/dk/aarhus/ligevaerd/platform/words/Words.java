package dk.aarhus.ligevaerd.platform.words;

import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of a room in a language that is not the request's: those of a letter, for one. */
public final class Words {

    private Words() {}

    /** The words in that language; in Danish where the room speaks to staff only. */
    public static <T> T in(Language language, Class<T> bundle) {
        var spoken = Localized.Literal.of(language.code());
        return Arc.container().select(bundle, spoken).isResolvable()
                ? MessageBundles.get(bundle, spoken)
                : MessageBundles.get(bundle);
    }
}
