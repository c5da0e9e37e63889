package org.unionfed.commons.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** Gives controllers the {@link Caller} of the request; without one the request is refused. */
class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return CallerClaims.caller(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new BusinessException(CommonError.NOT_SIGNED_IN));
    }
}
