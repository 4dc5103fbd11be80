package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.units.UnitDifference;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of units as it is today, and a table of it that somebody pasted. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnitPage(Register register, Pasted pasted, List<FieldMessage> faults)
        implements TemplateInstance {

    /** The departments of today. */
    record Register(List<Part> parts) {

        /** Whether the municipality has sent a list yet. */
        public boolean isEmpty() {
            return parts.stream().allMatch(part -> part.areas().isEmpty());
        }
    }

    /** A department with its areas. */
    record Part(String name, List<Area> areas) {

        public int workplaces() {
            return areas.stream().mapToInt(area -> area.workplaces().size()).sum();
        }
    }

    /** An area with its workplaces. */
    record Area(Line line, List<Line> workplaces) {}

    /** A unit in the register. */
    record Line(String code, String name, LocalDate from, Optional<LocalDate> to) {}

    /**
     * The table, kept whatever is wrong with it.
     *
     * @param difference what it would change, or has changed; empty where it was not read
     */
    record Pasted(String text, Optional<UnitDifference> difference) {

        public boolean isTaken() {
            return difference.filter(UnitDifference::taken).isPresent();
        }

        /** Whether what was looked at can be taken over now. */
        public boolean canBeTaken() {
            return difference.filter(one -> !one.taken() && !one.isNothing()).isPresent();
        }
    }
}
