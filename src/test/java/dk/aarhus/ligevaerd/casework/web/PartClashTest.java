package dk.aarhus.ligevaerd.casework.web;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms.LearningWriting;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms.HearingWriting;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.MatterForms.Stating;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.casework.investigation.NoteForm;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms.Naming;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterWords;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("Two people who write into one form of a part of a case")
class PartClashTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Inject DecidedCase cases;
    @Inject Parties parties;
    @Inject Matters matters;
    @Inject Hearings hearings;
    @Inject Notes notes;
    @Inject AfterDesk afterDesk;
    @Inject LetterDesk letters;

    private Reference reference;

    @BeforeEach
    void decide() {
        reference = cases.decided().reference();
    }

    @Test
    void meet_over_a_person() {
        parties.name(seen(), naming("Cook"), HANDLER);
        meet(
                "parties",
                "parties/1",
                Map.of("change1-role", "WITNESS", "change1-function", "Baker of mine"),
                () -> parties.change(seen(), 1, naming("Butcher of theirs"), HANDLER),
                "change1-function");
    }

    @Test
    void meet_over_a_fact() {
        matters.state(seen(), stating("Before"), HANDLER);
        meet(
                "issues",
                "facts/1",
                Map.of(
                        "correct1-words", "Fact of mine",
                        "correct1-source", "Papers",
                        "correct1-disputed", "false"),
                () -> matters.changeFact(seen(), 1, stating("Fact of theirs"), HANDLER),
                "correct1-words");
    }

    @Test
    void meet_over_a_hearing_text() {
        parties.name(seen(), naming("Cook"), HANDLER);
        hearings.write(seen(), writing("Before"), HANDLER);
        meet(
                "hearings",
                "hearings/1",
                Map.of("rewrite1-party", "1", "rewrite1-words", "Text of mine"),
                () -> hearings.rewrite(seen(), 1, writing("Text of theirs"), HANDLER),
                "rewrite1-words");
    }

    @Test
    void meet_over_what_is_learnt() {
        meet(
                "afterwards",
                "afterwards/learning",
                Map.of("learning-needlessReason", "Reason of mine"),
                () -> afterDesk.learn(seen(), needless("Reason of theirs"), HANDLER),
                "learning-needlessReason");
    }

    @Test
    void meet_over_a_letter() {
        var id = letters.draft(seen(), new LetterDraft("DECISION_TO_WITNESS", "en", "Me"), HANDLER);
        meet(
                "letters/" + id,
                "letters/" + id,
                Map.of("recipient", "Me", "text", "# Letter\n\nWords of mine"),
                () ->
                        letters.edit(
                                seen(),
                                id,
                                new LetterWords("# Letter\n\nWords of theirs", "Me"),
                                HANDLER),
                "text");
    }

    @Test
    void keep_what_they_typed_where_only_something_else_changed() {
        parties.name(seen(), naming("Cook"), HANDLER);
        var fields = hidden(page("parties"), "change1-");
        notes.add(seen(), new NoteForm("STEP", null, "Elsewhere."), HANDLER);
        var answer =
                send(
                        "parties/1",
                        fields,
                        Map.of("change1-role", "WITNESS", "change1-function", "Baker of mine"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains("Baker of mine")
                .contains("id=\"change1\" open")
                .doesNotContain("name=\"clash\"");
    }

    @Test
    void get_their_words_back_where_the_form_is_gone() {
        parties.name(seen(), naming("Cook"), HANDLER);
        hearings.write(seen(), writing("Before"), HANDLER);
        var fields = hidden(page("hearings"), "rewrite1-");
        hearings.drop(seen(), 1, HANDLER);
        var answer =
                send(
                        "hearings/1",
                        fields,
                        Map.of("rewrite1-party", "1", "rewrite1-words", "Text of mine"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains("Text of mine")
                .doesNotContain("name=\"rewrite1-words\"");
    }

    /** Somebody else saves the form while it is being typed, and what was typed is chosen. */
    private void meet(
            String page, String act, Map<String, String> mine, Runnable theirs, String contested) {
        var fields = hidden(page(page), prefix(contested));
        theirs.run();
        var clash = send(act, fields, mine);
        assertThat(clash.statusCode()).isEqualTo(412);
        var html = clash.asString();
        assertThat(html)
                .contains("name=\"keep." + contested + "\"")
                .contains("of mine")
                .contains("of theirs")
                .contains("name=\"clash\" value=\"1\"");
        var chosen = send(act, hidden(html, ""), Map.of("keep." + contested, "mine"));
        assertThat(chosen.statusCode()).as(chosen.asString()).isEqualTo(303);
        assertThat(page(page)).contains("of mine").doesNotContain("of theirs");
    }

    private static String prefix(String field) {
        return field.substring(0, field.indexOf('-') + 1);
    }

    /** What the page sends along unseen: its version, and the mark of one form. */
    private static Map<String, String> hidden(String html, String prefix) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(
                        field -> {
                            var name = field.group(1);
                            if (name.startsWith(prefix) || !name.contains("-mark")) {
                                fields.put(name, field.group(2));
                            }
                        });
        return fields;
    }

    private String page(String page) {
        return browser().get("/cases/" + reference + "/" + page).asString();
    }

    private Response send(String act, Map<String, String> hidden, Map<String, String> typed) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(typed);
        var token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page("notes"));
        assertThat(token.find()).isTrue();
        all.put("csrf-token", token.group(1));
        return browser()
                .cookie("csrf-token", token.group(1))
                .formParams(all)
                .post("/cases/" + reference + "/" + act);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private SeenCase seen() {
        return cases.seen(reference, HANDLER);
    }

    private static Naming naming(String function) {
        return new Naming("WITNESS", null, null, function, null, null, null, null);
    }

    private static Stating stating(String words) {
        return new Stating(words, "Papers", null, "false", List.of());
    }

    private static HearingWriting writing(String words) {
        return new HearingWriting("1", words, null, null, null, null);
    }

    private static LearningWriting needless(String reason) {
        return new LearningWriting(List.of(), null, null, reason);
    }
}
