package dk.aarhus.ligevaerd.casework.api;

/** Invented answers for the description of the interface. */
final class CaseExamples {

    static final String CASE =
            """
            { "reference": "2026-7KQ4MX", "status": "TRIAGE", "regime": "ORDINARY", "phase": "RECRUITMENT", "department": "MBU",
              "urgency": "NORMAL", "received": "2026-11-22", "acknowledgeBy": "2026-11-29", "feedbackBy": "2027-02-22",
              "due": "2026-11-25", "version": 3,
              "form": { "reported": "DONT_KNOW", "assessed": ["DIRECT"], "concluded": [] },
              "policyClasses": ["DIRECT"], "grounds": ["ETHNIC_ORIGIN"],
              "transitions": [ { "to": "INVESTIGATION_PLANNED", "yours": true, "waitsFor": ["STAFFED"] } ] }
            """;

    static final String PAGE =
            """
            { "items": [ { "reference": "2026-7KQ4MX", "status": "RECEIVED", "phase": "RECRUITMENT", "department": "MBU",
                           "urgency": "NORMAL", "received": "2026-11-22", "due": "2026-11-24", "version": 0 } ],
              "next": "2026-11-22_2026-7KQ4MX" }
            """;

    private CaseExamples() {}
}
