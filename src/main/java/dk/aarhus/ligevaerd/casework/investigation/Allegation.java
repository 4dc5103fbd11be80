package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One issue of an investigation: what somebody is said to have done.
 *
 * @param about the numbers of those who are accused of it; empty for a rule or a habit that nobody
 *     in particular answers for
 * @param findings one for each of them, or one for nobody in particular
 */
public record Allegation(
        int number,
        String words,
        List<Integer> about,
        Set<Form> forms,
        Set<Ground> grounds,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String writtenBy,
        LocalDate writtenOn,
        List<Finding> findings) {

    /** Stands for the person where an allegation is about nobody in particular. */
    public static final int NOBODY = 0;

    /** Whom findings are asked for. */
    public List<Integer> answerable() {
        return about.isEmpty() ? List.of(NOBODY) : about;
    }

    boolean isFound() {
        return answerable().stream()
                .allMatch(party -> findings.stream().anyMatch(one -> one.party() == party));
    }

    Allegation withFindings(List<Finding> all) {
        return new Allegation(
                number,
                words,
                about,
                forms,
                grounds,
                from,
                to,
                writtenBy,
                writtenOn,
                all.stream().filter(one -> one.allegation() == number).toList());
    }
}
