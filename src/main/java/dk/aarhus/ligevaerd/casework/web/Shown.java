package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.Step;
import dk.aarhus.ligevaerd.casework.words.Part;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of the page are there, and how.
 *
 * @param forms those that the caller can write
 * @param awaited those that the case waits for
 * @param unfolded those that lie open: what is to be done, or to be read before one acts
 */
record Shown(Set<Part> parts, Set<Part> forms, Set<Part> awaited, Set<Part> unfolded) {

    static Shown of(OpenCase open, Standing standing, Texts texts) {
        var forms = EnumSet.noneOf(Part.class);
        var parts = EnumSet.of(Part.REPORT, Part.DIALOGUE, Part.FORMS, Part.TIMELINE);
        for (var part : Part.values()) {
            if (stepOf(part).filter(open::offers).isPresent()) {
                forms.add(part);
            }
        }
        if (open.file().hasHearingTexts()) {
            // Who is heard, and what came of it, stands on the page of the texts.
            forms.remove(Part.HEARING);
        }
        if (open.ways().stream().anyMatch(OpenCase.Way::yours)) {
            forms.add(Part.MOVE);
        }
        parts.addAll(forms);
        var awaited = EnumSet.noneOf(Part.class);
        for (var missing : standing.missing()) {
            missing.part().ifPresent(parts::add);
            if (!missing.guard().asksForAnother()) {
                missing.part().ifPresent(awaited::add);
            }
        }
        if (standing.holders().stream().anyMatch(holder -> holder.who().vacant())) {
            parts.add(Part.STAFF);
            awaited.add(Part.STAFF);
        }
        if (open.judgesRequests()) {
            add(parts, Part.REQUESTS, !open.requests().isEmpty());
            add(forms, Part.REQUESTS, open.file().requests().waitForAnother());
            add(awaited, Part.REQUESTS, open.file().requests().waitForAnother());
        }
        add(parts, Part.TRIAGE, open.file().triage().isPresent());
        add(parts, Part.OVERRIDE, open.file().overrideGround().isPresent());
        add(parts, Part.STAFF, hasStaff(open));
        add(parts, Part.CONFLICT, open.file().noConflictDeclared());
        add(parts, Part.HEARING, open.file().nobodyHeard().isPresent());
        add(parts, Part.TESTS, !open.file().assessments().isEmpty());
        add(parts, Part.DECISION, open.file().decision().isPresent());
        add(parts, Part.REVIEW, !open.reviews().isEmpty());
        add(parts, Part.PLAN, texts.plan().stored().isPresent());
        add(parts, Part.FACTS, texts.facts().stored().isPresent());
        add(parts, Part.REMEDY_PLAN, texts.remedyPlan().stored().isPresent());
        add(parts, Part.REMEDY_RESULT, texts.remedyResult().stored().isPresent());
        add(parts, Part.FOLLOW_UP, texts.followUp().stored().isPresent());
        add(parts, Part.MOVE, !open.ways().isEmpty());
        var unfolded = EnumSet.copyOf(parts);
        unfolded.removeIf(
                part ->
                        !awaited.contains(part)
                                && (forms.contains(part) || !isReadNow(part, open)));
        return new Shown(parts, forms, awaited, unfolded);
    }

    /** The same with a part open that was just filled in. */
    Shown with(Part part) {
        var more = EnumSet.copyOf(parts);
        more.retainAll(unfolded);
        more.add(part);
        return new Shown(parts, forms, awaited, more);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public boolean asForm(Part part) {
        return forms.contains(part);
    }

    public boolean awaits(Part part) {
        return awaited.contains(part);
    }

    public boolean opens(Part part) {
        return unfolded.contains(part);
    }

    /** What a stage is about, for those who read before they act. */
    private static boolean isReadNow(Part part, OpenCase open) {
        return switch (open.file().status()) {
            case INVESTIGATION_PLANNED -> part == Part.PLAN;
            case INVESTIGATING -> part == Part.FACTS;
            case HEARING -> part == Part.HEARING;
            case ASSESSMENT -> part == Part.TESTS || part == Part.DECISION || part == Part.REVIEW;
            case INFORMAL_RESOLUTION, DECIDED -> part == Part.DECISION;
            case REMEDY -> part == Part.REMEDY_PLAN;
            case FOLLOW_UP -> part == Part.FOLLOW_UP;
            case RECEIVED,
                    ACKNOWLEDGED,
                    TRIAGE,
                    CLOSED,
                    SUSPENDED,
                    FORWARDED,
                    WITHDRAWN,
                    REOPENED ->
                    false;
        };
    }

    private static boolean hasStaff(OpenCase open) {
        var staffing = open.file().staffing();
        return staffing.handler().isPresent()
                || staffing.reviewer().isPresent()
                || staffing.decisionMaker().isPresent();
    }

    private static void add(Set<Part> parts, Part part, boolean there) {
        if (there) {
            parts.add(part);
        }
    }

    private static Optional<Step> stepOf(Part part) {
        return switch (part) {
            case TRIAGE -> Optional.of(Step.TRIAGING);
            case OVERRIDE -> Optional.of(Step.OVERRIDING);
            case STAFF -> Optional.of(Step.STAFFING);
            case CONFLICT -> Optional.of(Step.DECLARING);
            case PLAN -> Optional.of(Step.PLANNING);
            case FACTS -> Optional.of(Step.FINDING_FACTS);
            case HEARING -> Optional.of(Step.PARTIES);
            case TESTS -> Optional.of(Step.TESTING);
            case DECISION -> Optional.of(Step.DRAFTING);
            case REVIEW -> Optional.of(Step.REVIEWING);
            case REMEDY_PLAN -> Optional.of(Step.PLANNING_REMEDIES);
            case REMEDY_RESULT -> Optional.of(Step.REPORTING_REMEDIES);
            case FOLLOW_UP -> Optional.of(Step.FOLLOWING_UP);
            case DIALOGUE -> Optional.of(Step.WRITING_TO_REPORTER);
            case REPORT, REQUESTS, FORMS, MOVE, TIMELINE -> Optional.empty();
        };
    }
}
