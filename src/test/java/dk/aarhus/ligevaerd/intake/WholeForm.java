package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report by the pages, from the first screen to the receipt, with every redirect on the way. */
final class WholeForm {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final ServiceProcess service;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(Redirect.NORMAL)
                    .cookieHandler(new CookieManager())
                    .build();
    private String page = "";

    WholeForm(ServiceProcess service) {
        this.service = service;
    }

    void file(String account) throws Exception {
        page = sent(HttpRequest.newBuilder(service.uri("/report")));
        answer(1, "next", Map.of("account", account));
        answer(2, "next", Map.of("phase", "RECRUITMENT"));
        answer(3, "next", Map.of("identity", "ANONYMOUS"));
        answer(4, "send", Map.of());
        assertThat(page).contains("data-code=");
    }

    private void answer(int screen, String button, Map<String, String> answers) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.substring(page.indexOf("<main")));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.put("go", button);
        fields.putAll(answers);
        page =
                sent(
                        HttpRequest.newBuilder(service.uri("/report/" + screen))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private String sent(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
