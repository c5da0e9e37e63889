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
        } catch (ProcessingException noAnswer) {
            throw new AccountsUnavailable("Keycloak does not answer: " + noAnswer.getMessage(), noAnswer);
        } catch (WebApplicationException failure) {
            throw Refusals.of(failure);
        }
    }

    static void to(Runnable wish) {
        of(() -> {
            wish.run();
            return true;
        });
    }
}
