package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.ReporterLogin;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Where an installation offers reporters no login, there are no such addresses. */
class ReporterLoginSwitch {

    private final boolean offered;

    ReporterLoginSwitch(
            @ConfigProperty(name = "ligevaerd.reporter-login.offered") boolean offered) {
        this.offered = offered;
    }

    @ServerRequestFilter(preMatching = true)
    public void close(ContainerRequestContext request) {
        if (!offered && request.getUriInfo().getPath().startsWith(ReporterLogin.PLACE)) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
