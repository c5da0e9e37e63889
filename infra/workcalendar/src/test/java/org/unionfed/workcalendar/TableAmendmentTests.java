package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionfed.workcalendar.TableFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class TableAmendmentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 22);
    private static final Arrangement FIRST = arrangement("2025-11-04", "2026-05-01");
    private static final Arrangement SECOND = arrangement("2026-03-22", "2026-05-04");
    private static final YearTable KNOWN = new YearTable(2026, List.of(FIRST));

    @Test
    void aYearBeginsWithItsFirstDocument() {
        assertThat(TableAmendment.of(Optional.empty(), KNOWN, TODAY).table()).isEqualTo(KNOWN);
    }

    @Test
    void aLaterDocumentIsAddedWithOrWithoutThoseBefore() {
        YearTable both = new YearTable(2026, List.of(FIRST, SECOND));

        assertThat(TableAmendment.of(Optional.of(KNOWN), new YearTable(2026, List.of(SECOND)), TODAY)
                        .table())
                .isEqualTo(both);
        assertThat(TableAmendment.of(Optional.of(KNOWN), both, TODAY).table()).isEqualTo(both);
    }

    @Test
    void whatIsKnownAlreadyIsNothingNew() {
        assertThat(kinds(Optional.of(KNOWN), KNOWN, TODAY)).containsExactly(Kind.NOTHING_NEW);
    }

    @Test
    void aDocumentIsAnnouncedAfterThoseBeforeIt() {
        YearTable sameDay = new YearTable(2026, List.of(arrangement("2025-11-04", "2026-05-05")));

        assertThat(kinds(Optional.of(KNOWN), sameDay, TODAY)).containsExactly(Kind.DOCUMENT_NOT_LATER);
    }

    @Test
    void aDocumentIsNotAnnouncedAfterToday() {
        assertThat(kinds(Optional.of(KNOWN), new YearTable(2026, List.of(SECOND)), TODAY.minusDays(1)))
                .containsExactly(Kind.DOCUMENT_OF_THE_FUTURE);
    }

    private static List<Kind> kinds(Optional<YearTable> known, YearTable brought, LocalDate today) {
        ReadTable amended = TableAmendment.of(known, brought, today);
        assertThat(amended.table()).isNull();
        return amended.faults().stream().map(TableFault::kind).toList();
    }

    private static Arrangement arrangement(String knownSince, String off) {
        DaySpan day = DaySpan.of(LocalDate.parse(off));
        return new Arrangement(LocalDate.parse(knownSince), "号", List.of(new Holiday("劳动节", List.of(day), List.of())));
    }
}
