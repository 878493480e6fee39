package policy

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// An Allow is a comment that accepts findings.
type Allow struct {
	Place  source.Place // the comment
	Rules  []string     // ids or aliases; none means every rule, as a bare `# nosec` does
	Reason string       // what a report says; for another tool's comment, the comment itself
	Until  string       // the last day it holds, YYYY-MM-DD; "" for ever
	Wrong  string       // why the comment cannot be understood, "" where it can
	Own    bool         // `adderstone: allow`; other tools' comments need no reason and are never unused

	first, last int // lines it holds for, as stretches says
	reach       reach
	used        bool
	added       bool // by the change that is examined, so it accepts nothing
}

// reach says which findings an allow comment on some line holds for.
type reach uint8

const (
	onStatement reach = iota // the finding's lines, and the first and last line of its statement
	onNext                   // it stands alone above the statement
	onLines                  // every finding between first and last
)

var (
	ownAllow    = regexp.MustCompile(`adderstone:\s*(\w+)\s*(?:\[([^\]]*)\])?\s*(.*)`)
	nosec       = regexp.MustCompile(`#\s*nosec\b:?\s*([^#]*)`)
	noqa        = regexp.MustCompile(`(?i)#\s*((?:ruff|flake8):\s*)?noqa\s*:\s*([A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)`)
	pylint      = regexp.MustCompile(`#\s*pylint:\s*(disable|disable-next)\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)`)
	nosemgrep   = regexp.MustCompile(`\bnosem(?:grep)?\b(?:\s*:\s*([\w./-]+(?:\s*,\s*[\w./-]+)*))?`)
	banditTests = regexp.MustCompile(`\bB\d{3}\b|\b[a-z\d]+(?:_[a-z\d]+)+\b`)
)

// ReadAllows collects the comments of a Python file that accept findings.
func ReadAllows(tree *syntax.Tree) []Allow {
	var allows []Allow
	for _, r := range tree.Comments {
		comment := tree.File.Text[r.Start:r.End]
		if mayAllow(comment) {
			allows = append(allows, parseAllows(tree.File, r, comment)...)
		}
	}
	return allows
}

// ReadTextAllows collects them from any other file, in whatever kind of comment they stand. Only
// our own are known there.
func ReadTextAllows(file *source.File) []Allow {
	if !strings.Contains(file.Text, "adderstone:") {
		return nil
	}
	var allows []Allow
	for n := 1; n <= file.LineCount(); n++ {
		r := file.LineRange(n)
		line := file.Text[r.Start:r.End]
		at := strings.Index(line, "adderstone:")
		if at < 0 || !strings.Contains(line[at:], "allow") {
			continue
		}
		comment := line[at:]
		for _, closer := range []string{"-->", "*/", "#}", "%}"} {
			comment, _, _ = strings.Cut(comment, closer)
		}
		a, ok := parseOwn(comment)
		if !ok {
			continue
		}
		a.Place = source.Place{File: file, Range: source.Range{Start: r.Start + int32(at), End: r.End}}
		a.first, a.last = n, n
		if strings.Trim(line[:at], " \t#/*<!-{%;") == "" {
			a.reach, a.last = onNext, n+1
		}
		allows = append(allows, a)
	}
	return allows
}

func mayAllow(comment string) bool {
	return strings.Contains(comment, "nosec") || strings.Contains(comment, "nosem") || strings.Contains(comment, "adderstone:") ||
		strings.Contains(comment, "pylint:") || strings.Contains(comment, "noqa") || strings.Contains(comment, "NOQA")
}

func parseAllows(file *source.File, r source.Range, comment string) []Allow {
	line := file.Line(r.Start)
	alone := strings.TrimSpace(file.Text[file.LineRange(line).Start:r.Start]) == ""
	base := Allow{Place: source.Place{File: file, Range: r}, first: line, last: line, Reason: strings.TrimSpace(comment)}
	next := base
	if alone {
		next.reach, next.last = onNext, nextCode(file, line)
	}
	var allows []Allow
	if strings.Contains(comment, "adderstone:") {
		if a, ok := parseOwn(comment); ok {
			a.Place, a.first, a.last, a.reach = next.Place, next.first, next.last, next.reach
			allows = append(allows, a)
		}
	}
	if m := nosec.FindStringSubmatch(comment); m != nil {
		a := base
		a.Rules = banditTests.FindAllString(m[1], -1)
		allows = append(allows, a)
	}
	if m := noqa.FindStringSubmatch(comment); m != nil {
		a := base
		a.Rules = strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
		if m[1] != "" {
			a.reach, a.first, a.last = onLines, 1, file.LineCount()
		}
		allows = append(allows, a)
	}
	if m := pylint.FindStringSubmatch(comment); m != nil {
		a := base
		a.Rules = splitList(m[2])
		switch {
		case m[1] == "disable-next":
			a.reach, a.last = onNext, nextCode(file, line)
		case alone:
			a.reach, a.last = onLines, blockEnd(file, line)
		}
		allows = append(allows, a)
	}
	if m := nosemgrep.FindStringSubmatch(comment); m != nil {
		a := next
		a.Rules = splitList(m[1])
		allows = append(allows, a)
	}
	return allows
}

