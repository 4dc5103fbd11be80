package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells reporters who left an address for it that something is new in their mailbox; never what,
 * and never at the moment at which it was written.
 */
@ApplicationScoped
@Transactional
public class Notices {

    static final int LONGEST_ADDRESS = 254;

    /** One at sign, nothing that a header of a mail could be made of, and a point behind it. */
    private static final Pattern ADDRESS =
            Pattern.compile("[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+");

    private final Doorkeeper door;
    private final MailboxStates states;
    private final Journal journal;
    private final NoticeConfig config;

    Notices(Doorkeeper door, MailboxStates states, Journal journal, NoticeConfig config) {
        this.door = door;
        this.states = states;
        this.journal = journal;
        this.config = config;
    }

    /** Whether this installation sends mail. */
    public boolean areOffered() {
        return config.from().isPresent();
    }

    /**
     * From now on the reporter is told at this address.
     *
     * @throws Problem NOT_FOUND where no mail is sent; INVALID for what is no address; else as for
     *     {@link MailboxActs}
     */
    public void tellAt(String typedCode, String typedAddress) {
        var report = door.require(typedCode);
        if (!areOffered()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        states.changing(report).tellAt(address(typedAddress));
        journal.ofReporter(report.reference(), ReporterAct.CHANGED_NOTICES.name());
    }

    /**
     * An address as it was typed.
     *
     * @throws Problem INVALID for what is none
     */
    public static String address(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> text.length() <= LONGEST_ADDRESS)
                .filter(text -> ADDRESS.matcher(text).matches())
                .orElseThrow(() -> Problem.invalid("address", ViolationKind.WRONG_FORM));
    }

    /** The reporter is told no more, and the address is forgotten. */
    public void stop(String typedCode) {
        var report = door.require(typedCode);
        var state = states.changing(report);
        if (state.hasNoticeAddress()) {
            state.tellAt(null);
            journal.ofReporter(report.reference(), ReporterAct.CHANGED_NOTICES.name());
        }
    }
}
