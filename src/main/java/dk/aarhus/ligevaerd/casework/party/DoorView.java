package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door of one party, as the desk reads it.
 *
 * @param access empty where no code was ever given
 * @param offers what could be released to it now
 * @param released what was, the newest first
 * @param files the numbers of files that came through it
 * @param tasks what the party is and was asked to do
 */
public record DoorView(
        Party party,
        Optional<Access> access,
        List<Offer> offers,
        List<Released> released,
        List<Integer> files,
        List<AskedTask> tasks) {

    /**
     * Who has a code.
     *
     * @param openedOn when the party took its own code; the one handed over is spent since
     * @param companion whom the party brings, in its own words
     * @param code whether a code was given; without one a login alone opens
     * @param login that the party's account opens it
     */
    public record Access(
            Optional<Integer> speaksFor,
            String givenBy,
            LocalDate givenOn,
            Optional<LocalDate> openedOn,
            Optional<LocalDate> closedOn,
            Optional<String> companion,
            boolean code,
            Optional<DoorLogin> login) {

        static Access of(PartyAccess access) {
            return new Access(
                    access.speaksFor(),
                    access.givenBy(),
                    access.givenOn(),
                    access.openedOn(),
                    access.closedOn(),
                    access.companion(),
                    access.hasCode(),
                    access.login().map(DoorLogin::of));
        }

        public boolean isOpen() {
            return closedOn.isEmpty();
        }

        /** Whether the party has come in, by a code or a login. */
        public boolean isUsed() {
            return openedOn.isPresent() || login.flatMap(DoorLogin::openedOn).isPresent();
        }
    }

    /** That a login opens it. @param openedOn when it first did */
    public record DoorLogin(String givenBy, LocalDate givenOn, Optional<LocalDate> openedOn) {

        static DoorLogin of(PartyAccess.Login login) {
            return new DoorLogin(login.givenBy(), login.givenOn(), login.openedOn());
        }
    }

    /**
     * Something that was released.
     *
     * @param number among what this party was given
     * @param item what it is called in the case, such as {@code hearing-1}
     * @param reason why it may go though something of others was found in it
     */
    public record Released(
            int number,
            ReleaseKind kind,
            String item,
            Optional<String> reason,
            String releasedBy,
            LocalDate releasedOn,
            Optional<LocalDate> seenOn,
            Optional<LocalDate> withdrawnOn,
            Optional<String> withdrawnWhy) {

        static Released of(PartyRelease release) {
            return new Released(
                    release.number(),
                    release.name().kind(),
                    release.name().toString(),
                    release.reason(),
                    release.releasedBy(),
                    release.releasedOn(),
                    release.seenOn(),
                    release.withdrawnOn(),
                    release.withdrawnWhy());
        }
    }
}
