/**
 * Tabular disclosure control: tables of counts go in, a pattern of hidden cells comes out together
 * with an integer proof that nobody can compute from what is shown what must stay unknown. Knows
 * nothing of what is counted.
 *
 * <p>Source of the method: Fischetti and Salazar (2001), "Solving the cell suppression problem on
 * tabular data with linear constraints"; Hundepool et al., "Handbook on Statistical Disclosure
 * Control".
 */
package dk.aarhus.ligevaerd.disclosure;
