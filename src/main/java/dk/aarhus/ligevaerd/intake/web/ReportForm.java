package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form, one address for all its screens: an address or a title that somebody sees over a
 * shoulder tells nothing.
 */
@InEveryLanguage
@Path("/report")
@PermitAll
@Blocking
class ReportForm {

    private final Intake intake;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;
    private final PageAnswers pages;

    ReportForm(
            Intake intake,
            Departments departments,
            RequestLanguage language,
            Clock clock,
            PageAnswers pages) {
        this.intake = intake;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
        this.pages = pages;
    }

    /** What the reporter did: which screen was shown, which button was pressed. */
    private record Step(Screen here, String pressed, boolean returning) {

        static Step of(MultivaluedMap<String, String> sent) {
            return new Step(
                    Screen.named(sent.getFirst("screen")).orElse(Screen.ACCOUNT),
                    Optional.ofNullable(sent.getFirst("go")).orElse("next"),
                    "true".equals(sent.getFirst("returning")));
        }
    }

    @GET
    public Response begin() {
        return show(Screen.ACCOUNT, Answers.none(), List.of(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(MultivaluedMap<String, String> sent) {
        var answers = Answers.of(sent);
        var step = Step.of(sent);
        if (step.here() == Screen.GUIDE && !"stay".equals(step.pressed())) {
            var arrived = GuideSteps.after(step.pressed(), answers);
            return show(arrived.screen(), arrived.answers(), List.of(), true);
        }
        return switch (step.pressed()) {
            case "next" -> next(step, answers);
            case "send" -> send(answers);
            case "stay" -> show(step.here(), answers, List.of(), step.returning());
            case "back" ->
                    show(
                            step.returning() ? Screen.SUMMARY : step.here().previous(),
                            answers,
                            List.of(),
                            false);
            default ->
                    show(
                            Screen.named(step.pressed()).orElse(step.here()),
                            answers,
                            List.of(),
                            true);
        };
    }

    private Response next(Step step, Answers answers) {
        var wrong =
                intake.check(answers.toForm(language.get())).stream()
                        .filter(violation -> isAskedOn(step.here(), violation))
                        .toList();
        if (!wrong.isEmpty()) {
            return show(step.here(), answers, wrong, step.returning());
        }
        return show(
                step.returning() ? Screen.SUMMARY : step.here().next(), answers, List.of(), false);
    }

    private Response send(Answers answers) {
        try {
            var receipt = intake.file(answers.toForm(language.get()), Optional.of(answers.key()));
            return pages.secret(new ReceiptPage(receipt));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var first =
                    refused.violations().stream()
                            .flatMap(violation -> Field.named(violation.field()).stream())
                            .map(Screen::asking)
                            .min(Screen::compareTo)
                            .orElse(Screen.SUMMARY);
            var there = refused.violations().stream().filter(v -> isAskedOn(first, v)).toList();
            return show(first, answers, there.isEmpty() ? refused.violations() : there, true);
        }
    }

    private Response show(
            Screen screen, Answers answers, List<Violation> wrong, boolean returning) {
        var faults = Faults.of(wrong, language);
        var page =
                switch (screen) {
                    case ACCOUNT -> new WhatHappened(answers, faults, returning);
                    case CONNECTION ->
                            new Connection(
                                    answers,
                                    faults,
                                    returning,
                                    departments.on(LocalDate.now(clock)));
                    case SAFETY -> new YourSafety(answers, faults, returning);
                    case DETAILS -> new MoreDetails(answers, faults, returning);
                    case GUIDE -> Guide.of(answers, returning, GuideSteps.path(answers));
                    case SUMMARY ->
                            new CheckAnswers(
                                    answers,
                                    faults,
                                    new Summary(
                                                    answers,
                                                    departments.on(LocalDate.now(clock)),
                                                    language)
                                            .rows());
                };
        return wrong.isEmpty() ? pages.form(page) : pages.toCorrect(page);
    }

    private static boolean isAskedOn(Screen screen, Violation violation) {
        return Field.named(violation.field())
                .map(Screen::asking)
                .filter(screen::equals)
                .isPresent();
    }
}
