package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.Done;
import java.util.List;
import java.util.Optional;

/**
 * What a case's page says first: what was done, or why it was not.
 *
 * @param done what was just done
 * @param missing what the case waits for before it can go where it was sent
 * @param misplaced true when the case is in a stage that does not know the act
 * @param stale true when somebody else changed the case meanwhile; {@code changes} tells what
 * @param unsaved what was typed into a form that the page no longer shows
 */
record Notice(
        Optional<Done> done,
        List<Missing> missing,
        boolean misplaced,
        boolean stale,
        List<TimelineLine> changes,
        List<String> unsaved) {

    static Notice none() {
        return of(Optional.empty());
    }

    static Notice of(Optional<Done> done) {
        return new Notice(done, List.of(), false, false, List.of(), List.of());
    }

    static Notice waitingFor(List<Missing> missing) {
        return new Notice(Optional.empty(), missing, false, false, List.of(), List.of());
    }

    static Notice wrongStage() {
        return new Notice(Optional.empty(), List.of(), true, false, List.of(), List.of());
    }

    static Notice changedMeanwhile(List<TimelineLine> changes) {
        return new Notice(Optional.empty(), List.of(), false, true, changes, List.of());
    }

    Notice with(List<String> unsavedTexts) {
        return new Notice(done, missing, misplaced, stale, changes, unsavedTexts);
    }
}
