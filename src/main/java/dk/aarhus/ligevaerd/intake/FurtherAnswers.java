package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.RespondentType;
import java.util.Optional;

/**
 * What a reporter may say beyond what happened and in which connection. How the affected person and
 * the reporter can be reached is not among it: that has a door of its own.
 *
 * @param respondent who did it, in the reporter's words
 * @param groundsTogether several grounds met in one person
 * @param mayContactPerson whether the person it happened to may be contacted
 * @param reprisalWords what the reporter fears, or what happens
 * @param otherPartyMayKnow whether the other party may know who reported
 */
public record FurtherAnswers(
        Optional<RespondentType> respondentType,
        Optional<String> respondent,
        boolean groundsTogether,
        Optional<GroundRelation> groundRelation,
        Optional<PersonKnows> personKnows,
        Optional<Consent> mayContactPerson,
        Optional<ReprisalFear> reprisalFear,
        Optional<String> reprisalWords,
        Optional<Consent> otherPartyMayKnow) {}
