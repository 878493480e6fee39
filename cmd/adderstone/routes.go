package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/taint"
)

func newRoutesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "routes [PATH...]",
		Short: "List the routes and handlers that frameworks open to the code",
		Long: long(`List every way into the project: HTTP routes of the frameworks that Adderstone models, websocket
handlers, tools of agents. This is what the data-flow engine starts from. A method of "any" means that
the registration names none.`, listingExitCodeHelp),
		Example: `  adderstone routes
  adderstone routes src --format json`,
	}
	o := addListingOptions(cmd)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, asJSON, err := o.listingSession(cmd, paths)
		if err != nil {
			return err
		}
		routes, problems, err := s.Routes(cmd.Context())
		if err != nil {
			return err
		}
		return o.list(cmd, problems, func(w io.Writer) error {
			if asJSON {
				return writeRoutesJSON(w, routes, problems)
			}
			return writeRoutes(w, routes, problems)
		})
	}
	return cmd
}

func writeRoutes(w io.Writer, routes []taint.Route, problems []finding.Problem) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	for _, r := range routes {
		methods := strings.Join(r.Methods, ",")
		if methods == "" {
			methods = "any"
		}
		fmt.Fprintf(t, "%s\t%s\t%s(%s)\t%s:%d\t%s\n", methods, r.Path, r.Handler, strings.Join(r.Parameters, ", "),
			r.Place.File.Path, r.Place.File.Line(r.Place.Start), r.Framework)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintln(w, listed(len(routes), "route", "routes", problems))
	return err
}

// A jsonRoute is one route as --format json prints it.
type jsonRoute struct {
	Framework  string   `json:"framework"`
	Methods    []string `json:"methods"`
	Path       string   `json:"path"`
	Handler    string   `json:"handler"`
	Parameters []string `json:"parameters"`
	File       string   `json:"file"`
	Line       int      `json:"line"`
}

func writeRoutesJSON(w io.Writer, routes []taint.Route, problems []finding.Problem) error {
	out := struct {
		Version  int                  `json:"version"`
		Routes   []jsonRoute          `json:"routes"`
		Problems []report.JSONProblem `json:"problems"`
	}{1, []jsonRoute{}, report.JSONProblems(problems)}
	for _, r := range routes {
		out.Routes = append(out.Routes, jsonRoute{r.Framework, append([]string{}, r.Methods...), r.Path, r.Handler,
			append([]string{}, r.Parameters...), r.Place.File.Path, r.Place.File.Line(r.Place.Start)})
	}
	return writeJSON(w, out)
}
