package org.unionfed.plan.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.web.Cursor;

/** Reads the items of approved plans by month and school, in one statement. Items without a month come last. */
@Repository
class PlannedItems {

    private static final String ITEMS = ChosenRows.SCHOOLS + """
            select item.month, item.tenant_id, item.school_code, chosen.name, chosen.region, item.plan_id, item.item_id,
                   item.position, item.text, item.themes
            from rollup_item item
            join chosen on chosen.id = item.tenant_id
            where
            """ + ChosenRows.ITEMS;

    private static final String READING_ORDER = " order by item.month, item.school_code, item.plan_id, item.position ";

    private final JdbcClient jdbc;

    PlannedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many items, from behind the place where the page before ended. */
    List<PlannedItem> page(RollupFilter filter, int rows, @Nullable Cursor after) {
        return jdbc.sql(ITEMS + """
                         and (cast(:afterMonth as integer) is null
                              or (item.month, item.school_code, item.plan_id, item.position)
                                 > (:afterMonth, cast(:afterSchool as text), cast(:afterPlan as uuid), :afterPosition))
                        """ + READING_ORDER + " limit :rows")
                .params(filter.parameters())
                .param("afterMonth", after == null ? null : (int) after.number(0))
                .param("afterSchool", after == null ? null : after.text(1))
                .param("afterPlan", after == null ? null : after.uuid(2))
                .param("afterPosition", after == null ? null : (int) after.number(3))
                .param("rows", rows)
                .query(PlannedItems::read)
                .list();
    }

    /** All items, one after the other; the stream must be closed. */
    Stream<PlannedItem> all(RollupFilter filter) {
        return jdbc
                .sql(ITEMS + READING_ORDER)
                .withFetchSize(1_000)
                .params(filter.parameters())
                .query(PlannedItems::read)
                .stream();
    }

    private static PlannedItem read(ResultSet row, int number) throws SQLException {
        var entry = new Rollup.Entry(
                row.getObject("tenant_id", UUID.class),
                row.getString("name"),
                row.getObject("plan_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("text"),
                List.of((String[]) row.getArray("themes").getArray()));
        return new PlannedItem(
                row.getInt("month"),
                row.getString("school_code"),
                row.getString("region"),
                row.getInt("position"),
                entry);
    }

    /**
     * One item in one of its months, and where it stands in the reading order.
     *
     * @param month 1 to 12, or 13 of what has none
     */
    record PlannedItem(int month, String schoolCode, String region, int position, Rollup.Entry entry) {

        /** Where a page that ends with this item ends. */
        Cursor cursor() {
            return Cursor.of(month, schoolCode, entry.planId(), position);
        }
    }
}
