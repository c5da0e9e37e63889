package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the federation's staff does at the desk: lists of schools in, deadlines set, the year out as a spreadsheet. */
@Tag("slow")
@ExtendWith(RunningSuite.class)
class FederationDeskTests {

    @TempDir
    private Path files;

    private final SuiteOnThisComputer suite;
    private final Browser browser;

    FederationDeskTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void listOfSchoolsIsShownRowByRowBeforeAnyIsRegistered() throws IOException {
        String code = "list" + ThreadLocalRandom.current().nextInt(1_000_000);
        Map<String, String> school = Map.of(
                "学校代码",
                code,
                "学校名称",
                "名单小学 " + code,
                "学校类型",
                "小学",
                "区域",
                "云台县",
                "联系人",
                "工会办公室",
                "主席账号",
                code + ".chair",
                "主席姓名",
                "周敏");
        try (Person admin = Person.signedIn(browser, suite.address(), "fed.admin")) {
            admin.opens("/schools/import");
            Path list = admin.downloads("下载模板", files);
            fill(list, school, Map.of("学校代码", "Bad Code", "学校名称", "代码不对的小学"));

            admin.page().setInputFiles("input[type=file]", list);
            assertThat(row(admin, "名单小学 " + code)).containsText("可登记");
            assertThat(row(admin, "代码不对的小学")).containsText("格式不正确");
            admin.press("登记1所学校");

            admin.sees("学校已登记");
            assertThat(row(admin, "名单小学 " + code).locator("code")).not().isEmpty();
            admin.opens("/schools?search=" + code);
            admin.sees("名单小学 " + code);
            admin.opens("/schools?search=代码不对");
            admin.sees("没有符合条件的学校");
        }
    }

    @Test
    void deadlineThatIsMovedStaysMoved() {
        try (Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            staff.opens("/deadlines");
            Locator due = staff.page().getByRole(AriaRole.LISTITEM).first().getByRole(AriaRole.TEXTBOX);
            due.click();
            String before = due.inputValue();
            String after =
                    before.endsWith("-15") ? before.replaceFirst("-15$", "-16") : "%s-15".formatted(monthOf(before));
            due.fill(after);
            due.press("Enter");
            staff.press("保存");
            staff.sees("期限已保存");

            staff.opens("/deadlines");

            assertThat(due).hasValue(after);
        }
    }

    @Test
    void yearTakenOutAsASpreadsheetSaysWhatTheScreenSays() throws IOException {
        try (Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            staff.opens("/year?year=2027");
            staff.sees(staff.page().getByRole(AriaRole.GRIDCELL).first());

            Path spreadsheet = staff.downloads("导出Excel", files);

            try (Workbook workbook = WorkbookFactory.create(spreadsheet.toFile())) {
                List<String> cells = textsOf(workbook);
                assertThat(cells).contains("青松市第一中学", "枫杨初级中学");
                assertThat(cells).anyMatch(it -> it.contains("三八"));
            }
        }
    }

    private static String monthOf(String day) {
        return day.isEmpty() ? "2027-03" : day.substring(0, "2027-03".length());
    }

    private static Locator row(Person person, String name) {
        return person.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Writes each school below the headings of the template, a value under the heading of its name. */
    @SafeVarargs
    private static void fill(Path list, Map<String, String>... schools) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(list))) {
            Sheet sheet = workbook.getSheetAt(0);
            Row headings = sheet.getRow(0);
            for (int at = 0; at < schools.length; at++) {
                Row row = sheet.createRow(at + 1);
                for (Cell heading : headings) {
                    String name = heading.getStringCellValue().replace("*", "").strip();
                    row.createCell(heading.getColumnIndex()).setCellValue(schools[at].getOrDefault(name, ""));
                }
            }
            try (OutputStream out = Files.newOutputStream(list)) {
                workbook.write(out);
            }
        }
    }

    private static List<String> textsOf(Workbook workbook) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .toList();
    }
}
