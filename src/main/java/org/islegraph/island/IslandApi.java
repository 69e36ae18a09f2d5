package org.islegraph.island;

import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.country.NameUse;
import org.islegraph.country.NameUseRepository;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.GeoJson;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;

/** Islands and their groups: where, how large, part of what. */
@GraphQLApi
public class IslandApi {

    private final IslandRepository islands;
    private final OutlineRepository outlines;
    private final MeasurementRepository measurements;
    private final PopulationCountRepository populations;
    private final MembershipRepository memberships;
    private final CountryRepository countries;
    private final NameUseRepository names;
    private final CitationRepository citations;
    private final Batch batch;

    IslandApi(
            IslandRepository islands,
            OutlineRepository outlines,
            MeasurementRepository measurements,
            PopulationCountRepository populations,
            MembershipRepository memberships,
            CountryRepository countries,
            NameUseRepository names,
            CitationRepository citations,
            Batch batch) {
        this.islands = islands;
        this.outlines = outlines;
        this.measurements = measurements;
        this.populations = populations;
        this.memberships = memberships;
        this.countries = countries;
        this.names = names;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("island")
    @Description("The island with this slug; null if there is none.")
    public @Nullable Island island(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return islands.bySlug(slug);
    }

    @Query("islands")
    @Description("All features: islands, rocks and groups of them.")
    public IslandConnection islands(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable IslandFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return IslandConnection.of(islands.matching(where, orderBy).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> name(
            @Source Island island,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(island.key(), language);
    }

    @Description("Names, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> names(
            @Source Island island,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language) {
        return names.of(island.key(), language);
    }

    @Description("Shape of the feature, a Polygon or MultiPolygon; absent where no coastline was at hand.")
    public CompletionStage<@Nullable GeoJson> outline(@Source Island island) {
        return batch.one("Island.outline", List.of(), island.key(), outlines::ofIslands);
    }

    @Description("Areas that sources give, the preferred figure first.")
    public CompletionStage<List<@NonNull Measurement>> areas(@Source Island island) {
        return batch.many(
                "Island.areas", List.of(), island.key(), keys -> measurements.ofIslands(MeasurementKind.AREA, keys));
    }

    @Description("Heights of the highest point that sources give, the preferred figure first.")
    public CompletionStage<List<@NonNull Measurement>> heights(@Source Island island) {
        return batch.many(
                "Island.heights",
                List.of(),
                island.key(),
                keys -> measurements.ofIslands(MeasurementKind.HEIGHT, keys));
    }

    @Description("Counts of people that sources give.")
    public CompletionStage<List<@NonNull PopulationCount>> populations(@Source Island island) {
        return batch.many(
                "Island.populations",
                List.of(),
                island.key(),
                keys -> populations.children("islandKey", "e.islandKey, e.position", keys));
    }

    @Description("Groups that the feature is part of, and who says so.")
    public CompletionStage<List<@NonNull Membership>> partOf(@Source Island island) {
        return batch.many(
                "Island.partOf",
                List.of(),
                island.key(),
                keys -> memberships.children("memberKey", "e.memberKey, e.position", keys));
    }

    @Description("Features that are part of the group, and who says so.")
    public CompletionStage<List<@NonNull Membership>> members(@Source Island island) {
        return batch.many(
                "Island.members",
                List.of(),
                island.key(),
                keys -> memberships.children("groupKey", "e.groupKey, e.memberKey", keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Island island) {
        return citations.of(island.key());
    }

    @Description("The feature.")
    public CompletionStage<@NonNull Island> member(@Source Membership membership) {
        return batch.one("Island", List.of(), membership.memberKey(), islands::byKeys);
    }

    @Description("The group that it is part of.")
    public CompletionStage<@NonNull Island> group(@Source Membership membership) {
        return batch.one("Island", List.of(), membership.groupKey(), islands::byKeys);
    }

    @Description("Countries that assert it; empty if nobody disputes it.")
    public CompletionStage<List<@NonNull Country>> assertedBy(@Source Membership membership) {
        return batch.many(
                "Membership.assertedBy",
                List.of(),
                membership.key(),
                keys -> countries.subjects(Role.ASSERTED_BY, keys));
    }

    @Description("Countries that reject it.")
    public CompletionStage<List<@NonNull Country>> rejectedBy(@Source Membership membership) {
        return batch.many(
                "Membership.rejectedBy",
                List.of(),
                membership.key(),
                keys -> countries.subjects(Role.REJECTED_BY, keys));
    }

    @Description("Where the membership was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Membership membership) {
        return citations.of(membership.key());
    }

    @Description("Where the figure was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Measurement measurement) {
        return citations.of(measurement.key());
    }

    @Description("Where the figure was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source PopulationCount population) {
        return citations.of(population.key());
    }

    @Description("Where the coordinates were read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Coordinates coordinates) {
        return citations.of(coordinates.key());
    }
}
