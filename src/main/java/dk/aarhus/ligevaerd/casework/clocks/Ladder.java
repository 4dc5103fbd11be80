package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is told on each rung. Nobody of the department concerned, and nobody to whom the case is
 * closed; a case outside the personnel department stays with those who have it there. Where the
 * department concerned is not known, no director is told: it might be theirs.
 */
@ApplicationScoped
class Ladder {

    private final StaffDirectory directory;
    private final CaseRounds rounds;

    Ladder(StaffDirectory directory, CaseRounds rounds) {
        this.directory = directory;
        this.rounds = rounds;
    }

    /** The accounts, in order; empty where there is nobody who may be told. */
    List<String> told(Rung rung, CaseFile file, LocalDate today) {
        return (switch (rung) {
                    case HANDLER -> handlers(file, today);
                    case HR_HEAD ->
                            upwards(file, directory.with(StaffFunction.HR_LEAD).stream(), today);
                    case DIRECTOR -> directors(file, today);
                })
                .distinct()
                .filter(account -> !rounds.isClosedTo(file, account))
                .sorted()
                .toList();
    }

    /** Whoever has the case: the handler, and until there is one, those who receive it. */
    private Stream<String> handlers(CaseFile file, LocalDate today) {
        var appointed = file.staffing().handler();
        if (file.isInside() && appointed.isPresent()) {
            return appointed.stream()
                    .flatMap(
                            account ->
                                    directory
                                            .of(account)
                                            .map(placed -> present(placed, today))
                                            .orElse(Stream.of(account)));
        }
        var receiving = file.isInside() ? StaffFunction.INTAKE : StaffFunction.WHISTLEBLOWER_UNIT;
        return directory.with(receiving).stream().flatMap(placed -> present(placed, today));
    }

    private Stream<String> directors(CaseFile file, LocalDate today) {
        if (file.department().isEmpty()) {
            return Stream.empty();
        }
        var responsible = responsible(file);
        return upwards(
                file,
                directory.with(StaffFunction.DIRECTOR).stream()
                        .filter(
                                placed ->
                                        placed.department()
                                                .filter(responsible::contains)
                                                .isPresent()),
                today);
    }

    /** The departments of those who have the case, which their director answers for. */
    private Set<DepartmentCode> responsible(CaseFile file) {
        var ofHandler =
                file.staffing().handler().flatMap(directory::of).flatMap(Placement::department);
        return ofHandler.isPresent()
                ? Set.of(ofHandler.get())
                : directory.with(StaffFunction.HR_LEAD).stream()
                        .flatMap(placed -> placed.department().stream())
                        .collect(Collectors.toSet());
    }

    private Stream<String> upwards(CaseFile file, Stream<Placement> above, LocalDate today) {
        return file.isInside()
                ? above.filter(placed -> isElsewhere(placed.department(), file))
                        .flatMap(placed -> present(placed, today))
                        // Whoever steps in may sit in the department concerned.
                        .filter(
                                account ->
                                        directory
                                                .of(account)
                                                .filter(p -> !isElsewhere(p.department(), file))
                                                .isEmpty())
                : Stream.empty();
    }

    private static boolean isElsewhere(Optional<DepartmentCode> department, CaseFile file) {
        return department.isEmpty() || !department.equals(file.department());
    }

    private static Stream<String> present(Placement placed, LocalDate today) {
        return placed.isAbsentOn(today) && placed.substitute().isPresent()
                ? placed.substitute().stream()
                : Stream.of(placed.account());
    }
}
