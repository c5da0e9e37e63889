package org.unionfed.plan.school.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.school.SchoolKind;
import org.unionfed.plan.school.sheet.RowError.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetRowsTests {

    private final SheetCheck check = new SheetCheck(Map.of(SheetColumn.CODE, Set.of("taken")));

    @Test
    void takesFiveHundredRowsAndNotOneMore() {
        assertThat(SheetReader.read(workbook(500))).hasSize(500);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SheetReader.read(workbook(501)))
                .extracting(BusinessException::code)
                .isEqualTo(SheetError.SHEET_TOO_LONG);
    }

    @Test
    void takesANameOfHundredCharactersAndNotOneMore() {
        assertThat(errorsOf(SheetColumn.NAME, "校".repeat(100))).isEmpty();
        assertThat(errorsOf(SheetColumn.NAME, "校".repeat(101))).containsExactly(Code.TOO_LONG);
    }

    @Test
    void takesACodeOfTwoToThirtyOneCharacters() {
        assertThat(errorsOf(SheetColumn.CODE, "ab")).isEmpty();
        assertThat(errorsOf(SheetColumn.CODE, "a" + "1".repeat(30))).isEmpty();
        assertThat(errorsOf(SheetColumn.CODE, "a")).containsExactly(Code.BAD_CODE);
        assertThat(errorsOf(SheetColumn.CODE, "a" + "1".repeat(31))).contains(Code.BAD_CODE);
        assertThat(errorsOf(SheetColumn.CODE, "1a")).containsExactly(Code.BAD_CODE);
    }

    @Test
    void knowsWhatOthersHave() {
        assertThat(errorsOf(SheetColumn.CODE, "taken")).containsExactly(Code.ALREADY_REGISTERED);
    }

    @Test
    void takesTheAddressesTheAccountServerTakes() {
        assertThat(errorsOf(SheetColumn.CHAIR_EMAIL, "a@school.cn")).isEmpty();
        assertThat(errorsOf(SheetColumn.CHAIR_EMAIL, "a@x_y.cn")).containsExactly(Code.BAD_EMAIL);
        assertThat(errorsOf(SheetColumn.CHAIR_EMAIL, "a@school")).containsExactly(Code.BAD_EMAIL);
        assertThat(errorsOf(SheetColumn.CONTACT_EMAIL, "王@school.cn")).containsExactly(Code.BAD_EMAIL);
    }

    @Test
    void takesAnAddressOnceHoweverItIsWritten() {
        SheetRow first = new SheetRow(2, Map.of("chairEmail", "a@school.cn"), List.of(), null);
        SheetRow second = new SheetRow(3, Map.of("chairEmail", "A@School.cn"), List.of(), null);

        assertThat(errorsOf(List.of(first, second), 0)).doesNotContain(Code.DUPLICATE_IN_FILE);
        assertThat(errorsOf(List.of(first, second), 1)).contains(Code.DUPLICATE_IN_FILE);
    }

    @Test
    void takesUserNamesOfTheSchoolItselfAndNamesThatCanBeRead() {
        assertThat(errorsOf(SheetColumn.CHAIR_USERNAME, "good.chair")).isEmpty();
        assertThat(errorsOf(SheetColumn.CHAIR_USERNAME, "zhang3")).isEmpty();
        assertThat(errorsOf(SheetColumn.CHAIR_USERNAME, "other.chair")).containsExactly(Code.BAD_USERNAME);
        assertThat(errorsOf(SheetColumn.CHAIR_USERNAME, "admin")).containsExactly(Code.BAD_USERNAME);
        assertThat(errorsOf(SheetColumn.CHAIR_NAME, "李明(副主席)")).isEmpty();
        assertThat(errorsOf(SheetColumn.CHAIR_NAME, "李\n明")).containsExactly(Code.BAD_NAME);
    }

    @Test
    void missesOnlyWhatIsRequired() {
        assertThat(errorsOf(SheetColumn.CONTACT_PHONE, "")).isEmpty();
        assertThat(errorsOf(SheetColumn.REGION, "")).containsExactly(Code.MISSING);
    }

    @Test
    void readsAKindInEitherLanguage() {
        for (SchoolKind kind : SchoolKind.values()) {
            assertThat(SheetKind.of(SheetKind.chinese(kind))).contains(kind);
            assertThat(SheetKind.of(kind.name())).contains(kind);
        }
        assertThat(SheetKind.of("中等职业学校")).contains(SchoolKind.VOCATIONAL);
        assertThat(SheetKind.of("职业学校")).contains(SchoolKind.VOCATIONAL);
        assertThat(SheetKind.of("城堡")).isEmpty();
    }

    private List<Code> errorsOf(SheetColumn column, String value) {
        Map<String, String> values = new HashMap<>(Map.of(
                "code",
                "good",
                "name",
                "甲校",
                "kind",
                "小学",
                "region",
                "城区",
                "contactName",
                "某人",
                "chairUsername",
                "good.chair",
                "chairDisplayName",
                "主席"));
        values.put(column.wireName(), value);
        if (column == SheetColumn.CODE) {
            values.put("chairUsername", value + ".chair");
        }
        return errorsOf(List.of(new SheetRow(2, values, List.of(), null)), 0);
    }

    private List<Code> errorsOf(List<SheetRow> rows, int index) {
        return check.check(rows).get(index).errors().stream()
                .map(RowError::code)
                .toList();
    }

    private static byte[] workbook(int rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "tests", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            SheetColumn[] columns = SheetColumn.values();
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, columns[column].heading());
                for (int row = 1; row <= rows; row++) {
                    sheet.value(row, column, "x");
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
