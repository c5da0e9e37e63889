package org.unionfed.commons.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Says in the OpenAPI document which properties are always there: those of records that cannot be null. */
final class RecordProperties implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(definition(schema, context), java.getRawClass().getRecordComponents());
        }
        return schema;
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), schema);
    }

    private static void require(Schema<?> schema, RecordComponent[] components) {
        for (RecordComponent it : components) {
            if (has(schema, it.getName()) && !it.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(it.getName());
            }
        }
    }

    private static boolean has(Schema<?> schema, String property) {
        return schema.getProperties() != null
                && schema.getProperties().containsKey(property)
                && (schema.getRequired() == null || !schema.getRequired().contains(property));
    }
}
