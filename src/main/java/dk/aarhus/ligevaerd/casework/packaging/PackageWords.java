package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.words.FunctionMessages;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.words.AfterMessages;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.FlowMessages;
import dk.aarhus.ligevaerd.casework.words.InvestigationMessages;
import dk.aarhus.ligevaerd.casework.words.PackageMessages;
import dk.aarhus.ligevaerd.casework.words.PackageStepMessages;
import dk.aarhus.ligevaerd.casework.words.SecondMessages;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The words of a package in its own language. */
record PackageWords(
        Language language,
        PackageMessages own,
        PackageStepMessages steps,
        LawMessages law,
        FlowMessages flow,
        CaseworkMessages casework,
        LayoutMessages layout,
        BesideWords beside) {

    PackageWords(Language language) {
        this(
                language,
                Words.in(language, PackageMessages.class),
                Words.in(language, PackageStepMessages.class),
                Words.in(language, LawMessages.class),
                Words.in(language, FlowMessages.class),
                Words.in(language, CaseworkMessages.class),
                Words.in(language, LayoutMessages.class),
                BesideWords.in(language));
    }

    /** What is asked and noted in other rooms and on other pages. */
    record BesideWords(
            IntakeMessages asked,
            FormMessages form,
            FunctionMessages functions,
            LawChoiceMessages choices,
            InvestigationMessages sheets,
            AfterMessages after,
            SecondMessages second) {

        private static BesideWords in(Language language) {
            return new BesideWords(
                    Words.in(language, IntakeMessages.class),
                    Words.in(language, FormMessages.class),
                    Words.in(language, FunctionMessages.class),
                    Words.in(language, LawChoiceMessages.class),
                    Words.in(language, InvestigationMessages.class),
                    Words.in(language, AfterMessages.class),
                    Words.in(language, SecondMessages.class));
        }
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(layout.dayPattern(), language.locale()));
    }

    /**
     * What a reader outside is told of a line of the timeline: the act, and the stage it led to.
     */
    String act(Act act, String subject) {
        if (act == Act.MOVED || act == Act.MOVED_BACK) {
            return casework.act(act) + ": " + casework.status(CaseStatus.valueOf(subject));
        }
        return subject.matches("\\d{1,5}") ? casework.act(act) + " " + subject : casework.act(act);
    }

    String item(ItemKey key) {
        return switch (key.kind()) {
            case FILE -> own.file(Integer.parseInt(key.source()));
            case INTERVIEW -> own.interview(key.source());
            case PARTY -> own.partyEntry(key.source());
            default -> own.kind(key.kind());
        };
    }
}
