package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All mentions, of all cases. */
@ApplicationScoped
class MentionRows implements PanacheRepositoryBase<CaseMention, UUID> {

    /** Those that somebody has not looked at, the newest first. */
    List<CaseMention> unseenOf(String account, int page, int most) {
        return find("account = ?1 and seen = false order by mentionedOn desc, id", account)
                .page(page, most)
                .list();
    }

    List<CaseMention> unseenOf(String account, Reference reference) {
        return list(
                "account = ?1 and caseReference = ?2 and seen = false", account, reference.value());
    }
}
