package org.unionfed.plan.planimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.planimport.correction.Correction;
import org.unionfed.plan.planimport.correction.Corrections;
import org.unionfed.plan.planimport.correction.ItemCorrection;
import org.unionfed.plan.theme.ThemeDictionary;
import org.unionfed.plan.theme.Themes;

/** Use case: an officer puts right what the reader got wrong, or takes such a correction back. All of it or nothing. */
@Component
class CorrectImport {

    private final ImportDesk desk;
    private final PlanImports imports;
    private final ImportViews views;
    private final Themes themes;
    private final AuditLog audit;
    private final BusinessClock clock;

    CorrectImport(
            ImportDesk desk,
            PlanImports imports,
            ImportViews views,
            Themes themes,
            AuditLog audit,
            BusinessClock clock) {
        this.desk = desk;
        this.imports = imports;
        this.views = views;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    ImportView handle(Caller caller, UUID id, ExpectedVersion seen, ImportEdit edit) {
        return desk.change(caller, id, seen, open -> {
            Instant now = clock.instant();
            open.correct(corrections(open, edit, caller.userId(), now), now);
            imports.flush();
            audit.record(caller, caller.tenant(), "import.correct", id, "version " + open.version());
            return views.of(open);
        });
    }

    private Corrections corrections(PlanImport open, ImportEdit edit, UUID by, Instant now) {
        Corrections made = open.corrections();
        for (String id : edit.undone()) {
            made = made.without(open.reading(), id);
        }
        for (String id : edit.redone()) {
            made = made.again(open.reading(), id);
        }
        List<Correction> wanted = edit.wanted(made.appliedTo(open.reading()).plan());
        requireKnownThemes(wanted);
        return made.and(open.reading(), wanted, by, now, () -> UUID.randomUUID().toString());
    }

    private void requireKnownThemes(List<Correction> wanted) {
        ThemeDictionary dictionary = themes.dictionary();
        wanted.stream()
                .filter(ItemCorrection.SetItemThemes.class::isInstance)
                .flatMap(it -> ((ItemCorrection.SetItemThemes) it).themes().stream())
                .filter(it -> !dictionary.knows(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new BusinessException(ImportError.IMPORT_THEME_UNKNOWN, it);
                });
    }
}
