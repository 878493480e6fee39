package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
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
for modules of the project that are not among the files.`, listingExitCodeHelp),
		Example: `  adderstone rules missing
  adderstone rules missing src --rules ./models
  adderstone rules missing --format json`,
	}
	o := addListingOptions(cmd)
	cmd.Flags().StringVar(&o.profile, "profile", "default", "`default`, or audit: the bodies of tests are followed as well")
	completeWith(cmd, "profile", policy.Profiles)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, asJSON, err := o.listingSession(cmd, paths)
		if err != nil {
			return err
		}
		missing, problems, err := s.Missing(cmd.Context())
		if err != nil {
			return err
		}
		return o.list(cmd, problems, func(w io.Writer) error {
			if asJSON {
				return writeMissingJSON(w, missing, problems)
			}
			return writeMissing(w, missing, problems)
		})
	}
	return cmd
}

func writeMissing(w io.Writer, missing []scan.MissingModel, problems []finding.Problem) error {
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
	_, err := fmt.Fprintln(w, listed(len(missing), "call without a model", "calls without a model", problems))
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

func writeMissingJSON(w io.Writer, missing []scan.MissingModel, problems []finding.Problem) error {
	out := struct {
		Version  int                  `json:"version"`
		Missing  []jsonMissing        `json:"missing"`
		Problems []report.JSONProblem `json:"problems"`
	}{1, []jsonMissing{}, report.JSONProblems(problems)}
	for _, u := range missing {
		m := jsonMissing{nil, u.Name, u.In, u.Through, u.Calls, u.First.File.Path, u.First.File.Line(u.First.Start)}
		if u.Package != "" {
			m.Package = &u.Package
		}
		out.Missing = append(out.Missing, m)
	}
	return writeJSON(w, out)
}
