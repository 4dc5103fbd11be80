package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * In whose hands the case is: the table it lies on, who took it from there, who was appointed to
 * it, and who must not have it.
 */
final class Custody {

    private static final String REPORT = "REPORT";
    private static final String STAFFING = "STAFFING";

    private final CaseFile file;
    private final Tray tray;

    Custody(CaseFile file, Tray tray) {
        this.file = file;
        this.tray = tray;
    }

    /** Lies on that table from now on; nobody of the personnel department takes it along. */
    void lieIn(Queue another, LocalDate today) {
        if (tray.goTo(another)
                && (file.status() != CaseStatus.RECEIVED
                        || file.staffing().everybody().findAny().isPresent())) {
            leaveToOthers();
            file.note(Act.LEFT_THE_DESK, another.name(), CaseEvent.SERVICE, today, null);
        }
    }

    /** There are further names, and all of them are looked at again: nobody knows which is new. */
    void namesAdded(int all) {
        tray.leaveUnmatched(all);
    }

    /** The reporter's names mean these accounts, none of which works on the case any longer. */
    void matched(Set<String> accounts, String by, LocalDate today) {
        tray.leaveUnmatched(0);
        withdraw(accounts);
        file.note(Act.NAMES_MATCHED, REPORT, by, today, String.join(", ", accounts));
    }

    /** Somebody said to have no interest in the matter. The first who does so has it. */
    void taken(String account, LocalDate today) {
        tray.taken(today);
        file.note(Act.TAKEN, REPORT, account, today, null);
    }

    /** Somebody said not to be able to take it; a case needs no reason for that. */
    void steppedBack(String account, LocalDate today) {
        file.note(Act.STEPPED_BACK, REPORT, account, today, null);
    }

    /** True the first time only: an alarm is not given twice. */
    boolean alarm(LocalDate today) {
        return tray.alarm(today);
    }

    /** These have an interest in the matter and no longer work on it. */
    void closedTo(Set<String> accounts, LocalDate today) {
        withdraw(accounts);
        service(Act.CLOSED_TO_PERSONS, today, String.join(", ", accounts));
    }

    /** Somebody left; the place is the successor's, or empty where there is none for this case. */
    void handOver(String leaver, Optional<String> successor, LocalDate today) {
        appoint(file.staffing().replaced(leaver, successor));
        service(
                Act.HANDED_OVER,
                today,
                successor.map(next -> leaver + " → " + next).orElse(leaver));
    }

    /** Somebody without a part in it reads it until the day is over. */
    void readInAnEmergency(String account, LocalDate today, String reason) {
        file.note(Act.GLASS_BROKEN, "CASE", account, today, reason);
    }

    void staff(Staffing appointed, Acting acting) {
        appoint(file.staffing().appointing(appointed));
        file.acted(Act.STAFFED, STAFFING, acting, null);
    }

    /**
     * The handler declares to have no interest in the matter, or steps back, and then loses the
     * case at once.
     */
    void declareConflict(ConflictDeclaration declaration, Acting acting) {
        file.workedOnBy(file.staffing().declaring(declaration.noConflict()));
        if (declaration.noConflict()) {
            declared("NO_CONFLICT", acting);
        } else {
            recuse(acting);
        }
    }

    /** Somebody steps back who works on it, asked to declare anything or not. */
    void recuse(Acting acting) {
        withdraw(Set.of(acting.account()));
        declared("CONFLICT", acting);
    }

    private void declared(String what, Acting acting) {
        file.acted(Act.CONFLICT_DECLARED, what, acting, acting.reason().orElse(null));
    }

    /** Whoever worked on it no longer does; others are appointed where it lies now. */
    void leaveToOthers() {
        file.workedOnBy(Staffing.none());
    }

    private void withdraw(Set<String> accounts) {
        file.workedOnBy(file.staffing().without(accounts));
    }

    private void appoint(Staffing next) {
        if (!next.handler().equals(file.staffing().handler())) {
            // Another handles it, as was perhaps wished.
            file.requests().handlerChanged();
        }
        file.workedOnBy(next);
    }

    private void service(Act act, LocalDate today, String words) {
        file.note(act, STAFFING, CaseEvent.SERVICE, today, words);
    }
}
