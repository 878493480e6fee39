package resolve

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// testFacts is what the fixtures suppose about libraries.
var testFacts = Facts{
	Returns: map[string]string{
		"sqlite3.connect": "sqlite3.Connection", "sqlite3.Connection.cursor": "sqlite3.Cursor",
		"logging.getLogger": "logging.Logger", "builtins.open": "io.TextIOWrapper", "sqlite3.Cursor.execute": "self",
		"sqlalchemy.orm.sessionmaker": "sqlalchemy.orm.sessionmaker", "sqlalchemy.orm.sessionmaker.__call__": "sqlalchemy.orm.Session",
	},
	Attributes: map[string]string{"http.server.BaseHTTPRequestHandler.rfile": "io.BufferedReader"},
	Aliases:    map[string]string{"posix.system": "os.system"},
	Bases:      map[string][]string{"django.views.generic.ListView": {"django.views.generic.View"}},
}

// linkArchive makes a program of a txtar archive. The first line of its comment may say "roots: a b".
func linkArchive(archive *txtar.Archive) *Program {
	var roots []string
	first, _, _ := strings.Cut(string(archive.Comment), "\n")
	if list, ok := strings.CutPrefix(first, "roots: "); ok {
		roots = strings.Fields(list)
	}
	var trees []*syntax.Tree
	for _, f := range archive.Files {
		trees = append(trees, syntax.Parse(source.NewFile(f.Name, string(f.Data))))
	}
	p := Link(trees, roots)
	p.Facts = testFacts
	return p
}

// A claim is one expectation of a fixture, in a comment at the end of a line; several are separated by
// semicolons. "-" stands for unknown.
//
//	# binds: EXPRESSION -> NAME | NAME     Module.Names
//	# class: EXPRESSION -> NAME            Module.Type
//	# value: EXPRESSION -> VALUE | VALUE   Module.Constants, as Python writes the values
//	# calls: EXPRESSION -> NAME | NAME     Module.Targets
//	# within: -> NAME                      Module.Enclosing, at the start of the line's code
//	# base: CLASS -> NAME, NAME            Class.MRO
type claim struct {
	verb, expression, want string
	line                   int
}

func claims(f *source.File) []claim {
	var all []claim
	for i := range f.LineCount() {
		text := f.LineText(i + 1)
		for _, verb := range [...]string{"binds", "class", "value", "calls", "within", "base"} {
			_, rest, ok := strings.Cut(text, "# "+verb+": ")
			if !ok {
				continue
			}
			rest, _, _ = strings.Cut(rest, "  # ")
			for _, part := range strings.Split(rest, ";") {
				expression, want, ok := strings.Cut(part, "->")
				if !ok {
					panic(fmt.Sprintf("%s:%d: a claim needs an arrow: %s", f.Path, i+1, part))
				}
				all = append(all, claim{verb, strings.TrimSpace(expression), strings.TrimSpace(want), i + 1})
			}
		}
	}
	return all
}

// expressionOn finds the expression on a line that is written as text.
func expressionOn(t *syntax.Tree, line int, text string) syntax.Expr {
	var found syntax.Expr
	syntax.WalkTree(t, func(n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok || found != nil {
			return found == nil
		}
		r := e.Span()
		if t.File.Line(r.Start) == line && t.File.Text[r.Start:r.End] == text {
			found = e
		}
		return found == nil
	})
	return found
}

