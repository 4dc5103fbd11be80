package dk.aarhus.ligevaerd.casework.looking;

import java.util.List;

/** A mail as it is read: who, when, about what, its words, and what hangs on it. */
public interface ReadMail {

    /** One of from, to, cc, date and subject, without line ends; empty where it has none. */
    String header(String name);

    String words();

    List<Look.Attachment> attachments();

    /** How many more there are than are listed. */
    int others();
}
