package org.unionfed.bench.row;

import java.util.List;
import java.util.stream.Stream;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.Suite;

/** All rows, in the order of the table. */
public final class Rows {

    /** Names of those that measure a running suite. */
    public static final List<String> ON_SUITE = List.of(
            RollupRow.NAME,
            StatementsRow.NAME,
            GatewayRow.NAME,
            ReviewRow.NAME,
            DeliveryRow.NAME,
            DrainRow.NAME,
            StartRow.NAME);

    /** What they are asked for by. */
    public static final List<String> NAMES =
            Stream.concat(Stream.of(ReaderRow.NAME), ON_SUITE.stream()).toList();

    private Rows() {}

    /** Those that need nothing but this process. */
    public static List<Row> alone() {
        return List.of(new ReaderRow());
    }

    /**
     * Those that measure a running suite, each with more data in it than the size before.
     *
     * @param last the largest size that will be measured
     */
    public static List<Row> of(Suite suite, Size last) {
        Schools schools = new Schools(suite.planDatabase());
        return List.of(
                new RollupRow(suite, schools),
                new StatementsRow(suite, schools),
                new GatewayRow(suite, schools),
                new ReviewRow(suite, schools),
                new DeliveryRow(suite, schools),
                new DrainRow(suite),
                new StartRow(suite, last));
    }
}
