package dk.aarhus.ligevaerd.casework.search;

import java.nio.charset.StandardCharsets;

/**
 * Words within the bytes of a text, roughly: what lies between signs that surely belong to no word.
 * Most texts do not hold what is looked for, and most runs cannot be it by their first letter; so
 * neither the text nor the run is made a string before it may be worth it.
 */
final class Runs {

    private static final byte OF_A_WORD = 1;

    /** May be part of a letter, and may just as well be a dash; only as a string can one tell. */
    private static final byte UNCLEAR = 2;

    private static final byte[] KINDS = new byte[256];

    static {
        for (int sign = 0; sign < 128; sign++) {
            KINDS[sign] = Character.isLetterOrDigit(sign) ? OF_A_WORD : 0;
        }
        for (int part = 128; part < 256; part++) {
            KINDS[part] = UNCLEAR;
        }
        // The letters from À to ÿ begin with C3, but so do the signs of times and of division.
        for (int part = 0x80; part < 0xC0; part++) {
            KINDS[part] = OF_A_WORD;
        }
        KINDS[0xC3] = OF_A_WORD;
        KINDS[0x97] = UNCLEAR;
        KINDS[0xB7] = UNCLEAR;
    }

    private final byte[] text;
    private int start;
    private int end;
    private int kinds;

    Runs(byte[] utf8) {
        this.text = utf8;
    }

    /** Steps to the next run. */
    boolean next() {
        int place = end;
        while (place < text.length && KINDS[text[place] & 0xFF] == 0) {
            place++;
        }
        start = place;
        kinds = 0;
        while (place < text.length) {
            int kind = KINDS[text[place] & 0xFF];
            if (kind == 0) {
                break;
            }
            kinds |= kind;
            place++;
        }
        end = place;
        return start < end;
    }

    /** Whether this run may be a word that begins so; true where only reading it can tell. */
    boolean mayBe(Openings openings) {
        byte first = text[start];
        byte second = start + 1 < end ? text[start + 1] : 0;
        return !isOneWord()
                || first < 0
                || (second < 0 ? openings.admits((char) first) : openings.admits(first, second));
    }

    /** Whether nothing but letters and digits is in it. */
    boolean isOneWord() {
        return (kinds & UNCLEAR) == 0;
    }

    /** The only word of this run. */
    String word() {
        var word = words();
        return word.length() > Tokens.LONGEST ? word.substring(0, Tokens.LONGEST) : word;
    }

    String words() {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }
}
