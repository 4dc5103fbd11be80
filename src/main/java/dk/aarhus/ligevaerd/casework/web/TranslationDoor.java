package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.dialogue.DialogueText;
import dk.aarhus.ligevaerd.casework.dialogue.MachineDrafts;
import dk.aarhus.ligevaerd.casework.dialogue.TranslationForms;
import dk.aarhus.ligevaerd.casework.dialogue.Translations;
import dk.aarhus.ligevaerd.casework.investigation.TaskForms;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SecondMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.casework.words.TranslationMessages;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The dialogue of a case in two languages. */
@Path("/cases/{reference}/translations")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TranslationDoor {

    private static final Translator[] PEOPLE =
            Arrays.stream(Translator.values())
                    .filter(one -> one != Translator.LIBRARY)
                    .toArray(Translator[]::new);

    private final Translations translations;
    private final MachineDrafts machine;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    TranslationDoor(
            Translations translations,
            MachineDrafts machine,
            SheetWords words,
            RequestLanguage language,
            SheetDesk sheets) {
        this.translations = translations;
        this.machine = machine;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.TRANSLATIONS, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    @Path("{number}")
    public Response enter(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "enter" + text,
                sent,
                (seen, typed, caller) ->
                        translations.enter(
                                seen,
                                text,
                                new TranslationForms.Translating(
                                        typed.one("words"),
                                        typed.one("translator"),
                                        typed.one("translatedOn")),
                                caller));
    }

    @POST
    @Path("{number}/task")
    public Response ask(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "ask" + text,
                sent,
                (seen, typed, caller) ->
                        translations.ask(
                                seen,
                                text,
                                new TaskForms.ChecklistTaking(
                                        typed.one("owner"), typed.one("dueOn")),
                                caller));
    }

    @POST
    @Path("{number}/draft")
    public Response draft(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "draft" + text,
                sent,
                (seen, typed, caller) -> machine.draft(seen, text, caller));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = translations.all(reference, caller);
        var own = own();
        return new SheetPage(
                reference,
                CaseTab.TRANSLATIONS,
                all.version(),
                own.lead(all.language()),
                List.of(
                        section(all, typed, caller, DialogueText::fromReporter, "theirs"),
                        section(all, typed, caller, one -> !one.fromReporter(), "ours")),
                typed.faults(),
                notice);
    }

    private SheetSection section(
            Translations.All all,
            TypedSheet typed,
            Caller caller,
            Predicate<DialogueText> of,
            String anchor) {
        var own = own();
        return new SheetSection(
                anchor,
                anchor.equals("ours") ? own.oursHeading() : own.theirsHeading(),
                own.oursNone(),
                all.texts().stream()
                        .filter(of)
                        .map(text -> entry(all, text, typed, caller))
                        .toList(),
                List.of());
    }

    private SheetEntry entry(
            Translations.All all, DialogueText text, TypedSheet typed, Caller caller) {
        var own = own();
        var lines = new ArrayList<Line>();
        text.translation().ifPresent(said -> lines.addAll(lines(said)));
        text.promisedBy().ifPresent(by -> lines.add(new Line(own.promised(), words.day(by))));
        return new SheetEntry(
                "text" + text.number(),
                capital(
                                text.number() == Translations.REPORT
                                        ? own.theReport()
                                        : own.theMessage(Integer.toString(text.number())))
                        + " · "
                        + words.day(text.day()),
                marks(all, text),
                text.original(),
                lines,
                text.draft().map(draft -> List.of(own.draftWarning())).orElse(List.of()),
                text.draft().stream().toList(),
                all.mayAct() && text.translatable() ? forms(all, text, typed, caller) : List.of());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Line> lines(Translated said) {
        var own = own();
        return List.of(
                new Line(own.translationLabel(), said.text()),
                new Line(
                        own.byLabel(),
                        language.words(MailboxMessages.class).translator(said.translator())
                                + ", "
                                + words.day(said.on())
                                + (said.machineDrafted() ? ". " + own.machineDraft() : "")));
    }

    private List<Mark> marks(Translations.All all, DialogueText text) {
        var own = own();
        var marks = new ArrayList<Mark>();
        if (text.filedWrong()) {
            marks.add(SheetWords.mark("error", language.words(SecondMessages.class).messageGone()));
            return marks;
        }
        if (text.translation().isPresent()) {
            marks.add(SheetWords.mark("success", own.translated()));
        } else if (text.awaited()) {
            marks.add(SheetWords.mark("warning", own.waits()));
        } else if (text.translatable() && text.fromReporter()) {
            // What we wrote may be in their language already: letters of the house are.
            marks.add(SheetWords.mark("plain", own.missing()));
        }
        text.draft().ifPresent(draft -> marks.add(SheetWords.mark("error", own.draftMark())));
        return marks;
    }

    private List<SheetForm> forms(
            Translations.All all, DialogueText text, TypedSheet typed, Caller caller) {
        var own = own();
        var at = "translations/" + text.number();
        var forms = new ArrayList<SheetForm>();
        forms.add(
                words.form(at, "enter" + text.number(), typed)
                        .words(
                                SheetLabel.WORDS,
                                text.translation().map(Translated::text).or(text::draft))
                        .list(
                                SheetLabel.TRANSLATOR,
                                PEOPLE,
                                language.words(MailboxMessages.class)::translator,
                                text.translation().map(Translated::translator))
                        .day(
                                SheetLabel.TRANSLATED_ON,
                                text.translation()
                                        .map(Translated::on)
                                        .or(() -> Optional.of(all.today())))
                        .as(
                                text.fromReporter() ? own.enter() : own.enterOurs(),
                                text.fromReporter() ? "" : own.enterOursLead(),
                                words.own().save()));
        if (text.translation().isPresent()) {
            return forms;
        }
        if (!text.awaited()) {
            forms.add(
                    words.form(at + "/task", "ask" + text.number(), typed)
                            .pick(
                                    SheetLabel.OWNER,
                                    all.owners().stream()
                                            .map(owner -> new Option(owner, owner, false))
                                            .toList(),
                                    Optional.of(caller.account()))
                            .day(SheetLabel.DUE_ON, Optional.empty())
                            .as(own.ask(), own.askLead(), own.ask()));
        }
        if (all.machine()) {
            forms.add(
                    words.form(at + "/draft", "draft" + text.number(), typed)
                            .as(own.askMachine(), own.askMachineLead(), own.askMachine()));
        }
        return forms;
    }

    private TranslationMessages own() {
        return language.words(TranslationMessages.class);
    }
}
