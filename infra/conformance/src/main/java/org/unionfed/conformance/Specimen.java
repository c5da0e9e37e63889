package org.unionfed.conformance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A school that has one of everything a service keeps, and the requests that concern it: a well-formed one for each
 * operation, by the operation's id, which changes nothing for the next, and each write carried out once for good.
 */
public final class Specimen {

    /** A version that never was: whoever is let in is told so, and nothing changes. */
    private static final String NEVER = "999999";

    private final MockMvcTester http;
    private final UUID school;
    private final String code;
    private final Set<String> marks = new HashSet<>();
    private final Map<String, Function<RequestPostProcessor, MvcTestResult>> requests = new LinkedHashMap<>();
    private final Map<String, Supplier<MvcTestResult>> writes = new LinkedHashMap<>();
    private BinaryOperator<String> values =
            (path, variable) -> UUID.randomUUID().toString();
    private Predicate<String> contradictory = path -> false;

    public Specimen(MockMvcTester http, UUID school, String code) {
        this.http = http;
        this.school = school;
        this.code = code;
        marks.addAll(Set.of(school.toString(), code));
    }

    public UUID school() {
        return school;
    }

    /** Somebody of the school, in this role. */
    public JwtRequestPostProcessor person(String role) {
        return SignedIn.ofSchool(school, code, role);
    }

    /** An id or a name that gives the school away. */
    public Specimen mark(String mark) {
        marks.add(mark);
        return this;
    }

    /** How the operation is asked to read. */
    public Specimen reads(String operation, String path) {
        return asks(operation, who -> http.get().uri(path).with(who).exchange());
    }

    /** How the operation is asked to write what has no version yet; no body when null. */
    public Specimen posts(String operation, String path, @Nullable String json) {
        return asks(operation, who -> send(who, HttpMethod.POST, path, null, json));
    }

    /** How the operation is asked to change a thing, without success; no body when null. */
    public Specimen changes(String operation, HttpMethod method, String path, @Nullable String json) {
        return asks(operation, who -> send(who, method, path, NEVER, json));
    }

    /** How the operation is asked, where that takes more than a line of JSON. */
    public Specimen asks(String operation, Function<RequestPostProcessor, MvcTestResult> request) {
        requests.put(operation, request);
        return this;
    }

    /** Carries the operation out; each finds what those before it left. */
    public Specimen carriesOut(String operation, Supplier<MvcTestResult> write) {
        writes.put(operation, write);
        return this;
    }

    /** What stands for a variable of a path, so that there is something; given the path and the variable's name. */
    public Specimen fills(BinaryOperator<String> variables) {
        values = variables;
        return this;
    }

    /** Paths at which a request with every member filled in contradicts itself, so that it may be refused. */
    public Specimen contradictsItselfWhenFull(Predicate<String> paths) {
        contradictory = paths;
        return this;
    }

    /** A request with the version that was seen, and JSON as its body; none of either when null. */
    public MvcTestResult send(
            RequestPostProcessor who, HttpMethod method, String path, @Nullable String version, @Nullable String json) {
        var request = http.method(method).uri(path).with(who);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        return request.exchange();
    }

    Set<String> marks() {
        return marks;
    }

    Map<String, Function<RequestPostProcessor, MvcTestResult>> requests() {
        return requests;
    }

    Map<String, Supplier<MvcTestResult>> writes() {
        return writes;
    }

    String valueOf(String path, String variable) {
        return values.apply(path, variable);
    }

    boolean contradictsItselfWhenFull(String path) {
        return contradictory.test(path);
    }
}
