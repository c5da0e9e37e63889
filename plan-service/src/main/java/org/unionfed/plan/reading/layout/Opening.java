package org.unionfed.plan.reading.layout;

import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.DateRange;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;
import org.unionfed.plan.reading.text.TimeMark;

/** How a unit begins: its numbering, its time, and what of the line's own marks was passed. */
record Opening(
        Line line,
        int from,
        @Nullable Marker marker,
        @Nullable TimeMark time,
        int markdown,
        boolean glued) {

    static Opening plain(Line line) {
        return new Opening(line, Punctuation.skipSpaces(line.key(), 0), null, null, 0, false);
    }

    static Opening of(Line line) {
        return of(line, false);
    }

    /** @param numberedPairs what looks like two neighbouring months is a number and a month */
    static Opening of(Line line, boolean numberedPairs) {
        Interruption.heed();
        String key = line.key();
        int start = Punctuation.skipSpaces(key, 0);
        int hashes = 0;
        while (start < key.length() && key.charAt(start) == '#') {
            hashes++;
            start++;
        }
        start = Punctuation.skipSpaces(key, start);
        start = key.startsWith("**", start) ? Punctuation.skipSpaces(key, start + 2) : start;
        TimeMark time = TimeGrammar.at(key, start);
        Marker marker = MarkerGrammar.at(key, start);
        if (marker != null && marker.style() == MarkerStyle.DECIMAL && DateRange.fills(key, start, key.length())) {
            return new Opening(line, start, null, time, hashes, false);
        }
        if (marker != null && marker.style() == MarkerStyle.BULLET) {
            return behindBullet(line, start, marker, hashes);
        }
        if (marker != null && (time == null || numberedPairs || numbers(key, marker, time))) {
            return new Opening(line, start, marker, timeBehind(key, marker), hashes, false);
        }
        return new Opening(line, start, null, time, hashes, false);
    }

    private static Opening behindBullet(Line line, int start, Marker bullet, int hashes) {
        Marker inner = MarkerGrammar.at(line.key(), bullet.end());
        if (inner == null || inner.style() == MarkerStyle.BULLET) {
            return new Opening(line, start, bullet, timeBehind(line.key(), bullet), hashes, false);
        }
        return new Opening(line, bullet.end(), inner, timeBehind(line.key(), inner), hashes, false);
    }

    /** 一、三月 is a numbered month and 2、3月8日 a numbered day, 七、八月 is two months. */
    private static boolean numbers(String key, Marker marker, TimeMark time) {
        boolean separated = marker.style() == MarkerStyle.CHINESE || marker.style() == MarkerStyle.ARABIC;
        if (!separated || time.end() <= marker.end()) {
            return !separated && time.isWeek() == false && marker.style() != MarkerStyle.ORDINAL;
        }
        TimeMark inner = timeBehind(key, marker);
        if (inner == null || inner.isWeek()) {
            return false;
        }
        boolean mixed =
                Punctuation.isDigit(key.charAt(marker.start())) != Punctuation.isDigit(key.charAt(marker.end()));
        boolean pair = inner.months().size() == 1 && inner.months().get(0) == marker.ordinal() + 1;
        boolean dot = key.substring(marker.start(), marker.end()).contains(".");
        return mixed || dot || inner.dated() || !pair;
    }

    static @Nullable TimeMark timeBehind(String key, Marker marker) {
        return TimeGrammar.at(key, key.startsWith("**", marker.end()) ? marker.end() + 2 : marker.end());
    }

    int bodyStart() {
        return time != null ? time.end() : marker != null ? marker.end() : from;
    }
}
