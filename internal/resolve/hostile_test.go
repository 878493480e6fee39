package resolve

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// TestHostileInput builds programs that make naive resolution quadratic, endless or deep, and asks
// everything about them. The bound is generous: the slowest takes a fraction of it.
func TestHostileInput(t *testing.T) {
	many := func(n int, format string) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, strings.ReplaceAll(format, "#", "%[1]d")+"\n", i)
		}
		return out.String()
	}
	for name, text := range map[string]string{
		"a name bound very often":     many(3_000, "x = x + str(#)"),
		"augmented very often":        "x = ''\n" + many(20_000, "x += 'a'"),
		"many annotated variables":    many(20_000, "v#: T# = #"),
		"a chain of names":            "n0 = eval\n" + many(1_500, "m# = n0\nn0 = m#"),
		"a chain of classes":          "class C0: pass\n" + many(3_000, "class D#(C0): pass\nclass C0(D#): pass"),
		"classes in a circle":         "class A(B): pass\nclass B(A): pass\nA().x.y()\n",
		"wide classes":                many(300, "class K#: pass") + "class W(" + strings.TrimSuffix(strings.ReplaceAll(many(300, "K#,"), "\n", ""), ",") + "): pass\nW().go()\n",
		"nested lambdas":              "x = " + strings.Repeat("lambda a: ", 3_000) + "a\n",
		"a long sum":                  "x = 'a'" + strings.Repeat(" + 'a'", 100_000) + "\n",
		"a long chain of calls":       "x = a" + strings.Repeat(".b()", 20_000) + "\n",
		"a large list":                "x = [" + strings.Repeat("1, ", 200_000) + "]\ny = x[0]\n",
		"doubling":                    "a0 = 'aa'\n" + many(200, "a# = a# + a#") + many(60, "b# = 'x' if c else 'y#'\n"),
		"tuples in tuples":            "t = (1,)\n" + many(2_000, "t = (t, t)"),
		"functions that call back":    many(2_000, "def f#(): return f#() or f0()") + "f0().x()\n",
		"comprehensions in each else": "x = " + strings.Repeat("[y for y in ", 400) + "z" + strings.Repeat("]", 400) + "\n",
		"self attributes":             "class C:\n  def __init__(self):\n" + many(3_000, "    self.a# = self.a#.b") + "  def m(self):\n    self.a1.b()\n",
		"a format with many fields":   "x = '" + strings.Repeat("{}", 50_000) + "'.format('a')\n",
		"layers of classes":           layers(8, 15),
		"a class with many bases":     many(5_000, "class K#: pass") + "class W(" + strings.Repeat("K1, K2, ", 3_000) + "K3): pass\nW().go()\n",
		"self-referring augmentation": "a = 1\nfor i in x:\n  a += a\nb = 1\ndel b\nb += b\nb\nc += c\nc\n",
		"imports in a circle":         "def f():\n  global y\n  from x import y\ny\ny.z()\n",
	} {
		start := time.Now()
		tree := syntax.Parse(source.NewFile("x.py", text))
		p := Link([]*syntax.Tree{tree}, nil)
		m := p.Modules[0]
		asked := 0
		syntax.WalkTree(tree, func(n syntax.Node) bool {
			if e, ok := n.(syntax.Expr); ok && asked < 10_000 {
				asked++
				m.Names(e)
				m.Type(e)
				m.Constants(e)
			}
			return true
		})
		for _, c := range m.Classes {
			c.MRO()
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: took %v", name, took)
		} else if testing.Verbose() {
			t.Logf("%s: %v", name, took)
		}
	}
}

// layers returns classes of which each inherits from all of the layer above.
func layers(depth, width int) string {
	var out strings.Builder
	bases := ""
	for i := range depth {
		next := ""
		for j := range width {
			fmt.Fprintf(&out, "class L%d_%d(%s): pass\n", i, j, bases)
			next += fmt.Sprintf("L%d_%d, ", i, j)
		}
		bases = next
	}
	out.WriteString("L7_1().go()\n")
	return out.String()
}

// TestStarImportsInACircle: modules that import everything from each other know each other's names.
func TestStarImportsInACircle(t *testing.T) {
	var trees []*syntax.Tree
	for i := range 50 {
		var text strings.Builder
		for j := range 50 {
			fmt.Fprintf(&text, "from m%d import *\n", j)
		}
		fmt.Fprintf(&text, "def f%d(): pass\nx = f%d\ny = nothing\n", i, (i+1)%50)
		trees = append(trees, syntax.Parse(source.NewFile(fmt.Sprintf("m%d.py", i), text.String())))
	}
	p := Link(trees, nil)
	for _, m := range p.Modules {
		value := m.Scope.Symbol("x").Bindings[0].Value
		if got := m.Qualified(value); !strings.Contains(got, ".f") {
			t.Errorf("%s: x is %q", m.Name, got)
		}
		if got := m.Qualified(m.Scope.Symbol("y").Bindings[0].Value); got != "" {
			t.Errorf("%s: y is %q", m.Name, got)
		}
	}
}

// TestManyPackagesOfOneName: a collection of thousands of services that all call their package app.
func TestManyPackagesOfOneName(t *testing.T) {
	var trees []*syntax.Tree
	add := func(path, text string) { trees = append(trees, syntax.Parse(source.NewFile(path, text))) }
	for i := range 3_000 {
		add(fmt.Sprintf("services/s%d/app/__init__.py", i), "")
		add(fmt.Sprintf("services/s%d/app/db.py", i), "def run(): pass\n")
		add(fmt.Sprintf("services/s%d/app/main.py", i), "from app.db import run\nimport app.db\nimport app.missing\nrun()\n")
	}
	start := time.Now()
	p := Link(trees, nil)
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("took %v", took)
	}
	names := map[string]bool{}
	for _, m := range p.Modules {
		names[m.Name] = true
		if strings.HasSuffix(m.Name, "main") {
			got := m.Qualified(m.Tree.Body[3].(*syntax.ExprStmt).Value.(*syntax.Call).Func)
			if want := strings.TrimSuffix(m.Name, "main") + "db.run"; got != want {
				t.Fatalf("%s: run is %s, want %s", m.File.Path, got, want)
			}
		}
	}
	if len(names) != len(p.Modules) {
		t.Errorf("%d names for %d modules", len(names), len(p.Modules))
	}
}
