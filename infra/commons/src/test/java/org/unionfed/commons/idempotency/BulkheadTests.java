package org.unionfed.commons.idempotency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BulkheadTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration NO_TIME = Duration.ZERO;

    @Test
    void asManyAsAllowedHaveATurnAtOnceAndNotOneMore() {
        Bulkhead turns = new Bulkhead(2, NO_TIME);

        assertThat(turns.take()).isTrue();
        assertThat(turns.take()).isTrue();
        assertThat(turns.take()).isFalse();
        assertThat(turns.taken()).isEqualTo(2);
    }

    @Test
    void aTurnGivenBackIsThereForTheNextAlsoAfterSomebodyLostPatience() {
        Bulkhead turns = new Bulkhead(1, NO_TIME);
        assertThat(turns.take()).isTrue();
        assertThat(turns.take()).isFalse();

        turns.giveBack();

        assertThat(turns.take()).isTrue();
        assertThat(turns.take()).isFalse();
    }

    @Test
    void turnsComeInTheOrderOfAskingAlsoForWhoeverHadOne() {
        Bulkhead turns = new Bulkhead(1, LONG);
        List<Integer> order = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        assertThat(turns.take()).isTrue();
        for (int number = 1; number <= 5; number++) {
            int mine = number;
            waiting.add(CompletableFuture.runAsync(() -> work(turns, mine, order), it -> new Thread(it).start()));
            await().until(() -> turns.waiting() == mine);
        }

        turns.giveBack();
        work(turns, 6, order);
        waiting.forEach(CompletableFuture::join);

        assertThat(order).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static void work(Bulkhead turns, int number, List<Integer> order) {
        assertThat(turns.take()).isTrue();
        order.add(number);
        turns.giveBack();
    }
}
