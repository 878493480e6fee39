package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
)

// A destination is one part of --format: a format and where it goes, "" for standard output.
type destination struct{ format, file string }

// destinations reads --format and --output.
func (o *options) destinations() ([]destination, error) {
	var all []destination
	toStdout := 0
	for part := range strings.SplitSeq(o.format, ",") {
		format, file, named := strings.Cut(strings.TrimSpace(part), "=")
		if named && file == "" {
			return nil, fmt.Errorf("--format %s= names no file", format)
		}
		if err := policy.OneOf("format", format, slices.Sorted(maps.Keys(report.Formats))); err != nil {
			return nil, err
		}
		if file == "-" {
			file = ""
		}
		all = append(all, destination{format, file})
	}
	if o.output != "" {
		if len(all) > 1 || all[0].file != "" {
			return nil, errors.New("--output is for a single format; write --format F=FILE,F=FILE")
		}
		if o.output != "-" {
			all[0].file = o.output
		}
	}
	written := map[string]bool{}
	for _, d := range all {
		if d.file == "" {
			toStdout++
			continue
		}
		if path := filepath.Clean(d.file); written[path] {
			return nil, fmt.Errorf("two formats go to the file %s", d.file)
		} else {
			written[path] = true
		}
	}
	if toStdout > 1 {
		return nil, errors.New("only one format can go to standard output; give the others a file: --format sarif=out.sarif,text")
	}
	return all, nil
}

// report writes a result in every format that was asked for and returns how the command ends.
func (o *options) report(cmd *cobra.Command, result *scan.Result) error {
	all, err := o.destinations()
	if err != nil {
		return usageError(cmd, err)
	}
	look := report.Look{Quiet: o.quiet, Verbose: o.verbose}
	slices.SortStableFunc(all, func(a, b destination) int { // standard output last: an early reader ends us
		return strings.Compare(b.file, a.file)
	})
	for _, d := range all {
		write := report.Formats[d.format]
		if d.file != "" {
			look.Color = o.color == "always"
			if err := writeAtomically(d.file, func(w io.Writer) error { return write(w, result, look) }); err != nil {
				return fmt.Errorf("write report: %w", err)
			}
			continue
		}
		look.Color = o.colorOn(cmd.OutOrStdout())
		if err := write(cmd.OutOrStdout(), result, look); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return exitWith(o.code(result))
}

// code is the exit code that a result means.
func (o *options) code(result *scan.Result) int {
	failOn := o.failOn
	if !o.failOnSaid && result.FailOn != "" {
		failOn = result.FailOn
	}
	whole := func(p finding.Problem) bool { return p.Whole }
	switch {
	case slices.ContainsFunc(result.Problems, whole), o.strict && len(result.Problems) > 0:
		return exitNotDone
	case policy.Reaches(result.Findings, failOn):
		return exitFound
	}
	return exitDone
}

// colorOn decides about colour as --color, NO_COLOR (no-color.org) and the terminal say.
func (o *options) colorOn(w io.Writer) bool {
	switch o.color {
	case "always":
		return true
	case "never":
		return false
	}
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(w)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
