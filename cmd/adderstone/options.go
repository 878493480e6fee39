package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// options are the flags that mean the same in every command that reports findings.
type options struct {
	format   string
	output   string
	config   string
	rules    []string
	baseline string
	diff     string
	profile  string
	failOn   string
	exclude  []string
	db       []string
	noCache  bool
	strict   bool
	quiet    bool
	verbose  bool
	color    string

	noBaseline bool // set by the command that writes one
	failOnSaid bool // --fail-on was given, so the configuration's word does not count
}

// addOptions declares the common flags on a command and returns where their values will be.
func addOptions(cmd *cobra.Command) *options {
	o := &options{}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&o.format, "format", "f", "text", "report as `F[=FILE],...`: text, json, sarif, junit, gitlab, github, markdown, csv")
	flags.StringVarP(&o.output, "output", "o", "", "write the report to `FILE` (for a single format)")
	flags.StringVar(&o.failOn, "fail-on", "medium", "exit with 1 from this `severity` on: low, medium, high, critical, never")
	flags.StringVar(&o.profile, "profile", "default", "which rules run: `default` or audit (everything worth a look)")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out files that match `GLOB` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	flags.StringArrayVar(&o.rules, "rules", nil, "add rules and models from `DIR` (repeatable)")
	flags.StringVar(&o.baseline, "baseline", "", "findings accepted in `FILE` are known, not new")
	flags.StringVar(&o.diff, "diff", "", "report only what changed since `REV`")
	flags.StringArrayVar(&o.db, "db", nil, "advisory data in `FILE|FOLDER` (repeatable)")
	flags.BoolVar(&o.noCache, "no-cache", false, "neither read nor write the cache")
	flags.BoolVar(&o.strict, "strict", false, "exit with 2 when there is any problem")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "print findings only")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "say more: known and allowed findings, and what was left out")
	flags.StringVar(&o.color, "color", "auto", "colour `when`: auto, always, never")
	for flag, values := range map[string][]string{
		"fail-on": policy.Thresholds, "profile": policy.Profiles, "color": {"auto", "always", "never"},
	} {
		completeWith(cmd, flag, values)
	}
	completeWith(cmd, "format", slices.Sorted(maps.Keys(report.Formats)))
	return o
}

// completeWith offers the values of a flag to the shell.
func completeWith(cmd *cobra.Command, flag string, values []string) {
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values, cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag was declared a few lines above
	}
}

// session checks the flags, reads the configuration and returns the session that a command line
// asks for. A flag goes before the configuration.
func (o *options) session(cmd *cobra.Command, paths []string) (*scan.Session, error) {
	if _, err := o.destinations(); err != nil {
		return nil, usageError(cmd, err)
	}
	for _, check := range []struct {
		flag, value string
		known       []string
	}{
		{"fail-on", o.failOn, policy.Thresholds}, {"profile", o.profile, policy.Profiles}, {"color", o.color, []string{"auto", "always", "never"}},
	} {
		if err := policy.OneOf("--"+check.flag, check.value, check.known); err != nil {
			return nil, usageError(cmd, err)
		}
	}
	for _, glob := range o.exclude {
		if err := source.CheckGlob(glob); err != nil {
			return nil, usageError(cmd, fmt.Errorf("--exclude: %w", err))
		}
	}
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("find the current folder: %w", err)
	}
	for _, path := range paths {
		if path == "" {
			return nil, usageError(cmd, fmt.Errorf("a PATH is empty"))
		}
	}
	s := &scan.Session{
		Version: toolVersion(), Dir: dir, Paths: paths, ConfigFile: o.config, Exclude: o.exclude,
		RuleFolders: o.rules, BaselineFile: o.baseline, NoBaseline: o.noBaseline, NoCache: o.noCache, Advisories: o.db, Today: today(),
	}
	if key := os.Getenv(secretsKeyVariable); key != "" {
		s.Secrets.Key = []byte(key) // whichever command reports a secret or accepts it, its fingerprint is the same
	}
	o.failOnSaid = cmd.Flags().Changed("fail-on")
	if cmd.Flags().Changed("profile") {
		s.Profile = o.profile
	}
	return s, s.Configure()
}

// listFlag splits A,B,C and checks each word.
func listFlag(cmd *cobra.Command, flag, value string, known []string) ([]string, error) {
	var words []string
	for word := range strings.SplitSeq(value, ",") {
		word = strings.TrimSpace(word)
		if err := policy.OneOf("--"+flag, word, known); err != nil {
			return nil, usageError(cmd, err)
		}
		words = append(words, word)
	}
	return words, nil
}

// today is the date that until= of an allow comment is compared with. SOURCE_DATE_EPOCH makes a run
// repeatable on another day.
func today() string {
	now := time.Now()
	if seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		now = time.Unix(seconds, 0)
	}
	return now.UTC().Format(time.DateOnly)
}

// run does what a session asks for and reports it. It is the whole of most commands.
func (o *options) run(cmd *cobra.Command, s *scan.Session) error {
	result, err := o.examine(cmd, s)
	if err != nil {
		return err
	}
	return o.report(cmd, result)
}

// examine runs a session behind a progress bar.
func (o *options) examine(cmd *cobra.Command, s *scan.Session) (*scan.Result, error) {
	bar := newProgress(cmd.ErrOrStderr(), o.quiet)
	s.Progress = bar.update
	run := s.Run
	if o.diff != "" {
		run = func(ctx context.Context) (*scan.Result, error) { return s.RunSince(ctx, o.diff) }
	}
	result, err := run(cmd.Context())
	bar.stop()
	if err == nil && result.Files == 0 && !o.quiet && !slices.Equal(s.Only, []string{"secrets"}) {
		fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: no Python files"+inPaths(s.Paths))
	}
	return result, err
}

func inPaths(paths []string) string {
	if len(paths) == 0 {
		return " in the current folder"
	}
	shown := make([]string, len(paths))
	for i, p := range paths {
		shown[i] = filepath.ToSlash(p)
	}
	return " in " + strings.Join(shown, ", ")
}
