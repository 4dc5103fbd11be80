package dk.aarhus.ligevaerd.law.words;

import dk.aarhus.ligevaerd.law.Anonymity;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.RouteCost;
import dk.aarhus.ligevaerd.law.RouteTimeLimit;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The other places one can go, as people read them; in a template {@code
 * {lawroutes:externalRoute(route)}}.
 */
@MessageBundle("lawroutes")
public interface LawRouteMessages {

    @Message
    String externalRoute(ExternalRoute route);

    /** What the body can do. */
    @Message
    String externalRouteHelp(ExternalRoute route);

    /** Who can turn to the body, and when. */
    @Message
    String externalRouteCondition(ExternalRoute route);

    @Message
    String routeTimeLimit(RouteTimeLimit limit);

    @Message
    String anonymity(Anonymity anonymity);

    @Message
    String routeCost(RouteCost cost);
}
