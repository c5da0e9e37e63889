package org.unionfed.launcher.server;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How root starts a program that refuses to run as root: inside a user namespace, in which it is nobody. */
final class OrdinaryUser {

    private static final List<String> PREFIX = findPrefix();

    private OrdinaryUser() {}

    /** What to put before a command; nothing for anyone but root. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> findPrefix() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return List.of("unshare", "-U");
        }
        throw new ServerDidNotStart(
                "PostgreSQL does not run as root, and this computer does not allow user namespaces (unshare -U)."
                        + " Run as an ordinary user. PostgreSQL 不能以 root 运行，请改用普通用户。");
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
