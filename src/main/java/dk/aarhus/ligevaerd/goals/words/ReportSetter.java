package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.words.Names;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Sets a report in the language of whoever reads it. */
@RequestScoped
public class ReportSetter {

    private final Departments departments;
    private final RequestLanguage language;

    ReportSetter(Departments departments, RequestLanguage language) {
        this.departments = departments;
        this.language = language;
    }

    public ReportSheet set(CouncilPaper paper) {
        return new ReportOrder(paper, voice()).sheet();
    }

    private ReportVoice voice() {
        var all =
                departments.listAll().stream()
                        .sorted(Comparator.comparing(one -> one.code().value()))
                        .toList();
        return new ReportVoice(
                all,
                language.get(),
                language.words(CouncilMessages.class),
                language.words(GoalMessages.class),
                language.words(IndicatorMessages.class),
                language.words(LawMessages.class),
                Names.in(language)
                        .knowing(
                                all.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        one -> one.code().value(),
                                                        one -> one.name(language.get())))),
                Numbers.in(language));
    }
}
