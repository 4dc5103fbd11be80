package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.after.AfterView;
import dk.aarhus.ligevaerd.casework.words.AfterField;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** The form for what is learnt, which is the one after a decision that is written anew. */
final class LearningFields {

    static final String FORM = "learning-";
    static final List<AfterField> ALL =
            List.of(
                    AfterField.CAUSES,
                    AfterField.PROPOSAL,
                    AfterField.SIMILAR_UNITS,
                    AfterField.NEEDLESS_REASON);

    private LearningFields() {}

    /** Of what is learnt so far: see {@link Clash#mark}. */
    @TemplateExtension
    static String learningMark(AfterView view) {
        return Clash.mark(ALL.stream().map(field -> stored(view, field)).toList());
    }

    /** What is stored in one of its fields. */
    static List<String> stored(AfterView view, AfterField field) {
        return view.learning().stream()
                .flatMap(
                        learnt ->
                                switch (field) {
                                    case CAUSES ->
                                            learnt.causes().stream().map(Enum::name).sorted();
                                    case PROPOSAL -> learnt.proposal().stream();
                                    case SIMILAR_UNITS -> learnt.similarUnits().stream();
                                    case NEEDLESS_REASON -> learnt.needlessReason().stream();
                                    default -> throw new IllegalArgumentException(field.name());
                                })
                .toList();
    }
}
