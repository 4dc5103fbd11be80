/**
 * Figures without persons: coded facts, plans of tables, protected releases. Knows what it knows of
 * cases from events only; what pages show comes from the ledger of releases and from nowhere else.
 */
package dk.aarhus.ligevaerd.statistics;
