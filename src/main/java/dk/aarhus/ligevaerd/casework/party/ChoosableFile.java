package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;

/**
 * A file of the case, for who chooses one for a party.
 *
 * @param name as its sender's machine called it; may be empty
 */
public record ChoosableFile(int number, String extension, String name) {

    static ChoosableFile of(EvidenceFile file) {
        return new ChoosableFile(file.number(), file.kind().extension(), file.name());
    }
}
