package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// commands lists the subcommands in the order of the help. A new one is a file with a function of
// this shape, a row here and a golden script in testdata/script.
var commands = []func() *cobra.Command{
	newScanCommand,
	newBanditCommand,
	newDepsCommand,
	newInspectCommand,
	newPipCommand,
	newUVCommand,
	newFixCommand,
	newRoutesCommand,
	newSecretsCommand,
	newSBOMCommand,
	newDBCommand,
	newRulesCommand,
	newExplainCommand,
	newBaselineCommand,
	newConfigCommand,
	newInitCommand,
	newVersionCommand,
}

// devCommands lists what `adderstone dev` holds: hidden commands that compare our readings with
// CPython's and others'. They may change without notice.
var devCommands = []func() *cobra.Command{
	newDevASTCommand,
	newDevSymtableCommand,
	newDevPEP440Command,
	newDevMarkerCommand,
}

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "adderstone",
		Short: "Security checks for Python projects",
		Long: `Adderstone checks Python projects for security: code, data flows, secrets and dependencies.
It reads files only; it never runs the code it checks and never uses the network while it scans.`,
		Example: `  adderstone scan                       # the current folder
  adderstone scan src --fail-on high    # one folder, fail only on high and critical
  adderstone explain sql-injection      # what a finding means and how to mend it`,
		Version:       versionLine(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usageError(cmd, err) })
	root.CompletionOptions.HiddenDefaultCmd = false
	for _, newCommand := range commands {
		root.AddCommand(newCommand())
	}
	dev := &cobra.Command{
		Use:    "dev",
		Short:  "Commands for the people who build Adderstone",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE:   func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	for _, newCommand := range devCommands {
		dev.AddCommand(newCommand())
	}
	root.AddCommand(dev)
	root.InitDefaultCompletionCmd()
	if completion, _, err := root.Find([]string{"completion"}); err == nil {
		completion.Args = cobra.NoArgs // a shell that it does not know is wrong use, not a question for help
		completion.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	}
	return root
}

// exitCodeHelp ends the long help of every command that reports findings.
const exitCodeHelp = `
Exit codes:
  0  done; nothing new at or above --fail-on
  1  done; something new at or above --fail-on
  2  not done: wrong use, unusable PATH, configuration error, or a file that was not analysed at
     all for a reason of ours; with --strict any problem`

// simpleExitCodeHelp is for commands that report no findings.
const simpleExitCodeHelp = `
Exit codes:
  0  done
  2  not done: wrong use or an error`

// long joins the paragraphs of a command's help.
func long(paragraphs ...string) string { return strings.Join(paragraphs, "\n") }

func joinWords(words []string) string { return strings.Join(words, ", ") }
