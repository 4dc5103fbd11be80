package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.platform.web.StaleFormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;

/** Shows a reporter whose browser takes no cookies what was typed: nothing is to be typed twice. */
@RequestScoped
class StaleScreens implements StaleFormPage {

    private final FormPages forms;
    private final PageAnswers pages;

    StaleScreens(FormPages forms, PageAnswers pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public Optional<Response> showing(String path, MultivaluedMap<String, String> sent) {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.address().equals(path))
                .filter(screen -> screen != Screen.GUIDE)
                .findFirst()
                .map(
                        screen ->
                                pages.refused(
                                        new TypedAgain(
                                                screen,
                                                forms.summary(Answers.none().taking(screen, sent))
                                                        .rowsOf(screen))));
    }
}
