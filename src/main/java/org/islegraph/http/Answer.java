package org.islegraph.http;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.buffer.Buffer;
import org.islegraph.graphql.execution.Reply;

/** A reply as it is sent, any number of times. */
final class Answer {

    private final Buffer body;
    private final int status;
    private final int strictStatus;
    private final boolean isReusable;

    /** Made when it is first asked for. */
    private volatile @Nullable String digest;

    private Answer(Reply reply, int status, int strictStatus) {
        this.body = Buffer.buffer();
        reply.writeTo(new Body(body));
        this.status = status;
        this.strictStatus = strictStatus;
        this.isReusable = reply.isComplete();
    }

    /** Appends to a body what is written. */
    private static final class Body extends OutputStream {
        private final Buffer body;

        Body(Buffer body) {
            this.body = body;
        }

        @Override
        public void write(int octet) {
            body.appendByte((byte) octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.appendBytes(bytes, offset, length);
        }
    }

    /** The answer to an operation: whether it could run shows in the status of the newer media type only. */
    static Answer of(Reply reply) {
        return new Answer(reply, 200, reply.wasExecuted() ? 200 : 400);
    }

    /** The answer to a request of which no operation could be run. */
    static Answer of(Reply reply, int status) {
        return new Answer(reply, status, status);
    }

    /** The bytes to send. */
    Buffer body() {
        return body;
    }

    /** The HTTP status, which depends on the media type. */
    int status(MediaType type) {
        return type == MediaType.GRAPHQL_RESPONSE ? strictStatus : status;
    }

    /** True if the same request would be answered the same as long as the data stays the same. */
    boolean isReusable() {
        return isReusable;
    }

    /** A strong validator of the answer in a media type: another as soon as one byte is another. */
    String entityTag(MediaType type) {
        String known = digest;
        if (known == null) {
            known = digest(body.getBytes());
            digest = known;
        }
        return "\"" + known + "-" + type.name() + "\"";
    }

    private static String digest(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
