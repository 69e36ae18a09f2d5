package org.islegraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.islegraph.graphql.Cursor;
import org.islegraph.graphql.GlobalId;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;
import org.islegraph.graphql.Paging;

/** All names and texts of one revision of the dataset, in memory. It never changes. */
final class Index {

    private static final String ORDER = "RELEVANCE";
    private static final String TYPE = "type";
    private static final String ID = "id";
    private static final String PRIOR = "prior";

    /** Titles quote, and are short: they would come before what they quote. */
    private static final float OF_PUBLICATIONS = 0.3f;

    private static final FieldType WORDS = words();

    private final int revision;
    private final Analysis analysis;
    private final IndexSearcher searcher;
    private final long bytes;

    private Index(int revision, Analysis analysis, ByteBuffersDirectory directory) throws IOException {
        this.revision = revision;
        this.analysis = analysis;
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new Weights());
        // What it keeps depends on what was asked before; a search takes a millisecond without.
        searcher.setQueryCache(null);
        long length = 0;
        for (String file : directory.listAll()) length += directory.fileLength(file);
        this.bytes = length;
    }

    /** An index of what a source gives. The same texts in the same order make an index that answers the same. */
    static Index of(int revision, Consumer<Consumer<Texts>> source) {
        Analysis analysis = new Analysis();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analysis).setSimilarity(new Weights());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            source.accept(record -> add(writer, record, analysis));
            writer.forceMerge(1);
            writer.commit();
            return new Index(revision, analysis, directory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(IndexWriter writer, Texts record, Analysis analysis) {
        Document document = new Document();
        document.add(new StringField(TYPE, record.type().type(), Field.Store.NO));
        document.add(new FeatureField(PRIOR, PRIOR, record.type().prior()));
        document.add(new StoredField(ID, GlobalId.of(record.type().type(), record.slug())));
        for (Text text : record.texts()) {
            String whole = text.isName() ? Wording.whole(analysis.tokens(text.text())) : "";
            for (Fields fields : Fields.holding(text.language())) {
                document.add(new Field(text.isName() ? fields.name() : fields.text(), text.text(), WORDS));
                if (text.isName()) document.add(new StringField(fields.whole(), whole, Field.Store.NO));
            }
        }
        Highlighting.store(record.texts(), document);
        try {
            writer.addDocument(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The revision of the dataset that it was made from. */
    int revision() {
        return revision;
    }

    /** Number of records. */
    int size() {
        return searcher.getIndexReader().numDocs();
    }

    /** Memory that it takes. */
    long bytes() {
        return bytes;
    }

    /**
     * A page of what a search finds.
     *
     * @throws InvalidArgument if the cursor is none of this index and search
     */
    Page<SearchHit> page(Search search, Paging paging) {
        try {
            Fields fields = Fields.of(search.language());
            Query query = query(search, fields);
            ScoreDoc after = paging.cursor() == null ? null : place(paging.cursor(), search);
            ScoreDoc[] found = searcher.searchAfter(after, query, paging.size() + 1).scoreDocs;
            Highlighting highlighting = new Highlighting(searcher, query, fields);
            List<Cursor> cursors = new ArrayList<>();
            List<SearchHit> hits = new ArrayList<>();
            for (int i = 0; i < Math.min(found.length, paging.size()); i++) {
                ScoreDoc hit = found[i];
                cursors.add(cursor(hit, search));
                String id = searcher.storedFields().document(hit.doc).get(ID);
                hits.add(new SearchHit(id, hit.score, () -> highlighting.of(hit.doc)));
            }
            PageInfo info = new PageInfo(
                    found.length > paging.size(),
                    after != null,
                    cursors.isEmpty() ? null : cursors.get(0),
                    cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
            return new Page<>(cursors, hits, info, () -> count(query));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Query query(Search search, Fields fields) throws IOException {
        Query strict = query(search, fields, true);
        // Rather some of the words than nothing.
        return searcher.count(strict) > 0 ? strict : query(search, fields, false);
    }

    private Query query(Search search, Fields fields, boolean isStrict) throws IOException {
        Wording wording = new Wording(searcher.getIndexReader(), fields, isStrict);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(wording.query(search.text(), analysis), Occur.MUST)
                .add(FeatureField.newLinearQuery(PRIOR, PRIOR, 1), Occur.SHOULD);
        if (search.types() != null) {
            List<BytesRef> types = search.types().stream()
                    .map(type -> new BytesRef(type.type()))
                    .toList();
            query.add(new TermInSetQuery(TYPE, types), Occur.FILTER);
        }
        Query publications = new TermQuery(new Term(TYPE, RecordType.SOURCE.type()));
        // Rewritten once for all uses: it looks for spellings, which takes longer than all else.
        return searcher.rewrite(FunctionScoreQuery.boostByQuery(query.build(), publications, OF_PUBLICATIONS));
    }

    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Cursor cursor(ScoreDoc hit, Search search) {
        return new Cursor(
                ORDER,
                String.valueOf(Float.floatToIntBits(hit.score)),
                revision + "/" + search.fingerprint() + "/" + hit.doc);
    }

    private ScoreDoc place(String text, Search search) {
        Cursor cursor = Cursor.parse(text, "after", ORDER, true);
        String[] parts = cursor.slug().split("/", -1);
        float score = Float.intBitsToFloat(cursor.day());
        if (parts.length != 3 || !Float.isFinite(score)) throw forged();
        if (!parts[0].equals(String.valueOf(revision))) {
            throw new InvalidArgument(
                    "after",
                    "after is a cursor of another revision of the dataset, which is now revision " + revision
                            + "; start again without after");
        }
        if (!parts[1].equals(search.fingerprint())) {
            throw new InvalidArgument(
                    "after",
                    "after is a cursor of another search; keep text, types and language the same from page to page");
        }
        return new ScoreDoc(document(parts[2]), score);
    }

    private int document(String number) {
        try {
            int document = Integer.parseInt(number);
            if (document >= 0 && document < searcher.getIndexReader().maxDoc()) return document;
        } catch (NumberFormatException none) {
            // As one that is out of bounds.
        }
        throw forged();
    }

    private static InvalidArgument forged() {
        return new InvalidArgument("after", "after is not a cursor of this search; pass an endCursor as it came");
    }

    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        words.freeze();
        return words;
    }

    /** Names count once, however many sides use the same one and however many others the record has. */
    private static final class Weights extends PerFieldSimilarityWrapper {

        private static final Similarity OF_NAMES = new BM25Similarity(0.2f, 0);
        private static final Similarity OF_TEXTS = new BM25Similarity();

        @Override
        public Similarity get(String field) {
            return field.startsWith("name") ? OF_NAMES : OF_TEXTS;
        }
    }
}
