package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Secret;

/**
 * One end of one secret: some table must exist in which the form is larger (or smaller) by at least
 * {@code need}.
 *
 * @param secret position in the problem's list
 * @param direction +1 for larger, -1 for smaller
 * @param need more than 0; what "no change" already reaches is no demand
 */
record Demand(int secret, Secret form, int direction, long need) {

    boolean metBy(Change change) {
        return direction * change.of(form) >= need;
    }
}
