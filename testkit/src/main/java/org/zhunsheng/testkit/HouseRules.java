package org.zhunsheng.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The rules that hold in every room of the house. A room's own architecture test takes them in with {@code ArchTests.in}. */
public final class HouseRules {
    private HouseRules() {}

    private static final int MOST_PARAMETERS = 5;

    @ArchTest
    public static final ArchRule EVERY_PACKAGE_HAS_A_DOOR_SIGN = classes()
            .that()
            .areTopLevelClasses()
            .should(liveBehindADoorSign())
            .because("the tree is the table of contents: package-info.java says what lives there, where to start, and"
                    + " that nothing is null unless it says so");

    @ArchTest
    public static final ArchRule NAMES_COME_FROM_THE_TRADE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such names say nothing: name what the thing is or does, in words from docs/glossary.md");

    @ArchTest
    public static final ArchRule THE_PROCESS_ENDS_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zhunsheng.app.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("code that ends the process cannot be tested, nor used by a server: throw, and let Main decide");

    @ArchTest
    public static final ArchRule NOBODY_PRINTS_BEHIND_THE_COMMANDS_BACK = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("--json is alone on the standard output; what there is to say is said by the command line");

    @ArchTest
    public static final ArchRule METHODS_TAKE_FEW_PARAMETERS = methods()
            .that(areWrittenByPeople())
            .should(takeAtMost(MOST_PARAMETERS))
            .because("a longer list hides a concept: give it a name and a record");

    private static ArchCondition<JavaClass> liveBehindADoorSign() {
        return new ArchCondition<>("live in a package whose package-info.java is marked @NullMarked") {
            @Override
            public void check(JavaClass room, ConditionEvents events) {
                boolean signed = room.getPackage()
                        .tryGetPackageInfo()
                        .filter(door -> door.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(room, signed, room.getName() + " in " + room.getPackageName()));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areWrittenByPeople() {
        return DescribedPredicate.describe(
                "are written by people", method -> !method.getName().contains("$"));
    }

    private static ArchCondition<JavaMethod> takeAtMost(int most) {
        return new ArchCondition<>("take at most " + most + " parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                int count = method.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(method, count <= most, method.getFullName() + " takes " + count));
            }
        };
    }
}
