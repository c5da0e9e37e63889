package org.unionfed.commons.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.trace.Trace;

/** An interface with one of everything that can go wrong. */
@RestController
@RequestMapping(path = "/api/things", produces = MediaType.APPLICATION_JSON_VALUE)
class ThingController {

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Thing create(@Valid @RequestBody Thing thing) {
        return thing;
    }

    @GetMapping
    Page<Integer> list(PageQuery query) {
        var rows = List.of(1, 2, 3).stream()
                .filter(it -> query.after() == null || it > query.after().number(0))
                .limit(query.rows())
                .toList();
        return Page.of(rows, query, Cursor::of);
    }

    @GetMapping("/{id}")
    Map<String, Object> read(@PathVariable UUID id, @RequestParam @Min(1) int depth) {
        return Map.of("id", id, "depth", depth);
    }

    @PutMapping("/{id}")
    ResponseEntity<String> change(@PathVariable String id, ExpectedVersion expected) {
        expected.requireCurrent(7, () -> Map.of("version", 7));
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(8)).body("{}");
    }

    @GetMapping("/broken")
    void broken() {
        throw new IllegalStateException("password=hunter2");
    }

    @GetMapping("/lost-connection")
    void lostConnection() {
        throw new IllegalStateException("rollback failed", new SQLException("terminated by command", "57P01"));
    }

    @GetMapping("/taken")
    void taken() {
        throw new OptimisticLockingFailureException("row was updated");
    }

    @GetMapping("/refused")
    void refused() {
        throw new BusinessException(CommonError.NOT_FOUND).with("year", 2026);
    }

    @GetMapping("/busy")
    void busy() {
        throw new BusinessException(CommonError.TOO_MANY_REQUESTS).with("retryAfter", 5);
    }

    @GetMapping("/caller")
    Caller caller(Caller caller) {
        return caller;
    }

    @GetMapping("/chair")
    void chairOnly(Caller caller) {
        caller.requireAny(org.unionfed.commons.security.Role.CHAIR);
    }

    @GetMapping("/trace")
    Trace trace() {
        return Trace.current();
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> upload(@RequestPart("file") MultipartFile file) {
        return Map.of("size", file.getSize());
    }

    /** A request with one of everything. */
    record Thing(
            @NotBlank @OneLine String name,
            @Nullable @Visible String nickname,
            @Nullable LocalDate due,
            @Nullable @Valid Part part,
            @Nullable List<Part> parts,
            @Nullable List<String> words,
            @Nullable Boolean open) {

        /** Some types look at what they are given. */
        Thing {
            words = words == null ? null : List.copyOf(words);
        }
    }

    /** A part, of which the kind must be said though no constraint says so. */
    record Part(@Min(1) int size, Kind kind) {

        Part {
            if (kind == Kind.FORBIDDEN) {
                throw new BusinessException(CommonError.CHANGED_MEANWHILE);
            }
        }

        /** Kinds of parts. */
        enum Kind {
            WHOLE,
            FORBIDDEN
        }
    }
}
