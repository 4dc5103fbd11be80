/** The public door of parties: pages that name nobody, and hold what one party was given alone. */
package dk.aarhus.ligevaerd.casework.web.papers;
