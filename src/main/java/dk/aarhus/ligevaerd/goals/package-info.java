/**
 * What the policy wants and how far the municipality is: goals with history, indicators, and the
 * report to the City Council. Reads published releases and series of others; never a fact, never a
 * case.
 */
package dk.aarhus.ligevaerd.goals;
