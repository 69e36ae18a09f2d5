package org.islegraph.dataset;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import org.islegraph.loading.DatasetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ConsistencyTest {

    private static final SortedMap<String, String> FILES =
            DatasetFiles.in(Path.of("src/test/resources/datasets")).texts();
    private static final String REEF = "reef/reef.yaml";

    @Test
    void acceptsRivalAccounts() {
        assertThatNoException().isThrownBy(() -> new DatasetReader().read(FILES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: RESOLVED      | status: ACTIVE            | only a RESOLVED dispute has endedOn; mend the status or remove it",
                "endedOn: \"1960-07-01\"   | startedOn: \"1931\"      | stands twice in one record",
                "claimant: northland   | claimant: southland       | \"northland\" is a party without a claim; add its claim",
                "parties: [northland, southland] | parties: [southland] | \"northland\" claims but is no party of \"reef\", nor a predecessor of one",
                "by: northland         | by: southland             | only one country reads \"the shoals\"; add how the others read it",
            })
    void namesWhatDoesNotFit(String good, String bad, String message) {
        assertThat(problems(good, bad)).contains(message);
    }

    @Test
    void refusesTwoAccountsOfOneTimeByTheSameCountry() {
        assertThat(problems(
                        "period: {from: \"1931\"}\n    assertedBy: [southland]",
                        "period: {from: \"1931\", until: \"..\"}\n    assertedBy: [northland]"))
                .contains("\"reef-as-south-says\" and \"reef-as-north-says\" control \"reef\" at the same time");
    }

    @Test
    void refusesFeaturesOfOneDisputeAtTwoEndsOfTheWorld() {
        assertThat(problems(
                        "    names: [{text: The Sands, language: en}]\n",
                        "    names: [{text: The Sands, language: en}]\n    location: {latitude: 10, longitude: 20, citations: [{source: almanac}]}\n",
                        "    kind: REEF\n",
                        "    kind: REEF\n    location: {latitude: 10, longitude: -20, citations: [{source: almanac}]}\n",
                        "    islands: [reef]\n    parties",
                        "    islands: [reef, sands]\n    parties"))
                .containsPattern("\"sands\" lies 43\\d\\d km from \"reef\" of the same dispute");
    }

    private static String problems(String... replacements) {
        String text = String.valueOf(FILES.get(REEF));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        SortedMap<String, String> files = new TreeMap<>(FILES);
        files.put(REEF, text);
        InvalidDataset invalid = catchThrowableOfType(InvalidDataset.class, () -> new DatasetReader().read(files));
        assertThat(invalid.problems())
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo(REEF));
        return String.valueOf(invalid.getMessage());
    }
}
