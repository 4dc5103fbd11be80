package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The words for files that were taken out, as the journal shows it. */
@ApplicationScoped
class FileWords implements Vocabulary {

    private final RequestLanguage language;

    FileWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<String> say(String code) {
        var parts = code.split("/", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var words = language.words(FileMessages.class);
        return switch (parts[0]) {
            case Part.FILE -> Optional.of(words.took(parts[1]));
            case Part.PACKAGE ->
                    Optional.of(language.words(PackageMessages.class).tookOut(parts[1]));
            case Part.PACKAGE_ALTERED ->
                    Optional.of(language.words(PackageStepMessages.class).altered(parts[1]));
            case Part.LEAFED -> Optional.of(leafed(parts[1].split("/", 2)));
            case Part.LOOKED -> Optional.of(looked(parts[1].split("/", 2)));
            case Part.ORIGINAL_FILE -> Optional.of(words.tookOriginal(parts[1]));
            default -> Optional.empty();
        };
    }

    private String leafed(String[] place) {
        return language.words(PackageMessages.class).leafed(place[0], place[place.length - 1]);
    }

    private String looked(String[] place) {
        var words = language.words(LookMessages.class);
        return place.length < 2 ? words.lookedAt(place[0]) : words.lookedAtPage(place[0], place[1]);
    }
}
