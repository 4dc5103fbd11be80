package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.EnrolledRoles;
import dk.aarhus.ligevaerd.casework.clocks.StaffMail;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Tells owners of saved lists by mail that something is new in one, where they asked for it: on
 * working days, one mail a day to each, and none again before they have looked. It is the same to
 * the letter as every other mail to the staff, so it says neither that it is about a list nor how
 * much is in it.
 */
@ApplicationScoped
class SavedNews {

    private final SavedSearchRows rows;
    private final SavedSearches searches;
    private final EnrolledRoles enrolled;
    private final StaffMail mail;
    private final WorkingCalendar calendar = WorkingCalendar.usual();
    private final Clock clock;

    SavedNews(
            SavedSearchRows rows,
            SavedSearches searches,
            EnrolledRoles enrolled,
            StaffMail mail,
            Clock clock) {
        this.rows = rows;
        this.searches = searches;
        this.enrolled = enrolled;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends what is to be told.
     *
     * @return to how many owners none could be sent; theirs waits for the next batch
     */
    int mail() {
        var today = LocalDate.now(clock);
        if (!mail.isOn() || !calendar.isWorkingDay(today)) {
            return 0;
        }
        var owners = QuarkusTransaction.requiringNew().call(() -> rows.toBeTold(today));
        // Another order than other nodes have.
        Collections.shuffle(owners);
        return (int) owners.stream().filter(owner -> !isTold(owner, today)).count();
    }

    private boolean isTold(String owner, LocalDate today) {
        try {
            QuarkusTransaction.requiringNew().run(() -> tell(owner, today));
            return true;
        } catch (RuntimeException away) {
            // Its message may quote the address.
            return false;
        }
    }

    /** Held while it leaves: another node comes after, and finds it told. */
    private void tell(String owner, LocalDate today) {
        var held = rows.mailing(owner);
        if (held.stream().anyMatch(one -> one.wasToldOn(today))) {
            return;
        }
        var caller = new Caller(owner, enrolled.of(owner));
        var fresh =
                held.stream()
                        .filter(one -> !one.wasTold())
                        .filter(one -> searches.own(one, caller).hasFresh())
                        .toList();
        fresh.forEach(one -> one.told(today));
        fresh.stream().findFirst().ifPresent(one -> mail.send(owner, one.id() + "." + today));
    }
}
