package dk.aarhus.ligevaerd.retention;

import static dk.aarhus.ligevaerd.retention.RetentionRule.Start.END_OF_CASE;
import static dk.aarhus.ligevaerd.retention.RetentionRule.Start.WRITTEN;
import static dk.aarhus.ligevaerd.retention.RetentionRule.Then.BY_ITSELF;
import static dk.aarhus.ligevaerd.retention.RetentionRule.Then.PROPOSED;
import static dk.aarhus.ligevaerd.retention.RetentionRule.Then.STAYS;

import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long everything is kept, and on which authority: the only place where it is said. {@code
 * docs/records-schedule.md} is printed from here. The periods are proposals that the municipality
 * decides on with its archive (preservation and discard are decided per KLE group and facet).
 */
public final class RecordsSchedule {

    public static final List<RetentionRule> RULES =
            List.of(
                    new RetentionRule(
                            RecordClass.OUT_OF_SCOPE_OR_FORWARDED,
                            Optional.of(Period.ofMonths(6)),
                            END_OF_CASE,
                            "GDPR art. 5(1)(e): nothing to decide is left; the receiver keeps the matter (FVL § 7(2))",
                            PROPOSED),
                    new RetentionRule(
                            RecordClass.WHISTLEBLOWER,
                            Optional.of(Period.ofMonths(6)),
                            END_OF_CASE,
                            "Act 1436 of 2021; Directive 2019/1937 art. 18: no longer than necessary, looked at every 6 months",
                            PROPOSED),
                    new RetentionRule(
                            RecordClass.EMPLOYMENT,
                            Optional.of(Period.ofYears(5)),
                            END_OF_CASE,
                            "Limitation of claims from employment: 5 years (Limitation Act § 4); documents of a sanction follow the personnel file",
                            PROPOSED),
                    new RetentionRule(
                            RecordClass.RECRUITMENT,
                            Optional.of(Period.ofYears(3)),
                            END_OF_CASE,
                            "Datatilsynet accepts up to 3 years after a recruitment, for a complaint to Ligebehandlingsnævnet",
                            PROPOSED),
                    new RetentionRule(
                            RecordClass.SERVICE,
                            Optional.of(Period.ofYears(3)),
                            END_OF_CASE,
                            "General limitation: 3 years (Limitation Act § 3)",
                            PROPOSED),
                    new RetentionRule(
                            RecordClass.KEPT_ANSWER,
                            Optional.of(Period.ofDays(1)),
                            WRITTEN,
                            "GDPR art. 5(1)(e): needed for 24 hours, kept by the day",
                            BY_ITSELF),
                    new RetentionRule(
                            RecordClass.DRAFT,
                            Optional.of(Period.ofDays(30)),
                            WRITTEN,
                            "GDPR art. 5(1)(e): never sent (the form keeps no drafts yet)",
                            BY_ITSELF),
                    new RetentionRule(
                            RecordClass.JOURNAL,
                            Optional.of(Period.ofYears(5)),
                            WRITTEN,
                            "GDPR art. 5(2) and 32; in whole months, whose digest stays",
                            BY_ITSELF),
                    new RetentionRule(
                            RecordClass.FACT,
                            Optional.empty(),
                            WRITTEN,
                            "GDPR art. 89: codes and a quarter, no text, no person, no way back to the case",
                            STAYS));

