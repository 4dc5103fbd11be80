package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.GoalArea;
import dk.aarhus.ligevaerd.goals.GoalOrigin;
import dk.aarhus.ligevaerd.goals.GoalStatus;
import dk.aarhus.ligevaerd.goals.RuleKind;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.Way;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register of goals and of figures of others. */
@MessageBundle("goals")
public interface GoalMessages {

    @Message
    String menu();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String registerMenu();

    @Message
    String registerTitle();

    @Message
    String seriesMenu();

    @Message
    String goal();

    @Message
    String goalNumber(String id);

    @Message
    String areaLabel();

    @Message
    String area(GoalArea area);

    @Message
    String originLabel();

    @Message
    String origin(GoalOrigin origin);

    @Message
    String statusLabel();

    @Message
    String status(GoalStatus status);

    @Message
    String owner();

    @Message
    String ruleLabel();

    @Message
    String rule(RuleKind kind);

    @Message
    String ruleLevelUp(String value, String day);

    @Message
    String ruleLevelDown(String value, String day);

    @Message
    String ruleAnnual(String least, String year);

    @Message
    String ruleAnnualFrom(String least, String year, String baseline);

    @Message
    String ruleCap(String series);

    @Message
    String ruleUp();

    @Message
    String ruleDown();

    @Message
    String ruleProtection();

    @Message
    String way(Way way);

    @Message
    String valid();

    @Message
    String validUntil(String from, String to);

    @Message
    String validSince(String from);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String changedBy();

    @Message
    String changedOn();

    @Message
    String history();

    @Message
    String version();

    @Message
    String evaluation();

    @Message
    String evaluationHint();

    @Message
    String measuredBy();

    @Message
    String notMeasured();

    @Message
    String course();

    @Message
    String courseLead();

    @Message
    String period();

    @Message
    String actual();

    @Message
    String expected();

    @Message
    String gap();

    @Message
    String capped();

    @Message
    String uncapped();

    @Message
    String noFigures();

    @Message
    String latest(String value, String period);

    @Message
    String before(String value, String period);

    @Message
    String changeTitle();

    @Message
    String changeLead();

    @Message
    String change();

    @Message
    String changed();

    @Message
    String clash();

    @Message
    String clashMine();

    @Message
    String clashTheirs();

    @Message
    String clashEmpty();

    @Message
    String keepMine();

    @Message
    String takeTheirs();

    @Message
    String wordingDa();

    @Message
    String wordingEn();

    @Message
    String ownerDepartment();

    @Message
    String ownerDa();

    @Message
    String ownerEn();

    @Message
    String targetValue();

    @Message
    String targetDate();

    @Message
    String dayHint();

    @Message
    String perYear();

    @Message
    String baselineYear();

    @Message
    String baselineValue();

    @Message
    String baselineHint();

    @Message
    String wayLabel();

    @Message
    String criteriaDa();

    @Message
    String criteriaEn();

    @Message
    String series();

    @Message
    String capSeries();

    @Message
    String none();

    @Message
    String validFrom();

    @Message
    String validTo();

    @Message
    String ruleFields();

    @Message
    String seriesTitle();

    @Message
    String seriesLead();

    @Message
    String seriesList();

    @Message
    String unitLabel();

    @Message
    String unit(SeriesKind.Unit unit);

    @Message
    String everyLabel();

    @Message
    String every(SeriesKind.Every every);

    @Message
    String newest();

    @Message
    String source();

    @Message
    String lag();

    @Message
    String months(int months);

    @Message
    String revised();

    @Message
    String nothingYet();

    @Message
    String code();

    @Message
    String part();

    @Message
    String whole();

    @Message
    String value();

    @Message
    String importTitle();

    @Message
    String importColumns();

    @Message
    String importRules();

    @Message
    String file();

    @Message
    String look();

    @Message
    String take();

    @Message
    String wrong();

    @Message
    String right(int rows, int fresh, int corrected);

    @Message
    String taken(int rows, int fresh, int corrected);

    @Message
    String toGoals();

    @Message
    String toSeries();
}
