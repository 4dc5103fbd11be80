package dk.aarhus.ligevaerd.journey;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: the Tab key leads to everything, and nothing else is touched. */
final class KeyboardWalk {

    private static final int PATIENCE = 80;

    private final Page page;

    KeyboardWalk(Page page) {
        this.page = page;
    }

    /** Presses Tab until the element has the focus. */
    KeyboardWalk to(String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return this;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }

    KeyboardWalk toButton(String value) {
        return to("main button[value=" + value + "]");
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** A key that leads to another page is waited for. */
    void press(String key) {
        if (key.equals("Enter")) {
            page.waitForNavigation(() -> page.keyboard().press(key));
        } else {
            page.keyboard().press(key);
        }
    }
}
