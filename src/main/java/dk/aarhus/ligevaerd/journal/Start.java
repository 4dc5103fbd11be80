package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.journal.Verdict.Broken;
import java.util.Optional;
import java.util.function.Function;

/** Where a walk along the chain begins, or what already stands in its way. */
record Start(Link after, Optional<Broken> broken) {

    static Start after(Link link) {
        return new Start(link, Optional.empty());
    }

    static Start not(Broken broken) {
        return new Start(Link.NONE, Optional.of(broken));
    }

    <T> T fold(Function<Link, T> walk, Function<Broken, T> refusal) {
        return broken.map(refusal).orElseGet(() -> walk.apply(after));
    }
}
