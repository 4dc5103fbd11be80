package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.Colour;
import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.Lack;
import dk.aarhus.ligevaerd.goals.Light;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of indicators and of the overview. */
@MessageBundle("indicators")
public interface IndicatorMessages {

    @Message
    String condition(Condition condition);

    @Message
    String colour(Colour colour);

    @Message
    String light(Light light);

    @Message
    String lack(Lack lack);

    @Message
    String period();

    @Message
    String phase();

    @Message
    String allPhases();

    @Message
    String department();

    @Message
    String allDepartments();

    @Message
    String show();

    @Message
    String noRelease();

    @Message
    String noReleaseHow();

    @Message
    String phasesTitle();

    @Message
    String phasesLead();

    @Message
    String phaseRule();

    @Message
    String missed(int missed, int unknown, String uncounted);

    @Message
    String leftOut(String uncounted);

    @Message
    String conditionLabel();

    @Message
    String wholeNote();

    @Message
    String upToDays(int days);

    @Message
    String betweenDays(int from, int to);

    @Message
    String overDays(int days);

    @Message
    String otherPart();

    @Message
    String allParts();

    @Message
    String cohort(String year);

    @Message
    String evaluation();

    @Message
    String noEvaluation();

    @Message
    String indicatorsTitle();

    @Message
    String indicatorsLead();

    @Message
    String indicator();

    @Message
    String value();

    @Message
    String interval();

    @Message
    String target();

    @Message
    String before();

    @Message
    String lightLabel();

    @Message
    String from();

    @Message
    String release(String release, String table);

    @Message
    String seriesOfOthers();

    @Message
    String guide();

    @Message
    String definition();

    @Message
    String perMany(String value, String many);

    @Message
    String percent(String value);

    @Message
    String between(String low, String high);

    @Message
    String atLeastNow(String low);

    @Message
    String countedOf(String counted, String whole);

    @Message
    String atLeast(String value);

    @Message
    String atMost(String value);

    @Message
    String notLower();

    @Message
    String notHigher();

    @Message
    String noTarget();

    @Message
    String possible(String low, String high);

    @Message
    String monitoredTitle();

    @Message
    String monitoredLead();

    @Message
    String picked();

    @Message
    String about(String value);

    @Message
    String targets(int met, int missed, int unknown);

    @Message
    String newest(String period, String value);

    @Message
    String trendTitle();

    @Message
    String trendLead();

    @Message
    String noTrend();

    @Message
    String targetLine(String value);

    @Message
    String breaks();

    @Message
    String breakTable(String period);

    @Message
    String breakMissing(String period, String why);

    @Message
    String breakNone();

    @Message
    String goalsTitle();

    @Message
    String median();

    @Message
    String ninetieth();

    @Message
    String personal();

    @Message
    String institutional();

    @Message
    String again();

    @Message
    String trust();

    @Message
    String exact();
}
