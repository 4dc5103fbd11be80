/** The engine at a terminal, for a statistician: protect, audit, verify. */
package dk.aarhus.ligevaerd.disclosure.cli;
