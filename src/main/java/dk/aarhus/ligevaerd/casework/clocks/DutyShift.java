package dk.aarhus.ligevaerd.casework.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** From when until when somebody is called where a report must not wait, and who comes next. */
@Entity
@Table(name = "duty_shift")
public class DutyShift {

    @Id private UUID id;
    @Version private int version;
    private String account;
    private String deputy;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String changedBy;

    protected DutyShift() {}

    static DutyShift of(
            String account, Optional<String> deputy, LocalDate from, LocalDate to, String by) {
        var shift = new DutyShift();
        shift.id = UUID.randomUUID();
        shift.account = account;
        shift.deputy = deputy.orElse(null);
        shift.fromDay = from;
        shift.toDay = to;
        shift.changedBy = by;
        return shift;
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Optional<String> deputy() {
        return Optional.ofNullable(deputy);
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }
}
