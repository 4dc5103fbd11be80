package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.FigureVerification;
import dk.aarhus.ligevaerd.statistics.PreparationStep;
import dk.aarhus.ligevaerd.statistics.Preparations;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseDesk;
import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import dk.aarhus.ligevaerd.statistics.ReleaseOffer;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseStatus;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.Shield;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.words.FigureMessages;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the pages of the workbench together. */
@RequestScoped
class WorkbenchViews {

    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final Preparations preparations;
    private final FigureVerification verification;
    private final ReleaseDesk desk;
    private final Departments departments;
    private final RequestLanguage language;

    WorkbenchViews(
            ReleaseShelf shelf,
            FigureShelf figures,
            Preparations preparations,
            FigureVerification verification,
            ReleaseDesk desk,
            Departments departments,
            RequestLanguage language) {
        this.shelf = shelf;
        this.figures = figures;
        this.preparations = preparations;
        this.verification = verification;
        this.desk = desk;
        this.departments = departments;
        this.language = language;
    }

    /** A period that can be prepared. */
    record Choice(String code, String name) {}

    /** A way to make figures fit to be shown. */
    record Way(String code, String name, String how, boolean chosen) {}

    /** A release in the list. */
    record Line(
            String id,
            String period,
            String status,
            String mark,
            String method,
            boolean approximate,
            String preparedBy,
            LocalDate preparedOn,
            Optional<LocalDate> publishedOn) {}

    /** What is said about one withheld figure. */
    record Why(String cell, String inRow, String inColumn, String periods, String possible) {}

    /**
     * A period that is being prepared.
     *
     * @param refused why it came to nothing; empty while it goes on
     * @param step how far it is, in words
     */
    record Going(String period, String refused, String step) {}

    /**
     * The protected table of a release.
     *
     * @param comparison with the period before, if that is published
     */
    record Content(
            String name,
            TableView table,
            String label,
            int figures,
            int cells,
            List<Why> whys,
            Optional<Comparison> comparison) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkbenchPage(
            List<Choice> periods,
            List<Way> ways,
            List<Going> going,
            List<Line> releases,
            Optional<FigureVerification.LatestCheck> check,
            String refusal)
            implements TemplateInstance {}

    /**
     * @param contents the protected tables; none where nothing safe was found
     */
    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkbenchReleasePage(
            Line release,
            List<Content> contents,
            int secrets,
            List<String> obstacles,
            List<String> proposals,
            boolean canPublish,
            boolean othersMustPublish,
            boolean canWithdraw,
            boolean seenByAll,
            String refusal)
            implements TemplateInstance {}

    WorkbenchPage list(String refusal) {
        var names = Names.in(language);
        return new WorkbenchPage(
                shelf.periodsToPrepare().stream()
                        .map(period -> new Choice(period.code(), names.of(period)))
                        .toList(),
                Arrays.stream(ReleaseMethod.values()).map(method -> way(method, names)).toList(),
                preparations.all().stream().map(one -> going(one, names)).toList(),
                shelf.all().stream().map(release -> line(release, names)).toList(),
                verification.latest(),
                refusal);
    }

    WorkbenchReleasePage release(String id, String refusal) {
        var names = Names.in(language).knowing(Choosing.departments(departments, language.get()));
        var said = new ObstacleWords(names);
        var offers = desk.offers(id);
        var release = shelf.release(id);
        return new WorkbenchReleasePage(
                line(release, names),
                release.hasTable()
                        ? shelf.tables(release.id()).stream()
                                .map(table -> content(release, table, names))
                                .toList()
                        : List.of(),
                release.secrets(),
                release.obstacles().stream().map(said::said).toList(),
                release.proposals().stream().map(said::proposed).toList(),
                offers.contains(ReleaseOffer.PUBLISH),
                offers.contains(ReleaseOffer.ANOTHER_PERSON_MUST_PUBLISH),
                offers.contains(ReleaseOffer.WITHDRAW),
                release.status() == ReleaseStatus.PUBLISHED,
                refusal);
    }

    private static Way way(ReleaseMethod method, Names names) {
        return new Way(
                method.name(),
                names.method().name(method),
                names.method().how(method),
                method == ReleaseMethod.SUPPRESSION);
    }

    private static String said(PreparationStep step, FigureMessages words) {
        return step.round() > 1 ? words.againIn(step.round()) : words.step(step.kind());
    }

    private Going going(Preparations.Preparation one, Names names) {
        return new Going(
                names.period(one.period()),
                one.refused().map(this::sentence).orElse(""),
                one.step().map(step -> said(step, names.figures())).orElse(""));
    }

    /** Why something was not done, as a person is told. */
    String sentence(Problem refused) {
        return Refusals.sentence(refused, language);
    }

    private Content content(ReleaseView release, ShownTable table, Names names) {
        return new Content(
                names.figures()
                        .tableBy(
                                names.listed(
                                        table.axes().stream().map(ShownTable.Axis::name).toList())),
                TableView.of(PublicTable.of(table), names),
                label(release, PublicTable.of(table), names),
                table.figures(),
                table.cells().size(),
                shelf.shields(table).stream()
                        .map(shield -> why(shield, PublicTable.of(table), names))
                        .toList(),
                figures.before(release.period())
                        .flatMap(before -> planned(before.id(), table.name()))
                        // What differs may be no more than the rounding.
                        .filter(before -> isExact(before) && isExact(PublicTable.of(table)))
                        .map(before -> Comparison.of(PublicTable.of(table), before, names)));
    }

    private static boolean isExact(PublicTable table) {
        return table.reach().isEmpty();
    }

    private static String label(ReleaseView release, PublicTable table, Names names) {
        var reach = table.reach();
        return reach.isPresent() ? names.label(release.method(), reach.getAsInt()) : "";
    }

    private Optional<PublicTable> planned(String release, String table) {
        return figures.planned(release).stream()
                .filter(one -> one.name().equals(table))
                .findFirst();
    }

    private static Why why(Shield shield, PublicTable table, Names names) {
        var along = List.copyOf(shield.beside().values());
        return new Why(
                names.place(table, shield.place()),
                listed(along.get(along.size() - 1), place -> names.place(table, place)),
                along.size() < 2 ? "" : listed(along.get(0), place -> names.place(table, place)),
                listed(shield.periods(), names::of),
                names.words().range(shield.claim().lower(), shield.claim().upper()));
    }

    private static <T> String listed(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }

    private static Line line(ReleaseView release, Names names) {
        return new Line(
                release.id(),
                names.of(release.period()),
                names.words().status(release.status()),
                mark(release.status()),
                names.method().name(release.method()),
                release.method().isApproximate(),
                release.preparedBy(),
                release.preparedOn(),
                release.publishedOn());
    }

    private static String mark(ReleaseStatus status) {
        return switch (status) {
            case PREPARED -> "info";
            case BLOCKED -> "error";
            case PUBLISHED -> "success";
            case WITHDRAWN -> "plain";
        };
    }
}
