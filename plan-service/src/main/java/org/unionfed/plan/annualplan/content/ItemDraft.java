package org.unionfed.plan.annualplan.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An item as someone wants it to be.
 *
 * @param itemId of the item it replaces; none for a new one
 * @param months 1 to 12; none or empty when no time is set
 * @param themes codes of the federation's themes
 */
public record ItemDraft(
        @Nullable UUID itemId,
        @Nullable @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months,
        @Nullable @Size(max = 60) List<@NotNull @Min(1) @Max(60) Integer> weeks,
        @NotBlank @Size(max = 2_000) String text,
        @Nullable @Size(max = 200) String responsible,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z]+(-[a-z]+)*") String> themes,
        @Nullable @Min(1) Integer sourceLine) {

    PlanItem toItem(Supplier<UUID> ids) {
        return new PlanItem(
                itemId == null ? ids.get() : itemId,
                months == null ? List.of() : months,
                weeks,
                text.strip(),
                responsible,
                from,
                to,
                themes == null ? List.of() : themes,
                sourceLine);
    }
}
