// Package report writes the result of a scan, one file per format. Formats lists them.
//
// A writer gets a Result that is complete and sorted and writes all of it: findings of every state,
// and the problems. It decides nothing; what is new and what is allowed was decided in policy.
package report

import (
	"io"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// Look is how a report for people shall look; the formats for machines pay no attention to it.
type Look struct {
	Color   bool
	Quiet   bool // findings only: no closing line where there are none
	Verbose bool // also what was left out, and problems that are only counted otherwise
}

// A Writer writes a result in one format.
type Writer func(w io.Writer, result *scan.Result, look Look) error

// Formats maps the name of a format, as --format takes it, to its writer.
var Formats = map[string]Writer{
	"text":     Text,
	"json":     JSON,
	"sarif":    SARIF,
	"junit":    JUnit,
	"gitlab":   GitLab,
	"github":   GitHub,
	"markdown": Markdown,
	"csv":      CSV,
}

// spot is a place as people read it.
type spot struct {
	path       string
	cell       int // 0 outside notebooks
	start, end source.Position
}

func spotOf(p source.Place) spot {
	if p.File == nil {
		return spot{start: source.Position{Line: 1, Column: 1}, end: source.Position{Line: 1, Column: 1}}
	}
	s := spot{path: p.File.Path}
	s.cell, s.start = p.File.At(p.Start)
	_, s.end = p.File.At(max(p.Start, p.End))
	if s.end.Line < s.start.Line { // a range over several cells
		s.end = s.start
	}
	return s
}

// Counts are the numbers of a report's last line.
type Counts struct {
	New            [finding.Critical + 1]int // by severity
	Known, Allowed int
	Problems       int
}

// Count counts a result.
func Count(result *scan.Result) Counts {
	c := Counts{Known: result.Known, Problems: len(result.Problems)}
	for _, f := range result.Findings {
		switch f.State {
		case finding.New:
			c.New[f.Severity]++
		case finding.Known:
			c.Known++
		case finding.Allowed:
			c.Allowed++
		}
	}
	return c
}

// Total is the number of new findings.
func (c Counts) Total() int {
	total := 0
	for _, n := range c.New {
		total += n
	}
	return total
}

// usedAbouts returns the rules that findings refer to, sorted by id. A rule about our own comments
// need not be in result.Abouts.
func usedAbouts(result *scan.Result) []*finding.About {
	byID := map[string]*finding.About{}
	for _, f := range result.Findings {
		byID[f.About.ID] = f.About
	}
	used := make([]*finding.About, 0, len(byID))
	for _, about := range byID {
		used = append(used, about)
	}
	slices.SortFunc(used, func(a, b *finding.About) int { return strings.Compare(a.ID, b.ID) })
	return used
}

// message is what is said about a finding: its own sentence, else the rule's title.
func message(f *finding.Finding) string {
	if f.Message != "" {
		return f.Message
	}
	return f.About.Title
}

// newFindings are those that nobody has decided about yet.
func newFindings(result *scan.Result) []finding.Finding {
	var found []finding.Finding
	for _, f := range result.Findings {
		if f.State == finding.New {
			found = append(found, f)
		}
	}
	return found
}
