package dk.aarhus.ligevaerd.intake.evidence;

/** A file that is not taken. Carries no word of its content or name. */
public final class FileRefused extends Exception {

    private final FileFault fault;

    public FileRefused(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public FileFault fault() {
        return fault;
    }
}
