package dk.aarhus.ligevaerd.casework.dialogue;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which machine drafts translations here; a start with a wrong address is refused. */
@ApplicationScoped
class Machines {

    private final MachineConfig config;

    Machines(MachineConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    @Startup
    MachineTranslator machine() {
        return config.address()
                .<MachineTranslator>map(at -> new LoopbackMachine(at, config.patience()))
                .orElseGet(NoMachine::new);
    }
}
