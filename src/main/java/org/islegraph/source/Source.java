package org.islegraph.source;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Node;
import org.islegraph.time.FuzzyDate;

/** A publication that was read. */
@Description("A publication that was read.")
public record Source(
        @Ignore long key,

        @Description("Stable name of the record, for look-ups and links.")
        String slug,

        @Description("Title, in the language of the publication or in English.")
        String title,

        @Description("Who published it.") @Nullable String publisher,
        @Description("What kind of publication it is.") SourceKind kind,
        @Description("When it was published.") @Nullable FuzzyDate publishedOn,
        @Description("Language it is written in.") @Nullable LanguageTag language,
        @Description("Where it can be read.") @Nullable String url,

        @Description("Where an archived copy can be read.") @Nullable
        String archivedUrl)
        implements Node {

    @Override
    @Id
    @Description("Global id: opaque and stable; pass it to node or nodes.")
    public String getId() {
        return GlobalId.of("Source", slug);
    }
}
