package org.islegraph.island;

import java.time.LocalDate;
import java.util.List;

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
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.GeoJson;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.record.Viewpoint;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

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

    IslandApi(
            IslandRepository islands,
            OutlineRepository outlines,
            MeasurementRepository measurements,
            PopulationCountRepository populations,
            MembershipRepository memberships,
            CountryRepository countries,
            NameUseRepository names,
            CitationRepository citations) {
        this.islands = islands;
        this.outlines = outlines;
        this.measurements = measurements;
        this.populations = populations;
        this.memberships = memberships;
        this.countries = countries;
        this.names = names;
        this.citations = citations;
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
        return new IslandConnection(islands.matching(where, orderBy).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    @Name("name")
    public List<@NonNull String> nameOfIslands(
            @Source List<Island> islands,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(islands, Island::key, language, usedBy);
    }

    @Description("Names, the preferred one of each language first.")
    @Name("names")
    public List<List<@NonNull NameUse>> namesOfIslands(
            @Source List<Island> islands,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(islands, Island::key, language, usedBy, On.of(at, match));
    }

    @Description("Shape of the feature, a Polygon or MultiPolygon; absent where no coastline was at hand.")
    @Name("outline")
    public List<@Nullable GeoJson> outlineOfIslands(@Source List<Island> islands) {
        return Edge.one(islands, Island::key, outlines::ofIslands);
    }

    @Description("Areas that sources give, the preferred figure first.")
    @Name("areas")
    public List<List<@NonNull Measurement>> areasOfIslands(@Source List<Island> islands) {
        return Edge.many(islands, Island::key, keys -> measurements.ofIslands(MeasurementKind.AREA, keys));
    }

    @Description("Heights of the highest point that sources give, the preferred figure first.")
    @Name("heights")
    public List<List<@NonNull Measurement>> heightsOfIslands(@Source List<Island> islands) {
        return Edge.many(islands, Island::key, keys -> measurements.ofIslands(MeasurementKind.HEIGHT, keys));
    }

    @Description("Counts of people that sources give.")
    @Name("populations")
    public List<List<@NonNull PopulationCount>> populationsOfIslands(@Source List<Island> islands) {
        return Edge.many(
                islands, Island::key, keys -> populations.children("islandKey", "e.islandKey, e.position", keys));
    }

    @Description("Groups that the feature is part of, and who says so.")
    @Name("partOf")
    public List<List<@NonNull Membership>> partOfOfIslands(
            @Source List<Island> islands,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint) {
        return Edge.many(
                islands,
                Island::key,
                keys -> memberships.children(
                        "memberKey", "e.memberKey, e.position", keys, new Viewpoint(viewpoint).asserts()));
    }

    @Description("Features that are part of the group, and who says so.")
    @Name("members")
    public List<List<@NonNull Membership>> membersOfIslands(
            @Source List<Island> islands,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint) {
        return Edge.many(
                islands,
                Island::key,
                keys -> memberships.children(
                        "groupKey", "e.groupKey, e.memberKey", keys, new Viewpoint(viewpoint).asserts()));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfIslands(@Source List<Island> islands) {
        return citations.of(islands, Island::key);
    }

    @Description("The feature.")
    @Name("member")
    public List<@NonNull Island> memberOfMemberships(@Source List<Membership> memberships) {
        return Edge.one(memberships, Membership::memberKey, islands.records());
    }

    @Description("The group that it is part of.")
    @Name("group")
    public List<@NonNull Island> groupOfMemberships(@Source List<Membership> memberships) {
        return Edge.one(memberships, Membership::groupKey, islands.records());
    }

    @Description("Countries that assert it; empty if nobody disputes it.")
    @Name("assertedBy")
    public List<List<@NonNull Country>> assertedByOfMemberships(@Source List<Membership> memberships) {
        return Edge.many(memberships, Membership::key, keys -> countries.subjects(Role.ASSERTED_BY, keys));
    }

    @Description("Countries that reject it.")
    @Name("rejectedBy")
    public List<List<@NonNull Country>> rejectedByOfMemberships(@Source List<Membership> memberships) {
        return Edge.many(memberships, Membership::key, keys -> countries.subjects(Role.REJECTED_BY, keys));
    }

    @Description("Where the membership was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfMemberships(@Source List<Membership> memberships) {
        return citations.of(memberships, Membership::key);
    }

    @Description("Where the figure was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfMeasurements(@Source List<Measurement> measurements) {
        return citations.of(measurements, Measurement::key);
    }

    @Description("Where the figure was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfPopulationCounts(@Source List<PopulationCount> populations) {
        return citations.of(populations, PopulationCount::key);
    }

    @Description("Where the coordinates were read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfCoordinatess(@Source List<Coordinates> coordinatess) {
        return citations.of(coordinatess, Coordinates::key);
    }
}
