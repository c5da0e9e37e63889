package org.unionfed.plan.school.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.school.NewSchool;
import org.unionfed.plan.school.SchoolKind;

/**
 * One row of a list of schools.
 *
 * @param number as the spreadsheet counts, 1 for the first
 * @param values what stands in it, by column name; empty cells are absent
 * @param errors why it cannot be taken in; empty when it can
 * @param outcome what became of it; none before the list is confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetRow(
        int number,
        Map<String, String> values,
        List<RowError> errors,
        @Nullable RowOutcome outcome) {

    SheetRow {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    @Nullable
    String value(SheetColumn column) {
        return values.get(column.wireName());
    }

    /** What stands in a column that has to be filled; empty when nothing does. */
    String text(SheetColumn column) {
        return values.getOrDefault(column.wireName(), "");
    }

    SheetRow with(List<RowError> found) {
        return new SheetRow(number, values, found, outcome);
    }

    SheetRow with(RowOutcome became) {
        return new SheetRow(number, values, errors, became);
    }

    /** Whether it can be taken in and was not yet. */
    boolean isToTakeIn() {
        return errors.isEmpty() && outcome == null;
    }

    /** The school it describes; only for a row without errors. */
    NewSchool toNewSchool() {
        return new NewSchool(
                text(SheetColumn.CODE),
                text(SheetColumn.NAME),
                SheetKind.of(text(SheetColumn.KIND)).orElse(SchoolKind.OTHER),
                text(SheetColumn.REGION),
                text(SheetColumn.CONTACT_NAME),
                value(SheetColumn.CONTACT_PHONE),
                value(SheetColumn.CONTACT_EMAIL),
                new NewSchool.Chair(
                        text(SheetColumn.CHAIR_USERNAME),
                        text(SheetColumn.CHAIR_NAME),
                        value(SheetColumn.CHAIR_EMAIL)));
    }
}
