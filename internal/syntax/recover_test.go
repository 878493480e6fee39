package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// outline writes the statements of a tree in a short form: names of definitions and calls, B for
// Broken, blocks in brackets.
func outline(body []Stmt) string {
	var parts []string
	for _, s := range body {
		switch s := s.(type) {
		case *FunctionDef:
			parts = append(parts, "def "+s.Name+" "+outline(s.Body))
		case *ClassDef:
			parts = append(parts, "class "+s.Name+" "+outline(s.Body))
		case *If:
			text := "if " + outline(s.Body)
			if s.Orelse != nil {
				text += " else " + outline(s.Orelse)
			}
			parts = append(parts, text)
		case *For:
			parts = append(parts, "for "+outline(s.Body))
		case *While:
			parts = append(parts, "while "+outline(s.Body))
		case *With:
			parts = append(parts, "with "+outline(s.Body))
		case *Try:
			text := "try " + outline(s.Body)
			for _, h := range s.Handlers {
				text += " except " + h.Name + outline(h.Body)
			}
			parts = append(parts, text)
		case *Match:
			text := "match"
			for _, c := range s.Cases {
				text += " " + outline(c.Body)
			}
			parts = append(parts, text)
		case *Broken:
			parts = append(parts, "B")
		case *Assign:
			parts = append(parts, s.Targets[0].(*Name).ID+"=")
		case *ExprStmt:
			parts = append(parts, callee(s.Value))
		case *Print:
			text := "print"
			if s.Exec {
				text = "exec"
			}
			parts = append(parts, fmt.Sprint(text, len(s.Args)))
		default:
			parts = append(parts, strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", s), "*syntax.")))
		}
	}
	return "[" + strings.Join(parts, "; ") + "]"
}

func callee(e Expr) string {
	switch e := e.(type) {
	case *Call:
		return callee(e.Func) + "()"
	case *Attribute:
		return callee(e.Value) + "." + e.Attr
	case *Name:
		return e.ID
	}
	return strings.TrimPrefix(fmt.Sprintf("%T", e), "*syntax.")
}

func TestBrokenStatementsCostOnlyThemselves(t *testing.T) {
	for _, test := range []struct{ text, want, errors string }{
		{"a()\nb c\nd()\n", "[a(); B; d()]", "2:3"},
		{"a()\nx = = 1\nd()\n", "[a(); B; d()]", "2:5"},
		{"a(); b c; d()\ne()\n", "[a(); B; e()]", "1:8"},
		{"f(\nimport os\ng()\n", "[B; import; g()]", "1:2"},
		{"x = f(1,\ny = 2\nz = 3\n", "[B; y=; z=]", "1:6"},
		{"x = [1, 2\n\ndef f():\n    return 1\ng()\n", "[B; def f [return]; g()]", "1:5"},
		{"def f(a b):\n    g()\nh()\n", "[def f [g()]; h()]", "1:9"},
		{"def f(:\n    g()\nh()\n", "[def f [g()]; h()]", "1:7"},
		{"def f(a, b\n    g()\n    h()\ni()\n", "[def f [g(); h()]; i()]", "1:6"},
		{"class A(:\n    x = 1\n    def f(self):\n        return\n", "[class A [x=; def f [return]]]", "1:9"},
		{"if a b:\n    f()\nelse:\n    g()\n", "[if [f()] else [g()]]", "1:6"},
		{"if a\n    f()\ng()\n", "[if [f()]; g()]", "1:5"},
		{"for in x:\n    f()\ng()\n", "[for [f()]; g()]", "1:5"},
		{"while :\n    f()\ng()\n", "[while [f()]; g()]", "1:7"},
		{"with open(x as y:\n    f()\ng()\n", "[with [f()]; g()]", "1:13"},
		{"try:\n    f()\ng()\n", "[try [f()]; g()]", "3:1"},
		{"try:\n    f(\nexcept E:\n    g()\nh()\n", "[try [B] except [g()]; h()]", "2:6"},
		{"try:\n    f()\nexcept A as:\n    g()\nh()\n", "[try [f()] except [g()]; h()]", "3:12"},
		{"else:\n    f()\ng()\n", "[B; f(); g()]", "1:1"},
		{"    f()\ng()\n", "[f(); g()]", "1:5"},
		{"def f():\n    a()\n  b()\nc()\n", "[def f [a()]; b(); c()]", "3:3"},
		{"def f():\ng()\n", "[def f []; g()]", "2:1"},
		{"def f():\n    x = (1,\n    y = 2\n    return x\ng()\n", "[def f [B; y=; return]; g()]", "2:9"},
		{"@\ndef f():\n    g()\n", "[def f [g()]]", "1:2"},
		{"@a b\nclass C:\n    g()\n", "[class C [g()]]", "1:4"},
		{"x = '''a\nb\nf()\n", "[B; b; f()]", "1:5"},
		{"x = 'a\nf()\n", "[B; f()]", "1:5"},
		{"x = f'{a b}'\nf()\n", "[B; f()]", "1:10"},
		{"x = f'{a'\nf()\n", "[B; f()]", "1:9"},
		{"x = f'''{a\nf()\n", "[B; f()]", "1:9"},
		{"x = 0777888\nf()\n", "[B; f()]", "1:5"},
		{"x = $a\nf()\n", "[B; f()]", "1:5"},
		{"f()\n<<<<<<< HEAD\ng()\n=======\nh()\n>>>>>>> b\ni()\n", "[f(); B; g(); B; h(); B; i()]", "2:1 4:1 6:1"},
		{"match a:\n    case 1 2:\n        f()\n    case 3:\n        g()\nh()\n", "[match [f()] [g()]; h()]", "2:12"},
		{"match a:\n    f()\n    case 3:\n        g()\nh()\n", "[match [g()]; h()]", "2:5"},
		{"f() = 1\ng()\n", "[B; g()]", "1:1"},
		{"def f():\n\tif a:\n        g()\n\th()\ni()\n", "[def f [if []; g(); h()]; i()]", "3:9"},
		{"x = (\n    1,\n    2\nf()\nclass A:\n    pass\n", "[B; f(); class A [pass]]", "1:5"},
		{"x = {\n  'a': [1,\n  'b': 2,\n}\nf()\n", "[B; f()]", "3:6"},
		{"x = 1)\nf()\n", "[B; f()]", "1:6"},
		{"if a:\n    f(]\n    g()\nh()\n", "[if [B; g()]; h()]", "2:7"},
		{"import os,\nfrom x import\nfrom import y\nf()\n", "[B; B; B; f()]", "1:11 2:14 3:6"},
	} {
		tree := Parse(source.NewFile("a.py", test.text))
		if got := outline(tree.Body); got != test.want {
			t.Errorf("%q\n got %s\nwant %s", test.text, got, test.want)
		}
		var places []string
		for _, e := range tree.Errors {
			at := tree.File.Position(e.Start)
			places = append(places, fmt.Sprintf("%d:%d", at.Line, at.Column))
		}
		if got := strings.Join(places, " "); got != test.errors {
			t.Errorf("%q: errors at %s, want %s: %v", test.text, got, test.errors, tree.Errors)
		}
		checkTree(t, tree)
	}
}

func TestPython2IsRecognised(t *testing.T) {
	for _, test := range []struct {
		text, want string
		python2    bool
	}{
		{"print 'a'\n", "[print1]", true},
		{"print a, b,\nf()\n", "[print2; f()]", true},
		{"print >>f, a, b\n", "[print2]", true},
		{"print >>f\n", "[print0]", true},
		{"print not a\n", "[print1]", true},
		{"print `a`\n", "[print1]", true},
		{"print f(a), 'b' % c; g()\n", "[print2; g()]", true},
		{"if a: print 'b'\nelse: print 'c'\n", "[if [print1] else [print1]]", true},
		{"print\nprint(a)\nprint = 1\nprint.a()\nprint not in a\nprint (a), b\n",
			"[print; print(); print=; print.a(); Compare; Tuple]", false},
		{"exec 'a'\nexec code in ns\nexec code in ns, {}\n", "[exec1; exec2; exec3]", true},
		{"exec(a)\nexec (a) in b\n", "[exec(); Compare]", false},
		{"try:\n    f()\nexcept A, e:\n    g()\n", "[try [f()] except e[g()]]", true},
		{"try:\n    f()\nexcept (A, B), e:\n    g()\n", "[try [f()] except e[g()]]", true},
		{"try:\n    f()\nexcept A, B:\n    g()\n", "[try [f()] except [g()]]", false},
		{"raise E, 'a'\nraise E, 'a', tb\nf()\n", "[raise; raise; f()]", true},
		{"x = a <> b\n", "[x=]", true},
		{"x = 0777 + 10L + 0xFFL + 0L\n", "[x=]", true},
		{"x = b'a' 'b'\n", "[x=]", true},
		{"x = ur'a\\d'\n", "[x=]", true},
		{"x = `a, b` + `c`\n", "[x=]", true},
		{"def f(a, (b, c), d=1):\n    g()\n", "[def f [g()]]", true},
		{"x = lambda (a, b), c: a\n", "[x=]", true},
		{"x = 0o777 + 10 + 00 + 0_0\n", "[x=]", false},
	} {
		tree := Parse(source.NewFile("a.py", test.text))
		if got := outline(tree.Body); got != test.want || len(tree.Errors) > 0 {
			t.Errorf("%q\n got %s\nwant %s, errors %v", test.text, got, test.want, tree.Errors)
		}
		if tree.Python2 != test.python2 {
			t.Errorf("%q: Python 2 is %v, want %v", test.text, tree.Python2, test.python2)
		}
		if _, err := ParseStrict(source.NewFile("a.py", test.text)); (err != nil) != test.python2 && !strings.Contains(test.text, ">>f") &&
			!strings.Contains(test.text, "except A, e") && !strings.Contains(test.text, "B), e") {
			t.Errorf("%q: strict says %v", test.text, err)
		}
		checkTree(t, tree)
	}
}

func TestAsyncAndAwaitWereNames(t *testing.T) {
	for text, want := range map[string]string{
		"async = await\nf(async=True, await=a.async)\nasync()\n": "[async=; f(); async()]",
		"def f(async, await=1):\n    g(await)\n":                 "[def f [g()]]",
		"async def f():\n    await g()\n    await (a)\n":         "[def f [Await; Await]]",
	} {
		tree := Parse(source.NewFile("a.py", text))
		if got := outline(tree.Body); got != want || len(tree.Errors) > 0 {
			t.Errorf("%q\n got %s\nwant %s, errors %v", text, got, want, tree.Errors)
		}
	}
}

func TestNotebooksKnowMagics(t *testing.T) {
	for _, test := range []struct {
		cells []string
		want  string
	}{
		{[]string{"%matplotlib inline\nimport os", "f()"}, "[get_ipython().run_line_magic(); import; f()]"},
		{[]string{"!pip install a\\\n  b\nf()"}, "[get_ipython().system(); f()]"},
		{[]string{"files = !ls\nx = %time f()\ng()"}, "[files=; x=; g()]"},
		{[]string{"%time f()\n%timeit -n 10 -r3 g(x)\n%time\nif a:\n    %prun -q b()\nh()"}, "[f(); g(); get_ipython().run_line_magic(); if [b()]; h()]"},
		{[]string{"%%bash\nls | grep 'x\necho (", "f()"}, "[get_ipython().run_cell_magic(); f()]"},
		{[]string{"%%time\nf()", "g()"}, "[get_ipython().run_cell_magic(); f(); g()]"},
		{[]string{"?f\nf?\nf.g??\nh()"}, "[get_ipython().run_line_magic(); f; f.g; h()]"},
		{[]string{"if a:\n    !ls\n    %cd x\nf()"}, "[if [get_ipython().system(); get_ipython().run_line_magic()]; f()]"},
		{[]string{"x = a %b\ny = (a\n%b)\nassert x != y"}, "[x=; y=; assert]"},
		{[]string{"f(", "g()"}, "[B; g()]"},
		{[]string{"x = '''a", "g()"}, "[B; g()]"},
	} {
		file := source.NewFile("a.ipynb", strings.Join(test.cells, "\n")+"\n")
		file.Cells = []source.Cell{}
		at := 0
		for i, cell := range test.cells {
			file.Cells = append(file.Cells, source.Cell{Number: i + 1, Start: int32(at)})
			at += len(cell) + 1
		}
		tree := Parse(file)
		if got := outline(tree.Body); got != test.want {
			t.Errorf("%q\n got %s\nwant %s, errors %v", test.cells, got, test.want, tree.Errors)
		}
		checkTree(t, tree)
	}
}
