package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterView;
import dk.aarhus.ligevaerd.casework.words.AfterField;
import dk.aarhus.ligevaerd.casework.words.AfterMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the pages after a decision do alike: show, do, and show again what could not be done. */
@ApplicationScoped
class AfterFrame {

    /** The name of the field that carries {@link Clash#mark}. */
    static final String MARK = "mark";

    private static final String ROW = "r";

    private final CurrentCaller currentCaller;
    private final AfterDesk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;
    private final Meanwhile meanwhile;

    AfterFrame(
            CurrentCaller currentCaller,
            AfterDesk desk,
            RequestLanguage language,
            DeskAnswers answers,
            Meanwhile meanwhile) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
        this.meanwhile = meanwhile;
    }

    /** Lays a page out. */
    interface Page {
        TemplateInstance of(AfterView view, Typed typed, Hitch hitch, Optional<Act> done);
    }

    /** A page, and the end of its address. */
    record Place(String path, Page page) {}

    /** Something done after a decision, with what the form holds. */
    interface AfterAct {
        void on(SeenCase seen, Form form, Caller caller);
    }

    /** A form that two can fill in at once, in both versions. */
    record Versions(String heading, List<Clash.Compared> fields) {}

    /** Compares what is stored with what was typed. */
    interface Comparing {
        Versions of(AfterView view, Form form);
    }

    /** The fields of one form, under their own names; null where nothing was sent. */
    record Form(Typed typed, String prefix) {

        String of(String field) {
            return typed.sent().getFirst(prefix + field);
        }

        List<String> all(String field) {
            return typed.all(prefix + field);
        }

        /** What somebody wrote in words. */
        List<String> texts() {
            return typed.sent().entrySet().stream()
                    .filter(field -> field.getKey().startsWith(prefix))
                    .flatMap(field -> field.getValue().stream())
                    .filter(text -> text.contains(" "))
                    .toList();
        }
    }

    /** What the names of the fields of a row's forms begin with. */
    static String row(String id) {
        return ROW + AddressedId.of(id) + "-";
    }

    Response read(Place place, String reference, String done) {
        var view = desk.of(Wanted.parse(reference), caller());
        return answers.page(place.page().of(view, Typed.NOTHING, Hitch.NONE, done(done)));
    }

    /** For a form that adds something, or does something once. */
    Response act(
            Place place,
            String reference,
            String prefix,
            Act what,
            MultivaluedMap<String, String> sent,
            AfterAct act) {
        return act(
                place,
                reference,
                prefix,
                what,
                sent,
                act,
                (view, form) -> new Versions("", List.of()));
    }

    /** For a form that writes anew what stands there. */
    Response act(
            Place place,
            String reference,
            String prefix,
            Act what,
            MultivaluedMap<String, String> sent,
            AfterAct act,
            Comparing comparing) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        var form = new Form(new Typed(Chosen.of(sent)), prefix);
        try {
            act.on(new SeenCase(wanted, Posted.seen(sent.getFirst("version"))), form, caller);
            return answers.seeOther("/cases/%s/%s?done=%s".formatted(wanted, place.path(), what));
        } catch (Problem problem) {
            var hitch = Hitch.of(problem, language, prefix, this::label);
            var view = desk.of(wanted, caller);
            if (problem.kind() == ProblemKind.CHANGED_MEANWHILE) {
                var clash = clash(place, view, form, caller, comparing);
                if (clash.isPresent()) {
                    return answers.refused(problem, clash.get());
                }
            }
            return answers.refused(
                    problem,
                    place.page().of(view, form.typed(), keeping(hitch, form), Optional.empty()));
        }
    }

    private Optional<ClashPage> clash(
            Place place, AfterView view, Form form, Caller caller, Comparing comparing) {
        var versions = comparing.of(view, form);
        var mark = Clash.mark(versions.fields().stream().map(Clash.Compared::theirs).toList());
        var clash = Clash.of(versions.fields()).with(form.prefix() + MARK, mark);
        if (clash.lines().isEmpty() || mark.equals(form.of(MARK))) {
            return Optional.empty();
        }
        var seen =
                new SeenCase(
                        view.reference(),
                        Posted.seenOr(form.typed().sent().getFirst("version"), view.version()));
        return Optional.of(
                meanwhile.page(
                        seen,
                        view.version(),
                        caller,
                        versions.heading(),
                        "/cases/%s/%s".formatted(view.reference(), place.path()),
                        clash));
    }

    /** A row may have lost its form by what somebody else did. */
    private static Hitch keeping(Hitch hitch, Form form) {
        return form.prefix().matches(ROW + "[0-9a-f-]{36}-") && (hitch.stale() || hitch.misplaced())
                ? hitch.with(form.texts())
                : hitch;
    }

    private String label(String field) {
        return AfterField.named(field).map(language.words(AfterMessages.class)::field).orElse("");
    }

    private static Optional<Act> done(String typed) {
        return Arrays.stream(Act.values()).filter(act -> act.name().equals(typed)).findFirst();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
