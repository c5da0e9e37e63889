package org.unionfed.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a system outside of the federation gets to know, with nothing but an account and the integration guide. */
@ExtendWith(RunningSuite.class)
class PublicTopicsTests {

    private static final String PLANS = "unionfed.plan.plan";
    private static final String SCHOOLS = "unionfed.plan.school";
    private static final Pattern PASSWORD = Pattern.compile("password +(\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final SuiteOnThisComputer suite;

    PublicTopicsTests(SuiteOnThisComputer suite) {
        this.suite = suite;
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        suite.command("infra/kafka-user", "list")
                .lines()
                .map(it -> it.split("\t", 2)[0])
                .filter(it -> it.startsWith("year-"))
                .forEach(it -> suite.command("infra/kafka-user", "remove", it));
    }

    @Test
    void theYearCanBeRebuiltFromThem() throws Exception {
        Map<String, String> account = newAccount("year-book", PLANS + "," + SCHOOLS);

        JsonNode year = YearReader.install(suite.checkout()).read(account, PLANS, SCHOOLS);

        assertThat(texts(year.get("schools"), "code", "name"))
                .containsExactlyInAnyOrderElementsOf(texts(all("/api/plan/schools?limit=100"), "code", "name"));
        List<JsonNode> approved = approvedPlans();
        assertThat(itemsByMonth(among(approved, year.get("plans")), "school"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(itemsByMonth(approved.stream(), "schoolName"));
    }

    @Test
    void whoHasNoAccountReadsNothing() throws Exception {
        YearReader reader = YearReader.install(suite.checkout());

        assertThat(reader.read(Map.of("KAFKA_ADDRESS", suite.kafka()), PLANS).has("refused"))
                .isTrue();
        assertThat(reader.read(account("year-book", "guessed"), PLANS)
                        .path("message")
                        .asString())
                .contains("Authentication failed");
    }

    @Test
    void whoIsGrantedOneTopicReadsNoOther() throws Exception {
        Map<String, String> account = newAccount("year-plans", PLANS);

        assertThat(YearReader.install(suite.checkout())
                        .read(account, SCHOOLS)
                        .path("refused")
                        .asString())
                .isEqualTo("TOPIC_AUTHORIZATION_FAILED");
    }

    @Test
    void anAccountThatIsRemovedReadsNothingAnyMore() throws Exception {
        Map<String, String> account = newAccount("year-gone", PLANS);
        suite.command("infra/kafka-user", "remove", "year-gone");

        assertThat(suite.command("infra/kafka-user", "list")).doesNotContain("year-gone");
        assertThat(YearReader.install(suite.checkout()).read(account, PLANS).has("refused"))
                .isTrue();
    }

    private Map<String, String> newAccount(String name, String topics) {
        Matcher password = PASSWORD.matcher(suite.command("infra/kafka-user", "add", name, "--read", topics));
        assertThat(password.find()).isTrue();
        return account(name, password.group(1));
    }

    private Map<String, String> account(String name, String password) {
        return Map.of("KAFKA_ADDRESS", suite.kafka(), "KAFKA_USER", name, "KAFKA_PASSWORD", password);
    }

    private List<JsonNode> approvedPlans() throws IOException, InterruptedException {
        List<JsonNode> plans = new ArrayList<>();
        for (JsonNode plan : all("/api/plan/plans?state=APPROVED&limit=100")) {
            plans.add(get("/api/plan/plans/" + plan.get("id").asString()));
        }
        return plans;
    }

    /** Without plans that were reopened: what was approved of them stays in force, and their new draft shows other items. */
    private static Stream<JsonNode> among(List<JsonNode> approved, JsonNode plans) {
        Set<String> ids = approved.stream().map(it -> it.get("id").asString()).collect(Collectors.toSet());
        return plans.valueStream().filter(it -> ids.contains(it.get("id").asString()));
    }

    private static List<String> itemsByMonth(Stream<JsonNode> plans, String school) {
        return plans.flatMap(it -> itemsByMonth(it, school)).toList();
    }

    /** One line for each month of each item: what a calendar of the year shows. */
    private static Stream<String> itemsByMonth(JsonNode plan, String school) {
        String of = plan.get(school).asString() + " " + plan.get("year").asInt() + " "
                + plan.get("title").asString();
        return plan.get("items")
                .valueStream()
                .flatMap(item -> item.get("months")
                        .valueStream()
                        .map(month -> of + " " + month.asInt() + ": "
                                + item.get("text").asString()));
    }

    private static List<String> texts(Iterable<JsonNode> list, String... names) {
        List<String> texts = new ArrayList<>();
        list.forEach(it -> texts.add(String.join(
                " ", Stream.of(names).map(name -> it.get(name).asString()).toList())));
        return texts;
    }

    private List<JsonNode> all(String path) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = get(path);
        page.get("items").forEach(all::add);
        while (page.hasNonNull("next")) {
            page = get(path + "&after=" + encode(page.get("next").asString()));
            page.get("items").forEach(all::add);
        }
        return all;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(suite.address() + path))
                .header("Authorization", "Bearer " + token())
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(suite.keycloak() + "/realms/unionfed/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=union-demo"
                        + "&username=fed.admin&password=unionfed&scope=" + encode("openid organization")))
                .build();
        return JsonMapper.shared()
                .readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .get("access_token")
                .asString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
