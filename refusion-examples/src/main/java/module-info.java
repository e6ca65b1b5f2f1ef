/** What a user of the library would write: the command line, the report, readers and writers of files. */
module dk.refusion.examples {
    requires de.siegmar.fastcsv;
    requires dk.refusion;
    requires info.picocli;
    requires java.desktop;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires tools.jackson.databind;

    opens dk.refusion.examples to
            info.picocli;
    opens dk.refusion.examples.accounts to
            info.picocli;
    opens dk.refusion.examples.compensation to
            info.picocli;
    opens dk.refusion.examples.help to
            info.picocli;
    opens dk.refusion.examples.indicator to
            info.picocli;
    opens dk.refusion.examples.audit to
            info.picocli;
    opens dk.refusion.examples.investment to
            info.picocli;
    opens dk.refusion.examples.json to
            info.picocli;
    opens dk.refusion.examples.nation to
            info.picocli;
    opens dk.refusion.examples.output to
            info.picocli;
    opens dk.refusion.examples.refunds to
            info.picocli;
}
