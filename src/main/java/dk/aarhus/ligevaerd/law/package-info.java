/**
 * What the law and the municipality's policy say: grounds, forms, tests, time limits and the Danish
 * working calendar.
 */
package dk.aarhus.ligevaerd.law;
