package scan

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
)

// write fills a new folder with files.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func run(t *testing.T, s *Session) *Result {
	t.Helper()
	r, err := s.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lines is a result in short: one line for each finding and problem.
func lines(r *Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		_, at := f.Place.File.At(f.Place.Start)
		fmt.Fprintf(&b, "%s:%d:%d %s %s\n", f.Place.File.Path, at.Line, at.Column, f.About.ID, f.State)
	}
	for _, p := range r.Problems {
		fmt.Fprintln(&b, p)
	}
	return b.String()
}

// TestFileThatCannotBeRead has one that vanishes, or may not be read, behind the listing: it is named, and all engines
// look at the rest.
func TestFileThatCannotBeRead(t *testing.T) {
	dir := write(t, map[string]string{"a.py": "import os\nos.system(input())\n", "b.py": "x = 1\n"})
	s := &Session{Dir: dir, NoCache: true}
	if err := s.Configure(); err != nil {
		t.Fatal(err)
	}
	list, err := s.discover(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "b.py")); err != nil {
		t.Fatal(err)
	}
	r, err := newProject(s, list).examine(context.Background(), newCollector())
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(r); r.Files != 1 || !strings.HasPrefix(got, "a.py:2:1 command-injection") || strings.Count(got, "b.py") != 1 {
		t.Errorf("%d files\n%s", r.Files, got)
	}
}

func TestOutputDoesNotDependOnCores(t *testing.T) {
	shop, err := filepath.Abs("../../testdata/shop")
	if err != nil {
		t.Fatal(err)
	}
	first := ""
	for _, cores := range []int{1, 2, 8, 3} {
		before := runtime.GOMAXPROCS(cores)
		r := run(t, &Session{Dir: shop, NoCache: true, Today: "2026-01-01"})
		runtime.GOMAXPROCS(before)
		text, err := json.Marshal([]any{lines(r), r.Findings, r.Problems, r.Files, r.Lines})
		if err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = string(text)
		}
		if string(text) != first {
			t.Fatalf("with %d cores another result", cores)
		}
	}
}

func TestFlowsCrossFilesAndNamedPathsAreRoots(t *testing.T) {
	dir := write(t, map[string]string{
		"deep/shop/views.py": "from flask import request\nimport db\n\ndef show():\n    return db.find(request.args['q'])\n",
		"deep/shop/db.py":    "import sqlite3\n\ndef find(text):\n    return sqlite3.connect('x').execute('SELECT ' + text)\n",
	})
	r := run(t, &Session{Dir: dir, Paths: []string{"deep/shop"}, NoCache: true, Only: []string{"flows"}})
	if got, want := lines(r), "deep/shop/db.py:4:12 sql-injection new\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNotebookPlacesAreCells(t *testing.T) {
	cell := func(kind, text string) string {
		source, err := json.Marshal([]string{text})
		if err != nil {
			t.Fatal(err)
		}
		return `{"cell_type": "` + kind + `", "metadata": {}, "source": ` + string(source) + `}`
	}
	dir := write(t, map[string]string{"n.ipynb": `{"cells": [` + cell("markdown", "# x") + "," + cell("code", "import yaml\n%time 1") + "," +
		cell("code", "x = 1\nyaml.load(text, Loader=yaml.Loader)") + `], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`})
	r := run(t, &Session{Dir: dir, NoCache: true, Only: []string{"patterns"}})
	if len(r.Findings) != 1 || len(r.Problems) != 0 {
		t.Fatalf("got\n%s", lines(r))
	}
	f := r.Findings[0]
	if number, at := f.Place.File.At(f.Place.Start); number != 2 || at.Line != 2 || at.Column != 1 {
		t.Errorf("cell %d, %d:%d; want cell 2, 2:1", number, at.Line, at.Column)
	}
}

func TestVersionsDecideWhichRulesHold(t *testing.T) {
	const program = "import tarfile\n\ndef unpack(name):\n    with tarfile.open(name) as archive:\n        archive.extractall('/srv')\n"
	for python, want := range map[string]int{">=3.9": 1, ">=3.14": 0} {
		dir := write(t, map[string]string{"a.py": program, "pyproject.toml": "[project]\nname = 'x'\nrequires-python = '" + python + "'\n"})
		r := run(t, &Session{Dir: dir, NoCache: true, Only: []string{"patterns"}, Profile: "audit"})
		found := strings.Count(lines(r), "tar-extract-unfiltered")
		if found != want {
			t.Errorf("%s: %d findings, want %d\n%s", python, found, want, lines(r))
		}
	}
}

func TestAFileThatCannotBeReadIsAProblem(t *testing.T) {
	dir := write(t, map[string]string{"a.py": "x = 1\n"})
	if err := os.WriteFile(filepath.Join(dir, "b.py"), []byte("s = '\xff'\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r := run(t, &Session{Dir: dir, NoCache: true})
	if len(r.Problems) != 1 || r.Problems[0].Kind != finding.ProblemUnreadable || r.Problems[0].Whole {
		t.Errorf("got %+v", r.Problems)
	}
	if r.Files != 2 {
		t.Errorf("%d files analysed, want 2: what can be read of the file is", r.Files)
	}
}

func TestUsersRulesAddToOurs(t *testing.T) {
	rule := "title: Forbidden call\nseverity: high\ncwe: 749\nwhy: Nobody may call it.\nfix: Do not call it.\nmatch:\n  - call: [forbidden.call]\n"
	dir := write(t, map[string]string{"a.py": "import forbidden\nforbidden.call()\n", "mine/own/forbidden-call.yaml": rule})
	r := run(t, &Session{Dir: dir, NoCache: true, Only: []string{"patterns"}, RuleFolders: []string{"mine"}})
	if got, want := lines(r), "a.py:2:1 forbidden-call new\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
