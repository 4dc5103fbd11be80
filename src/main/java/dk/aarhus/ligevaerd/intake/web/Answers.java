package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.OwnReports;
import dk.aarhus.ligevaerd.intake.draft.DraftAnswers;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything answered so far, exactly as typed, as the pages of the form read it. */
record Answers(DraftAnswers given) {

    private static final int MOST_VALUES = 60;
    private static final int DIGITS = 16;

    /** Set when a name is taken back, until the files that were sent with it are settled. */
    private static final String FILES_WAIT = "files.wait";

    private static final String KEEP = "KEEP";
    private static final String DROP = "DROP";
    private static final List<String> DATE_PARTS =
            List.of("when.from.month", "when.from.year", "when.to.month", "when.to.year");

    /** An answer as a hidden field. */
    record Carried(String name, String value) {}

    static Answers none() {
        return new Answers(DraftAnswers.none());
    }

    /** The same with what a screen's form sent in the place of what that screen asks. */
    Answers taking(Screen screen, MultivaluedMap<String, String> sent) {
        var changed = given;
        for (var name : names(screen)) {
            var values =
                    sent.getOrDefault(name, List.of()).stream()
                            .filter(value -> value != null && !value.isBlank())
                            .map(value -> value.replace("\r\n", "\n"))
                            .limit(MOST_VALUES)
                            .toList();
            changed = changed.with(name, values);
        }
        return new Answers(changed);
    }

    /**
     * Tells whether the answers of a screen are those that somebody saw. It travels in the form.
     */
    String markOf(Screen screen) {
        var text = new StringBuilder();
        names(screen).forEach(name -> text.append(name).append(all(name)).append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java", impossible);
        }
    }

    /** The answers of a screen, to be sent again as they are. */
    public List<Carried> carried(Screen screen) {
        return names(screen).stream()
                .flatMap(name -> all(name).stream().map(value -> new Carried(name, value)))
                .toList();
    }

    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return given.all(name);
    }

    /** The same with another answer to one question; none where it is empty. */
    Answers with(String name, String value) {
        return new Answers(given.with(name, value.isEmpty() ? List.of() : List.of(value)));
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** True when "more" must stand open to show what was chosen. */
    public boolean standsElsewhere() {
        return standpoint().filter(standpoint -> !standpoint.common()).isPresent();
    }

    /** True when somebody wants to be anonymous and yet says how to be reached. */
    public boolean contactThoughAnonymous() {
        return anonymous() && !one("contact").isEmpty() && !isFilledIn();
    }

    /** True when a name was taken back and files sent with it may still tell it. */
    public boolean filesWait() {
        return isTicked(FILES_WAIT);
    }

    boolean dropsFiles() {
        return has("filesAnyway", DROP);
    }

    boolean keepsFiles() {
        return has("filesAnyway", KEEP);
    }

    /** The files tell no more than they may. */
    Answers filesSettled() {
        return with(FILES_WAIT, "").with("filesAnyway", "");
    }

    /**
     * What follows from a choice to be anonymous, or from one to give a name.
     *
     * @param before what was answered until now
     */
    Answers since(Answers before) {
        var settled = contactThoughAnonymous() ? this : with("contactAnyway", "");
        if (settled.has("contactAnyway", DROP)) {
            settled = settled.with("contact", "").with("contactAnyway", "");
        }
        if (named()) {
            return settled.filesSettled();
        }
        return before.named() && anonymous() ? settled.with(FILES_WAIT, "true") : settled;
    }

    /** What a report may leave open and a person is asked. */
    List<Violation> undecided() {
        return Stream.of(
                        Stream.of("identity").filter(field -> one(field).isEmpty()),
                        Stream.of("filesAnyway").filter(field -> filesWait()),
                        Stream.of("contactAnyway")
                                .filter(field -> contactThoughAnonymous() && !has(field, KEEP)))
                .flatMap(fields -> fields)
                .map(field -> new Violation(field, ViolationKind.REQUIRED))
                .toList();
    }

    public boolean named() {
        return has("identity", "CONFIDENTIAL");
    }

    boolean forSomebodyElse() {
        return standpoint().filter(standpoint -> standpoint != Standpoint.MYSELF).isPresent();
    }

    private boolean anonymous() {
        return has("identity", "ANONYMOUS");
    }

    /** Whether the question that the screen is known by has an answer. */
    boolean answered(Screen screen) {
        return !all(screen.question().parameter()).isEmpty();
    }

    /** Whether one of the screen's questions has an answer. */
    boolean given(Screen screen) {
        return names(screen).stream().anyMatch(name -> !all(name).isEmpty());
    }

    Optional<Phase> phase() {
        return code(Phase.class, one("phase"));
    }

    Optional<Standpoint> standpoint() {
        return code(Standpoint.class, one("capacity"));
    }

    FilingForm toForm(Language language) {
        return new FilingForm(
                capacity(),
                orNull("identity"),
                orNull("phase"),
                orNull("department"),
                orNull("workplace"),
                orNull("form"),
                orNull("guidance"),
                all("grounds"),
                List.of(),
                new FilingForm.When(
                        roughDate("when.from"), roughDate("when.to"), isTicked("when.ongoing")),
                orNull("account"),
                language.code(),
                all("wishes"),
                contact(),
                one("mustNotSee").lines().filter(line -> !line.isBlank()).toList(),
                isTicked("immediateDanger"),
                all("excludedFunctions"),
                orNull("accusedFunction"),
                orNull("respondentType"),
                orNull("respondent"),
                isTicked("groundsTogether"),
                orNull("groundRelation"),
                onlyIf(forSomebodyElse(), "personKnows"),
                onlyIf(forSomebodyElse(), "mayContactPerson"),
                onlyIf(forSomebodyElse(), "personContact"),
                orNull("reprisalFear"),
                orNull("reprisalWords"),
                onlyIf(named(), "otherPartyMayKnow"),
                onlyIf(named(), "safeContact"),
                orNull("unit"));
    }

    /** Year and month as chosen; a month without a year is left for the reading to refuse. */
    String roughDate(String name) {
        var year = one(name + ".year").strip();
        var month = one(name + ".month");
        if (year.isEmpty() && month.isEmpty()) {
            return null;
        }
        return month.isEmpty() ? year : year + "-" + month;
    }

    boolean isTicked(String name) {
        return has(name, "true");
    }

    /** True where the reporter logged in to write this. */
    public boolean byLogin() {
        return !all(OwnReports.LINK).isEmpty();
    }

    /** Who stays anonymous sends it on purpose or not at all. */
    private String contact() {
        return onlyIf(
                !anonymous() || contactThoughAnonymous() && has("contactAnyway", KEEP), "contact");
    }

    private boolean isFilledIn() {
        return one("contact").equals(one(OwnReports.FILLED_IN));
    }

    private String capacity() {
        return standpoint()
                .flatMap(standpoint -> phase().map(standpoint::capacityIn))
                .map(ReporterCapacity::name)
                .orElse(null);
    }

    /** What is no longer asked is not sent: whoever changed an answer does not see it any more. */
    private String onlyIf(boolean asked, String name) {
        return asked ? orNull(name) : null;
    }

    private String orNull(String name) {
        var value = one(name);
        return value.isEmpty() ? null : value;
    }

    private static List<String> names(Screen screen) {
        return screen.fields().stream()
                .map(Field::parameter)
                .flatMap(
                        name ->
                                Stream.concat(
                                        Stream.of(name),
                                        DATE_PARTS.stream().filter(p -> p.startsWith(name + "."))))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
