package dk.aarhus.ligevaerd.story;

import static dk.aarhus.ligevaerd.law.Form.*;
import static dk.aarhus.ligevaerd.law.Ground.*;
import static dk.aarhus.ligevaerd.law.Phase.DISMISSAL;
import static dk.aarhus.ligevaerd.law.Phase.EMPLOYMENT;
import static dk.aarhus.ligevaerd.law.Phase.RECRUITMENT;
import static dk.aarhus.ligevaerd.law.Phase.SERVICE;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.*;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.Urgency;
import java.util.List;
import java.util.Set;

/** The stories as data. All are invented; nobody in them exists. */
final class Stories {

    private static final Set<PolicyClass> DIRECTLY = Set.of(PolicyClass.DIRECT);
    private static final Set<PolicyClass> INDIRECTLY = Set.of(PolicyClass.INDIRECT);
    private static final Set<PolicyClass> INSTITUTIONALLY = Set.of(PolicyClass.INSTITUTIONAL);
    private static final Set<PolicyClass> BOTH =
            Set.of(PolicyClass.INDIRECT, PolicyClass.INSTITUTIONAL);

    private Stories() {}

    static final List<Story> ALL =
            List.of(
                    proved(
                            1,
                            "A qualified applicant with a foreign name hears that they would not fit in; a less qualified one is invited.",
                            RECRUITMENT,
                            WITNESS_EMPLOYEE,
                            Form.DIRECT,
                            Set.of(Form.DIRECT),
                            DIRECTLY,
                            Set.of(ETHNIC_ORIGIN)),
                    proved(
                            2,
                            "The advert for a cleaner demands flawless spoken and written Danish, from a template that is used everywhere.",
                            RECRUITMENT,
                            WITNESS_CITIZEN,
                            Form.DONT_KNOW,
                            Set.of(Form.INDIRECT, SYSTEMIC_PRACTICE),
                            BOTH,
                            Set.of(LANGUAGE_BACKGROUND, ETHNIC_ORIGIN)),
                    proved(
                            3,
                            "The panels recruit through the staff's own networks; no minority applicant was interviewed in three years.",
                            RECRUITMENT,
                            UNION_OR_SAFETY_REP,
                            SYSTEMIC_PRACTICE,
                            Set.of(SYSTEMIC_PRACTICE),
                            INSTITUTIONALLY,
                            Set.of(ETHNIC_ORIGIN)),
                    proved(
                            4,
                            "Colleagues joke every day about a care assistant's headscarf, and the manager laughs.",
                            EMPLOYMENT,
                            WITNESS_EMPLOYEE,
                            HARASSMENT,
                            Set.of(HARASSMENT),
                            DIRECTLY,
                            Set.of(RELIGION_BELIEF, SEX)),
                    proved(
                            5,
                            "The head says not to put a colleague at the front desk, because citizens prefer Danes.",
                            EMPLOYMENT,
                            MANAGER,
                            INSTRUCTION,
                            Set.of(INSTRUCTION),
                            DIRECTLY,
                            Set.of(ETHNIC_ORIGIN)),
                    proved(
                            6,
                            "An employee with a chronic illness loses the agreement to work from home and is dismissed for absence.",
                            DISMISSAL,
                            AFFECTED_FORMER_EMPLOYEE,
                            FAILURE_TO_ACCOMMODATE,
                            Set.of(FAILURE_TO_ACCOMMODATE),
                            INDIRECTLY,
                            Set.of(DISABILITY)),
                    urgent(
                            7,
                            "A probationary employee is let go two weeks after announcing a pregnancy.",
                            DISMISSAL,
                            AFFECTED_EMPLOYEE,
                            Form.DIRECT,
                            Set.of(Form.DIRECT),
                            DIRECTLY,
                            Set.of(PREGNANCY_PARENTHOOD)),
                    proved(
                            8,
                            "The criteria for lay-offs, flexibility and knowledge of Danish culture, hit minority staff.",
                            DISMISSAL,
                            UNION_OR_SAFETY_REP,
                            Form.INDIRECT,
                            Set.of(Form.INDIRECT),
                            INDIRECTLY,
                            Set.of(ETHNIC_ORIGIN)),
                    urgent(
                            9,
                            "The witness of the headscarf case loses all evening shifts.",
                            EMPLOYMENT,
                            AFFECTED_EMPLOYEE,
                            RETALIATION,
                            Set.of(RETALIATION),
                            Set.of(),
                            Set.of()),
                    proved(
                            10,
                            "Letters come only in complicated Danish; citizens lose benefits because they do not understand the dates.",
                            SERVICE,
                            WITNESS_CITIZEN,
                            Form.DONT_KNOW,
                            Set.of(Form.INDIRECT, SYSTEMIC_PRACTICE),
                            BOTH,
                            Set.of(LANGUAGE_BACKGROUND)),
                    proved(
                            11,
                            "A school refuses an adapted seat for a pupil with cerebral palsy.",
                            SERVICE,
                            PARENT_OR_GUARDIAN,
                            FAILURE_TO_ACCOMMODATE,
                            Set.of(FAILURE_TO_ACCOMMODATE),
                            INDIRECTLY,
                            Set.of(DISABILITY)),
                    proved(
                            12,
                            "A citizen shouts racist words at a clerk every week, and the manager does nothing.",
                            EMPLOYMENT,
                            AFFECTED_EMPLOYEE,
                            HARASSMENT,
                            Set.of(HARASSMENT),
                            DIRECTLY,
                            Set.of(SKIN_COLOUR)),
                    new Story(
                            13,
                            "An employee is unhappy with the roster; it is about no ground.",
                            EMPLOYMENT,
                            AFFECTED_EMPLOYEE,
                            Form.DONT_KNOW,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Urgency.NORMAL,
                            Outcome.OUT_OF_SCOPE),
                    proved(
                            14,
                            "Anonymous: this department never promotes women over fifty.",
                            EMPLOYMENT,
                            WITNESS_EMPLOYEE,
                            SYSTEMIC_PRACTICE,
                            Set.of(SYSTEMIC_PRACTICE),
                            INSTITUTIONALLY,
                            Set.of(SEX, AGE)),
                    proved(
                            15,
                            "The one who is accused heads the human resources themselves.",
                            EMPLOYMENT,
                            AFFECTED_EMPLOYEE,
                            Form.DIRECT,
                            Set.of(Form.DIRECT),
                            DIRECTLY,
                            Set.of(Ground.AGE)));

    private static Story proved(
            int number,
            String account,
            Phase phase,
            ReporterCapacity capacity,
            Form reported,
            Set<Form> forms,
            Set<PolicyClass> classes,
            Set<Ground> grounds) {
        return new Story(
                number,
                account,
                phase,
                capacity,
                reported,
                forms,
                classes,
                grounds,
                Urgency.NORMAL,
                Outcome.SUBSTANTIATED);
    }

    private static Story urgent(
            int number,
            String account,
            Phase phase,
            ReporterCapacity capacity,
            Form reported,
            Set<Form> forms,
            Set<PolicyClass> classes,
            Set<Ground> grounds) {
        return new Story(
                number,
                account,
                phase,
                capacity,
                reported,
                forms,
                classes,
                grounds,
                Urgency.HIGH,
                Outcome.SUBSTANTIATED);
    }
}
