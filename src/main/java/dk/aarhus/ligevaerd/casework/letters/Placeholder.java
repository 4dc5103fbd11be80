package dk.aarhus.ligevaerd.casework.letters;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a letter's text leaves open for the case to fill in, written {@code {reviewBy}}. */
enum Placeholder {
    REFERENCE("reference"),
    TODAY("today"),
    AUTHORITY("authority"),
    DECIDED_ON("decidedOn"),
    /** Four weeks from the decision: until then another decider looks at it on request. */
    REVIEW_BY("reviewBy"),
    /** What was written for the reporter when the decision was drafted. */
    TO_REPORTER("toReporter"),
    /** The days on which the reporter is asked about reprisals. */
    FOLLOW_UPS("followUps"),
    /** Where else one can go, with limits. */
    ROUTES("routes"),
    OUTCOME("outcome"),
    ISSUES("issues"),
    COURSE("course"),
    FACTS("facts"),
    RULES("rules"),
    ASSESSMENT("assessment"),
    CONCLUSION("conclusion"),
    CONSIDERATIONS("considerations"),
    HEARING("hearing"),
    REMEDIES("remedies");

    /** Any placeholder, known or not. */
    static final Pattern ANY = Pattern.compile("\\{([^{}\\s]*)}");

    private final String token;

    Placeholder(String token) {
        this.token = token;
    }

    static Optional<Placeholder> named(String token) {
        return Arrays.stream(values()).filter(one -> one.token.equals(token)).findFirst();
    }
}
