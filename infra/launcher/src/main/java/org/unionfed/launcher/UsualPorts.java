package org.unionfed.launcher;

import java.util.List;

/** The ports the suite takes unless they are moved, for those who start it beside others. */
public final class UsualPorts {

    private UsualPorts() {}

    /** All of them. */
    public static List<Integer> all() {
        return Port.ALL.stream().map(Port::usual).toList();
    }
}
