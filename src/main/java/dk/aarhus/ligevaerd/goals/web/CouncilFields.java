package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilSection;
import dk.aarhus.ligevaerd.goals.words.CouncilMessages;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The words of a report as the fields of a form, and back. */
@RequestScoped
class CouncilFields {

    static final int MOST_TODO = 20;

    private static final String TODO = "recommendation-";

    private final Departments departments;
    private final RequestLanguage language;

    CouncilFields(Departments departments, RequestLanguage language) {
        this.departments = departments;
        this.language = language;
    }

    /** The name of a part of a recommendation in the form. */
    static String todo(int number, String part) {
        return TODO + number + "-" + part;
    }

    /** All texts of the report, with what they are called. */
    Map<String, String> names(CouncilPaper paper) {
        var words = words();
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(CouncilSection.values())
                .forEach(one -> names.put(one.name(), words.section(one)));
        departments
                .listAll()
                .forEach(
                        one ->
                                names.put(
                                        CouncilForm.STATEMENT + one.code().value(),
                                        words.statement(one.name(language.get()))));
        paper.before()
                .forEach(
                        one ->
                                names.put(
                                        CouncilForm.FOLLOW_UP + one.number(),
                                        words.followUp(one.number(), one.words())));
        return names;
    }

    /** What is chosen as one where two persons wrote: a text, or a recommendation. */
    List<Meanwhile.Field> fields(CouncilPaper paper) {
        var fields = new ArrayList<Meanwhile.Field>();
        names(paper)
                .forEach(
                        (name, label) ->
                                fields.add(
                                        new Meanwhile.Field(
                                                name,
                                                label,
                                                List.of(name),
                                                UnaryOperator.identity())));
        for (int number = 1; number <= MOST_TODO; number++) {
            fields.add(
                    new Meanwhile.Field(
                            TODO + number,
                            words().todo(number),
                            List.of(
                                    todo(number, "words"),
                                    todo(number, "owner"),
                                    todo(number, "cost"),
                                    todo(number, "due")),
                            UnaryOperator.identity()));
        }
        return fields;
    }

    static boolean isNeeded(String name) {
        return name.startsWith(CouncilForm.FOLLOW_UP)
                || Arrays.stream(CouncilSection.values())
                        .anyMatch(one -> one.name().equals(name) && one.isNeeded());
    }

    /** The words as they are stored. */
    static CouncilForm typed(CouncilPaper paper) {
        return new CouncilForm(
                paper.texts(),
                paper.recommendations().stream()
                        .map(
                                one ->
                                        new CouncilForm.ToDo(
                                                one.words(),
                                                one.owner(),
                                                one.cost(),
                                                one.due().toString()))
                        .toList());
    }

    /** The same, by the names of the form. */
    static Map<String, String> stored(CouncilPaper paper) {
        var stored = new HashMap<>(paper.texts());
        for (var one : paper.recommendations()) {
            stored.put(todo(one.number(), "words"), one.words());
            stored.put(todo(one.number(), "owner"), one.owner());
            stored.put(todo(one.number(), "cost"), one.cost());
            stored.put(todo(one.number(), "due"), one.due().toString());
        }
        return stored;
    }

    CouncilForm form(CouncilPaper paper, Map<String, String> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        names(paper)
                .keySet()
                .forEach(
                        name ->
                                Optional.ofNullable(sent.get(name))
                                        .ifPresent(text -> texts.put(name, text)));
        var todo = new ArrayList<CouncilForm.ToDo>();
        for (int number = 1; number <= MOST_TODO; number++) {
            var one =
                    new CouncilForm.ToDo(
                            sent.get(todo(number, "words")),
                            sent.get(todo(number, "owner")),
                            sent.get(todo(number, "cost")),
                            sent.get(todo(number, "due")));
            if (!one.isBlank()) {
                todo.add(one);
            }
        }
        return new CouncilForm(texts, todo);
    }

    /** What a field is called where something is wrong with it. */
    String label(String name) {
        var words = words();
        if (name.equals("reason")) {
            return words.discardReason();
        }
        if (name.startsWith(TODO)) {
            return words.todo(Integer.parseInt(name.split("-")[1]));
        }
        if (name.startsWith(CouncilForm.FOLLOW_UP)) {
            return words.followUps();
        }
        return Arrays.stream(CouncilSection.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(words::section)
                .orElse(name);
    }

    private CouncilMessages words() {
        return language.words(CouncilMessages.class);
    }
}
