package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What every page's frame needs to know; templates read it as {@code inject:page}. */
@Named("page")
@RequestScoped
public class PageContext {

    private final RequestLanguage requestLanguage;
    private final Installation installation;

    @Context UriInfo uri;

    PageContext(RequestLanguage requestLanguage, Installation installation) {
        this.requestLanguage = requestLanguage;
        this.installation = installation;
    }

    public Language language() {
        return requestLanguage.get();
    }

    /** The languages that the reader can change to. */
    public List<Language> otherLanguages() {
        return requestLanguage.offered().stream()
                .filter(language -> language != language())
                .toList();
    }

    /** This page's path without its query, to come back to after a change of language. */
    public String path() {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }

    /** True where the base holds an invented municipality; every page then says so. */
    public boolean synthetic() {
        return installation.synthetic();
    }
}
