package dk.aarhus.ligevaerd.journey;

import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** A service and a browser that are there for one class of walks. */
abstract class BrowserWalk {

    @TempDir static Path data;
    static Browser browser;
    static ServiceProcess service;

    /** The browser first: where there is none, nothing has to be started. */
    static void open(Supplier<ServiceProcess> prepared) {
        browser = Browser.open();
        service = prepared.get().start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }
}
