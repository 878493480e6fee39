package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/taint"
)

func newRoutesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "routes [PATH...]",
		Short: "List the routes and handlers that frameworks open to the code",
		Long: long(`List every way into the project: HTTP routes of the frameworks that Adderstone models, websocket
handlers, tools of agents. This is what the data-flow engine starts from. A method of "any" means that
the registration names none.`, simpleExitCodeHelp),
		Example: `  adderstone routes
  adderstone routes src --format json`,
	}
	o := addOptions(cmd)
	cmd.Flags().Lookup("format").Usage = "print as `F`: text or json"
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		if o.format != "text" && o.format != "json" {
			return usageError(cmd, fmt.Errorf("unknown format %q; one of text, json", o.format))
		}
		asJSON := o.format == "json"
		o.format = "text"
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		routes, err := s.Routes(cmd.Context())
		if err != nil {
			return err
		}
		write := func(w io.Writer) error {
			if asJSON {
				return writeRoutesJSON(w, routes)
			}
			return writeRoutes(w, routes)
		}
		if o.output != "" {
			return writeAtomically(o.output, write)
		}
		return write(cmd.OutOrStdout())
	}
	return cmd
}

func writeRoutes(w io.Writer, routes []taint.Route) error {
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
	_, err := fmt.Fprintf(w, "%d routes\n", len(routes))
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

func writeRoutesJSON(w io.Writer, routes []taint.Route) error {
	out := struct {
		Version int         `json:"version"`
		Routes  []jsonRoute `json:"routes"`
	}{1, []jsonRoute{}}
	for _, r := range routes {
		out.Routes = append(out.Routes, jsonRoute{r.Framework, append([]string{}, r.Methods...), r.Path, r.Handler,
			append([]string{}, r.Parameters...), r.Place.File.Path, r.Place.File.Line(r.Place.Start)})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
