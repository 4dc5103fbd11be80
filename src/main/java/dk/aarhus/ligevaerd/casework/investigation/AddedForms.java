package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff says of a file that came another way than from the reporter. */
public final class AddedForms {

    private AddedForms() {}

    /**
     * @param what what it shows; of a mail its subject is written beside
     * @param source whom or what it came from
     * @param obtainedOn when it came
     */
    public record AddingFile(String what, String source, String obtainedOn) {}
}
