package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;

/** Lets go of the sheets of a case; their key is the case's and goes with it. */
@Singleton
class RetainedInvestigation extends RetainedPart {

    private static final Logger LOG = Logger.getLogger(RetainedInvestigation.class);

    private final MisfiledSheets misfiled;

    RetainedInvestigation(EntityManager base, MisfiledSheets misfiled) {
        super(
                base,
                "casework.investigation",
                ofTheCase(
                        "case_party",
                        "case_allegation",
                        "case_matter_fact",
                        "case_finding",
                        "case_hearing_text",
                        "case_measure",
                        "case_risk",
                        "case_note",
                        "case_task",
                        "case_misfiled",
                        "case_exhibit",
                        "case_interview"));
        this.misfiled = misfiled;
    }

    /** Words went to this case from another, which does not say any longer where they went. */
    @Override
    protected void forget(Reference gone, EntityManager from) {
        misfiled.movedOn().stream()
                .filter(sheet -> wentTo(gone, sheet))
                .forEach(MisfiledSheet::forgetTarget);
        from.flush();
    }

    private static boolean wentTo(Reference gone, MisfiledSheet sheet) {
        try {
            return sheet.movedTo().filter(gone::equals).isPresent();
        } catch (VaultRefusal broken) {
            if (broken.problem().kind() == ProblemKind.KEYS_AWAY) {
                throw broken;
            }
            // One that nobody can read must not keep every other case for ever.
            LOG.errorf("MISFILED_NOT_READ %s", broken.getClass().getName());
            return false;
        }
    }
}
