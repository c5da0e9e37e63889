package org.unionfed.commons.security;

import org.springframework.security.access.AccessDeniedException;
import org.unionfed.commons.error.BusinessException;

/** A valid token that names nobody who could act here; carries the published refusal through the security chain. */
class RefusedCaller extends AccessDeniedException {

    private final transient BusinessException refusal;

    RefusedCaller(BusinessException refusal) {
        super(refusal.code().name(), refusal);
        this.refusal = refusal;
    }

    BusinessException refusal() {
        return refusal;
    }
}
