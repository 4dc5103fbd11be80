package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.directory.RoutingTable;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.intake.guidance.Guidance;
import dk.aarhus.ligevaerd.intake.guidance.GuidePath;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.RespondentType;
import dk.aarhus.ligevaerd.law.Topic;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.RoughDate;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report that was read and can be stored. */
record Filing(
        Optional<ReporterCapacity> capacity,
        IdentityMode identity,
        Phase phase,
        Optional<DepartmentCode> department,
        Optional<UnitCode> unit,
        Optional<String> workplace,
        Form form,
        Optional<GuidePath> guidance,
        Set<Ground> grounds,
        Set<Topic> topics,
        Optional<RoughDate> from,
        Optional<RoughDate> to,
        boolean ongoing,
        String account,
        String language,
        Set<Wish> wishes,
        Optional<String> contact,
        List<String> mustNotSee,
        Set<StaffFunction> excludedFunctions,
        Optional<StaffFunction> accusedFunction,
        boolean immediateDanger,
        Optional<String> personContact,
        Optional<String> safeContact,
        FurtherAnswers further) {

    static final int LONGEST_ACCOUNT = 20_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_EXCLUDED = 20;
    private static final int EARLIEST_YEAR = 1950;

    /**
     * What was read, with everything that is wrong. The filing may be used only when nothing is.
     */
    record Reading(Filing filing, List<Violation> violations) {}

    /** Whether somebody wrote what happened, or told it by voice. */
    enum Account {
        WRITTEN,
        SPOKEN
    }

    /**
     * @param account where it is spoken, it need not be written
     * @param known the departments and units of the day of filing
     * @param today in the municipality
     */
    static Reading read(FilingForm form, Account account, KnownPlaces known, LocalDate today) {
        var reader = new InputReader();
        var when = form.when() == null ? new FilingForm.When(null, null, null) : form.when();
        var from = day(reader, "when.from", when.from(), today);
        var to = day(reader, "when.to", when.to(), today);
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            reader.note("when.to", ViolationKind.ENDS_BEFORE_START);
        }
        var department = department(reader, form.department(), known);
        var filing =
                new Filing(
                        reader.choice("capacity", form.capacity(), ReporterCapacity.class),
                        reader.choice("identity", form.identity(), IdentityMode.class)
                                .orElse(IdentityMode.ANONYMOUS),
                        reader.requiredChoice("phase", form.phase(), Phase.class),
                        department,
                        unit(reader, form.unit(), department, known),
                        reader.optional("workplace", form.workplace(), LONGEST_LINE),
                        reader.choice("form", form.form(), Form.class).orElse(Form.DONT_KNOW),
                        reader.value("guidance", form.guidance(), Filing::guidance),
                        reader.choices("grounds", form.grounds(), Ground.class),
                        reader.choices("topics", form.topics(), Topic.class),
                        from,
                        to,
                        Boolean.TRUE.equals(when.ongoing()),
                        account == Account.SPOKEN
                                ? reader.optional("account", form.account(), LONGEST_ACCOUNT)
                                        .orElse("")
                                : reader.required("account", form.account(), LONGEST_ACCOUNT),
                        reader.value("language", form.language(), Filing::languageTag).orElse("da"),
                        reader.choices("wishes", form.wishes(), Wish.class),
                        reader.optional("contact", form.contact(), LONGEST_LINE),
                        reader.texts("mustNotSee", form.mustNotSee(), MOST_EXCLUDED, LONGEST_LINE),
                        excludedFunctions(reader, form.excludedFunctions()),
                        reader.choice(
                                "accusedFunction", form.accusedFunction(), StaffFunction.class),
                        Boolean.TRUE.equals(form.immediateDanger()),
                        reader.optional("personContact", form.personContact(), LONGEST_LINE),
                        reader.optional("safeContact", form.safeContact(), LONGEST_LINE),
                        further(reader, form));
        return new Reading(filing, reader.violations());
    }

    private static FurtherAnswers further(InputReader reader, FilingForm form) {
        return new FurtherAnswers(
                reader.choice("respondentType", form.respondentType(), RespondentType.class),
                reader.optional("respondent", form.respondent(), LONGEST_NOTE),
                Boolean.TRUE.equals(form.groundsTogether()),
                reader.choice("groundRelation", form.groundRelation(), GroundRelation.class),
                reader.choice("personKnows", form.personKnows(), PersonKnows.class),
                reader.choice("mayContactPerson", form.mayContactPerson(), Consent.class),
                reader.choice("reprisalFear", form.reprisalFear(), ReprisalFear.class),
                reader.optional("reprisalWords", form.reprisalWords(), LONGEST_NOTE),
                reader.choice("otherPartyMayKnow", form.otherPartyMayKnow(), Consent.class));
    }

    /** Whoever is closed out must not be all that are left: the unit is never asked about. */
    private static Set<StaffFunction> excludedFunctions(InputReader reader, List<String> chosen) {
        var functions = reader.choices("excludedFunctions", chosen, StaffFunction.class);
        var openers = RoutingTable.openersOf(Optional.empty(), Optional.empty());
        if (!openers.containsAll(functions)) {
            reader.note("excludedFunctions", ViolationKind.NOT_IN_LIST);
        }
        return functions;
    }

    private static Optional<DepartmentCode> department(
            InputReader reader, String typed, KnownPlaces known) {
        var code = reader.value("department", typed, DepartmentCode::new);
        if (code.filter(one -> !known.isDepartment(one)).isPresent()) {
            reader.note("department", ViolationKind.NOT_IN_LIST);
        }
        return code;
    }

    /** Without its department it says nothing: whoever takes that back takes back both. */
    private static Optional<UnitCode> unit(
            InputReader reader,
            String typed,
            Optional<DepartmentCode> department,
            KnownPlaces known) {
        if (department.isEmpty()) {
            return Optional.empty();
        }
        var code = reader.value("unit", typed, UnitCode::new);
        if (code.filter(one -> !known.isUnitOf(department.get(), one)).isPresent()) {
            reader.note("unit", ViolationKind.NOT_IN_LIST);
        }
        return code;
    }

    private static Optional<RoughDate> day(
            InputReader reader, String field, String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var date = new RoughDate(typed.strip());
            if (date.earliest().isAfter(today)) {
                reader.note(field, ViolationKind.IN_THE_FUTURE);
            } else if (date.earliest().getYear() < EARLIEST_YEAR) {
                reader.note(field, ViolationKind.TOO_EARLY);
            }
            return Optional.of(date);
        } catch (IllegalArgumentException refused) {
            reader.note(field, ViolationKind.NOT_A_DATE);
            return Optional.empty();
        }
    }

    private static GuidePath guidance(String typed) {
        return Guidance.TREE.at(GuidePath.parse(typed)).path();
    }

    private static String languageTag(String typed) {
        if (!typed.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language");
        }
        return typed;
    }
}
