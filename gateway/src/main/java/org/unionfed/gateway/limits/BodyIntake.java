package org.unionfed.gateway.limits;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.Lane.Share;

/** Receives bodies within their limit, at their pace and only so many at a time; what it refuses, it answers. */
public final class BodyIntake {

    private final Lane lane;
    private final ProblemWriter problems;

    public BodyIntake(LimitSettings settings, ProblemWriter problems) {
        this.lane = new Lane(settings.bodiesAtOnce(), settings.bodiesPerCaller(), settings.bodiesPerSchool());
        this.problems = problems;
    }

    /** The whole body, for which a place of this share is held until it has come in; nothing if it was refused. */
    Optional<StoredBody> receiveInLane(
            Share share, HttpServletRequest request, HttpServletResponse response, long limit, Pace pace)
            throws IOException {
        return switch (lane.enter(share)) {
            case TAKEN -> {
                try {
                    yield receive(request, response, limit, pace);
                } finally {
                    lane.leave(share);
                }
            }
            case CALLER_HAS_ENOUGH, SCHOOL_HAS_ENOUGH -> busy(CommonError.TOO_MANY_REQUESTS, request, response);
            case ALL_TAKEN -> busy(CommonError.SERVICE_UNAVAILABLE, request, response);
        };
    }

    /** As {@link #receiveInLane}, for a request that has a place already. */
    Optional<StoredBody> receive(HttpServletRequest request, HttpServletResponse response, long limit, Pace pace)
            throws IOException {
        if (request.getContentLengthLong() > limit) {
            return tooLarge(limit, request, response);
        }
        try {
            StoredBody body = StoredBody.read(request.getInputStream(), limit, pace);
            if (body.complete()) {
                return Optional.of(body);
            }
            body.close();
            return tooLarge(limit, request, response);
        } catch (StoredBody.TooSlow e) {
            return failed(LimitError.BODY_TOO_SLOW, request, response);
        } catch (StoredBody.Broken e) {
            return failed(CommonError.MALFORMED_REQUEST, request, response);
        }
    }

    /** Once the server could not read on it answers itself, with the page for failures, and only words are left to give. */
    private Optional<StoredBody> failed(ErrorCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        BusinessException refusal = new BusinessException(code);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null) {
            return refuse(refusal, request, response);
        }
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refusal);
        return Optional.empty();
    }

    private Optional<StoredBody> busy(ErrorCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Lane.SECONDS_TO_WAIT);
        return refuse(new BusinessException(code), request, response);
    }

    private Optional<StoredBody> tooLarge(long limit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return refuse(new BusinessException(CommonError.TOO_LARGE).with("limit", limit), request, response);
    }

    private Optional<StoredBody> refuse(
            BusinessException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(refusal, request, response);
        return Optional.empty();
    }
}
