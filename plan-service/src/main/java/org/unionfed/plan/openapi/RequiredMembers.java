package org.unionfed.plan.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes each member of a record as required unless its type says that it may be missing. */
class RequiredMembers implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = rawClass(type.getType());
        if (resolved != null && raw.isRecord()) {
            require(resolved, raw, context);
        }
        return resolved;
    }

    private static void require(Schema<?> resolved, Class<?> type, ModelConverterContext context) {
        String reference = resolved.get$ref();
        Schema<?> model = reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        if (model != null && model.getProperties() != null) {
            List<String> required = Arrays.stream(type.getRecordComponents())
                    .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(model.getProperties()::containsKey)
                    .toList();
            model.setRequired(required);
        }
    }

    private static Class<?> rawClass(Type type) {
        if (type instanceof JavaType known) {
            return known.getRawClass();
        }
        if (type instanceof ParameterizedType generic) {
            return rawClass(generic.getRawType());
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
