package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Language;

/** In which languages the desk may write to a reporter without a translation. */
public final class ReporterLanguage {

    private ReporterLanguage() {}

    /** Whether a reporter of that language reads what the desk writes: Danish or English. */
    public static boolean isOurs(String tag) {
        return Language.ofTag(tag).filter(Language.atTheDesk()::contains).isPresent();
    }
}