func (c Const) python() string {
	item := func(items []Const) string {
		var parts []string
		for _, i := range items {
			parts = append(parts, i.python())
		}
		return strings.Join(parts, ", ")
	}
	switch c.Kind {
	case ConstStr:
		return "'" + c.Text + "'"
	case ConstBytes:
		return "b'" + c.Text + "'"
	case ConstTuple:
		return "(" + item(c.Items) + ")"
	case ConstList:
		return "[" + item(c.Items) + "]"
	case ConstSet:
		return "{" + item(c.Items) + "}"
	case ConstDict:
		var parts []string
		for i := 0; i < len(c.Items); i += 2 {
			parts = append(parts, c.Items[i].python()+": "+c.Items[i+1].python())
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case ConstEllipsis:
		return "..."
	case ConstFloat:
		return strconv.FormatFloat(c.Float, 'g', -1, 64)
	}
	if c.Big {
		return c.Text
	}
	text, _ := c.format()
	return text
}

func (c claim) got(m *Module) (string, error) {
	if c.verb == "within" {
		start := m.File.LineRange(c.line).Start
		text := m.File.LineText(c.line)
		return m.Enclosing(start + int32(len(text)-len(strings.TrimLeft(text, " ")))), nil
	}
	if c.verb == "base" {
		i := slices.IndexFunc(m.Classes, func(k *Class) bool { return k.Name == c.expression })
		if i < 0 {
			return "", fmt.Errorf("no class %s", c.expression)
		}
		return strings.Join(m.Classes[i].MRO(), ", "), nil
	}
	e := expressionOn(m.Tree, c.line, c.expression)
	if e == nil {
		return "", fmt.Errorf("no expression %q on the line", c.expression)
	}
	switch c.verb {
	case "binds":
		return strings.Join(m.Names(e), " | "), nil
	case "class":
		return m.Type(e), nil
	case "calls":
		var names []string
		for _, f := range m.Targets(e.(*syntax.Call)) {
			names = append(names, f.Qualified)
		}
		return strings.Join(names, " | "), nil
	}
	all, ok := m.Constants(e)
	if !ok {
		return "", nil
	}
	var values []string
	for _, v := range all {
		values = append(values, v.python())
	}
	return strings.Join(values, " | "), nil
}

func TestFixtures(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			p := linkArchive(archive)
			for _, m := range p.Modules {
				for _, e := range m.Tree.Errors {
					t.Errorf("%s:%d: %s", m.File.Path, m.File.Line(e.Start), e.Message)
				}
				for _, c := range claims(m.File) {
					got, err := c.got(m)
					if got == "" {
						got = "-"
					}
					if err != nil {
						t.Errorf("%s: %s:%d: %v", name, m.File.Path, c.line, err)
					} else if got != c.want {
						t.Errorf("%s: %s:%d: %s: %s\n got %s\nwant %s", name, m.File.Path, c.line, c.verb, c.expression, got, c.want)
					}
				}
			}
		})
	}
}

// TestModuleNames reads archives of names only: each file's comment says which module it becomes.
func TestModuleNames(t *testing.T) {
	for _, test := range []struct{ roots, files string }{
		{"", "app.py=app shop/__init__.py=shop shop/views.py=shop.views shop/sub/__init__.py=shop.sub shop/sub/x.py=shop.sub.x"},
		{"", "src/shop/__init__.py=shop src/shop/views.py=shop.views src/single.py=single tests/test_views.py=tests.test_views"},
		{"lib", "lib/tool/run.py=tool.run lib/one.py=one"},
		{"", "services/api/app/__init__.py=app services/api/app/db.py=app.db services/web/app/__init__.py=web.app services/web/app/db.py=web.app.db"},
		{"", "space/pkg/__init__.py=pkg space/pkg/mod.py=pkg.mod"},
		{"", "same.py=same same/__init__.py=same"},
		{"", "stubs.pyi=stubs"},
		{"", "project/app.py=app project/shop/__init__.py=shop project/tests/test_app.py=tests.test_app"},
		{"", "/abs/project/app.py=app /abs/project/shop/__init__.py=shop"},
		{"", "shop/__init__.py=shop shop/views.py=shop.views"},
		{"project/lib", "project/lib/one.py=one project/two.py=two"},
		{"", "__init__.py=__init__ mod.py=mod"},
	} {
		var trees []*syntax.Tree
		want := map[string]string{}
		for _, pair := range strings.Fields(test.files) {
			path, name, _ := strings.Cut(pair, "=")
			want[path] = name
			trees = append(trees, &syntax.Tree{File: source.NewFile(path, "")})
		}
		p := Link(trees, strings.Fields(test.roots))
		if len(p.Modules) != len(want) {
			t.Errorf("%s: %d modules, want %d", test.files, len(p.Modules), len(want))
		}
		for _, m := range p.Modules {
			if m.Name != want[m.File.Path] {
				t.Errorf("%s: module %q, want %q", m.File.Path, m.Name, want[m.File.Path])
			}
		}
	}
}

// TestInsideOfPackage: only the inside of a package is looked at, and its modules still know their name.
func TestInsideOfPackage(t *testing.T) {
	var trees []*syntax.Tree
	for path, text := range map[string]string{"__init__.py": "", "views.py": "from shop.db import run\nfrom .db import run as go\n", "db.py": "def run(): pass\n"} {
		f := source.NewFile(path, text)
		f.Abs = "/somewhere/shop/" + path
		trees = append(trees, syntax.Parse(f))
	}
	p := Link(trees, nil)
	views := p.Module("shop.views")
	if views == nil {
		t.Fatal("no module shop.views")
	}
	for _, name := range []string{"run", "go"} {
		if got := views.Scope.Symbol(name).Bindings[0].Target; got != "shop.db.run" {
			t.Errorf("%s is %s, want shop.db.run", name, got)
		}
	}
}

