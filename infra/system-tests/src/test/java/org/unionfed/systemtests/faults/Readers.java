package org.unionfed.systemtests.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionfed.systemtests.faults.Books.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody with an inbox, who looks into it all the time, on whichever instance answers, and remembers what was new:
 * inboxes keep the latest thousand notices, and this day has more.
 */
final class Readers implements AutoCloseable {

    private static final long PAUSE_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Deployment deployment;
    private final List<Inbox> inboxes = new ArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private Future<?> looking = CompletableFuture.completedFuture(null);

    Readers(Deployment deployment) {
        this.deployment = deployment;
    }

    void begin(List<School> schools) {
        inboxes.add(new Inbox("federation", () -> School.staff(deployment.issuer()), new ArrayList<>()));
        schools.forEach(
                it -> inboxes.add(new Inbox(it.code(), () -> it.officer(deployment.issuer()), new ArrayList<>())));
        looking = thread.scheduleWithFixedDelay(this::lookIfSomebodyAnswers, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What everybody has seen after a last look, each inbox from its oldest notice. */
    List<Shown> finish() throws InterruptedException {
        looking.cancel(false);
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Somebody still waits for an inbox");
        }
        inboxes.forEach(this::look);
        return inboxes.stream()
                .flatMap(it -> it.seen().stream().map(event -> new Shown(it.name(), event)))
                .toList();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void lookIfSomebodyAnswers() {
        try {
            inboxes.forEach(this::look);
        } catch (NoAnswer fault) {
            // the next look shows what this one did not
        }
    }

    /** Reads from the newest notice down to the latest one that was seen before. */
    private void look(Inbox inbox) {
        List<UUID> seen = inbox.seen();
        UUID latest = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        Deque<UUID> unseen = new ArrayDeque<>();
        @Nullable String after = "";
        while (after != null) {
            JsonNode page = page(inbox, after);
            after = page.path("next").asString(null);
            for (JsonNode notice : page.get("items")) {
                UUID id = UUID.fromString(notice.get("id").asString());
                if (id.equals(latest)) {
                    after = null;
                    break;
                }
                unseen.addFirst(id);
            }
        }
        seen.addAll(unseen);
    }

    private JsonNode page(Inbox inbox, String after) {
        List<Instance> instances = deployment.notificationServices();
        String address = instances
                .get(ThreadLocalRandom.current().nextInt(instances.size()))
                .address();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/api/notification/inbox?limit=200&after=" + after))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + inbox.token().get())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new NoAnswer(answer.statusCode() + " " + answer.body(), null);
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException unreachable) {
            throw new NoAnswer(address + " does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("Interrupted", stopped);
        }
    }

    private record Inbox(String name, Supplier<String> token, List<UUID> seen) {}

    private static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoAnswer(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
