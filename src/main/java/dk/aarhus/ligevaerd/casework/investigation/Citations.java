package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import java.util.List;

/** How often the findings and the legal tests of a case rest on each piece of evidence. */
record Citations(List<Finding> findings, List<Assessment> assessments) {

    static Citations in(CaseFile file, List<Finding> findings) {
        return new Citations(findings, file.assessments());
    }

    Exhibit.Cited of(Exhibit exhibit) {
        var citing =
                findings.stream().filter(one -> one.exhibits().contains(exhibit.number())).toList();
        return new Exhibit.Cited(
                (int) citing.stream().filter(f -> isOn(f, exhibit.speaksFor())).count(),
                (int) citing.stream().filter(f -> isOn(f, exhibit.speaksAgainst())).count(),
                citing.size(),
                answersOn("R" + exhibit.number()));
    }

    private static boolean isOn(Finding finding, List<Integer> issues) {
        return issues.contains(finding.allegation());
    }

    private int answersOn(String number) {
        return (int)
                assessments.stream()
                        .flatMap(test -> test.answers().values().stream())
                        .filter(answer -> answer.cited().contains(number))
                        .count();
    }
}
