package dk.aarhus.ligevaerd.access.directory;

/** What is said of an account, before it is read: any part may be missing or wrong. */
public record DirectoryForm(
        String account,
        String name,
        String department,
        String function,
        String lineManager,
        String absentFrom,
        String absentTo,
        String substitute,
        String validTo,
        String successor,
        String mail) {}
