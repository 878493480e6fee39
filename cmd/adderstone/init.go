package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/adopt"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/scan"
)

func newInitCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a configuration to begin with, or carry one over",
		Long: long(`Write adderstone.toml to the current folder, with every key and what it means; with --pyproject the same
goes to the end of pyproject.toml. A scan needs no configuration; this is a place to write decisions
down. A configuration that is there is left alone.

--from TOOL carries over what the tool is told in this folder: excluded files, rules that are off or on,
rules that are off for some files. Ids of the tool are kept, as aliases of rules. What could not be
carried over is said in a line each.
  bandit   .bandit, bandit.yaml, [tool.bandit], the section [bandit] of setup.cfg and tox.ini
  ruff     .ruff.toml, ruff.toml, [tool.ruff]
  semgrep  .semgrepignore, .semgrep.yml, .semgrep/*.yml`, simpleExitCodeHelp),
		Example: `  adderstone init
  adderstone init --from bandit
  adderstone init --from ruff --pyproject`,
		Args: cobra.NoArgs,
	}
	from := cmd.Flags().String("from", "", "carry over the configuration of `TOOL`: "+joinWords(adopt.Tools))
	inProject := cmd.Flags().Bool("pyproject", false, "write to pyproject.toml instead of adderstone.toml")
	completeWith(cmd, "from", adopt.Tools)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		file, prefix := "adderstone.toml", ""
		if *inProject {
			file, prefix = "pyproject.toml", "tool.adderstone"
		}
		before, err := readForInit(file)
		if err != nil {
			return err
		}
		text, notes := initialConfig(prefix), []string(nil)
		if *from != "" {
			if err := policy.OneOf("--from", *from, adopt.Tools); err != nil {
				return usageError(cmd, err)
			}
			if text, notes, err = carriedConfig(*from, prefix); err != nil {
				return err
			}
		}
		if err := writeAtomically(file, func(w io.Writer) error {
			_, err := io.WriteString(w, before+text)
			return err
		}); err != nil {
			return fmt.Errorf("write the configuration: %w", err)
		}
		for _, note := range notes {
			fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: not carried over: "+note)
		}
		_, err = fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: wrote "+file)
		return err
	}
	return cmd
}

// readForInit returns what is to stay in the file: of a pyproject.toml everything. A configuration of
// ours that is there already is an error.
func readForInit(file string) (string, error) {
	there := errors.New("adderstone.toml is there already; it was left alone")
	if _, err := os.Lstat("adderstone.toml"); err == nil {
		return "", there
	}
	if file != "pyproject.toml" {
		return "", nil
	}
	text, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	config, err := policy.Parse(file, text)
	if err != nil {
		return "", err
	}
	if config.File != "" {
		return "", errors.New("pyproject.toml has a table [tool.adderstone] already; it was left alone")
	}
	before := string(text)
	if before != "" {
		before = strings.TrimRight(before, "\r\n") + "\n\n"
	}
	return before, nil
}

// carriedConfig is the configuration of another tool in our words, and what it could not say.
func carriedConfig(tool, prefix string) (text string, notes []string, err error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", nil, fmt.Errorf("find the current folder: %w", err)
	}
	s := &scan.Session{Dir: dir, Config: &policy.Config{}}
	abouts, err := s.Abouts()
	if err != nil {
		return "", nil, err
	}
	carried, err := adopt.From(tool, dir, abouts)
	if err != nil {
		return "", nil, err
	}
	text = carried.TOML(prefix)
	file := "adderstone.toml"
	if prefix != "" {
		file = "pyproject.toml"
	}
	config, err := policy.Parse(file, []byte(text))
	if err == nil {
		err = config.CheckRules(abouts)
	}
	if err != nil {
		return "", nil, fmt.Errorf("carry over the configuration of %s: %w", tool, err)
	}
	return text, carried.Notes, nil
}

// initialConfig is what `init` writes: every key, commented out. In a pyproject.toml the tables stand below
// prefix.
func initialConfig(prefix string) string {
	head, below := "# Adderstone. The same keys may stand in pyproject.toml, below [tool.adderstone].\n", ""
	if prefix != "" {
		head, below = "["+prefix+"]\n", prefix+"."
	}
	return head + `
# profile = "default"      # or "audit": everything worth a look
# fail-on = "medium"       # low, medium, high, critical, never: from which severity a run fails
# exclude = ["legacy/**"]  # globs as in .gitignore
# only = ["patterns", "flows", "deps", "secrets"]  # what a scan does; everything without this
# sources = ["web", "cli"] # where untrusted data comes from; also "library"
# rules = ["security/rules"]  # folders with rules of your own
# baseline = "adderstone-baseline.json"  # findings that are accepted for now
# enable = []              # rules or families that run though the profile leaves them out
# disable = []             # and those that do not run

# [` + below + `severity]               # by rule or family: low, medium, high, critical, off
# weak-hash = "low"

# [[` + below + `paths]]                # what is different for some files; the last table that speaks wins
# match = ["tests/**"]
# disable = ["crypto"]
`
}
