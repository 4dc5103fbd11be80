package dk.aarhus.ligevaerd.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is employed to do here; each is a realm role in Keycloak. */
public enum Role {
    /** Acknowledges and triages reports and appoints who works on them. */
    INTAKE_OFFICER(true),
    /** Investigates the cases that are assigned to them. */
    CASE_HANDLER(true),
    /** The second pair of eyes on plan and assessment. */
    REVIEWER(true),
    /** Decides; neither drafted the decision nor worked on the case. */
    DECISION_MAKER(true),
    /** Works in isolation on cases under the Whistleblower Act (act 1436 of 2021). */
    WHISTLEBLOWER_UNIT(true),
    /** Sees protected figures and never a case. */
    POLICY_OFFICER(false),
    /** Reads the journal, not the cases. */
    AUDITOR(false),
    /** Keeps departments and imports; sees no case. */
    ADMINISTRATOR(false);

    private final boolean casework;

    Role(boolean casework) {
        this.casework = casework;
    }

    /** True for roles that may come to see a case. */
    public boolean isCasework() {
        return casework;
    }

    /** The name of the realm role, such as {@code case-handler}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a realm role's name; empty for roles that are not ours. */
    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values()).filter(role -> role.realmName().equals(name)).findFirst();
    }
}
