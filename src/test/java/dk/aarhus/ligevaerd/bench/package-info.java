/**
 * Measurements, run by {@code ./ligevaerd bench} alone; what they say is written down in
 * docs/benchmarks.md.
 */
package dk.aarhus.ligevaerd.bench;
