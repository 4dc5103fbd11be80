package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Timeline;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.ActWords;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The one timeline of a case, by kind of act, person and period. */
@Path("/cases/{reference}/timeline")
@Authenticated
@Blocking
class TimelineDoor {

    private final CurrentCaller currentCaller;
    private final Timeline timeline;
    private final ActWords actWords;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    TimelineDoor(
            CurrentCaller currentCaller,
            Timeline timeline,
            ActWords actWords,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.timeline = timeline;
        this.actWords = actWords;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response read(
            @RestPath String reference,
            @RestQuery String act,
            @RestQuery String actor,
            @RestQuery String from,
            @RestQuery String to) {
        var wanted = Wanted.parse(reference);
        var caller = currentCaller.require(Permission.READ_CASE);
        var asked = new Timeline.Asked(act, actor, from, to);
        try {
            return answers.page(page(wanted, caller, asked, asked, Faults.NONE));
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.NOT_TAKEN) {
                return answers.toScreen(wanted);
            }
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults =
                    new Faults(
                            ProblemBody.fieldMessages(
                                    refused.violations(), language.words(PlatformMessages.class)));
            return answers.refused(
                    refused, page(wanted, caller, asked, Timeline.Asked.all(), faults));
        }
    }

    private TimelinePage page(
            Reference wanted,
            Caller caller,
            Timeline.Asked typed,
            Timeline.Asked asked,
            Faults faults) {
        var found = timeline.of(wanted, asked, caller);
        var words = language.words(CaseworkMessages.class);
        return new TimelinePage(
                wanted,
                text(typed.act()),
                text(typed.actor()),
                text(typed.from()),
                text(typed.to()),
                found.acts().stream().map(act -> option(act, words)).toList(),
                List.copyOf(found.actors()),
                TimelineLine.of(found.lines(), actWords, language),
                faults);
    }

    private static TimelinePage.Option option(Act act, CaseworkMessages words) {
        return new TimelinePage.Option(act.name(), words.act(act));
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
