package org.unionfed.plan.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.reminder.RemindSchools.Chased;
import org.unionfed.plan.rollup.lack.LackQuery;
import org.unionfed.plan.rollup.lack.LackSubject;

/** Reminders over HTTP. */
@RestController
@RequestMapping("/api/plan/reminders")
class ReminderController {

    private final RemindSchools chaseSchools;

    ReminderController(RemindSchools chaseSchools) {
        this.chaseSchools = chaseSchools;
    }

    @PostMapping
    Chased chaseSchools(Caller caller, @Valid @RequestBody Chase wanted) {
        var of = new LackQuery(wanted.year(), wanted.subject(), wanted.theme(), wanted.region());
        return chaseSchools.handle(caller, of, wanted.schools());
    }

    /**
     * Whom to remind of what.
     *
     * @param theme of THEME_MISSING
     * @param schools only these of the schools that lack it; all of them when absent
     */
    record Chase(
            @Min(2000) @Max(2100) int year,
            @NotNull LackSubject subject,
            @Nullable @Size(max = 40) String theme,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(min = 1, max = 200) Set<UUID> schools) {}
}
