# shellcheck shell=bash
# A command of the operator: the packaged program, beside the running service or instead of it, opens no door and
# does nothing but what it was asked.

# run_command ROOM VERB [ARGUMENT…]: settings come from the environment, as for start.
run_command() {
    check_java
    check_database
    build_if_needed
    if [ "$DATABASE" = h2 ]; then check_base_is_free; fi
    call_program "$DATA" "$@"
}

# Runs on an empty base, so that the list can be read before there is one.
list_commands() {
    local nowhere
    check_java
    build_if_needed
    nowhere=$(mktemp -d)
    DATABASE=h2 call_program "$nowhere" commands || true
    rm -rf "$nowhere"
}

check_base_is_free() {
    local owner
    if [ ! -f "$DATA/ligevaerd.mv.db" ]; then
        fail "There is no embedded database in $DATA; LIGEVAERD_DATA names another folder." \
            "Der er ingen indbygget database i $DATA; angiv en anden mappe med LIGEVAERD_DATA."
    fi
    owner=$(cat "$DATA/.running" 2>/dev/null || true)
    if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
        fail "The service (process $owner) holds the embedded database in $DATA; end it first. With PostgreSQL commands run beside the service." \
            "Tjenesten (proces $owner) bruger den indbyggede database i $DATA; stop den først."
    fi
}

# call_program DATA WORD…
call_program() {
    local data=$1
    shift
    LIGEVAERD_DATA=$data LIGEVAERD_DEMO_ENABLED=false LIGEVAERD_PURPOSE=${LIGEVAERD_PURPOSE:-demonstration} \
        "$JAVA" @src/main/jvm/service.options \
        -Dquarkus.http.host-enabled=false -Dquarkus.management.host=127.0.0.1 -Dquarkus.management.port=0 \
        -Dquarkus.scheduler.enabled=false -Dquarkus.oidc.tenant-enabled=false \
        -Dquarkus.log.level=WARN -Dquarkus.log.console.stderr=true \
        -jar "$(service_jar)" "$@"
}
