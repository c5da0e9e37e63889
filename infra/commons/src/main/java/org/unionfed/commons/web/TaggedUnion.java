package org.unionfed.commons.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a type that is one of several, told apart by a member, under the names that stand on the wire. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the library's schemas are raw
record TaggedUnion(Class<?> type) {

    private static final String SCHEMAS = "#/components/schemas/";

    void describeIn(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        String tag = type.getAnnotation(JsonTypeInfo.class).property();
        Discriminator discriminator = new Discriminator().propertyName(tag);
        Schema<Object> union = new Schema<>().discriminator(discriminator);
        for (JsonSubTypes.Type it : type.getAnnotation(JsonSubTypes.class).value()) {
            String name = it.value().getSimpleName();
            schemas.computeIfPresent(name, (key, described) -> alone(described, tag, it.name()));
            union.addOneOfItem(new Schema<>().$ref(SCHEMAS + name));
            discriminator.mapping(it.name(), SCHEMAS + name);
        }
        schemas.replace(type.getSimpleName(), union);
    }

    /** The same with the tag among its members, and without its parent, which has nothing else. */
    private static Schema alone(Schema described, String tag, String value) {
        Map<String, Schema> members = new LinkedHashMap<>();
        members.put(tag, new StringSchema().addEnumItem(value));
        for (Schema part : parts(described)) {
            if (part.getProperties() != null) {
                ((Map<String, Schema>) part.getProperties()).forEach(members::putIfAbsent);
            }
        }
        List<String> required = new ArrayList<>(List.of(tag));
        if (described.getRequired() != null) {
            required.addAll(described.getRequired());
        }
        Schema alone = new ObjectSchema().required(required);
        alone.setProperties(members);
        return alone;
    }

    private static List<Schema> parts(Schema described) {
        return described.getAllOf() == null ? List.of(described) : described.getAllOf();
    }
}
