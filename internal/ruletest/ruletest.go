// Package ruletest runs fixtures against rules, for go test and for `adderstone rules test`.
//
// A fixture is Python beside the rule file, with the same name. `# want: id` says that the rule reports
// something that begins on this line, `# want-next: id` on the next one; `# ok: reason` marks a near miss
// for the reader. Every other line must stay silent. A fixture of several files is an `.txtar` archive.
package ruletest

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/internal/template"
	"github.com/adderstone/adderstone/rules"
)

// A Failure is a line of a fixture that does not say what the rule says.
type Failure struct {
	Path    string
	Line    int // 0 for the whole fixture
	Message string
}

func (f Failure) String() string {
	if f.Line == 0 {
		return fmt.Sprintf("%s: %s", f.Path, f.Message)
	}
	return fmt.Sprintf("%s:%d: %s", f.Path, f.Line, f.Message)
}

// minShapes is how many vulnerable and how many safe shapes a built-in rule's fixture shows.
const minShapes = 3

// Options say how much is asked of the fixtures.
type Options struct {
	Shapes bool // at least three vulnerable and three safe shapes each
}

// Run checks the fixture of each rule with a match in the set, rule by rule, as an auditor sees it.
// Of rules that are made of flows alone, those with a fixture are checked; testdata/flows has cases for all.
func Run(fsys fs.FS, set *rule.Set, options Options) []Failure {
	var failures []Failure
	model, err := loadModel(fsys, set)
	if err != nil {
		return []Failure{{Message: err.Error()}}
	}
	facts := rule.Facts(model)
	for _, r := range set.Rules {
		if r.HasMatch() || r.Flow != nil && hasFixture(fsys, r) {
			failures = append(failures, one(fsys, set, r, model, facts, options)...)
			failures = append(failures, mendedFailures(fsys, set, r, facts)...)
		}
	}
	return failures
}

func loadModel(fsys fs.FS, set *rule.Set) (*taint.Model, error) {
	trees := []fs.FS{fsys}
	if _, err := fs.Stat(fsys, "models/kinds.yaml"); err != nil {
		trees = []fs.FS{rules.Files, fsys} // a pack builds on what is built in
	}
	return rule.LoadModel(set, trees...)
}

// MendAll returns the mended fixture of every rule that declares edits, by MendedPath.
func MendAll(fsys fs.FS, set *rule.Set) (map[string]string, error) {
	model, err := loadModel(fsys, set)
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, r := range set.Rules {
		if r.HasEdits() {
			all[MendedPath(r)], _ = Mended(fsys, set, r, rule.Facts(model))
		}
	}
	return all, nil
}

func hasFixture(fsys fs.FS, r *rule.Rule) bool {
	stem := strings.TrimSuffix(r.Path, path.Ext(r.Path))
	for _, ending := range []string{".py", ".txtar"} {
		if _, err := fs.Stat(fsys, stem+ending); err == nil {
			return true
		}
	}
	return false
}

func one(fsys fs.FS, set *rule.Set, r *rule.Rule, model *taint.Model, facts resolve.Facts, options Options) []Failure {
	stem := strings.TrimSuffix(r.Path, path.Ext(r.Path))
	files, failure := read(fsys, stem)
	if failure != nil {
		return []Failure{*failure}
	}
	var trees []*syntax.Tree
	var failures []Failure
	wanted := map[string]map[int]bool{}
	safe := 0
	var pages []*template.Page
	for _, f := range files {
		if !strings.HasSuffix(f.Path, ".py") {
			pages = append(pages, template.Parse(f))
			lines, ok := expected(f, r.About.ID)
			wanted[f.Path] = lines
			safe += ok
			continue
		}
		tree := syntax.Parse(f)
		for _, e := range tree.Errors {
			if !tree.Python2 {
				failures = append(failures, Failure{f.Path, f.Line(e.Start), "not Python: " + e.Message})
			}
		}
		trees = append(trees, tree)
		lines, ok := expected(f, r.About.ID)
		wanted[f.Path] = lines
		safe += ok
	}
	only := set.Only(r.About.ID)
	got := map[string]map[int]bool{}
	program := resolve.Link(trees, nil)
	program.Facts = facts
	for _, found := range only.Check(program) {
		note(got, found)
	}
	program.Seen = resolve.NewSeen() // then as in a whole scan, where patterns know what following the data has shown
	opts := taint.Options{Seen: program.Seen}
	for _, found := range taint.Solve(program, model, opts).Findings(model, opts) {
		if found.About.ID == r.About.ID {
			note(got, found)
		}
	}
	for _, found := range only.Check(program) {
		note(got, found)
	}
	for _, page := range pages {
		for _, found := range only.CheckPage(page, program) {
			note(got, found)
		}
	}
	count := 0
	for _, f := range files {
		for _, line := range slices.Sorted(maps.Keys(wanted[f.Path])) {
			count++
			if !got[f.Path][line] {
				failures = append(failures, Failure{f.Path, line, "not reported: " + strings.TrimSpace(f.LineText(line))})
			}
		}
		for _, line := range slices.Sorted(maps.Keys(got[f.Path])) {
			if !wanted[f.Path][line] {
				failures = append(failures, Failure{f.Path, line, "reported, not wanted: " + strings.TrimSpace(f.LineText(line))})
			}
		}
	}
	if options.Shapes && (count < minShapes || safe < minShapes) {
		failures = append(failures, Failure{Path: stem, Message: fmt.Sprintf("shows %d vulnerable and %d safe shapes; %d of each are asked for", count, safe, minShapes)})
	}
	return failures
}

func note(lines map[string]map[int]bool, f finding.Finding) {
	p := f.Place.File.Path
	if lines[p] == nil {
		lines[p] = map[int]bool{}
	}
	lines[p][f.Place.File.Line(f.Place.Start)] = true
}

// read returns the files of a fixture: one .py, or those of a .txtar archive.
func read(fsys fs.FS, stem string) ([]*source.File, *Failure) {
	text, err := fs.ReadFile(fsys, stem+".py")
	if err == nil {
		return []*source.File{source.NewFile(path.Base(stem)+".py", string(text))}, nil
	}
	text, err = fs.ReadFile(fsys, stem+".txtar")
	if err != nil {
		return nil, &Failure{Path: stem, Message: "has no fixture: neither " + path.Base(stem) + ".py nor .txtar is there"}
	}
	var files []*source.File
	for _, f := range txtar.Parse(text).Files {
		files = append(files, source.NewFile(f.Name, string(f.Data)))
	}
	return files, nil
}

var mark = regexp.MustCompile(`# (want|want-next|ok):\s*(.*)$`)

// expected reads the marks of a file: the lines on which a rule must report, and how many lines are
// shown as safe.
func expected(f *source.File, id string) (lines map[int]bool, safe int) {
	lines = map[int]bool{}
	for line := 1; line <= f.LineCount(); line++ {
		m := mark.FindStringSubmatch(f.LineText(line))
		if m == nil {
			continue
		}
		named := slices.Contains(strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' }), id)
		switch {
		case m[1] == "ok":
			safe++
		case m[1] == "want" && named:
			lines[line] = true
		case m[1] == "want-next" && named:
			lines[line+1] = true
		}
	}
	return lines, safe
}
