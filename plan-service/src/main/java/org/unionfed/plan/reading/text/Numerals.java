package org.unionfed.plan.reading.text;

/** Reads Chinese and Arabic numbers as they occur in numbering, months and years. */
final class Numerals {

    private Numerals() {}

    /** A single Chinese digit from 0 to 9, or -1. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    static boolean isChinese(char c) {
        return digit(c) > 0 || c == '十';
    }

    static boolean isFormal(char c) {
        return formal(c) > 0;
    }

    /** Value of a formal numeral from 1 to 10 in any of its forms, or -1. */
    static int formal(char c) {
        return switch (c) {
            case '壹', '弌' -> 1;
            case '贰', '貳', '弍', '貮' -> 2;
            case '叁', '参', '參', '叄', '弎' -> 3;
            case '肆' -> 4;
            case '伍' -> 5;
            case '陆', '陸' -> 6;
            case '柒' -> 7;
            case '捌' -> 8;
            case '玖' -> 9;
            case '拾' -> 10;
            default -> -1;
        };
    }

    /** Value of a whole Chinese number from 1 to 99, such as 二十一; -1 when it is none. */
    static int chinese(String text, int from, int to) {
        int ten = from;
        while (ten < to && text.charAt(ten) != '十') {
            ten++;
        }
        if (ten == to) {
            return to - from == 1 ? positive(digit(text.charAt(from))) : -1;
        }
        int tens = ten == from ? 1 : ten == from + 1 ? positive(digit(text.charAt(from))) : -1;
        int ones = ten + 1 == to ? 0 : ten + 2 == to ? positive(digit(text.charAt(ten + 1))) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    private static int positive(int digit) {
        return digit > 0 ? digit : -1;
    }
}
