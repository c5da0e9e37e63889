package org.unionfed.plan.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;

/** Says in this service's words that Keycloak did not do what it was asked. */
final class Asking {

    private Asking() {}

    static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException failure) {
            throw new AccountsUnavailable("Keycloak did not do as asked: " + failure.getMessage(), failure);
        }
    }
}
