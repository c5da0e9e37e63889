package org.unionfed.commons.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

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

    @PostMapping(path = "/api/echo", consumes = "application/json")
    String echo(@RequestBody String text) {
        return text;
    }

    @PostMapping(path = "/api/things", consumes = "application/json")
    Map<String, String> things(@RequestBody Map<String, String> things) {
        return things;
    }

    @PostMapping(path = "/api/files", consumes = "multipart/form-data")
    long files(@RequestPart("file") MultipartFile file) {
        return file.getSize();
    }

    @GetMapping("/api/denied")
    String denied() {
        throw new AccessDeniedException("by Spring's own means");
    }
}
