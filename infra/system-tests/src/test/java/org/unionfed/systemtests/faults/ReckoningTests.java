package org.unionfed.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.unionfed.systemtests.faults.Books.Sent;
import org.unionfed.systemtests.faults.Books.Shown;

import static org.assertj.core.api.Assertions.assertThat;

class ReckoningTests {

    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID OTHER_PLAN = UUID.randomUUID();
    private static final Fact SUBMITTED = new Fact(PLAN, 2, Move.SUBMIT);
    private static final Fact RETURNED = new Fact(PLAN, 3, Move.RETURN);
    private static final Fact SUBMITTED_AGAIN = new Fact(PLAN, 4, Move.SUBMIT);
    private static final Fact OF_OTHER = new Fact(OTHER_PLAN, 2, Move.SUBMIT);
    private static final List<Fact> ALL = List.of(SUBMITTED, RETURNED, SUBMITTED_AGAIN, OF_OTHER);

    private final List<Fact> acknowledged = new ArrayList<>(ALL);
    private final List<Fact> stored = new ArrayList<>(ALL);
    private final List<Sent> sent =
            new ArrayList<>(ALL.stream().map(ReckoningTests::sent).toList());
    private final List<Shown> shown =
            new ArrayList<>(ALL.stream().map(ReckoningTests::shown).toList());

    @Test
    void findsNothingWhenAllAgree() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void allowsWhatWasStoredWithoutAnAnswer() {
        acknowledged.remove(RETURNED);

        assertThat(faults()).isEmpty();
    }

    @Test
    void allowsRecordsThatAreSentAgain() {
        sent.addAll(List.of(sent(SUBMITTED), sent(RETURNED)));

        assertThat(faults()).isEmpty();
    }

    @Test
    void noticesAnAcknowledgedChangeThatIsNotStored() {
        planted(stored, it -> it.remove(SUBMITTED_AGAIN), "acknowledged but not stored: " + SUBMITTED_AGAIN);
    }

    @Test
    void noticesAVersionThatTwoCallersWereGiven() {
        planted(acknowledged, it -> it.add(RETURNED), "acknowledged twice: " + RETURNED);
    }

    @Test
    void noticesAStoredChangeThatIsNotSent() {
        planted(sent, it -> it.remove(sent(RETURNED)), "stored but not sent: " + RETURNED);
    }

    @Test
    void noticesAnEventOfAChangeThatNeverWas() {
        Fact ghost = new Fact(PLAN, 5, Move.RETURN);

        planted(sent, it -> it.add(sent(ghost)), "sent but not stored: " + ghost);
    }

    @Test
    void noticesAChangeThatIsSentUnderTwoIds() {
        planted(sent, it -> it.add(new Sent(UUID.randomUUID(), RETURNED, 0)), "sent as two events: " + RETURNED);
    }

    @Test
    void noticesRecordsThatAreSwapped() {
        planted(sent, it -> Collections.swap(it, 1, 2), "sent out of order: " + RETURNED);
    }

    @Test
    void noticesAPlanOnSeveralPartitions() {
        planted(sent, it -> it.add(new Sent(eventOf(RETURNED), RETURNED, 1)), "sent to several partitions: " + PLAN);
    }

    @Test
    void noticesAnEventThatNobodyIsShown() {
        planted(shown, it -> it.remove(shown(RETURNED)), "sent but not shown: " + RETURNED);
    }

    @Test
    void noticesANoticeOfNoEvent() {
        UUID stray = UUID.randomUUID();

        planted(shown, it -> it.add(new Shown("federation", stray)), "shown but not sent: " + stray);
    }

    @Test
    void noticesANoticeThatIsShownTwice() {
        planted(shown, it -> it.add(shown(SUBMITTED)), "shown twice: " + SUBMITTED);
    }

    @Test
    void noticesNoticesThatAreSwapped() {
        planted(shown, it -> Collections.swap(it, 0, 2), "shown out of order: " + SUBMITTED);
    }

    @Test
    void keepsTheOrdersOfTwoPlansApart() {
        Collections.swap(sent, 0, 3);
        Collections.swap(shown, 0, 3);

        assertThat(faults())
                .contains("sent out of order: " + SUBMITTED)
                .doesNotContain("sent out of order: " + OF_OTHER);
    }

    private <T> void planted(List<T> book, Consumer<List<T>> fault, String expected) {
        fault.accept(book);

        assertThat(faults()).contains(expected);
    }

    private List<String> faults() {
        return Reckoning.faultsIn(new Books(acknowledged, stored, sent, shown));
    }

    private static Sent sent(Fact fact) {
        return new Sent(eventOf(fact), fact, 0);
    }

    private static Shown shown(Fact fact) {
        return new Shown("federation", eventOf(fact));
    }

    private static UUID eventOf(Fact fact) {
        return UUID.nameUUIDFromBytes(fact.toString().getBytes(StandardCharsets.UTF_8));
    }
}
