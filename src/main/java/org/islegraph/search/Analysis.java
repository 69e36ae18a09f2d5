package org.islegraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Splits texts of any language into what is compared: words and their {@link Forms}; where no spaces are written, characters and
 * pairs of them.
 *
 * <p>One analysis for all languages, since nobody says which one a search is in.
 */
final class Analysis extends Analyzer {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    /** So that no phrase reaches from one text into the next. */
    private static final int BETWEEN_TEXTS = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new Folding(words));
        return new TokenStreamComponents(words, new Forms(new CJKBigramFilter(folded, SCRIPTS, true)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
    }

    /** The parts of a text. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(),
                        type.type(),
                        increment.getPositionIncrement() > 0,
                        offset.startOffset(),
                        offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    /**
     * Part of a text.
     *
     * @param isNext true if it follows the one before; false if it is at the same place, as a stem or a pair is
     */
    record Token(String term, String type, boolean isNext, int start, int end) {

        /** True for a character of a script that writes no spaces. */
        boolean isCharacter() {
            return type.equals(CJKBigramFilter.SINGLE_TYPE);
        }

        /** True for two such characters. */
        boolean isPair() {
            return type.equals(CJKBigramFilter.DOUBLE_TYPE);
        }
    }
}
