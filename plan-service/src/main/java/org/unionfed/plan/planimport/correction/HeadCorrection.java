package org.unionfed.plan.planimport.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Period;
import org.unionfed.plan.reading.PeriodKind;

import static java.time.temporal.ChronoUnit.MONTHS;

/** A change of what a reading says about the document as a whole. */
public sealed interface HeadCorrection extends Correction {

    /** The title is another. */
    record SetTitle(@NotBlank @Size(max = 200) String title) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.withTitle(title.strip()));
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            return file.plan().title();
        }
    }

    /** The school is called otherwise. */
    record SetSchoolName(@NotBlank @Size(max = 200) String schoolName) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.withSchoolName(schoolName.strip()));
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            return file.plan().schoolName();
        }
    }

    /** The plan is for another year; its months move along. */
    record SetYear(@Min(2000) @Max(2100) int year) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.withYear(year, moved(it.period())));
        }

        private Period moved(Period period) {
            if (period.from() != null && period.to() != null) {
                YearMonth from = period.from().withYear(year);
                return new Period(
                        period.kind(),
                        from,
                        from.plusMonths(Math.min(MONTHS.between(period.from(), period.to()), 600)));
            }
            return period.kind() == PeriodKind.CALENDAR_YEAR
                    ? new Period(period.kind(), YearMonth.of(year, 1), YearMonth.of(year, 12))
                    : period;
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            Integer before = file.plan().year();
            return before == null ? null : before.toString();
        }
    }

    /** The plan covers other months. */
    record SetPeriod(@NotNull Period period) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.withPeriod(period));
        }

        @Override
        public String replaces(CorrectedFile file) {
            Period before = file.plan().period();
            return before.from() == null
                    ? before.kind().name()
                    : before.kind() + " " + before.from() + "/" + before.to();
        }
    }

    /** The document is of another kind. */
    record SetKind(@NotNull DocumentKind documentKind) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.withKind(documentKind));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().kind().name();
        }
    }

    /**
     * Of several plans in the file another one is taken.
     *
     * @param plan index, 0 for the first
     */
    record ChoosePlan(@Min(0) int plan) implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.choose(plan);
        }

        @Override
        public String replaces(CorrectedFile file) {
            return String.valueOf(file.chosen());
        }
    }

    /** A finding is dealt with. */
    record SettleFinding(@NotBlank @Size(max = 40) String findingId, CorrectedFile.@NotNull Settlement settlement)
            implements HeadCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.settle(findingId, settlement);
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            CorrectedFile.Settlement before = file.settled().get(findingId);
            return before == null ? null : before.name();
        }
    }
}
