package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.ContactResult;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the questions that were due after a decision were asked on time: of one case. How many
 * are planned is a public rule, so a count of questions would tell how many cases were decided; a
 * count of cases does not.
 */
enum ContactsKept {
    ALL_ON_TIME,
    NOT_ALL_ON_TIME,
    NONE_DUE;

    /**
     * @param written one for each question, as it stands in the base
     */
    static ContactsKept of(String written) {
        var due =
                Arrays.stream(written.split("\\|"))
                        .filter(one -> !one.isEmpty() && !one.equals(ContactResult.NOT_DUE.name()))
                        .collect(Collectors.toSet());
        if (due.isEmpty()) {
            return NONE_DUE;
        }
        return due.equals(Set.of(ContactResult.ON_TIME.name())) ? ALL_ON_TIME : NOT_ALL_ON_TIME;
    }
}
