package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that was filed wrong, of all cases. */
@ApplicationScoped
class MisfiledSheets implements Sheets<MisfiledSheet> {

    /** Those whose words went to another case; the base cannot tell to which. */
    List<MisfiledSheet> movedOn() {
        return list("movedTo is not null");
    }
}
