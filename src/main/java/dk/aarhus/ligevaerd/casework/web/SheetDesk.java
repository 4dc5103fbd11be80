package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.casework.words.InvestigationMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What all pages of sheets do alike: show, do, and show again what could not be done. */
@ApplicationScoped
class SheetDesk {

    private final CurrentCaller currentCaller;
    private final Desk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;
    private final Meanwhile meanwhile;

    SheetDesk(
            CurrentCaller currentCaller,
            Desk desk,
            RequestLanguage language,
            DeskAnswers answers,
            Meanwhile meanwhile) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
        this.meanwhile = meanwhile;
    }

    /** Lays a page out, fresh or with what was typed. */
    interface Page {
        SheetPage of(Reference reference, Caller caller, TypedSheet typed, Notice notice);
    }

    /** One act. */
    interface SheetAct {
        void on(SeenCase seen, TypedSheet typed, Caller caller);
    }

    Response show(String reference, String done, Page page) {
        var wanted = Wanted.parse(reference);
        try {
            return answers.page(
                    page.of(
                            wanted,
                            caller(),
                            TypedSheet.none(),
                            Notice.of(Optional.ofNullable(done).flatMap(Done::named))));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.NOT_TAKEN) {
                throw refused;
            }
            return answers.toScreen(wanted);
        }
    }

    /**
     * Does something and leads back to the page.
     *
     * @param anchor the place of the form
     */
    Response act(
            String reference,
            CaseTab tab,
            String anchor,
            MultivaluedMap<String, String> sent,
            SheetAct act,
            Page page) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        var typed = TypedSheet.of(anchor, sent);
        try {
            act.on(new SeenCase(wanted, typed.seen()), typed, caller);
        } catch (Problem refused) {
            return again(refused, wanted, caller, typed, page);
        }
        return desk.mayOpen(wanted, caller)
                ? Response.seeOther(
                                URI.create(
                                        "/cases/%s%s?done=%s"
                                                .formatted(
                                                        wanted,
                                                        tab.path(),
                                                        Done.WRITTEN.parameter())))
                        .build()
                : answers.handedOn();
    }

    private Response again(
            Problem refused, Reference wanted, Caller caller, TypedSheet typed, Page page) {
        return switch (refused.kind()) {
            case INVALID ->
                    answers.refused(
                            refused,
                            page.of(
                                    wanted,
                                    caller,
                                    typed.with(faults(refused.violations(), typed.anchor())),
                                    Notice.none()));
            case TRANSITION_REFUSED ->
                    answers.refused(
                            refused,
                            page.of(
                                    wanted,
                                    caller,
                                    typed.with(missing(refused, typed.anchor())),
                                    Notice.none()));
            case STATE_CONFLICT ->
                    answers.refused(
                            refused,
                            keeping(typed, page.of(wanted, caller, typed, Notice.wrongStage())));
            case CHANGED_MEANWHILE ->
                    answers.refused(refused, overtaken(wanted, caller, typed, page));
            default -> throw refused;
        };
    }

    /**
     * Both versions of the form where somebody wrote into it; else the page with what was typed.
     */
    private TemplateInstance overtaken(
            Reference wanted, Caller caller, TypedSheet typed, Page page) {
        var now = page.of(wanted, caller, typed, Notice.none());
        var seen = new SeenCase(wanted, typed.seenOr(now.version()));
        var form = now.form(typed.anchor());
        var clash =
                form.filter(one -> !one.mark().equals(typed.one(SheetForm.MARK)))
                        .map(SheetForm::clash)
                        .filter(one -> !one.lines().isEmpty());
        if (clash.isPresent()) {
            return meanwhile.page(
                    seen,
                    now.version(),
                    caller,
                    form.get().heading(),
                    "/cases/" + wanted + now.tab().path(),
                    clash.get());
        }
        var notice = Notice.changedMeanwhile(meanwhile.since(seen, caller));
        return keeping(typed, now.with(notice));
    }

    /** What was typed is not lost where its form is no longer offered. */
    private static SheetPage keeping(TypedSheet typed, SheetPage page) {
        return page.form(typed.anchor()).isPresent()
                ? page
                : page.with(page.notice().with(typed.texts()));
    }

    private Faults faults(List<Violation> violations, String anchor) {
        var own = language.words(InvestigationMessages.class);
        var general = language.words(PlatformMessages.class);
        return new Faults(
                violations.stream()
                        .map(
                                one -> {
                                    var plain =
                                            ProblemBody.fieldMessages(List.of(one), general)
                                                    .get(0)
                                                    .message();
                                    var named =
                                            SheetLabel.named(one.field())
                                                    .map(l -> own.field(l) + ": " + plain)
                                                    .orElse(plain);
                                    return new FieldMessage(anchor + "-" + one.field(), named);
                                })
                        .distinct()
                        .toList());
    }

    private Faults missing(Problem refused, String anchor) {
        var words = language.words(CaseworkMessages.class);
        var unmet = (List<?>) refused.members().getOrDefault("unmet", List.of());
        return new Faults(
                unmet.stream()
                        .map(Guard.class::cast)
                        .map(guard -> new FieldMessage(anchor, words.guard(guard)))
                        .toList());
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
