package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/rules"
)

// explainLine says why a line is reported or is not: `adderstone explain --trace FILE:LINE`.
func explainLine(cmd *cobra.Command, where, color string, paths []string) error {
	i := strings.LastIndexByte(where, ':')
	line, err := strconv.Atoi(where[i+1:])
	if i <= 0 || err != nil || line < 1 {
		return usageError(cmd, fmt.Errorf("--trace %q: want a file and a line, such as shop/orders.py:41", where))
	}
	file := filepath.FromSlash(where[:i])
	abs, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	if info, err := os.Stat(abs); err != nil {
		return fmt.Errorf("--trace: %w", err)
	} else if info.IsDir() {
		return usageError(cmd, fmt.Errorf("--trace: %s is a folder; want a file and a line in it", file))
	}
	o := &options{format: "text", color: color, failOn: "never", profile: "default", noCache: true}
	if o.rules, err = cmd.Flags().GetStringArray("rules"); err != nil {
		o.rules = nil // the command has no such flag
	}
	s, err := o.session(cmd, paths)
	if err != nil {
		return err
	}
	s.Only = []string{"patterns", "flows"}
	s.Watch = &taint.Watch{Path: abs, Line: line}
	r, err := s.Run(cmd.Context())
	if err != nil {
		return err
	}
	if s.Watch.File == nil {
		return fmt.Errorf("--trace: %s is not among the files that are analysed here; name its folder, and see `adderstone scan --verbose` for what is left out", file)
	}
	if n := s.Watch.File.LineCount(); line > n {
		return fmt.Errorf("--trace: %s ends with line %d, there is no line %d", file, n, line)
	}
	known, err := secret.Load(rules.Files)
	if err != nil {
		return err
	}
	e := explainer{out: cmd.OutOrStdout(), color: o.colorOn(cmd.OutOrStdout())}
	e.line(r, s.Watch, known.Cover(s.Watch.File))
	return nil
}

// line prints what is known of a line. shown is its file without the secrets in it.
func (e explainer) line(r *scan.Result, w *taint.Watch, shown *source.File) {
	at := fmt.Sprintf("%s:%d", report.Visible(w.File.Path), w.Line)
	fmt.Fprintf(e.out, "%s\n  %s\n\n", e.paint("1", at), report.Visible(strings.TrimSpace(shown.LineText(w.Line))))
	reported := 0
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Place.File.Abs != w.Path || f.Place.File.Line(f.Place.Start) != w.Line {
			continue
		}
		reported++
		label := "reported"
		switch f.State {
		case finding.Allowed:
			label = "allowed"
		case finding.Known:
			label = "known"
		}
		text := f.About.ID + e.paint("2", "  ·  "+f.Severity.String()+", confidence "+f.Confidence.String()) + "\n" + wrapTo(report.Visible(f.Message), 64)
		if f.State == finding.Allowed {
			text += "\n" + wrapTo("a comment allows it: "+report.Visible(f.Reason), 64)
		} else if f.State == finding.Known {
			text += "\nthe baseline has it"
		}
		e.row(label, text)
		e.steps(f.Trace)
	}
	switch {
	case w.Test:
		e.row("not", "followed: this is a test, and what tests do to themselves crosses\nno boundary; put it into `--profile audit` to see it")
	case !w.Ran:
		e.row("not", "run: no code begins here, or what would lead here is known not to\nhappen (a constant condition, an end of the function before it)")
	case reported == 0 && len(w.Notes) == 0:
		e.row("not", "reported: nothing on this line is known to hurt")
	case reported == 0:
		e.row("not", "reported")
	}
	for _, p := range r.Problems {
		if p.Path == w.File.Path {
			e.row("problem", wrapTo(fmt.Sprintf("line %d: %s", p.Line, report.Visible(p.Message)), 64))
		}
	}
	for _, n := range w.Notes {
		text := report.Visible(n.Text)
		if n.Place.File != w.File || n.Place.File.Line(n.Place.Start) != w.Line {
			text = fmt.Sprintf("%s:%d  %s", n.Place.File.Path, n.Place.File.Line(n.Place.Start), text)
		}
		e.row("seen", wrapTo(text, 64))
		if !slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return slices.Equal(f.Trace, n.Way) }) {
			e.steps(n.Way)
		}
	}
}

// steps prints a way of data.
func (e explainer) steps(steps []finding.Step) {
	for _, s := range steps {
		e.row("", e.paint("2", fmt.Sprintf("%s:%d", report.Visible(s.Place.File.Path), s.Place.File.Line(s.Place.Start)))+"  "+report.Visible(s.Message))
	}
}
