package dk.aarhus.ligevaerd.intake.evidence;

import java.util.Optional;

/**
 * A file that was taken in, looked at and cleaned, and that belongs to nobody yet.
 *
 * @param name as the reporter's machine called it; a person's word
 * @param original as it was sent, where it is kept beside a cleaned one
 */
public record Received(
        String name,
        FileKind kind,
        Scan scan,
        Hidden hidden,
        Content content,
        Optional<Content> original) {

    /** Whether it, or what lies beside it, tells more than one sees. */
    public boolean tells() {
        return hidden == Hidden.KEPT || original.isPresent();
    }

    /** What it takes of the room that a report has, in bytes. */
    long takes() {
        return content.size() + original.map(Content::size).orElse(0);
    }

    @Override
    public String toString() {
        return "a file of kind " + kind;
    }
}
