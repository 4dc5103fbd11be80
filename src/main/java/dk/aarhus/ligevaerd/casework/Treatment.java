package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What one treatment of the case comes to: what was written, tested, drafted and decided. Opening
 * the case again begins the next, in which nothing rests on the one before.
 *
 * <p>Where a text goes in or out, the case gives what seals or opens it: a function of the name of
 * the text's column and the text.
 */
@Embeddable
class Treatment {

    private int round;
    private LocalDate decided;
    private String decidedBy;

    @Embedded private HearingExemption nobodyHeard;
    @Embedded private Decision decision;

    @ElementCollection
    @CollectionTable(name = "case_record", joinColumns = @JoinColumn(name = "case_reference"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<RecordKind, StageRecord> records = new EnumMap<>(RecordKind.class);

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_reference", nullable = false)
    private List<Assessment> assessments = new ArrayList<>();

    protected Treatment() {}

    static Treatment first() {
        var treatment = new Treatment();
        treatment.round = 1;
        return treatment;
    }

    void record(RecordKind kind, StageRecord written, BinaryOperator<String> seal) {
        records.put(kind, written.withWords(text -> seal.apply(column(kind), text)));
    }

    void hearNobody(HearingExemption exemption, BinaryOperator<String> seal) {
        nobodyHeard = exemption.withTexts(seal);
    }

    /** The test as far as it has come, begun where it was not. */
    Assessment assessment(LegalTest test, Safe safe) {
        return assessments.stream()
                .filter(done -> done.test() == test)
                .findFirst()
                .orElseGet(
                        () -> {
                            var fresh = Assessment.of(test, safe);
                            assessments.add(fresh);
                            return fresh;
                        });
    }

    void draft(Decision drafted, BinaryOperator<String> seal) {
        decision = drafted.withTexts(seal);
    }

    /** What was drafted holds from now on. */
    Outcome decide(Acting acting) {
        decided = acting.today();
        decidedBy = acting.account();
        return decision.outcome();
    }

    /** The next treatment begins; what the one before had come to is taken out. */
    SetAside beginAgain(Optional<Outcome> outcome, BinaryOperator<String> open) {
        var before =
                new SetAside(
                        round,
                        outcome,
                        decided(),
                        decidedBy(),
                        pieces(open),
                        List.copyOf(assessments));
        round++;
        records.clear();
        assessments.clear();
        nobodyHeard = null;
        decision = null;
        decided = null;
        decidedBy = null;
        return before;
    }

    private List<SetAside.Piece> pieces(BinaryOperator<String> open) {
        var pieces = new ArrayList<SetAside.Piece>();
        records(open)
                .forEach(
                        (kind, record) ->
                                pieces.add(
                                        new SetAside.Piece(
                                                CasePart.valueOf(kind.name()),
                                                "",
                                                record.words())));
        nobodyHeard(open)
                .ifPresent(
                        exempt ->
                                pieces.add(
                                        new SetAside.Piece(
                                                CasePart.HEARING, "", exempt.exemptReason())));
        assessments.forEach(
                done ->
                        pieces.add(
                                new SetAside.Piece(
                                        CasePart.TESTS,
                                        done.test().name(),
                                        done.reasons().orElse(""))));
        decision(open)
                .ifPresent(
                        drafted ->
                                pieces.add(
                                        new SetAside.Piece(
                                                CasePart.DECISION,
                                                drafted.outcome().name(),
                                                drafted.reasons())));
        return List.copyOf(pieces);
    }

    int round() {
        return round;
    }

    Optional<LocalDate> decided() {
        return Optional.ofNullable(decided);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    List<Assessment> assessments() {
        return assessments;
    }

    Map<RecordKind, StageRecord> records(BinaryOperator<String> open) {
        Map<RecordKind, StageRecord> opened = new EnumMap<>(RecordKind.class);
        records.forEach(
                (kind, record) ->
                        opened.put(kind, record.withWords(text -> open.apply(column(kind), text))));
        return opened;
    }

    /** As they lie in the base, their texts sealed. */
    Map<RecordKind, StageRecord> records() {
        return records;
    }

    Optional<HearingExemption> nobodyHeard(BinaryOperator<String> open) {
        return nobodyHeard().map(stored -> stored.withTexts(open));
    }

    /** As it lies in the base, its text sealed. */
    Optional<HearingExemption> nobodyHeard() {
        return Optional.ofNullable(nobodyHeard).filter(h -> h.recordedBy() != null);
    }

    Optional<Decision> decision(BinaryOperator<String> open) {
        return decision().map(stored -> stored.withTexts(open));
    }

    /** As it lies in the base, its texts sealed. */
    Optional<Decision> decision() {
        return Optional.ofNullable(decision).filter(d -> d.draftedBy() != null);
    }

    private static String column(RecordKind kind) {
        return "case_record.words/" + kind;
    }
}
