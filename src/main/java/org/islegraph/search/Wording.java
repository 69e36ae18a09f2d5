package org.islegraph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.StringHelper;
import org.islegraph.search.Analysis.Token;

/** Turns a client's words into a query. No character of theirs means anything but itself, save quotation marks. */
final class Wording {

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]+)\"|[“„]([^“”„]+)[”“]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』");

    /** Words beyond this number are not looked for, which bounds what a search costs. */
    private static final int MOST_WORDS = 40;

    /** Words for which those spelt nearly the same are looked for: the most costly kind. */
    private static final int MOST_GUESSES = 8;

    /** A single letter begins too much. */
    private static final int SHORTEST_START = 2;

    private static final int SPELLINGS = 10;
    private static final int LONGEST_GUESS = 40;

    private static final float NAME = 8;
    private static final float OTHER_FORM = 0.8f;
    private static final float NAME_BEGINS = 12;
    private static final float TEXT_BEGINS = 1;
    private static final float NAME_NEARLY = 3;
    private static final float TEXT_NEARLY = 0.4f;
    private static final float WHOLE_NAME = 40;
    private static final float START_OF_NAME = 15;
    private static final float PAIR_OF_NAME = 3;
    private static final float PAIR_OF_TEXT = 0.5f;

    private final IndexReader reader;
    private final Fields fields;
    private final boolean isStrict;
    private int guesses;

    /**
     * For the fields of one language.
     *
     * @param isStrict true if a record must have nearly all the words; false if some will do
     */
    Wording(IndexReader reader, Fields fields, boolean isStrict) {
        this.reader = reader;
        this.fields = fields;
        this.isStrict = isStrict;
    }

    /** The query for a text. */
    Query query(String text, Analysis analysis) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder rest = new StringBuilder();
        boolean isEmpty = true;
        while (quoted.find()) {
            List<Token> phrase = places(
                    analysis.tokens(quoted.group().substring(1, quoted.group().length() - 1)));
            quoted.appendReplacement(rest, " ");
            if (phrase.isEmpty()) continue;
            all.add(anywhere(phrase), Occur.MUST);
            isEmpty = false;
        }
        quoted.appendTail(rest);
        List<List<Token>> words = words(analysis.tokens(rest.toString()));
        if (words.isEmpty()) return isEmpty ? new MatchNoDocsQuery() : all.build();
        // What is followed by anything, be it a space, has been typed to its end.
        boolean isBeingTyped = Character.isLetterOrDigit(text.codePointBefore(text.length()));
        all.add(most(words, isBeingTyped), Occur.MUST);
        String whole = whole(analysis.tokens(text));
        all.add(constant(new TermQuery(new Term(fields.whole(), whole)), WHOLE_NAME), Occur.SHOULD);
        all.add(constant(new PrefixQuery(new Term(fields.whole(), whole)), START_OF_NAME), Occur.SHOULD);
        if (guesses > 0 && edits(whole) > 0) {
            all.add(nearly(fields.whole(), whole, edits(whole), NAME_NEARLY), Occur.SHOULD);
        }
        return all.build();
    }

    /** One word of four may be missing, so that a sentence that is remembered nearly finds something. */
    private Query most(List<List<Token>> words, boolean isBeingTyped) throws IOException {
        BooleanQuery.Builder known = new BooleanQuery.Builder();
        BooleanQuery.Builder unknown = new BooleanQuery.Builder();
        int number = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isIncomplete = isBeingTyped && i == words.size() - 1;
            List<Token> word = words.get(i);
            if (word.get(0).isCharacter()) {
                known.add(characters(word), Occur.SHOULD);
                number++;
            } else if (isKnown(word, isIncomplete)) {
                known.add(word(word, isIncomplete), Occur.SHOULD);
                number++;
            } else {
                unknown.add(nearly(word.get(0).term()), Occur.SHOULD);
            }
        }
        if (number == 0) return unknown.build();
        known.setMinimumNumberShouldMatch(isStrict ? number - number / 4 : 1);
        // A word that occurs nowhere cannot be asked for beside others that do.
        return new BooleanQuery.Builder()
                .add(known.build(), Occur.MUST)
                .add(unknown.build(), Occur.SHOULD)
                .build();
    }

    /** A whole text as it is compared with whole names. */
    static String whole(List<Token> tokens) {
        return places(tokens).stream().map(Token::term).collect(Collectors.joining(" "));
    }

    private static List<Token> places(List<Token> tokens) {
        return tokens.stream().filter(Token::isNext).toList();
    }

    /** What is looked for as one: a word with its stem, or characters that stand side by side with their pairs. */
    private static List<List<Token>> words(List<Token> tokens) {
        List<List<Token>> words = new ArrayList<>();
        int end = -1;
        for (Token token : tokens) {
            boolean goesOn = !token.isNext() || (token.isCharacter() && token.start() == end);
            end = token.isCharacter() ? token.end() : token.isNext() ? -1 : end;
            if (goesOn && !words.isEmpty()) {
                words.get(words.size() - 1).add(token);
                continue;
            }
            if (words.size() == MOST_WORDS) break;
            words.add(new ArrayList<>(List.of(token)));
        }
        return words;
    }

    private Query word(List<Token> word, boolean isIncomplete) {
        List<Query> any = new ArrayList<>();
        for (int i = 0; i < word.size(); i++) {
            String term = word.get(i).term();
            float weight = i == 0 ? 1 : OTHER_FORM;
            any.add(new BoostQuery(new TermQuery(new Term(fields.name(), term)), NAME * weight));
            any.add(new BoostQuery(new TermQuery(new Term(fields.text(), term)), weight));
        }
        String term = word.get(0).term();
        if (isIncomplete && term.length() >= SHORTEST_START) {
            any.add(constant(new PrefixQuery(new Term(fields.name(), term)), NAME_BEGINS));
            any.add(constant(new PrefixQuery(new Term(fields.text(), term)), TEXT_BEGINS));
        }
        return new DisjunctionMaxQuery(any, 0.1f);
    }

    private boolean isKnown(List<Token> word, boolean isIncomplete) throws IOException {
        for (String field : List.of(fields.name(), fields.text())) {
            for (Token form : word) {
                if (reader.docFreq(new Term(field, form.term())) > 0) return true;
            }
            String term = word.get(0).term();
            if (isIncomplete && term.length() >= SHORTEST_START && begins(new Term(field, term))) return true;
        }
        return false;
    }

    private boolean begins(Term prefix) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, prefix.field());
        if (terms == null) return false;
        TermsEnum found = terms.iterator();
        if (found.seekCeil(prefix.bytes()) == TermsEnum.SeekStatus.END) return false;
        return StringHelper.startsWith(found.term(), prefix.bytes());
    }

    /** What is spelt nearly as a word that occurs nowhere. */
    private Query nearly(String term) {
        int edits = edits(term);
        if (edits == 0 || guesses == MOST_GUESSES) return new MatchNoDocsQuery();
        guesses++;
        return new DisjunctionMaxQuery(
                List.of(
                        nearly(fields.name(), term, edits, NAME_NEARLY),
                        nearly(fields.text(), term, edits, TEXT_NEARLY)),
                0.1f);
    }

    private static int edits(String term) {
        int length = term.codePointCount(0, term.length());
        if (length < 4 || length > LONGEST_GUESS) return 0;
        return length < 6 ? 1 : 2;
    }

    private static Query nearly(String field, String term, int edits, float weight) {
        return new BoostQuery(new FuzzyQuery(new Term(field, term), edits, 1, SPELLINGS, true), weight);
    }

    /** Characters side by side, or else most of their pairs, since words end where no one can tell. */
    private Query characters(List<Token> run) {
        List<Token> places = places(run);
        List<Token> pairs = run.stream().filter(Token::isPair).toList();
        List<Query> any = new ArrayList<>(phrases(places));
        if (pairs.size() > 1) {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            for (Token pair : pairs) {
                most.add(
                        new DisjunctionMaxQuery(
                                List.of(
                                        new BoostQuery(
                                                new TermQuery(new Term(fields.name(), pair.term())), PAIR_OF_NAME),
                                        new BoostQuery(
                                                new TermQuery(new Term(fields.text(), pair.term())), PAIR_OF_TEXT)),
                                0),
                        Occur.SHOULD);
            }
            most.setMinimumNumberShouldMatch(pairs.size() - pairs.size() / 3);
            any.add(most.build());
        }
        return new DisjunctionMaxQuery(any, 0.1f);
    }

    private Query anywhere(List<Token> phrase) {
        return new DisjunctionMaxQuery(phrases(phrase), 0.1f);
    }

    private List<Query> phrases(List<Token> places) {
        PhraseQuery.Builder name = new PhraseQuery.Builder();
        PhraseQuery.Builder text = new PhraseQuery.Builder();
        for (Token place : places) {
            name.add(new Term(fields.name(), place.term()));
            text.add(new Term(fields.text(), place.term()));
        }
        return List.of(new BoostQuery(name.build(), NAME), text.build());
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
