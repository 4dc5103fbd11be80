package dk.aarhus.ligevaerd.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Refusal;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal or a failure becomes an answer. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private final ProblemAnswers answers;
    private final Door door;

    ProblemMapper(ProblemAnswers answers, Door door) {
        this.answers = answers;
        this.door = door;
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        switch (problem.kind()) {
            case NOT_LOGGED_IN -> door.refused(SecurityEvent.REFUSED_NOT_LOGGED_IN);
            case NOT_ALLOWED -> door.refused(SecurityEvent.REFUSED_NOT_ALLOWED);
            case ROLES_COLLIDE -> door.refused(SecurityEvent.REFUSED_ROLES_COLLIDE);
            case NOT_ENROLLED -> door.refused(SecurityEvent.REFUSED_NOT_ENROLLED);
            default -> {
                // Ordinary answers to ordinary work.
            }
        }
        return answers.to(problem);
    }

    @ServerExceptionMapper
    public Response unknownField(UnrecognizedPropertyException unknown) {
        return answers.to(Problem.invalid(fieldOf(unknown), ViolationKind.UNKNOWN_FIELD));
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException broken) {
        return answers.to(
                Problem.of(isTooLarge(broken) ? ProblemKind.TOO_LARGE : ProblemKind.UNREADABLE));
    }

    /**
     * A list where a text belongs, and the like. The framework has a mapper of its own for it,
     * without a body.
     */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException broken) {
        return answers.to(Problem.of(ProblemKind.UNREADABLE));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        door.refused(SecurityEvent.REFUSED_NOT_ALLOWED);
        return answers.to(Problem.of(ProblemKind.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException stale) {
        return answers.to(Problem.of(ProblemKind.CHANGED_MEANWHILE));
    }

    /**
     * What the framework itself refuses: an address or method that is not there, a body that cannot
     * be read.
     */
    @ServerExceptionMapper
    public Response framework(WebApplicationException refusal) {
        var given = refusal.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var cause = refusal.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (isTooLarge(cause)) {
            return answers.to(Problem.of(ProblemKind.TOO_LARGE));
        }
        var kind = ProblemKind.ofStatus(given.getStatus());
        if (kind == ProblemKind.FAILED) {
            return failed(refusal);
        }
        var answer = Response.fromResponse(answers.to(Problem.of(kind)));
        if (given.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    /**
     * A defect of ours. The log gets its class and place, never its message: that may quote what
     * was sent.
     */
    @ServerExceptionMapper
    public Response failed(Throwable defect) {
        if (isStale(defect)) {
            return answers.to(Problem.of(ProblemKind.CHANGED_MEANWHILE));
        }
        var refusal = Refusal.behind(defect);
        if (refusal.isPresent()) {
            return answers.to(refusal.get());
        }
        if (isEndlessForm(defect) || isTooLarge(defect)) {
            return answers.to(Problem.of(ProblemKind.TOO_LARGE));
        }
        LOG.errorf("failure: %s", Traces.withoutMessages(defect));
        return answers.to(Problem.of(ProblemKind.FAILED));
    }

    /** The framework gives up on a form of thousands of fields with an exception of no type. */
    private static boolean isEndlessForm(Throwable defect) {
        return defect.getStackTrace().length > 0
                && defect.getStackTrace()[0]
                        .getClassName()
                        .equals("org.jboss.resteasy.reactive.server.core.multipart.FormData");
    }

    /** A body without a length is counted while it is read; the reader gives up without a type. */
    private static boolean isTooLarge(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && "Request too large".equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStale(Throwable defect) {
        for (var cause = defect; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the unknown field stands. Not its name: that may be somebody's words that slipped out
     * of their quotes.
     */
    private static String fieldOf(UnrecognizedPropertyException unknown) {
        var place = unknown.getLocation();
        return "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
