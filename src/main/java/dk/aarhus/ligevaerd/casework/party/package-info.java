/**
 * Doors of their own for those who take part in a case: who has a code, what was released to whom
 * item by item, and what they do with it. What one party was given tells nothing of any other, and
 * nothing of the reporter.
 */
package dk.aarhus.ligevaerd.casework.party;