// parseOwn reads `adderstone: allow[id, id] until=2027-01-31 reason`. ok is false where the comment
// only mentions Adderstone.
func parseOwn(comment string) (a Allow, ok bool) {
	m := ownAllow.FindStringSubmatch(comment)
	if m == nil {
		return a, false
	}
	a = Allow{Own: true, Rules: splitList(m[2])}
	switch {
	case m[1] != "allow" && m[2] == "":
		return a, false // prose
	case m[1] != "allow":
		a.Wrong = "write allow[rule-id] reason, not " + m[1]
	case len(a.Rules) == 0:
		a.Wrong = "it names no rule: write allow[rule-id] reason"
	}
	rest := strings.TrimSpace(m[3])
	if after, found := strings.CutPrefix(rest, "until="); found {
		a.Until, rest, _ = strings.Cut(after, " ")
		if _, err := time.Parse(time.DateOnly, a.Until); err != nil && a.Wrong == "" {
			a.Wrong = "until= needs a date such as 2027-01-31"
		}
	}
	a.Reason = strings.TrimSpace(rest)
	return a, true
}

func splitList(text string) []string {
	var words []string
	for word := range strings.SplitSeq(text, ",") {
		if word = strings.TrimSpace(word); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// nextCode is the first line below that is not a comment.
func nextCode(file *source.File, line int) int {
	for n := line + 1; n <= file.LineCount(); n++ {
		if !strings.HasPrefix(strings.TrimSpace(file.LineText(n)), "#") {
			return n
		}
	}
	return line
}

// blockEnd is the last line of the block that a comment stands in, judged by indentation.
func blockEnd(file *source.File, line int) int {
	indent := indentation(file.LineText(line))
	for n := line + 1; n <= file.LineCount(); n++ {
		text := file.LineText(n)
		if trimmed := strings.TrimSpace(text); trimmed != "" && trimmed[0] != '#' && indentation(text) < indent {
			return n - 1
		}
	}
	return file.LineCount()
}

func indentation(line string) int {
	columns := 0
	for _, c := range line {
		switch c {
		case ' ':
			columns++
		case '\t':
			columns += 8 - columns%8
		default:
			return columns
		}
	}
	return columns
}

// A span is the lines of a finding, and of the statement that it stands in.
type span struct{ first, last, statementFirst, statementLast int }

func spanOf(f *finding.Finding, tree *syntax.Tree) span {
	file := f.Place.File
	s := span{first: file.Line(f.Place.Start), last: file.Line(max(f.Place.Start, f.Place.End-1))}
	s.statementFirst, s.statementLast = s.first, s.last
	if tree != nil {
		if header := statementAt(tree, f.Place.Start).header; header.End > header.Start {
			end := header.Start + int32(len(strings.TrimRight(file.Text[header.Start:header.End], " \t\r\n")))
			s.statementFirst, s.statementLast = file.Line(header.Start), file.Line(max(header.Start, end-1))
		}
	}
	return s
}

// covers reports whether the comment stands where it speaks of a finding.
func (a *Allow) covers(s span) bool {
	switch a.reach {
	case onLines:
		return a.first <= s.first && s.first <= a.last
	case onNext:
		if a.last == s.statementFirst || a.last == s.first {
			return true
		}
	}
	return s.first <= a.first && a.first <= s.last || a.first == s.statementFirst || a.first == s.statementLast
}

// namesAny reports whether the comment speaks of a rule that a finding stands for.
func (a *Allow) namesAny(f *finding.Finding) bool {
	return a.names(f.About) || slices.ContainsFunc(f.Also, a.names)
}

// names reports whether the comment speaks of a rule.
func (a *Allow) names(about *finding.About) bool {
	if len(a.Rules) == 0 {
		return true
	}
	return slices.ContainsFunc(a.Rules, func(word string) bool { return word == about.ID || namesAlias(word, about) })
}

// namesAlias compares a word with the ids that other tools have for a rule. Ruff numbers Bandit's
// tests with an S, and Semgrep's ids end in a part that is used alone.
func namesAlias(word string, about *finding.About) bool {
	for _, alias := range about.Aliases {
		if strings.EqualFold(word, alias) || len(word) == 4 && len(alias) == 4 && strings.ContainsAny(word[:1], "SB") &&
			strings.ContainsAny(alias[:1], "SB") && word[1:] == alias[1:] {
			return true
		}
		if i := strings.LastIndexAny(alias, "./:"); i >= 0 && strings.EqualFold(word, alias[i+1:]) {
			return true
		}
		if i := strings.LastIndexAny(word, "./:"); i >= 0 && strings.EqualFold(word[i+1:], alias) {
			return true
		}
	}
	return false
}
