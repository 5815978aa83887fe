package io.concertreservation.torture.sabotage;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A copy of the packaged application in which some classes or resources are replaced. */
final class SabotagedApplication {

    private final Path project;
    private final Path original;
    private final Path folder;

    SabotagedApplication(Path project, Path original, Path folder) {
        this.project = project;
        this.original = original;
        this.folder = folder;
    }

    /** Makes the copy and gives its folder. */
    Path build(List<Patch> patches) throws IOException {
        Path copy = folder.resolve("quarkus-app");
        link(copy);
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Map<String, String> texts = new LinkedHashMap<>();
        for (Patch patch : patches) {
            texts.compute(
                    patch.file(),
                    (file, before) -> patch.applied(project, before == null ? patch.original(project) : before));
        }
        List<Path> files = new ArrayList<>();
        for (Patch patch : patches) {
            Path target = (patch.isJava() ? sources : classes).resolve(patch.below());
            Files.createDirectories(target.getParent());
            Files.writeString(target, texts.getOrDefault(patch.file(), ""));
            if (patch.isJava() && !files.contains(target)) {
                files.add(target);
            }
        }
        compile(files, classes);
        replace(copy, classes);
        return copy;
    }

    /** Files are shared with the original by hard links; the archives that change are copied. */
    private void link(Path copy) throws IOException {
        for (Path file : files(original)) {
            Path target = copy.resolve(original.relativize(file).toString());
            Files.createDirectories(target.getParent());
            if (isOurs(file)) {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.createLink(target, file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.contains("io.concertreservation")
                || name.startsWith("transformed-bytecode")
                || file.getParent().endsWith("app");
    }

    private void compile(List<Path> files, Path classes) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        String path = files(original).stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", path, "-proc:none", "-nowarn", "-parameters");
            boolean compiled = compiler.getTask(
                            words, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("The sabotage does not compile: " + words);
            }
        }
    }

    /** In every archive that has the class or resource; where the build had given a bean an empty constructor, so do we. */
    private void replace(Path copy, Path classes) throws IOException {
        for (Path archive : files(copy)) {
            if (!isOurs(archive)) {
                continue;
            }
            try (FileSystem inside = FileSystems.newFileSystem(archive)) {
                for (Path changed : files(classes)) {
                    Path target = inside.getPath("/" + classes.relativize(changed));
                    if (Files.exists(target)) {
                        Files.write(target, fitting(Files.readAllBytes(changed), Files.readAllBytes(target)));
                    }
                }
            }
        }
    }

    private static byte[] fitting(byte[] changed, byte[] before) {
        boolean isClass = before.length > 4 && before[0] == (byte) 0xCA && before[1] == (byte) 0xFE;
        return isClass && EmptyConstructor.isIn(before) && !EmptyConstructor.isIn(changed)
                ? EmptyConstructor.addedTo(changed)
                : changed;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
