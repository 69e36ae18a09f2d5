package org.islegraph.island;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class IslandApiTest {

    @Test
    void unknownSlugIsNullNotAnError() {
        assertThat(Api.answer("{ island(slug: \"atlantis\") { slug } }", Map.of()))
                .containsEntry("island", null);
    }

    @Test
    void nameFallsBackAlongTheTagThenToEnglish() {
        JsonPath island = Api.data("""
                { island(slug: "big-island") {
                    plain: name de: name(language: "de") austrian: name(language: "de-AT") swiss: name(language: "de-CH")
                    japanese: name(language: "ja") } }""").setRootPath("data.island");
        assertThat(island.getMap(""))
                .isEqualTo(Map.of(
                        "plain", "Big Island",
                        "de", "Grosse Insel",
                        "austrian", "Grosse Insel",
                        "swiss", "Grosse Insel",
                        "japanese", "Big Island"));
    }

    @Test
    void namesSayWhoUsesThemAndWhereThatWasRead() {
        JsonPath names = Api.data("""
                { island(slug: "big-island") { names(language: "de") {
                    text language official usedBy { code } citations { source { slug } } } } }""").setRootPath("data.island.names");
        assertThat(names.getList("text")).containsExactly("Grosse Insel");
        assertThat(names.getList("language")).containsExactly("de-AT");
        assertThat(names.getList("official")).containsExactly(true);
        assertThat(names.getList("usedBy.code")).containsExactly(List.of("NO"));
        assertThat(names.getList("citations.source.slug")).containsExactly(List.of("almanac"));
    }

    @Test
    void figuresThatConflictStandSideBySide() {
        JsonPath island = Api.data("""
                { island(slug: "big-island") {
                    areaKm2 highestPointM areas { amount asOf { edtf } citations { supports source { slug } } }
                    populations { people asOf { earliest latest } } } }""").setRootPath("data.island");
        assertThat(island.getDouble("areaKm2")).isEqualTo(12.5);
        assertThat(island.getString("highestPointM")).isNull();
        assertThat(island.getList("areas.amount", Double.class)).containsExactly(12.5, 13.0);
        assertThat(island.getList("areas.citations.supports"))
                .containsExactly(List.of("SUPPORTS"), List.of("DISPUTES"));
        assertThat(island.getList("populations.people")).containsExactly(30);
        assertThat(island.getString("populations[0].asOf.latest")).isEqualTo("1950-12-31");
    }

    @Test
    void membershipInAGroupIsAssertedAndRejected() {
        JsonPath data = Api.data("""
                { island(slug: "lagoon") { members { member { slug } assertedBy { slug } rejectedBy { slug } } }
                  member: island(slug: "small-rock") { partOf { group { name } assertedBy { slug } } } }""");
        assertThat(data.getList("island.members.member.slug")).containsExactly("big-island", "small-rock");
        assertThat(data.getList("island.members.assertedBy.slug")).containsExactly(List.of("southland"), List.of());
        assertThat(data.getList("island.members.rejectedBy.slug")).containsExactly(List.of("northland"), List.of());
        assertThat(data.getString("member.partOf[0].group.name")).isEqualTo("Lagoon Islands");
    }

    @Test
    void outlineIsGeoJsonAndLocationIsCited() {
        JsonPath island = Api.data("""
                { island(slug: "big-island") {
                    outline location { latitude longitude citations { source { slug } } } } }""").setRootPath("data.island");
        assertThat(island.getString("outline.type")).isEqualTo("Polygon");
        assertThat(island.getList("outline.coordinates[0]")).hasSize(4);
        assertThat(island.getDouble("location.longitude")).isEqualTo(-20.25);
        assertThat(island.getString("location.citations[0].source.slug")).isEqualTo("almanac");
    }

    @Test
    void listsFeaturesByKindGroupAndDispute() {
        assertThat(slugs("")).containsExactly("big-island", "lagoon", "small-rock");
        assertThat(slugs("(orderBy: SLUG_DESC)")).containsExactly("small-rock", "lagoon", "big-island");
        assertThat(slugs("(where: {kind: [ROCK, GROUP]})")).containsExactly("lagoon", "small-rock");
        assertThat(slugs("(where: {partOf: \"lagoon\"})")).containsExactly("big-island", "small-rock");
        assertThat(slugs("(where: {partOf: \"lagoon\", kind: ROCK})")).containsExactly("small-rock");
        assertThat(slugs("(where: {dispute: \"lagoon\"})")).containsExactly("big-island", "small-rock");
        assertThat(slugs("(where: {dispute: \"other\"})")).isEmpty();
    }

    private static List<String> slugs(String arguments) {
        return Api.data("{ islands" + arguments + " { nodes { slug } } }").getList("islands.nodes.slug");
    }
}
