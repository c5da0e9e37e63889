package org.unionfed.systemtests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * Schools and a reviewer at work, one plan each, on whichever instance answers: what is not answered they send again
 * with the same key, as the web client does. They remember what they were told.
 */
final class Callers implements AutoCloseable {

    private static final Duration PATIENCE_WITH_AN_ANSWER = Duration.ofSeconds(10);
    private static final Duration PATIENCE_WITH_A_FAULT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String PLAN = """
            {"year": 2026, "title": "工会工作计划", "sections": [],
             "items": [{"months": [3], "text": "三八活动", "themes": ["women"]}]}
            """;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE_WITH_AN_ANSWER)
            .build();
    private final Deployment deployment;
    private final ConcurrentLinkedQueue<Fact> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answersLost = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> work = new ArrayList<>();
    private volatile boolean atWork = true;

    Callers(Deployment deployment) {
        this.deployment = deployment;
    }

    void begin(List<School> schools) {
        schools.forEach(it -> work.add(threads.submit(() -> workOn(it))));
    }

    List<Fact> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How often somebody was told that their change was made and its answer lost. */
    int answersLost() {
        return answersLost.get();
    }

    /** Waits until callers were told of so many further changes; fails when one of them was refused. */
    void awaitProgress(int further) {
        int target = acknowledged.size() + further;
        await().atMost(PATIENCE_WITH_A_FAULT).until(() -> acknowledged.size() >= target || anyEnded());
        work.stream().filter(Future::isDone).forEach(Callers::rethrow);
    }

    /** Lets everybody finish what they have begun. */
    void finish() throws InterruptedException {
        atWork = false;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_WITH_A_FAULT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Callers wait in vain");
        }
        work.forEach(Callers::rethrow);
    }

    @Override
    public void close() {
        atWork = false;
        threads.shutdownNow();
    }

    private void workOn(School school) {
        JsonNode plan = answered(() -> request("", school.officer(deployment.issuer()))
                        .header("Idempotency-Key", school.id().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(PLAN)))
                .orElseThrow();
        while (atWork) {
            plan = moved(school, plan);
        }
    }

    private JsonNode moved(School school, JsonNode plan) {
        String id = plan.get("id").asString();
        long version = plan.get("version").asLong();
        Move move = Move.next(plan.get("state").asString(), version);
        String key = UUID.randomUUID().toString();
        JsonNode after = answered(() -> request("/" + id + "/" + move.verb(), token(school, move))
                        .header("If-Match", "\"" + version + "\"")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JsonMapper.shared().writeValueAsString(move.body()))))
                .orElseGet(() -> seen(school, id));
        acknowledged.add(new Fact(UUID.fromString(id), version + 1, move));
        return after;
    }

    /** Somebody is told that it was done and the answer lost; they look for themselves. */
    private JsonNode seen(School school, String plan) {
        answersLost.incrementAndGet();
        return answered(() ->
                        request("/" + plan, school.officer(deployment.issuer())).GET())
                .orElseThrow();
    }

    private String token(School school, Move move) {
        return move == Move.SUBMIT ? school.officer(deployment.issuer()) : School.staff(deployment.issuer());
    }

    private HttpRequest.Builder request(String path, String token) {
        List<Instance> instances = deployment.planServices();
        Instance any = instances.get(ThreadLocalRandom.current().nextInt(instances.size()));
        return HttpRequest.newBuilder(URI.create(any.address() + "/api/plan/plans" + path))
                .timeout(PATIENCE_WITH_AN_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** Sends, to another instance each time, until there is an answer; empty when it says that the effect is there and its answer is not. */
    private Optional<JsonNode> answered(Supplier<HttpRequest.Builder> prepared) {
        var answer = await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(PATIENCE_WITH_A_FAULT)
                .until(() -> attempt(prepared.get().build()), Optional::isPresent)
                .orElseThrow();
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        if (answer.statusCode() < 300) {
            return Optional.of(body);
        }
        if (body.path("code").asString("").equals("IDEMPOTENCY_ANSWER_LOST")) {
            return Optional.empty();
        }
        throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
    }

    /** Empty while there is nobody who can say what became of it. */
    private Optional<HttpResponse<String>> attempt(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean open = answer.statusCode() >= 500 || answer.body().contains("IDEMPOTENCY_KEY_RUNNING");
            return open ? Optional.empty() : Optional.of(answer);
        } catch (IOException unanswered) {
            return Optional.empty();
        }
    }

    private boolean anyEnded() {
        return work.stream().anyMatch(Future::isDone);
    }

    private static void rethrow(Future<?> ended) {
        try {
            ended.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A caller gave up", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
