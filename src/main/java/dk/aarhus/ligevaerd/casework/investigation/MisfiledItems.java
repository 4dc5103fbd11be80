package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Things that lie in the wrong case, or that must not stand in it (GDPR art. 5(1)(d) and (f)). One
 * person says so and why, another confirms it; then what it held is gone from the pages, the search
 * and every list, and a stub says who took it out when. All acts throw {@link Problem} as {@link
 * CaseActs#act} does, INVALID for what was typed, and STATE_CONFLICT for what is settled already.
 */
@ApplicationScoped
@Transactional
public class MisfiledItems {

    /** The supervisory authority hears of a breach within 72 hours (GDPR art. 33(1)). */
    private static final int DAYS_TO_REPORT = 3;

    private final CaseActs acts;
    private final MisfiledSheets misfiled;
    private final CaseItems items;
    private final Desk desk;
    private final Tasks tasks;

    MisfiledItems(CaseActs acts, MisfiledSheets misfiled, CaseItems items, Desk desk, Tasks tasks) {
        this.acts = acts;
        this.misfiled = misfiled;
        this.items = items;
        this.desk = desk;
        this.tasks = tasks;
    }

    /**
     * Something that can be said to be filed wrong.
     *
     * @param day that it tells of, or came on
     */
    public record Item(Misfiled.Kind kind, int number, LocalDate day) {

        public String code() {
            return Misfiled.code(kind, number);
        }
    }

    /**
     * All that was filed wrong in a case, the newest first, and what else lies in it.
     *
     * @param ours the numbers of the messages that the desk wrote
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            String caller,
            List<Misfiled> misfiled,
            List<Item> items,
            Set<Integer> ours) {

        /** Whether the words of something could be sent to the reporter of another case. */
        public boolean couldBeSent(Misfiled one) {
            return one.kind() == Misfiled.Kind.MESSAGE && ours.contains(one.item());
        }
    }

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.MISFILED,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Desks.ANYBODY_AT_WORK.stream().anyMatch(looked::may),
                                caller.account(),
                                Newest.first(
                                        misfiled.of(reference).stream()
                                                .map(MisfiledSheet::misfiled)
                                                .map(one -> shown(one, caller))
                                                .toList()),
                                items(reference),
                                items.ourMessages(reference)));
    }

    public void say(SeenCase seen, MisfiledForms.MisfiledSaying form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var reader = new InputReader();
                    var known = items(file.reference());
                    var item =
                            known.stream()
                                    .filter(one -> one.code().equals(form.item()))
                                    .findFirst();
                    if (item.isEmpty()) {
                        reader.note(
                                "item",
                                Days.isBlank(form.item())
                                        ? ViolationKind.REQUIRED
                                        : ViolationKind.NOT_IN_LIST);
                    }
                    var reason =
                            reader.required("reason", form.reason(), PartyInput.LONGEST_REASON);
                    reader.orRefuse();
                    var meant = item.orElseThrow();
                    misfiled.persist(
                            MisfiledSheet.begun(
                                    Desks.begun(file, acting, misfiled),
                                    meant.kind(),
                                    meant.number(),
                                    reason,
                                    "true".equals(form.breach())));
                    file.acted(Act.MISFILED_SAID, meant.code(), acting, null);
                });
    }

    /**
     * A second person confirms it, and the thing is taken out.
     *
     * @throws Problem NOT_ALLOWED to whoever said it
     */
    public void confirm(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = open(file, number);
                    if (sheet.writtenBy().equals(acting.account())) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    var one = sheet.misfiled();
                    sheet.confirm(
                            acting.account(),
                            acting.today(),
                            items.takeOut(file, one.kind(), one.item(), acting));
                    file.acted(Act.MISFILED_CONFIRMED, code(one), acting, null);
                    if (one.breach()) {
                        tasks.demand(
                                file,
                                acting,
                                CheckItem.BREACH_ASSESSED,
                                acting.today().plusDays(DAYS_TO_REPORT));
                    }
                });
    }

    /** It was filed right after all; whoever said it may say so too. */
    public void drop(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = open(file, number);
                    sheet.drop(acting.account(), acting.today());
                    file.acted(Act.MISFILED_DROPPED, code(sheet.misfiled()), acting, null);
                });
    }

    private List<Item> items(Reference reference) {
        var said = misfiled.of(reference).stream().filter(MisfiledSheet::stands).toList();
        return items.of(reference).stream()
                .filter(
                        item ->
                                said.stream()
                                        .noneMatch(one -> one.isOf(item.kind(), item.number())))
                .toList();
    }

    private Misfiled shown(Misfiled one, Caller caller) {
        return one.movedTo().filter(there -> !desk.mayOpen(there, caller)).isPresent()
                ? one.withoutTarget()
                : one;
    }

    private MisfiledSheet open(CaseFile file, int number) {
        var sheet = misfiled.one(file.reference(), number);
        if (!sheet.misfiled().isOpen()) {
            throw Desks.wrongStage(file);
        }
        return sheet;
    }

    private void act(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        acts.act(seen, Desks.ANYBODY_AT_WORK, caller, Optional.empty(), act);
    }

    private static String code(Misfiled one) {
        return Misfiled.code(one.kind(), one.item());
    }
}
