package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.YearMark;

/** Finds the years a text names. */
public final class Years {

    private Years() {}

    /** All years of a key in order; a bare number of four digits counts only when it stands for itself. */
    public static List<YearMark> in(String key) {
        List<YearMark> years = new ArrayList<>();
        int at = 0;
        while (at < key.length()) {
            Interruption.heedAt(at);
            YearMark year = YearMark.at(key, at);
            if (year != null && (year.spoken() || isBare(key, year))) {
                years.add(year);
                at = year.end();
            } else {
                at++;
            }
        }
        return years;
    }

    /** "2016中学工会工作计划" names a year, "2000元" and "20160312" do not. */
    private static boolean isBare(String key, YearMark year) {
        if (year.masked() || year.value() < 1990) {
            return false;
        }
        char next = year.end() < key.length() ? key.charAt(year.end()) : '\0';
        return "元人名个字次分米多余余件册本亿万.-/:%号".indexOf(next) < 0 || next == '\0';
    }
}
