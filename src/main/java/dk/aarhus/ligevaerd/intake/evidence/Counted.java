package dk.aarhus.ligevaerd.intake.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written, and stops at a limit. */
final class Counted extends FilterOutputStream {

    private final int most;
    private int count;
    private boolean over;

    /** There was more than is taken. */
    static final class Over extends IOException {
        Over() {
            super("more than is taken");
        }
    }

    Counted(OutputStream out, int most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > most - count) {
            over = true;
            throw new Over();
        }
        count += length;
        out.write(bytes, offset, length);
    }

    int count() {
        return count;
    }

    /** Also where whoever wrote did not pass the exception on. */
    boolean isOver() {
        return over;
    }
}
