package org.unionfed.commons.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How the JSON of callers is read: as it stands or not at all. Nothing is rounded, turned into another type or taken
 * twice, no text holds what cannot be kept, and what must be there is there before anybody works with it.
 */
final class StrictJson {

    private StrictJson() {}

    /** A mapper that writes as the given one does. */
    static JsonMapper of(JsonMapper json) {
        JsonMapper.Builder strict = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new SoundTextDeserializer())
                        .setDeserializerModifier(new DatesAreTexts()));
        for (LogicalType type : LogicalType.values()) {
            strict.withCoercionConfig(type, turningNothingInto(type));
        }
        return strict.annotationIntrospector(new RequiredMembers()).build();
    }

    private static Consumer<MutableCoercionConfig> turningNothingInto(LogicalType type) {
        return config -> {
            config.setCoercion(CoercionInputShape.EmptyString, of(type, LogicalType.Textual, LogicalType.Untyped));
            config.setCoercion(CoercionInputShape.Boolean, of(type, LogicalType.Boolean, LogicalType.Untyped));
            config.setCoercion(CoercionInputShape.Float, of(type, LogicalType.Float, LogicalType.Untyped));
            config.setCoercion(
                    CoercionInputShape.Integer, of(type, LogicalType.Integer, LogicalType.Float, LogicalType.Untyped));
            if (type == LogicalType.Integer || type == LogicalType.Float || type == LogicalType.Boolean) {
                config.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
            }
        };
    }

    private static CoercionAction of(LogicalType type, LogicalType... natural) {
        return List.of(natural).contains(type) ? CoercionAction.TryConvert : CoercionAction.Fail;
    }

    /** Refuses texts with characters that cannot be kept. */
    private static final class SoundTextDeserializer extends StdScalarDeserializer<String> {

        SoundTextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (!SoundText.isSound(text)) {
                throw new UnsoundTextException(parser);
            }
            return text;
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }
    }

    /** Lets no date be made of numbers or lists. */
    private static final class DatesAreTexts extends ValueDeserializerModifier {

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
            return deserializer.logicalType() == LogicalType.DateTime ? new DateFromText(deserializer) : deserializer;
        }
    }

    /** Reads a date where a text stands, and nothing else. */
    private static final class DateFromText extends DelegatingDeserializer {

        DateFromText(ValueDeserializer<?> dates) {
            super(dates);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> dates) {
            return new DateFromText(dates);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? super.deserialize(parser, context)
                    : context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
