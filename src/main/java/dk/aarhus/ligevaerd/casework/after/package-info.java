/** What follows a decision: putting right, asking again, reviewing, learning, closing. */
package dk.aarhus.ligevaerd.casework.after;
