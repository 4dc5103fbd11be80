package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.ProblemAnswers;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What happens to somebody whom Keycloak does not vouch for: a program gets 401, a person gets the
 * login page.
 */
class LoginProblems {

    private final ProblemAnswers answers;

    LoginProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Uni<Response> nobody(UnauthorizedException nobody, RoutingContext request) {
        return notLoggedIn(request);
    }

    @ServerExceptionMapper
    public Uni<Response> refused(AuthenticationFailedException refused, RoutingContext request) {
        return isAway(refused) ? away() : notLoggedIn(request);
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
        return ApiAuthentication.isApi(request)
                ? Uni.createFrom().item(answers.to(Problem.of(ProblemKind.NOT_LOGGED_IN)))
                : leadToLogin(request);
    }

    private Uni<Response> leadToLogin(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(request)
                .map(LoginProblems::challenge)
                .onFailure(LoginProblems::isAway)
                .recoverWithItem(() -> answers.to(Problem.of(ProblemKind.AWAY)));
    }

    private static Response challenge(ChallengeData challenge) {
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Uni<Response> away() {
        return Uni.createFrom().item(answers.to(Problem.of(ProblemKind.AWAY)));
    }

    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }
}
