package main

import (
	"github.com/spf13/cobra"
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
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "say more: what was left out, and where time went")
	flags.StringVar(&o.color, "color", "auto", "colour `when`: auto, always, never")
	return o
}
