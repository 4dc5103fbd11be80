package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCopy;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The reporter's copy of everything, as a page and as a file whose name tells nothing. */
@InEveryLanguage
@Path(MailboxWays.MAILBOX)
@PermitAll
@Blocking
class MailboxCopyDoor {

    private static final String COPY = MailboxWays.MAILBOX + "/copy";

    private final Mailboxes mailboxes;
    private final MailboxWays ways;
    private final CopyRows rows;
    private final Paper paper;
    private final RequestLanguage language;

    MailboxCopyDoor(
            Mailboxes mailboxes,
            MailboxWays ways,
            CopyRows rows,
            Paper paper,
            RequestLanguage language) {
        this.mailboxes = mailboxes;
        this.ways = ways;
        this.rows = rows;
        this.paper = paper;
        this.language = language;
    }

    @GET
    @Path("copy")
    public Response read() {
        return ways.inside(
                open ->
                        with(
                                open,
                                (copy, said) ->
                                        ways.page(
                                                new MailboxCopyPage(
                                                        copy, said, canBeWritten(copy, said)),
                                                "")));
    }

    @GET
    @Path("copy.pdf")
    public Response file() {
        return ways.inside(
                open ->
                        with(
                                open,
                                (copy, said) ->
                                        canBeWritten(copy, said)
                                                ? file(copy, said)
                                                : ways.to(COPY, open.quiet())));
    }

    private Response with(
            OpenedByCode<Said> open, BiFunction<MailboxCopy, List<CopyRow>, Response> answer) {
        return mailboxes
                .copy(open.code().toString())
                .map(copy -> answer.apply(copy, rows.of(copy)))
                .orElseGet(ways::toDoor);
    }

    private Response file(MailboxCopy copy, List<CopyRow> said) {
        var page = MailboxPaper.of(copy, said).setLocale(language.get().locale()).render();
        var name = language.words(MailboxMessages.class).copyFileName();
        return Response.ok(paper.of(page, language.get()))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private boolean canBeWritten(MailboxCopy copy, List<CopyRow> said) {
        return Stream.concat(
                        said.stream().map(CopyRow::value),
                        copy.mailbox().messages().stream()
                                .flatMap(
                                        message ->
                                                Stream.concat(
                                                        Stream.of(message.text()),
                                                        message.translation().stream()
                                                                .map(Translated::text))))
                .allMatch(paper::canWrite);
    }
}
