package dk.aarhus.ligevaerd.disclosure;

import java.util.List;

/**
 * The findings of an audit and their proof.
 *
 * @param proof the witnesses of what is safe; complete only if everything is
 */
public record AuditReport(List<Finding> findings, Proof proof) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    /**
     * Nothing breached and nothing undecided: the only state in which a release may be published.
     */
    public boolean isSafe() {
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.SAFE);
    }

    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** "N secrets verified …": how many pairs of secret and attacker were judged. */
    public int judged() {
        return findings.size();
    }
}
