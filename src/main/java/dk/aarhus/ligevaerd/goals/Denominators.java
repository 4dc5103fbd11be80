package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.HeadCounts;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What indicators are divided by: figures of others by quarter and department, each as it was valid
 * then. A quarter without a figure makes the year unknown.
 */
@ApplicationScoped
class Denominators {

    /** Known by the organisation too, where no series was taken over. */
    private static final String HEAD_COUNT = "head-count";

    private final Departments departments;
    private final HeadCounts headCounts;

    Denominators(Departments departments, HeadCounts headCounts) {
        this.departments = departments;
        this.headCounts = headCounts;
    }

    /**
     * @param points of the series of that code
     */
    OptionalDouble of(
            String code,
            List<SeriesPoint> points,
            Period period,
            Measure.Over over,
            Optional<String> department) {
        double sum = 0;
        for (var quarter : period.quarters()) {
            var one =
                    department.isPresent()
                            ? of(code, points, quarter, department.get())
                            : whole(code, points, quarter);
            if (one.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += one.getAsDouble();
        }
        return OptionalDouble.of(over == Measure.Over.MEAN ? sum / period.quarters().size() : sum);
    }

    private OptionalDouble whole(String code, List<SeriesPoint> points, Quarter quarter) {
        var said = at(points, quarter, SeriesPoint.WHOLE);
        if (said.isPresent()) {
            return said;
        }
        double sum = 0;
        for (Department department : departments.on(middleOf(quarter))) {
            var one = of(code, points, quarter, department.code().value());
            if (one.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += one.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    private OptionalDouble of(
            String code, List<SeriesPoint> points, Quarter quarter, String department) {
        var said = at(points, quarter, department);
        if (said.isPresent() || !code.equals(HEAD_COUNT)) {
            return said;
        }
        var counted = headCounts.of(new DepartmentCode(department), quarter);
        return counted.isPresent() ? OptionalDouble.of(counted.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble at(List<SeriesPoint> points, Quarter quarter, String part) {
        return points.stream()
                .filter(point -> point.period().equals(quarter.toString()))
                .filter(point -> point.part().equals(part))
                .mapToDouble(point -> point.value().doubleValue())
                .findFirst();
    }

    private static LocalDate middleOf(Quarter quarter) {
        long days = ChronoUnit.DAYS.between(quarter.firstDay(), quarter.lastDay());
        return quarter.firstDay().plusDays(days / 2);
    }
}
