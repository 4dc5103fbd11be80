package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of the operator that are about keys. */
final class KeyCommands {

    private KeyCommands() {}

    @ApplicationScoped
    static class Export implements Command {

        private final KeyKeeper keeper;

        Export(KeyKeeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public String name() {
            return "key export";
        }

        @Override
        public String summary() {
            return "--shares N --threshold M --to FOLDER: writes N recovery shares of master key and"
                    + " pepper, any M of which give them back, and a fresh copy of the wrapped keys.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var options = Options.read(arguments, "--shares", "--threshold", "--to");
            int shares = options.number("--shares", 2, RecoveryShares.MOST);
            int needed = options.number("--threshold", 2, shares);
            var files = keeper.export(shares, needed, options.path("--to"));
            files.forEach(out::println);
            out.println(
                    "Prove them with 'key verify --shares %s', then give each share to another person"
                                    .formatted(options.path("--to").resolve("*"))
                            + " and keep none of them here.");
            return GOOD;
        }
    }

    @ApplicationScoped
    static class Verify implements Command {

        private final KeyKeeper keeper;

        Verify(KeyKeeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public String name() {
            return "key verify";
        }

        @Override
        public String summary() {
            return "--shares FILES…: proves on a copy that these shares, and any enough of them, give"
                    + " back keys that open this base. Changes nothing but the note that it was proven.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var files = Options.read(arguments, "--shares").all("--shares");
            var read = Shares.read(files, out);
            if (read.shares().isEmpty()) {
                return BAD;
            }
            var proof = keeper.verify(read.shares());
            proof.broken().forEach(share -> out.printf("%s does not fit the others.%n", share));
            out.printf(
                    "%d of %d shares are good; any %d of them give the keys back.%n",
                    proof.good().size(), files.size(), read.shares().get(0).needed());
            out.println(
                    proof.opensBase()
                            ? "The keys open this base and the newest copy of the wrapped keys."
                            : "The keys do NOT open this base with the newest copy of the wrapped keys."
                                    + " Run 'key export' anew.");
            return proof.isSound() && read.allRead() ? GOOD : BAD;
        }
    }

    @ApplicationScoped
    static class Restore implements Command {

        private final KeyKeeper keeper;

        Restore(KeyKeeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public String name() {
            return "key restore";
        }

        @Override
        public String summary() {
            return "--shares FILES…: puts back master key and pepper where they are missing. Replaces"
                    + " nothing; 'key import' follows.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var files = Options.read(arguments, "--shares").all("--shares");
            var read = Shares.read(files, out);
            if (read.shares().isEmpty()) {
                return BAD;
            }
            var done = keeper.restore(read.shares());
            done.forEach(what -> out.println("Put back: " + what));
            if (done.isEmpty()) {
                out.println("Everything was there already.");
            }
            return GOOD;
        }
    }

    @ApplicationScoped
    static class Import implements Command {

        private final KeyKeeper keeper;
        private final KeyCopies copies;

        Import(KeyKeeper keeper, KeyCopies copies) {
            this.keeper = keeper;
            this.copies = copies;
        }

        @Override
        public String name() {
            return "key import";
        }

        @Override
        public String summary() {
            return "[--from FILE]: after a restore of the data puts back key files that are missing and"
                    + " the newest wrapped keys, so that what was erased since the backup stays erased.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var from =
                    Options.read(arguments, "--from")
                            .pathIfGiven("--from")
                            .map(KeyCopyFile::new)
                            .orElseGet(copies::file);
            var restored = keeper.putBack(from);
            out.printf("%d key files were put back.%n", restored.filesPutBack());
            out.println(
                    restored.rowsReplaced()
                            ? "The base now has the %d wrapped keys of the copy."
                                    .formatted(restored.rows())
                            : "The base is as new as the copy; its wrapped keys stay.");
            return GOOD;
        }
    }

    @ApplicationScoped
    static class Copy implements Command {

        private final KeyRing ring;
        private final KeyCopies copies;

        Copy(KeyRing ring, KeyCopies copies) {
            this.ring = ring;
            this.copies = copies;
        }

        @Override
        public String name() {
            return "key copy";
        }

        @Override
        public String summary() {
            return "writes the newest copy of the wrapped keys now, as every night.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            Options.read(arguments);
            ring.open();
            var copy = copies.write();
            out.printf("%s: %d wrapped keys%n", copies.file().path(), copy.count());
            return GOOD;
        }
    }

    @ApplicationScoped
    static class Rotate implements Command {

        private final KeyKeeper keeper;

        Rotate(KeyKeeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public String name() {
            return "key rotate";
        }

        @Override
        public String summary() {
            return "wraps everything by a new master key, while the service runs. Broken off, it is"
                    + " completed by running it again. Recovery shares of the old key are then void.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            Options.read(arguments);
            var left = keeper.rotate();
            out.println("Pepper and epochs are wrapped by the new master key.");
            if (!left.isEmpty()) {
                out.println(left);
            }
            out.println("Recovery shares made before give nothing back any more: 'key export'.");
            return GOOD;
        }
    }

    /** Shares in files. */
    private record Shares(List<RecoveryShare> shares, boolean allRead) {

        /** Reads those that can be read, and says which cannot. */
        static Shares read(List<String> files, PrintStream out) {
            var shares = new ArrayList<RecoveryShare>();
            for (String file : files) {
                try {
                    shares.add(RecoveryShare.read(Path.of(file)));
                } catch (VaultRefusal damaged) {
                    out.println(damaged.getMessage());
                }
            }
            return new Shares(shares, shares.size() == files.size());
        }
    }
}
