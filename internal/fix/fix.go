// Package fix mends the weaknesses that a scan has found and knows how to mend.
//
// Findings come with the edits that their rules declare. Apply makes those of one file, in order of
// place; a fix that touches what another has changed is left for the next pass. The result must be
// Python again, else the fix that broke it is left out and becomes a problem. Run scans, applies and
// scans again, in memory, until nothing is left to mend, so that a second run changes nothing. Writing
// is the caller's.
package fix

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// maxPasses bounds how often a file is scanned again. Each pass mends at least one finding of a place
// where several meet; real files need two or three.
const maxPasses = 10

// Options say what to mend.
type Options struct {
	Unsafe bool     // also edits that may change what the program does for those who rely on it
	Rules  []string // ids; none means all
}

// A Change is a file before and after.
type Change struct {
	File *source.File // as it was read
	Text string       // what it shall be
}

// An Outcome is what Run made.
type Outcome struct {
	Changes  []Change          // files that differ, by path
	Fixed    []finding.Finding // what was mended, with its place in the text it was found in
	Unsafe   int               // findings that Options.Unsafe would mend too
	Problems []finding.Problem // edits that could not be made
	Left     *scan.Result      // what the checks still find
}

// Run mends what a session finds until nothing is left to mend. It writes no file.
func Run(ctx context.Context, s *scan.Session, options Options) (*Outcome, error) {
	out := &Outcome{}
	files := map[string]*source.File{} // as read, by path on disk
	s.Only = []string{"patterns"}
	s.Texts = map[string]*source.File{}
	for pass := 0; ; pass++ {
		result, err := s.Run(ctx)
		if err != nil {
			return nil, err
		}
		out.Left = result
		byFile, unsafe := options.fixable(result.Findings)
		out.Unsafe = unsafe
		out.Problems = nil // those of the last pass are what remains
		changed := false
		for _, findings := range byFile {
			file := findings[0].Place.File
			if why := refusal(file, pass); why != "" {
				for _, f := range findings {
					out.Problems = append(out.Problems, notMended(f, why))
				}
				continue
			}
			text, fixed, problems := Apply(file, findings)
			out.Problems = append(out.Problems, problems...)
			if text == file.Text {
				continue
			}
			changed = true
			if files[file.Abs] == nil {
				files[file.Abs] = file
			}
			out.Fixed = append(out.Fixed, fixed...)
			s.Texts[file.Abs] = &source.File{Path: file.Path, Abs: file.Abs, Text: text, Encoding: file.Encoding, BOM: file.BOM}
		}
		if !changed {
			break
		}
	}
	for abs, file := range files {
		if text := s.Texts[abs].Text; text != file.Text {
			out.Changes = append(out.Changes, Change{file, text})
		}
	}
	slices.SortFunc(out.Changes, func(a, b Change) int { return strings.Compare(a.File.Path, b.File.Path) })
	slices.SortStableFunc(out.Fixed, func(a, b finding.Finding) int {
		return cmp.Or(strings.Compare(a.Place.File.Path, b.Place.File.Path), cmp.Compare(a.Place.File.Line(a.Place.Start), b.Place.File.Line(b.Place.Start)))
	})
	return out, nil
}

// refusal says why a file is not to be changed, "" for no reason.
func refusal(file *source.File, pass int) string {
	switch {
	case file.Cells != nil:
		return "a notebook is not rewritten"
	case file.Broken != "":
		return "the file could not be read as a whole: " + file.Broken
	case pass == maxPasses:
		return "the edits do not come to an end"
	}
	return ""
}

// fixable groups the findings that are to be mended by file, in the order of the findings, and counts
// those that only Unsafe would mend. What a comment allows was decided by somebody and stays.
func (o Options) fixable(findings []finding.Finding) (byFile [][]finding.Finding, unsafe int) {
	index := map[*source.File]int{}
	for _, f := range findings {
		switch {
		case f.Fix == nil || f.State == finding.Allowed || len(o.Rules) > 0 && !o.wants(f):
			continue
		case !f.Fix.Safe && !o.Unsafe:
			unsafe++
			continue
		}
		i, known := index[f.Place.File]
		if !known {
			i = len(byFile)
			index[f.Place.File] = i
			byFile = append(byFile, nil)
		}
		byFile[i] = append(byFile[i], f)
	}
	return byFile, unsafe
}

func (o Options) wants(f finding.Finding) bool {
	return slices.ContainsFunc(o.Rules, func(id string) bool { return id == f.About.ID || slices.Contains(f.About.Aliases, id) })
}

func notMended(f finding.Finding, why string) finding.Problem {
	cell, at := f.Place.File.At(f.Place.Start)
	return finding.Problem{Kind: finding.ProblemLimit, Path: f.Place.File.Path, Cell: cell, Line: at.Line, Column: at.Column,
		Message: fmt.Sprintf("%s was not mended: %s", f.About.ID, why)}
}

// Apply makes the edits of findings in one file, in order of place. A fix is made whole or not at
// all; one that meets an earlier one is left out, and so is one after which the text is no Python.
// The latter become problems.
func Apply(file *source.File, findings []finding.Finding) (text string, fixed []finding.Finding, problems []finding.Problem) {
	var accepted []finding.Edit
	for _, f := range findings {
		if edits, ok := join(accepted, f.Fix.Edits); ok {
			accepted = edits
			fixed = append(fixed, f)
		}
	}
	text = edited(file.Text, accepted)
	if err := parses(file, text); err == "" {
		return text, fixed, nil
	}
	// Rare, and a fault of an edit: find it by making one after the other.
	accepted, fixed, text = nil, nil, file.Text
	for _, f := range findings {
		edits, ok := join(accepted, f.Fix.Edits)
		if !ok {
			continue
		}
		after := edited(file.Text, edits)
		if err := parses(file, after); err != "" {
			problems = append(problems, notMended(f, "the file would no longer be Python ("+err+")"))
			continue
		}
		accepted, text = edits, after
		fixed = append(fixed, f)
	}
	return text, fixed, problems
}

// parses says what is wrong with a text, "" for nothing.
func parses(file *source.File, text string) string {
	tree := syntax.Parse(source.NewFile(file.Path, text))
	if len(tree.Errors) > 0 {
		return tree.Errors[0].Message
	}
	return ""
}

// join adds the edits of a fix to those that are accepted, in order of place. An edit that is there
// already, such as the import that two fixes need, counts once. Edits of two fixes must not even touch:
// each was made for the text as it stands there.
func join(accepted, edits []finding.Edit) ([]finding.Edit, bool) {
	all := slices.Clone(accepted)
	for _, e := range edits {
		if slices.Contains(accepted, e) {
			continue
		}
		if slices.ContainsFunc(accepted, func(a finding.Edit) bool { return e.Place.Start <= a.Place.End && a.Place.Start <= e.Place.End }) {
			return nil, false
		}
		all = append(all, e)
	}
	slices.SortStableFunc(all, func(a, b finding.Edit) int {
		return cmp.Or(cmp.Compare(a.Place.Start, b.Place.Start), cmp.Compare(a.Place.End, b.Place.End))
	})
	for i := 1; i < len(all); i++ {
		if all[i].Place.Start < all[i-1].Place.End {
			return nil, false
		}
	}
	return all, true
}

// edited returns a text with edits made; they are in order and do not overlap.
func edited(text string, edits []finding.Edit) string {
	var b strings.Builder
	at := int32(0)
	for _, e := range edits {
		b.WriteString(text[at:e.Place.Start])
		b.WriteString(e.Text)
		at = e.Place.End
	}
	b.WriteString(text[at:])
	return b.String()
}
