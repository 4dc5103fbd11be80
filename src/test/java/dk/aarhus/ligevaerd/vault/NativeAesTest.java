package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Security;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Native AES-GCM")
class NativeAesTest {

    private static final byte[] PLACE = "a place".getBytes(StandardCharsets.UTF_8);
    private final byte[] key = WrappingKey.draw();
    private final byte[] words = "what happened".getBytes(StandardCharsets.UTF_8);

    @Test
    void seals_what_javas_own_opens_and_the_other_way_round() throws Exception {
        var sealed = WrappingKey.cipher(key).encrypt(words, PLACE);
        assertThat(own(Cipher.DECRYPT_MODE, sealed, 12, sealed.length - 12)).isEqualTo(words);

        var ownSealed = own(Cipher.ENCRYPT_MODE, words, 0, words.length);
        var together = new byte[12 + ownSealed.length];
        System.arraycopy(ownSealed, 0, together, 12, ownSealed.length);
        assertThat(WrappingKey.cipher(key).decrypt(together, PLACE)).isEqualTo(words);
    }

    @Test
    void refuses_what_was_altered() throws Exception {
        var cipher = WrappingKey.cipher(key);
        var sealed = cipher.encrypt(words, PLACE);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(sealed, PLACE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void serves_for_nothing_else() throws Exception {
        WrappingKey.cipher(key);
        assertThat(Security.getProvider("Conscrypt")).isNull();
        assertThat(SSLContext.getInstance("TLS").getProvider().getName()).startsWith("Sun");
        assertThat(Cipher.getInstance("AES/CBC/PKCS5Padding").getProvider().getName())
                .startsWith("Sun");
    }

    /** AES-GCM by Java's own, with twelve zeros or the first twelve bytes as its number. */
    private byte[] own(int mode, byte[] text, int from, int length) throws Exception {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        var number = new byte[12];
        System.arraycopy(text, 0, number, 0, from);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, number, 0, 12));
        cipher.updateAAD(PLACE);
        return cipher.doFinal(text, from, length);
    }
}
