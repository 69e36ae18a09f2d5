package org.islegraph.treaty;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.graphql.Edge;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.Viewpoint;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

/** What provisions do to islands, and how their words are read. */
@GraphQLApi
public class InterpretationApi {

    private final TermRepository terms;
    private final InterpretationRepository interpretations;
    private final EffectRepository effects;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final CitationRepository citations;

    InterpretationApi(
            TermRepository terms,
            InterpretationRepository interpretations,
            EffectRepository effects,
            IslandRepository islands,
            CountryRepository countries,
            CitationRepository citations) {
        this.terms = terms;
        this.interpretations = interpretations;
        this.effects = effects;
        this.islands = islands;
        this.countries = countries;
        this.citations = citations;
    }

    @Description("Words of the clause that are read in more than one way.")
    @Name("terms")
    public List<List<@NonNull Term>> termsOfProvisions(@Source List<Provision> provisions) {
        return Edge.many(
                provisions, Provision::key, keys -> terms.children("provisionKey", "e.provisionKey, e.position", keys));
    }

    @Description("Who reads the words how. Rival readings stand side by side, in order of time, then by country.")
    @Name("interpretations")
    public List<List<@NonNull Interpretation>> interpretationsOfTerms(
            @Source List<Term> terms,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(
                terms, Term::key, keys -> interpretations.ofTerms(new Viewpoint(viewpoint), on, keys), on::among);
    }

    @Description("Country that reads it so.")
    @Name("by")
    public List<@NonNull Country> byOfInterpretations(@Source List<Interpretation> interpretations) {
        return Edge.one(interpretations, Interpretation::byKey, countries.records());
    }

    @Description("Features that the words name in this reading.")
    @Name("includes")
    public List<List<@NonNull Island>> includesOfInterpretations(@Source List<Interpretation> interpretations) {
        return Edge.many(interpretations, Interpretation::key, keys -> islands.subjects(Role.INCLUDES, keys));
    }

    @Description("Features that the words do not name in this reading.")
    @Name("excludes")
    public List<List<@NonNull Island>> excludesOfInterpretations(@Source List<Interpretation> interpretations) {
        return Edge.many(interpretations, Interpretation::key, keys -> islands.subjects(Role.EXCLUDES, keys));
    }

    @Description("Where the reading was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfInterpretations(@Source List<Interpretation> interpretations) {
        return citations.of(interpretations, Interpretation::key);
    }

    @Description("What the clause does to islands.")
    @Name("effects")
    public List<List<@NonNull Effect>> effectsOfProvisions(
            @Source List<Provision> provisions,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint) {
        return Edge.many(
                provisions,
                Provision::key,
                keys -> effects.children(
                        "provisionKey", "e.provisionKey, e.position", keys, new Viewpoint(viewpoint).asserts()));
    }

    @Description("States that give something up by it.")
    @Name("relinquishedBy")
    public List<List<@NonNull Country>> relinquishedByOfEffects(@Source List<Effect> effects) {
        return Edge.many(effects, Effect::key, keys -> countries.subjects(Role.RELINQUISHED_BY, keys));
    }

    @Description("States that receive something by it; empty if it names none.")
    @Name("acquiredBy")
    public List<List<@NonNull Country>> acquiredByOfEffects(@Source List<Effect> effects) {
        return Edge.many(effects, Effect::key, keys -> countries.subjects(Role.ACQUIRED_BY, keys));
    }

    @Description("Features concerned.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfEffects(@Source List<Effect> effects) {
        return Edge.many(effects, Effect::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries by whose account it has this effect; empty if nobody disputes it.")
    @Name("accordingTo")
    public List<List<@NonNull Country>> accordingToOfEffects(@Source List<Effect> effects) {
        return Edge.many(effects, Effect::key, keys -> countries.subjects(Role.ASSERTED_BY, keys));
    }

    @Description("Where the effect was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfEffects(@Source List<Effect> effects) {
        return citations.of(effects, Effect::key);
    }
}
