package dk.aarhus.ligevaerd.demo;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import java.util.List;
import java.util.Set;

/**
 * What an invented report can be about. Nobody in it exists, and every account begins by saying so.
 *
 * @param weight how often it comes up among a hundred
 */
record Plot(
        int weight,
        Phase phase,
        ReporterCapacity capacity,
        Set<Form> forms,
        Set<PolicyClass> classes,
        Set<Ground> grounds,
        String account) {

    private static final String INVENTED = "(Opdigtet eksempel) ";

    static final List<Plot> ALL =
            List.of(
                    new Plot(
                            16,
                            Phase.RECRUITMENT,
                            ReporterCapacity.AFFECTED_APPLICANT,
                            Set.of(Form.DIRECT),
                            Set.of(PolicyClass.DIRECT),
                            Set.of(Ground.ETHNIC_ORIGIN),
                            "Jeg søgte en stilling, som jeg er uddannet til. Jeg fik at vide, at jeg ikke ville passe ind. En med mindre erfaring blev kaldt til samtale."),
                    new Plot(
                            12,
                            Phase.RECRUITMENT,
                            ReporterCapacity.WITNESS_EMPLOYEE,
                            Set.of(Form.INDIRECT, Form.SYSTEMIC_PRACTICE),
                            Set.of(PolicyClass.INDIRECT, PolicyClass.INSTITUTIONAL),
                            Set.of(Ground.LANGUAGE_BACKGROUND),
                            "Vores stillingsopslag til rengøring kræver fejlfrit dansk i skrift. Det har ingen brug for i jobbet. Opslaget er en skabelon."),
                    new Plot(
                            9,
                            Phase.RECRUITMENT,
                            ReporterCapacity.UNION_OR_SAFETY_REP,
                            Set.of(Form.SYSTEMIC_PRACTICE),
                            Set.of(PolicyClass.INSTITUTIONAL),
                            Set.of(Ground.ETHNIC_ORIGIN),
                            "Ledige vagter går til bekendte af dem, der allerede er ansat. Det er blevet en vane, og ingen har besluttet det."),
                    new Plot(
                            15,
                            Phase.EMPLOYMENT,
                            ReporterCapacity.WITNESS_EMPLOYEE,
                            Set.of(Form.HARASSMENT),
                            Set.of(PolicyClass.DIRECT),
                            Set.of(Ground.RELIGION_BELIEF),
                            "Der bliver lavet vittigheder om en kollegas tørklæde næsten hver dag. Lederen griner med."),
                    new Plot(
                            9,
                            Phase.EMPLOYMENT,
                            ReporterCapacity.AFFECTED_EMPLOYEE,
                            Set.of(Form.INDIRECT),
                            Set.of(PolicyClass.INDIRECT),
                            Set.of(Ground.PREGNANCY_PARENTHOOD),
                            "De nye mødetider ligger altid, når børn skal hentes. De samme går glip af det hver gang."),
                    new Plot(
                            6,
                            Phase.EMPLOYMENT,
                            ReporterCapacity.MANAGER,
                            Set.of(Form.INSTRUCTION),
                            Set.of(PolicyClass.DIRECT),
                            Set.of(Ground.ETHNIC_ORIGIN),
                            "Jeg blev bedt om ikke at sætte en medarbejder i skranken, fordi borgerne hellere vil tale med en dansker."),
                    new Plot(
                            5,
                            Phase.EMPLOYMENT,
                            ReporterCapacity.AFFECTED_EMPLOYEE,
                            Set.of(Form.RETALIATION),
                            Set.of(),
                            Set.of(),
                            "Jeg var vidne i en sag. Siden har jeg mistet mine aftenvagter."),
                    new Plot(
                            7,
                            Phase.DISMISSAL,
                            ReporterCapacity.AFFECTED_FORMER_EMPLOYEE,
                            Set.of(Form.FAILURE_TO_ACCOMMODATE),
                            Set.of(PolicyClass.INDIRECT),
                            Set.of(Ground.DISABILITY),
                            "Min aftale om at arbejde hjemme blev taget fra mig, selv om jeg har en kronisk sygdom. Så blev jeg fyret for fravær."),
                    new Plot(
                            5,
                            Phase.DISMISSAL,
                            ReporterCapacity.AFFECTED_EMPLOYEE,
                            Set.of(Form.DIRECT),
                            Set.of(PolicyClass.DIRECT),
                            Set.of(Ground.PREGNANCY_PARENTHOOD),
                            "Jeg blev fyret i prøvetiden to uger efter, at jeg fortalte, at jeg er gravid."),
                    new Plot(
                            9,
                            Phase.SERVICE,
                            ReporterCapacity.AFFECTED_CITIZEN,
                            Set.of(Form.SYSTEMIC_PRACTICE),
                            Set.of(PolicyClass.INSTITUTIONAL),
                            Set.of(Ground.LANGUAGE_BACKGROUND),
                            "Brevene er skrevet så svært, at jeg ikke forstod fristen. Jeg mistede min ydelse."),
                    new Plot(
                            7,
                            Phase.SERVICE,
                            ReporterCapacity.PARENT_OR_GUARDIAN,
                            Set.of(Form.FAILURE_TO_ACCOMMODATE),
                            Set.of(PolicyClass.INDIRECT),
                            Set.of(Ground.DISABILITY),
                            "Skolen vil ikke give mit barn en stol, der passer til barnets handicap."));

    String text() {
        return INVENTED + account;
    }
}
