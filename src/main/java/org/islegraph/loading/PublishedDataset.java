package org.islegraph.loading;

import java.time.OffsetDateTime;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/** The dataset that the API answers from. */
@Type("Dataset")
@Description("The dataset that the API answers from.")
public record PublishedDataset(
        @Description("Number of the revision; it grows by one with each change of the data.")
        int revision,

        @Description("When this revision was published here.")
        OffsetDateTime publishedAt,

        @Ignore Map<String, Integer> countsByType) {

    @Description("SPDX identifier of the licence of the data.")
    public String getLicence() {
        return "CC-BY-4.0";
    }

    @Description("How many records there are of each type.")
    public RecordCounts getCounts() {
        return new RecordCounts(
                count("Island"),
                count("Country"),
                count("Dispute"),
                count("Treaty"),
                count("Provision"),
                count("Statement"),
                count("Event"),
                count("Person"),
                count("Organisation"),
                count("Source"),
                count("Claim"),
                count("Control"),
                count("Interpretation"),
                count("Recognition"),
                count("Quote"));
    }

    private int count(String type) {
        return countsByType.getOrDefault(type, 0);
    }
}
