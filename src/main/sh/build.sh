# shellcheck shell=bash
# Builds what is missing or older than its sources.

build_if_needed() {
    local log=target/build.log
    if [ -z "$(newer_than target/quarkus-app/quarkus-run.jar)" ] && [ -z "$(newer_than target/quarkus-app-pg/quarkus-run.jar)" ]; then
        return
    fi
    check_build_tools
    mkdir -p target
    if ! with_progress "Building the service (the first time fetches libraries: some minutes)" "$log" mvn -B -ntp -q package -DskipTests; then
        tail -n 15 "$log" >&2
        fail "The build failed; the whole log is $PWD/$log." "Bygningen mislykkedes; hele loggen er $PWD/$log."
    fi
}

# newer_than FILE: a source that has changed since, or a word when there is no such file.
newer_than() {
    if [ -f "$1" ]; then
        find pom.xml src/main/java src/main/resources src/main/frontend -path '*/node_modules' -prune -o -newer "$1" -print | head -n 1
    else
        echo missing
    fi
}

# bench and screenshots are tests that Maven runs with a profile of that name.
measure_or_picture() {
    check_java
    check_build_tools
    local began=$SECONDS
    if [ "$1" = bench ]; then
        say "Building from scratch, to time it …"
        mvn -B -ntp -q clean package -DskipTests
    fi
    mvn -B -ntp -q verify "-P$1" "-Dbench.buildSeconds=$((SECONDS - began))"
}
