package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.after.PastTests;
import dk.aarhus.ligevaerd.casework.dialogue.Translations;
import dk.aarhus.ligevaerd.casework.phrases.PhraseLibrary;
import dk.aarhus.ligevaerd.casework.words.ActWords;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays a case out as a page, fresh or after something stood in the way. */
@ApplicationScoped
class Pages {

    private static final int MOST_CHANGES = 10;

    private final Desk desk;
    private final FileDesk fileDesk;
    private final PastTests pastTests;
    private final Translations translations;
    private final PhraseLibrary library;
    private final Departments departments;
    private final ActWords actWords;
    private final RequestLanguage language;
    private final Clock clock;

    Pages(
            Desk desk,
            FileDesk fileDesk,
            PastTests pastTests,
            Translations translations,
            PhraseLibrary library,
            Departments departments,
            ActWords actWords,
            RequestLanguage language,
            Clock clock) {
        this.desk = desk;
        this.fileDesk = fileDesk;
        this.pastTests = pastTests;
        this.translations = translations;
        this.library = library;
        this.departments = departments;
        this.actWords = actWords;
        this.language = language;
        this.clock = clock;
    }

    /**
     * A request for a case's page.
     *
     * @param besides a test that is shown though nothing asks for it
     * @param again a test whose form begins with the answers of the treatment before
     */
    record Asked(
            Reference reference,
            Caller caller,
            Optional<LegalTest> besides,
            Optional<LegalTest> again) {

        Asked(Reference reference, Caller caller, Optional<LegalTest> besides) {
            this(reference, caller, besides, Optional.empty());
        }

        Asked beginningAgain(Optional<LegalTest> test) {
            return new Asked(reference, caller, besides, test);
        }
    }

    OpenFile of(Asked asked, Notice notice) {
        var open = desk.open(asked.reference(), asked.caller());
        var tests = tests(open, asked);
        return page(open, asked, tests, StoredFields.of(open, tests), Faults.NONE, notice);
    }

    /**
     * The page again with what was typed still in its fields.
     *
     * @throws Problem the one that was given, where the page is not the place to tell it
     */
    TemplateInstance after(Problem problem, Asked asked, Posted typed) {
        var open = desk.open(asked.reference(), asked.caller());
        var tests = tests(open, asked);
        if (problem.kind() == ProblemKind.CHANGED_MEANWHILE) {
            var clash = Clash.of(typed, StoredFields.of(open, tests), new FieldWords(language));
            if (isClash(clash, open, asked, typed)) {
                return new ClashPage(
                        asked.reference(),
                        open.file().version(),
                        language.words(DeskMessages.class).part(typed.part()),
                        "/cases/" + asked.reference(),
                        clash,
                        since(typed, open));
            }
        }
        var notice = noticeOf(problem, open, typed);
        var faults = Faults.of(problem.violations(), typed.prefix(), language);
        var fields = StoredFields.of(open, tests).with(typed);
        var page = page(open, asked, tests, fields, faults, notice);
        return page.shown().asForm(typed.part())
                ? page.unfolding(typed.part())
                : page(open, asked, tests, fields, faults, notice.with(typed.texts()));
    }

    private List<TestPart> tests(OpenCase open, Asked asked) {
        return TestPart.of(open.file(), asked.besides(), pastTests.of(open.file())).stream()
                .map(part -> part.startingFrom(asked.again()))
                .toList();
    }

    /** Whether somebody else wrote into the same form, which the caller can still fill in. */
    private boolean isClash(Clash clash, OpenCase open, Asked asked, Posted typed) {
        var seen = typed.seenOr(open.file().version());
        var standing = Standing.of(open, asked.caller(), LocalDate.now(clock));
        return !clash.lines().isEmpty()
                && Shown.of(open, standing, Texts.of(open)).asForm(typed.part())
                && open.file().changedSince(seen).stream()
                        .anyMatch(act -> Clash.touches(act, typed));
    }

    /** False once an act took the case away from the caller. */
    boolean canStillRead(Asked asked) {
        return desk.mayOpen(asked.reference(), asked.caller());
    }

    private Notice noticeOf(Problem problem, OpenCase open, Posted typed) {
        return switch (problem.kind()) {
            case INVALID -> Notice.none();
            case TRANSITION_REFUSED ->
                    Notice.waitingFor(Missing.of(unmet(problem), open.file().reference()));
            case STATE_CONFLICT -> Notice.wrongStage();
            case CHANGED_MEANWHILE -> Notice.changedMeanwhile(since(typed, open));
            default -> throw problem;
        };
    }

    private static List<Guard> unmet(Problem refused) {
        var guards = (List<?>) refused.members().getOrDefault("unmet", List.of());
        return guards.stream().map(Guard.class::cast).toList();
    }

    /** What the staff did since the page was drawn, the newest first. */
    private List<TimelineLine> since(Posted typed, OpenCase open) {
        var acts = open.file().changedSince(typed.seenOr(open.file().version()));
        var shown = Math.min(MOST_CHANGES, acts.size());
        return TimelineLine.of(acts.subList(acts.size() - shown, acts.size()), actWords, language);
    }

    private OpenFile page(
            OpenCase open,
            Asked asked,
            List<TestPart> tests,
            Fields fields,
            Faults faults,
            Notice notice) {
        var standing = Standing.of(open, asked.caller(), LocalDate.now(clock));
        var texts = Texts.of(open);
        return new OpenFile(
                open,
                standing,
                Ways.of(open, language),
                department(open),
                Shown.of(open, standing, texts),
                texts,
                tests,
                TestPart.others(tests),
                TimelineLine.of(open.file().timeline(), actWords, language),
                fileDesk.of(open).stream().map(FileRow::of).toList(),
                Talk.of(open, translations.beside(open), library, fields, faults),
                fields,
                faults,
                notice);
    }

    private String department(OpenCase open) {
        return open.file()
                .department()
                .flatMap(departments::coded)
                .map(department -> department.name(language.get()))
                .orElse("");
    }
}
