package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.workcalendar.TableFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableReaderTests {

    private static final String HEAD = "年度 2027\n文件 2026-11-04 国办发明电〔2026〕7号\n";

    @Test
    void aTableIsReadFromText() {
        YearTable table = read("""
            # 2027年节假日安排
            年度\t2027年
            文件\t2026年11月4日\t国办发明电〔2026〕7号 第一次
            休，元旦，2027-01-01，2027/1/3
            班\u3000元旦\u30002027.1.9
            文件 2027-03-01 第二次
            off 抗战胜利纪念日 2027-09-03
            """).table();

        assertThat(table)
                .isEqualTo(new YearTable(
                        2027,
                        List.of(
                                new Arrangement(
                                        LocalDate.of(2026, 11, 4),
                                        "国办发明电〔2026〕7号 第一次",
                                        List.of(new Holiday(
                                                "元旦",
                                                List.of(new DaySpan(
                                                        LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3))),
                                                List.of(LocalDate.of(2027, 1, 9))))),
                                new Arrangement(
                                        LocalDate.of(2027, 3, 1),
                                        "第二次",
                                        List.of(new Holiday(
                                                "抗战胜利纪念日",
                                                List.of(DaySpan.of(LocalDate.of(2027, 9, 3))),
                                                List.of()))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        假 元旦 2027-01-01                | ROW_UNKNOWN
        年度 2028                        | YEAR_TWICE
        文件 2026-11-04 同一天的另一文件      | DOCUMENT_NOT_LATER
        文件 2026-12-01                  | NAME_MISSING
        文件 明天 某文件                   | DATE_IMPOSSIBLE
        休 元旦 2027-02-29                | DATE_IMPOSSIBLE
        休 元旦                          | DATE_IMPOSSIBLE
        休 元旦 2027-01-03 2027-01-01     | DATE_IMPOSSIBLE
        休 元旦 2027-01-01 2027-02-01     | SPAN_TOO_LONG
        班 元旦 一月九日                   | DATE_IMPOSSIBLE
        """)
    void aRowThatCannotBeReadIsNamed(String row, Kind kind) {
        ReadTable read = read(HEAD + row);

        assertThat(read.table()).isNull();
        assertThat(read.faults()).extracting(TableFault::row, TableFault::kind).containsExactly(tuple(3, kind));
    }

    @Test
    void namesAndNumbersOfRowsHaveBounds() {
        String name = "节".repeat(40);
        assertThat(read(HEAD + "休 " + name + " 2027-01-01 2027-01-31").table()).isNotNull();
        assertThat(read(HEAD + "休 " + name + "节 2027-01-01").faults())
                .extracting(TableFault::kind)
                .containsExactly(Kind.NAME_TOO_LONG);
        assertThat(read(HEAD + rows(198)).table()).isNotNull();
        assertThat(read(HEAD + rows(199)).faults()).extracting(TableFault::kind).containsExactly(Kind.TOO_MANY_ROWS);
    }

    @Test
    void aTableHasAYearAndADocument() {
        assertThat(read("").faults())
                .extracting(TableFault::kind)
                .containsExactly(Kind.YEAR_MISSING, Kind.DOCUMENT_MISSING);
        assertThat(read("年度 2027\n休 元旦 2027-01-01").faults())
                .extracting(TableFault::kind)
                .contains(Kind.DOCUMENT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007", "2100", "27", "二〇二七"})
    void aYearCanBeOneOfThisCenturySinceTheLawIsKnown(String year) {
        assertThat(read("年度 " + year + "\n文件 2026-11-04 号").faults())
                .extracting(TableFault::kind)
                .contains(Kind.YEAR_IMPOSSIBLE);
    }

    private static String rows(int number) {
        return IntStream.range(0, number).mapToObj(it -> "休 元旦 2027-01-01").collect(Collectors.joining("\n"));
    }

    private static ReadTable read(String text) {
        return TableReader.read(TableText.rows(text));
    }
}
