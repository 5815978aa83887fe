package io.concertreservation.operation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every key of ours that the code reads, found in the code. */
final class Settings {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.concertreservation");

    private Settings() {}

    static List<Setting> all() {
        return Stream.of(mapped(), injected(), scheduled())
                .flatMap(found -> found)
                .filter(setting -> setting.key().startsWith("concert."))
                .map(setting -> Setting.of(setting.key(), setting.value()))
                .collect(Collectors.toMap(Setting::key, setting -> setting, Settings::stronger))
                .values()
                .stream()
                .toList();
    }

    private static Setting stronger(Setting one, Setting other) {
        return one.value().equals(Setting.NONE) ? other : one;
    }

    private static Stream<Setting> mapped() {
        return CODE.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(Settings::keysOf);
    }

    private static Stream<Setting> keysOf(JavaClass mapping) {
        String prefix = mapping.getAnnotationOfType(ConfigMapping.class).prefix();
        return mapping.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(method -> new Setting(prefix + "." + kebab(method.getName()), defaultOf(method)));
    }

    private static String defaultOf(JavaMethod method) {
        return method.isAnnotatedWith(WithDefault.class)
                ? method.getAnnotationOfType(WithDefault.class).value()
                : Setting.NONE;
    }

    private static Stream<Setting> injected() {
        return CODE.stream()
                .flatMap(type -> type.getConstructors().stream())
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))
                .map(parameter -> parameter.getAnnotationOfType(ConfigProperty.class))
                .map(property -> new Setting(
                        property.name(),
                        property.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE)
                                ? Setting.NONE
                                : property.defaultValue()));
    }

    private static Stream<Setting> scheduled() {
        return CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .map(method -> method.getAnnotationOfType(Scheduled.class).every())
                .filter(every -> every.startsWith("{"))
                .map(every -> new Setting(every.substring(1, every.length() - 1), Setting.NONE));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
