package org.unionfed.plan.reading;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionfed.plan.reading.source.UnreadableDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken, hostile and huge files end as they should, soon, with little memory and without asking the network. */
class HostileDocumentsTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long MOST_MEMORY = 1L << 30;
    private static final String READ = "READ";

    private final PlanReader reader = new PlanReader();
    private final List<URI> asked = new ArrayList<>();
    private final ProxySelector usual = ProxySelector.getDefault();

    static Stream<HostileFile> files() throws IOException {
        return Stream.of(HostileTexts.all(), HostileArchives.all(), HostileDocs.all())
                .flatMap(List::stream);
    }

    @BeforeEach
    void watchTheNetwork() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    }

    @AfterEach
    void leaveTheNetworkAlone() {
        ProxySelector.setDefault(usual);
    }

    @ParameterizedTest
    @MethodSource("files")
    void endAsTheyShould(HostileFile file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = System.nanoTime();

        String outcome = outcome(file);

        assertThat(outcome).as(file.what()).isIn(file.outcomes());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated)
                .isLessThan(MOST_MEMORY);
        assertThat(asked).isEmpty();
    }

    private String outcome(HostileFile file) {
        try {
            PlanDocument plan = reader.read(file.name(), file.content());
            assertThat(plan.lines()).noneMatch(it -> it.text().contains("root:"));
            return READ;
        } catch (UnreadableDocument refused) {
            return refused.reason().name();
        }
    }

    /**
     * A file that means harm, or came to some.
     *
     * @param outcomes READ, or the reasons for which it may be refused
     */
    @SuppressWarnings("ArrayRecordComponent") // files are never compared
    record HostileFile(String what, String name, byte[] content, List<String> outcomes) {

        static HostileFile of(String what, String name, byte[] content, String... outcomes) {
            return new HostileFile(what, name, content, List.of(outcomes));
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
