package dk.aarhus.ligevaerd.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which the service speaks; free text may be in any language. */
public enum Language {
    DA("da"),
    EN("en"),
    AR("ar"),
    SO("so"),
    TR("tr"),
    UK("uk"),
    PL("pl");

    private static final List<Language> AT_THE_DESK = List.of(DA, EN);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Those in which the pages of the staff are written; a reporter may read any. */
    public static List<Language> atTheDesk() {
        return AT_THE_DESK;
    }

    /** The language of an ISO 639-1 code or a longer tag such as {@code en-GB}. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(
                        language ->
                                tag.toLowerCase(Locale.ROOT).split("-")[0].equals(language.code))
                .findFirst();
    }
}
