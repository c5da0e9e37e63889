package org.unionfed.plan.annualplan.document;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.annualplan.PlanView;
import org.unionfed.plan.annualplan.ShowPlan;
import org.unionfed.plan.deadline.ZoneSettings;

/** Use case: someone takes a plan they may read with them as a Word document. */
@Component
class ExportPlan {

    private final ShowPlan showPlan;
    private final ZoneSettings settings;

    ExportPlan(ShowPlan showPlan, ZoneSettings settings) {
        this.showPlan = showPlan;
        this.settings = settings;
    }

    PlanFile handle(Caller caller, UUID id, Locale language) {
        PlanView plan = showPlan.handle(caller, id);
        byte[] content = PlanDocumentWriter.write(plan, new DocumentTexts(language), settings.zone());
        return new PlanFile(nameOf(plan), new ByteArrayResource(content));
    }

    /** School, year and title, without what file systems refuse. */
    private static String nameOf(PlanView plan) {
        String name = "%s %d %s".formatted(plan.schoolName(), plan.year(), plan.title());
        return name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + ".docx";
    }

    /** A document made for download. */
    record PlanFile(String name, ByteArrayResource content) {}
}
