package org.unionfed.plan.school.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionfed.plan.keycloak.AccountRules;
import org.unionfed.plan.school.NewSchool;
import org.unionfed.plan.school.sheet.RowError.Code;

/**
 * Finds everything that keeps the rows of a list from being taken in, all of it at once.
 *
 * @param taken what other schools have already, by column: codes, names, chairs' user names
 */
record SheetCheck(Map<SheetColumn, Set<String>> taken) {

    private static final List<SheetColumn> UNIQUE =
            List.of(SheetColumn.CODE, SheetColumn.NAME, SheetColumn.CHAIR_USERNAME, SheetColumn.CHAIR_EMAIL);
    private static final Pattern CODE = Pattern.compile(NewSchool.CODE_PATTERN);

    List<SheetRow> check(List<SheetRow> rows) {
        Map<SheetColumn, Set<String>> seen = new java.util.EnumMap<>(SheetColumn.class);
        UNIQUE.forEach(it -> seen.put(it, new HashSet<>()));
        return rows.stream().map(it -> it.with(errorsOf(it, seen))).toList();
    }

    private List<RowError> errorsOf(SheetRow row, Map<SheetColumn, Set<String>> seen) {
        List<RowError> errors = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            String value = row.text(column);
            if (value.isEmpty()) {
                note(column.required(), errors, column, Code.MISSING);
                continue;
            }
            note(value.length() > column.longest(), errors, column, Code.TOO_LONG);
            checkForm(row, column, value, errors);
            if (UNIQUE.contains(column)) {
                boolean fresh = seen.getOrDefault(column, Set.of()).add(same(column, value));
                note(!fresh, errors, column, Code.DUPLICATE_IN_FILE);
                note(
                        taken.getOrDefault(column, Set.of()).contains(same(column, value)),
                        errors,
                        column,
                        Code.ALREADY_REGISTERED);
            }
        }
        return errors;
    }

    /** The account server tells no capitals from small letters in an address, and user names have none. */
    private static String same(SheetColumn column, String value) {
        return column == SheetColumn.CHAIR_EMAIL ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static void checkForm(SheetRow row, SheetColumn column, String value, List<RowError> errors) {
        switch (column) {
            case CODE -> note(!CODE.matcher(value).matches(), errors, column, Code.BAD_CODE);
            case CHAIR_USERNAME ->
                note(!AccountRules.isUsernameOf(row.text(SheetColumn.CODE), value), errors, column, Code.BAD_USERNAME);
            case KIND -> note(SheetKind.of(value).isEmpty(), errors, column, Code.UNKNOWN_KIND);
            case CONTACT_EMAIL, CHAIR_EMAIL -> note(!AccountRules.isEmail(value), errors, column, Code.BAD_EMAIL);
            case NAME, REGION, CONTACT_NAME, CONTACT_PHONE, CHAIR_NAME ->
                note(!AccountRules.isName(value), errors, column, Code.BAD_NAME);
        }
    }

    private static void note(boolean wrong, List<RowError> errors, SheetColumn column, Code code) {
        if (wrong) {
            errors.add(new RowError(column, code));
        }
    }
}
