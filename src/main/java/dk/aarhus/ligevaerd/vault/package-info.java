/**
 * Keeps the words of persons unreadable in the base: a data key for each report and each case,
 * wrapped by the key of an epoch, which is wrapped by the master key.
 */
package dk.aarhus.ligevaerd.vault;
