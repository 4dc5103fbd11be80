package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.intake.evidence.SentForm.SentFile;
import java.util.ArrayList;
import java.util.List;

/** What became of the files of one form: each is taken whole, or not at all. */
public record SentFiles(int taken, List<Refused> refused) {

    private static final String REMOVE = "REMOVE";
    private static final String KEEP = "KEEP";

    /** One that was not taken. @param name as the sender knows it; may be empty */
    public record Refused(String name, FileFault fault) {}

    /** Takes one file in. */
    public interface Taking {
        void take(SentFile file) throws FileRefused;
    }

    public static SentFiles broken(FileFault fault) {
        return new SentFiles(0, List.of(new Refused("", fault)));
    }

    public static SentFiles none() {
        return new SentFiles(0, List.of());
    }

    /** Reads all files of a form whose fields were read. */
    public static SentFiles take(SentForm form, Taking taking) {
        int taken = 0;
        var refused = new ArrayList<Refused>();
        var name = "";
        try {
            while (form.hasFile()) {
                var file = form.file();
                name = file.name();
                if (taken + refused.size() >= Room.MOST_FILES) {
                    // The rest of a form that never ends is not looked at.
                    refused.add(new Refused("", FileFault.TOO_MANY));
                    break;
                }
                if (name.isEmpty()) {
                    continue;
                }
                try {
                    taking.take(file);
                    taken++;
                } catch (FileRefused fault) {
                    refused.add(new Refused(name, fault.fault()));
                }
                name = "";
            }
        } catch (FileRefused broken) {
            if (refused.stream().noneMatch(one -> one.fault() == FileFault.BROKEN_OFF)) {
                refused.add(new Refused(name, broken.fault()));
            }
        }
        if (taken == 0 && refused.isEmpty()) {
            refused.add(new Refused("", FileFault.NO_FILE));
        }
        return new SentFiles(taken, List.copyOf(refused));
    }

    /** What was chosen about hidden information; without a word, what protects most. */
    public static Wish wish(String chosen, boolean anonymous) {
        if (anonymous) {
            return KEEP.equals(chosen) ? Wish.KEEP : Wish.REMOVE;
        }
        return REMOVE.equals(chosen) ? Wish.REMOVE_BESIDE_ORIGINAL : Wish.KEEP;
    }
}
