package taint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/internal/template"
	"github.com/adderstone/adderstone/rules"
	"golang.org/x/tools/txtar"
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
	var opts taint.Options
	for path, text := range files {
		opts.Library = opts.Library || strings.HasSuffix(path, "library.py")
		if file := source.NewFile(path, text); strings.HasSuffix(path, ".html") {
			opts.Pages = append(opts.Pages, template.Parse(file))
		} else {
			trees = append(trees, syntax.Parse(file))
		}
	}
	p := resolve.Link(trees, nil)
	return taint.Solve(p, model, opts), p
}

// readCase is one Python file, or the files of a txtar archive.
func readCase(t *testing.T, path string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(path, ".txtar") {
		return map[string]string{path: string(text)}
	}
	files := map[string]string{}
	for _, f := range txtar.Parse(text).Files {
		files[f.Name] = string(f.Data)
	}
	return files
}

// TestFlows holds small programs to what their lines say: "# flow: rule" where one must be reported, with its severity
// where that is at stake, and silence everywhere else. Parameters are sources in the case of a library.
func TestFlows(t *testing.T) {
	model := knowledge(t)
	paths, err := filepath.Glob("testdata/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			files := readCase(t, path)
			solved, _ := solve(model, files)
			for _, p := range solved.Problems {
				t.Error(p)
			}
			type line struct {
				path string
				n    int
			}
			got := map[line]string{}
			for _, f := range solved.Findings(model, taint.Options{Library: strings.Contains(filepath.Base(path), "library.")}) {
				got[line{f.Place.File.Path, f.Place.File.Position(f.Place.Start).Line}] = f.About.ID + " " + f.Severity.String()
			}
			for name, text := range files {
				for i, l := range strings.Split(text, "\n") {
					_, want, _ := strings.Cut(l, "# flow: ")
					got := got[line{name, i + 1}]
					if !strings.Contains(strings.TrimSpace(want), " ") {
						got, _, _ = strings.Cut(got, " ")
					}
					if got != strings.TrimSpace(want) {
						t.Errorf("%s:%d: got %q, want %q in\n\t%s", name, i+1, got, want, l)
					}
				}
			}
		})
	}
}

// TestSameFlowsAgain holds the engine to its word where a bound is met: of too many things that a value may come from, it
// is the same ones that count in every run.
func TestSameFlowsAgain(t *testing.T) {
	model := knowledge(t)
	var text, all strings.Builder
	text.WriteString("import os\nfrom flask import Flask, request\napp = Flask(__name__)\n")
	for i := range 48 {
		name := fmt.Sprintf("word%02d", i)
		fmt.Fprintf(&text, "%s = unknown()\ndef set_%s(x):\n    global %s\n    %s = x\n", name, name, name, name)
		if i%4 == 0 {
			fmt.Fprintf(&text, "@app.route('/%s')\ndef view_%s():\n    set_%s(request.args['x'])\n    return ''\n", name, name, name)
		}
		fmt.Fprintf(&all, " + %s", name)
	}
	fmt.Fprintf(&text, "def run():\n    os.system(''%s)\n", all.String())
	files := map[string]string{"words.py": text.String()}
	first, _ := solve(model, files)
	if len(first.Flows) == 0 {
		t.Fatal("no flows")
	}
	for range 8 {
		again, _ := solve(model, files)
		if len(again.Flows) != len(first.Flows) {
			t.Fatalf("%d flows, then %d", len(first.Flows), len(again.Flows))
		}
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

// TestDeepCallsAreNoted: a way through more calls than are followed is not lost in silence.
func TestDeepCallsAreNoted(t *testing.T) {
	model := knowledge(t)
	for _, test := range []struct {
		calls int
		noted bool
	}{{100, false}, {400, true}} {
		text := "import os\ndef f0(x): os.system(x)\n"
		for i := range test.calls {
			text += fmt.Sprintf("def f%d(x): f%d(x)\n", i+1, i)
		}
		solved, _ := solve(model, map[string]string{"deep.py": text + fmt.Sprintf("f%d(input())\n", test.calls)})
		noted := len(solved.Problems) == 1 && strings.Contains(solved.Problems[0].Message, "was not followed")
		if noted != test.noted || (len(solved.Flows) > 0) == noted {
			t.Errorf("%d calls: %d flows, problems %v", test.calls, len(solved.Flows), solved.Problems)
		}
	}
}

// TestTestsAreLeftAlone: what only tests do is not followed where it would not be shown, what they import is.
func TestTestsAreLeftAlone(t *testing.T) {
	model := knowledge(t)
	var trees []*syntax.Tree
	for path, text := range map[string]string{
		"shop.py":            "import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/')\ndef ask():\n    os.system(request.args['x'])\n",
		"tests/test_shop.py": "import shop\ndef test_ask():\n    assert shop.ask() is None\ndef test_again():\n    test_ask()\n",
	} {
		trees = append(trees, syntax.Parse(source.NewFile(path, text)))
	}
	all := taint.Solve(resolve.Link(trees, nil), model, taint.Options{})
	some := taint.Solve(resolve.Link(trees, nil), model, taint.Options{NoTests: true})
	if len(some.Flows) != len(all.Flows) || len(some.Flows) == 0 {
		t.Errorf("%d flows without the tests, %d with them", len(some.Flows), len(all.Flows))
	}
	if some.Stats.Functions != 2 || all.Stats.Functions != 5 {
		t.Errorf("%d bodies without the tests, %d with them; want 2 and 5", some.Stats.Functions, all.Stats.Functions)
	}
}

// TestTrace holds the way of data to one stop for each thing that happens at a place.
func TestTrace(t *testing.T) {
	solved, _ := solve(knowledge(t), map[string]string{"page.py": `
from flask import request
import os

def show():
    os.system("show " + request.args["name"] + " --as " + request.args["kind"] + " | sort")
`})
	if len(solved.Flows) == 0 {
		t.Fatal("nothing found")
	}
	for _, fl := range solved.Flows {
		steps := fl.Trace()
		for i := 1; i < len(steps); i++ {
			if a, b := steps[i-1], steps[i]; a.Message == b.Message && a.Place.File == b.Place.File && a.Place.Start == b.Place.Start {
				t.Errorf("told twice: %q at %v", a.Message, a.Place.File.Position(a.Place.Start))
			}
		}
	}
}
