package org.islegraph.http;

/** A request that is none: its status and what the client should send instead. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String remedy;

    BadRequest(int status, String remedy) {
        super(remedy);
        this.status = status;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String remedy() {
        return remedy;
    }
}
