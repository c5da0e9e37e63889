package org.unionfed.plan.rollup.lack;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;

/** Use case: federation staff say by which words a congress or a visit is recognised. It holds for all years at once. */
@Component
class ChangeLackRule {

    private final Tenancy tenancy;
    private final LackRules rules;
    private final AuditLog audit;

    ChangeLackRule(Tenancy tenancy, LackRules rules, AuditLog audit) {
        this.tenancy = tenancy;
        this.rules = rules;
        this.audit = audit;
    }

    /** The rule with its new words; a version that is no longer current is refused with CHANGED_MEANWHILE. */
    LackRule handle(
            Caller caller, LackRule.Code code, long expectedVersion, List<String> words, List<String> exceptions) {
        caller.requireAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN);
        var wanted = new LackRule(code, distinct(words), distinct(exceptions), expectedVersion);
        return tenancy.acrossSchools(() -> {
            if (!rules.replace(wanted)) {
                throw new BusinessException(CommonError.CHANGED_MEANWHILE).with("current", rules.of(code));
            }
            LackRule changed = rules.of(code);
            audit.recordOfFederation(caller, "lack-rule.change", code.name(), "version " + changed.version());
            return changed;
        });
    }

    private static List<String> distinct(List<String> words) {
        return words.stream().map(String::strip).distinct().toList();
    }
}
