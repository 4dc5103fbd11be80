package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxActs;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.AfterAnswer;
import dk.aarhus.ligevaerd.intake.words.AfterQuestion;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How it goes after the decision: a few questions, due after 1, 3 and 6 months. */
@InEveryLanguage
@Path(MailboxWays.MAILBOX)
@PermitAll
@Blocking
class AfterDoor {

    private final Mailboxes mailboxes;
    private final MailboxActs acts;
    private final MailboxWays ways;
    private final RequestLanguage language;

    AfterDoor(Mailboxes mailboxes, MailboxActs acts, MailboxWays ways, RequestLanguage language) {
        this.mailboxes = mailboxes;
        this.acts = acts;
        this.ways = ways;
        this.language = language;
    }

    @GET
    @Path("after")
    public Response read() {
        return ways.inside(open -> show(open, AfterPage.of(Map.of(), "", "", "")));
    }

    @POST
    @Path("after")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> sent) {
        var typed = typed(sent);
        var chosen = chosen(sent);
        return ways.inside(
                open ->
                        "do".equals(sent.getFirst("go"))
                                ? answer(open, chosen, typed)
                                : show(open, AfterPage.of(chosen, typed, "", "")));
    }

    /** The page that a form without its token was on, with what was typed. */
    Response again(MultivaluedMap<String, String> sent) {
        var fault = language.words(FormMessages.class).notKept();
        return ways.inside(
                open -> show(open, AfterPage.of(chosen(sent), typed(sent), fault, AfterPage.TEXT)));
    }

    private static String typed(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("text")).orElse("");
    }

    private static Map<String, String> chosen(MultivaluedMap<String, String> sent) {
        var chosen = new LinkedHashMap<String, String>();
        for (var question : AfterQuestion.values()) {
            Optional.ofNullable(sent.getFirst(question.field()))
                    .ifPresent(answer -> chosen.put(question.field(), answer));
        }
        return chosen;
    }

    private Response answer(OpenedByCode<Said> open, Map<String, String> chosen, String typed) {
        var answers = read(chosen);
        if (!answers.containsKey(AfterQuestion.WORSE)) {
            var missing = language.words(MailboxMessages.class).afterMissing();
            return show(open, AfterPage.of(chosen, typed, missing, AfterQuestion.WORSE.field()));
        }
        var adverse = answers.get(AfterQuestion.WORSE) == AfterAnswer.YES;
        return ways.doing(
                () -> {
                    acts.followUp(open.code().toString(), adverse, inWords(answers), typed);
                    return ways.done(open, Said.FOLLOWED_UP);
                },
                fault -> show(open, AfterPage.of(chosen, typed, fault, AfterPage.TEXT)));
    }

    /** What is in no list counts as left open. */
    private static Map<AfterQuestion, AfterAnswer> read(Map<String, String> chosen) {
        var answers = new EnumMap<AfterQuestion, AfterAnswer>(AfterQuestion.class);
        for (var question : AfterQuestion.values()) {
            Arrays.stream(AfterAnswer.values())
                    .filter(answer -> answer.name().equals(chosen.get(question.field())))
                    .forEach(answer -> answers.put(question, answer));
        }
        return answers;
    }

    private String inWords(Map<AfterQuestion, AfterAnswer> answers) {
        var words = language.words(MailboxMessages.class);
        return Stream.concat(
                        Stream.of(words.afterHeading()),
                        answers.entrySet().stream()
                                .map(
                                        one ->
                                                words.afterQuestion(one.getKey())
                                                        + " "
                                                        + words.afterAnswer(one.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Whoever has no question waiting is led back. */
    private Response show(OpenedByCode<Said> open, AfterPage page) {
        return mailboxes
                .open(open.code().toString())
                .map(
                        view ->
                                view.followUp().isPresent()
                                        ? ways.page(page, page.fault())
                                        : ways.to(MailboxWays.MAILBOX, open.quiet()))
                .orElseGet(ways::toDoor);
    }
}
