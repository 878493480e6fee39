package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/guard"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/policy"
)

// guardOptions are the flags of `adderstone pip` and `adderstone uv`; they stand before the word that
// the installer knows.
type guardOptions struct {
	*options
	yes       bool
	offline   bool
	noInspect bool
	dryRun    bool
	minAge    string
}

const guardExitCodeHelp = `
Exit codes:
  0  installed, or judged and nothing to refuse with --check
  1  refused; nothing was installed
  2  not judged: wrong use, no resolution, configuration error; or the installer itself failed`

func newPipCommand() *cobra.Command {
	cmd, o := newInstallGuard("pip", "Judge what pip would install, then install it")
	cmd.Use = "pip [FLAGS] install ARGUMENT..."
	cmd.Long = long(`Let pip resolve (as a dry run, with wheels only, so that no code of a package runs), then judge the
resolved packages: known malicious, known vulnerabilities, names that imitate others, age, and what
the code of each does, as "adderstone inspect" does. Only then pip installs the files that were judged.

A known or evident malicious package is refused. What else is found at or above --fail-on is asked
about on a terminal and refused elsewhere; --yes accepts it. A package without a wheel is built only
after its source was inspected. Repositories and source archives by URL are not judged and refused.`, guardExitCodeHelp)
	cmd.Example = `  adderstone pip install requests
  adderstone pip --fail-on medium --min-age "7 days" install -r requirements.txt
  adderstone pip --check install 'flask>=3'`
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 || args[0] != "install" {
			return usageError(cmd, errors.New("only `pip install` can be judged; call pip itself for anything else"))
		}
		command, err := programOf([]string{"pip"}, []string{"python3", "-m", "pip"}, []string{"python", "-m", "pip"})
		if err != nil {
			return err
		}
		asked, err := inventory.ReadInstall(args[1:])
		if err != nil {
			return err
		}
		return o.guard(cmd, &guard.Pip{Command: command, Arguments: args[1:], Asked: asked}, asked)
	}
	return cmd
}

func newUVCommand() *cobra.Command {
	cmd, o := newInstallGuard("uv", "Judge what uv would install, then install it")
	cmd.Use = "uv [FLAGS] pip install|sync|add ARGUMENT..."
	cmd.Long = long(`Let uv resolve (as a dry run, without building anything), then judge the resolved packages as
"adderstone pip" does: advisories, names, age, and the code of each wheel, which uv unpacks into a
folder where nothing runs it. Only then uv installs. What "uv add" wrote is taken back when refused.`, guardExitCodeHelp)
	cmd.Example = `  adderstone uv pip install requests
  adderstone uv add 'flask>=3'
  adderstone uv --check sync`
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		at := slices.IndexFunc(guard.UVVerbs, func(verb []string) bool {
			return len(args) >= len(verb) && slices.Equal(args[:len(verb)], verb)
		})
		if at < 0 {
			return usageError(cmd, errors.New("only `uv pip install`, `uv sync` and `uv add` can be judged; call uv itself for anything else"))
		}
		command, err := programOf([]string{"uv"})
		if err != nil {
			return err
		}
		verb := guard.UVVerbs[at]
		asked, err := inventory.ReadInstall(args[len(verb):])
		if err != nil {
			return err
		}
		u := &guard.UV{Command: command, Verb: verb, Arguments: args[len(verb):], Asked: asked}
		err = o.guard(cmd, u, asked)
		if o.dryRun || err != nil {
			return errors.Join(err, u.Undo())
		}
		return nil
	}
	return cmd
}

