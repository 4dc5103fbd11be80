package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.looking.Looking.Recording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * Some of the bytes of a recording, as a player asks for them (RFC 9110, 14).
 *
 * @param from the first byte, from 0
 * @param to the last one
 * @param size of the whole
 */
public record Stretch(long from, long to, long size, boolean partial) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,12})-(\\d{0,12})");
    private static final int PIECE = 64 * 1024;
    private static final int PARTIAL = 206;
    private static final int NOT_THERE = 416;

    /** Several stretches at once, or what is none, get the whole. */
    public static Stretch of(String range, long size) {
        var asked = ONE.matcher(range == null ? "" : range.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new Stretch(0, size - 1, size, false);
        }
        if (asked.group(1).isEmpty()) {
            long last = Long.parseLong(asked.group(2));
            return new Stretch(Math.max(0, size - last), size - 1, size, true);
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        return new Stretch(from, Math.min(to, size - 1), size, true);
    }

    public Response answer(Recording recording) {
        if (from > to || from >= size) {
            return Response.status(NOT_THERE).header("Content-Range", "bytes */" + size).build();
        }
        var answer =
                Response.status(partial ? PARTIAL : Response.Status.OK.getStatusCode())
                        .entity(content(recording))
                        .type(recording.mediaType())
                        .header("Accept-Ranges", "bytes")
                        .header(HttpHeaders.CONTENT_LENGTH, to - from + 1)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (partial) {
            answer.header("Content-Range", "bytes %d-%d/%d".formatted(from, to, size));
        }
        return answer.build();
    }

    private StreamingOutput content(Recording recording) {
        return out -> {
            try (var channel = recording.bytes().channel()) {
                channel.position(from);
                var piece = ByteBuffer.allocate(PIECE);
                for (long left = to - from + 1; left > 0; ) {
                    piece.clear().limit((int) Math.min(PIECE, left));
                    int read = channel.read(piece);
                    if (read < 0) {
                        return;
                    }
                    out.write(piece.array(), 0, read);
                    left -= read;
                }
            }
        };
    }
}
