package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;
import java.util.UUID;

/** The file of a package as it was frozen, sealed. */
@Entity
@Table(name = "case_package_sheet")
class PackageSheet extends Locked {

    private static final String CONTENT = "case_package_sheet.content";

    @Id
    @Column(name = "package")
    private UUID ofPackage;

    private String content;

    protected PackageSheet() {}

    static PackageSheet of(UUID ofPackage, byte[] pdf, Safe safe) {
        var sheet = new PackageSheet();
        sheet.ofPackage = ofPackage;
        sheet.lockWith(safe);
        sheet.content = sheet.seal(CONTENT, Base64.getEncoder().encodeToString(pdf));
        return sheet;
    }

    byte[] pdf() {
        return Base64.getDecoder().decode(open(CONTENT, content));
    }

    @Override
    protected String recordName() {
        return ofPackage.toString();
    }
}
