package org.islegraph.testing;

/** Expectations that are stored in files: the schema's snapshot and the answers to the documented queries. */
public final class Stored {

    private Stored() {}

    /** True if this run writes what it sees into the files, to be reviewed as a change; it checks nothing then. */
    public static boolean isUpdated() {
        return Boolean.getBoolean("islegraph.update-stored");
    }
}
