package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a telephone on a weak net has to load, as Chromium counts it on the wire. */
@Tag("full")
@DisplayName("The public pages are light")
class PageWeightIT {

    private static final long FIRST = 200_000;
    private static final long NEXT = 20_000;

    static Stream<View> views() {
        return Stream.of(View.phone(), View.phone().inEnglish(), View.phone().inArabic());
    }

    @ParameterizedTest
    @MethodSource("views")
    void when_they_come_first_and_when_one_goes_on(View view, @TempDir Path data) {
        try (var browser = Browser.open();
                var service = ServiceProcess.onH2(data).start()) {
            var page = browser.page(view);
            var loaded = counting(page);
            go(page, service.address() + "/");
            var first = loaded.getAndSet(0);
            go(page, service.address() + "/report");
            var next = loaded.getAndSet(0);
            System.out.printf("%s: %,d bytes, then %,d%n", view.language(), first, next);
            assertThat(first).isBetween(10_000L, FIRST);
            assertThat(next).isBetween(1_000L, NEXT);
            for (String later : List.of("/rights", "/mailbox", "/privacy", "/report/evidence")) {
                go(page, service.address() + later);
                assertThat(loaded.getAndSet(0)).as(later).isBetween(1_000L, NEXT);
            }
        }
    }

    private static void go(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.fonts.ready");
    }

    /**
     * Bytes of heads and bodies as they came, compressed; what lies in the cache counts nothing.
     */
    private static AtomicLong counting(Page page) {
        var loaded = new AtomicLong();
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", event -> loaded.addAndGet(bytes(event)));
        return loaded;
    }

    private static long bytes(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
