package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.Node;

/** A feature: an island, islet, rock or reef, or a group of them. */
@Description("A feature: an island, islet, rock or reef, or a group of them.")
public record Island(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("What kind of feature it is.") FeatureKind kind,

        @Description("Area in square kilometres, the preferred figure; see areas for all.") @Nullable
        Double areaKm2,

        @Description("Height of the highest point in metres, the preferred figure; see heights for all.") @Nullable
        Double highestPointM,

        @Description("What it is, in our own words.") @Nullable
        String summary,

        @Ignore @Nullable Long locationKey,
        @Ignore @Nullable Double latitude,
        @Ignore @Nullable Double longitude)
        implements Node {
    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Island", slug);
    }

    @Description("A point on the feature.")
    public @Nullable Coordinates getLocation() {
        if (locationKey == null || latitude == null || longitude == null) return null;
        return new Coordinates(locationKey, latitude, longitude);
    }
}
