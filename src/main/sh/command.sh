# shellcheck shell=bash
# A command of the operator: the packaged program, beside the running service or instead of it, opens no door and
# does nothing but what it was asked.

# run_command ROOM VERB [ARGUMENT…]: settings come from the environment, as for start.
run_command() {
    check_java
    check_database
    build_if_needed
    local owner
    owner=$(cat "$DATA/.running" 2>/dev/null || true)
    if [ "$DATABASE" = h2 ] && [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
        fail "The service (process $owner) holds the embedded database in $DATA; end it first. With PostgreSQL commands run beside the service." \
            "Tjenesten (proces $owner) bruger den indbyggede database i $DATA; stop den først."
    fi
    LIGEVAERD_DATA=$DATA LIGEVAERD_DEMO_ENABLED=false LIGEVAERD_PURPOSE=${LIGEVAERD_PURPOSE:-demonstration} \
        exec "$JAVA" @src/main/jvm/service.options \
        -Dquarkus.http.host-enabled=false -Dquarkus.management.host=127.0.0.1 -Dquarkus.management.port=0 \
        -Dquarkus.scheduler.enabled=false -Dquarkus.oidc.tenant-enabled=false \
        -Dquarkus.log.level=WARN -Dquarkus.log.console.stderr=true \
        -jar "$(service_jar)" "$@"
}
