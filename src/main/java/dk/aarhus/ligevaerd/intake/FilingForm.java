package dk.aarhus.ligevaerd.intake;

import java.util.List;

/**
 * A report as somebody typed or sent it, before it is read: every field may be missing or wrong.
 *
 * @param capacity a code of {@code ReporterCapacity}
 * @param identity a code of {@code IdentityMode}; anonymous when missing
 * @param phase a code of {@code Phase}; required
 * @param department a department's code; missing when not known
 * @param workplace in the reporter's words
 * @param form a code of {@code Form}, as the reporter sees it
 * @param guidance the answers that led to the form, such as {@code NO-PERSON-YES}; missing where
 *     none did
 * @param grounds codes of {@code Ground}, as perceived
 * @param topics codes of {@code Topic}
 * @param account what happened, in the reporter's words and language; required
 * @param language ISO 639-1 code of the account
 * @param wishes codes of {@code Wish}
 * @param contact a safe way to reach the reporter
 * @param mustNotSee people, by name or function, who must not see the case
 * @param excludedFunctions codes of {@code StaffFunction}: of those who would open the report, who
 *     must not
 * @param accusedFunction a code of {@code StaffFunction}: what the person does that it is about
 * @param respondentType a code of {@code RespondentType}: who did it, by role
 * @param respondent who did it, in the reporter's words
 * @param groundsTogether several grounds act together
 * @param groundRelation a code of {@code GroundRelation}
 * @param personKnows for those who report for somebody else, a code of {@code PersonKnows}
 * @param mayContactPerson a code of {@code Consent}
 * @param personContact how that person can be reached safely
 * @param reprisalFear a code of {@code ReprisalFear}
 * @param reprisalWords what the reporter fears
 * @param otherPartyMayKnow a code of {@code Consent}; asked only of those who give a name
 * @param safeContact how and when it is safe to contact the reporter
 * @param unit the code of an area or a workplace of the department; missing when not known, and
 *     left out where no department is named
 */
public record FilingForm(
        String capacity,
        String identity,
        String phase,
        String department,
        String workplace,
        String form,
        String guidance,
        List<String> grounds,
        List<String> topics,
        When when,
        String account,
        String language,
        List<String> wishes,
        String contact,
        List<String> mustNotSee,
        Boolean immediateDanger,
        List<String> excludedFunctions,
        String accusedFunction,
        String respondentType,
        String respondent,
        Boolean groundsTogether,
        String groundRelation,
        String personKnows,
        String mayContactPerson,
        String personContact,
        String reprisalFear,
        String reprisalWords,
        String otherPartyMayKnow,
        String safeContact,
        String unit) {

    /** Without the questions that most leave out. */
    public FilingForm(
            String capacity,
            String identity,
            String phase,
            String department,
            String workplace,
            String form,
            String guidance,
            List<String> grounds,
            List<String> topics,
            When when,
            String account,
            String language,
            List<String> wishes,
            String contact,
            List<String> mustNotSee,
            Boolean immediateDanger) {
        this(
                capacity,
                identity,
                phase,
                department,
                workplace,
                form,
                guidance,
                grounds,
                topics,
                when,
                account,
                language,
                wishes,
                contact,
                mustNotSee,
                immediateDanger,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** When it happened: days, months or years, as far as the reporter remembers. */
    public record When(String from, String to, Boolean ongoing) {}
}
