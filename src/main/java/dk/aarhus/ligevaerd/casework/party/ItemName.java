package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * What a thing of a case is called where it can be released: {@code hearing-1}, {@code
 * letter-018f…}.
 *
 * @param item a number or an id
 */
public record ItemName(ReleaseKind kind, String item) {

    static ItemName of(ReleaseKind kind, int number) {
        return new ItemName(kind, Integer.toString(number));
    }

    static ItemName of(ReleaseKind kind, UUID id) {
        return new ItemName(kind, id.toString());
    }

    /**
     * @throws Problem NOT_FOUND for what is no such name
     */
    public static ItemName parse(String typed) {
        var end = typed.indexOf('-');
        return Arrays.stream(ReleaseKind.values())
                .filter(kind -> end > 0 && typed.substring(0, end).equals(prefix(kind)))
                .map(kind -> new ItemName(kind, typed.substring(end + 1)))
                .filter(name -> name.item.matches("[0-9a-f-]{1,36}"))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    int number() {
        return Integer.parseInt(item);
    }

    UUID id() {
        return UUID.fromString(item);
    }

    private static String prefix(ReleaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return prefix(kind) + "-" + item;
    }
}
