package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// depsOptions are the flags of `adderstone deps` besides the common ones.
type depsOptions struct {
	*options
	offline     bool
	environment []string
	vex         []string
	vexOut      string
	why         string
	lockCheck   bool
	online      bool
}

func newDepsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "deps [PATH...]",
		Short: "List dependencies and what is known against them",
		Long: long(`Read every manifest, lock file, environment and archive below each PATH (without PATH the current
folder) and ask the advisory data about each package. Nothing is run, resolved or guessed: a range
without a pin is reported as such. A PATH that is a file is read whatever its name.

Advisory data comes from --db, else from [tool.adderstone.deps] database, else from what
"adderstone db update" downloaded. Where there is none, the report says "not checked".`, exitCodeHelp),
		Example: `  adderstone deps
  adderstone deps requirements.txt --fail-on high
  adderstone deps --format json --db advisories.jsonl.gz
  adderstone deps --why CVE-2020-14343
  adderstone deps fix --diff`,
	}
	o := &depsOptions{options: addOptions(cmd)}
	flags := cmd.Flags()
	flags.BoolVar(&o.offline, "offline", false, "never use the network, not even the first time")
	flags.StringArrayVar(&o.environment, "environment", nil, "evaluate markers for `NAME=VALUE`: python_version=3.12, sys_platform=linux (repeatable)")
	flags.StringArrayVar(&o.vex, "vex", nil, "read what was found out before from an OpenVEX or CycloneDX `FILE` (repeatable)")
	flags.StringVar(&o.vexOut, "write-vex", "", "write an OpenVEX document to `FILE`")
	flags.BoolVar(&o.online, "online", false, "also ask the configured package index: unknown names, yanked and outdated releases, abandoned projects")
	flags.BoolVar(&o.lockCheck, "lock-check", false, "also check that lock files fit their manifests and that every locked package has a hash")
	flags.StringVar(&o.why, "why", "", "explain one vulnerability: how `ID` gets into the project and whether it is reached")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error { return o.runDeps(cmd, paths) }
	cmd.AddCommand(newDepsFixCommand(), newDepsSweepCommand())
	return cmd
}

func (o *depsOptions) runDeps(cmd *cobra.Command, paths []string) error {
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(400)) // what is read stays until it is written
	}
	audit, s, err := o.audit(cmd, paths)
	if err != nil {
		return err
	}
	if o.vexOut != "" {
		if err := writeAtomically(o.vexOut, func(w io.Writer) error { return audit.WriteOpenVEX(w, "adderstone", s.Today) }); err != nil {
			return fmt.Errorf("write VEX: %w", err)
		}
	}
	if o.why != "" {
		return o.explainWhy(cmd, audit)
	}
	return o.reportDeps(cmd, s, audit)
}

// audit reads flags and configuration and examines the paths.
func (o *depsOptions) audit(cmd *cobra.Command, paths []string) (*deps.Audit, *scan.Session, error) {
	s, err := o.session(cmd, paths)
	if err != nil {
		return nil, nil, err
	}
	if o.diff != "" {
		return nil, nil, usageError(cmd, errors.New("--diff compares findings of a scan; write `adderstone scan --only deps --diff "+o.diff+"`"))
	}
	request := deps.Request{Paths: paths, Databases: o.db, Options: deps.Options{Today: s.Today, Config: s.Config.Deps, LockCheck: o.lockCheck}}
	if len(paths) == 0 {
		request.Paths = []string{"."}
	}
	if err := o.environmentInto(&request.Options.Config); err != nil {
		return nil, nil, usageError(cmd, err)
	}
	if globs := slices.Concat(s.Config.Exclude, o.exclude); len(globs) > 0 {
		ignore := source.ParseIgnore(strings.Join(globs, "\n"))
		request.Exclude = func(path string) bool { return ignore.Matches(path) }
	}
	for _, path := range o.vex {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		statements, err := inventory.ReadVEX(source.NewFile(path, string(text)))
		if err != nil {
			return nil, nil, err
		}
		request.Options.VEX = append(request.Options.VEX, statements...)
	}
	if !cmd.Flags().Changed("fail-on") {
		o.failOn = cmp.Or(s.Config.Deps.FailOn, o.failOn)
		if err := policy.OneOf("fail-on", o.failOn, policy.Thresholds); err != nil {
			return nil, nil, err
		}
	}
	if !o.offline {
		request.Fetch = func() { o.firstDownload(cmd, &request) }
	}
	request.Options.Audit = s.Config.Profile == "audit" || len(s.Config.Enable) > 0
	request.Options.Use = func() *deps.Use { return s.Use(cmd.Context()) }
	audit, err := deps.Check(request)
	if err != nil {
		return nil, nil, err
	}
	if o.online {
		if err := askIndex(cmd, audit, s); err != nil {
			return nil, nil, err
		}
	}
	audit.Settle(decided(s, audit.Findings))
	return audit, s, nil
}

