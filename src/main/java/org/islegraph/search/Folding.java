package org.islegraph.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes words without capitals, widths and accents, katakana as hiragana, and variants of a Han character as one. */
final class Folding extends TokenFilter {

    /** First the form that Japan uses, then others of the same character: old, traditional and simplified. */
    private static final String[] VARIANTS = ("択擇择 国國 島岛嶋 後后 歯齒齿 諸诸 条條 約约 実實实 戦戰战 対對对 図圖图 領领 釣钓 "
                    + "魚鱼 湾灣 台臺 竜龍龙 沢澤泽 辺邊边 斉齊齐 斎齋斋 広廣广 会會 連连 聯联 羅罗 争爭 "
                    + "権權权 関關关 鉄鐵铁 総總总 統统 衆众 華华 東东 長长 門门 馬马 鳥鸟 黄黃 亜亞亚 応應应 "
                    + "栄榮荣 円圓圆 楽樂乐 気氣气 旧舊 区區 県縣县 号號 済濟济 写寫 処處处 属屬 体體 点點 "
                    + "当當 党黨 独獨 発發发 万萬 満滿满 両兩两 礼禮 霊靈灵 経經经 継繼继 軽輕轻 務务 議议 "
                    + "書书 協协 渉涉 無无 個个 記记 紀纪 説說说 論论 談谈 題题 漁渔 業业 団團团 員员 義义 "
                    + "軍军 陸陆 際际 極极 確确 認认 護护 岩巖 浜濱滨 黒黑 緑綠绿 紅红 来來 帰歸归 還还 復复 "
                    + "見见 開开 閣阁 塩鹽盐 焼燒烧 閉闭 進进 遠远 運运 達达 選选 過过 並并")
            .split(" ", -1);

    private static final Map<Character, Character> USUAL = usual();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        String written = term.toString();
        String folded = folded(written);
        if (!folded.equals(written)) term.setEmpty().append(folded);
        return true;
    }

    private static String folded(String word) {
        // Most words; the rest takes ten times as long.
        if (word.chars().allMatch(each -> each < 0x80)) return word.toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char each = parts.charAt(i);
            if (isAccent(each) && !isShortI(kept, each)) continue;
            kept.append(each);
        }
        String whole = Normalizer.normalize(kept, Normalizer.Form.NFC);
        StringBuilder usual = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            usual.append(usual(whole.charAt(i)));
        }
        // Only marks, if it is nothing now.
        return usual.length() == 0 ? word : usual.toString();
    }

    /** Of Latin, Greek, Cyrillic, Hebrew and Arabic; those of kana make another letter. */
    private static boolean isAccent(char each) {
        return (each >= '\u0300' && each <= '\u036f')
                || (each >= '\u0591' && each <= '\u05c7')
                || (each >= '\u064b' && each <= '\u065f')
                || each == '\u0640';
    }

    /** The letter й is another than и, and endings are told by it. */
    private static boolean isShortI(StringBuilder before, char each) {
        return each == '\u0306' && before.length() > 0 && before.charAt(before.length() - 1) == 'и';
    }

    private static char usual(char each) {
        if (each >= 'ァ' && each <= 'ヶ') return (char) (each - 'ァ' + 'ぁ');
        return USUAL.getOrDefault(each, each);
    }

    private static Map<Character, Character> usual() {
        Map<Character, Character> usual = new HashMap<>();
        for (String variants : VARIANTS) {
            for (int i = 1; i < variants.length(); i++) {
                usual.put(variants.charAt(i), variants.charAt(0));
            }
        }
        return usual;
    }
}
