package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.platform.command.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** Verification for operators: an auditor's page is not there when the service is down. */
@ApplicationScoped
class VerifyCommand implements Command {

    private final Watch watch;

    VerifyCommand(Watch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "journal verify";
    }

    @Override
    public String summary() {
        return "Checks every entry and link of the journal against each other and the anchors; 1 when broken.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("journal verify takes no arguments.");
            return MISUSED;
        }
        var verdict = watch.verify();
        out.printf(
                "%d entries verified, %d anchors compared.%n",
                verdict.entries(), verdict.anchors());
        if (verdict.intact()) {
            out.println("The journal is intact.");
            return GOOD;
        }
        var broken = verdict.firstBroken().get();
        out.printf(
                "BROKEN: %s at place %d of the chain, entry %s.%n",
                broken.fault(),
                broken.place(),
                broken.entry().map(Object::toString).orElse("unknown"));
        return BAD;
    }
}
