package org.unionfed.conformance;

import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** All kinds of callers, by their names in {@code access.txt}. */
record Everybody(Specimen specimen, Specimen suspended, Specimen elsewhere) {

    private static final UUID UNREGISTERED = UUID.fromString("5d0c2f5e-7c0a-4a53-9d0a-000000000404");

    MvcTestResult ask(String operation, String caller) {
        Specimen asked = caller.startsWith("suspended-") ? suspended : specimen;
        return Objects.requireNonNull(asked.requests().get(operation)).apply(named(caller));
    }

    private RequestPostProcessor named(String caller) {
        String role = caller.substring(caller.indexOf('-') + 1);
        if (caller.equals("nobody")) {
            return request -> request;
        }
        if (caller.startsWith("stranger-")) {
            return SignedIn.ofSchool(UNREGISTERED, "unregistered", role);
        }
        if (caller.startsWith("suspended-")) {
            return suspended.person(role);
        }
        if (caller.startsWith("other-")) {
            return elsewhere.person(role);
        }
        return caller.startsWith("federation-") || caller.equals("integration")
                ? SignedIn.ofFederation(caller)
                : specimen.person(caller);
    }
}
