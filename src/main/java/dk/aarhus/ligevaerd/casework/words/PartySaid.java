package dk.aarhus.ligevaerd.casework.words;

import java.util.Arrays;
import java.util.Optional;

/** What a party just did, as its page says once. Names of one word, as for {@link CaseTab}. */
public enum PartySaid {
    ANSWERED,
    ASKED,
    NAMED,
    DONE,
    TAKEN;

    public static Optional<PartySaid> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
