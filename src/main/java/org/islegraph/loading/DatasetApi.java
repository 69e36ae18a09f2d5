package org.islegraph.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** What the API answers from. */
@GraphQLApi
public class DatasetApi {

    private final RevisionRepository revisions;

    DatasetApi(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Query("dataset")
    @Description("The dataset that the API answers from: its revision, licence and size.")
    public PublishedDataset dataset() {
        return revisions.published();
    }
}
