// Package rule reads rule files and looks for their weaknesses in a program.
//
// A rule is one YAML file: what a person needs to know about the weakness (finding.About) and how to
// see it, as a tree of conditions on Python's syntax. Load reads and checks the files of a folder tree;
// Set.CheckModule walks one module once and asks, at each node, only the patterns that are indexed
// under that node's kind and name, so that a thousand rules cost little more than ten.
//
// Start with load.go, which knows the keys of a rule file; condition.go has one function per word of the
// match language; check.go is the walk. The language is described for authors in docs/writing-rules.md.
package rule

import (
	"slices"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Rule is one weakness and how to see it in code.
type Rule struct {
	About   finding.About
	Path    string // of the rule file, for messages
	Message string // one sentence for a finding; the title where the file has none

	// Group names the weakness for rules that see the same one from several sides: of the findings
	// of a group at one place only the first is kept. The rule's own id where the file has none.
	Group string

	audit    finding.About // the same for patterns that are only reported with --profile audit
	roles    roleFilter
	python   string      // versions of Python for which the rule holds; "" for all
	library  []condition // versions of libraries for which the rule holds
	patterns []*pattern
	edits    []*edit    // of patterns that declare none
	sinks    []string   // kinds of danger that the patterns ask for
	called   []*nameSet // calls without which some conditions of the patterns do not hold
	Flow     *Flow      // nil for a rule without data flow
}

// A Flow is the flow part of a rule: data of one kind must not reach a place of another.
type Flow struct {
	From []string // kinds of sources; "any" for all that a run asks for
	To   []string // kinds of sinks

	line, column int // in the rule file
}

// A condition is a version range that a library's version must lie in.
type condition struct {
	library string
	spec    pep440.Specifiers
}

// HasMatch reports whether the rule looks at syntax; otherwise it is about flows alone.
func (rule *Rule) HasMatch() bool { return len(rule.patterns) > 0 }

// HasEdits reports whether some finding of the rule can be mended.
func (rule *Rule) HasEdits() bool {
	return len(rule.edits) > 0 || slices.ContainsFunc(rule.patterns, func(p *pattern) bool { return len(p.edits) > 0 })
}

// EditTitles says what the edits of the rule do, each once; safe ones are marked.
func (rule *Rule) EditTitles() []string {
	all := rule.edits
	for _, p := range rule.patterns {
		all = slices.Concat(all, p.edits)
	}
	var titles []string
	for _, e := range all {
		title := e.title
		if e.safe {
			title += " (safe)"
		}
		if !slices.Contains(titles, title) {
			titles = append(titles, title)
		}
	}
	return titles
}
