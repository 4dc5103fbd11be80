package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows how it stands with the keys, and what an operator has to do. */
@ApplicationScoped
class KeyStatus implements Command {

    private static final int DAYS_A_COPY_IS_NEW = 2;

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final KeyKeeper keeper;
    private final KeyCopies copies;
    private final Clock clock;

    KeyStatus(
            KeyRing ring,
            WrappedKeys wrappedKeys,
            KeyKeeper keeper,
            KeyCopies copies,
            Clock clock) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.keeper = keeper;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "key status";
    }

    @Override
    public String summary() {
        return "shows the master key's place, the epochs with how many keys each wraps, the newest copy"
                + " and the recovery shares; answers 1 when something is to be done.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Options.read(arguments);
        ring.open();
        out.printf("Master key: %s; keys %s%n", ring.where(), ring.recovery().fingerprint());
        showEpochs(out);
        boolean copied = showCopy(out);
        boolean proven = showExport(out);
        return copied && proven ? GOOD : BAD;
    }

    private void showEpochs(PrintStream out) {
        var counts = wrappedKeys.counts();
        ring.epochs()
                .forEach(
                        epoch ->
                                out.printf(
                                        "Epoch %s: wraps %d keys, is destroyed from %s%n",
                                        epoch,
                                        counts.getOrDefault(epoch, 0L),
                                        epoch.destroyedFrom()));
        counts.keySet().stream()
                .filter(epoch -> !ring.isKept(epoch))
                .forEach(
                        epoch ->
                                out.printf(
                                        "Epoch %s: its key is gone, and %d keys still need it%n",
                                        epoch, counts.get(epoch)));
    }

    private boolean showCopy(PrintStream out) {
        var copy = copies.newest();
        if (copy.isEmpty()) {
            out.printf("TO DO: there is no copy of the wrapped keys at %s%n", copies.file().path());
            return false;
        }
        out.printf(
                "Copy of the wrapped keys: %s, of %s, %d keys%n",
                copies.file().path(), copy.get().day(), copy.get().count());
        var old = copy.get().day().plusDays(DAYS_A_COPY_IS_NEW).isBefore(LocalDate.now(clock));
        if (old) {
            out.println("TO DO: the copy is old; the nights do not write it");
        }
        return !old;
    }

    private boolean showExport(PrintStream out) {
        var export = keeper.export();
        if (export.isEmpty()) {
            out.println("TO DO: there are no recovery shares of the keys in use ('key export')");
            return false;
        }
        out.printf(
                "Recovery shares: %d, any %d give the keys back; made on %s%n",
                export.get().shares(), export.get().threshold(), export.get().madeOn());
        if (export.get().verifiedOn().isEmpty()) {
            out.println("TO DO: nobody has proven these shares ('key verify')");
            return false;
        }
        out.printf("Proven on %s%n", export.get().verifiedOn().get());
        return true;
    }
}
