package dk.aarhus.ligevaerd.casework.looking;

/**
 * A picture that was drawn here.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record Drawn(String mediaType, byte[] bytes) {}
