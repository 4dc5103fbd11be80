package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.ReporterLanguage;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.TranslationInput;
import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import dk.aarhus.ligevaerd.casework.investigation.TaskForms;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.Sender;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the texts of the dialogue say in the other language: what the reporter wrote, in Danish for
 * the desk; what we wrote, in the reporter's language for the mailbox. The original stays and is
 * what counts. All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was
 * typed, and STATE_CONFLICT for a text that needs no translation.
 */
@ApplicationScoped
@Transactional
public class Translations {

    /** The number of the account of the report among the texts. */
    public static final int REPORT = 0;

    private static final String DANISH = "da";
    private static final Set<Permission> AT_WORK =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);

    private final CaseActs acts;
    private final Reports reports;
    private final Mailboxes mailboxes;
    private final TranslationRows rows;
    private final Tasks tasks;
    private final MachineTranslator machine;

    Translations(
            CaseActs acts,
            Reports reports,
            Mailboxes mailboxes,
            TranslationRows rows,
            Tasks tasks,
            MachineTranslator machine) {
        this.acts = acts;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.rows = rows;
        this.tasks = tasks;
        this.machine = machine;
    }

    /**
     * All texts of the dialogue of a case, in their order.
     *
     * @param language of the report, as a code
     * @param owners those who may be asked to translate
     * @param machine whether a machine drafts here
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            String language,
            List<DialogueText> texts,
            Set<String> owners,
            boolean machine) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.TRANSLATIONS,
                looked -> {
                    var report = report(reference);
                    return new All(
                            reference,
                            looked.file().version(),
                            AT_WORK.stream().anyMatch(looked::may),
                            looked.today(),
                            report.language(),
                            texts(report),
                            Tasks.owners(looked.file(), caller.account()),
                            machine.isThere());
                });
    }

    /** What the reporter wrote, in Danish, by the number of the text; for a case that is open. */
    public Map<Integer, Translated> beside(OpenCase open) {
        var said = new HashMap<Integer, Translated>();
        rows.of(open.file().reference())
                .forEach((about, row) -> row.translated().ifPresent(text -> said.put(about, text)));
        return said;
    }

    /** Enters a translation that somebody answers for; ours stands in the mailbox at once. */
    public void enter(SeenCase seen, int number, TranslationForms.Translating form, Caller caller) {
        acts.act(
                seen,
                AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var text = translatable(file, number);
                    var reader = new InputReader();
                    var given =
                            TranslationInput.read(
                                    reader,
                                    new TranslationInput.Typed(
                                            "words",
                                            form.words(),
                                            form.translator(),
                                            form.translatedOn()),
                                    text.fromReporter()
                                            ? DANISH
                                            : report(file.reference()).language(),
                                    acting.today());
                    reader.orRefuse();
                    if (text.fromReporter()) {
                        keep(file, number, given, acting);
                    } else {
                        send(file, number, given, acting);
                    }
                });
    }

    private void keep(CaseFile file, int number, Translated given, Acting acting) {
        var row = row(file, number);
        var before = row.isDraft() ? null : row.words();
        row.entered(given, acting);
        rows.persist(row);
        tasks.settle(file, acting, CheckItem.TEXT_TRANSLATED, number);
        file.acted(Act.TEXT_TRANSLATED, Integer.toString(number), acting, before);
    }

    private void send(CaseFile file, int number, Translated given, Acting acting) {
        var draft = rows.of(file.reference(), number);
        var sent =
                new Translated(
                        given.language(),
                        given.text(),
                        given.translator(),
                        given.on(),
                        draft.isPresent());
        if (!mailboxes.translate(file.reference(), number, sent)) {
            throw notNeeded(file);
        }
        draft.ifPresent(rows::delete);
        tasks.settle(file, acting, CheckItem.MESSAGE_TRANSLATED, number);
        file.acted(Act.MESSAGE_TRANSLATED, Integer.toString(number), acting, null);
    }

    /** Asks somebody of the case for a translation, by a day. */
    public void ask(SeenCase seen, int number, TaskForms.ChecklistTaking form, Caller caller) {
        acts.act(
                seen,
                AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var text = translatable(file, number);
                    tasks.ask(file, acting, item(text.fromReporter()), number, form);
                });
    }

    /**
     * A text for the machine.
     *
     * @param to the code of the language that it is to be drafted in
     */
    record Raw(String text, String from, String to) {}

    Raw raw(Reference reference, int number, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.TRANSLATIONS,
                looked -> {
                    var text = translatable(looked.file(), number);
                    var theirs = report(reference).language();
                    return text.fromReporter()
                            ? new Raw(text.original(), theirs, DANISH)
                            : new Raw(text.original(), DANISH, theirs);
                });
    }

    /** Keeps what a machine said, for a person to read. */
    void keepDraft(SeenCase seen, int number, String draft, Caller caller) {
        acts.act(
                seen,
                AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    if (translatable(file, number).translation().isPresent()) {
                        throw notNeeded(file);
                    }
                    var row = row(file, number);
                    row.drafted(draft, acting);
                    rows.persist(row);
                    file.acted(Act.MACHINE_DRAFTED, Integer.toString(number), acting, null);
                });
    }

    private TextTranslation row(CaseFile file, int number) {
        return rows.of(file.reference(), number).orElseGet(() -> TextTranslation.of(file, number));
    }

    private DialogueText translatable(CaseFile file, int number) {
        var text =
                texts(report(file.reference())).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (!text.translatable()) {
            throw notNeeded(file);
        }
        return text;
    }

    private static Problem notNeeded(CaseFile file) {
        return Problem.of(ProblemKind.STATE_CONFLICT)
                .with("status", file.status())
                .with("unmet", List.of());
    }

    private List<DialogueText> texts(Report report) {
        var known = rows.of(report.reference());
        var messages = mailboxes.messages(report.reference());
        var foreign = !ReporterLanguage.isOurs(report.language());
        var all = new ArrayList<DialogueText>();
        all.add(
                text(
                        report,
                        REPORT,
                        new MailboxMessage(
                                Sender.REPORTER,
                                report.receivedOn(),
                                report.account(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        known,
                        foreign));
        IntStream.rangeClosed(1, messages.size())
                .mapToObj(number -> text(report, number, messages.get(number - 1), known, foreign))
                .forEach(all::add);
        return all;
    }

    private DialogueText text(
            Report report,
            int number,
            MailboxMessage message,
            Map<Integer, TextTranslation> known,
            boolean foreign) {
        var theirs = message.from() == Sender.REPORTER;
        var row = Optional.ofNullable(known.get(number));
        return new DialogueText(
                number,
                theirs,
                message.day(),
                message.text(),
                theirs ? row.flatMap(TextTranslation::translated) : message.translation(),
                row.filter(TextTranslation::isDraft).map(TextTranslation::words),
                message.translationBy(),
                tasks.isAwaited(report.reference(), item(theirs), number),
                !message.wasSetAside() && (theirs || foreign && message.translation().isEmpty()),
                message.wasSetAside());
    }

    private static CheckItem item(boolean fromReporter) {
        return fromReporter ? CheckItem.TEXT_TRANSLATED : CheckItem.MESSAGE_TRANSLATED;
    }

    private Report report(Reference reference) {
        return reports.referenced(reference).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
