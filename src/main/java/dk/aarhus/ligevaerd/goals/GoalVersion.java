package dk.aarhus.ligevaerd.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A goal as it is worded and measured from a day on; never changed afterwards. */
@Entity
@Table(name = "goal_version")
class GoalVersion {

    @Embeddable
    record Key(String goal, int number) {}

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    private GoalOrigin origin;

    @Enumerated(EnumType.STRING)
    private GoalArea area;

    private String wordingDa;
    private String wordingEn;
    private String ownerDepartment;
    private String ownerDa;
    private String ownerEn;

    @Enumerated(EnumType.STRING)
    private RuleKind ruleKind;

    private BigDecimal targetValue;
    private LocalDate targetDate;
    private BigDecimal perYear;
    private BigDecimal baselineValue;
    private Integer baselineYear;

    @Enumerated(EnumType.STRING)
    private Way direction;

    private String criteriaDa;
    private String criteriaEn;
    private String series;
    private String capSeries;
    private String evaluation;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;
    private String changedBy;
    private LocalDate changedOn;

    protected GoalVersion() {}

    /** The version that follows on this one. */
    GoalVersion followedBy(GoalChange change, String account, LocalDate day) {
        var next = new GoalVersion();
        next.key = new Key(key.goal(), key.number() + 1);
        next.origin = origin;
        next.area = area;
        next.wordingDa = change.wording().da();
        next.wordingEn = change.wording().en();
        next.ownerDepartment = change.ownerDepartment();
        next.ownerDa = change.owner().da();
        next.ownerEn = change.owner().en();
        next.take(change.rule());
        next.series = change.series().orElse(null);
        next.capSeries = change.capSeries().orElse(null);
        next.evaluation = change.evaluation().orElse(null);
        next.validFrom = change.validFrom();
        next.validTo = change.validTo().orElse(null);
        next.reason = change.reason();
        next.changedBy = account;
        next.changedOn = day;
        return next;
    }

    private void take(TargetRule rule) {
        ruleKind = rule.kind();
        if (rule instanceof TargetRule.Level level) {
            targetValue = level.value();
            targetDate = level.by();
            direction = level.way();
        } else if (rule instanceof TargetRule.AnnualChange change) {
            perYear = change.least();
            baselineYear = change.baselineYear();
            baselineValue = change.baseline().orElse(null);
        } else if (rule instanceof TargetRule.Direction way) {
            direction = way.way();
        } else if (rule instanceof TargetRule.Qualitative qualitative) {
            criteriaDa = qualitative.criteria().da();
            criteriaEn = qualitative.criteria().en();
        }
    }

    private TargetRule rule() {
        return switch (ruleKind) {
            case LEVEL -> new TargetRule.Level(targetValue, targetDate, direction);
            case ANNUAL_CHANGE ->
                    new TargetRule.AnnualChange(
                            perYear, baselineYear, Optional.ofNullable(baselineValue));
            case DIRECTION -> new TargetRule.Direction(direction);
            case QUALITATIVE -> new TargetRule.Qualitative(new Wording(criteriaDa, criteriaEn));
            case PROTECTION -> new TargetRule.Protection();
        };
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Empty while nothing else was said. */
    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /**
     * @param followed the day from which the next version is valid, if there is one
     */
    GoalView view(Optional<LocalDate> followed) {
        return new GoalView(
                key.goal(),
                key.number(),
                origin,
                area,
                new Wording(wordingDa, wordingEn),
                ownerDepartment,
                new Wording(ownerDa, ownerEn),
                rule(),
                Optional.ofNullable(series),
                Optional.ofNullable(capSeries),
                Optional.ofNullable(evaluation),
                validFrom,
                validTo().or(() -> followed.map(day -> day.minusDays(1))),
                reason,
                changedBy,
                changedOn);
    }
}
