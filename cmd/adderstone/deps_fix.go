package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
)

func newDepsFixCommand() *cobra.Command {
	o := &depsOptions{options: &options{format: "text", failOn: "never", profile: "default", color: "auto"}}
	var diff, breaking, relock, online bool
	cmd := &cobra.Command{
		Use:   "fix [PATH...]",
		Short: "Upgrade vulnerable dependencies by the smallest step",
		Long: long(`Replace the pinned version of each vulnerable package by the smallest one without known
vulnerabilities, where it stands: requirements, constraints, pyproject.toml (also Poetry, PDM, uv),
Pipfile, setup.cfg, setup.py, tox.ini, script headers, notebooks, Dockerfiles, workflows. Comments and order
stay. Steps that change the major version (below 1.0 the minor one), or leave a range that the
project declares, are only named, unless --breaking is given; then such a range is widened: it
begins at the safe version, in the operators that stand there. Lock files are left to the project's own tool: the command is printed, and
run with --relock. A version that another package or declaration does not admit is not taken:
lock files and installed metadata tell of such ranges, with --online also the index. Hashes behind
a version (--hash) are replaced by those of the new one, which only the index knows: with --online.`, simpleExitCodeHelp),
		Example: `  adderstone deps fix --diff
  adderstone deps fix --breaking --relock`,
	}
	flags := cmd.Flags()
	flags.BoolVar(&diff, "diff", false, "print what would change and change nothing")
	flags.BoolVar(&breaking, "breaking", false, "also take steps that may break the project")
	flags.BoolVar(&online, "online", false, "ask the configured package index which versions there are, and what pinned packages need")
	flags.BoolVar(&o.offline, "offline", false, "never use the network, not even the first time")
	flags.BoolVar(&relock, "relock", false, "run the project's own tool for its lock file (it may run code of packages)")
	flags.StringArrayVar(&o.db, "db", nil, "advisory data in `FILE|FOLDER` (repeatable)")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out files that match `GLOB` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		audit, _, err := o.audit(cmd, paths)
		if err != nil {
			return err
		}
		if !audit.Checked {
			return fmt.Errorf("%s", deps.NotChecked)
		}
		if online {
			client, err := configuredIndex(cmd, audit.Inventory)
			if err != nil {
				return usageError(cmd, fmt.Errorf("--online: %w", err))
			}
			if err := audit.AskForUpgrades(cmd.Context(), client); err != nil {
				return err
			}
		}
		return applyUpgrades(cmd, audit.Upgrades(breaking), diff, breaking, relock)
	}
	return cmd
}

func applyUpgrades(cmd *cobra.Command, upgrades []deps.Upgrade, diff, breaking, relock bool) error {
	var edits []finding.Edit
	var commands []deps.Upgrade
	out := cmd.OutOrStdout()
	report := out
	if diff {
		report = cmd.ErrOrStderr() // standard output is for the diff alone, so that it can be piped on
	}
	for _, u := range upgrades {
		p := u.Package
		line := fmt.Sprintf("%s:%d: %s -> %s", p.Source(), p.Line(), p.Title(), u.To)
		switch {
		case u.Held != "":
			fmt.Fprintf(report, "held back %s (%s)\n", line, u.Held)
		case u.Breaking && !breaking:
			fmt.Fprintf(report, "not done  %s (may break: take it with --breaking)\n", line)
		case u.Edit != nil:
			edits = append(edits, *u.Edit)
			fmt.Fprintf(report, "upgrade   %s\n", line)
		case u.Command != nil:
			commands = append(commands, u)
			fmt.Fprintf(report, "lock      %s: %s\n", line, strings.Join(u.Command, " "))
		default:
			fmt.Fprintf(report, "by hand   %s (%s)\n", line, u.Why)
		}
	}
	if len(upgrades) == 0 {
		fmt.Fprintln(report, "nothing to upgrade")
	}
	changed, unedited := deps.Edited(edits)
	for _, path := range slices.Sorted(maps.Keys(changed)) {
		if err := writeChange(out, path, changed[path], diff); err != nil {
			return err
		}
	}
	if relock && !diff {
		return errors.Join(unedited, runLockTools(cmd, commands))
	}
	return unedited
}

func writeChange(out io.Writer, path, text string, diff bool) error {
	if !diff {
		return writeAtomically(path, func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return err
		})
	}
	before, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	shown := path
	if dir, err := os.Getwd(); err == nil {
		if relative, err := filepath.Rel(dir, path); err == nil {
			shown = filepath.ToSlash(relative)
		}
	}
	if strings.Contains(text, "\x00") { // UTF-16
		_, err = fmt.Fprintf(out, "Binary file %s changes\n", shown)
		return err
	}
	_, err = io.WriteString(out, unifiedDiff(shown, string(before), text))
	return err
}

// runLockTools runs each tool once in the folder of its lock file, with all upgrades together; where no
// solution has exactly these versions, the tool may choose others. A tool that is not installed is said
// and is no error: the command was printed.
func runLockTools(cmd *cobra.Command, upgrades []deps.Upgrade) error {
	var failed []error // one that fails does not keep the others
	for _, lock := range deps.Relock(upgrades) {
		tool, err := exec.LookPath(lock.Command[0])
		if err != nil {
			fmt.Fprintf(cmd.ErrOrStderr(), "adderstone: %s is not installed; run `%s` where it is\n", lock.Command[0], strings.Join(lock.Command, " "))
			continue
		}
		try := func(words []string) error {
			fmt.Fprintf(cmd.ErrOrStderr(), "adderstone: running `%s`\n", strings.Join(words, " "))
			run := exec.CommandContext(cmd.Context(), tool, words[1:]...)
			run.Dir = filepath.Dir(lock.File)
			run.Stdout, run.Stderr = cmd.ErrOrStderr(), cmd.ErrOrStderr()
			if err := run.Run(); err != nil {
				return fmt.Errorf("run `%s`: %w", strings.Join(words, " "), err)
			}
			return nil
		}
		err = try(lock.Command)
		if loose := lock.Loose(); err != nil && loose != nil {
			err = try(loose)
		}
		if err != nil {
			failed = append(failed, err)
		}
	}
	return errors.Join(failed...)
}
