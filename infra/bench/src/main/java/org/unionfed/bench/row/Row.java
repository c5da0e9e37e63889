package org.unionfed.bench.row;

import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;

/** A row of the table: measures something at one size of data, and reports one figure or several. */
public interface Row {

    /** By which it is asked for. */
    String name();

    void measure(Size size, Report report);
}
