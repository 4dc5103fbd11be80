/**
 * Lets go of what has been kept long enough: the records schedule, legal holds, and the sweep that
 * a person confirms. Knows no room above; those that store people implement {@link
 * dk.aarhus.ligevaerd.retention.Retained}.
 */
package dk.aarhus.ligevaerd.retention;
