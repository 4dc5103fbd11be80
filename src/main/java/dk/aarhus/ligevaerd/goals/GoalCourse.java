package dk.aarhus.ligevaerd.goals;

import java.util.List;

/**
 * A goal and how far it is.
 *
 * @param readings of the indicators that it is measured by; empty where others' figures measure it
 */
public record GoalCourse(
        GoalView goal, GoalStatus status, Progress progress, List<IndicatorDesk.Read> readings) {}
