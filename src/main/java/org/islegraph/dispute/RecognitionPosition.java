package org.islegraph.dispute;

import org.eclipse.microprofile.graphql.Description;

/** What a third country says of whose the islands are. */
@Description("What a third country says of whose the islands are.")
public enum RecognitionPosition {
    @Description("Recognises the claimant as sovereign.")
    RECOGNISES_SOVEREIGNTY,
    @Description("Recognises that the claimant administers the islands, and leaves open whose they are.")
    RECOGNISES_ADMINISTRATION,
    @Description("Rejects the claim of the claimant.")
    REJECTS_CLAIM,
    @Description("Says that it takes no side.")
    TAKES_NO_POSITION
}
