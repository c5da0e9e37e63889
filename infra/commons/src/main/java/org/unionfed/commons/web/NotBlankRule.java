package org.unionfed.commons.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What is not blank can be seen: to the rule that comes with the library, a zero-width space is a text. */
final class NotBlankRule implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text != null && SoundText.isVisible(text.toString());
    }
}
