package dk.aarhus.ligevaerd.vault;

/**
 * A text as it lies in the base, with what opens it.
 *
 * @param owner what the reader of many such texts puts them together by, such as a case's reference
 */
public record SealedText(String owner, DataKeyId key, Place place, String sealed) {}
