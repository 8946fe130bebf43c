package dev.postern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the design's walls: which package may know which, and where libraries may show.
class ArchitectureTest {

    /// The packages in order; imports only ever point to a line above. The doors on one line know
    /// nothing of each other.
    private static final List<List<String>> ORDER = List.of(
            List.of("mail"),
            List.of("config"),
            List.of("store"),
            List.of("dns"),
            List.of("reading"),
            List.of("orders"),
            List.of("parties"),
            List.of("rules"),
            List.of("masking"),
            List.of("journal"),
            List.of("spool"),
            List.of("notice"),
            List.of("delivery"),
            List.of("gateway"),
            List.of("session", "feeds", "admin", "form", "cli"));

    private static final String ROOT = "dev.postern";

    /// Packages whose types may stand in anyone's signatures: ours, Java's, and the null markers.
    private static final List<String> OPEN = List.of(ROOT, "java.", "org.jspecify.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> importsPointUpwards() {
        return ORDER.stream()
                .flatMap(List::stream)
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + name + "..")
                                .should()
                                .dependOnClassesThat(
                                        describe("are not in a package above", used -> !mayUse(name, used)))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    private static boolean mayUse(String name, JavaClass used) {
        if (!used.getPackageName().startsWith(ROOT)) {
            return true;
        }
        var other = room(used.getPackageName());
        return other.equals(name) || line(other) < line(name);
    }

    private static int line(String room) {
        for (var i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(room)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String room(String packageName) {
        var rest = packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    @Test
    void everyPackageIsOnTheList() {
        var known = ORDER.stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> unknown = CLASSES.stream()
                .map(type -> room(type.getPackageName()))
                .filter(room -> !room.isEmpty() && !known.contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheBuildKnowsHowTheJudgeLearns() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..judge.training")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..judge.training")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .filter(name -> !name.contains("jte"))
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    /// What one package shows another has no library type in it, so a library can be changed in one place.
    @Test
    void librariesDoNotShow() {
        var shown = new ArrayList<String>();
        for (var type : CLASSES) {
            if (isPublic(type) && !isGenerated(type)) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> !isInherited(unit))
                        .flatMap(unit -> foreign(unit).map(used -> unit.getFullName() + " shows " + used))
                        .forEach(shown::add);
            }
        }
        assertEquals(List.of(), shown);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Jte");
    }

    /// A library's own method that we override has the library's signature.
    private static boolean isInherited(JavaCodeUnit unit) {
        return unit.getOwner().getAllRawSuperclasses().stream()
                        .anyMatch(parent ->
                                parent.tryGetMethod(unit.getName(), names(unit)).isPresent()
                                        && !parent.getPackageName().startsWith(ROOT))
                || unit.getOwner().getAllRawInterfaces().stream()
                        .anyMatch(parent ->
                                parent.tryGetMethod(unit.getName(), names(unit)).isPresent()
                                        && !parent.getPackageName().startsWith(ROOT));
    }

    private static String[] names(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static Stream<String> foreign(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                .map(type -> type.getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getName)
                .filter(name -> OPEN.stream().noneMatch(name::startsWith))
                .filter(name -> !Set.of("void").contains(name));
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void mailKnowsNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".mail..")
                .should()
                .dependOnClassesThat(describe(
                        "are a library's",
                        used -> OPEN.stream().noneMatch(used.getName()::startsWith)
                                && !used.isPrimitive()
                                && !used.isArray()))
                .check(CLASSES);
    }

    @Test
    void noClassHasANameThatSaysNothing() throws IOException {
        var empty = List.of("Manager", "Processor", "Helper", "Util", "Utils", "Impl", "Info", "Service");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> empty.stream().anyMatch(name::endsWith))
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    void theOrderOfPackagesIsWrittenDownOnce() {
        assertEquals(
                ORDER.stream().mapToLong(List::size).sum(),
                ORDER.stream().flatMap(List::stream).distinct().count(),
                () -> Arrays.toString(ORDER.toArray()));
    }
}
