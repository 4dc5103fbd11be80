package dk.aarhus.ligevaerd.casework.clocks;

import java.util.List;

/**
 * One clock of many cases gets more time, as typed; any part may be missing or wrong.
 *
 * @param term a code of {@link TermKind}
 * @param reason a code of {@link ExtensionReason}; each reporter is told it
 */
public record BulkTimeForm(List<String> references, String term, String reason, String until) {}
