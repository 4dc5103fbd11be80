package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.packaging.Composer.Draft;
import dk.aarhus.ligevaerd.casework.packaging.Composer.Treated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first pages of a package: for whom, by what right, what is in it where, and what is not. */
final class ContentsLeaf {

    private final PackageWords words;
    private final List<String> lines = new ArrayList<>();

    ContentsLeaf(PackageWords words) {
        this.words = words;
    }

    /**
     * @param from the first page, if it has any
     */
    void line(Treated treated, int from, int pages) {
        var item = treated.item();
        var title = words.item(item.key());
        if (!treated.goesAlong()) {
            lines.add(
                    words.own()
                            .lineOmitted(
                                    title,
                                    reason(item.omitted().orElseThrow(), item.omittedWhy())));
        } else if (treated.isFile()) {
            lines.add(words.own().lineFile(title, item.fileHash().orElse("")));
        } else if (pages == 1) {
            lines.add(words.own().linePage(title, from));
        } else {
            lines.add(words.own().linePages(title, from, from + pages - 1));
        }
    }

    Leaf of(Draft draft) {
        var one = draft.one();
        var leaf = new Leaf(words.own().purpose(one.purpose()));
        leaf.labelled(words.own().caseNumber(), Optional.of(draft.reference().value()));
        leaf.labelled(words.own().recipient(), Optional.of(one.recipient()));
        leaf.labelled(
                words.own().basis(),
                Optional.of(words.own().basisOf(one.purpose()) + ". " + one.basis()));
        draft.replaced()
                .ifPresent(
                        old ->
                                leaf.paragraph(
                                        words.steps()
                                                .replaces(
                                                        old.number(),
                                                        words.day(old.outOn().orElseThrow()))));
        leaf.heading(words.own().contents());
        lines.forEach(leaf::item);
        var reasons = reasons(draft.all());
        if (!reasons.isEmpty()) {
            leaf.heading(words.own().blackedOut());
            leaf.paragraph(words.own().blackedOutLead());
            reasons.forEach(leaf::item);
        }
        return leaf;
    }

    private List<String> reasons(List<Treated> all) {
        return all.stream()
                .filter(Treated::goesAlong)
                .flatMap(
                        treated ->
                                treated.marks().stream()
                                        .map(
                                                mark ->
                                                        words.own()
                                                                .lineMark(
                                                                        words.item(
                                                                                treated.item()
                                                                                        .key()),
                                                                        mark.page(),
                                                                        reason(
                                                                                mark.ground(),
                                                                                mark.why()))))
                .distinct()
                .toList();
    }

    private String reason(OmissionGround ground, Optional<String> why) {
        return words.own().ground(ground) + why.map(own -> ". " + own).orElse("");
    }
}