func (o *depsOptions) environmentInto(config *deps.Config) error {
	for _, setting := range o.environment {
		name, value, ok := strings.Cut(setting, "=")
		if !ok || name == "" {
			return fmt.Errorf("--environment takes NAME=VALUE, such as python_version=3.12; got %q", setting)
		}
		if config.Environment == nil {
			config.Environment = map[string]string{}
		}
		config.Environment[name] = value
	}
	return nil
}

// decided applies profile, severities, allow comments and the baseline.
func decided(s *scan.Session, findings []finding.Finding) []finding.Finding {
	decisions := &policy.Decisions{Config: s.Config, Today: s.Today, Ran: deps.Abouts}
	var decided []finding.Finding
	for start := 0; start < len(findings); {
		end := start
		for end < len(findings) && findings[end].Place.File == findings[start].Place.File {
			end++
		}
		decided = append(decided, decisions.Decide(findings[start].Place.File, nil, findings[start:end])...)
		start = end
	}
	s.MarkKnown(decided)
	return policy.Sort(decided)
}

// reportDeps writes the audit in every format that was asked for. Text, JSON and GitLab's report have
// a form of their own; the other formats are those of a scan.
func (o *depsOptions) reportDeps(cmd *cobra.Command, s *scan.Session, audit *deps.Audit) error {
	all, err := o.destinations()
	if err != nil {
		return usageError(cmd, err)
	}
	result := &scan.Result{Version: s.Version, Root: s.Dir, Findings: audit.Findings, Problems: audit.Problems, Abouts: deps.Abouts}
	write := func(format string, color bool) func(io.Writer) error {
		return func(w io.Writer) error {
			switch format {
			case "json":
				return audit.WriteJSON(w, s.Version, audit.Findings)
			case "gitlab":
				return audit.WriteGitLab(w, deps.Bill{Today: s.Today, ToolVersion: s.Version})
			case "text":
				return audit.WriteText(w, audit.Findings, deps.Look{Color: color, Quiet: o.quiet, Verbose: o.verbose})
			}
			return report.Formats[format](w, result, report.Look{Color: color, Quiet: o.quiet, Verbose: o.verbose})
		}
	}
	for _, d := range all {
		if d.file != "" {
			err = writeAtomically(d.file, write(d.format, o.color == "always"))
		} else {
			err = write(d.format, o.colorOn(cmd.OutOrStdout()))(cmd.OutOrStdout())
		}
		if err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return exitWith(o.code(result))
}

// askIndex adds what the configured package index says.
func askIndex(cmd *cobra.Command, audit *deps.Audit, s *scan.Session) error {
	client, err := configuredIndex(cmd, audit.Inventory)
	if err != nil {
		return usageError(cmd, fmt.Errorf("--online: %w", err))
	}
	return audit.AskIndex(cmd.Context(), client, deps.Options{Today: s.Today, Config: s.Config.Deps})
}

// configuredIndex returns the index that the environment, the project or pip's configuration names,
// else the one that pip uses by itself.
func configuredIndex(cmd *cobra.Command, inv *inventory.Inventory) (*index.Client, error) {
	address := cmp.Or(inv.ConfiguredIndex(), index.Default(cmd.Context()))
	if address == "" {
		return nil, errors.New("no package index is configured, and there is no pip to ask; set PIP_INDEX_URL, or index-url in pip's or the project's configuration")
	}
	return index.New(address), nil
}
