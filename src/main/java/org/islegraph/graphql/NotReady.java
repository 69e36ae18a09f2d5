package org.islegraph.graphql;

/** What a request needs is not there yet, and will be soon. The message says what to do and is shown to the client. */
public class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReady(String message) {
        super(message);
    }
}
