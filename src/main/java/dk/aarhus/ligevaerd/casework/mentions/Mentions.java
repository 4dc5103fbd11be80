package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Leads colleagues to the notes in which they are named. */
@ApplicationScoped
@Transactional
public class Mentions {

    private static final int MOST_OWN = 50;

    private final MentionRows rows;
    private final Desk desk;

    Mentions(MentionRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * Notes down whom a note names; the writer needs no reminder.
     *
     * @throws Problem INVALID where it names somebody who has no part in the case
     */
    public void note(CaseFile file, int number, String words, Acting by) {
        var named = Named.in(words, file.staffing());
        if (!named.strangers().isEmpty()) {
            var reader = new InputReader();
            reader.note("words", ViolationKind.NO_PART_IN_CASE);
            reader.orRefuse();
        }
        named.accounts().stream()
                .filter(account -> !account.equals(by.account()))
                .forEach(
                        account ->
                                rows.persist(
                                        CaseMention.of(file.reference(), number, account, by)));
    }

    /** Notes that name the caller and that they have not looked at, in cases open to them now. */
    public List<Mention> own(Caller caller) {
        var mine = unseenInOpenCases(caller);
        // That they were named to the caller is in the journal.
        desk.listed(references(mine), caller);
        return mine.stream().map(CaseMention::mention).toList();
    }

    /** Those in cases that are closed to the caller by now take nobody's place. */
    private List<CaseMention> unseenInOpenCases(Caller caller) {
        var found = new ArrayList<CaseMention>();
        for (int page = 0; found.size() < MOST_OWN; page++) {
            var next = rows.unseenOf(caller.account(), page, MOST_OWN);
            var open = desk.openAmong(references(next), caller);
            next.stream().filter(one -> open.contains(one.reference())).forEach(found::add);
            if (next.size() < MOST_OWN) {
                break;
            }
        }
        return found.stream().limit(MOST_OWN).toList();
    }

    private static List<Reference> references(List<CaseMention> mentions) {
        return mentions.stream().map(CaseMention::reference).distinct().toList();
    }

    /** The caller has the notes of the case before them. */
    public void seen(Reference reference, Caller caller) {
        rows.unseenOf(caller.account(), reference).forEach(CaseMention::seen);
    }
}
