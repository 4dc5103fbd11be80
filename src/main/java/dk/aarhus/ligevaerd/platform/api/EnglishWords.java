package dk.aarhus.ligevaerd.platform.api;

import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the answers while the house is being built, when no request gives a language. */
record EnglishWords(Properties texts) {

    static EnglishWords read(String place) {
        var texts = new Properties();
        try (var file =
                new InputStreamReader(
                        EnglishWords.class.getClassLoader().getResourceAsStream(place),
                        StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new EnglishWords(texts);
    }

    String title(ProblemKind kind) {
        return text("problemTitle", kind);
    }

    String advice(ProblemKind kind) {
        return text("problemAdvice", kind);
    }

    String required() {
        return text("violation", ViolationKind.REQUIRED);
    }

    private String text(String message, Enum<?> constant) {
        var text = texts.getProperty(message + "_$" + constant.name());
        if (text == null) {
            throw new IllegalStateException("no words for " + constant);
        }
        return text;
    }
}
