package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what the virus scanner found when it looked at a file again. */
@ApplicationScoped
class ScanWords implements Vocabulary {

    private static final Pattern SCANNED = Pattern.compile("SCANNED/(\\d+)/([A-Z_]+)");

    private final RequestLanguage language;

    ScanWords(RequestLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<String> say(String code) {
        var words = language.words(EntryMessages.class);
        return Optional.of(SCANNED.matcher(code))
                .filter(matcher -> matcher.matches())
                .map(
                        found ->
                                found.group(2).equals(Scan.VIRUS_FOUND.name())
                                        ? words.scannedVirus(found.group(1))
                                        : words.scannedClean(found.group(1)));
    }
}
