package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.Note;
import dk.aarhus.ligevaerd.casework.investigation.NoteForm;
import dk.aarhus.ligevaerd.casework.investigation.NoteKind;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.MentionMessages;
import dk.aarhus.ligevaerd.casework.words.SecondMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The notes of a case: read, and added to. */
@Path("/cases/{reference}/notes")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class NoteDoor {

    private static final String ADD = "note";

    private final Notes notes;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    NoteDoor(Notes notes, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.notes = notes;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.NOTES, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response add(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                ADD,
                sent,
                (seen, typed, caller) ->
                        notes.add(
                                seen,
                                new NoteForm(
                                        typed.one("kind"),
                                        typed.one("aboutDay"),
                                        typed.one("words")),
                                caller));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = notes.all(reference, caller);
        var own = words.own();
        var form =
                words.form("notes", ADD, typed)
                        .list(SheetLabel.KIND, NoteKind.values(), own::noteKind, Optional.empty())
                        .day(SheetLabel.ABOUT_DAY, Optional.<LocalDate>empty())
                        .words(SheetLabel.WORDS, Optional.empty())
                        .as(own.addNote(), mentionHint(all), own.save());
        var section =
                new SheetSection(
                        "all",
                        own.notesHeading(),
                        own.noNotes(),
                        all.notes().stream().map(this::entry).toList(),
                        all.mayAct() ? List.of(form) : List.of());
        return new SheetPage(
                reference,
                CaseTab.NOTES,
                all.version(),
                own.notesLead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private String mentionHint(Notes.All all) {
        var mentions = language.words(MentionMessages.class);
        return mentions.hint(
                all.mentionable().isEmpty()
                        ? mentions.nobody()
                        : String.join(", ", all.mentionable()));
    }

    private SheetEntry entry(Note note) {
        var own = words.own();
        return new SheetEntry(
                "note" + note.number(),
                own.noteNumber(note.number())
                        + " · "
                        + own.noteKind(note.kind())
                        + " · "
                        + words.day(note.aboutDay()),
                marks(note),
                note.words(),
                List.of(
                        new Line(
                                own.writtenLabel(),
                                own.namedBy(note.writtenBy(), words.day(note.writtenOn())))),
                List.of(),
                List.of(),
                List.of());
    }

    private String came(Note note, Misfiled.Kind kind) {
        var second = language.words(SecondMessages.class);
        return note.cameBy()
                .map(account -> second.cameBy(second.kind(kind), account))
                .orElseGet(() -> second.came(second.kind(kind)));
    }

    private List<SheetEntry.Mark> marks(Note note) {
        var marks = new ArrayList<SheetEntry.Mark>();
        if (note.isLate()) {
            marks.add(SheetWords.mark("warning", words.own().lateNote()));
        }
        if (note.filedWrong()) {
            marks.add(SheetWords.mark("error", language.words(SecondMessages.class).noteGone()));
        }
        note.cameFrom().ifPresent(kind -> marks.add(SheetWords.mark("info", came(note, kind))));
        return marks;
    }
}
