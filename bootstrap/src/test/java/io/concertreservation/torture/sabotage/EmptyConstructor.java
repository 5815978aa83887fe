package io.concertreservation.torture.sabotage;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** The constructor without parameters that the build adds to beans, for their proxies. */
final class EmptyConstructor {

    private EmptyConstructor() {}

    static boolean isIn(byte[] type) {
        return ClassFile.of().parse(type).methods().stream()
                .anyMatch(method -> method.methodName().equalsString(ConstantDescs.INIT_NAME)
                        && method.methodTypeSymbol().parameterCount() == 0);
    }

    static byte[] addedTo(byte[] type) {
        ClassModel model = ClassFile.of().parse(type);
        ClassDesc parent = model.superclass().orElseThrow().asSymbol();
        return ClassFile.of()
                .transformClass(
                        model,
                        ClassTransform.endHandler(builder -> builder.withMethodBody(
                                ConstantDescs.INIT_NAME,
                                ConstantDescs.MTD_void,
                                ClassFile.ACC_SYNTHETIC,
                                code -> code.aload(0)
                                        .invokespecial(parent, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                                        .return_())));
    }
}
