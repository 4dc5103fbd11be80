package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets go of the packages of a case; their key is the case's. */
@Singleton
class RetainedPackages extends RetainedPart {

    private static final String OF_ITS_PACKAGES =
            "package in (select id from case_package where case_reference = ?1)";

    RetainedPackages(EntityManager base) {
        super(base, "casework.packaging", rows());
    }

    /** What leans on another goes first. */
    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "case_package_mark",
                "item in (select id from case_package_item where " + OF_ITS_PACKAGES + ")");
        rows.put("case_package_item", OF_ITS_PACKAGES);
        rows.put("case_package_sheet", OF_ITS_PACKAGES);
        rows.put("case_package", OF_THE_CASE);
        return rows;
    }
}
