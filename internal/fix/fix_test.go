package fix_test

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/fix"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/rules"
)

// TestFixesMakeWhatTheCasesSay runs all cases of testdata as `adderstone fix --unsafe --profile audit`
// does, with each kind of line end. A second run must find nothing to do.
func TestFixesMakeWhatTheCasesSay(t *testing.T) {
	want := map[string]string{}
	dir := t.TempDir()
	for _, file := range cases(t) {
		id, part := path.Split(file.Name)
		for name, newline := range map[string]string{"unix": "\n", "windows": "\r\n"} {
			text := strings.ReplaceAll(string(file.Data), "\n", newline)
			at := strings.ReplaceAll(strings.TrimSuffix(id, "/"), "-", "_") + "_" + name + ".py"
			if part == "after.py" {
				want[at] = text
			} else if err := os.WriteFile(filepath.Join(dir, at), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, change := range run(t, dir).Changes {
		if err := os.WriteFile(change.File.Abs, []byte(change.Text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range want {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(got) != text {
			t.Errorf("%s: %v; got:\n%s\nwant:\n%s", name, err, got, text)
		}
	}
	for _, change := range run(t, dir).Changes {
		t.Errorf("a second run changes a file again:\n%s", fix.Diff(change))
	}
}

// cases are the files of all archives.
func cases(t testing.TB) []txtar.File {
	t.Helper()
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	var files []txtar.File
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, archive.Files...)
	}
	return files
}

func run(t *testing.T, dir string) *fix.Outcome {
	t.Helper()
	s := &scan.Session{Dir: dir, Profile: "audit", NoCache: true, Today: "2026-01-01"}
	out, err := fix.Run(t.Context(), s, fix.Options{Unsafe: true})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Problems) > 0 {
		t.Errorf("problems: %v", out.Problems)
	}
	return out
}

func TestApplyLeavesOutWhatIsNoPython(t *testing.T) {
	file := source.NewFile("a.py", "a = 1\nb = 2\n")
	edit := func(start, end int32, text string) finding.Finding {
		at := source.Place{File: file, Range: source.Range{Start: start, End: end}}
		return finding.Finding{About: &finding.About{ID: "x"}, Place: at, Fix: &finding.Fix{Edits: []finding.Edit{{Place: at, Text: text}}}}
	}
	good, broken := edit(4, 5, "3"), edit(10, 11, "((")
	text, fixed, problems := fix.Apply(file, []finding.Finding{good, broken})
	if text != "a = 3\nb = 2\n" || len(fixed) != 1 || len(problems) != 1 || !strings.Contains(problems[0].Message, "no longer be Python") {
		t.Errorf("got %q, %d fixed, problems %v", text, len(fixed), problems)
	}
	overlapping := edit(4, 5, "4")
	if text, fixed, _ := fix.Apply(file, []finding.Finding{good, overlapping}); text != "a = 3\nb = 2\n" || len(fixed) != 1 {
		t.Errorf("of two edits at one place the first counts; got %q, %d fixed", text, len(fixed))
	}
}

func TestDiffIsWhatPatchReads(t *testing.T) {
	before := "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl"
	for _, test := range []struct{ after, want string }{
		{"new\n" + before, "@@ -1,3 +1,4 @@\n+new\n a\n b\n c\n"},
		{strings.Replace(before, "f\n", "", 1), "@@ -3,7 +3,6 @@\n c\n d\n e\n-f\n g\n h\n i\n"},
		{before + "\n", "@@ -9,4 +9,4 @@\n i\n j\n k\n-l\n\\ No newline at end of file\n+l\n"},
		{strings.NewReplacer("b\n", "B\n", "k\n", "K\n").Replace(before),
			"@@ -1,5 +1,5 @@\n a\n-b\n+B\n c\n d\n e\n@@ -8,5 +8,5 @@\n h\n i\n j\n-k\n+K\n l\n\\ No newline at end of file\n"},
	} {
		got := fix.Diff(fix.Change{File: source.NewFile("x.py", before), Text: test.after})
		if want := "--- a/x.py\n+++ b/x.py\n" + test.want; got != want {
			t.Errorf("Diff to %q =\n%swant\n%s", test.after, got, want)
		}
	}
}

// FuzzFix holds the promises for any file: what is changed is Python, and the edits come to an end.
func FuzzFix(f *testing.F) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range cases(f) {
		f.Add(string(file.Data))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for range 20 {
			program := resolve.Link([]*syntax.Tree{syntax.Parse(source.NewFile("a.py", text))}, nil)
			var fixable []finding.Finding
			for _, found := range set.Check(program) {
				if found.Fix != nil {
					fixable = append(fixable, found)
				}
			}
			if len(fixable) == 0 {
				return
			}
			after, _, problems := fix.Apply(fixable[0].Place.File, fixable)
			if len(problems) > 0 {
				t.Fatalf("%q: %v", text, problems)
			}
			text = after
		}
		t.Errorf("the edits do not come to an end: %q", text)
	})
}
