package dk.aarhus.ligevaerd.casework.investigation;

import java.util.List;

/**
 * What the staff types about people of a case, before it is read; any part may be missing or wrong.
 */
public final class PartyForms {

    private PartyForms() {}

    /**
     * Somebody takes part.
     *
     * @param role a code of {@code PartyRole}
     * @param standing a code of {@code LegalStanding}
     * @param function what others are told instead of a name
     * @param account where it is a member of the staff
     */
    public record Naming(
            String role,
            String standing,
            String name,
            String function,
            String workplace,
            String contact,
            String account,
            String language) {}

    /** Somebody takes no part any more, since that day and for that reason. */
    public record Leaving(String leftOn, String reason) {}

    /**
     * A person was told that the case holds data about them, or is not told yet.
     *
     * @param givenOn the day, with {@code how}
     * @param ground a code of {@code PostponedGround}, with {@code why} and {@code reviewOn}
     */
    public record Informing(
            String givenOn, String how, String ground, String why, String reviewOn) {}

    /** Signs of reprisals to come, and what was said of safety. */
    public record Weighing(List<String> signs, String words) {}
}
