package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is said of an account, as it was read. */
record DirectoryFacts(
        String account,
        Optional<String> name,
        Optional<DepartmentCode> department,
        StaffFunction function,
        Optional<String> lineManager,
        Optional<LocalDate> absentFrom,
        Optional<LocalDate> absentTo,
        Optional<String> substitute,
        Optional<LocalDate> validTo,
        Optional<String> successor,
        Optional<String> mail) {

    private static final int LONGEST_MAIL = 254;
    // One address and nothing else: no name, no second recipient, no line of a head.
    private static final Pattern MAIL =
            Pattern.compile("[!#-'*+./0-9=?A-Z^_`a-z{|}~-]{1,64}@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACCOUNT = 120;
    // As Keycloak names accounts; nothing that a page, a table or an address could read as its own.
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*");

    /** What was read, with all that is wrong; the facts may be used only when nothing is. */
    record Reading(DirectoryFacts facts, List<Violation> violations) {}

    static Reading read(DirectoryForm form, Predicate<DepartmentCode> exists, LocalDate today) {
        var reader = new InputReader();
        var account = reader.required("account", form.account(), LONGEST_ACCOUNT);
        checkAccount(reader, "account", Optional.of(account));
        var department = reader.value("department", form.department(), DepartmentCode::new);
        if (department.filter(exists.negate()).isPresent()) {
            reader.note("department", ViolationKind.NOT_IN_LIST);
        }
        var from = reader.date("absentFrom", form.absentFrom());
        var to = reader.date("absentTo", form.absentTo());
        if (to.isPresent() && blank(form.absentFrom())) {
            reader.note("absentFrom", ViolationKind.REQUIRED);
        }
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
            reader.note("absentTo", ViolationKind.ENDS_BEFORE_START);
        }
        var validTo = reader.date("validTo", form.validTo());
        if (validTo.filter(day -> day.isBefore(today)).isPresent()) {
            reader.note("validTo", ViolationKind.TOO_EARLY);
        }
        var substitute = reader.optional("substitute", form.substitute(), LONGEST_ACCOUNT);
        var lineManager = reader.optional("lineManager", form.lineManager(), LONGEST_ACCOUNT);
        checkOther(reader, "substitute", substitute, account);
        var successor = reader.optional("successor", form.successor(), LONGEST_ACCOUNT);
        checkOther(reader, "lineManager", lineManager, account);
        checkOther(reader, "successor", successor, account);
        var mail = reader.optional("mail", form.mail(), LONGEST_MAIL);
        if (mail.filter(typed -> !MAIL.matcher(typed).matches()).isPresent()) {
            reader.note("mail", ViolationKind.WRONG_FORM);
        }
        var facts =
                new DirectoryFacts(
                        account,
                        reader.optional("name", form.name(), LONGEST_NAME),
                        department,
                        reader.requiredChoice("function", form.function(), StaffFunction.class),
                        lineManager,
                        from,
                        to,
                        substitute,
                        validTo,
                        successor,
                        mail);
        return new Reading(facts, reader.violations());
    }

    /**
     * True where nothing but the absence, the end and how to reach somebody differs, which is no
     * reason for a new period.
     */
    boolean samePlaceAs(Placement earlier) {
        return earlier.department().equals(department)
                && earlier.function() == function
                && earlier.lineManager().equals(lineManager)
                && earlier.name().equals(name);
    }

    private static void checkAccount(InputReader reader, String field, Optional<String> typed) {
        if (typed.filter(name -> !name.isEmpty() && !ACCOUNT.matcher(name).matches()).isPresent()) {
            reader.note(field, ViolationKind.WRONG_FORM);
        }
    }

    private static void checkOther(
            InputReader reader, String field, Optional<String> typed, String account) {
        checkAccount(reader, field, typed);
        if (typed.filter(account::equals).isPresent()) {
            reader.note(field, ViolationKind.NOT_IN_LIST);
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
