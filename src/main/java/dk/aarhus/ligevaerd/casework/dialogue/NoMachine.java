package dk.aarhus.ligevaerd.casework.dialogue;

import java.util.Optional;

/** No machine: people translate. */
final class NoMachine implements MachineTranslator {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Optional<String> draft(String text, String from, String to) {
        return Optional.empty();
    }
}
