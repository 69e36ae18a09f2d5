package org.islegraph.loading;

import java.util.Collections;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.dispute.Dispute;
import org.islegraph.dispute.DisputeRepository;
import org.islegraph.graphql.Edge;

/** What the API answers from. */
@GraphQLApi
public class DatasetApi {

    private final RevisionRepository revisions;
    private final DisputeRepository disputes;

    DatasetApi(RevisionRepository revisions, DisputeRepository disputes) {
        this.revisions = revisions;
        this.disputes = disputes;
    }

    @Query("dataset")
    @Description("The dataset that the API answers from: its revision, licence and size.")
    public PublishedDataset dataset() {
        return revisions.published();
    }

    @Description("How its citations were checked against their sources, the surest first.")
    @Name("citations")
    public List<List<@NonNull ConfidenceCount>> citationsOfDatasets(@Source List<PublishedDataset> datasets) {
        return Collections.nCopies(datasets.size(), revisions.citations());
    }

    @Description("How much there is of each dispute, by slug.")
    @Name("disputes")
    public List<List<@NonNull DisputeCounts>> disputesOfDatasets(@Source List<PublishedDataset> datasets) {
        return Collections.nCopies(datasets.size(), revisions.disputes());
    }

    @Description("The dispute.")
    @Name("dispute")
    public List<@NonNull Dispute> disputeOfCounts(@Source List<DisputeCounts> counts) {
        return Edge.one(counts, DisputeCounts::disputeKey, disputes.records());
    }
}
