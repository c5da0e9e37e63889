package org.unionfed.plan.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** Tells what Keycloak refuses for good from what it could not do just now. */
final class Refusals {

    private Refusals() {}

    /** The failure in this service's words. */
    static RuntimeException of(WebApplicationException failure) {
        return of(failure.getResponse().getStatus(), bodyOf(failure.getResponse()), failure);
    }

    /** The id of what was created; anything else than "created" is thrown. */
    static String idOfCreated(Response response) {
        if (response.getStatus() != 201) {
            throw of(response.getStatus(), bodyOf(response), null);
        }
        String path = response.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Throws unless what was asked for was done. */
    static void requireSuccess(Response response) {
        if (response.getStatus() >= 300) {
            throw of(response.getStatus(), bodyOf(response), null);
        }
    }

    /** That this service may not ask, or too often, is nothing the caller could mend. */
    private static RuntimeException of(int status, String body, @Nullable RuntimeException cause) {
        String message = "Keycloak answered " + status + " " + body;
        boolean refused = status >= 400 && status < 500 && status != 401 && status != 403 && status != 429;
        if (refused) {
            return new AccountRefused(reason(status, body.toLowerCase(Locale.ROOT)), message);
        }
        return cause == null ? new AccountsUnavailable(message) : new AccountsUnavailable(message, cause);
    }

    private static Reason reason(int status, String body) {
        return switch (status) {
            case 404 -> Reason.GONE;
            case 409 -> taken(body);
            default -> invalid(body);
        };
    }

    private static Reason taken(String body) {
        if (body.contains("email")) {
            return Reason.EMAIL_TAKEN;
        }
        return body.contains("organization") ? Reason.SCHOOL_NAME_TAKEN : Reason.USERNAME_TAKEN;
    }

    private static Reason invalid(String body) {
        if (body.contains("password")) {
            return Reason.PASSWORD_INVALID;
        }
        if (body.contains("email")) {
            return Reason.EMAIL_INVALID;
        }
        if (body.contains("firstname") || body.contains("lastname") || body.contains("person-name")) {
            return Reason.NAME_INVALID;
        }
        return body.contains("username") ? Reason.USERNAME_INVALID : Reason.OTHER;
    }

    private static String bodyOf(Response response) {
        try {
            return response.hasEntity() ? response.readEntity(String.class) : "";
        } catch (ProcessingException | IllegalStateException unreadable) {
            return "";
        }
    }
}
