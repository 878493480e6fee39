package ruletest

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/fix"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// MendedPath is where the mended fixture of a rule stands: beside the fixture.
func MendedPath(r *rule.Rule) string {
	return strings.TrimSuffix(r.Path, path.Ext(r.Path)) + ".fixed.py"
}

// Mended applies all edits of a rule, safe or not, to its fixture until nothing is left to mend, as
// `adderstone fix --unsafe` does. It returns what the file then is, and what is wrong with it: an edit
// that left its finding in place, made no Python, or never ended.
func Mended(fsys fs.FS, set *rule.Set, r *rule.Rule, facts resolve.Facts) (string, []Failure) {
	stem := strings.TrimSuffix(r.Path, path.Ext(r.Path))
	text, err := fs.ReadFile(fsys, stem+".py")
	if err != nil {
		return "", []Failure{{Path: stem, Message: "edits are shown by a fixture of one file; there is no " + path.Base(stem) + ".py"}}
	}
	only := set.Only(r.About.ID)
	file := source.NewFile(path.Base(stem)+".py", string(text))
	var failures []Failure
	before := map[string]int{} // findings by message
	mended := map[string]int{}
	for pass := range 10 {
		program := resolve.Link([]*syntax.Tree{syntax.Parse(file)}, nil)
		program.Facts = facts
		left := map[string]int{}
		var fixable []finding.Finding
		for _, f := range only.Check(program) {
			left[f.Message]++
			if f.Fix != nil {
				fixable = append(fixable, f)
			}
		}
		if pass == 0 {
			before = left
		}
		if len(fixable) == 0 {
			for message, n := range mended {
				if left[message] > before[message]-n {
					failures = append(failures, Failure{Path: stem, Message: fmt.Sprintf("%d findings were mended and are still there: %s", n, message)})
				}
			}
			return file.Text, failures
		}
		after, fixed, problems := fix.Apply(file, fixable)
		for _, p := range problems {
			failures = append(failures, Failure{p.Path, p.Line, p.Message})
		}
		for _, f := range fixed {
			mended[f.Message]++
		}
		if after == file.Text {
			return file.Text, failures
		}
		file = source.NewFile(file.Path, after)
	}
	return file.Text, append(failures, Failure{Path: stem, Message: "the edits do not come to an end"})
}

// mendedFailures compares the mended fixture of a rule that declares edits with the one beside it.
func mendedFailures(fsys fs.FS, set *rule.Set, r *rule.Rule, facts resolve.Facts) []Failure {
	if !r.HasEdits() {
		return nil
	}
	got, failures := Mended(fsys, set, r, facts)
	want, err := fs.ReadFile(fsys, MendedPath(r))
	switch {
	case err != nil:
		return append(failures, Failure{Path: MendedPath(r), Message: "is not there; it shows what the rule's edits make of its fixture"})
	case string(want) == got:
		return failures
	}
	old, new := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range old {
		if i >= len(new) || old[i] != new[i] {
			line := "the end"
			if i < len(new) {
				line = new[i]
			}
			return append(failures, Failure{MendedPath(r), i + 1, "the edits make " + line})
		}
	}
	return append(failures, Failure{MendedPath(r), len(old), "the edits make more lines"})
}