    /** Tables that no case leaves a trace of a person in, and why. */
    private static final Map<String, String> OF_NO_CASE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("installation", "one row about this base"),
                            Map.entry("department", "names of departments"),
                            Map.entry("head_count", "head counts of departments"),
                            Map.entry("statistics_ledger", "a lock"),
                            Map.entry("statistics_release", "accounts of policy officers, no case"),
                            Map.entry("release_figure", "counts"),
                            Map.entry("release_proof", "sealed counts"),
                            Map.entry(
                                    "release_proof_heard",
                                    "which figures given elsewhere counted at a proof"),
                            Map.entry("figure_check", "counts"),
                            Map.entry(
                                    "plan_choice",
                                    "which plan of tables, and the account that chose it"),
                            Map.entry("given_figure", "what was said of a count, to which office"),
                            Map.entry("given_consequence", "ranges that everybody can compute"),
                            Map.entry("enrolment", "accounts of staff, no case"),
                            Map.entry("staff_entry", "accounts of staff, no case"),
                            Map.entry("organisation_unit", "names of areas and workplaces"),
                            Map.entry("wrapped_key", "keys; each goes with the record it opens"),
                            Map.entry("key_export", "recovery shares that were made"),
                            Map.entry("key_copy", "a lock and a number"),
                            Map.entry(
                                    "retention_proposal", "who confirmed what when, and how many"),
                            Map.entry("retention_desk", "a lock"),
                            Map.entry("journal_entry", "evidence; drops whole months by itself"),
                            Map.entry("journal_unsealed", "evidence; drops whole months by itself"),
                            Map.entry("journal_link", "evidence; drops whole months by itself"),
                            Map.entry("journal_waiting", "evidence; drops whole months by itself"),
                            Map.entry("journal_segment", "digests of dropped months"),
                            Map.entry("journal_sealer", "a lock"),
                            Map.entry("duty_shift", "accounts of staff, no case"),
                            Map.entry("job_job_details", "rounds of the clock, no case"),
                            Map.entry("job_triggers", "rounds of the clock, no case"),
                            Map.entry("job_simple_triggers", "rounds of the clock, no case"),
                            Map.entry("job_cron_triggers", "rounds of the clock, no case"),
                            Map.entry("job_simprop_triggers", "rounds of the clock, no case"),
                            Map.entry("job_blob_triggers", "rounds of the clock, no case"),
                            Map.entry("job_calendars", "rounds of the clock, no case"),
                            Map.entry("job_paused_trigger_grps", "rounds of the clock, no case"),
                            Map.entry("job_fired_triggers", "rounds of the clock, no case"),
                            Map.entry("job_scheduler_state", "rounds of the clock, no case"),
                            Map.entry("job_locks", "rounds of the clock, no case")));

    private RecordsSchedule() {}

    public static Map<String, String> tablesOfNoCase() {
        return OF_NO_CASE;
    }

    public static RetentionRule of(RecordClass records) {
        return RULES.stream().filter(rule -> rule.records() == records).findFirst().orElseThrow();
    }

    /** The rule of a case that came to its end. */
    public static RetentionRule ofCase(Phase phase, Regime regime, Optional<Outcome> outcome) {
        return of(classOf(phase, regime, outcome));
    }

    /** The shortest time that a case is kept. */
    static Period shortest() {
        return Period.ofMonths(
                (int)
                        Arrays.stream(RecordClass.values())
                                .map(RecordsSchedule::of)
                                .filter(rule -> rule.start() == END_OF_CASE)
                                .flatMap(rule -> rule.kept().stream())
                                .mapToLong(Period::toTotalMonths)
                                .min()
                                .orElseThrow());
    }

    private static RecordClass classOf(Phase phase, Regime regime, Optional<Outcome> outcome) {
        if (regime == Regime.WHISTLEBLOWER) {
            return RecordClass.WHISTLEBLOWER;
        }
        if (outcome.filter(RecordsSchedule::isNotOurs).isPresent()) {
            return RecordClass.OUT_OF_SCOPE_OR_FORWARDED;
        }
        return switch (phase) {
            case EMPLOYMENT, DISMISSAL -> RecordClass.EMPLOYMENT;
            case RECRUITMENT -> RecordClass.RECRUITMENT;
            case SERVICE -> RecordClass.SERVICE;
        };
    }

    private static boolean isNotOurs(Outcome outcome) {
        return outcome == Outcome.OUT_OF_SCOPE || outcome == Outcome.FORWARDED;
    }
}
