package dk.aarhus.ligevaerd.platform.input;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.UUID;

/** The id of a thing as it stands in an address. */
public final class AddressedId {

    private AddressedId() {}

    /**
     * @param id null where none was sent
     * @throws Problem NOT_FOUND for what is no id: nothing has such an address
     */
    public static UUID of(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
