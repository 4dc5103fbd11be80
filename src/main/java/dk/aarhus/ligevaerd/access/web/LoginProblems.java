package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.Door;
import dk.aarhus.ligevaerd.platform.web.ProblemAnswers;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * What happens to somebody whom Keycloak does not vouch for: a program gets 401, a person gets the
 * login page.
 */
class LoginProblems {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What Keycloak answers when a session is over or its account disabled (RFC 6749, 5.2). */
    private static final String OVER = "invalid_grant";

    private static final Predicate<Throwable> EXPIRED =
            cause ->
                    cause instanceof InvalidJwtException token && token.hasExpired()
                            || cause instanceof OIDCException && says(cause, OVER);

    /** No answer, or one that makes no sense; the extension has no type for the former. */
    private static final Predicate<Throwable> AWAY =
            cause ->
                    cause instanceof OIDCException && !says(cause, OVER)
                            || cause instanceof IOException
                            || says(cause, "OIDC Server is not available");

    private final ProblemAnswers answers;
    private final Door door;

    LoginProblems(ProblemAnswers answers, Door door) {
        this.answers = answers;
        this.door = door;
    }

    @ServerExceptionMapper
    public Uni<Response> nobody(UnauthorizedException nobody, RoutingContext request) {
        if (ApiAuthentication.isApi(request)) {
            door.refused(SecurityEvent.REFUSED_NOT_LOGGED_IN);
        }
        return notLoggedIn(request);
    }

    @ServerExceptionMapper
    public Uni<Response> refused(AuthenticationFailedException refused, RoutingContext request) {
        if (has(refused, AWAY)) {
            return away();
        }
        door.refused(
                has(refused, EXPIRED)
                        ? SecurityEvent.REFUSED_EXPIRED
                        : SecurityEvent.REFUSED_FORGED);
        return notLoggedIn(request);
    }

    /**
     * Keycloak cannot be reached: nothing staff can do works, and everything the public can do
     * does.
     */
    @ServerExceptionMapper
    public Uni<Response> away(OIDCException unreachable) {
        return away();
    }

    private Uni<Response> notLoggedIn(RoutingContext request) {
        if (ApiAuthentication.isApi(request)) {
            return Uni.createFrom().item(answers.to(Problem.of(ProblemKind.NOT_LOGGED_IN)));
        }
        // A form that comes after the login ended is not led there: its words would be lost on the
        // way.
        return READS.contains(request.request().method())
                ? leadToLogin(request)
                : Uni.createFrom().item(answers.to(Problem.of(ProblemKind.SESSION_OVER)));
    }

    private Uni<Response> leadToLogin(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(request)
                .map(LoginProblems::challenge)
                .onFailure(failure -> has(failure, AWAY))
                .recoverWithItem(this::toldThatAway);
    }

    private static Response challenge(ChallengeData challenge) {
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Uni<Response> away() {
        return Uni.createFrom().item(this::toldThatAway);
    }

    private Response toldThatAway() {
        door.refused(SecurityEvent.LOGIN_AWAY);
        return answers.to(Problem.of(ProblemKind.AWAY));
    }

    private static boolean says(Throwable cause, String words) {
        return cause.getMessage() != null && cause.getMessage().contains(words);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> trait) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(trait);
    }
}
