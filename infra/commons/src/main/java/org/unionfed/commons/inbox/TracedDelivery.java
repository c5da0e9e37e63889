package org.unionfed.commons.inbox;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.RecordInterceptor;
import org.unionfed.commons.trace.Trace;

/** Continues the trace of the request that caused an event while the event is handled. */
final class TracedDelivery implements RecordInterceptor<Object, Object> {

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
        Trace.continuing(
                        InboundEvents.header(event, "ce_correlationid").orElse(null),
                        InboundEvents.header(event, "ce_traceparent").orElse(null))
                .begin();
        return event;
    }

    @Override
    public void afterRecord(ConsumerRecord<Object, Object> event, Consumer<Object, Object> consumer) {
        Trace.end();
    }
}
