package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

func newInitCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a configuration to begin with",
		Long: long(`Write adderstone.toml to the current folder, with every key and what it means. A scan needs no
configuration; this is a place to write decisions down. A file that is there is left alone.`, simpleExitCodeHelp),
		Example: "  adderstone init",
		Args:    cobra.NoArgs,
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		const file = "adderstone.toml"
		if _, err := os.Lstat(file); err == nil {
			return errors.New(file + " is there already; it was left alone")
		}
		if err := writeAtomically(file, func(w io.Writer) error {
			_, err := io.WriteString(w, initialConfig)
			return err
		}); err != nil {
			return fmt.Errorf("write the configuration: %w", err)
		}
		_, err := fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: wrote "+file)
		return err
	}
	return cmd
}

// initialConfig is what `init` writes. A test loads it with every key switched on.
const initialConfig = `# Adderstone. The same keys may stand in pyproject.toml, below [tool.adderstone].

# profile = "default"      # or "audit": everything worth a look
# fail-on = "medium"       # low, medium, high, critical, never: from which severity a run fails
# exclude = ["legacy/**"]  # globs as in .gitignore
# only = ["patterns", "flows", "deps", "secrets"]  # what a scan does; everything without this
# sources = ["web", "cli"] # where untrusted data comes from; also "library"
# rules = ["security/rules"]  # folders with rules of your own
# baseline = "adderstone-baseline.json"  # findings that are accepted for now
# enable = []              # rules or families that run though the profile leaves them out
# disable = []             # and those that do not run

# [severity]               # by rule or family: low, medium, high, critical, off
# weak-hash = "low"

# [[paths]]                # what is different for some files; the last table that speaks wins
# match = ["tests/**"]
# disable = ["crypto"]
`
