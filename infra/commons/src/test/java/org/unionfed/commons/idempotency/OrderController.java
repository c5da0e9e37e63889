package org.unionfed.commons.idempotency;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** Counts how often each order was really carried out. */
@RestController
class OrderController {

    final AtomicInteger orders = new AtomicInteger();
    final AtomicInteger attempts = new AtomicInteger();
    volatile CountDownLatch arrived = new CountDownLatch(1);
    volatile CountDownLatch mayGoOn = new CountDownLatch(0);

    @PostMapping("/api/orders")
    ResponseEntity<Map<String, Object>> order(@RequestBody Map<String, Object> order) throws InterruptedException {
        arrived.countDown();
        mayGoOn.await();
        int number = orders.incrementAndGet();
        return ResponseEntity.created(URI.create("/api/orders/" + number))
                .eTag("\"0\"")
                .body(Map.of("number", number, "text", order.getOrDefault("text", ""), "secret", UUID.randomUUID()));
    }

    @PostMapping("/api/files")
    Map<String, Object> file(@RequestParam MultipartFile file) {
        return Map.of("number", orders.incrementAndGet(), "size", file.getSize());
    }

    @PostMapping("/api/fragile")
    Map<String, Object> failsAtFirst() {
        return switch (attempts.incrementAndGet()) {
            case 1 -> throw new IllegalStateException("a defect");
            case 2 -> throw new BusinessException(CommonError.CHANGED_MEANWHILE);
            default -> Map.of("number", orders.incrementAndGet());
        };
    }

    @PostMapping("/api/refused")
    Map<String, Object> refused() {
        attempts.incrementAndGet();
        throw new BusinessException(CommonError.VALIDATION_FAILED);
    }
}
