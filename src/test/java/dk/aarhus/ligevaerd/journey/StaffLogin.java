package dk.aarhus.ligevaerd.journey;

import com.microsoft.playwright.Page;

/** How somebody of the staff gets to a page: asked for it, led to Keycloak, back with a session. */
final class StaffLogin {

    private StaffLogin() {}

    /** A demonstration user, whose password is the user name. */
    static void logIn(Page page, String user, String protectedPage) {
        page.navigate(protectedPage);
        page.fill("#username", user);
        page.fill("#password", user);
        page.click("#kc-login");
        page.waitForURL(protectedPage + "**");
    }
}
