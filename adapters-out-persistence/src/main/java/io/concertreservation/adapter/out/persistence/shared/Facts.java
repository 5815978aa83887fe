package io.concertreservation.adapter.out.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Writes facts as a JSON object. */
@Converter
public class Facts implements AttributeConverter<Map<String, String>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The facts cannot be written.", e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts cannot be read.", e);
        }
    }
}
