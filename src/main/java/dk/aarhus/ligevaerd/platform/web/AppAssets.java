package dk.aarhus.ligevaerd.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own style sheets and module. Browsers keep them for a year, so the address
 * carries a digest of the content and changes with it.
 */
@Named("assets")
@ApplicationScoped
public class AppAssets {

    private static final String PLACE = "/assets/app/";
    private static final int DIGITS = 12;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param name of a file in {@code assets/app}
     */
    public String at(String name) {
        return addresses.computeIfAbsent(name, file -> PLACE + file + "?v=" + digest(file));
    }

    private static String digest(String file) {
        try (var content =
                AppAssets.class.getResourceAsStream("/META-INF/resources" + PLACE + file)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java", impossible);
        }
    }
}
