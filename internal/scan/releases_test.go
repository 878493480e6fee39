package scan

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// TestReleases names the folders that are taken for releases of their own.
func TestReleases(t *testing.T) {
	for _, c := range []struct{ name, files, want string }{
		{"a project", "app/a.py pyproject.toml", "app/a.py pyproject.toml"},
		{"an sdist beside code", "a.py x-1.0/PKG-INFO x-1.0/x.py", "a.py | x-1.0/PKG-INFO x-1.0/x.py"},
		{"two wheels", "x/x.dist-info/METADATA x/x.py y/y.dist-info/METADATA y/y.py", "| x/x.dist-info/METADATA x/x.py | y/y.dist-info/METADATA y/y.py"},
		{"one wheel is the tree", "w/x.dist-info/METADATA w/x.py", "w/x.dist-info/METADATA w/x.py"},
		{"site-packages without records", "s/x.dist-info/METADATA s/x.py s/y.dist-info/METADATA s/y.py z.py", "s/x.dist-info/METADATA s/x.py s/y.dist-info/METADATA s/y.py z.py"},
		{"a checkout that was installed", "lib/src/x.egg-info/PKG-INFO lib/src/x.py z.py", "lib/src/x.egg-info/PKG-INFO lib/src/x.py z.py"},
		{"the tree is a release", "PKG-INFO a.py x/PKG-INFO x/x.py", "PKG-INFO a.py x/PKG-INFO x/x.py"},
		{"a release in a release", "a.py x/PKG-INFO x/_vendor/y/PKG-INFO x/_vendor/y/y.py x/x.py", "a.py | x/PKG-INFO x/_vendor/y/PKG-INFO x/_vendor/y/y.py x/x.py"},
	} {
		list := &source.Listing{}
		for name := range strings.FieldsSeq(c.files) {
			list.Entries = append(list.Entries, source.Entry{Path: name})
		}
		var parts []string
		for _, part := range releases(list) {
			var names []string
			for _, e := range part.Entries {
				names = append(names, e.Path)
			}
			parts = append(parts, strings.Join(names, " "))
		}
		if got := strings.TrimSpace(strings.Join(parts, " | ")); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestInstalledReleases has four of them in one folder beside a program. Two share a package of a namespace, two a cache.
func TestInstalledReleases(t *testing.T) {
	dir := write(t, map[string]string{
		"s/a.dist-info/METADATA": "", "s/a.dist-info/RECORD": "a.py,,\n__pycache__/a.pyc,,\na.dist-info/RECORD,,\n", "s/a.py": "",
		"s/b.dist-info/METADATA": "", "s/b.dist-info/RECORD": "../../bin/b,,\nb/__init__.py,,\n__pycache__/b.pyc,,\nb.dist-info/RECORD,,\n", "s/b/__init__.py": "",
		"s/c.dist-info/METADATA": "", "s/c.dist-info/RECORD": "n/c.py,,\nc.dist-info/RECORD,,\n", "s/n/c.py": "",
		"s/d.dist-info/METADATA": "", "s/d.dist-info/RECORD": "n/d.py,,\nd.dist-info/RECORD,,\n", "s/n/d.py": "",
		"s/main.py": "",
	})
	list, err := source.Discover(t.Context(), source.Where{Dir: dir, Paths: []string{"s"}})
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, part := range releases(list) {
		var names []string
		for _, e := range part.Entries {
			if e.Class == source.Python {
				names = append(names, e.Path)
			}
		}
		parts = append(parts, strings.Join(names, " "))
	}
	if got, want := strings.Join(parts, " | "), "s/main.py | s/a.py | s/b/__init__.py | s/n/c.py s/n/d.py"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestReleasesApart has an application beside a release: who may call the release's functions is not known, the
// application's are called by the application. A change of one leaves what is known of the other.
func TestReleasesApart(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	t.Setenv("LocalAppData", t.TempDir())
	code := "import os\n\ndef run(name):\n    os.system('ls ' + name)\n"
	dir := write(t, map[string]string{"app/main.py": code, "x-1.0/PKG-INFO": "Name: x\nVersion: 1.0\n", "x-1.0/x.py": code})
	s := &Session{Dir: dir, Only: []string{"flows"}}
	r := run(t, s)
	if got, want := lines(r), "x-1.0/x.py:4:5 command-injection new\n"; got != want || r.Files != 2 {
		t.Errorf("%d files\n%s", r.Files, got)
	}
	before := cached(t)
	if err := os.WriteFile(filepath.Join(dir, "app", "main.py"), []byte(code+"\nrun(input())\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := lines(run(t, s)); strings.Count(got, "\n") != 2 {
		t.Error(got)
	}
	if added := cached(t) - before; before != 2 || added != 1 {
		t.Errorf("%d results kept, then %d more", before, added)
	}
}

// cached counts the results that are kept.
func cached(t *testing.T) int {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(cacheFolder(), "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return len(names)
}

func FuzzRecord(f *testing.F) {
	f.Add("shop/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n\"shop/a,b.py\",,\n../../bin/shop,,\n/etc/x,,\n")
	f.Add("shop\\a.py,,\r\nshop-1.dist-info/RECORD,,\r\n")
	f.Fuzz(func(t *testing.T, record string) {
		seen := map[string]bool{}
		for _, top := range topsOf(record) {
			if top == "" || top == "." || top == ".." || strings.ContainsAny(top, "/\\\n") || seen[top] {
				t.Errorf("%q is no name beside the metadata, of %q", top, record)
			}
			seen[top] = true
		}
	})
}

func TestRecordNamesWhatLiesBesideIt(t *testing.T) {
	record := "shop/__init__.py,sha256=x,0\nshop/b.py,,\n\"odd, name/a.py\",,\nwin\\a.py,,\r\n../../bin/shop,,\n__pycache__/one.pyc,,\none.py,,\n"
	if got := strings.Join(topsOf(record), "|"); got != "shop|odd, name|win|one.py" {
		t.Error(got)
	}
}
