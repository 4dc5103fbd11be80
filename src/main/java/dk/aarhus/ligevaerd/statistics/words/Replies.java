package dk.aarhus.ligevaerd.statistics.words;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.Question;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.Reply;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts answers into sentences. */
public record Replies(Names names, RequestLanguage language) {

    /**
     * An answer for programs.
     *
     * @param figure the figure; one near the count where the answer is APPROXIMATE
     * @param lowest where it is near the count: the smallest count that can stand behind it
     * @param highest the largest
     * @param sentence the same in the reader's language, ready to be passed on
     */
    public record FigureReply(
            String period,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> department,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> subject,
            Reply.ReplyKind answer,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> figure,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> lowest,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> highest,
            String sentence,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> release) {}

    public FigureReply body(Reply reply) {
        var question = reply.question();
        return new FigureReply(
                question.period().code(),
                question.department(),
                question.subject().map(Question.Aspect::toString),
                reply.kind(),
                reply.figure().or(() -> reply.near().map(ShownCell.Approximate::figure)),
                reply.near().map(ShownCell.Approximate::lowest),
                reply.near().map(ShownCell.Approximate::highest),
                sentence(reply),
                reply.release().map(ReleaseView::id));
    }

    public String sentence(Reply reply) {
        var words = language.words(GivenMessages.class);
        var period = names.of(reply.question().period());
        var what = what(reply.question(), words);
        return reply.figure()
                .map(figure -> words.shown(figure, what, period))
                .or(
                        () ->
                                reply.near()
                                        .map(
                                                near ->
                                                        names.method()
                                                                .between(
                                                                        words.about(what, period),
                                                                        near.figure(),
                                                                        near.lowest(),
                                                                        near.highest())))
                .orElseGet(
                        () ->
                                words.about(what, period)
                                        + ": "
                                        + Names.inSentence(words.reply(reply.kind())));
    }

    private String what(Question question, GivenMessages words) {
        List<String> parts = new ArrayList<>();
        parts.add(question.subject().map(this::named).orElseGet(words::allComplaints));
        parts.add(
                question.department()
                        .map(code -> names.departments().getOrDefault(code, code))
                        .orElseGet(words::wholeMunicipality));
        return String.join(", ", parts);
    }

    private String named(Question.Aspect aspect) {
        return names.code(
                new PublicTable.Axis(aspect.axis(), "", Map.of(), List.of()), aspect.code());
    }
}
