package org.islegraph.country;

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
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

/** Countries, the succession between them, and who uses a name. */
@GraphQLApi
public class CountryApi {

    private final CountryRepository countries;
    private final SuccessionRepository successions;
    private final NameUseRepository names;
    private final CitationRepository citations;

    CountryApi(
            CountryRepository countries,
            SuccessionRepository successions,
            NameUseRepository names,
            CitationRepository citations) {
        this.countries = countries;
        this.successions = successions;
        this.names = names;
        this.citations = citations;
    }

    @Query("country")
    @Description("The country with this slug; null if there is none.")
    public @Nullable Country country(@NonNull @Name("slug") @Description("Slug of a country.") String slug) {
        return countries.bySlug(slug);
    }

    @Query("countries")
    @Description("All countries, former ones included.")
    public CountryConnection countries(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable CountryFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new CountryConnection(countries.matching(where, orderBy).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    @Name("name")
    public List<@NonNull String> nameOfCountries(
            @Source List<Country> countries,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(countries, Country::key, language, usedBy);
    }

    @Description("Names, the preferred one of each language first.")
    @Name("names")
    public List<List<@NonNull NameUse>> namesOfCountries(
            @Source List<Country> countries,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(countries, Country::key, language, usedBy, On.of(at, match));
    }

    @Description("States that this one continued or succeeded.")
    @Name("predecessors")
    public List<List<@NonNull Succession>> predecessorsOfCountries(@Source List<Country> countries) {
        return Edge.many(
                countries, Country::key, keys -> successions.children("successorKey", "e.predecessorKey", keys));
    }

    @Description("States that continued or succeeded this one.")
    @Name("successors")
    public List<List<@NonNull Succession>> successorsOfCountries(@Source List<Country> countries) {
        return Edge.many(
                countries, Country::key, keys -> successions.children("predecessorKey", "e.successorKey", keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfCountries(@Source List<Country> countries) {
        return citations.of(countries, Country::key);
    }

    @Description("The earlier state.")
    @Name("predecessor")
    public List<@NonNull Country> predecessorOfSuccessions(@Source List<Succession> successions) {
        return Edge.one(successions, Succession::predecessorKey, countries.records());
    }

    @Description("The later state.")
    @Name("successor")
    public List<@NonNull Country> successorOfSuccessions(@Source List<Succession> successions) {
        return Edge.one(successions, Succession::successorKey, countries.records());
    }

    @Description("Countries that assert the succession; empty if nobody disputes it.")
    @Name("assertedBy")
    public List<List<@NonNull Country>> assertedByOfSuccessions(@Source List<Succession> successions) {
        return Edge.many(successions, Succession::key, keys -> countries.subjects(Role.ASSERTED_BY, keys));
    }

    @Description("Where the succession was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfSuccessions(@Source List<Succession> successions) {
        return citations.of(successions, Succession::key);
    }

    @Description("Countries that use the name.")
    @Name("usedBy")
    public List<List<@NonNull Country>> usedByOfNames(@Source List<NameUse> uses) {
        return Edge.many(uses, NameUse::key, keys -> countries.subjects(Role.USER, keys));
    }

    @Description("Where the name was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfNames(@Source List<NameUse> uses) {
        return citations.of(uses, NameUse::key);
    }
}
