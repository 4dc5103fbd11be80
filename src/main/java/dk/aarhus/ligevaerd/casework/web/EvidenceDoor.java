package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.journal.words.Rows;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Two pages beside that of the case: who the reporter is, and who has seen the case. */
@Path("/cases/{reference}")
@Authenticated
@Blocking
class EvidenceDoor {

    private final CurrentCaller currentCaller;
    private final Desk desk;
    private final Rows rows;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    EvidenceDoor(
            CurrentCaller currentCaller,
            Desk desk,
            Rows rows,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.rows = rows;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Path("identity")
    public Response askWhy(@RestPath String reference) {
        var wanted = Wanted.parse(reference);
        desk.requireIdentityDoor(wanted, opener());
        return answers.page(new IdentityPage(wanted, Optional.empty(), "", ""));
    }

    @POST
    @Path("identity")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response openIdentity(@RestPath String reference, @RestForm String reason) {
        var wanted = Wanted.parse(reference);
        try {
            var opened = desk.openIdentity(wanted, reason, opener());
            return answers.page(new IdentityPage(wanted, Optional.of(opened), "", ""));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var typed = reason == null ? "" : reason;
            return answers.refused(
                    refused,
                    new IdentityPage(
                            wanted, Optional.empty(), typed, Faults.ofReason(refused, language)));
        }
    }

    @GET
    @Path("journal")
    public Response journal(@RestPath String reference, @RestQuery String after) {
        var wanted = Wanted.parse(reference);
        var reader = currentCaller.require(Permission.READ_CASE_JOURNAL);
        var lines = desk.journal(wanted, reader, Optional.empty(), cursor(after));
        return answers.page(
                new CaseJournal(
                        wanted, rows.of(lines.all()), lines.next().map(UUID::toString).orElse("")));
    }

    private Caller opener() {
        return currentCaller.require(Permission.OPEN_IDENTITY);
    }

    private static Optional<UUID> cursor(String after) {
        return Optional.ofNullable(after).filter(a -> !a.isBlank()).map(AddressedId::of);
    }
}
