package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All translations that lie with cases. */
@ApplicationScoped
class TranslationRows implements PanacheRepositoryBase<TextTranslation, UUID> {

    /** Those of a case, by the number of the text. */
    Map<Integer, TextTranslation> of(Reference reference) {
        return list("caseReference", reference.value()).stream()
                .collect(Collectors.toMap(TextTranslation::about, Function.identity()));
    }

    Optional<TextTranslation> of(Reference reference, int about) {
        return find("caseReference = ?1 and about = ?2", reference.value(), about)
                .firstResultOptional();
    }
}
