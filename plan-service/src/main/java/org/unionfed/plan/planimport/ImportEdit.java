package org.unionfed.plan.planimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.web.OneLine;
import org.unionfed.commons.web.Visible;
import org.unionfed.plan.planimport.correction.CorrectedPlan;
import org.unionfed.plan.planimport.correction.Correction;
import org.unionfed.plan.planimport.correction.HeadCorrection;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Period;

/**
 * What is to be different in an import. What is absent stays as it is.
 *
 * @param corrections changes of single parts, made in this order after those of the head
 * @param undo ids of corrections to take back, before anything else
 * @param redo ids of corrections that were taken back and are to be made again, after the undoing
 */
record ImportEdit(
        @Nullable @Visible @OneLine @Size(max = 200) String title,

        @Nullable @Visible @OneLine @Size(max = 200) String schoolName,

        @Nullable @Min(2000) @Max(2100) Integer year,
        @Nullable Period period,
        @Nullable DocumentKind kind,
        @Nullable @Valid @Size(max = 500) List<@NotNull @Valid Correction> corrections,
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 80) String> undo,
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 80) String> redo) {

    List<String> undone() {
        return undo == null ? List.of() : undo;
    }

    List<String> redone() {
        return redo == null ? List.of() : redo;
    }

    /** Everything asked for, as corrections; what would change nothing in the head is left out. */
    List<Correction> wanted(CorrectedPlan now) {
        List<Correction> all = new ArrayList<>();
        if (title != null && !title.strip().equals(now.title())) {
            all.add(new HeadCorrection.SetTitle(title));
        }
        if (schoolName != null && !schoolName.strip().equals(now.schoolName())) {
            all.add(new HeadCorrection.SetSchoolName(schoolName));
        }
        if (year != null && !year.equals(now.year())) {
            all.add(new HeadCorrection.SetYear(year));
        }
        if (period != null && !period.equals(now.period())) {
            all.add(new HeadCorrection.SetPeriod(period));
        }
        if (kind != null && kind != now.kind()) {
            all.add(new HeadCorrection.SetKind(kind));
        }
        all.addAll(corrections == null ? List.of() : corrections);
        return all;
    }
}