func newInstallGuard(name, short string) (*cobra.Command, *guardOptions) {
	cmd := &cobra.Command{Use: name, Short: short}
	o := &guardOptions{options: &options{format: "text", profile: "default", color: "auto"}}
	flags := cmd.Flags()
	flags.SetInterspersed(false) // what follows the installer's word belongs to the installer
	flags.StringVar(&o.failOn, "fail-on", "high", "ask or refuse from this `severity` on: low, medium, high, critical, never")
	flags.BoolVarP(&o.yes, "yes", "y", false, "install without asking, unless a package is malicious")
	flags.BoolVar(&o.dryRun, "check", false, "judge only, install nothing")
	flags.StringVar(&o.minAge, "min-age", "", "report releases younger than `AGE`, such as \"7 days\"")
	flags.BoolVar(&o.noInspect, "no-inspect", false, "do not read the code of the packages")
	flags.BoolVar(&o.offline, "offline", false, "do not ask the index about age, yanked releases and abandoned projects")
	flags.StringArrayVar(&o.db, "db", nil, "advisory data in `FILE|FOLDER` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	flags.BoolVar(&o.strict, "strict", false, "refuse when anything could not be judged")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "print findings only")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "print what is below --fail-on and each problem too")
	completeWith(cmd, "fail-on", policy.Thresholds)
	return cmd, o
}

// programOf returns the first of the commands whose program is there.
func programOf(commands ...[]string) ([]string, error) {
	for _, command := range commands {
		if program, err := exec.LookPath(command[0]); err == nil {
			return append([]string{program}, command[1:]...), nil
		}
	}
	return nil, fmt.Errorf("%s is not installed", commands[0][0])
}

// An installer is pip or uv with its arguments.
type installer interface {
	Resolve(context.Context, *guard.Guard) ([]guard.Resolved, error)
	InstallCommand(*guard.Guard, *guard.Verdict) (command, notes []string, err error)
}

func (o *guardOptions) guard(cmd *cobra.Command, tool installer, asked *inventory.Inventory) error {
	g, err := o.prepare(cmd, asked)
	if err != nil {
		return err
	}
	defer os.RemoveAll(g.Folder)
	if names := g.Names(asked); names.Hopeless || policy.Reaches(names.Findings, o.failOn) && !o.yes {
		o.show(cmd, names)
		if names.Hopeless || o.dryRun || !confirmed(cmd) {
			return o.refuse(cmd, "the names that were asked for")
		}
	}
	packages, err := tool.Resolve(cmd.Context(), g)
	if verdict := guard.Refused(err); verdict != nil {
		o.show(cmd, verdict)
		return o.refuse(cmd, oneLine(err))
	}
	if err != nil {
		return err
	}
	verdict := g.Judge(cmd.Context(), packages)
	o.show(cmd, verdict)
	command, notes, err := tool.InstallCommand(g, verdict)
	if err != nil {
		return err
	}
	for _, note := range notes {
		fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: "+note)
	}
	switch {
	case verdict.Hopeless:
		return o.refuse(cmd, "malicious code")
	case o.strict && len(verdict.Problems) > 0:
		fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: not installed: not everything could be judged")
		return exitWith(exitNotDone)
	case policy.Reaches(verdict.Findings, o.failOn) && !o.yes && (o.dryRun || !confirmed(cmd)):
		return o.refuse(cmd, "findings at or above --fail-on "+o.failOn)
	case o.dryRun:
		return nil
	}
	return install(cmd, command)
}

func (o *guardOptions) refuse(cmd *cobra.Command, why string) error {
	fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: refused, nothing was installed: "+why)
	return exitWith(exitFound)
}

// prepare reads flags and configuration and opens the advisory data.
func (o *guardOptions) prepare(cmd *cobra.Command, asked *inventory.Inventory) (*guard.Guard, error) {
	s, err := o.session(cmd, nil)
	if err != nil {
		return nil, err
	}
	config := s.Config.Deps
	if o.minAge != "" {
		config.MinAge = o.minAge
	}
	if _, err := config.Cooldown(); err != nil {
		return nil, usageError(cmd, fmt.Errorf("--min-age: %w", err))
	}
	databases := o.db
	if named := config.Database; len(databases) == 0 && named != "" && !strings.Contains(named, "://") {
		databases = []string{named}
	}
	db, err := advisory.Open(databases)
	if err != nil {
		return nil, err
	}
	var client *index.Client
	if !o.offline {
		if client, err = askedIndex(cmd, asked); err != nil {
			return nil, err
		}
	}
	folder, err := os.MkdirTemp("", "adderstone-guard-")
	if err != nil {
		return nil, err
	}
	return &guard.Guard{
		Database: db, Index: client, Inspect: !o.noInspect, Folder: folder,
		Options: deps.Options{Today: s.Today, Config: config},
		Say: func(what string) {
			if !o.quiet {
				fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: "+what)
			}
		},
	}, nil
}

// askedIndex is the index that the command line names, else the configured one.
func askedIndex(cmd *cobra.Command, asked *inventory.Inventory) (*index.Client, error) {
	for _, setting := range asked.Settings {
		if setting.Name == "index-url" {
			return index.New(setting.Value), nil
		}
	}
	return configuredIndex(cmd, asked)
}

// show prints what was found, the worst first.
func (o *guardOptions) show(cmd *cobra.Command, v *guard.Verdict) {
	out := cmd.OutOrStdout()
	for _, f := range v.Findings {
		if !o.verbose && (f.Severity < finding.Medium || f.State != finding.New) {
			continue
		}
		at := f.Place.File.Position(f.Place.Start)
		fmt.Fprintf(out, "%-8s  %s  (%s:%d, %s)\n", f.Severity, f.Message, f.Place.File.Path, at.Line, f.About.ID)
	}
	for _, p := range v.Problems {
		if !p.Verbose || o.verbose {
			fmt.Fprintf(out, "problem   %s\n", p)
		}
	}
	if len(v.Packages) > 0 {
		fmt.Fprintln(out, v.Summary())
	}
}

// confirmed asks a person. Where nobody sits, the answer is no.
func confirmed(cmd *cobra.Command) bool {
	if in, ok := cmd.InOrStdin().(*os.File); !ok || !isTerminal(in) {
		return false
	}
	fmt.Fprint(cmd.ErrOrStderr(), "install anyway? [y/N] ")
	answer, err := bufio.NewReader(cmd.InOrStdin()).ReadString('\n')
	answer = strings.ToLower(strings.TrimSpace(answer))
	return err == nil && (answer == "y" || answer == "yes")
}

// install runs the installer with the terminal of this process.
func install(cmd *cobra.Command, command []string) error {
	tool := exec.CommandContext(cmd.Context(), command[0], command[1:]...)
	tool.Stdin, tool.Stdout, tool.Stderr = cmd.InOrStdin(), cmd.OutOrStdout(), cmd.ErrOrStderr()
	tool.WaitDelay = 5 * time.Second
	err := tool.Run()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return exitWith(exitNotDone)
	}
	return err
}
