package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.FollowUp;
import dk.aarhus.ligevaerd.intake.Request;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the reporter does to the case. It stands in the timeline with its day, and no more. */
final class ReporterSide {

    /** Until then nobody has begun to look into it. */
    private static final Set<CaseStatus> UP_TO_TRIAGE =
            EnumSet.of(CaseStatus.RECEIVED, CaseStatus.ACKNOWLEDGED, CaseStatus.TRIAGE);

    private final CaseFile file;

    ReporterSide(CaseFile file) {
        this.file = file;
    }

    void wrote(LocalDate day) {
        file.falls(Guard.ALL_READ);
        file.reporterDid(Act.REPORTER_WROTE, "MESSAGE", day);
    }

    /** What the reporter asked for is shown until somebody has answered. */
    void asked(Request request, LocalDate day) {
        file.requests().ask(request, day);
        switch (request) {
            case WHAT_HAPPENS -> file.reporterDid(Act.REPORTER_ASKED, "MESSAGE", day);
            case COMPLAINT -> {
                // The timeline is read by whoever handles the case, who is not told of it.
            }
            case OTHER_HANDLER -> file.reporterDid(Act.REPORTER_WANTS_OTHER, "STAFFING", day);
        }
    }

    /**
     * Wishes later that it is only counted.
     *
     * @return false where it is a case already, and goes on
     */
    boolean wantsToBeCounted() {
        var early =
                file.round() == 1 && UP_TO_TRIAGE.contains(file.pausedIn().orElse(file.status()));
        if (early) {
            file.requests().registerOnly();
        }
        return early;
    }

    void becameKnown(LocalDate day) {
        file.reporterDid(Act.REPORTER_BECAME_KNOWN, "IDENTITY", day);
    }

    void followedUp(FollowUp followUp, boolean adverse, LocalDate day) {
        if (adverse) {
            file.requests().tellOfReprisal(day);
        }
        file.reporterDid(Act.REPORTER_FOLLOWED_UP, followUp.name(), day);
    }

    /**
     * The reporter takes the report back.
     *
     * @return whether the case went that way; from where there is none it stays where it is
     */
    boolean withdrew(LocalDate day, Deadlines deadlines) {
        file.reporterDid(Act.REPORTER_WITHDREW, "MESSAGE", day);
        if (Workflow.row(file.status(), CaseStatus.WITHDRAWN, file.track()).isEmpty()) {
            return false;
        }
        // The table asks for a reason; that the reporter wants it is one.
        file.move(
                CaseStatus.WITHDRAWN,
                new Acting(CaseEvent.REPORTER, day, Optional.of(Act.REPORTER_WITHDREW.name())),
                deadlines);
        return true;
    }
}
