package io.concertreservation.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the core is made of. */
enum CoreRule implements Rule {
    CORE_KNOWS_THE_JDK_ALONE(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    tree.core(), "java.lang..", "java.math..", "java.time..", "java.util..", "org.jspecify..")
            .because("the business outlives every framework")),

    CORE_TYPES_ARE_CLOSED(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .and()
            .areNotAnonymousClasses()
            .should(Faults.have(
                    "be records, enums, interfaces, final or sealed",
                    type -> isClosed(type) ? Stream.empty() : Stream.of("is open to subclasses")))),

    CORE_FIELDS_ARE_FINAL(tree -> fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(tree.core())
            .should()
            .beFinal()),

    CORE_HAS_NO_SETTERS(tree -> noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(tree.core())
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a state is left by a step with a name of its own")),

    CORE_LEAVES_NOTHING_TO_CHANCE(tree -> noClasses()
            .that()
            .resideInAPackage(tree.core())
            .should()
            .accessTargetWhere(Faults.access("chance is at work", CoreRule::isChance))
            .because("ids and chance come through ports")),

    CORE_HAS_NO_FLOATING_POINT(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .should(Faults.have("have no double and no float", FloatingPoint::in))
            .because("money is counted"));

    private static final Set<String> CHANCE = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.Collections.shuffle");
    private static final Set<String> DICE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private final Function<Tree, ArchRule> rule;

    CoreRule(Function<Tree, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule in(Tree tree) {
        return rule.apply(tree);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isSealed()
                || type.getModifiers().contains(FINAL);
    }

    private static boolean isChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return DICE.contains(owner)
                || owner.startsWith("java.util.random.")
                || CHANCE.contains(owner + "." + access.getTarget().getName());
    }
}
