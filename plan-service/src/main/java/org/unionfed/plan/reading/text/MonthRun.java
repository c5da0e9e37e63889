package org.unionfed.plan.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Reads one month or a run of them: 7月—8月, 七、八月份, 1———2月, 七八月, 3月6日—30日. */
final class MonthRun {

    private static final String[] LATER_YEARS = {"次年", "翌年", "明年", "来年", "第二年"};

    private static final String[] BOUNDS = {
        "以前", "之前", "以后", "之后", "以内", "之内", "前后", "前夕", "前", "左右", "后", "起", "期间", "当天", "当日"
    };
    private static final List<String> WORDS =
            List.of("前往", "前去", "前来", "前期", "前进", "前三", "后勤", "后续", "后备", "后期", "起草", "起动", "起航", "起步");

    private static final int LONGEST = 24;

    private final Cursor cursor;
    private final List<Integer> months = new ArrayList<>();
    private boolean dated;
    private int end = -1;

    MonthRun(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether at least one month was read; numbers after the last 月 are given back. */
    boolean read() {
        List<Integer> pending = new ArrayList<>();
        boolean range = false;
        int rounds = 0;
        do {
            if (!numbers(pending, range)) {
                break;
            }
            if (cursor.skipGap().eat('月')) {
                if (cursor.peek() == '日' || cursor.peek() == '月') {
                    break;
                }
                months.addAll(pending);
                pending.clear();
                cursor.eatOneOf("份", " 份");
                end = cursor.at();
                day();
            }
            range = separator();
            rounds++;
        } while (separated && rounds < LONGEST && months.size() + pending.size() < LONGEST);
        return !months.isEmpty();
    }

    private boolean separated;

    private boolean numbers(List<Integer> pending, boolean range) {
        cursor.skipGap();
        int previous = !pending.isEmpty()
                ? pending.get(pending.size() - 1)
                : months.isEmpty() ? 0 : months.get(months.size() - 1);
        int month = month();
        if (month < 1) {
            return false;
        }
        if (range && previous > 0) {
            List<Integer> all = TimeGrammar.range(previous, month, 12);
            pending.addAll(all.subList(1, all.size()));
        } else {
            pending.add(month);
        }
        for (int more = chineseMonth(); more > 0 && pending.size() < LONGEST; more = chineseMonth()) {
            pending.add(more);
        }
        return true;
    }

    private int month() {
        YearMark year = months.isEmpty() ? null : YearMark.at("年" + cursorText(), 1);
        if (year != null && year.spoken()) {
            cursor.backTo(cursor.at() + year.end() - 1);
        } else {
            cursor.eatOneOf(LATER_YEARS);
        }
        cursor.skipGap();
        if (cursor.eat('元')) {
            return cursor.peek() == '月' ? 1 : -1;
        }
        int value = cursor.arabic(2);
        return value < 0 ? chineseMonth() : value >= 1 && value <= 12 ? value : -1;
    }

    private String cursorText() {
        return cursor.ahead(12);
    }

    /** One month in Chinese numerals: 十一 is taken whole, of 七八 only 七. */
    private int chineseMonth() {
        if (cursor.eatOneOf("十一", "十 一")) {
            return 11;
        }
        if (cursor.eatOneOf("十二", "十 二")) {
            return 12;
        }
        if (cursor.eat("十")) {
            return 10;
        }
        int digit = Numerals.digit(cursor.peek());
        if (digit > 0) {
            cursor.eat(cursor.peek());
        }
        return digit > 0 ? digit : -1;
    }

    private void day() {
        int place = cursor.at();
        boolean counted = cursor.skipGap().number() > 0;
        if (counted && (cursor.eat('日') || cursor.eat('号'))) {
            dated = true;
            end = cursor.at();
            lastDay();
            bound(true);
        } else {
            cursor.backTo(place);
            partOfMonth(place);
        }
    }

    /** 三月中旬 is part of a month, 三月中学 is not. */
    private void partOfMonth(int place) {
        boolean third = cursor.eatOneOf("上中旬", "中下旬", "上旬", "中旬", "下旬");
        boolean edge = !third && cursor.eatOneOf("初", "底", "末") && (!Punctuation.isHan(cursor.peek()) || isBound());
        boolean middle = !third && !edge && cursor.eat('中') && !Punctuation.isHan(cursor.peek());
        if (third || edge || middle) {
            end = cursor.at();
            bound(true);
        } else {
            cursor.backTo(place);
            bound(false);
        }
    }

    /** Words such as 前 in 5月1日前 belong to the mark, as long as they begin no other word: 5月1日前往. */
    private void bound(boolean named) {
        int place = cursor.at();
        boolean bound = cursor.eatOneOf(BOUNDS) && (named ? !beginsWord() : !Punctuation.isHan(cursor.peek()));
        end = bound ? cursor.at() : end;
        cursor.backTo(bound ? end : place);
    }

    private boolean isBound() {
        int place = cursor.at();
        boolean bound = cursor.eatOneOf(BOUNDS) && !beginsWord();
        cursor.backTo(place);
        return bound;
    }

    private boolean beginsWord() {
        String word = cursor.before(1) + cursor.ahead(1);
        return WORDS.contains(word);
    }

    /** The second day of 3月6日—30日 belongs to the mark, that of 3月6日—4月2日 is read as a month. */
    private void lastDay() {
        int place = cursor.at();
        separator();
        boolean day = separated && cursor.skipGap().number() > 0 && (cursor.eat('日') || cursor.eat('号'));
        if (day) {
            end = cursor.at();
        } else {
            cursor.backTo(place);
        }
    }

    /** Passes what stands between two months; answers whether it means a range. */
    private boolean separator() {
        cursor.skipGap();
        boolean dash = cursor.eatRange();

        separated = dash || cursor.eatOneOf("、", ",", "/", "和", "与", "及", "·", ".", "&", "+");
        return dash;
    }

    List<Integer> months() {
        return months.stream().distinct().toList();
    }

    int end() {
        return end;
    }

    boolean dated() {
        return dated;
    }
}
