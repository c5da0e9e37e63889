package org.unionfed.plan.rollup.lack;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.OneLine;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Who lacks what, and the rules for it, over HTTP. */
@RestController
@RequestMapping("/api/plan/rollup/lacks")
class LackController {

    private final ShowLacks showLacks;
    private final ChangeLackRule changeLackRule;

    LackController(ShowLacks showLacks, ChangeLackRule changeLackRule) {
        this.showLacks = showLacks;
        this.changeLackRule = changeLackRule;
    }

    @GetMapping
    LackFigures showLacks(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region) {
        return showLacks.figures(caller, year, region);
    }

    @GetMapping("/schools")
    Page<LackingSchool> listLackingSchools(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam LackSubject subject,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            PageQuery page) {
        return showLacks.handle(caller, new LackQuery(year, subject, theme, region), page);
    }

    @GetMapping("/rules")
    RuleList listLackRules(Caller caller) {
        return new RuleList(showLacks.rules(caller));
    }

    @PutMapping("/rules/{code}")
    ResponseEntity<LackRule> changeLackRule(
            Caller caller,
            @PathVariable LackRule.Code code,
            ExpectedVersion seen,
            @Valid @RequestBody RuleWords wanted) {
        LackRule changed = changeLackRule.handle(caller, code, seen.value(), wanted.words(), wanted.exceptions());
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(changed.version())).body(changed);
    }

    /** All rules. */
    record RuleList(List<LackRule> items) {}

    /** Words to put in the place of a rule's. */
    record RuleWords(
            @NotEmpty @Size(max = 100) List<@NotBlank @OneLine @Size(min = 2, max = 20) String> words,
            @NotNull @Size(max = 100) List<@NotBlank @OneLine @Size(min = 2, max = 20) String> exceptions) {}
}
