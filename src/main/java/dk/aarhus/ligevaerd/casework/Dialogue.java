package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk writes to a reporter. All acts throw {@link Problem} as {@link CaseActs#act} does,
 * and INVALID for a message that the reporter could not read.
 */
@ApplicationScoped
@Transactional
public class Dialogue {

    private static final Set<Permission> WRITERS =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);

    private final CaseActs acts;
    private final Composition composition;
    private final Outgoing outgoing;

    Dialogue(CaseActs acts, Composition composition, Outgoing outgoing) {
        this.acts = acts;
        this.composition = composition;
        this.outgoing = outgoing;
    }

    /** Writes to the reporter, who reads it in the mailbox. */
    public void write(SeenCase seen, CaseForms.ReporterMessage form, Caller caller) {
        acts.act(
                seen,
                WRITERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var composed = composition.read(form, file, acting.today());
                    outgoing.send(file, composed.message(), acting);
                    note(file, composed, acting);
                });
    }

    /**
     * Answers what the reporter asked for beside the handler of the case; the answer stands in the
     * dialogue.
     *
     * @throws Problem NOT_ALLOWED to the handler of the case; STATE_CONFLICT where nothing waits
     */
    public void answerRequest(SeenCase seen, CaseForms.ReporterMessage form, Caller caller) {
        acts.act(
                seen,
                CaseRequests.JUDGES,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    if (CaseRequests.isHandler(file, caller)) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    if (!file.requests().waitForAnother()) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT)
                                .with("status", file.status())
                                .with("unmet", List.of());
                    }
                    var composed = composition.read(form, file, acting.today());
                    outgoing.post(file, composed.message(), acting);
                    file.answeredRequest(acting);
                    note(file, composed, acting);
                });
    }

    /** Why Danish alone was enough stays in the timeline. */
    private static void note(CaseFile file, Composition.Composed composed, Acting acting) {
        composed.danishSuffices()
                .ifPresent(why -> file.acted(Act.DANISH_SUFFICED, "MESSAGE", acting, why));
    }
}
