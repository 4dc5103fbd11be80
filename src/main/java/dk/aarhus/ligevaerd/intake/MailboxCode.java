package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.CodeSafe;
import dk.aarhus.ligevaerd.vault.Pepper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that opens a reporter's mailbox: twenty characters of Crockford's base 32 drawn at
 * random (100 bits) and a check character (Luhn's algorithm modulo 32), read aloud in groups of
 * four.
 *
 * <p>It is shown once and never stored; what is stored is a look-up value derived from it and the
 * pepper, which with 100 bits of chance behind it cannot be guessed backwards.
 */
public final class MailboxCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 20;

    private final String characters;

    private MailboxCode(String characters) {
        this.characters = characters;
    }

    public static MailboxCode draw(SecureRandom random) {
        var drawn = new StringBuilder(DRAWN + 1);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new MailboxCode(drawn.append(checkCharacter(drawn)).toString());
    }

    /**
     * The code as a person typed it, with any spaces, hyphens, case and look-alikes; empty when a
     * character is wrong.
     */
    public static Optional<MailboxCode> parse(String typed) {
        if (typed == null || typed.length() > 100) {
            return Optional.empty();
        }
        var characters =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (characters.length() != DRAWN + 1
                || !characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var drawn = characters.substring(0, DRAWN);
        return characters.charAt(DRAWN) == checkCharacter(drawn)
                ? Optional.of(new MailboxCode(characters))
                : Optional.empty();
    }

    /** What the mailbox is found by; gives nothing back of the code. */
    String lookup(Pepper pepper) {
        return lookup("mailbox lookup", pepper);
    }

    /**
     * What something else of the same person is found by.
     *
     * @param purpose keeps the values of different uses apart, so that no two can be put together
     */
    public String lookup(String purpose, Pepper pepper) {
        return pepper.lookup(purpose, characters);
    }

    /** The safe that this code opens and nobody else, see {@link Pepper#safeOf}. */
    public CodeSafe safe(String purpose, Pepper pepper) {
        return pepper.safeOf(purpose, characters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailboxCode code
                && MessageDigest.isEqual(
                        characters.getBytes(StandardCharsets.US_ASCII),
                        code.characters.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** In groups of four: {@code 7KQ4-MX2P-…}. */
    @Override
    public String toString() {
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static char checkCharacter(CharSequence drawn) {
        int sum = 0;
        int factor = 2;
        for (int i = drawn.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(drawn.charAt(i));
            sum += addend / ALPHABET.length() + addend % ALPHABET.length();
            factor = 3 - factor;
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
