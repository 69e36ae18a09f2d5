package org.islegraph.person;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class PersonApiTest {

    @Test
    void officesLinkPeopleOrganisationsAndCountries() {
        JsonPath data = Api.data("""
                { person(slug: "ada-north") { name events { nodes { slug } }
                    offices { title organisation { slug } country { slug } period { ongoing from { edtf } }
                      citations { source { slug } } person { slug } } }
                  organisation(slug: "north-ministry") { kind country { name } people { nodes { slug } } }
                  people { totalCount } organisations { totalCount } }""");
        assertThat(data.getList("person.offices.title")).containsExactly("Minister");
        assertThat(data.getString("person.offices[0].organisation.slug")).isEqualTo("north-ministry");
        assertThat(data.getString("person.offices[0].person.slug")).isEqualTo("ada-north");
        assertThat(data.getList("person.offices[0].citations.source.slug"))
                .as("an office without citations rests on those of the person")
                .containsExactly("gazette");
        assertThat(data.getList("person.events.nodes.slug")).isEqualTo(List.of("landing-1901"));
        assertThat(data.getList("organisation.people.nodes.slug")).containsExactly("ada-north");
        assertThat(data.getString("organisation.country.name")).isEqualTo("Northland");
        assertThat(data.getInt("people.totalCount")).isEqualTo(1);
        assertThat(data.getInt("organisations.totalCount")).isEqualTo(1);
    }
}
