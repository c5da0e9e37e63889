package org.unionfed.plan.reading.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How automatic numbering writes a number; knows its name in .docx and its code in .doc. */
enum NumberShape {
    DECIMAL("decimal decimalHalfWidth", "0 15"),
    DECIMAL_ZERO("decimalZero", "22"),
    FULL_WIDTH("decimalFullWidth decimalFullWidth2", "14 19"),
    UPPER_ROMAN("upperRoman", "1"),
    LOWER_ROMAN("lowerRoman", "2"),
    UPPER_LETTER("upperLetter", "3"),
    LOWER_LETTER("lowerLetter", "4"),
    CHINESE(
            "chineseCounting chineseCountingThousand japaneseCounting japaneseDigitalTenThousand taiwaneseCounting taiwaneseCountingThousand ideographDigital taiwaneseDigital koreanCounting",
            "10 11 33 35 37 39"),
    FORMAL("chineseLegalSimplified japaneseLegal ideographLegalTraditional", "16 34 38"),
    STEMS("ideographTraditional", "30"),
    BRANCHES("ideographZodiac", "31"),
    CIRCLED("decimalEnclosedCircle decimalEnclosedCircleChinese", "18 28"),
    IN_BRACKETS("decimalEnclosedParen", "27"),
    WITH_STOP("decimalEnclosedFullstop", "26"),
    CHINESE_IN_BRACKETS("ideographEnclosedCircle", "29"),
    BULLET("bullet", "23"),
    NONE("none", "255");

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMALS = "零壹贰叁肆伍陆柒捌玖";

    private final String names;
    private final String codes;

    NumberShape(String names, String codes) {
        this.names = " " + names + " ";
        this.codes = " " + codes + " ";
    }

    static NumberShape named(@Nullable String name) {
        for (NumberShape shape : values()) {
            if (shape.names.contains(" " + name + " ")) {
                return shape;
            }
        }
        return DECIMAL;
    }

    static NumberShape coded(int code) {
        for (NumberShape shape : values()) {
            if (shape.codes.contains(" " + code + " ")) {
                return shape;
            }
        }
        return DECIMAL;
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : String.valueOf(number);
            case FULL_WIDTH -> fullWidth(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter('A', 26, number);
            case LOWER_LETTER -> letter('a', 26, number);
            case CHINESE -> chinese(number, DIGITS, "十");
            case FORMAL -> chinese(number, FORMALS, "拾");
            case STEMS -> cycle("甲乙丙丁戊己庚辛壬癸", number);
            case BRANCHES -> cycle("子丑寅卯辰巳午未申酉戌亥", number);
            case CIRCLED -> enclosed('\u2460', 20, number, "(%d)");
            case IN_BRACKETS -> enclosed('\u2474', 20, number, "(%d)");
            case WITH_STOP -> enclosed('\u2488', 20, number, "%d.");
            case CHINESE_IN_BRACKETS ->
                number <= 10 && number > 0
                        ? String.valueOf((char) ('\u3220' + number - 1))
                        : "（" + chinese(number, DIGITS, "十") + "）";
            case BULLET -> "•";
            case NONE -> "";
        };
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String letter(char first, int size, int number) {
        return number < 1
                ? ""
                : String.valueOf((char) (first + (number - 1) % size)).repeat(Math.min(3, (number - 1) / size + 1));
    }

    private static String cycle(String signs, int number) {
        return number < 1 ? "" : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String enclosed(char first, int size, int number, String otherwise) {
        return number >= 1 && number <= size
                ? String.valueOf((char) (first + number - 1))
                : otherwise.formatted(number);
    }

    private static String chinese(int number, String digits, String ten) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return String.valueOf(digits.charAt(number));
        }
        String tens = number < 20 && ten.equals("十") ? "" : String.valueOf(digits.charAt(number / 10));
        return tens + ten + (number % 10 == 0 ? "" : String.valueOf(digits.charAt(number % 10)));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length && rest <= 399; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
