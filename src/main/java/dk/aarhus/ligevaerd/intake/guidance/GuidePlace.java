package dk.aarhus.ligevaerd.intake.guidance;

import java.util.List;
import java.util.Optional;

/**
 * Where a path has led: to a question with its answers, or to a result.
 *
 * @param question the one to ask now; empty where there is a result
 * @param offered its answers, in the order of the tree
 * @param danger true when somebody was said to be in danger
 */
public record GuidePlace(
        GuidePath path,
        Optional<GuideQuestion> question,
        List<GuideAnswer> offered,
        Optional<GuideResult> result,
        boolean danger) {}
