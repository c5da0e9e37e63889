package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.unionfed.plan.reading.layout.Unit;

/**
 * The calendar of a plan.
 *
 * @param entries one for each mark as it stands in the text, empty ones too
 * @param undated items of a list whose other items carry a month
 * @param inner   units that are part of the calendar and head nothing
 */
public record FoundCalendar(List<FoundEntry> entries, List<Item> undated, List<Unit> inner) {}
