package dk.aarhus.ligevaerd.intake.guidance;

/** A question in everyday words; what follows from its answers stands in the tree. */
public enum GuideQuestion {
    /** Is anyone in danger now? */
    DANGER,
    /** What is it that one wants to tell about? */
    KIND,
    /** Treated worse than others would be in the same situation? */
    WORSE,
    /** Has it to do with a ground, actual, assumed or by association? */
    WHO_YOU_ARE,
    /** Did somebody tell others to do it? */
    TOLD_OTHERS,
    /** Words, looks, pictures, touching or exclusion that made it unpleasant to be there? */
    CLIMATE,
    /** Was it of a sexual kind? */
    SEXUAL,
    /** A rule that is the same for everyone, but hits some groups harder? */
    SAME_FOR_ALL,
    /** Was there a good reason that has to do with the task? */
    GOOD_REASON,
    /** Does it happen to several, again and again, without anybody meaning it? */
    AGAIN_AND_AGAIN
}
