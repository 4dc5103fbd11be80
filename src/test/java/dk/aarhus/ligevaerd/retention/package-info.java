/** What is kept, for how long, and what is gone afterwards. */
package dk.aarhus.ligevaerd.retention;
