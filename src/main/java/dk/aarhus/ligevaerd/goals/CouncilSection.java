package dk.aarhus.ligevaerd.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What persons write in a report, in its order. */
public enum CouncilSection {
    METHOD(Need.MAY),
    SUMMARY(Need.MUST),
    /** What the traffic light does not say by itself. */
    RECRUITMENT(Need.MUST),
    EMPLOYMENT(Need.MUST),
    DISMISSAL(Need.MUST),
    VOLUME(Need.MAY),
    NATURE(Need.MAY),
    HANDLING(Need.MAY),
    PROTECTION(Need.MAY),
    CORRECTION(Need.MAY),
    LEARNING(Need.MAY),
    /** By which functions the learning cards were cleared; needed as soon as there are any. */
    LEARNING_CLEARED(Need.MAY),
    EXTERNAL(Need.MAY),
    DIALOGUE(Need.MAY),
    OTHER_GOALS(Need.MAY),
    /** For the closed version only. */
    CLOSED(Need.MAY);

    private enum Need {
        MUST,
        MAY
    }

    private final Need need;

    CouncilSection(Need need) {
        this.need = need;
    }

    /** True where no report is ready without it. */
    public boolean isNeeded() {
        return need == Need.MUST;
    }

    public boolean isPublic() {
        return this != CLOSED;
    }

    static Optional<CouncilSection> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<CouncilSection> needed() {
        return Arrays.stream(values()).filter(CouncilSection::isNeeded).toList();
    }
}
