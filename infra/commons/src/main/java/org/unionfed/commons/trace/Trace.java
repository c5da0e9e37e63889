package org.unionfed.commons.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What ties the log lines, answers and events of one cause together: an id that people can quote, and the W3C trace
 * context. It lies in the logging context, so every log line carries it.
 *
 * @param correlationId 8 to 64 letters, digits, dots, dashes or underscores
 * @param traceparent a W3C trace context, version 00
 */
public record Trace(String correlationId, String traceparent) {

    private static final String CORRELATION_ID = "correlationId";
    private static final String TRACEPARENT = "traceparent";
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern W3C = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Continues what a neighbour sent; parts that are missing or not sane are made anew. */
    public static Trace continuing(@Nullable String correlationId, @Nullable String traceparent) {
        return new Trace(
                correlationId != null && SANE_ID.matcher(correlationId).matches()
                        ? correlationId
                        : UUID.randomUUID().toString(),
                traceparent != null && W3C.matcher(traceparent).matches() ? nextHop(traceparent) : newTraceparent());
    }

    /** The trace of the work at hand, or a new one where nothing has begun one. */
    public static Trace current() {
        return continuing(MDC.get(CORRELATION_ID), MDC.get(TRACEPARENT));
    }

    /** Makes this the trace of the work at hand, until {@link #end}. */
    public void begin() {
        MDC.put(CORRELATION_ID, correlationId);
        MDC.put(TRACEPARENT, traceparent);
    }

    /** Ends the trace of the work at hand. */
    public static void end() {
        MDC.remove(CORRELATION_ID);
        MDC.remove(TRACEPARENT);
    }

    private static String nextHop(String traceparent) {
        return traceparent.substring(0, 36) + randomHex(8) + traceparent.substring(52);
    }

    private static String newTraceparent() {
        return "00-" + randomHex(16) + "-" + randomHex(8) + "-01";
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        random[0] |= 1; // an id of zeros only would be no id
        return HexFormat.of().formatHex(random);
    }
}
