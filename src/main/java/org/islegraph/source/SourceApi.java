package org.islegraph.source;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.Node;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Nodes;

/** Sources, and what cites them. */
@GraphQLApi
public class SourceApi {

    private final SourceRepository sources;
    private final Nodes nodes;

    SourceApi(SourceRepository sources, Nodes nodes) {
        this.sources = sources;
        this.nodes = nodes;
    }

    @Query("source")
    @Description("The source with this slug; null if there is none.")
    public @Nullable Source source(@NonNull @Name("slug") @Description("Slug of a source.") String slug) {
        return sources.bySlug(slug);
    }

    @Query("sources")
    @Description("All sources.")
    public SourceConnection sources(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable SourceFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SourceOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new SourceConnection(sources.matching(where, orderBy).page(paging));
    }

    @Description("Records that cite the source, themselves or in a part of them, by type and slug.")
    @Name("citedBy")
    public List<List<@NonNull Node>> citedByOfSources(@org.eclipse.microprofile.graphql.Source List<Source> cited) {
        return Edge.many(cited, Source::key, keys -> sources.citedBy(keys, nodes));
    }
}
