package org.unionfed.systemtests.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionfed.systemtests.faults.Books.Sent;
import org.unionfed.systemtests.faults.Books.Shown;

/** Compares what callers were told with what is stored, sent and shown, and names every difference. */
final class Reckoning {

    private final Books books;
    private final Map<UUID, Fact> factOfEvent = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Reckoning(Books books) {
        this.books = books;
        books.sent().forEach(it -> factOfEvent.putIfAbsent(it.event(), it.fact()));
    }

    /** Empty when nothing is lost, nothing made up, nothing shown twice and everything in order. */
    static List<String> faultsIn(Books books) {
        Reckoning reckoning = new Reckoning(books);
        reckoning.acknowledgedIsStored();
        reckoning.storedIsSentAndNothingElse();
        reckoning.sentInOrder();
        reckoning.sentIsShownOnceAndNothingElse();
        reckoning.shownInOrder();
        return reckoning.faults;
    }

    private void acknowledgedIsStored() {
        Set<Fact> stored = new HashSet<>(books.stored());
        complain("acknowledged but not stored", without(books.acknowledged(), stored));
        complain("acknowledged twice", repeated(books.acknowledged()));
    }

    private void storedIsSentAndNothingElse() {
        Set<Fact> sent = books.sent().stream().map(Sent::fact).collect(Collectors.toSet());
        complain("stored but not sent", without(books.stored(), sent));
        complain("sent but not stored", without(sent, new HashSet<>(books.stored())));
        complain("sent as two events", repeated(factOfEvent.values()));
    }

    /** A record that is sent again says nothing new; the first of each event has to come in its turn. */
    private void sentInOrder() {
        Map<UUID, List<Sent>> plans = books.sent().stream()
                .collect(Collectors.groupingBy(it -> it.fact().plan(), LinkedHashMap::new, Collectors.toList()));
        plans.forEach((plan, records) -> {
            long partitions = records.stream().map(Sent::partition).distinct().count();
            if (partitions > 1) {
                faults.add("sent to several partitions: " + plan);
            }
            complain("sent out of order", fallen(firstOfEach(records, Sent::event, Sent::fact)));
        });
    }

    private void sentIsShownOnceAndNothingElse() {
        List<UUID> shown = books.shown().stream().map(Shown::event).toList();
        Set<UUID> seen = new HashSet<>(shown);
        complain("sent but not shown", withoutKeys(factOfEvent, seen));
        complain("shown but not sent", without(seen, factOfEvent.keySet()));
        complain("shown twice", repeated(shown).stream().map(factOfEvent::get).toList());
    }

    private void shownInOrder() {
        Map<String, List<Fact>> lines = books.shown().stream()
                .filter(it -> factOfEvent.containsKey(it.event()))
                .collect(Collectors.groupingBy(
                        it -> it.inbox() + factOfEvent.get(it.event()).plan(),
                        Collectors.mapping(it -> factOfEvent.get(it.event()), Collectors.toList())));
        lines.values().forEach(it -> complain("shown out of order", fallen(List.copyOf(new LinkedHashSet<>(it)))));
    }

    private void complain(String what, Collection<?> about) {
        about.forEach(it -> faults.add(what + ": " + it));
    }

    private static <T> List<T> without(Collection<T> all, Set<T> known) {
        return all.stream().filter(it -> !known.contains(it)).toList();
    }

    private static <K, V> List<V> withoutKeys(Map<K, V> all, Set<K> known) {
        return all.entrySet().stream()
                .filter(it -> !known.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> List<T> repeated(Collection<T> all) {
        Set<T> seen = new HashSet<>();
        return all.stream().filter(it -> !seen.add(it)).toList();
    }

    private static <T, K> List<Fact> firstOfEach(List<T> all, Function<T, K> key, Function<T, Fact> fact) {
        Map<K, Fact> first = new LinkedHashMap<>();
        all.forEach(it -> first.putIfAbsent(key.apply(it), fact.apply(it)));
        return List.copyOf(first.values());
    }

    /** Those whose version is not above all before them. */
    private static List<Fact> fallen(List<Fact> facts) {
        List<Fact> fallen = new ArrayList<>();
        long highest = 0;
        for (Fact fact : facts) {
            if (fact.version() <= highest) {
                fallen.add(fact);
            }
            highest = Math.max(highest, fact.version());
        }
        return fallen;
    }
}
