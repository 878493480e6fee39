package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
)

const listingExitCodeHelp = `
Exit codes:
  0  done
  2  not done: wrong use, an error, a file that a limit of ours left out; with --strict any problem`

// addListingOptions declares the common flags that mean something to a command which lists what is in the
// code and judges nothing.
func addListingOptions(cmd *cobra.Command) *options {
	o := &options{failOn: "never", profile: "default", color: "auto", noCache: true}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&o.format, "format", "f", "text", "print as `F`: text or json")
	flags.StringVarP(&o.output, "output", "o", "", "write the list to `FILE`")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out files that match `GLOB` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	flags.StringArrayVar(&o.rules, "rules", nil, "add rules and models from `DIR` (repeatable)")
	flags.BoolVar(&o.strict, "strict", false, "exit with 2 when there is any problem")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "do not print problems")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "print all problems, also those that are only counted otherwise")
	completeWith(cmd, "format", []string{"text", "json"})
	return o
}

// listingSession checks the flags; asJSON says which of the two formats is asked for.
func (o *options) listingSession(cmd *cobra.Command, paths []string) (s *scan.Session, asJSON bool, err error) {
	if o.format != "text" && o.format != "json" {
		return nil, false, usageError(cmd, fmt.Errorf("unknown format %q; one of text, json", o.format))
	}
	asJSON = o.format == "json"
	o.format = "text" // the one that session knows
	s, err = o.session(cmd, paths)
	return s, asJSON, err
}

// list writes a list and what is missing from it, and returns how the command ends.
func (o *options) list(cmd *cobra.Command, problems []finding.Problem, write func(io.Writer) error) error {
	if !o.quiet {
		for _, p := range problems {
			if !p.Verbose || o.verbose {
				fmt.Fprintln(cmd.ErrOrStderr(), "problem:", report.Visible(report.ProblemLine(p)))
			}
		}
	}
	var err error
	if o.output != "" {
		err = writeAtomically(o.output, write)
	} else {
		err = write(cmd.OutOrStdout())
	}
	if err != nil {
		return err
	}
	if slices.ContainsFunc(problems, func(p finding.Problem) bool { return p.Whole || o.strict }) {
		return exitWith(exitNotDone)
	}
	return nil
}

// listed is the last line of a list: how much is in it, and how much could not be looked at.
func listed(n int, one, many string, problems []finding.Problem) string {
	line := fmt.Sprintf("%d %s", n, plural(n, one, many))
	if len(problems) > 0 {
		line += fmt.Sprintf(", %d %s", len(problems), plural(len(problems), "problem", "problems"))
	}
	return line
}

// writeJSON writes a list for programs.
func writeJSON(w io.Writer, list any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}
