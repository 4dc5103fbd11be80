package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff types about talks with people of a case; any part may be missing or wrong. */
public final class InterviewForms {

    private InterviewForms() {}

    /**
     * Somebody is invited.
     *
     * @param party the number of the person
     * @param invitation what they were told: what it is about, and their rights
     * @param companion whom they bring, where they said so
     * @param interpreter who interprets, and into which language
     */
    public record Inviting(
            String party,
            String plannedOn,
            String place,
            String invitation,
            String companion,
            String interpreter) {}

    /** It took place. @param minutes what was said */
    public record Holding(String heldOn, String minutes) {}

    /**
     * The person has read the minutes.
     *
     * @param approved true or false
     * @param objections what they object to; needed where they do not approve
     */
    public record MinutesAnswer(String answeredOn, String approved, String objections) {}
}
