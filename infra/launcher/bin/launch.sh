# Sourced by the commands: runs the launcher, which is built first when its sources are newer.

launcher_target="$root/infra/launcher/target"
launcher_jar="$launcher_target/launch/launcher.jar"

launcher_is_stale() {
    [ ! -f "$launcher_jar" ] || [ ! -d "$launcher_target/lib" ] || [ -n "$(find "$root/pom.xml" \
        "$root/infra/launcher/pom.xml" "$root/infra/launcher/src/main" \
        "$root/infra/contracts/src/main/resources/services.json" -newer "$launcher_jar" -print -quit)" ]
}

# A jar that some other build made will do, when it is new enough.
take_built_jar() {
    local built
    built="$(find "$launcher_target" -maxdepth 1 -name 'launcher-*.jar' -print -quit 2>/dev/null)"
    [ -n "$built" ] || return 1
    mkdir -p "$launcher_target/launch"
    cp -p "$built" "$launcher_jar"
    ! launcher_is_stale
}

# The jar is copied, so that a build may replace the original while the launcher runs.
build_launcher() {
    echo "构建启动程序，首次会下载约 300 MB | building the launcher, the first time downloads about 300 MB …"
    local log="$launcher_target/build.log"
    mkdir -p "$launcher_target"
    if ! (cd "$root" && ./mvnw -B -ntp -q -Dmaven.test.skip=true \
        '-P!error-prone-17,!error-prone-21' -pl infra/launcher package) >"$log" 2>&1; then
        echo "✗ 启动程序构建失败，见 $log | the launcher could not be built, see $log" >&2
        grep -m 10 ERROR "$log" >&2 || tail -n 10 "$log" >&2
        exit 1
    fi
    take_built_jar || touch "$launcher_jar"
}

launch() {
    exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 \
        "-Dunionfed.root=$root" -cp "$launcher_jar:$launcher_target/lib/*" org.unionfed.launcher.Launcher "$@"
}
