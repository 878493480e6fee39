package resolve

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// FuzzLink makes a program of two files of any text and asks everything about it: nothing may panic, and
// the answers must not depend on what was asked before.
func FuzzLink(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range files {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for i := range archive.Files {
			f.Add(string(archive.Files[i].Data), string(archive.Files[(i+1)%len(archive.Files)].Data))
		}
	}
	f.Add("class A(A): pass\nA().x\nfrom b import *\n", "from a import *\ndef __getattr__(n): return n\n_l = {'x': '.b'}\n")
	f.Add("def f(_g=lambda: (yield)): nonlocal __class__; __class__ = 1\n", "global x\nx: int\n[x := y for y in x]\n")
	f.Fuzz(func(t *testing.T, first, second string) {
		if len(first)+len(second) > 1<<14 {
			return
		}
		program := func() *Program {
			return Link([]*syntax.Tree{
				syntax.Parse(source.NewFile("a.py", first)), syntax.Parse(source.NewFile("b/__init__.py", second)),
			}, nil)
		}
		p := program()
		once := everything(p)
		if again := everything(p); again != once {
			t.Error("the second answers differ from the first")
		}
		for _, m := range p.Modules {
			for _, c := range m.Classes {
				c.MRO()
			}
		}
	})
}