// TestLinkDoesNotDependOnOrder asks every question of every expression for two orders of the files.
func TestLinkDoesNotDependOnOrder(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		forward, backward := txtar.Parse(data), txtar.Parse(data)
		slices.Reverse(backward.Files)
		if a, b := everything(linkArchive(forward)), everything(linkArchive(backward)); a != b {
			t.Errorf("%s: the answers depend on the order of the files", name)
		}
	}
}

func everything(p *Program) string {
	var out strings.Builder
	for _, m := range p.Modules {
		fmt.Fprintln(&out, m.File.Path, m.Name, m.Role, m.Symtable())
		syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
			if e, ok := n.(syntax.Expr); ok {
				values, _ := m.Constants(e)
				fmt.Fprintln(&out, e.Span(), m.Names(e), m.Type(e), values)
			}
			return true
		})
	}
	return out.String()
}

// TestManyReaders asks everything from several goroutines at once; the race detector watches.
func TestManyReaders(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/names.txtar")
	if err != nil {
		t.Fatal(err)
	}
	want := everything(linkArchive(archive))
	p := linkArchive(archive)
	answers := make(chan string)
	for range 4 {
		go func() { answers <- everything(p) }()
	}
	for range 4 {
		if got := <-answers; got != want {
			t.Error("the answers depend on who asks first")
		}
	}
}

// Rules that look for a call somewhere ask this list first, so a call that is not on it is never found.
func TestEveryCallIsListed(t *testing.T) {
	tree := syntax.Parse(source.NewFile("m.py", `
@a(b())
class C[T: c() = d()](e(), metaclass=f()):
    x: g() = h()
    y[i()].z: j()
    def m(self, p: k() = l(), *q: m(), r=n(), **s: o()) -> p():
        t: q(r()).u = s()
        return f"{t():{u()}}" + t"{v()!r:{w()}}"
type A[T: x()] = y()
del z().a[b():c():d()]
for e().x in f(): g()
else: h()
while i(): j()
with k() as l().m, n(): o()
try: p()
except q() as e: r()
finally: s()
match t():
    case u.v | W(x=y.z) if w(): x()
assert y(), z()
raise a() from b()
async def f(): await c(); [d() async for e().f in g() if h()]; yield i(); yield from j()
x = lambda k=l(): m()
(n := o()), -p(), q() if r() else s(), t() and u(), v() < w(), {x(): y(), **z()}, {a(), *b()}
{c(): d() for e in f()}; {g() for h in i()}; (j() for k in l())
x += m()(n())[o()].p()
print >>q(), r()
`))
	want := map[*syntax.Call]bool{}
	syntax.WalkTree(tree, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok {
			want[call] = true
		}
		return true
	})
	m := Scopes(tree)
	for _, call := range m.Calls {
		delete(want, call)
	}
	for call := range want {
		t.Errorf("not listed: %s", tree.File.Text[call.Start:call.End])
	}
	if len(m.Calls) < 80 || len(tree.Errors) > 0 {
		t.Errorf("%d calls are listed, errors: %v", len(m.Calls), tree.Errors)
	}
}

func TestScopesKeepNothingOfTheFileBefore(t *testing.T) {
	tree := func(text string) *syntax.Tree { return syntax.Parse(source.NewFile("m.py", text)) }
	const text = "import a\ndef f(x, y=1):\n    global z\n    z = x\n    return [y for y in x]\n"
	want := everything(Link([]*syntax.Tree{tree(text)}, nil))
	Scopes(tree("class C:\n    def g(self):\n        a = b = c = d = self.e = lambda x: (x, [y for z in x])\n        return a\n" + strings.Repeat("v = w\n", 1000)))
	if got := everything(Link([]*syntax.Tree{tree(text)}, nil)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestDocsInsidePackagesAreCode tells the folder that documents a package from a package called doc.
func TestDocsInsidePackagesAreCode(t *testing.T) {
	p := linkArchive(txtar.Parse([]byte(`-- shop/__init__.py --
-- shop/types/__init__.py --
-- shop/types/doc/__init__.py --
-- shop/types/doc/page.py --
-- shop/docs/conf.py --
-- docs/conf.py --
-- docs/__init__.py --
`)))
	for _, m := range p.Modules {
		want := strings.Contains(m.File.Path, "docs/")
		if got := m.Role.Has(Docs); got != want {
			t.Errorf("%s: documentation is %v, want %v", m.File.Path, got, want)
		}
	}
}
