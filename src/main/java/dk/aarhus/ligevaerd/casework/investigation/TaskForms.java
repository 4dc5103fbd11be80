package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff types about tasks; any part may be missing or wrong. */
public final class TaskForms {

    private TaskForms() {}

    /**
     * A task is set, or set another way.
     *
     * @param words what is to be done; not needed for an item of a checklist
     * @param owner the account of who does it, who must work on the case
     * @param blocking true where the case does not go on before it is done
     */
    public record TaskSetting(String words, String owner, String dueOn, String blocking) {}

    /** It was done; what came of it, where that is worth a word. */
    public record TaskDoing(String outcome) {}

    /** The checklist of the stage is put on the case. */
    public record ChecklistTaking(String owner, String dueOn) {}
}
