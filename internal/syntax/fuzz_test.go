package syntax

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// corpusSeeds returns the texts of the syntax set, ten lines at a time.
func corpusSeeds(t testing.TB) (seeds []string) {
	paths, err := filepath.Glob("testdata/syntax/*.lines")
	if err != nil || len(paths) == 0 {
		t.Fatal("no seeds", err)
	}
	pictures := strings.NewReplacer("⏎", "\n", "␍", "\r", "␌", "\f", "␉", "\t", "␀", "\x00", "␈", "\ufeff", "␄", "")
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(pictures.Replace(string(data)), "\n")
		for at := 0; at < len(lines); at += 10 {
			seeds = append(seeds, strings.Join(lines[at:min(len(lines), at+10)], "\n"))
		}
	}
	return seeds
}

func FuzzParse(f *testing.F) {
	for _, seed := range corpusSeeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkTree(t, Parse(source.NewFile("fuzz.py", text)))
		strict := source.NewFile("fuzz.py", text)
		if tree, err := ParseStrict(strict); err == nil {
			checkTree(t, tree)
			checkNesting(t, tree)
			Dump(nil, tree)
		}
	})
}

func FuzzNotebookText(f *testing.F) {
	f.Add("%matplotlib inline\nx = !ls\n?help\nx?\n%%bash\nls\n")
	f.Add("if x:\n    !pip install \\\n  y\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("fuzz.ipynb", text)
		file.Cells = []source.Cell{{Number: 1}, {Number: 2, Start: int32(len(text) / 2)}}
		checkTree(t, Parse(file))
	})
}

// checkNesting reports children that lie outside of their parents, where CPython has them inside:
// everywhere but for decorators, which stand before their definition.
func checkNesting(t *testing.T, tree *Tree) {
	t.Helper()
	var check func(n Node)
	check = func(n Node) {
		Children(n, func(child Node) {
			in, out := child.Span(), n.Span()
			if _, definition := n.(Stmt); (in.Start < out.Start || in.End > out.End) && !definition {
				t.Errorf("%T at %v is not inside of %T at %v", child, in, n, out)
			}
			check(child)
		})
	}
	for _, s := range tree.Body {
		check(s)
	}
}
