package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.NewReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands before the content of a report, with the two answers to it.
 *
 * @param department its name; empty where none is known
 * @param lines the names that are still to be matched
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ScreenPage(NewReport report, String department, List<Line> lines, Faults faults)
        implements TemplateInstance {

    /**
     * A name that the reporter wrote, with the fields that say whom it means.
     *
     * @param accounts the name of the field of accounts, and {@code typed} what stands in it
     * @param nobody the name of the box, and {@code isNobody} whether it is ticked
     */
    record Line(String text, String accounts, String typed, String nobody, boolean isNobody) {}

    static List<Line> lines(NewReport report, MultivaluedMap<String, String> sent) {
        return IntStream.range(0, report.unmatched().size())
                .mapToObj(
                        place -> {
                            var accounts = "accounts-" + place;
                            var nobody = "nobody-" + place;
                            var typed = sent.getFirst(accounts);
                            return new Line(
                                    report.unmatched().get(place),
                                    accounts,
                                    typed == null ? "" : typed,
                                    nobody,
                                    "yes".equals(sent.getFirst(nobody)));
                        })
                .toList();
    }
}
