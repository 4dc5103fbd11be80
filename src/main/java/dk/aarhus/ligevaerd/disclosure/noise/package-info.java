/**
 * Figures with noise, as labelled options for open data: cell keys and discrete Laplace. Noise is
 * not safe by itself: audit it.
 */
package dk.aarhus.ligevaerd.disclosure.noise;
