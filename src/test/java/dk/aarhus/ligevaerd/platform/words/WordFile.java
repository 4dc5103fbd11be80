package dk.aarhus.ligevaerd.platform.words;

import dk.aarhus.ligevaerd.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a bundle in one language, in the order of their file. */
record WordFile(List<Word> words) {

    static final Path FOLDER = Path.of("src/main/resources/messages");

    record Word(String key, String text) {

        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
        private static final Pattern GLOSS = Pattern.compile("\\s*\\([^)]*\\)");

        static Word of(String line) {
            var middle = line.indexOf('=');
            return new Word(line.substring(0, middle), line.substring(middle + 1));
        }

        List<String> placeholders() {
            return PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .sorted()
                    .toList();
        }

        /** A title, a label or a button: what is no sentence. */
        boolean hasItsPlace() {
            return !text.matches(".*[.?!؟]");
        }

        /** In characters, without what explains a Danish name. */
        int length() {
            return GLOSS.matcher(text).replaceAll("").length();
        }
    }

    static WordFile of(String bundle, Language language) {
        var file = FOLDER.resolve(bundle + "_" + language.code() + ".properties");
        try {
            return new WordFile(
                    Files.readAllLines(file).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(Word::of)
                            .toList());
        } catch (IOException missing) {
            throw new AssertionError("no file " + file, missing);
        }
    }

    /** The bundles that there are in a language. */
    static List<String> bundlesIn(Language language) throws IOException {
        var ending = "_" + language.code() + ".properties";
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .sorted()
                    .toList();
        }
    }

    List<String> keys() {
        return words.stream().map(Word::key).toList();
    }
}
