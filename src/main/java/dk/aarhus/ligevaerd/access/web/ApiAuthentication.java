package dk.aarhus.ligevaerd.access.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Login by Keycloak, except that a program without a token is told so: OIDC's own mechanism would
 * lead it to a login page that it cannot read.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ApiAuthentication implements HttpAuthenticationMechanism {

    static final String API = "/api/";
    private final OidcAuthenticationMechanism oidc;

    ApiAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    static boolean isApi(RoutingContext request) {
        return request.normalizedPath().startsWith(API);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager providers) {
        return oidc.authenticate(request, providers);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return isApi(request)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
