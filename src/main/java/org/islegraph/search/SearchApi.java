package org.islegraph.search;

import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Node;
import org.islegraph.graphql.NotReady;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Nodes;

/** Search in the names and texts of all records. */
@GraphQLApi
public class SearchApi {

    private final Indexing indexing;
    private final Nodes nodes;

    SearchApi(Indexing indexing, Nodes nodes) {
        this.indexing = indexing;
        this.nodes = nodes;
    }

    @Query("search")
    @Description("Records in whose names or texts the words are found, in any language and script; the best first."
            + " Accents, capitals and widths make no difference, the last word may be incomplete, and a word that occurs"
            + " nowhere finds those that are spelt nearly the same. Words in quotation marks are found as they stand.")
    public SearchConnection search(
            @Name("text") @Description("What to look for: 1 to 200 characters.") String text,
            @Name("types") @Description("Only records of these types; of all types if absent.") @Nullable
                    List<@NonNull RecordType> types,
            @Name("language")
                    @Description(
                            "Only what is found in texts of this language or a narrower form of it, as ja-Latn is of"
                                    + " ja; in all languages if absent.")
                    @Nullable
                    LanguageTag language,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after")
                    @Description("Cursor after which the page starts; it belongs to one text, types, language and"
                            + " revision of the dataset.")
                    @Nullable
                    String after) {
        Paging paging = Paging.of(first, after, null, null);
        Search search = Search.of(text, types, language);
        return new SearchConnection(indexing.current().page(search, paging));
    }

    @Description("The record.")
    @Name("node")
    public List<@NonNull Node> nodeOfHits(@Source List<SearchHit> hits) {
        Map<String, Node> found =
                nodes.byIds(hits.stream().map(SearchHit::nodeId).toList());
        return hits.stream().map(hit -> record(found, hit)).toList();
    }

    private static Node record(Map<String, Node> found, SearchHit hit) {
        Node node = found.get(hit.nodeId());
        if (node == null) throw new NotReady("The dataset has just changed; send the search again in a second.");
        return node;
    }
}
