package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.packaging.ItemKey;
import dk.aarhus.ligevaerd.casework.packaging.ItemKind;
import dk.aarhus.ligevaerd.casework.packaging.Leak;
import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import dk.aarhus.ligevaerd.casework.words.LookMessages;
import dk.aarhus.ligevaerd.casework.words.PackageMessages;
import dk.aarhus.ligevaerd.casework.words.PackageStepMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the things of a package are called, and what stood in the way, in the reader's language. */
@ApplicationScoped
class PackageNames {

    private final RequestLanguage language;

    PackageNames(RequestLanguage language) {
        this.language = language;
    }

    PackageMessages words() {
        return language.words(PackageMessages.class);
    }

    String title(ItemKind kind, String source) {
        return switch (kind) {
            case FILE -> words().file(Integer.parseInt(source));
            case INTERVIEW -> words().interview(source);
            case PARTY -> words().partyEntry(source);
            case LETTER -> words().kind(kind) + " " + source.substring(0, 8);
            default -> words().kind(kind);
        };
    }

    PackagePage.Choice choice(ItemKey key) {
        return new PackagePage.Choice(key.toString(), title(key.kind(), key.source()));
    }

    /**
     * @throws Problem the one that was given, where a page is not the place to tell it
     */
    PackageTrouble trouble(Problem refused, List<PackageView.PackedItem> items) {
        var leaks = refused.members().get("leaks");
        if (leaks instanceof List<?> all) {
            return new PackageTrouble(
                    Hitch.NONE,
                    words().leaksHeading(),
                    all.stream()
                            .map(Leak.class::cast)
                            .map(one -> leak(one, items))
                            .distinct()
                            .toList());
        }
        if (refused.members().get("hindrance") instanceof Hindrance why) {
            var reason = language.words(LookMessages.class).hindrance(why);
            return new PackageTrouble(Hitch.NONE, words().hindered(reason), List.of());
        }
        if (refused.members().get("gone") instanceof List<?> files) {
            var numbers = String.join(", ", files.stream().map(Object::toString).toList());
            return new PackageTrouble(Hitch.NONE, words().gone(numbers), List.of());
        }
        if (refused.members().containsKey("barred")) {
            return new PackageTrouble(Hitch.NONE, words().barred(), List.of());
        }
        if (refused.members().containsKey("out")) {
            var out = language.words(PackageStepMessages.class).out();
            return new PackageTrouble(Hitch.NONE, out, List.of());
        }
        if (refused.kind() == ProblemKind.CHANGED_MEANWHILE) {
            return new PackageTrouble(Hitch.NONE, words().stale(), List.of());
        }
        if (refused.kind() == ProblemKind.STATE_CONFLICT) {
            return new PackageTrouble(Hitch.NONE, words().wrongState(), List.of());
        }
        if (refused.kind() == ProblemKind.NOT_ALLOWED) {
            return new PackageTrouble(Hitch.NONE, words().notYours(), List.of());
        }
        return new PackageTrouble(Hitch.of(refused, language, this::label), "", List.of());
    }

    private String leak(Leak leak, List<PackageView.PackedItem> items) {
        return items.stream()
                .filter(item -> item.place() == leak.item())
                .findFirst()
                .map(item -> words().leakItem(title(item.kind(), item.source()), leak.page()))
                .orElseGet(() -> words().leakContents());
    }

    private String label(String field) {
        return switch (field) {
            case "purpose" -> words().purposeLabel();
            case "language" -> words().languageLabel();
            case "recipient" -> words().recipientLabel();
            case "basis" -> words().basisLabel();
            case "items" -> words().items();
            case "words" -> words().words();
            case "ground" -> words().groundLabel();
            case "why" -> words().why();
            case "page" -> words().pageLabel();
            case "x" -> words().x();
            case "y" -> words().y();
            case "width" -> words().width();
            case "height" -> words().height();
            case "how" -> words().how();
            default -> "";
        };
    }
}
