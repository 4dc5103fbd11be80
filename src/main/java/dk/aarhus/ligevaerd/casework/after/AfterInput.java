package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was typed after a decision; what is wrong is named all at once. */
final class AfterInput {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACCOUNT = 120;
    private static final int MOST_YEARS = 5;

    private AfterInput() {}

    record Done(LocalDate on, String evidence) {}

    record Checked(Effect effect, String words) {}

    record Answered(boolean adverse, String words) {}

    record Reviewed(InternalReview.Result result, String words) {}

    record Taken(ExternalRoute route, LocalDate on) {}

    record Ended(LocalDate on, String outcome) {}

    record Looked(String result, LocalDate again) {}

    static Remedy.Order order(AfterForms.RemedyOrdering form, LocalDate today) {
        var reader = new InputReader();
        var type = reader.requiredChoice("type", form.type(), RemedyType.class);
        var owner = reader.requiredChoice("owner", form.owner(), StaffFunction.class);
        var account = reader.optional("account", form.account(), LONGEST_ACCOUNT);
        var due = dayAhead(reader, "dueOn", form.dueOn(), today);
        var what = reader.required("what", form.what(), LONGEST_TEXT);
        reader.orRefuse();
        return new Remedy.Order(
                type, owner, account, due.orElseGet(() -> Remedy.usualDay(type, today)), what);
    }

    static Done done(AfterForms.RemedyDoing form, LocalDate ordered, LocalDate today) {
        var reader = new InputReader();
        var on = pastDay(reader, "doneOn", form.doneOn(), ordered, today);
        var evidence = reader.required("evidence", form.evidence(), LONGEST_TEXT);
        reader.orRefuse();
        return new Done(on.orElse(today), evidence);
    }

    static Checked checked(AfterForms.RemedyChecking form) {
        var reader = new InputReader();
        var effect = reader.requiredChoice("effect", form.effect(), Effect.class);
        var words = reader.required("words", form.words(), LONGEST_TEXT);
        reader.orRefuse();
        return new Checked(effect, words);
    }

    static String reason(AfterForms.RemedyDropping form) {
        var reader = new InputReader();
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        return reason;
    }

    static Answered answered(AfterForms.FollowUpAnswer form) {
        var reader = new InputReader();
        var adverse = Optional.ofNullable(form.adverse()).map(String::strip).orElse("");
        if (adverse.isEmpty()) {
            reader.note("adverse", ViolationKind.REQUIRED);
        } else if (!adverse.matches("true|false")) {
            reader.note("adverse", ViolationKind.NOT_IN_LIST);
        }
        var words = reader.required("words", form.words(), LONGEST_TEXT);
        reader.orRefuse();
        return new Answered(adverse.equals("true"), words);
    }

    /** A late request needs a reason to be looked at. */
    static InternalReview.Asked asked(
            AfterForms.ReviewRequest form, LocalDate decided, LocalDate today) {
        var reader = new InputReader();
        var asker = reader.requiredChoice("asker", form.asker(), InternalReview.Asker.class);
        var on = pastDay(reader, "askedOn", form.askedOn(), decided, today).orElse(today);
        var grounds = reader.required("grounds", form.grounds(), LONGEST_TEXT);
        var late = reader.optional("lateReason", form.lateReason(), LONGEST_REASON);
        if (on.isAfter(InternalReview.requestedBy(decided)) && late.isEmpty()) {
            reader.note("lateReason", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new InternalReview.Asked(asker, on, grounds, late);
    }

    static Reviewed reviewed(AfterForms.ReviewResult form) {
        var reader = new InputReader();
        var result = reader.requiredChoice("result", form.result(), InternalReview.Result.class);
        var words = reader.required("words", form.words(), LONGEST_TEXT);
        reader.orRefuse();
        return new Reviewed(result, words);
    }

    static Taken taken(AfterForms.RouteTaking form, LocalDate received, LocalDate today) {
        var reader = new InputReader();
        var route = reader.requiredChoice("route", form.route(), ExternalRoute.class);
        // Nobody has to try the municipality first: it may be older than the report.
        var on = pastDay(reader, "takenOn", form.takenOn(), received.minusYears(MOST_YEARS), today);
        reader.orRefuse();
        return new Taken(route, on.orElse(today));
    }

    static Ended ended(AfterForms.RouteEnding form, LocalDate taken, LocalDate today) {
        var reader = new InputReader();
        var on = pastDay(reader, "endedOn", form.endedOn(), taken, today);
        var outcome = reader.required("outcome", form.outcome(), LONGEST_TEXT);
        reader.orRefuse();
        return new Ended(on.orElse(today), outcome);
    }

    static LearningNote.Learnt learnt(AfterForms.LearningWriting form) {
        var reader = new InputReader();
        var causes = reader.choices("causes", form.causes(), LearningNote.RootCause.class);
        var proposal = reader.optional("proposal", form.proposal(), LONGEST_TEXT);
        var similar = reader.optional("similarUnits", form.similarUnits(), LONGEST_TEXT);
        var needless = reader.optional("needlessReason", form.needlessReason(), LONGEST_REASON);
        if (needless.isEmpty()) {
            if (causes.isEmpty()) {
                reader.note("causes", ViolationKind.REQUIRED);
            }
            if (proposal.isEmpty()) {
                reader.note("proposal", ViolationKind.REQUIRED);
            }
        }
        reader.orRefuse();
        return new LearningNote.Learnt(causes, proposal, similar, needless);
    }

    static ServiceCheck.Order check(AfterForms.CheckOrdering form, LocalDate today) {
        var reader = new InputReader();
        var practice = reader.required("practice", form.practice(), LONGEST_TEXT);
        var owner = reader.required("owner", form.owner(), LONGEST_NAME);
        var due = dayAhead(reader, "dueOn", form.dueOn(), today);
        reader.orRefuse();
        return new ServiceCheck.Order(
                practice, owner, due.orElseGet(() -> ServiceCheck.usualDay(today)));
    }

    static Looked looked(AfterForms.CheckDoing form, LocalDate today) {
        var reader = new InputReader();
        var result = reader.required("result", form.result(), LONGEST_TEXT);
        var again = dayAhead(reader, "recheckOn", form.recheckOn(), today);
        reader.orRefuse();
        return new Looked(result, again.orElseGet(() -> ServiceCheck.usualDay(today)));
    }

    static Checked proved(AfterForms.CheckProving form) {
        var reader = new InputReader();
        var effect = reader.requiredChoice("effect", form.effect(), Effect.class);
        var proof = reader.required("proof", form.proof(), LONGEST_TEXT);
        reader.orRefuse();
        return new Checked(effect, proof);
    }

    private static Optional<LocalDate> dayAhead(
            InputReader reader, String field, String typed, LocalDate today) {
        var day = reader.date(field, typed);
        if (day.filter(on -> on.isBefore(today)).isPresent()) {
            reader.note(field, ViolationKind.TOO_EARLY);
        }
        if (day.filter(on -> on.isAfter(today.plusYears(MOST_YEARS))).isPresent()) {
            reader.note(field, ViolationKind.IN_THE_FUTURE);
        }
        return day;
    }

    private static Optional<LocalDate> pastDay(
            InputReader reader, String field, String typed, LocalDate first, LocalDate today) {
        var day = reader.date(field, typed);
        if (day.filter(on -> on.isAfter(today)).isPresent()) {
            reader.note(field, ViolationKind.IN_THE_FUTURE);
        }
        if (day.filter(on -> on.isBefore(first)).isPresent()) {
            reader.note(field, ViolationKind.TOO_EARLY);
        }
        return day;
    }
}
