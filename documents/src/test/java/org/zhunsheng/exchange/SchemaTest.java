package org.zhunsheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @Test
    void isItselfAValidSchema() {
        var metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(ZhunshengSchema.text())).isEmpty();
    }

    @Test
    void itsOwnExampleConformsAndCanBeRead() throws IOException {
        JsonNode example = ZhunshengSchema.text().at("/examples/0");
        assertThat(ZhunshengSchema.complaints(example)).isEmpty();
        byte[] bytes = example.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.read(bytes, "example").document().projects()).hasSize(1);
    }

    @Test
    void describesEveryKeyOfADocumentAndAProject() {
        List<String> bare = new ArrayList<>();
        for (String part : List.of("/properties", "/$defs/project/properties", "/$defs/indicator/properties")) {
            ZhunshengSchema.text().at(part).properties().forEach(key -> {
                JsonNode value = key.getValue();
                if (!value.has("description") && !value.has("$ref")) {
                    bare.add(part + "/" + key.getKey());
                }
            });
        }
        assertThat(bare).as("keys without a description").isEmpty();
    }

    /** What the reader refuses, a stranger's validator refuses too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'MONITORING'}",
                "{'format':'zhunsheng/2','kind':'MONITORING'}",
                "{'format':'zhunsheng/1'}",
                "{'format':'zhunsheng/1','kind':'BUDGET'}",
                "{'format':'zhunsheng/1','kind':'MONITORING','fiscalYear':'2024'}",
                "{'format':'zhunsheng/1','kind':'MONITORING','title':' '}",
                "{'format':'zhunsheng/1','kind':'MONITORING','department':{}}",
                "{'format':'zhunsheng/1','kind':'MONITORING','budget':{'total':12}}",
                "{'format':'zhunsheng/1','kind':'MONITORING','budget':{'total':'1e9'}}",
                "{'format':'zhunsheng/1','kind':'MONITORING','projects':[{'spendingPlan':[{'month':13,'percent':'1'}]}]}",
                "{'format':'zhunsheng/1','kind':'MONITORING','indicators':[{'target':{'operator':'GE'}}]}",
                "{'format':'zhunsheng/1','kind':'MONITORING','indicators':[{'target':{'text':'1','value':'1'}}]}",
                "{'format':'zhunsheng/1','kind':'MONITORING','indicators':[{'target':{'text':'优','operator':'QUALITATIVE','value':'1'}}]}",
                "{'format':'zhunsheng/1','kind':'MONITORING','indicators':[{'target':{'text':'1-2','operator':'RANGE','value':'1'}}]}",
                "{'format':'zhunsheng/1','kind':'MONITORING','places':{'/title':[{'line':1}]}}",
            })
    void refusesWhatTheReaderRefuses(String json) throws IOException {
        String document = json.replace('\'', '"');
        assertThat(ZhunshengSchema.complaints(new ObjectMapper().readTree(document)))
                .isNotEmpty();
        assertThat(Refusals.of(document)).isNotNull();
    }
}
