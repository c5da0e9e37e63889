package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.workcalendar.TableFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is told of a table before it is used, with a year nobody has arranged yet. */
class TableCheckTests {

    /** A year without a fault; 1 January is a Friday, 正月初一 is 6 February. */
    private static final String SOUND = """
            年度 2027
            文件 2026-11-04 国办发明电〔2026〕7号
            休 元旦 2027-01-01 2027-01-03
            休 春节 2027-02-05 2027-02-11
            班 春节 2027-02-14
            休 清明节 2027-04-03 2027-04-05
            休 劳动节 2027-05-01 2027-05-05
            班 劳动节 2027-05-08
            休 端午节 2027-06-09
            休 中秋节 2027-09-15
            休 国庆节 2027-10-01 2027-10-07
            班 国庆节 2027-09-26
            班 国庆节 2027-10-09
            """;

    @Test
    void aSoundTableHasNoFaults() {
        assertThat(check(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        班 劳动节 2027-05-10        | MAKE_UP_DAY_IN_WEEK
        班 劳动节 2027-05-02        | DAY_IN_TWO_STATES
        休 端午节 2027-05-08        | DAY_IN_TWO_STATES
        休 端午节 2027-06-09        | DAY_TWICE
        休 元旦 2026-12-27         | DAY_OUTSIDE_YEAR
        休 国庆节 2028-01-01        | DAY_OUTSIDE_YEAR
        """)
    void oneMoreRowThatCannotBeIsRefused(String row, Kind kind) {
        assertThat(check(SOUND + row)).extracting(TableFault::kind).containsExactly(kind);
        assertThat(check(SOUND + row)).allMatch(TableFault::isError);
    }

    @Test
    void theEndOfDecemberBeforeMayBelongToTheNewYear() {
        assertThat(check(SOUND + "休 元旦 2026-12-28")).noneMatch(TableFault::isError);
    }

    @Test
    void aStatutoryDayThatIsNotFreeIsRefused() {
        assertThat(check(SOUND.replace("休 春节 2027-02-05 2027-02-11", "休 春节 2027-02-06 2027-02-11")))
                .extracting(TableFault::kind, TableFault::about)
                .containsExactly(tuple(Kind.STATUTORY_DAY_MISSING, List.of("2027-02-05", "春节")));
    }

    /** Six in a row are usual, seven and eight are told, nine are refused; 26 June is a Saturday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        班 端午节 2027-06-26                                                                  |
        班 端午节 2027-06-20;班 端午节 2027-06-26                                               | MANY_WORKING_DAYS_IN_A_ROW
        休 端午节 2027-06-18;班 端午节 2027-06-19;班 端午节 2027-06-20;班 端午节 2027-06-26           | MANY_WORKING_DAYS_IN_A_ROW
        休 端午节 2027-06-17;班 端午节 2027-06-19;班 端午节 2027-06-20;班 端午节 2027-06-26           | WORKING_DAYS_IN_A_ROW
        """)
    void workingDaysInARowAreBounded(String rows, Kind kind) {
        assertThat(check(SOUND + rows.replace(";", "\n")))
                .extracting(TableFault::kind)
                .filteredOn(it -> it != Kind.WORKING_DAYS_UNUSUAL)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aWarningSaysWhenTheRowEndsAndHowLongItIs() {
        assertThat(check(SOUND + "班 端午节 2027-06-20\n班 端午节 2027-06-26"))
                .filteredOn(it -> it.kind() == Kind.MANY_WORKING_DAYS_IN_A_ROW)
                .extracting(TableFault::isError, TableFault::about)
                .containsExactly(tuple(false, List.of("2027-06-26", "7", "6")));
    }

    @Test
    void eightInARowWereUsualOnce() {
        assertThat(TableCheck.check(BuiltInTables.all().get(1), BuiltInTables.all()))
                .isEmpty();
    }

    @Test
    void moreOrFewerWorkingDaysThanTheLawLeavesAreTold() {
        assertThat(check(SOUND.replace("班 春节 2027-02-14\n", "")))
                .extracting(TableFault::kind, TableFault::isError, TableFault::about)
                .containsExactly(tuple(Kind.WORKING_DAYS_UNUSUAL, false, List.of("247", "248")));
    }

    @Test
    void aTableDoesNotContradictThoseBesideIt() {
        List<YearTable> all = BuiltInTables.all();
        YearTable of2022 = all.get(10)
                .amendedBy(new Arrangement(
                        LocalDate.of(2022, 12, 1),
                        "号",
                        List.of(new Holiday("年末", List.of(), List.of(LocalDate.of(2022, 12, 31))))));

        assertThat(TableCheck.check(of2022, all))
                .extracting(TableFault::kind, TableFault::about)
                .containsExactly(tuple(Kind.DAY_IN_TWO_STATES, List.of("2022-12-31")));
        assertThat(TableCheck.check(of2022, all.subList(0, 11))).noneMatch(TableFault::isError);
    }

    private static List<TableFault> check(String text) {
        return TableCheck.check(TableReader.read(TableText.rows(text)).soundTable(), BuiltInTables.all());
    }
}
