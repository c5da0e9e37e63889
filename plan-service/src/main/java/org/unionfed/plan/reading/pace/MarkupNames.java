package org.unionfed.plan.reading.pace;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The different names in the markup of one file. Parsers look through all of them for each one that is new, and cannot be
 * stopped meanwhile.
 */
public final class MarkupNames {

    /** Far more than an office program has. */
    public static final int MOST = 2_000;

    private final Set<String> names = new HashSet<>();

    /** Takes note of the tag that begins here; answers whether there are at most {@link #MOST} names so far. */
    public boolean hold(XMLStreamReader tag) {
        names.add(name(tag.getPrefix(), tag.getLocalName()));
        for (int i = 0; i < tag.getAttributeCount(); i++) {
            names.add(name(tag.getAttributePrefix(i), tag.getAttributeLocalName(i)));
        }
        for (int i = 0; i < tag.getNamespaceCount(); i++) {
            names.add(name("xmlns", tag.getNamespacePrefix(i)));
        }
        return names.size() <= MOST;
    }

    private static String name(@Nullable String prefix, @Nullable String local) {
        return prefix + ":" + local;
    }
}
