package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A package of a case: for whom, on what basis, and how far it is. */
@Entity
@Table(name = "case_package")
class CasePackage extends Locked {

    private static final String RECIPIENT = "case_package.recipient";
    private static final String BASIS = "case_package.basis";
    private static final String HIDDEN = "case_package.hidden_words";

    /** Between an expression, its ground and the words to it. */
    private static final String PART = "\t";

    private static final String HOW = "case_package.left_how";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int number;

    @Enumerated(EnumType.STRING)
    private PackagePurpose purpose;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private PackageState state;

    private String recipient;
    private String basis;
    private String hiddenWords;
    private String madeBy;
    private LocalDate madeOn;
    private String frozenBy;
    private LocalDate frozenOn;
    private Integer pages;
    private String sheetHash;
    private String zipHash;
    private String approvedBy;
    private LocalDate approvedOn;
    private String leftBy;
    private LocalDate leftOn;
    private String leftHow;
    private String takenBy;
    private LocalDate takenOn;
    private String droppedBy;
    private LocalDate droppedOn;
    private Integer copiedFrom;

    protected CasePackage() {}

    static CasePackage begun(
            String reference, int number, PackageInput.Beginning typed, Safe safe) {
        var begun = new CasePackage();
        begun.id = UUID.randomUUID();
        begun.lockWith(safe);
        begun.caseReference = reference;
        begun.number = number;
        begun.purpose = typed.purpose();
        begun.language = typed.language();
        begun.state = PackageState.DRAFT;
        begun.recipient = begun.seal(RECIPIENT, typed.recipient());
        begun.basis = begun.seal(BASIS, typed.basis());
        return begun;
    }

    /** Another draft of the same purpose, with the same words taken out. */
    CasePackage copied(int number, PackageInput.Copying typed, Safe safe) {
        var copy =
                begun(
                        caseReference,
                        number,
                        new PackageInput.Beginning(
                                purpose, language, typed.recipient(), typed.basis()),
                        safe);
        copy.copiedFrom = this.number;
        copy.hiddenWords =
                copy.seal(HIDDEN, hiddenWords == null ? null : open(HIDDEN, hiddenWords));
        return copy;
    }

    CasePackage by(String account, LocalDate today) {
        madeBy = account;
        madeOn = today;
        return this;
    }

    /** These words must stand nowhere in it. */
    void hide(PackageInput.Hiding typed) {
        var there = hidden();
        var fresh =
                typed.expressions().stream()
                        .distinct()
                        .filter(words -> !there.contains(words))
                        .map(words -> line(words, typed));
        var lines = Stream.concat(hiddenLines(), fresh).toList();
        hiddenWords = seal(HIDDEN, String.join("\n", lines));
    }

    private static String line(String words, PackageInput.Hiding typed) {
        return String.join(
                PART,
                words.replaceAll("\\s+", " "),
                typed.ground().name(),
                typed.why().orElse("").replaceAll("\\s+", " "));
    }

    private Stream<String> hiddenLines() {
        return hiddenWords == null ? Stream.of() : open(HIDDEN, hiddenWords).lines();
    }

    void freeze(Frozen as, String account, LocalDate today) {
        state = PackageState.FROZEN;
        pages = as.pages();
        sheetHash = as.sheetHash();
        zipHash = as.zipHash();
        frozenBy = account;
        frozenOn = today;
    }

    /** What it is from now on. */
    record Frozen(int pages, String sheetHash, String zipHash) {}

    void approve(String account, LocalDate today) {
        state = PackageState.APPROVED;
        approvedBy = account;
        approvedOn = today;
    }

    void leave(String how, String account, LocalDate today) {
        state = PackageState.LEFT;
        leftHow = seal(HOW, how);
        leftBy = account;
        leftOn = today;
    }

    void drop(String account, LocalDate today) {
        state = PackageState.DROPPED;
        droppedBy = account;
        droppedOn = today;
    }

    /** Its file is out of the house, for the first time or again. */
    void take(String account, LocalDate today) {
        if (takenOn == null) {
            takenBy = account;
            takenOn = today;
        }
    }

    /** What left, or was taken out to leave, is answered by another and no longer dropped. */
    boolean isOut() {
        return leftOn != null || takenOn != null;
    }

    /** The day on which it went out. */
    Optional<LocalDate> outOn() {
        return Stream.of(leftOn, takenOn).filter(Objects::nonNull).findFirst();
    }

    /** Whether it may still be kept from leaving. */
    boolean mayBeDropped() {
        return state != PackageState.LEFT && state != PackageState.DROPPED && !isOut();
    }

    /**
     * Whether this one had no hand in it: neither began, changed nor froze it, or one that it was
     * made of.
     */
    boolean isOfOthersThan(
            String account, List<CaseEvent> timeline, List<CasePackage> predecessors) {
        return hadNoHand(account, timeline)
                && predecessors.stream().allMatch(one -> one.hadNoHand(account, timeline));
    }

    private boolean hadNoHand(String account, List<CaseEvent> timeline) {
        return !account.equals(madeBy)
                && !account.equals(frozenBy)
                && timeline.stream()
                        .filter(line -> line.act() == Act.PACKAGE_CHANGED)
                        .filter(line -> line.subject().equals(Integer.toString(number)))
                        .noneMatch(line -> line.actor().equals(account));
    }

    /** Whether its purpose, or the scheme of the case, keeps this kind of thing out of it. */
    boolean bars(ItemKind kind, Regime regime) {
        return purpose.neverHolds(kind)
                || regime == Regime.WHISTLEBLOWER && purpose.keepsFromScheme(kind);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    PackagePurpose purpose() {
        return purpose;
    }

    Language language() {
        return language;
    }

    PackageState state() {
        return state;
    }

    String recipient() {
        return open(RECIPIENT, recipient);
    }

    String basis() {
        return open(BASIS, basis);
    }

    List<String> hidden() {
        return hiddenLines().map(line -> line.split(PART, -1)[0]).toList();
    }

    /** The same, each with why it is taken out. */
    List<PackageInput.Hiding> hidings() {
        return hiddenLines()
                .map(line -> line.split(PART, -1))
                .map(
                        parts ->
                                new PackageInput.Hiding(
                                        List.of(parts[0]),
                                        OmissionGround.valueOf(parts[1]),
                                        Optional.of(parts[2]).filter(why -> !why.isEmpty())))
                .toList();
    }

    /** Who did what with it, the oldest first. */
    List<PackageView.PackageHand> log() {
        return Stream.of(
                        hand(PackageStep.DRAFT, madeBy, madeOn),
                        hand(PackageStep.FROZEN, frozenBy, frozenOn),
                        hand(PackageStep.APPROVED, approvedBy, approvedOn),
                        hand(PackageStep.TAKEN_OUT, takenBy, takenOn),
                        hand(PackageStep.LEFT, leftBy, leftOn),
                        hand(PackageStep.DROPPED, droppedBy, droppedOn))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(PackageView.PackageHand::day))
                .toList();
    }

    private static Optional<PackageView.PackageHand> hand(
            PackageStep to, String who, LocalDate day) {
        return Optional.ofNullable(who).map(one -> new PackageView.PackageHand(to, one, day));
    }

    /** The number of the package that it was made of. */
    Optional<Integer> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    Optional<String> sheetHash() {
        return Optional.ofNullable(sheetHash);
    }

    Optional<String> zipHash() {
        return Optional.ofNullable(zipHash);
    }

    Optional<String> leftHow() {
        return Optional.ofNullable(leftHow).map(kept -> open(HOW, kept));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
