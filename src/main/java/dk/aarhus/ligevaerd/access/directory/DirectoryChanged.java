package dk.aarhus.ligevaerd.access.directory;

/**
 * What the directory says of an account was changed. Sent in the transaction that changes it.
 *
 * @param by the account that did it, or who stands for the operator or the demonstration
 */
public record DirectoryChanged(String account, String by) {}
