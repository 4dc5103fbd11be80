package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.ReportFiled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Set;

/**
 * Tests that speak of something else than who may open a report: for these accounts every report is
 * taken as soon as it is filed. Tests of the conflict screen use other names.
 */
@Singleton
class TakenAtOnce {

    private static final Set<String> ACCOUNTS = Set.of("intake-officer", "di");

    private final Takers takers;

    TakenAtOnce(Takers takers) {
        this.takers = takers;
    }

    void take(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ReportFiled report) {
        takers.flush();
        ACCOUNTS.forEach(account -> takers.add(report.reference(), account, report.received()));
    }
}
