package org.unionfed.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the installed Node, which builds the web client.
 *
 * @param major first number
 * @param minor second number
 */
record NodeVersion(int major, int minor) implements Comparable<NodeVersion> {

    static final NodeVersion NEEDED = new NodeVersion(20, 19);

    private static final Pattern TEXT = Pattern.compile("v?(\\d+)\\.(\\d+)\\..*");

    /** Refuses unless a Node that is new enough answers. */
    static void requireInstalled() {
        String said = ask().strip();
        if (!isEnough(said)) {
            String found = said.isEmpty() ? "" : " (" + said + ")";
            throw new LaunchProblem(
                    "构建网页客户端需要 Node " + NEEDED + " 或更高版本" + found,
                    "building the web client needs Node " + NEEDED + " or later" + found + ", https://nodejs.org");
        }
    }

    /** Whether what {@code node --version} says is a version that will do. */
    static boolean isEnough(String said) {
        Matcher matcher = TEXT.matcher(said);
        return matcher.matches() && parse(matcher).compareTo(NEEDED) >= 0;
    }

    @Override
    public int compareTo(NodeVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    private static NodeVersion parse(Matcher matcher) {
        return new NodeVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** What {@code node --version} says, nothing when there is none. */
    private static String ask() {
        try {
            Process process = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.SECONDS) ? said : "";
        } catch (IOException notInstalled) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
