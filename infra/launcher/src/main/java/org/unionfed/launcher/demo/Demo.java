package org.unionfed.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.unionfed.launcher.demo.DemoContent.Document;
import org.unionfed.launcher.demo.DemoContent.School;
import org.unionfed.launcher.server.KeycloakRealm;
import tools.jackson.databind.JsonNode;

/**
 * Loads the demo on the road that people take: schools are registered, documents imported, confirmed, submitted and
 * reviewed, each at its time of a year that is past. What is there already is left as it is; an interrupted loading is
 * carried on with.
 */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final DemoContent content = DemoContent.read();
    private final String gateway;
    private final List<String> clocks;
    private final KeycloakRealm realm;
    private final DemoAccounts accounts;
    private final Consumer<String> progress;

    /**
     * A demo for a running suite.
     *
     * @param gateway the gateway's address
     * @param clocks addresses of the services whose business clocks are moved; without any all is done now
     * @param progress told about each step, in a short line
     */
    public Demo(String gateway, List<String> clocks, KeycloakRealm realm, Consumer<String> progress) {
        this.gateway = gateway;
        this.clocks = List.copyOf(clocks);
        this.realm = realm;
        this.accounts = new DemoAccounts(realm);
        this.progress = progress;
    }

    /** Loads what is missing, unless the file says that this very demo has been loaded completely before. */
    public void loadOnce(Path marker) {
        try {
            if (!isLoaded(marker)) {
                load();
                Files.writeString(marker, DemoContent.fingerprint());
            } else if (!realm.allowsPasswordTokens()) {
                open();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the file says that this very demo has been loaded completely. */
    public static boolean isLoaded(Path marker) {
        try {
            return Files.exists(marker) && Files.readString(marker).equals(DemoContent.fingerprint());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Shuts the demo's accounts when the suite is started without it: their password is known to everybody. Answers
     * whether there was something to shut.
     */
    public boolean close(String administratorsPassword) {
        boolean open = realm.allowsPasswordTokens();
        if (open) {
            accounts.close(content.schools(), administratorsPassword);
        }
        return open;
    }

    private void open() {
        accounts.ensureFederation();
        content.schools().stream()
                .filter(it -> realm.school(it.code()).isPresent())
                .forEach(accounts::ensureSchool);
    }

    private void load() {
        accounts.ensureFederation();
        DemoClock clock = new DemoClock(clocks, () -> accounts.token(DemoAccounts.ADMIN));
        try {
            live(clock);
        } catch (RuntimeException failed) {
            try {
                clock.present();
            } catch (RuntimeException too) {
                failed.addSuppressed(too);
            }
            throw failed;
        }
        clock.present();
    }

    private void live(DemoClock clock) {
        clock.move(content.begins());
        registerSchools();
        acts().forEach(it -> {
            clock.move(it.at());
            it.work().run();
        });
    }

    private void registerSchools() {
        PlanService admin = as(DemoAccounts.ADMIN);
        content.deadlines().forEach((year, due) -> setDeadline(admin, year, due));
        JsonNode known = admin.get("/api/plan/schools?limit=100").get("items");
        for (School school : content.schools()) {
            if (!names(known, school)) {
                register(admin, school);
                progress.accept("学校 school " + school.code() + " " + school.name());
            }
        }
        for (School school : content.schools()) {
            awaitAccounts(admin, school);
            accounts.ensureSchool(school);
        }
    }

    /** What schools and federation do with plans, in the order of the year. */
    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (School school : content.schools()) {
            for (Document document : school.documents()) {
                acts.add(new Act(document.submitted(), () -> submit(school, document)));
                if (document.decided() != null) {
                    acts.add(new Act(document.decided(), () -> decide(school, document)));
                }
            }
        }
        acts.sort(Comparator.comparing(Act::at));
        return acts;
    }

    private record Act(LocalDateTime at, Runnable work) {}

    private static boolean names(JsonNode schools, School school) {
        return schools.valueStream().anyMatch(it -> it.get("code").asString().equals(school.code()));
    }

    private static void setDeadline(PlanService admin, String year, String due) {
        String path = "/api/plan/deadlines/" + year;
        if (!due.equals(admin.get(path).path("due").asString(""))) {
            admin.put(path, Map.of("due", due));
        }
    }

    private static void register(PlanService admin, School school) {
        admin.post(
                "/api/plan/schools",
                Map.of(
                        "code", school.code(),
                        "name", school.name(),
                        "kind", school.kind(),
                        "region", school.region(),
                        "contactName", school.contactName(),
                        "chair", Map.of("username", school.code() + ".chair", "displayName", "主席")));
    }

    /** plan-service makes the accounts beside the registration and goes on trying when Keycloak was away. */
    private static void awaitAccounts(PlanService admin, School school) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode found = admin.get("/api/plan/schools?limit=10&search=" + school.code())
                    .get("items");
            boolean provided = found.valueStream()
                    .filter(it -> it.get("code").asString().equals(school.code()))
                    .anyMatch(it -> !it.get("state").asString().equals("PROVISIONING"));
            if (provided) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(school.code() + " got no accounts in time");
    }

    /** Takes a plan to the federation's desk, also when an earlier run was interrupted on it. */
    private void submit(School school, Document document) {
        PlanService officer = as(DemoAccounts.officer(school));
        JsonNode plan = planOf(officer, document).orElseGet(() -> imported(officer, document));
        if (plan.get("state").asString().equals("DRAFT") && !document.state().equals("DRAFT")) {
            officer.act(pathOf(plan) + "/submit", plan, Map.of());
            progress.accept("报送 submitted " + document.file());
        }
    }

    private void decide(School school, Document document) {
        JsonNode plan = planOf(as(DemoAccounts.officer(school)), document).orElseThrow();
        if (plan.get("state").asString().equals("SUBMITTED")) {
            review(pathOf(plan), plan, document);
            progress.accept("审核 reviewed " + document.file() + " → " + document.state());
        }
    }

    private static Optional<JsonNode> planOf(PlanService officer, Document document) {
        return officer.get("/api/plan/plans?year=" + document.year())
                .get("items")
                .valueStream()
                .findFirst();
    }

    private static String pathOf(JsonNode plan) {
        return "/api/plan/plans/" + plan.get("id").asString();
    }

    private static JsonNode imported(PlanService officer, Document document) {
        JsonNode read = officer.upload("/api/plan/imports", document.file(), document.content());
        String path = "/api/plan/imports/" + read.get("id").asString();
        if (read.path("year").asInt(0) != document.year()) {
            read = officer.patch(path, read, Map.of("year", document.year()));
        }
        return officer.act(path + "/confirm", read, Map.of());
    }

    private void review(String path, JsonNode plan, Document document) {
        PlanService staff = as(DemoAccounts.STAFF);
        if (document.state().equals("RETURNED")) {
            Map<String, String> reason = Map.of("code", "NO_CONGRESS", "comment", "请补上教代会的时间和议题。");
            staff.act(path + "/return", plan, Map.of("reasons", List.of(reason)));
        } else {
            staff.act(path + "/approve", plan, Map.of());
        }
    }

    private PlanService as(String username) {
        return new PlanService(gateway, accounts.token(username));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the demo", stopped);
        }
    }
}
