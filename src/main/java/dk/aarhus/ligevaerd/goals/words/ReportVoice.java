package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;

/** The words and names that a report is set in. */
record ReportVoice(
        List<Department> departments,
        Language language,
        CouncilMessages words,
        GoalMessages goals,
        IndicatorMessages indicators,
        LawMessages law,
        Names names,
        Numbers numbers) {}
