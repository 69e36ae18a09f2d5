package org.islegraph.graphql;

/** An argument's value that cannot be used. The message says what is allowed and is shown to the client. */
public class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String argument;

    public InvalidArgument(String argument, String message) {
        super(message);
        this.argument = argument;
    }

    /** Name of the argument, as the client wrote it. */
    public String argument() {
        return argument;
    }
}
