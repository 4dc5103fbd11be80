package dk.aarhus.ligevaerd.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hundreds of words in all their disguises, looked for in one pass. */
final class Needles {

    private static final int EYE = Long.BYTES;

    private record Needle(String word, byte[] form) {}

    /** By their first eight bytes. */
    private final Map<Long, List<Needle>> needles = new HashMap<>();

    Needles(Collection<String> words) {
        for (String word : words) {
            for (Disguise disguise : Disguise.values()) {
                disguise.of(word).stream()
                        .filter(form -> word.length() >= EYE)
                        .filter(form -> form.length >= EYE)
                        .forEach(form -> add(new Needle(word, form)));
            }
        }
    }

    private void add(Needle needle) {
        needles.computeIfAbsent(ByteBuffer.wrap(needle.form()).getLong(), eye -> new ArrayList<>())
                .add(needle);
    }

    Set<String> in(byte[] hay) {
        var found = new HashSet<String>();
        long eye = 0;
        for (int i = 0; i < hay.length; i++) {
            eye = eye << Byte.SIZE | hay[i] & 0xff;
            if (i >= EYE - 1) {
                var begun = needles.get(eye);
                if (begun != null) {
                    int start = i - EYE + 1;
                    begun.stream()
                            .filter(needle -> isAt(hay, start, needle.form()))
                            .forEach(needle -> found.add(needle.word()));
                }
            }
        }
        return found;
    }

    private static boolean isAt(byte[] hay, int start, byte[] form) {
        int end = start + form.length;
        return end <= hay.length && Arrays.equals(hay, start, end, form, 0, form.length);
    }
}
