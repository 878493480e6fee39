package taint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/rules"
)

func knowledge(t testing.TB) *taint.Model {
	t.Helper()
	set, err := rule.Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	model, err := rule.LoadModel(set, rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	return model
}

func solve(model *taint.Model, files map[string]string) (*taint.Solution, *resolve.Program) {
	var trees []*syntax.Tree
	for path, text := range files {
		trees = append(trees, syntax.Parse(source.NewFile(path, text)))
	}
	p := resolve.Link(trees, nil)
	return taint.Solve(p, model, taint.Options{}), p
}

// TestFlows holds small programs to what their lines say: "# flow: rule" where one must be reported, and
// silence everywhere else.
func TestFlows(t *testing.T) {
	model := knowledge(t)
	paths, err := filepath.Glob("testdata/*.py")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			solved, _ := solve(model, map[string]string{path: string(text)})
			got := map[int]string{}
			for _, f := range solved.Findings(model, taint.Options{}) {
				got[f.Place.File.Position(f.Place.Start).Line] = f.About.ID
			}
			for i, line := range strings.Split(string(text), "\n") {
				_, want, _ := strings.Cut(line, "# flow: ")
				if got[i+1] != strings.TrimSpace(want) {
					t.Errorf("%s:%d: got %q, want %q in\n\t%s", path, i+1, got[i+1], want, line)
				}
			}
		})
	}
}

// TestLabelledCases keeps the share of labelled cases that are judged right from falling.
func TestLabelledCases(t *testing.T) {
	model := knowledge(t)
	const class = "sql-injection"
	paths, err := filepath.Glob("../../testdata/flows/" + class + "/*.py")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	right, all := 0, 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		solved, _ := solve(model, map[string]string{path: string(text)})
		reported := map[int]bool{}
		for _, f := range solved.Findings(model, taint.Options{}) {
			if f.About.ID == class {
				reported[f.Place.File.Position(f.Place.Start).Line] = true
			}
		}
		for i, line := range strings.Split(string(text), "\n") {
			want := strings.Contains(line, "# want: "+class)
			if !want && !strings.Contains(line, "# ok: "+class) {
				continue
			}
			all++
			if reported[i+1] == want {
				right++
			}
		}
	}
	if right*100 < all*88 {
		t.Errorf("%d of %d labelled %s lines judged right, want at least 88 %%", right, all, class)
	}
}

// FuzzSolve holds the engine to its promise that no program makes it crash.
func FuzzSolve(f *testing.F) {
	model := knowledge(f)
	paths, _ := filepath.Glob("testdata/*.py")
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		solved, _ := solve(model, map[string]string{"f.py": text})
		for _, p := range solved.Problems {
			if strings.Contains(p.Message, "crashed") {
				t.Error(p)
			}
		}
	})
}
