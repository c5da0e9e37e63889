package org.unionfed.plan.planimport;

import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.CreatePlan;
import org.unionfed.plan.annualplan.NewPlan;
import org.unionfed.plan.annualplan.PlanView;
import org.unionfed.plan.annualplan.ShowPlan;
import org.unionfed.plan.theme.Themes;

import static java.util.stream.Collectors.joining;

/** Use case: an officer is content with the reading, and a draft plan is made of it. */
@Component
class ConfirmImport {

    private final ImportDesk desk;
    private final PlanImports imports;
    private final CreatePlan createPlan;
    private final ShowPlan showPlan;
    private final Themes themes;
    private final Validator validator;
    private final AuditLog audit;
    private final BusinessClock clock;

    ConfirmImport(
            ImportDesk desk,
            PlanImports imports,
            CreatePlan createPlan,
            ShowPlan showPlan,
            Themes themes,
            Validator validator,
            AuditLog audit,
            BusinessClock clock) {
        this.desk = desk;
        this.imports = imports;
        this.createPlan = createPlan;
        this.showPlan = showPlan;
        this.themes = themes;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft plan. */
    PlanView handle(Caller caller, UUID id, ExpectedVersion seen) {
        return desk.change(caller, id, seen, open -> {
            UUID plan = createPlan.handle(caller, planOf(open));
            open.confirm(plan, clock.instant());
            imports.flush();
            audit.record(caller, caller.tenant(), "import.confirm", id, "version " + open.version());
            return showPlan.handle(caller, plan);
        });
    }

    private NewPlan planOf(PlanImport open) {
        var proposal = new PlanProposal(open.corrected().plan().classifiedBy(themes.dictionary()));
        List<ImportError> blockers = proposal.blockers();
        if (!blockers.isEmpty()) {
            throw new BusinessException(blockers.get(0));
        }
        NewPlan plan = proposal.toPlan(open.id());
        requireFits(plan);
        return plan;
    }

    /** A document may say more than a plan can hold, such as an item of many pages. */
    private void requireFits(NewPlan plan) {
        String places = validator.validate(plan).stream()
                .map(it -> it.getPropertyPath().toString())
                .sorted()
                .limit(5)
                .collect(joining(", "));
        if (!places.isEmpty()) {
            throw new BusinessException(ImportError.IMPORT_DOES_NOT_FIT_A_PLAN, places);
        }
    }
}
