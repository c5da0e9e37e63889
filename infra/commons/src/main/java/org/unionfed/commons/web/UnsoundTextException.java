package org.unionfed.commons.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text in JSON with a character that no text may have. */
final class UnsoundTextException extends MismatchedInputException {

    UnsoundTextException(JsonParser parser) {
        super(parser, "A text with a forbidden character");
    }
}
