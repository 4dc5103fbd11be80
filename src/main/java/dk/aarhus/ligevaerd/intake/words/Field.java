package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A question of the form, under the name that its answer has in a report. */
@TemplateEnum
public enum Field {
    ACCOUNT("account"),
    PHASE("phase"),
    IDENTITY("identity"),
    CONTACT("contact"),

    /** Whether it goes along though no name is given; asked only of whoever wrote both. */
    CONTACT_ANYWAY("contactAnyway"),

    /** What becomes of files that cannot be cleaned; asked of whoever turns anonymous. */
    FILES_ANYWAY("filesAnyway"),
    MUST_NOT_SEE("mustNotSee"),

    /** Of those who would open the report, by function, who must not. */
    EXCLUDED_FUNCTIONS("excludedFunctions"),
    IMMEDIATE_DANGER("immediateDanger"),
    CAPACITY("capacity"),
    PERSON_KNOWS("personKnows"),
    MAY_CONTACT_PERSON("mayContactPerson"),
    PERSON_CONTACT("personContact"),
    DEPARTMENT("department"),

    /** Of the register of units; asked only where there is one. */
    UNIT("unit"),
    WORKPLACE("workplace"),
    WHEN_FROM("when.from"),
    ONGOING("when.ongoing"),
    WHEN_TO("when.to"),
    RESPONDENT_TYPE("respondentType"),

    /** What the person does in the municipality, where that decides who gets the case. */
    ACCUSED_FUNCTION("accusedFunction"),
    RESPONDENT("respondent"),
    GROUNDS("grounds"),
    GROUNDS_TOGETHER("groundsTogether"),
    GROUND_RELATION("groundRelation"),
    FORM("form"),

    /** How the reporter came to the form, where "help me find the word" was used. */
    GUIDANCE("guidance"),
    WISHES("wishes"),
    REPRISAL_FEAR("reprisalFear"),
    REPRISAL_WORDS("reprisalWords"),
    SAFE_CONTACT("safeContact"),
    OTHER_PARTY_MAY_KNOW("otherPartyMayKnow");

    private final String parameter;

    Field(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Field> named(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
