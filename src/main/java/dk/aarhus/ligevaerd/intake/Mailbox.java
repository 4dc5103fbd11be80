package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.PromisedDates;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a mailbox holds beside its messages. Made when it is first needed; a report without one is
 * as it was on the day it came in.
 */
@Entity
@Table(name = "mailbox")
class Mailbox extends Locked {

    private static final Set<CaseStatus> REPORTER_WAS_TOLD =
            EnumSet.of(
                    CaseStatus.DECIDED,
                    CaseStatus.REMEDY,
                    CaseStatus.FOLLOW_UP,
                    CaseStatus.CLOSED,
                    CaseStatus.FORWARDED,
                    CaseStatus.WITHDRAWN);

    @Id private UUID report;

    @Enumerated(EnumType.STRING)
    private NextStep nextStep;

    private LocalDate nextBy;
    private LocalDate acknowledgedOn;
    private LocalDate feedbackOn;
    private LocalDate decidedOn;
    private LocalDate withdrawnOn;

    @Convert(converter = FollowUps.class)
    private Set<FollowUp> followUps;

    private boolean codeSeen;
    private String offeredLookup;
    private String noticeAddress;
    private boolean noticeDue;

    protected Mailbox() {}

    /**
     * @param acknowledgeBy by when the report is to be read: the first thing that happens
     */
    static Mailbox of(UUID report, LocalDate acknowledgeBy, Safe safe) {
        var mailbox = new Mailbox();
        mailbox.report = report;
        mailbox.lockWith(safe);
        mailbox.nextStep = NextStep.READ;
        mailbox.nextBy = acknowledgeBy;
        mailbox.followUps = Set.of();
        return mailbox;
    }

    @Override
    protected String recordName() {
        return report.toString();
    }

    void show(Progress progress) {
        nextStep = progress.next().orElse(null);
        nextBy = progress.by().orElse(null);
        if (acknowledgedOn == null && progress.status() != CaseStatus.RECEIVED) {
            acknowledgedOn = progress.on();
        }
        if (feedbackOn == null && REPORTER_WAS_TOLD.contains(progress.status())) {
            feedbackOn = progress.on();
        }
        if (progress.status() == CaseStatus.DECIDED && decidedOn == null) {
            decidedOn = progress.on();
        }
    }

    /** The gravest of what was not kept. */
    Optional<MissedPromise> missed(PromisedDates promised, LocalDate today) {
        if (feedbackOn == null && promised.feedbackBy().isBefore(today)) {
            return missed(MissedPromise.Kind.FEEDBACK, promised.feedbackBy());
        }
        if (acknowledgedOn == null && promised.acknowledgeBy().isBefore(today)) {
            return missed(MissedPromise.Kind.ACKNOWLEDGEMENT, promised.acknowledgeBy());
        }
        return Optional.ofNullable(nextBy)
                .filter(day -> acknowledgedOn != null && day.isBefore(today))
                .flatMap(day -> missed(MissedPromise.Kind.EXPECTED, day));
    }

    private static Optional<MissedPromise> missed(MissedPromise.Kind kind, LocalDate by) {
        return Optional.of(new MissedPromise(kind, by));
    }

    Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    Optional<LocalDate> nextBy() {
        return Optional.ofNullable(nextBy);
    }

    void withdrawnOn(LocalDate day) {
        withdrawnOn = day;
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** The question after the decision that waits for an answer. */
    Optional<FollowUp> followUpDue(LocalDate today) {
        return Optional.ofNullable(decidedOn)
                .flatMap(day -> FollowUp.due(day, today, followUps).findFirst());
    }

    void answered(FollowUp followUp) {
        var all = EnumSet.of(followUp);
        all.addAll(followUps);
        followUps = all;
    }

    boolean codeSeen() {
        return codeSeen;
    }

    /** Somebody beside the reporter has seen the code: it is good for nothing but a new one. */
    void codeWasSeen() {
        codeSeen = true;
    }

    /** A new code was drawn; it opens nothing before it is taken. */
    void offer(String lookup) {
        offeredLookup = lookup;
    }

    boolean isOffered(String lookup) {
        return lookup.equals(offeredLookup);
    }

    /** The offered code took the place of the one before. */
    void taken() {
        offeredLookup = null;
        codeSeen = false;
    }

    void tellAt(String address) {
        noticeAddress = seal("mailbox.notice_address", address);
        noticeDue = false;
    }

    Optional<String> noticeAddress() {
        return Optional.ofNullable(open("mailbox.notice_address", noticeAddress));
    }

    boolean hasNoticeAddress() {
        return noticeAddress != null;
    }

    /**
     * Something was written for the reporter: the next batch tells of it, if there is an address.
     */
    void somethingIsNew() {
        noticeDue = noticeAddress != null;
    }

    void told() {
        noticeDue = false;
    }
}
