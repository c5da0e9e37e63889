package org.unionfed.plan.school.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionfed.plan.school.SchoolKind;

/** Writes an empty list of schools to fill in: headings, required ones with a star, and the kinds to choose from. */
final class SheetTemplate {

    private SheetTemplate() {}

    static byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Union Federation", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("学校名单");
            SheetColumn[] columns = SheetColumn.values();
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i].heading() + (columns[i].required() ? "*" : ""));
                sheet.style(0, i).bold().fillColor("E6F0FF").set();
                sheet.width(i, 18);
                if (columns[i] == SheetColumn.KIND) {
                    sheet.range(1, i, SheetReader.MOST_ROWS, i)
                            .validateWithListByFormula("'学校类型'!$A$1:$A$" + SchoolKind.values().length);
                }
            }
            sheet.freezePane(0, 1);
            Worksheet kinds = workbook.newWorksheet("学校类型");
            String[] names =
                    Arrays.stream(SchoolKind.values()).map(SheetKind::chinese).toArray(String[]::new);
            for (int i = 0; i < names.length; i++) {
                kinds.value(i, 0, names[i]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
