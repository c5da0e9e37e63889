package org.unionfed.launcher.server;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The suite's own way to sign in: pages that look like the product, and a flow that asks for name and password on one of
 * them. Keycloak's own flow for organizations asks for the name first and shows a person's schools before it knows them.
 *
 * <p>A flow that is in use is never changed: another one gets another name.
 */
final class SignInPages {

    static final String THEME = "unionfed";
    static final String FLOW = "unionfed-browser";

    private static final String SCHOOL = "unionfed-school";
    private static final String KNOWN = "unionfed-known";
    private static final String PASSWORD = "unionfed-password";
    private static final String SECOND_FACTOR = "unionfed-second-factor";

    private static final String ALTERNATIVE = "ALTERNATIVE";
    private static final String REQUIRED = "REQUIRED";
    private static final String CONDITIONAL = "CONDITIONAL";

    /** True of every person whom Keycloak knows by then, and of nobody else: machines have this role. */
    private static final Map<String, String> NOT_A_MACHINE =
            Map.of("condUserRole", "union-api.integration", "negate", "true");

    private static final String IS_KNOWN = "conditional-user-role";

    /** Whoever is signed in already is only asked for their school; everybody else for name, password and second factor. */
    private static final List<Step> STEPS = List.of(
            new Step(FLOW, "execution", "auth-cookie", ALTERNATIVE),
            new Step(FLOW, "flow", SCHOOL, ALTERNATIVE),
            new Step(SCHOOL, "flow", KNOWN, CONDITIONAL),
            new Step(KNOWN, "execution", IS_KNOWN, REQUIRED),
            new Step(KNOWN, "execution", "organization", ALTERNATIVE),
            new Step(FLOW, "flow", PASSWORD, ALTERNATIVE),
            new Step(PASSWORD, "execution", "auth-username-password-form", REQUIRED),
            new Step(PASSWORD, "flow", SECOND_FACTOR, CONDITIONAL),
            new Step(SECOND_FACTOR, "execution", "conditional-user-configured", REQUIRED),
            new Step(SECOND_FACTOR, "execution", "auth-otp-form", REQUIRED));

    private final KeycloakAdmin admin;
    private final String realm;

    SignInPages(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.realm = "/" + realm;
    }

    /**
     * A step of the flow.
     *
     * @param in the flow it belongs to
     * @param kind {@code execution}, or {@code flow} for steps of its own
     * @param name what Keycloak calls it
     */
    private record Step(String in, String kind, String name, String requirement) {

        Map<String, String> description() {
            return kind.equals("flow") ? Map.of("alias", name, "type", "basic-flow") : Map.of("provider", name);
        }

        boolean is(JsonNode execution) {
            String field = kind.equals("flow") ? "displayName" : "providerId";
            return execution.path(field).asString("").equals(name);
        }
    }

    /** Brings them to a realm that has them not, new or from before; one that was left half made is made anew. */
    void ensure() {
        JsonNode now = admin.get(realm);
        if (!now.path("browserFlow").asString("").equals(FLOW)) {
            removeHalfMade();
            make();
        }
        if (!now.path("loginTheme").asString("").equals(THEME)
                || !now.path("browserFlow").asString("").equals(FLOW)) {
            admin.put(realm, Map.of("browserFlow", FLOW, "loginTheme", THEME));
        }
    }

    private void removeHalfMade() {
        admin.get(flows(""))
                .valueStream()
                .filter(it -> it.path("alias").asString("").equals(FLOW))
                .forEach(it -> admin.delete(flows("/" + it.get("id").asString())));
    }

    private void make() {
        admin.post(flows(""), Map.of("alias", FLOW, "providerId", "basic-flow", "topLevel", true, "builtIn", false));
        STEPS.forEach(it -> admin.post(flows("/" + it.in() + "/executions/" + it.kind()), it.description()));
        for (JsonNode execution : admin.get(flows("/" + FLOW + "/executions"))) {
            complete((ObjectNode) execution);
        }
    }

    private void complete(ObjectNode execution) {
        Step step = STEPS.stream().filter(it -> it.is(execution)).findFirst().orElseThrow();
        admin.put(flows("/" + FLOW + "/executions"), execution.put("requirement", step.requirement()));
        if (step.name().equals(IS_KNOWN)) {
            admin.post(
                    realm + "/authentication/executions/" + execution.get("id").asString() + "/config",
                    Map.of("alias", "not a machine", "config", NOT_A_MACHINE));
        }
    }

    private String flows(String below) {
        return realm + "/authentication/flows" + below;
    }
}
