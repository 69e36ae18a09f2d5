package org.islegraph.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import io.smallrye.graphql.api.Nullable;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Adds to each word, at its place, what it is also found by: its stem (the English one of Latin letters, the Russian one of
 * Cyrillic letters), and Cyrillic in Latin letters, so that a name is found in the script of the other side.
 */
final class Forms extends TokenFilter {

    private static final int SHORTEST = 3;

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN =
            "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g".split(" ", -1);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer russian = new RussianStemmer();
    private final Deque<String> forms = new ArrayDeque<>();
    private @Nullable State word;

    Forms(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String form = forms.poll();
        if (form != null) {
            restoreState(word);
            term.setEmpty().append(form);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) return false;
        if (term.length() >= SHORTEST) addForms(term.toString());
        if (!forms.isEmpty()) word = captureState();
        return true;
    }

    private void addForms(String written) {
        char first = written.charAt(0);
        if (first >= 'a' && first <= 'z') addStem(english, written);
        if (CYRILLIC.indexOf(first) < 0) return;
        addStem(russian, written);
        forms.add(inLatin(written));
    }

    private void addStem(SnowballStemmer stemmer, String written) {
        stemmer.setCurrent(written);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (!stem.isEmpty() && !stem.equals(written)) forms.add(stem);
    }

    private static String inLatin(String written) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int letter = CYRILLIC.indexOf(written.charAt(i));
            if (letter < 0) latin.append(written.charAt(i));
            else if (!LATIN[letter].equals("-")) latin.append(LATIN[letter]);
        }
        return latin.toString();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms.clear();
    }
}
