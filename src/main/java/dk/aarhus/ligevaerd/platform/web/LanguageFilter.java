package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.shared.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Decides the language of a request: the reader's choice in the address, else the choice remembered
 * for this browser session, else what the browser asks for, else Danish. The desk speaks fewer
 * languages than the pages of reporters.
 */
class LanguageFilter {

    static final String PARAMETER = "lang";
    static final String COOKIE = "language";

    private final RequestLanguage requestLanguage;
    private final String cookieName;
    private final boolean secure;

    LanguageFilter(
            RequestLanguage requestLanguage,
            @ConfigProperty(name = "ligevaerd.cookies.prefix") Optional<String> prefix) {
        this.requestLanguage = requestLanguage;
        this.cookieName = prefix.orElse("") + COOKIE;
        this.secure = prefix.isPresent();
    }

    @ServerRequestFilter(preMatching = true)
    public void decide(ContainerRequestContext request) {
        var language =
                chosen(request)
                        .or(() -> remembered(request))
                        .or(() -> asked(request))
                        .orElse(Language.DA);
        requestLanguage.set(language);
        tellTemplates(request);
    }

    @ServerRequestFilter
    public void narrow(ContainerRequestContext request, SimpleResourceInfo asked) {
        if (!asked.getResourceClass().isAnnotationPresent(InEveryLanguage.class)) {
            requestLanguage.narrowToTheDesk();
            tellTemplates(request);
        }
    }

    @ServerResponseFilter
    public void remember(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, requestLanguage.get().code());
        // No maximum age: the browser forgets it when it closes.
        chosen(request)
                .ifPresent(
                        language ->
                                response.getHeaders()
                                        .add(HttpHeaders.SET_COOKIE, cookie(language)));
    }

    /** Templates and messages take their language from this header. */
    private void tellTemplates(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, requestLanguage.get().code());
    }

    private NewCookie cookie(Language language) {
        return new NewCookie.Builder(cookieName)
                .value(language.code())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static Optional<Language> chosen(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(PARAMETER))
                .flatMap(Language::ofTag);
    }

    private Optional<Language> remembered(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(cookieName))
                .flatMap(c -> Language.ofTag(c.getValue()));
    }

    private static Optional<Language> asked(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst();
    }
}
