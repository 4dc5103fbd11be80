package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A place on a page of an item that is blacked out. */
@Entity
@Table(name = "case_package_mark")
class PackageMark extends Locked {

    private static final String WHY = "case_package_mark.why";

    @Id private UUID id;
    private UUID item;
    private int place;
    private int page;
    private int x;
    private int y;
    private int width;
    private int height;

    @Enumerated(EnumType.STRING)
    private OmissionGround ground;

    private String why;

    protected PackageMark() {}

    static PackageMark of(UUID item, Mark mark, Safe safe) {
        var kept = new PackageMark();
        kept.id = UUID.randomUUID();
        kept.lockWith(safe);
        kept.item = item;
        kept.place = mark.place();
        kept.page = mark.page();
        kept.x = mark.x();
        kept.y = mark.y();
        kept.width = mark.width();
        kept.height = mark.height();
        kept.ground = mark.ground();
        kept.why = kept.seal(WHY, mark.why().orElse(null));
        return kept;
    }

    UUID item() {
        return item;
    }

    Mark mark() {
        return new Mark(
                place, page, x, y, width, height, ground, Optional.ofNullable(open(WHY, why)));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
