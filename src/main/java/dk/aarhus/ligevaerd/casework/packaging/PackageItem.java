package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** One thing in a package, as it was when it was chosen. */
@Entity
@Table(name = "case_package_item")
class PackageItem extends Locked {

    private static final String CONTENT = "case_package_item.content";
    private static final String WHY = "case_package_item.omitted_why";

    @Id private UUID id;

    @jakarta.persistence.Column(name = "package")
    private UUID ofPackage;

    private int place;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String source;
    private int pages;
    private String content;
    private UUID file;
    private String fileHash;

    @Enumerated(EnumType.STRING)
    private Hindrance hindrance;

    @Enumerated(EnumType.STRING)
    private OmissionGround omitted;

    private String omittedWhy;
    private boolean outdated;

    protected PackageItem() {}

    static PackageItem of(UUID ofPackage, int place, Chosen chosen, Safe safe) {
        var item = new PackageItem();
        item.id = UUID.randomUUID();
        item.lockWith(safe);
        item.ofPackage = ofPackage;
        item.place = place;
        item.kind = chosen.key().kind();
        item.source = chosen.key().source();
        item.pages = chosen.pages();
        item.content =
                chosen.pdf()
                        .map(pdf -> item.seal(CONTENT, Base64.getEncoder().encodeToString(pdf)))
                        .orElse(null);
        item.file = chosen.file().orElse(null);
        item.fileHash = chosen.fileHash().orElse(null);
        item.hindrance = chosen.hindrance().orElse(null);
        if (item.hindrance != null) {
            item.omit(OmissionGround.NOT_SHOWN, Optional.empty());
        }
        return item;
    }

    /** What it holds was taken out of the case since, as filed wrong. */
    void outdate() {
        outdated = true;
    }

    boolean isOutdated() {
        return outdated;
    }

    /** The same in another package. */
    PackageItem copied(UUID into, int at, Safe safe) {
        var copy =
                of(
                        into,
                        at,
                        new Chosen(key(), pages, pdf(), file(), fileHash(), hindrance()),
                        safe);
        omitted().ifPresentOrElse(ground -> copy.omit(ground, omittedWhy()), copy::takeBackIn);
        return copy;
    }

    /**
     * What was chosen.
     *
     * @param pages 0 for a recording, which goes along as a file, and for what cannot be shown
     * @param pdf of what the case itself says; a file is read where it lies
     * @param hindrance why a file cannot be shown; it is left out until a person decides
     */
    record Chosen(
            ItemKey key,
            int pages,
            Optional<byte[]> pdf,
            Optional<UUID> file,
            Optional<String> fileHash,
            Optional<Hindrance> hindrance) {}

    /** The whole of it is left out; it stays in the list of contents. */
    void omit(OmissionGround ground, Optional<String> why) {
        omitted = ground;
        omittedWhy = seal(WHY, why.orElse(null));
    }

    void takeBackIn() {
        omitted = null;
        omittedWhy = null;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    ItemKey key() {
        return new ItemKey(kind, source);
    }

    int pages() {
        return pages;
    }

    Optional<byte[]> pdf() {
        return Optional.ofNullable(content)
                .map(kept -> Base64.getDecoder().decode(open(CONTENT, kept)));
    }

    Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    Optional<String> fileHash() {
        return Optional.ofNullable(fileHash);
    }

    Optional<Hindrance> hindrance() {
        return Optional.ofNullable(hindrance);
    }

    Optional<OmissionGround> omitted() {
        return Optional.ofNullable(omitted);
    }

    Optional<String> omittedWhy() {
        return Optional.ofNullable(open(WHY, omittedWhy));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
