package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the staff typed about packages; all throw INVALID with all that is wrong. */
final class PackageInput {

    private static final int LONGEST = 2_000;
    private static final int MOST_EXPRESSIONS = 50;
    private static final int SHORTEST_EXPRESSION = 2;
    private static final int MOST_ITEMS = 200;
    private static final Set<Language> LANGUAGES = Set.of(Language.DA, Language.EN);

    private PackageInput() {}

    record Beginning(PackagePurpose purpose, Language language, String recipient, String basis) {}

    static Beginning beginning(PackageForms.PackageBeginning form) {
        var reader = new InputReader();
        var purpose = reader.requiredChoice("purpose", form.purpose(), PackagePurpose.class);
        var language =
                reader.value(
                                "language",
                                form.language(),
                                typed ->
                                        Language.ofTag(typed)
                                                .filter(LANGUAGES::contains)
                                                .orElseThrow(IllegalArgumentException::new))
                        .orElse(Language.DA);
        var recipient = reader.required("recipient", form.recipient(), LONGEST);
        var basis = reader.required("basis", form.basis(), LONGEST);
        reader.orRefuse();
        return new Beginning(purpose, language, recipient, basis);
    }

    record Copying(String recipient, String basis) {}

    static Copying copying(PackageForms.PackageCopying form) {
        var reader = new InputReader();
        var recipient = reader.required("recipient", form.recipient(), LONGEST);
        var basis = reader.required("basis", form.basis(), LONGEST);
        reader.orRefuse();
        return new Copying(recipient, basis);
    }

    static Set<ItemKey> choosing(PackageForms.PackageChoosing form, Set<ItemKey> there) {
        var reader = new InputReader();
        var chosen = new TreeSet<ItemKey>();
        for (var typed : reader.texts("items", form.items(), MOST_ITEMS, LONGEST)) {
            var key = reader.value("items", typed, ItemKey::parse);
            if (key.filter(one -> !there.contains(one)).isPresent()) {
                reader.note("items", ViolationKind.NOT_IN_LIST);
            }
            key.ifPresent(chosen::add);
        }
        if (chosen.isEmpty()) {
            reader.note("items", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return chosen;
    }

    record Omitting(Optional<OmissionGround> ground, Optional<String> why) {}

    static Omitting omitting(PackageForms.PackageOmitting form) {
        var reader = new InputReader();
        var ground = reader.choice("ground", form.ground(), OmissionGround.class);
        var why = reader.optional("why", form.why(), LONGEST);
        reader.orRefuse();
        return new Omitting(ground, why);
    }

    static Mark marking(PackageForms.PackageMarking form, int place, int pages) {
        var reader = new InputReader();
        int page = number(reader, "page", form.page(), 1, pages);
        int x = number(reader, "x", form.x(), 0, Mark.WHOLE - 1);
        int y = number(reader, "y", form.y(), 0, Mark.WHOLE - 1);
        int width = number(reader, "width", form.width(), 1, Mark.WHOLE - x);
        int height = number(reader, "height", form.height(), 1, Mark.WHOLE - y);
        var ground = reader.requiredChoice("ground", form.ground(), OmissionGround.class);
        var why = reader.optional("why", form.why(), LONGEST);
        reader.orRefuse();
        return new Mark(place, page, x, y, width, height, ground, why);
    }

    record Hiding(List<String> expressions, OmissionGround ground, Optional<String> why) {}

    static Hiding hiding(PackageForms.PackageHiding form) {
        var reader = new InputReader();
        var words = reader.required("words", form.words(), LONGEST);
        var lines =
                words == null
                        ? List.<String>of()
                        : words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (lines.size() > MOST_EXPRESSIONS) {
            reader.note("words", ViolationKind.TOO_MANY);
        }
        if (lines.stream().anyMatch(line -> line.length() < SHORTEST_EXPRESSION)) {
            reader.note("words", ViolationKind.BEGINNING_TOO_SHORT);
        }
        var ground = reader.requiredChoice("ground", form.ground(), OmissionGround.class);
        var why = reader.optional("why", form.why(), LONGEST);
        reader.orRefuse();
        return new Hiding(lines, ground, why);
    }

    static String leaving(PackageForms.PackageLeaving form) {
        var reader = new InputReader();
        var how = reader.required("how", form.how(), LONGEST);
        reader.orRefuse();
        return how;
    }

    private static int number(InputReader reader, String field, String typed, int least, int most) {
        if (typed == null || typed.isBlank()) {
            reader.note(field, ViolationKind.REQUIRED);
            return least;
        }
        if (!typed.strip().matches("\\d{1,5}")) {
            reader.note(field, ViolationKind.NOT_A_NUMBER);
            return least;
        }
        int number = Integer.parseInt(typed.strip());
        if (number < least || number > most) {
            reader.note(field, ViolationKind.NOT_IN_LIST);
            return least;
        }
        return number;
    }
}
