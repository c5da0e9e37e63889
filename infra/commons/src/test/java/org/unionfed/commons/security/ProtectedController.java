package org.unionfed.commons.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something only callers see. */
@RestController
class ProtectedController {

    @GetMapping("/api/whoami")
    Caller whoAmI(Caller caller) {
        return caller;
    }

    @GetMapping("/api/chairs")
    String chairsOnly(Caller caller) {
        caller.requireAny(Role.CHAIR);
        return "welcome";
    }

    /** Which security headers stand in the answer already. */
    @GetMapping("/api/headers")
    Collection<String> headers(HttpServletResponse response) {
        return response.getHeaderNames();
    }

    @GetMapping("/api/denied")
    String denied() {
        throw new AccessDeniedException("by Spring's own means");
    }
}
