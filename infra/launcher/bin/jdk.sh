# Sourced by the commands: finds a JDK 17 or later into JAVA_HOME. JAVA_HOME is respected when it is set.

java_major() {
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

is_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]
}

find_jdk() {
    local best="" best_major=0 candidate major on_path
    on_path="$(command -v javac 2>/dev/null || true)"
    if [ -n "$on_path" ]; then
        on_path="$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")"
    fi
    for candidate in "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        is_jdk "$candidate" || continue
        major="$(java_major "$candidate")"
        if [ "${major:-0}" -gt "$best_major" ]; then
            best="$candidate"
            best_major="$major"
        fi
    done
    echo "$best"
}

if [ -z "${JAVA_HOME:-}" ]; then
    JAVA_HOME="$(find_jdk)"
fi
if [ -z "$JAVA_HOME" ] || ! is_jdk "$JAVA_HOME"; then
    echo "✗ 需要 JDK 17 或更高版本 | a JDK 17 or later is needed: https://adoptium.net (JAVA_HOME=${JAVA_HOME:-})" >&2
    exit 1
fi
if [ "$(java_major "$JAVA_HOME")" -lt 17 ]; then
    echo "✗ 需要 JDK 17 或更高版本，JAVA_HOME 是 $(java_major "$JAVA_HOME") | a JDK 17 or later is needed, JAVA_HOME is $(java_major "$JAVA_HOME") ($JAVA_HOME)" >&2
    exit 1
fi
export JAVA_HOME
