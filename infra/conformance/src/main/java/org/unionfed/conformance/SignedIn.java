package org.unionfed.conformance;

import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.unionfed.testkit.token.Person;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** Signs people in for requests without a network. */
public final class SignedIn {

    private SignedIn() {}

    /** This person. */
    public static JwtRequestPostProcessor as(Person person) {
        return jwt().jwt(token -> person.claims().forEach(token::claim));
    }

    /** Somebody of a school. */
    public static JwtRequestPostProcessor ofSchool(UUID school, String code, String... roles) {
        return as(Person.ofSchool(school, code, roles));
    }

    /** Somebody of the federation, or a machine. */
    public static JwtRequestPostProcessor ofFederation(String... roles) {
        return as(Person.ofFederation(roles));
    }
}
