package source

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// tree writes the files of a txtar archive below a new folder.
func tree(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// listed is what Discover finds, one word an entry: its path, and its class unless that is Other.
func listed(t *testing.T, where Where) (string, *Listing) {
	t.Helper()
	list, err := Discover(context.Background(), where)
	if err != nil {
		t.Fatal(err)
	}
	names := [...]string{Python: ":python", Stub: ":stub", Notebook: ":notebook", Template: ":template", Cython: ":cython"}
	var words []string
	for _, e := range list.Entries {
		words = append(words, e.Path+names[e.Class])
	}
	return strings.Join(words, " "), list
}

const project = `
-- .git/HEAD --
-- .gitignore --
*.log
/generated/
secret*.py
!secret_keep.py
# comment
data/*.csv
-- a.py --
-- b.log --
-- secret_drop.py --
-- secret_keep.py --
-- generated/x.py --
-- lib/generated/y.py --
-- lib/.gitignore --
!b.log
z.py
-- lib/b.log --
-- lib/z.py --
-- data/d.csv --
-- data/deep/d.csv --
-- .venv/pyvenv.cfg --
-- .venv/lib/python3.14/site-packages/flask/app.py --
-- pkg/_vendor/six.py --
-- old/packages/__init__.py --
-- old/packages/urllib3/poolmanager.py --
-- old/packages/requests/api.py --
-- packages/web/requests/api.py --
-- vendor/models.py --
-- extern/vendor.txt --
-- extern/six.py --
-- node_modules/x/setup.py --
-- pkg/dist/click-8.3.dist-info/METADATA --
-- pkg/dist/idna-3.11.dist-info/METADATA --
-- pkg/dist/six-1.17.dist-info/METADATA --
-- pkg/dist/six.py --
-- wheels/six-1.17.dist-info/METADATA --
-- wheels/six.py --
`

func TestDiscoverLeavesOutWhatIsNotTheProject(t *testing.T) {
	dir := tree(t, project)
	got, list := listed(t, Where{Dir: dir})
	want := ".gitignore a.py:python data/deep/d.csv lib/.gitignore lib/b.log lib/generated/y.py:python " +
		"packages/web/requests/api.py:python secret_keep.py:python vendor/models.py:python wheels/six-1.17.dist-info/METADATA wheels/six.py:python"
	if got != want {
		t.Errorf("listed\n%s\nwant\n%s", got, want)
	}
	wantSkipped := "[{.venv installed packages} {extern vendored code} {node_modules installed JavaScript packages} {old/packages vendored code} {pkg/_vendor vendored code} {pkg/dist installed packages}]"
	if got := fmt.Sprint(list.Skipped); got != wantSkipped {
		t.Errorf("skipped %s, want %s", got, wantSkipped)
	}
	if list.Ignored != 5 {
		t.Errorf("ignored %d, want 5", list.Ignored)
	}
}

func TestNamedPathIsListedAnyway(t *testing.T) {
	dir := tree(t, project)
	for _, test := range []struct{ paths, want string }{
		{".venv", ".venv/lib/python3.14/site-packages/flask/app.py:python .venv/pyvenv.cfg"},
		{"generated", "generated/x.py:python"},
		{"secret_drop.py", "secret_drop.py:python"},
		{"pkg/_vendor", "pkg/_vendor/six.py:python"},
		{"lib lib/z.py", "lib/.gitignore lib/b.log lib/generated/y.py:python lib/z.py:python"},
		{"lib/generated lib/generated/y.py", "lib/generated/y.py:python"},
		{"data", "data/deep/d.csv"},
	} {
		if got, _ := listed(t, Where{Dir: dir, Paths: strings.Fields(test.paths)}); got != test.want {
			t.Errorf("%s: listed %s, want %s", test.paths, got, test.want)
		}
	}
}

func TestPathsAreShownRelativeToTheFolderOrTheNamedPath(t *testing.T) {
	dir := tree(t, "-- in/a.py --\n-- out/b.py --\n-- out/deep/c.py --\n")
	here := filepath.Join(dir, "in")
	for _, test := range []struct {
		path, want string
	}{
		{".", "a.py:python"},
		{dir, "in/a.py:python out/b.py:python out/deep/c.py:python"},
		{"../out", "b.py:python deep/c.py:python"},
		{"../out/deep/c.py", "c.py:python"},
	} {
		if got, _ := listed(t, Where{Dir: here, Paths: []string{test.path}}); got != test.want {
			t.Errorf("%s: listed %s, want %s", test.path, got, test.want)
		}
	}
}

func TestClasses(t *testing.T) {
	dir := tree(t, `
-- a.pyi --
-- b.pyw --
-- c.ipynb --
-- d.PY --
-- e.html --
-- f.pyx --
-- g --
#!/usr/bin/env -S python3 -u
-- h --
#!/bin/sh
-- i --
#!/usr/bin/pypy3.10
-- j --
#!/usr/bin/env -S uv run --script
-- k.cgi --
#!/usr/bin/python
-- pyproject.toml --
[tool.setuptools]
script-files = ["bin/tool", "bin/shell"]
[tool.poetry.scripts]
one = {reference = "bin/one.script", type = "file"}
two = "pkg.mod:main"
-- bin/tool --
import os
-- bin/shell --
#!/bin/sh
-- bin/one.script --
import os
`)
	got, _ := listed(t, Where{Dir: dir})
	want := "a.pyi:stub b.pyw:python bin/one.script:python bin/shell bin/tool:python c.ipynb:notebook d.PY:python " +
		"e.html:template f.pyx:cython g:python h i:python j:python k.cgi:python pyproject.toml"
	if got != want {
		t.Errorf("listed\n%s\nwant\n%s", got, want)
	}
}

func TestExcludeGlobs(t *testing.T) {
	dir := tree(t, "-- a/b/c.py --\n-- a/d.py --\n-- test_x.py --\n-- a/{x}.py --\n")
	for _, test := range []struct{ globs, want string }{
		{"test_*", "a/b/c.py:python a/d.py:python a/{x}.py:python"},
		{"a/b", "a/d.py:python a/{x}.py:python test_x.py:python"},
		{"**/c.py a/{x}.py", "a/d.py:python test_x.py:python"},
		{"*.py !d.py", "a/d.py:python"},
	} {
		if got, _ := listed(t, Where{Dir: dir, Exclude: strings.Fields(test.globs)}); got != test.want {
			t.Errorf("exclude %s: listed %s, want %s", test.globs, got, test.want)
		}
	}
	if got, _ := listed(t, Where{Dir: filepath.Dir(dir), Paths: []string{dir}, Exclude: []string{"a/b"}}); strings.Contains(got, "c.py") {
		t.Errorf("an exclude glob relative to the named path did not hold: %s", got)
	}
}

func TestMissingPathIsAnError(t *testing.T) {
	_, err := Discover(context.Background(), Where{Dir: t.TempDir(), Paths: []string{"nowhere"}})
	if err == nil || !strings.HasPrefix(err.Error(), "nowhere: ") {
		t.Errorf("got %v", err)
	}
}

func TestIgnorePatterns(t *testing.T) {
	for _, test := range []struct {
		patterns, path string
		want           bool
	}{
		{"foo", "foo", true},
		{"foo", "a/foo", true},
		{"foo", "foo/bar", true},
		{"/foo", "a/foo", false},
		{"foo/", "foo", false}, // a file of that name
		{"foo/", "foo/x", true},
		{"a/b", "a/b/c", true},
		{"a/b", "x/a/b", false},
		{"**/b", "x/a/b", true},
		{"a/**/b", "a/b", true},
		{"a/**", "a/x/y", true},
		{"*.py[co]", "x/y.pyc", true},
		{"?.py", "ab.py", false},
		{`\#x`, "#x", true},
		{`\!x`, "!x", true},
		{"{a,b}", "a", false},
		{"[", "[", false},
		{"*\n!keep", "keep", false},
		{"*\n!keep", "drop", true},
		{"x  ", "x", true},
	} {
		if got := ParseIgnore(test.patterns).Matches(test.path); got != test.want {
			t.Errorf("%q matches %q = %v, want %v", test.patterns, test.path, got, test.want)
		}
	}
}

func TestDiscoverIsTheSameTwice(t *testing.T) {
	dir := tree(t, project)
	first, _ := listed(t, Where{Dir: dir})
	for range 5 {
		if again, _ := listed(t, Where{Dir: dir}); again != first {
			t.Fatalf("listed %s, then %s", first, again)
		}
	}
	if !slices.IsSorted(strings.Fields(first)) {
		t.Errorf("not sorted: %s", first)
	}
}
