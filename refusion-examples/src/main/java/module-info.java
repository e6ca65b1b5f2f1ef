/** What a user of the library would write: the command line, the report, readers and writers of files. */
module dk.refusion.examples {
    requires de.siegmar.fastcsv;
    requires dk.refusion;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires tools.jackson.databind;

    // so that the app starts it by the name of a class alone, which is faster
    exports dk.refusion.examples.cli;

    opens dk.refusion.examples.cli to
            info.picocli;
    opens dk.refusion.examples.cli.accounts to
            info.picocli;
    opens dk.refusion.examples.cli.audit to
            info.picocli;
    opens dk.refusion.examples.cli.compensation to
            info.picocli;
    opens dk.refusion.examples.cli.durations to
            info.picocli;
    opens dk.refusion.examples.cli.help to
            info.picocli;
    opens dk.refusion.examples.cli.indicator to
            info.picocli;
    opens dk.refusion.examples.cli.investment to
            info.picocli;
    opens dk.refusion.examples.cli.nation to
            info.picocli;
    opens dk.refusion.examples.cli.output to
            info.picocli;
    opens dk.refusion.examples.cli.refunds to
            info.picocli;
    opens dk.refusion.examples.cli.schema to
            info.picocli;
}
