package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Somebody who takes part in a case. */
@Entity
@Table(name = "case_party")
class PartySheet extends CaseSheet {

    /** At the latest a month after the data came in: GDPR art. 14(3)(a). */
    private static final Period TIME_TO_TELL = Period.ofMonths(1);

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private LegalStanding standing;

    private String name;
    private String function;
    private String workplace;
    private String contact;
    private String account;
    private String language;
    private LocalDate leftOn;
    private LocalDate informationDue;
    private LocalDate informedOn;
    private String informedHow;

    @Enumerated(EnumType.STRING)
    private PostponedGround postponedGround;

    private String postponedWhy;
    private LocalDate postponedOn;
    private LocalDate reviewOn;

    protected PartySheet() {}

    static PartySheet begun(Begun begun, PartyInput.Named named) {
        var sheet = new PartySheet();
        sheet.begin(begun);
        sheet.role = named.role();
        if (named.role() != PartyRole.REPORTER) {
            sheet.informationDue = begun.on().plus(TIME_TO_TELL);
        }
        sheet.change(named);
        return sheet;
    }

    /** What somebody is in the matter stays; who it is and how to reach them can be corrected. */
    void change(PartyInput.Named named) {
        standing = named.standing();
        name = seal("case_party.name", named.name().orElse(null));
        function = seal("case_party.function", named.function().orElse(null));
        workplace = seal("case_party.workplace", named.workplace().orElse(null));
        contact = seal("case_party.contact", named.contact().orElse(null));
        account = named.account().orElse(null);
        language = named.language().orElse(null);
    }

    void leave(LocalDate day) {
        leftOn = day;
    }

    void informed(LocalDate day, String how) {
        informedOn = day;
        informedHow = seal("case_party.informed_how", how);
        postponedGround = null;
        postponedWhy = null;
        postponedOn = null;
        reviewOn = null;
    }

    void postpone(PostponedGround ground, String why, LocalDate today, LocalDate review) {
        postponedGround = ground;
        postponedOn = today;
        postponedWhy = seal("case_party.postponed_why", why);
        reviewOn = review;
        informedOn = null;
        informedHow = null;
    }

    /**
     * That the person is told, and while that is put off for a ground, that the ground is looked at
     * again; nothing of who gave the report, and heard with the receipt (GDPR art. 13).
     */
    List<PartTerm> terms(WorkingCalendar calendar) {
        if (informationDue == null) {
            return List.of();
        }
        var postponed = postponedOn == null ? writtenOn() : postponedOn;
        var telling =
                PartTerm.own(
                        TermKind.INFORMATION,
                        number(),
                        writtenOn(),
                        calendar.lastWorkingDayOnOrBefore(informationDue),
                        Optional.ofNullable(informedOn)
                                .or(
                                        () ->
                                                Optional.ofNullable(postponedGround)
                                                        .map(ground -> postponed)));
        return postponedGround == null
                ? List.of(telling)
                : List.of(
                        telling,
                        PartTerm.own(
                                TermKind.INFORMATION_REVIEW,
                                number(),
                                postponed,
                                reviewOn,
                                Optional.empty()));
    }

    /**
     * From which day on it is owed to the person to be told, if nothing else happens; empty where
     * they know.
     */
    Optional<LocalDate> owedFrom() {
        if (informationDue == null || informedOn != null) {
            return Optional.empty();
        }
        return Optional.of(postponedGround == null ? LocalDate.EPOCH : reviewOn.plusDays(1));
    }

    PartyRole role() {
        return role;
    }

    Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    Party party() {
        return new Party(
                number(),
                role,
                standing,
                Optional.ofNullable(open("case_party.name", name)),
                Optional.ofNullable(open("case_party.function", function)),
                Optional.ofNullable(open("case_party.workplace", workplace)),
                Optional.ofNullable(open("case_party.contact", contact)),
                account(),
                Optional.ofNullable(language),
                writtenOn(),
                writtenBy(),
                leftOn(),
                Optional.ofNullable(informationDue).map(this::duty));
    }

    private InformationDuty duty(LocalDate due) {
        return new InformationDuty(
                due,
                Optional.ofNullable(informedOn),
                Optional.ofNullable(open("case_party.informed_how", informedHow)),
                Optional.ofNullable(postponedGround),
                Optional.ofNullable(open("case_party.postponed_why", postponedWhy)),
                Optional.ofNullable(reviewOn));
    }
}
