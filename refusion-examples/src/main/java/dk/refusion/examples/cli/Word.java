package dk.refusion.examples.cli;

import dk.refusion.examples.cli.accounts.AccountsCommand;
import dk.refusion.examples.cli.audit.AuditCommand;
import dk.refusion.examples.cli.compensation.CompensationCommand;
import dk.refusion.examples.cli.durations.DurationsCommand;
import dk.refusion.examples.cli.help.CompletionCommand;
import dk.refusion.examples.cli.help.HelpCommand;
import dk.refusion.examples.cli.indicator.IndicatorCommand;
import dk.refusion.examples.cli.investment.InvestmentCommand;
import dk.refusion.examples.cli.nation.NationCommand;
import dk.refusion.examples.cli.refunds.RefundsCommand;
import dk.refusion.examples.cli.schema.SchemaCommand;
import dk.refusion.examples.report.story.Story;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by the word that starts them, in the order of the help. Another command is added here. */
enum Word {
    INVESTMENT,
    REFUNDS,
    AUDIT,
    ACCOUNTS,
    INDICATOR,
    COMPENSATION,
    DURATIONS,
    NATION,
    SCHEMA,
    HELP,
    COMPLETION;

    private static final Set<Word> ABOUT_ALL = Set.of(HELP, COMPLETION);
    private static final Set<String> ABOUT_NONE = Set.of("-h", "--help", "-V", "--version");

    /**
     * Whether this command has a part in what was written. To look into a command takes a good part of the time in which Java
     * starts, so that the others are no more than their names.
     */
    boolean isMeantBy(String... written) {
        String first = written.length == 0 ? "" : written[0];
        boolean isOfOne =
                Arrays.stream(values()).anyMatch(word -> word.toString().equals(first) && !ABOUT_ALL.contains(word));
        return isOfOne ? toString().equals(first) : !ABOUT_NONE.contains(first);
    }

    CommandLine command(Path folder) {
        return new CommandLine(
                switch (this) {
                    case INVESTMENT -> new InvestmentCommand(folder, Story::page);
                    case REFUNDS -> new RefundsCommand(folder);
                    case AUDIT -> new AuditCommand(folder);
                    case ACCOUNTS -> new AccountsCommand(folder);
                    case INDICATOR -> new IndicatorCommand(folder);
                    case COMPENSATION -> new CompensationCommand(folder);
                    case DURATIONS -> new DurationsCommand(folder);
                    case NATION -> new NationCommand(folder);
                    case SCHEMA -> new SchemaCommand();
                    case HELP -> new HelpCommand();
                    case COMPLETION -> new CompletionCommand();
                });
    }

    /** Enough for the list of all commands. */
    CommandLine named() {
        return new CommandLine(CommandSpec.create().name(toString()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
