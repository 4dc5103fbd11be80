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
import java.util.List;
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

    void drop() {
        state = PackageState.DROPPED;
    }

    /** Whether this one had no hand in it: neither began, changed nor froze it. */
    boolean isOfOthersThan(String account, List<CaseEvent> timeline) {
        return !account.equals(madeBy)
                && !account.equals(frozenBy)
                && timeline.stream()
                        .filter(line -> line.act() == Act.PACKAGE_CHANGED)
                        .filter(line -> line.subject().equals(Integer.toString(number)))
                        .noneMatch(line -> line.actor().equals(account));
    }

    /** Whether the scheme of the case keeps this kind of thing out of such a package. */
    boolean bars(ItemKind kind, Regime regime) {
        return regime == Regime.WHISTLEBLOWER && purpose.keepsFromScheme(kind);
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
                        hand(PackageState.DRAFT, madeBy, madeOn),
                        hand(PackageState.FROZEN, frozenBy, frozenOn),
                        hand(PackageState.APPROVED, approvedBy, approvedOn),
                        hand(PackageState.LEFT, leftBy, leftOn))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PackageView.PackageHand> hand(
            PackageState to, String who, LocalDate day) {
        return Optional.ofNullable(who).map(one -> new PackageView.PackageHand(to, one, day));
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
