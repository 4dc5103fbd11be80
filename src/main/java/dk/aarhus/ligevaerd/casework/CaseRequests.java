package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.Tie;
import dk.aarhus.ligevaerd.intake.Asked;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * What a reporter asked for that whoever handles the case must not judge: a complaint about the
 * handling, or another handler.
 */
@ApplicationScoped
class CaseRequests {

    /** One of these judges it, whatever else the person does. */
    static final Set<Permission> JUDGES =
            Set.of(Permission.TRIAGE_CASE, Permission.REVIEW_CASE, Permission.DECIDE_CASE);

    private final Mailboxes mailboxes;

    CaseRequests(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** Empty for those who do not judge them. */
    List<Asked> of(CaseFile file, Caller caller, Set<Tie> ties) {
        return mayJudge(file, caller, ties) ? mailboxes.requests(file.reference()) : List.of();
    }

    /** Whether a complaint about the handling waits; false for those who do not judge it. */
    static boolean showsComplaint(CaseFile file, Caller caller, Ties ties) {
        return file.requests().complained() && mayJudge(file, caller, ties.of(file, caller));
    }

    static boolean mayJudge(CaseFile file, Caller caller, Set<Tie> ties) {
        return !isHandler(file, caller)
                && JUDGES.stream().anyMatch(permission -> caller.may(permission, ties));
    }

    static boolean isHandler(CaseFile file, Caller caller) {
        return file.staffing().handler().filter(caller.account()::equals).isPresent();
    }
}
