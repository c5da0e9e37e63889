package org.unionfed.plan.reading.text;

/** A place in a key that moves forward over what it recognises and can be set back. */
final class Cursor {

    private final String key;
    private int at;

    Cursor(String key, int at) {
        this.key = key;
        this.at = at;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    char peek() {
        return at < key.length() ? key.charAt(at) : '\0';
    }

    /** At most {@code length} characters before this place. */
    String before(int length) {
        return key.substring(Math.max(0, at - length), at);
    }

    /** At most {@code length} characters from here on. */
    String ahead(int length) {
        return key.substring(Math.min(at, key.length()), Math.min(key.length(), at + length));
    }

    boolean eat(char c) {
        boolean matches = peek() == c;
        at += matches ? 1 : 0;
        return matches;
    }

    boolean eat(String text) {
        boolean matches = key.startsWith(text, at);
        at += matches ? text.length() : 0;
        return matches;
    }

    boolean eatOneOf(String... texts) {
        for (String text : texts) {
            if (eat(text)) {
                return true;
            }
        }
        return false;
    }

    /** Passes any number of dashes, or a word that means the same; a lost ~ has become a question mark. */
    boolean eatRange() {
        boolean found = eatOneOf("至", "到", "?");
        while (eat('-')) {
            found = true;
        }
        return found;
    }

    /** Passes at most two spaces: more of them are a gap, not a broken word. */
    Cursor skipGap() {
        int start = at;
        while (peek() == ' ' && at < start + 2) {
            at++;
        }
        return this;
    }

    /** An Arabic number of at most {@code digits} digits, or -1 without moving. */
    int arabic(int digits) {
        int start = at;
        int value = 0;
        while (at - start <= digits && Punctuation.isDigit(peek())) {
            value = value * 10 + peek() - '0';
            at++;
        }
        boolean fits = at > start && at - start <= digits;
        at = fits ? at : start;
        return fits ? value : -1;
    }

    /** A Chinese number from 1 to 99, or -1 without moving. */
    int chinese() {
        int start = at;
        while (Numerals.isChinese(peek()) && at < start + 3) {
            at++;
        }
        int value = Numerals.isChinese(peek()) ? -1 : at == start ? -1 : Numerals.chinese(key, start, at);
        at = value < 0 ? start : at;
        return value;
    }

    int number() {
        int value = arabic(2);
        return value >= 0 ? value : chinese();
    }
}
