package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.party.HeardCase.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledForms;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledItems;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.casework.investigation.Refiling;
import dk.aarhus.ligevaerd.casework.packaging.PackageDesk;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms;
import dk.aarhus.ligevaerd.casework.packaging.PackageReads;
import dk.aarhus.ligevaerd.casework.packaging.PackageState;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A party's answer that was filed wrong")
class MisfiledAnswerTest {

    private static final String FIRST = "Syrenhegnet";
    private static final String SECOND = "Guldregnen";

    @Inject HeardCase cases;
    @Inject PartyPapers papers;
    @Inject MisfiledItems items;
    @Inject Refiling refiling;
    @Inject Hearings hearings;
    @Inject Notes notes;
    @Inject Desk desk;
    @Inject PackageDesk packages;
    @Inject PackageReads reads;

    @Test
    void is_taken_out_of_the_timeline_too_and_leaves_the_party_unheard() {
        var reference = cases.heard().reference();
        var code = cases.own(reference, 2);
        cases.release(reference, 2, "hearing-1");
        papers.answer(code, 1, new PaperForms.PaperAnswer("About the " + FIRST, ""));
        papers.answer(code, 1, new PaperForms.PaperAnswer("About the " + SECOND, ""));
        assertThat(timeline(reference)).contains(FIRST);
        var number =
                packages.begin(
                        cases.seen(reference, HANDLER),
                        new PackageForms.PackageBeginning("HEARING", "da", "A party", "FVL § 19"),
                        HANDLER);
        assertThat(isHeard(reference)).isTrue();

        items.say(
                cases.seen(reference, HANDLER),
                new MisfiledForms.MisfiledSaying("ANSWER-1", "Of another case.", "false"),
                HANDLER);
        items.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);

        assertThat(timeline(reference)).doesNotContain(FIRST, SECOND);
        assertThat(reads.of(reference, HANDLER).one(number).state())
                .as("a package that holds it and has not left")
                .isEqualTo(PackageState.DROPPED);
        assertThat(isHeard(reference)).isFalse();
        var text = hearings.all(reference, HANDLER).texts().get(0);
        assertThat(text.said()).isEmpty();
        assertThat(text.answerSetAsideOn()).contains(Today.here());
        var paper = papers.one(code, 1);
        assertThat(paper.setAsideOn()).contains(Today.here());
        assertThat(paper.answer()).isEmpty();
        assertThat(paper.can().answer()).isTrue();

        var right = cases.heard().reference();
        refiling.move(
                cases.seen(reference, REVIEWER),
                1,
                new MisfiledForms.Refiled(right.value(), null),
                REVIEWER);
        assertThat(notes.all(right, HANDLER).notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.words()).isEqualTo("About the " + SECOND);
                            assertThat(note.cameFrom()).contains(Misfiled.Kind.ANSWER);
                        });

        papers.answer(code, 1, new PaperForms.PaperAnswer("It was not so.", ""));
        assertThat(papers.one(code, 1).setAsideOn()).isEmpty();
        assertThat(isHeard(reference)).isTrue();
    }

    @Test
    void to_minutes_lies_with_the_person_again() {
        var reference = cases.heard().reference();
        var code = cases.own(reference, 3);
        cases.release(reference, 3, "minutes-1");
        papers.minutes(code, 1, new PaperForms.PaperMinutes("false", "About the " + FIRST));
        items.say(
                cases.seen(reference, HANDLER),
                new MisfiledForms.MisfiledSaying("OBJECTION-1", "Of another case.", "false"),
                HANDLER);
        items.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);

        var paper = papers.one(code, 1);
        assertThat(paper.setAsideOn()).contains(Today.here());
        assertThat(paper.objections()).isEmpty();
        assertThat(paper.can().judgeMinutes()).isTrue();
        papers.minutes(code, 1, new PaperForms.PaperMinutes("true", null));
        assertThat(papers.one(code, 1).setAsideOn()).isEmpty();
        assertThat(papers.one(code, 1).approved()).isTrue();
    }

    private String timeline(Reference reference) {
        return desk.open(reference, HANDLER).file().timeline().toString();
    }

    private boolean isHeard(Reference reference) {
        return desk.open(reference, HANDLER).ways().stream()
                .map(OpenCase.Way::waitsFor)
                .flatMap(List::stream)
                .noneMatch(Guard.PARTIES_HEARD::equals);
    }
}
