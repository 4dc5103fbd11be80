package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterSending;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterWords;
import dk.aarhus.ligevaerd.casework.letters.LetterView;
import dk.aarhus.ligevaerd.casework.words.LetterDeskMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The letters of a case: drafted, read by another, sent. */
@Path("/cases/{reference}/letters")
@Authenticated
@Blocking
class LetterDoor {

    private static final LetterDraft NOTHING = new LetterDraft("", "", "");

    private final CurrentCaller currentCaller;
    private final LetterDesk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;
    private final Meanwhile meanwhile;

    LetterDoor(
            CurrentCaller currentCaller,
            LetterDesk desk,
            RequestLanguage language,
            DeskAnswers answers,
            Meanwhile meanwhile) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
        this.meanwhile = meanwhile;
    }

    @GET
    public Response all(@RestPath String reference, @RestQuery String done) {
        var all = desk.of(Wanted.parse(reference), caller());
        return answers.page(new LettersPage(all, NOTHING, Hitch.NONE, done(done)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(
            @RestPath String reference,
            @RestForm String version,
            @RestForm String kind,
            @RestForm("language") String inLanguage,
            @RestForm String recipient) {
        var typed = new LetterDraft(kind, inLanguage, recipient);
        var wanted = Wanted.parse(reference);
        try {
            var id = desk.draft(seen(wanted, version), typed, caller());
            return answers.seeOther(
                    "/cases/%s/letters/%s?done=%s".formatted(wanted, id, Act.LETTER_DRAFTED));
        } catch (Problem problem) {
            var hitch = Hitch.of(problem, language, this::label);
            var all = desk.of(wanted, caller());
            return answers.refused(problem, new LettersPage(all, typed, hitch, Optional.empty()));
        }
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String reference, @RestPath String id, @RestQuery String done) {
        var all = desk.of(Wanted.parse(reference), caller());
        var letter = all.one(AddressedId.of(id));
        return answers.page(
                new LetterPage(all, letter, LetterPage.Typed.of(letter), Hitch.NONE, done(done)));
    }

    @GET
    @Path("{id}/letter.pdf")
    public Response sheet(@RestPath String reference, @RestPath String id) {
        var sheet = desk.sheet(Wanted.parse(reference), AddressedId.of(id), caller());
        return Response.ok(sheet.pdf())
                .type("application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + sheet.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        var form = Chosen.of(sent);
        var text = form.getFirst("text");
        var recipient = form.getFirst("recipient");
        return act(
                reference,
                id,
                form.getFirst("version"),
                Act.LETTER_EDITED,
                new LetterPage.Typed(
                        orEmpty(text), orEmpty(recipient), "", orEmpty(form.getFirst("mark"))),
                (seen, letter) ->
                        desk.edit(seen, letter, new LetterWords(text, recipient), caller()));
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @RestPath String reference, @RestPath String id, @RestForm String version) {
        return act(
                reference,
                id,
                version,
                Act.LETTER_APPROVED,
                null,
                (seen, letter) -> desk.approve(seen, letter, caller()));
    }

    @POST
    @Path("{id}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @RestPath String reference, @RestPath String id, @RestForm String version) {
        return act(
                reference,
                id,
                version,
                Act.LETTER_DROPPED,
                null,
                (seen, letter) -> desk.drop(seen, letter, caller()));
    }

    @POST
    @Path("{id}/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestPath String reference,
            @RestPath String id,
            @RestForm String version,
            @RestForm String delivery,
            @RestForm String number) {
        return act(
                reference,
                id,
                version,
                Act.LETTER_SENT,
                null,
                (seen, letter) ->
                        desk.send(seen, letter, new LetterSending(delivery, number), caller()));
    }

    /** Something done to one letter. */
    private interface LetterAct {
        void on(SeenCase seen, UUID letter);
    }

    private Response act(
            String reference,
            String id,
            String version,
            Act what,
            LetterPage.Typed typed,
            LetterAct act) {
        var wanted = Wanted.parse(reference);
        var letter = AddressedId.of(id);
        try {
            act.on(seen(wanted, version), letter);
            return answers.seeOther("/cases/%s/letters/%s?done=%s".formatted(wanted, letter, what));
        } catch (Problem problem) {
            var hitch = Hitch.of(problem, language, this::label);
            var all = desk.of(wanted, caller());
            var now = all.one(letter);
            if (typed != null && problem.kind() == ProblemKind.CHANGED_MEANWHILE && now.mayEdit()) {
                var clash = clash(all, now, version, typed);
                if (clash.isPresent()) {
                    return answers.refused(problem, clash.get());
                }
            }
            if (typed != null && !now.mayEdit()) {
                hitch = hitch.with(List.of(typed.text()));
            }
            var kept = typed == null ? LetterPage.Typed.of(now) : typed.on(now);
            return answers.refused(
                    problem, new LetterPage(all, now, kept, hitch, Optional.empty()));
        }
    }

    /** Both versions of the words where somebody else changed them. */
    private Optional<ClashPage> clash(
            LetterDesk.All all, LetterView letter, String version, LetterPage.Typed typed) {
        var stored = LetterPage.Typed.of(letter);
        var words = language.words(LetterDeskMessages.class);
        var clash =
                Clash.of(
                                List.of(
                                        compared(
                                                "recipient",
                                                words.recipientLabel(),
                                                typed.recipient(),
                                                stored.recipient()),
                                        compared(
                                                "text",
                                                words.textLabel(),
                                                typed.text(),
                                                stored.text())))
                        .with("mark", stored.mark());
        if (clash.lines().isEmpty() || stored.mark().equals(typed.mark())) {
            return Optional.empty();
        }
        return Optional.of(
                meanwhile.page(
                        new SeenCase(all.reference(), Posted.seenOr(version, all.version())),
                        all.version(),
                        caller(),
                        words.kind(letter.kind()),
                        "/cases/%s/letters/%s".formatted(all.reference(), letter.id()),
                        clash));
    }

    private static Clash.Compared compared(String name, String words, String mine, String theirs) {
        return new Clash.Compared(
                name, words, List.of(mine), List.of(theirs), UnaryOperator.identity());
    }

    private String label(String field) {
        var words = language.words(LetterDeskMessages.class);
        return switch (field) {
            case "kind" -> words.kindLabel();
            case "language" -> words.languageLabel();
            case "recipient" -> words.recipientLabel();
            case "text" -> words.textLabel();
            case "delivery" -> words.deliveryLabel();
            case "number" -> words.numberLabel();
            default -> "";
        };
    }

    private static SeenCase seen(Reference reference, String version) {
        return new SeenCase(reference, Posted.seen(version));
    }

    private static Optional<Act> done(String typed) {
        return Arrays.stream(Act.values()).filter(act -> act.name().equals(typed)).findFirst();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
