package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A variation writes a program in another way that means the same. What a scan says about it must not change.
type variation struct {
	name   string
	passes []func(*program) // one after the other
}

// variations are applied one at a time to each case.
var variations = []variation{
	{"rename", []func(*program){rename}},
	{"extract", []func(*program){extract}},
	{"move", []func(*program){move}},
	{"reorder", []func(*program){reorderFunctions, reorderStatements}},
}

// A program is a case that is being written anew.
type program struct {
	*resolve.Program
	edits map[*source.File][]edit
	added map[string]string // new files, by path
}

// An edit puts text in the place of a piece of a file.
type edit struct {
	source.Range
	text string
}

func (p *program) replace(m *resolve.Module, r source.Range, text string) {
	p.edits[m.File] = append(p.edits[m.File], edit{r, text})
}

// vary applies one variation to the files of a case, by path. It returns nil where there is nothing to change, and an error
// where what came out is no Python.
func vary(files map[string]string, v variation) (map[string]string, error) {
	changed := false
	for _, pass := range v.passes {
		out, err := once(files, pass)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", v.name, err)
		}
		if out != nil {
			files, changed = out, true
		}
	}
	if !changed {
		return nil, nil
	}
	_, err := parse(files)
	return files, err
}

// once applies one pass.
func once(files map[string]string, pass func(*program)) (map[string]string, error) {
	trees, err := parse(files)
	if err != nil {
		return nil, nil // Python 2, or broken on purpose
	}
	p := &program{resolve.Link(trees, nil), map[*source.File][]edit{}, map[string]string{}}
	pass(p)
	if len(p.edits) == 0 {
		return nil, nil
	}
	out := maps.Clone(files)
	for file, edits := range p.edits {
		if out[file.Path], err = apply(file.Text, edits); err != nil {
			return nil, fmt.Errorf("%s: %w", file.Path, err)
		}
	}
	for path, text := range p.added {
		if _, taken := out[path]; taken {
			return nil, fmt.Errorf("%s: a new file has this name", path)
		}
		out[path] = text
	}
	return out, nil
}

// parse reads all that is Python, or says what is not.
func parse(files map[string]string) ([]*syntax.Tree, error) {
	var trees []*syntax.Tree
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if !strings.HasSuffix(path, ".py") {
			continue
		}
		t := syntax.Parse(source.NewFile(path, files[path]))
		if len(t.Errors) > 0 {
			return nil, fmt.Errorf("%s:%d: no Python: %s", path, t.File.Line(t.Errors[0].Start), t.Errors[0].Message)
		}
		trees = append(trees, t)
	}
	return trees, nil
}

// apply makes edits, which may touch but not overlap. Those at one place keep their order.
func apply(text string, edits []edit) (string, error) {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.Start, b.Start) })
	var b strings.Builder
	at := int32(0)
	for _, e := range edits {
		if e.Start < at {
			return "", errors.New("edits overlap")
		}
		b.WriteString(text[at:e.Start])
		b.WriteString(e.text)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String(), nil
}

var mark = regexp.MustCompile(`# (?:want|ok): [\w-]+`)

// number gives each label of a case the number of its verdict, so that it is known wherever its line goes.
func number(dir string, files map[string]string, verdicts []verdict) {
	for path, text := range files {
		lines := strings.Split(text, "\n")
		for i, v := range verdicts {
			if v.path == filepath.Join(dir, filepath.FromSlash(path)) {
				lines[v.n-1] = mark.ReplaceAllString(lines[v.n-1], "$0 "+numberOf(i))
			}
		}
		files[path] = strings.Join(lines, "\n")
	}
}

func numberOf(i int) string { return fmt.Sprintf("n%d", i) }

// A tally counts what a variation changed.
type tally struct{ cases, verdicts, changed int }

// variant judges a case that was written anew and compares.
func (a *asked) variant(session *scan.Session, path string, i int, verdicts []verdict, t *tally) error {
	files, err := readFiles(filepath.Dir(path), path)
	if err != nil {
		return err
	}
	number(filepath.Dir(path), files, verdicts)
	if files, err = vary(files, variations[i]); err != nil || files == nil {
		return err
	}
	dir := filepath.Join(a.keep, variations[i].name, filepath.Base(filepath.Dir(path)), strings.TrimSuffix(filepath.Base(path), ".py"))
	if err := writeFiles(dir, files); err != nil {
		return err
	}
	session.Dir = dir
	anew, err := a.judge(session, dir)
	if err != nil {
		return err
	}
	t.cases++
	for n, was := range verdicts {
		t.verdicts++
		is := slices.IndexFunc(anew, func(v verdict) bool { return v.number == numberOf(n) })
		if is < 0 {
			return fmt.Errorf("%s: label %d is lost", dir, n)
		}
		if anew[is].found != was.found {
			t.changed++
			if a.verbose {
				fmt.Printf("%-7s %s:%d %s %s\n", variations[i].name, was.path, was.n, was.rule, map[bool]string{true: "is reported now", false: "is reported no more"}[anew[is].found])
			}
		}
	}
	return nil
}

// readFiles reads a case, which is a file or a folder; paths are relative to dir.
func readFiles(dir, path string) (map[string]string, error) {
	files := map[string]string{}
	err := filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	return files, err
}

// writeFiles writes the files of a case below dir, in place of what is there.
func writeFiles(dir string, files map[string]string) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	for path, text := range files {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
