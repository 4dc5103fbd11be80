package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import java.util.List;

/** What has to be corrected on a screen, each with its question, so that it can be read alone. */
record Faults(List<FieldMessage> all) {

    static final Faults NONE = new Faults(List.of());

    static Faults of(List<Violation> violations, RequestLanguage language) {
        var general = language.words(PlatformMessages.class);
        var own = language.words(IntakeMessages.class);
        return new Faults(
                violations.stream().map(violation -> message(violation, general, own)).toList());
    }

    /** The message of a field, or an empty text. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse("");
    }

    private static FieldMessage message(
            Violation violation, PlatformMessages general, IntakeMessages own) {
        if (violation.kind() == ViolationKind.REQUIRED && violation.field().equals("account")) {
            return new FieldMessage(violation.field(), own.accountMissing());
        }
        if (violation.kind() == ViolationKind.REQUIRED && violation.field().equals("phase")) {
            return new FieldMessage(violation.field(), own.phaseMissing());
        }
        if (violation.kind() == ViolationKind.REQUIRED && violation.field().equals("identity")) {
            return new FieldMessage(violation.field(), own.identityMissing());
        }
        if (violation.kind() == ViolationKind.NOT_A_DATE) {
            return new FieldMessage(violation.field(), own.monthWrong());
        }
        var plain = ProblemBody.fieldMessages(List.of(violation), general).get(0);
        return Field.named(violation.field())
                .map(
                        field ->
                                new FieldMessage(
                                        violation.field(),
                                        own.question(field) + " – " + plain.message()))
                .orElse(plain);
    }
}
