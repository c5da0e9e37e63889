package org.unionfed.commons.standing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.CallerClaims;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Refuses everything that people of a suspended school ask for, without exception. A token outlives the suspension of
 * its school, so the school is looked at each time, and before a kept answer could be given again.
 */
class SuspendedSchoolFilter extends OncePerRequestFilter {

    private final SchoolStandingCache standing;
    private final ProblemWriter problems;

    SuspendedSchoolFilter(SchoolStandingCache standing, ProblemWriter problems) {
        this.standing = standing;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean suspended;
        try {
            suspended = isSuspended(schoolOfCaller());
        } catch (RuntimeException failure) {
            problems.failed(failure, request, response);
            return;
        }
        if (suspended) {
            problems.write(CommonError.SCHOOL_SUSPENDED, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isSuspended(Caller.@Nullable School school) {
        return school != null && standing.isSuspended(school.tenant());
    }

    private static Caller.@Nullable School schoolOfCaller() {
        return CallerClaims.caller(SecurityContextHolder.getContext().getAuthentication())
                .map(Caller::school)
                .orElse(null);
    }
}
