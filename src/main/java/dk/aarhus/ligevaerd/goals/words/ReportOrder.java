package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilSection;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Grid;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fixed order of a report: the figures of its snapshot, and the words of persons. */
final class ReportOrder {

    private static final String PROTECTION_GOAL = "G2";

    private final CouncilPaper paper;
    private final ReportVoice voice;
    private final FigureGrids figures;
    private final SpokenGrids spoken;

    ReportOrder(CouncilPaper paper, ReportVoice voice) {
        this.paper = paper;
        this.voice = voice;
        this.figures = new FigureGrids(paper.snapshot(), voice);
        this.spoken = new SpokenGrids(paper, voice);
    }

    ReportSheet sheet() {
        var sections = new ArrayList<Section>();
        sections.add(section("policy", voice.words().h1Policy(), policy(), List.of()));
        sections.add(
                section(
                        "summary",
                        voice.words().h2Summary(),
                        summary(
                                CouncilSection.SUMMARY,
                                CouncilSection.RECRUITMENT,
                                CouncilSection.EMPLOYMENT,
                                CouncilSection.DISMISSAL),
                        List.of(figures.phases())));
        sections.add(
                figures(
                        "volume",
                        voice.words().h3Volume(),
                        CouncilSection.VOLUME,
                        Condition.CONTEXT,
                        Condition.ACCESS));
        sections.add(
                section(
                        "nature",
                        voice.words().h4Nature(),
                        texts(CouncilSection.NATURE),
                        figures.tables(
                                "phase-class", "form-phase", "ground-phase", "capacity-phase")));
        sections.add(
                with(
                        figures(
                                "handling",
                                voice.words().h5Handling(),
                                CouncilSection.HANDLING,
                                Condition.RESPONSE),
                        handled()));
        sections.add(
                with(
                        figures(
                                "protection",
                                voice.words().h6Protection(),
                                CouncilSection.PROTECTION,
                                Condition.PROTECTION),
                        figures.outcomes("follow-ups", "reprisals")));
        sections.add(
                with(
                        figures(
                                "correction",
                                voice.words().h7Correction(),
                                CouncilSection.CORRECTION,
                                Condition.CORRECTION),
                        figures.outcomes("remedies", "repeats")));
        sections.add(
                words(
                        "learning",
                        voice.words().h8Learning(),
                        CouncilSection.LEARNING,
                        CouncilSection.LEARNING_CLEARED));
        sections.add(words("external", voice.words().h9External(), CouncilSection.EXTERNAL));
        sections.add(
                section(
                        "statements",
                        voice.words().h10Statements(),
                        List.of(),
                        List.of(spoken.statements())));
        sections.add(words("dialogue", voice.words().h11Dialogue(), CouncilSection.DIALOGUE));
        sections.add(
                section(
                        "goals",
                        voice.words().h12Goals(),
                        texts(CouncilSection.OTHER_GOALS),
                        spoken.goals()));
        sections.add(recommendations());
        if (paper.edition() == CouncilPaper.Edition.CLOSED) {
            sections.add(
                    with(
                            words("closed", voice.words().hClosed(), CouncilSection.CLOSED),
                            figures.tables(
                                    "department-phase",
                                    "department-class",
                                    "ground-department",
                                    "identity-capacity")));
        }
        sections.add(definitions());
        sections.add(section("log", voice.words().hLog(), log(), List.of()));
        return new ReportSheet(
                voice.words().title(String.valueOf(paper.snapshot().year())), sections);
    }

    private List<Grid> handled() {
        return Stream.concat(
                        figures.tables("urgency-acknowledged", "urgency-triaged").stream(),
                        figures
                                .outcomes(
                                        "outcome-class",
                                        "concluded-form-phase",
                                        "outcome-days",
                                        "phase-decided",
                                        "stood-still",
                                        "adverse-heard")
                                .stream())
                .toList();
    }

    private List<String> policy() {
        var snapshot = paper.snapshot();
        var said = new ArrayList<String>();
        snapshot.goals().stream()
                .filter(goal -> goal.id().equals(PROTECTION_GOAL))
                .forEach(goal -> said.add(goal.wording().in(voice.language())));
        said.add(voice.words().period(String.valueOf(snapshot.year())));
        said.add(
                voice.words()
                        .frozen(
                                voice.numbers().day(snapshot.takenOn()),
                                snapshot.release(),
                                snapshot.secrets()));
        said.add(voice.words().suppression());
        said.add(voice.words().quality());
        if (snapshot.synthetic()) {
            said.add(voice.words().synthetic());
        }
        said.addAll(texts(CouncilSection.METHOD));
        return said;
    }

    private List<String> summary(CouncilSection... sections) {
        return Stream.concat(texts(sections).stream(), Stream.of(voice.indicators().phaseRule()))
                .toList();
    }

    private List<String> texts(CouncilSection... sections) {
        return Arrays.stream(sections)
                .filter(one -> paper.texts().containsKey(one.name()))
                .flatMap(
                        one ->
                                Stream.concat(
                                        Stream.of(voice.words().section(one) + ":"),
                                        paper.texts().get(one.name()).lines()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Section words(String id, String heading, CouncilSection... sections) {
        var said = texts(sections);
        return section(
                id,
                heading,
                said.isEmpty() ? List.of(voice.words().nothingWritten()) : said,
                List.of());
    }

    private static Section section(
            String id, String heading, List<String> paragraphs, List<Grid> grids) {
        return new Section(id, heading, paragraphs, grids);
    }

    private static Section with(Section section, List<Grid> more) {
        return new Section(
                section.id(),
                section.heading(),
                section.paragraphs(),
                Stream.concat(section.grids().stream(), more.stream()).toList());
    }

    private Section recommendations() {
        var grids = new ArrayList<Grid>();
        if (!paper.recommendations().isEmpty()) {
            grids.add(
                    new Grid(
                            voice.words().recommended(),
                            List.of(
                                    voice.words().todoWords(),
                                    voice.words().todoOwner(),
                                    voice.words().todoCost(),
                                    voice.words().todoDue()),
                            paper.recommendations().stream().map(spoken::todo).toList()));
        }
        if (!paper.before().isEmpty()) {
            grids.add(
                    new Grid(
                            voice.words().followUps(),
                            List.of(voice.words().recommended(), voice.words().whatCame()),
                            paper.before().stream().map(spoken::followUp).toList()));
        }
        var said = new ArrayList<String>();
        if (paper.recommendations().isEmpty()) {
            said.add(voice.words().noRecommendations());
        }
        if (paper.before().isEmpty()) {
            said.add(voice.words().noFollowUps());
        }
        return section("recommendations", voice.words().h13Recommendations(), said, grids);
    }

    private List<String> log() {
        var said = new ArrayList<String>();
        said.add(voice.words().logBegun(voice.numbers().day(paper.report().begunOn())));
        paper.report()
                .signedOn()
                .ifPresentOrElse(
                        day -> said.add(voice.words().logSigned(voice.numbers().day(day))),
                        () -> said.add(voice.words().draftNote()));
        if (paper.edition() == CouncilPaper.Edition.CLOSED) {
            said.add(voice.words().closedNote());
        }
        return said;
    }

    private Section figures(
            String id, String heading, CouncilSection section, Condition... conditions) {
        return section(id, heading, texts(section), List.of(figures.indicators(conditions)));
    }

    private Section definitions() {
        return section(
                "definitions",
                voice.words().hDefinitions(),
                List.of(voice.indicators().exact()),
                List.of(figures.definitions()));
    }
}
