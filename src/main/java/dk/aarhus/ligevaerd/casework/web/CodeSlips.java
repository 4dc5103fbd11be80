package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.words.PartyMessages;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Makes the sheet that is handed over with a code. */
@RequestScoped
class CodeSlips {

    private static final String DOOR = "/papers";

    private final Parties parties;

    @Context UriInfo uri;

    CodeSlips(Parties parties) {
        this.parties = parties;
    }

    CodeSlip of(Reference reference, int party, MailboxCode code) {
        var language =
                parties.of(reference).stream()
                        .filter(one -> one.number() == party)
                        .findFirst()
                        .flatMap(Party::language)
                        .flatMap(Language::ofTag)
                        .orElse(Language.DA);
        var own = Words.in(language, PartyMessages.class);
        return CodeSlip.of(
                language,
                Words.in(language, LayoutMessages.class).direction(),
                own.slipHeading(),
                uri.getBaseUri().resolve(DOOR).toString(),
                code,
                List.of(own.slipOnce(), own.slipSecret(), own.codeLost()));
    }
}
