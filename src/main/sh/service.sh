# shellcheck shell=bash
# The service itself: how its process is started, and the class archive that halves the work of a start.

service_jar() {
    case $DATABASE in
    h2) echo target/quarkus-app/quarkus-run.jar ;;
    postgresql) echo target/quarkus-app-pg/quarkus-run.jar ;;
    esac
}

# Another virtual machine gets an archive of its own; it would pass over this one.
class_archive() {
    echo "target/class-archive-$DATABASE-$("$JAVA" -version 2>&1 | cksum | cut -d ' ' -f 1).jsa"
}

# launch_service DATA LOG JVM_OPTION…: starts it in the background and leaves the process in SERVICE.
launch_service() {
    local data=$1 log=$2
    shift 2
    set -m
    LIGEVAERD_DATA=$data LIGEVAERD_PURPOSE=demonstration LIGEVAERD_DEMO_ENABLED=$DEMO LIGEVAERD_DEMO_SEED=$SEED \
        "$JAVA" @src/main/jvm/service.options "$@" \
        -Dquarkus.http.host=127.0.0.1 "-Dquarkus.http.port=$PORT" \
        -Dquarkus.management.host=127.0.0.1 "-Dquarkus.management.port=$MANAGEMENT_PORT" \
        "-Dquarkus.oidc.auth-server-url=http://localhost:$KEYCLOAK_PORT/realms/ligevaerd" \
        -jar "$(service_jar)" </dev/null >"$log" 2>&1 &
    SERVICE=$!
    set +m
    disown "$SERVICE"
}

start_service() {
    launch_service "$DATA" "$LOGS/service.log" "-XX:SharedArchiveFile=$(class_archive)"
}

service_answers() {
    answers "$MANAGEMENT_PORT" /q/health/ready
}

# Lets the service run once on empty data and write down the classes it needed, after every build. A start without the
# archive is slower and nothing else, so that nothing fails here. PostgreSQL's output is not trained: it would need a server.
train_if_needed() {
    local archive data waited=0
    archive=$(class_archive)
    if [ "$DATABASE" != h2 ] || [ "$archive" -nt "$(service_jar)" ]; then
        return
    fi
    say "Recording the classes of a start (once after a build, some seconds) …"
    data=$(mktemp -d)
    rm -f "$archive"
    DEMO=false launch_service "$data" "$LOGS/class-archive.log" "-XX:ArchiveClassesAtExit=$archive"
    while runs "$SERVICE" && ! service_answers && [ $waited -lt 120 ]; do
        nap 0.5
        waited=$((waited + 1))
    done
    answers "$PORT" / || true
    answers "$PORT" /report || true
    end "$SERVICE" 90 # it writes the archive on its way out
    SERVICE=
    rm -rf "$data"
    if [ ! -e "$archive" ]; then
        say "Note: the class archive could not be made; starts take a little longer."
    fi
}
