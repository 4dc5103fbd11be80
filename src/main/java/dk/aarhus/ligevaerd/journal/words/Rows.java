package dk.aarhus.ligevaerd.journal.words;

import dk.aarhus.ligevaerd.access.words.RoleMessages;
import dk.aarhus.ligevaerd.journal.Line;
import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts lines of the journal into words. */
@ApplicationScoped
public class Rows {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<Vocabulary> vocabularies;
    private final RequestLanguage language;
    private final Clock clock;

    Rows(@All List<Vocabulary> vocabularies, RequestLanguage language, Clock clock) {
        this.vocabularies = vocabularies;
        this.language = language;
        this.clock = clock;
    }

    public List<Row> of(List<Line> lines) {
        var words = language.words(JournalMessages.class);
        var roles = language.words(RoleMessages.class);
        return lines.stream().map(line -> row(line, words, roles)).toList();
    }

    /** Day and time, such as {@code 2026-11-22 14:05:09}. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private Row row(Line line, JournalMessages words, RoleMessages roles) {
        return new Row(
                line.day(),
                line.time().map(at -> TIME.format(at.atZone(clock.getZone()))).orElse(""),
                who(line, words, roles),
                what(line.what(), words),
                line.subject(),
                line.reason().orElse(""));
    }

    private static String who(Line line, JournalMessages words, RoleMessages names) {
        if (line.isByReporter()) {
            return words.theReporter();
        }
        if (line.isByParty()) {
            return words.aParty();
        }
        if (line.isBySystem()) {
            return words.theService();
        }
        var roles = line.roles().stream().map(names::role).collect(Collectors.joining(", "));
        return roles.isEmpty() ? line.actor() : line.actor() + " (" + roles + ")";
    }

    /** A code that nobody has words for stands for itself. */
    private String what(String code, JournalMessages words) {
        return SeenPart.named(code)
                .map(words::saw)
                .or(() -> Event.named(code).map(words::event))
                .or(() -> said(code))
                .orElse(code);
    }

    private Optional<String> said(String code) {
        return vocabularies.stream().flatMap(one -> one.say(code).stream()).findFirst();
    }
}
