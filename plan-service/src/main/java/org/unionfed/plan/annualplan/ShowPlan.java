package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;

/** Use case: someone reads a plan of their own school, or the federation one that was handed in. */
@Component
public class ShowPlan {

    private final PlanDesk desk;

    ShowPlan(PlanDesk desk) {
        this.desk = desk;
    }

    public PlanView handle(Caller caller, UUID id) {
        return desk.read(caller, id, it -> PlanView.of(it.plan(), it.school(), caller));
    }
}
