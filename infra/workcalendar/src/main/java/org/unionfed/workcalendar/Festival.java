package org.unionfed.workcalendar;

import java.time.LocalDate;

/** When festivals fall. Whether one is a day off is not known here: the calendar's tables say that. */
public enum Festival {
    NEW_YEAR("元旦", Rule.EVERY_YEAR, 1, 1),
    /** The day before the Spring Festival, be it the 29th or the 30th of the last month. */
    NEW_YEARS_EVE("除夕", Rule.EVE_OF_LUNAR, 1, 1),
    SPRING_FESTIVAL("春节", Rule.LUNAR, 1, 1),
    LANTERN_FESTIVAL("元宵节", Rule.LUNAR, 1, 15),
    QINGMING("清明节", Rule.QINGMING, 4, 5),
    LABOUR_DAY("劳动节", Rule.EVERY_YEAR, 5, 1),
    DRAGON_BOAT_FESTIVAL("端午节", Rule.LUNAR, 5, 5),
    MID_AUTUMN_FESTIVAL("中秋节", Rule.LUNAR, 8, 15),
    DOUBLE_NINTH_FESTIVAL("重阳节", Rule.LUNAR, 9, 9),
    NATIONAL_DAY("国庆节", Rule.EVERY_YEAR, 10, 1);

    private final String chineseName;
    private final Rule rule;
    private final int month;
    private final int day;

    Festival(String chineseName, Rule rule, int month, int day) {
        this.chineseName = chineseName;
        this.rule = rule;
        this.month = month;
        this.day = day;
    }

    public String chineseName() {
        return chineseName;
    }

    /** The day in the given year, counted from January. */
    public LocalDate in(int year) {
        return switch (rule) {
            case EVERY_YEAR -> LocalDate.of(year, month, day);
            case LUNAR -> LunarDays.of(year, month, day);
            case EVE_OF_LUNAR -> LunarDays.of(year, month, day).minusDays(1);
            case QINGMING -> LunarDays.qingming(year);
        };
    }

    private enum Rule {
        EVERY_YEAR,
        LUNAR,
        EVE_OF_LUNAR,
        QINGMING
    }
}
