package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.AddedFiles;
import dk.aarhus.ligevaerd.casework.investigation.AddedForms.AddingFile;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import dk.aarhus.ligevaerd.casework.words.AddedMessages;
import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.SentForm;
import dk.aarhus.ligevaerd.intake.words.EvidenceMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.web.Upload;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Files that the staff adds to a case. The address names no case, for the few doors that take files
 * are known by their whole address; the case stands in the form.
 */
@Path("/cases/files")
@Authenticated
@Blocking
class AddedFilesDoor {

    /** As the page calls the form among those of the case; none of these has that address. */
    private static final String KEEPS = "/added-files";

    private static final AddingFile NOTHING = new AddingFile("", "", "");

    private final CurrentCaller currentCaller;
    private final AddedFiles files;
    private final Desk desk;
    private final UnsavedTexts unsaved;
    private final Upload upload;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    AddedFilesDoor(
            CurrentCaller currentCaller,
            AddedFiles files,
            Desk desk,
            UnsavedTexts unsaved,
            Upload upload,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.files = files;
        this.desk = desk;
        this.unsaved = unsaved;
        this.upload = upload;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response show(@RestQuery("case") String reference) {
        var caller = caller();
        return answers.page(
                page(Wanted.parse(reference == null ? "" : reference), caller, NOTHING));
    }

    @POST
    // A plain form has no file in it: it is told so, and not before its sender was asked for.
    @Consumes({Upload.TYPE, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(InputStream body) {
        var caller = caller();
        SentForm form;
        try {
            form = SentForm.read(upload.contentType(), body);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        try {
            return take(form, caller);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        } finally {
            form.drain();
        }
    }

    private Response take(SentForm form, Caller caller) throws FileRefused {
        if (!upload.isOurs(form.field(upload.tokenField()))) {
            throw Problem.of(ProblemKind.STALE_FORM);
        }
        var reference = Wanted.parse(form.field("reference"));
        var version = form.field("version");
        var typed =
                new AddingFile(form.field("what"), form.field("source"), form.field("obtainedOn"));
        try {
            if (!form.hasFile()) {
                return refused(reference, caller, typed, FileFault.NO_FILE);
            }
            var file = form.file();
            if (file.name().isEmpty()) {
                return refused(reference, caller, typed, FileFault.NO_FILE);
            }
            var added =
                    files.add(
                            new SeenCase(reference, Posted.seen(version)),
                            typed,
                            file.name(),
                            file.bytes(),
                            caller);
            unsaved.erase(reference, caller, KEEPS, List.of("what", "source"));
            var notTaken = new ArrayList<String>();
            added.refused()
                    .forEach(
                            one ->
                                    notTaken.add(
                                            "\u2068"
                                                    + one.name()
                                                    + "\u2069 – "
                                                    + said(one.fault())));
            return answers.page(
                    new AddedFilesPage(
                            reference,
                            desk.version(reference, caller),
                            NOTHING,
                            Faults.NONE,
                            "",
                            FileKind.accepted(),
                            added.added(),
                            notTaken));
        } catch (FileRefused fault) {
            return refused(reference, caller, typed, fault.fault());
        } catch (Problem problem) {
            var hitch = Hitch.of(problem, language, this::label);
            return answers.refused(
                    problem, page(reference, caller, typed, hitch.faults(), trouble(hitch)));
        }
    }

    private Response refused(
            Reference reference, Caller caller, AddingFile typed, FileFault fault) {
        var faults = new Faults(List.of(new FieldMessage("files", said(fault))));
        return answers.refused(
                Problem.of(ProblemKind.INVALID), page(reference, caller, typed, faults, ""));
    }

    private AddedFilesPage page(Reference reference, Caller caller, AddingFile typed) {
        return page(reference, caller, typed, Faults.NONE, "");
    }

    private AddedFilesPage page(
            Reference reference, Caller caller, AddingFile typed, Faults faults, String trouble) {
        var open = desk.open(reference, caller);
        return new AddedFilesPage(
                reference,
                open.file().version(),
                typed,
                faults,
                trouble,
                FileKind.accepted(),
                0,
                List.of());
    }

    private String said(FileFault fault) {
        return fault == FileFault.TOO_MANY
                ? words().tooMany()
                : language.words(EvidenceMessages.class).fault(fault);
    }

    private String trouble(Hitch hitch) {
        return hitch.said(words().stale(), words().wrongStage(), words().notYours());
    }

    private String label(String field) {
        return switch (field) {
            case "what" -> words().what();
            case "source" -> words().source();
            case "obtainedOn" -> words().obtainedOn();
            default -> "";
        };
    }

    private AddedMessages words() {
        return language.words(AddedMessages.class);
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
