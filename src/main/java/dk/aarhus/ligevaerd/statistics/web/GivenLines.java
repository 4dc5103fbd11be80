package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.GivenDesk;
import dk.aarhus.ligevaerd.statistics.GivenState;
import dk.aarhus.ligevaerd.statistics.GivenView;
import dk.aarhus.ligevaerd.statistics.Statement;
import dk.aarhus.ligevaerd.statistics.words.GivenMessages;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of what was given elsewhere, in words. */
record GivenLines(List<GivenView> given, GivenDesk desk, Names names, GivenMessages words) {

    /**
     * @param corrects what it says was otherwise; empty where it corrects nothing
     * @param confirmable whether the reader can confirm it
     * @param correctable whether it can still be corrected
     */
    record Line(
            UUID id,
            String said,
            String corrects,
            String recipient,
            String authority,
            LocalDate givenOn,
            String recordedBy,
            String gaveAway,
            String state,
            boolean confirmable,
            boolean correctable) {}

    List<Line> all() {
        return given.stream().map(this::line).toList();
    }

    /** One of them, by an id as it was sent. */
    Optional<GivenView> known(Optional<String> id) {
        return given.stream()
                .filter(one -> id.filter(one.id().toString()::equals).isPresent())
                .filter(one -> one.state() != GivenState.CORRECTED)
                .findFirst();
    }

    String said(GivenView one) {
        var statement = one.statement();
        return words.said(
                named(statement),
                names.of(statement.period()),
                Names.inSentence(words.wordingName(statement.wording())),
                statement.number());
    }

    private Line line(GivenView one) {
        return new Line(
                one.id(),
                said(one),
                given.stream()
                        .filter(other -> one.corrects().filter(other.id()::equals).isPresent())
                        .map(other -> words.corrects(said(other)))
                        .findFirst()
                        .orElse(""),
                one.recipient(),
                one.authority(),
                one.givenOn(),
                one.recordedBy(),
                gaveAway(one),
                words.state(one.state()),
                one.confirmable(),
                one.state() != GivenState.CORRECTED);
    }

    private String gaveAway(GivenView one) {
        if (!one.agrees()) {
            return words.didNotAgree();
        }
        return one.uncovered() == 0 ? words.nothing() : words.cells(one.uncovered());
    }

    /** A plan may have changed since: what has no table any more is named by its codes. */
    private String named(Statement statement) {
        return desk.tables(statement.period()).stream()
                .filter(table -> table.name().equals(statement.table()))
                .findFirst()
                .map(table -> names.place(table, statement.place()))
                .orElseGet(() -> String.join(" · ", statement.place()));
    }
}
