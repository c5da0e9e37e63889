package org.unionfed.letter;

import org.unionfed.commons.error.ErrorCode;

/** Why something cannot be done with a letter. */
enum LetterError implements ErrorCode {
    LETTER_SENT;

    @Override
    public Category category() {
        return Category.CONFLICT;
    }
}
