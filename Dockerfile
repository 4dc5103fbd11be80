# The service for PostgreSQL. Build it first, then the image:
#   ./ligevaerd prepare && docker build -t ligevaerd .
# Any image with a Java runtime (17 or newer) and bash can be the ground.
ARG JAVA_IMAGE=eclipse-temurin:17-jre
FROM ${JAVA_IMAGE}

RUN groupadd --gid 10001 ligevaerd \
 && useradd --uid 10001 --gid ligevaerd --no-create-home --shell /usr/sbin/nologin ligevaerd \
 && install --directory --owner ligevaerd --group ligevaerd --mode 0700 /var/lib/ligevaerd

WORKDIR /opt/ligevaerd
# Seldom changed first, so that a new release moves few bytes. All of it belongs to root: the service cannot alter itself.
COPY target/quarkus-app-pg/lib/ app/lib/
COPY src/main/jvm/service.options ./
COPY target/quarkus-app-pg/quarkus/ app/quarkus/
COPY target/quarkus-app-pg/quarkus-run.jar app/
COPY target/quarkus-app-pg/app/ app/app/

# Health and metrics answer inside the container's network; do not publish their port.
ENV LIGEVAERD_DATA=/var/lib/ligevaerd \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    LANG=C.UTF-8

USER 10001:10001
VOLUME /var/lib/ligevaerd
EXPOSE 8080

# Without curl: images with fewer programs have fewer holes.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]

ENTRYPOINT ["java", "@service.options", "-jar", "app/quarkus-run.jar"]
