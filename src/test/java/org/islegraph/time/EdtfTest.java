package org.islegraph.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "1945-08-28,  1945-08-28, 1945-08-28",
        "1945-08,     1945-08-01, 1945-08-31",
        "1945,        1945-01-01, 1945-12-31",
        "1904-02,     1904-02-01, 1904-02-29",
        "1905~,       1904-01-01, 1906-12-31",
        "1905?,       1904-01-01, 1906-12-31",
        "1905%,       1904-01-01, 1906-12-31",
        "1945-08~,    1945-07-01, 1945-09-30",
        "1945-08-28~, 1945-08-21, 1945-09-04",
        "194X,        1940-01-01, 1949-12-31",
        "18XX,        1800-01-01, 1899-12-31",
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "0000,        0000-01-01, 0000-12-31",
    })
    void spansTheDaysThatItMayMean(String text, String earliest, String latest) {
        FuzzyDate date = Edtf.parse(text);
        assertThat(date.edtf()).isEqualTo(text);
        assertThat(date.getEarliest()).hasToString(earliest);
        assertThat(date.getLatest()).hasToString(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "45", "1945-8", "1945-08-28T12:00", "August 1945", "1945/1946", "..", "19X5", "XXXX", "+1945"
            })
    void refusesWhatIsNoDateAndSaysWhatToWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not an EDTF date; write \"1945-08-28\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-13", "1945-02-29", "1945-00", "1945-04-31"})
    void refusesDaysThatDoNotExist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("\"" + text + "\" is not a date that exists; check its month and day");
    }
}
