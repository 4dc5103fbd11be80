package dk.aarhus.ligevaerd.vault;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import org.conscrypt.Conscrypt;
import org.jboss.logging.Logger;

/**
 * AES-GCM by native code (Conscrypt), and nothing else of it: opening texts is most of what a
 * search costs, and Java's own is fast only with a compiler that costs more memory than it is worth
 * here (docs/benchmarks.md). Where there is no native code for the machine, Java's own serves; what
 * is sealed is the same.
 */
final class NativeAes extends Provider {

    private static final Logger LOG = Logger.getLogger(NativeAes.class);
    private static final String ALGORITHM = "AES/GCM/NoPadding";

    private NativeAes(Service cipher) {
        super("LigevaerdAes", "1", "AES-GCM of Conscrypt");
        putService(new Borrowed(this, cipher));
    }

    /** Makes it the first choice of this virtual machine, where it can be had. */
    static void offer() {
        try {
            var cipher = Conscrypt.newProvider().getService("Cipher", ALGORITHM);
            Security.insertProviderAt(new NativeAes(cipher), 1);
        } catch (LinkageError | RuntimeException missing) {
            LOG.info("No native AES-GCM for this machine; searching takes longer.");
        }
    }

    /** The one service, as the other provider would give it. */
    private static final class Borrowed extends Service {

        private final transient Service cipher;

        private Borrowed(Provider owner, Service cipher) {
            super(owner, "Cipher", ALGORITHM, cipher.getClassName(), List.of(), null);
            this.cipher = cipher;
        }

        @Override
        public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
            return cipher.newInstance(parameter);
        }
    }
}
