package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
)

func newRulesMissingCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "missing [PATH...]",
		Short: "List the library calls that a model is missing for",
		Long: long(`List the calls of libraries that no model speaks of and that data from outside goes into, ranked by the
flows they may hide. Of such a call a scan assumes that what goes in comes out and does no harm inside.`, `
  into     flows from outside into the call: with a model, each may end there in a finding
  through  flows that were followed through the call into a sink: with a model, each may turn out harmless, or certain
  calls    places in the code that data from outside goes into

A call that begins with a dot is a method of something whose class is not known. The package is "?" for those, and
for modules of the project that are not among the files.`, simpleExitCodeHelp),
		Example: `  adderstone rules missing
  adderstone rules missing src --rules ./models
  adderstone rules missing --format json`,
	}
	o := addOptions(cmd)
	cmd.Flags().Lookup("format").Usage = "print as `F`: text or json"
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		if o.format != "text" && o.format != "json" {
			return usageError(cmd, fmt.Errorf("unknown format %q; one of text, json", o.format))
		}
		write := writeMissing
		if o.format == "json" {
			write, o.format = writeMissingJSON, "text"
		}
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		missing, problems, err := s.Missing(cmd.Context())
		if err != nil {
			return err
		}
		for _, p := range problems {
			if !p.Verbose || o.verbose {
				fmt.Fprintln(cmd.ErrOrStderr(), "problem:", report.Visible(report.ProblemLine(p)))
			}
		}
		if o.output != "" {
			return writeAtomically(o.output, func(w io.Writer) error { return write(w, missing) })
		}
		return write(cmd.OutOrStdout(), missing)
	}
	return cmd
}

func writeMissing(w io.Writer, missing []scan.MissingModel) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "into\tthrough\tcalls\tpackage\tcall\tfirst")
	for _, u := range missing {
		pkg := u.Package
		if pkg == "" {
			pkg = "?"
		}
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\t%s\t%s:%d\n", u.In, u.Through, u.Calls, pkg, u.Name, u.First.File.Path, u.First.File.Line(u.First.Start))
	}
	if len(missing) > 0 {
		if err := t.Flush(); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d calls without a model\n", len(missing))
	return err
}

// A jsonMissing is one call as --format json prints it.
type jsonMissing struct {
	Package *string `json:"package"` // null where it is not known
	Call    string  `json:"call"`
	Into    int     `json:"into"`
	Through int     `json:"through"`
	Calls   int     `json:"calls"`
	File    string  `json:"file"`
	Line    int     `json:"line"`
}

func writeMissingJSON(w io.Writer, missing []scan.MissingModel) error {
	out := struct {
		Version int           `json:"version"`
		Missing []jsonMissing `json:"missing"`
	}{1, []jsonMissing{}}
	for _, u := range missing {
		m := jsonMissing{nil, u.Name, u.In, u.Through, u.Calls, u.First.File.Path, u.First.File.Line(u.First.Start)}
		if u.Package != "" {
			m.Package = &u.Package
		}
		out.Missing = append(out.Missing, m)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
