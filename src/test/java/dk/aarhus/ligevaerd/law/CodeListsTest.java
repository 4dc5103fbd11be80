package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Partners, tables and stored cases use these names: a constant may be added, never renamed or
 * taken away.
 */
@DisplayName("The code lists that others rely on")
class CodeListsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                list(Phase.class, "RECRUITMENT EMPLOYMENT DISMISSAL SERVICE"),
                list(
                        Ground.class,
                        "SEX PREGNANCY_PARENTHOOD GENDER_IDENTITY GENDER_EXPRESSION SEX_CHARACTERISTICS SEXUAL_ORIENTATION"
                                + " RACE ETHNIC_ORIGIN SKIN_COLOUR NATIONAL_ORIGIN RELIGION_BELIEF DISABILITY AGE POLITICAL_OPINION"
                                + " SOCIAL_ORIGIN UNION_MEMBERSHIP PART_TIME FIXED_TERM LANGUAGE_BACKGROUND CULTURAL_BACKGROUND OTHER"
                                + " DONT_KNOW PREFER_NOT_TO_SAY"),
                list(
                        Form.class,
                        "DIRECT INDIRECT HARASSMENT SEXUAL_HARASSMENT INSTRUCTION RETALIATION FAILURE_TO_ACCOMMODATE"
                                + " SYSTEMIC_PRACTICE DONT_KNOW"),
                list(PolicyClass.class, "DIRECT INDIRECT INSTITUTIONAL"),
                list(
                        Topic.class,
                        "ADVERT SELECTION INTERVIEW OFFER_TERMS PAY PROMOTION TRAINING WORK_TASKS_SHIFTS"
                                + " WORKING_ENVIRONMENT LEAVE ACCOMMODATION DRESS_RELIGIOUS_PRACTICE LANGUAGE_RULE SICKNESS_ABSENCE"
                                + " DISCIPLINE WARNING DISMISSAL NON_RENEWAL REFERENCE SCHOOL_DAYCARE ELDER_CARE SOCIAL_SERVICE"
                                + " JOB_CENTRE CITIZEN_SERVICE CULTURE_SPORT HOUSING OTHER"),
                list(
                        ReporterCapacity.class,
                        "AFFECTED_EMPLOYEE AFFECTED_APPLICANT AFFECTED_FORMER_EMPLOYEE AFFECTED_CITIZEN"
                                + " PARENT_OR_GUARDIAN WITNESS_EMPLOYEE WITNESS_CITIZEN MANAGER UNION_OR_SAFETY_REP REPRESENTATIVE"
                                + " PARTNER_OR_SUPPLIER ORGANISATION"),
                list(IdentityMode.class, "NAMED CONFIDENTIAL ANONYMOUS"),
                list(
                        Wish.class,
                        "STOP_IT APOLOGY DECISION_CHANGED ACCOMMODATION RULE_CHANGED MEDIATION COMPENSATION"
                                + " ONLY_REGISTER DONT_KNOW"),
                list(
                        RespondentType.class,
                        "COLLEAGUE MANAGER RECRUITMENT_PANEL CITIZEN_OR_RELATIVE SUPPLIER RULE_OR_SYSTEM UNKNOWN"),
                list(Urgency.class, "IMMEDIATE HIGH NORMAL"),
                list(
                        Outcome.class,
                        "SUBSTANTIATED PARTLY_SUBSTANTIATED NOT_SUBSTANTIATED UNFOUNDED NO_BREACH_BUT_LEARNING"
                                + " RESOLVED_INFORMALLY OUT_OF_SCOPE FORWARDED WITHDRAWN CLOSED_NO_CONTACT"),
                list(
                        RemedyType.class,
                        "APOLOGY RECONSIDER_DECISION NEW_SELECTION REINSTATE_TERMS ACCOMMODATION SUPPORT_OFFER"
                                + " COMPENSATION_REFERRED CONVERSATION GUIDANCE TRAINING WARNING_REFERRED TRANSFER_OF_ACCUSED_REFERRED"
                                + " DISMISSAL_REFERRED RULE_CHANGE PROCEDURE_CHANGE TEMPLATE_CHANGE JOB_CRITERIA_REVISION TRAINING_UNIT"
                                + " SERVICE_CHECK APV_UPDATE MONITORING COMMUNICATION"),
                list(Regime.class, "ORDINARY WHISTLEBLOWER"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void keep_their_names(Class<? extends Enum<?>> list, String names) {
        assertThat(list.getEnumConstants())
                .extracting(Enum::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void know_who_is_a_witness() {
        assertThat(ReporterCapacity.values())
                .filteredOn(ReporterCapacity::witness)
                .containsExactly(
                        ReporterCapacity.WITNESS_EMPLOYEE, ReporterCapacity.WITNESS_CITIZEN);
    }

    @Test
    void know_which_outcomes_are_findings() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::finding)
                .containsExactly(
                        Outcome.SUBSTANTIATED,
                        Outcome.PARTLY_SUBSTANTIATED,
                        Outcome.NOT_SUBSTANTIATED,
                        Outcome.UNFOUNDED,
                        Outcome.NO_BREACH_BUT_LEARNING);
    }

    @Test
    void sort_the_remedies_by_whom_they_are_aimed_at() {
        assertThat(RemedyType.values())
                .filteredOn(type -> type.kind() == RemedyKind.INDIVIDUAL)
                .hasSize(7);
        assertThat(RemedyType.values())
                .filteredOn(type -> type.kind() == RemedyKind.PERSONNEL)
                .hasSize(6);
        assertThat(RemedyType.values())
                .filteredOn(type -> type.kind() == RemedyKind.INSTITUTIONAL)
                .hasSize(9);
    }

    private static Arguments list(Class<? extends Enum<?>> list, String names) {
        return Arguments.of(list, names);
    }
}
