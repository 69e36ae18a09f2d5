package org.islegraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.islegraph.graphql.LanguageTag;

/** Tells where in the texts of a record a query found something. */
final class Highlighting {

    private static final String FIELD = "stored.field";
    private static final String IS_NAME = "stored.isName";
    private static final String LANGUAGE = "stored.language";
    private static final String TEXT = "stored.text";

    private final IndexSearcher searcher;
    private final Query query;
    private final Fields fields;
    private @Nullable Weight weight;

    /** For a query that is rewritten already. */
    Highlighting(IndexSearcher searcher, Query query, Fields fields) {
        this.searcher = searcher;
        this.query = query;
        this.fields = fields;
    }

    /** Keeps the texts of a record with it, in the order in which they are indexed. */
    static void store(List<Text> texts, Document document) {
        for (Text text : texts) {
            document.add(new StoredField(FIELD, text.field()));
            document.add(new StoredField(IS_NAME, String.valueOf(text.isName())));
            document.add(new StoredField(
                    LANGUAGE, text.language() == null ? "" : text.language().toString()));
            document.add(new StoredField(TEXT, text.text()));
        }
    }

    private static List<Text> stored(Document document) {
        String[] field = document.getValues(FIELD);
        String[] isName = document.getValues(IS_NAME);
        String[] language = document.getValues(LANGUAGE);
        String[] text = document.getValues(TEXT);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            LanguageTag tag = language[i].isEmpty() ? null : new LanguageTag(language[i]);
            texts.add(new Text(field[i], Boolean.parseBoolean(isName[i]), tag, text[i]));
        }
        return texts;
    }

    /** The texts of a record in which something was found, names first. */
    List<Highlight> of(int document) {
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            Matches matches = weight().matches(leaf, document - leaf.docBase);
            if (matches == null) return List.of();
            List<Text> texts = stored(searcher.storedFields().document(document));
            List<Highlight> highlights = new ArrayList<>();
            add(highlights, texts, true, ranges(matches.getMatches(fields.name())));
            add(highlights, texts, false, ranges(matches.getMatches(fields.text())));
            return highlights;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One for all hits of a page. */
    private Weight weight() throws IOException {
        Weight known = weight;
        if (known == null) {
            known = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            weight = known;
        }
        return known;
    }

    /** What was found in a field, in order, each part once. */
    private static List<TextRange> ranges(@Nullable MatchesIterator matches) throws IOException {
        List<TextRange> all = new ArrayList<>();
        while (matches != null && matches.next()) all.add(new TextRange(matches.startOffset(), matches.endOffset()));
        all.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : all) {
            TextRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || range.start() >= last.end()) {
                merged.add(range);
            } else {
                merged.set(merged.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            }
        }
        return merged;
    }

    /** A field has the texts of a record one after the other, with a gap of one. */
    private void add(List<Highlight> highlights, List<Text> texts, boolean areNames, List<TextRange> ranges) {
        int start = 0;
        for (Text text : texts) {
            if (text.isName() != areNames || !Fields.holding(text.language()).contains(fields)) continue;
            int from = start;
            int end = from + text.text().length();
            List<TextRange> within = ranges.stream()
                    .filter(range -> range.start() >= from && range.end() <= end)
                    .map(range -> new TextRange(range.start() - from, range.end() - from))
                    .toList();
            if (!within.isEmpty()) highlights.add(new Highlight(text.field(), text.text(), text.language(), within));
            start = end + 1;
        }
    }
}
