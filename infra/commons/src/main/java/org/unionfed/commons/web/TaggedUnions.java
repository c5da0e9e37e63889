package org.unionfed.commons.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Finds the tagged unions among the types of an interface, and has each described as one. */
final class TaggedUnions implements ModelConverter, OpenApiCustomizer {

    private final Set<Class<?>> found = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && isTagged(java.getRawClass())) {
            found.add(java.getRawClass());
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    @Override
    public void customise(OpenAPI document) {
        found.forEach(it -> new TaggedUnion(it).describeIn(document));
    }

    private static boolean isTagged(Class<?> type) {
        return type.isAnnotationPresent(JsonTypeInfo.class) && type.isAnnotationPresent(JsonSubTypes.class);
    }
}
