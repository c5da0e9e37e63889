package org.unionfed.plan.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Finds every occurrence of many words in one pass over a text (Aho and Corasick), so that the time does not grow with
 * the number of words.
 */
final class WordAutomaton {

    private final Node root = new Node(null);

    WordAutomaton(Collection<String> words) {
        words.stream().filter(it -> !it.isEmpty()).forEach(this::add);
        link();
    }

    /** All occurrences, overlapping ones too, in the order of their ends. */
    List<Occurrence> find(String text) {
        List<Occurrence> found = new ArrayList<>();
        Node at = root;
        for (int index = 0; index < text.length(); index++) {
            at = step(at, text.charAt(index));
            for (Node hit = at; hit != null; hit = hit.shorterWord) {
                if (hit.word != null) {
                    found.add(new Occurrence(index + 1 - hit.word.length(), index + 1, hit.word));
                }
            }
        }
        return found;
    }

    private void add(String word) {
        Node at = root;
        for (int index = 0; index < word.length(); index++) {
            Node parent = at;
            at = parent.next.computeIfAbsent(word.charAt(index), it -> new Node(root));
        }
        at.word = word;
    }

    /** Breadth first, so that every shorter suffix is linked before the longer ones that lean on it. */
    private void link() {
        Queue<Node> open = new ArrayDeque<>(root.next.values());
        while (!open.isEmpty()) {
            Node node = open.remove();
            node.next.forEach((letter, child) -> {
                Node suffix = step(node.suffixOr(root), letter);
                child.suffix = suffix;
                child.shorterWord = suffix.word == null ? suffix.shorterWord : suffix;
                open.add(child);
            });
        }
    }

    private Node step(Node from, char letter) {
        Node at = from;
        while (at != root && !at.next.containsKey(letter)) {
            at = at.suffixOr(root);
        }
        return at.next.getOrDefault(letter, root);
    }

    /**
     * A word in a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    record Occurrence(int start, int end, String word) {}

    /** What has been read so far of some words. */
    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Node suffix;
        private @Nullable Node shorterWord;
        private @Nullable String word;

        Node(@Nullable Node suffix) {
            this.suffix = suffix;
        }

        Node suffixOr(Node root) {
            return suffix == null ? root : suffix;
        }
    }
}
