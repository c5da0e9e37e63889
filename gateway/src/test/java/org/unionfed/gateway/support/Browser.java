package org.unionfed.gateway.support;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** As much of a browser as signing in needs: cookies, redirects, and Keycloak's forms filled in. */
public final class Browser {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*>");
    private static final int MOST_STEPS = 20;
    private static final Configuration ABSENT_IS_NULL =
            Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS);

    private final HttpClient client = HttpClient.newHttpClient();
    private final CookieJar cookies = new CookieJar();
    private @Nullable String page;

    /** Signs in; the answer is the page where that ends. */
    public HttpResponse<String> signIn(String address, String username, String password) {
        var end = fillIn(address, Map.of("username", username, "password", password));
        opensPage(address);
        return end;
    }

    /** Asks for whom our page is, and says so from now on. */
    public void opensPage(String address) {
        page = null;
        String me = get(URI.create(address).resolve("/api/me").toString()).body();
        page = JsonPath.parse(me, ABSENT_IS_NULL).read("$.page");
    }

    /**
     * Follows all redirects and sends all forms, with what is known in their fields and by the buttons that are known; the
     * last page is the answer.
     */
    public HttpResponse<String> fillIn(String address, Map<String, String> known) {
        HttpResponse<String> page = open(address);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!FORM.matcher(page.body()).find()) {
                return page;
            }
            page = fillInOnce(page, known);
        }
        throw new IllegalStateException("No end of forms at " + page.uri());
    }

    /** Sends the form of a page, with what is known in its fields, and follows redirects. */
    public HttpResponse<String> fillInOnce(HttpResponse<String> page, Map<String, String> known) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form at " + page.uri());
        }
        URI action = page.uri().resolve(HtmlUtils.htmlUnescape(form.group(1)));
        return follow(send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filledIn(form.group(2), known)))));
    }

    /** Opens a page and follows its redirects. */
    public HttpResponse<String> open(String address) {
        return follow(get(address));
    }

    /** Asks once, without following. */
    public HttpResponse<String> get(String address) {
        return send(request(address));
    }

    /** Sends a changing request as our own page does, with the CSRF token out of its cookie. */
    public HttpResponse<String> post(String address, String json) {
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends any request with this browser's cookies, and keeps those of the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest plain = request.build();
        String header = cookies.header(plain.uri());
        HttpRequest complete =
                header.isEmpty() ? plain : request.setHeader("Cookie", header).build();
        try {
            HttpResponse<String> answer = client.send(complete, BodyHandlers.ofString());
            cookies.store(plain.uri(), answer.headers().allValues("set-cookie"));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a stream of events, as a page does that stays open. */
    public OpenPage listen(String address) {
        return listen(address, "text/event-stream");
    }

    /** As {@link #listen(String)}, but asking for something else. */
    public OpenPage listen(String address, String accept) {
        HttpRequest.Builder request = request(address).header("Accept", accept);
        request.header("Cookie", cookies.header(URI.create(address)));
        return new OpenPage(client.sendAsync(request.build(), BodyHandlers.ofInputStream()));
    }

    /** Takes a cookie as if this address had set it. */
    public void keep(String address, String setCookie) {
        cookies.store(URI.create(address), List.of(setCookie));
    }

    public Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    private HttpRequest.Builder request(String address) {
        URI uri = URI.create(address);
        var request = HttpRequest.newBuilder(uri);
        String mine = page;
        return mine == null || !uri.getPath().matches("/(api/.*|logout)") ? request : request.header("X-Page", mine);
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int step = 0; answer.statusCode() / 100 == 3 && step < MOST_STEPS; step++) {
            String location = answer.headers().firstValue("location").orElseThrow();
            answer = get(answer.uri().resolve(location).toString());
        }
        return answer;
    }

    private static String filledIn(String form, Map<String, String> known) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            attribute(input.group(), "name")
                    .ifPresent(name -> fields.put(
                            name,
                            known.getOrDefault(
                                    name, attribute(input.group(), "value").orElse(""))));
        }
        Matcher button = BUTTON.matcher(form);
        while (button.find()) {
            attribute(button.group(), "name")
                    .filter(known::containsKey)
                    .ifPresent(name -> fields.put(name, known.getOrDefault(name, "")));
        }
        return fields.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? Optional.of(HtmlUtils.htmlUnescape(attribute.group(1))) : Optional.empty();
    }
}
