package deps

import (
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Where the project's environment is at hand, the way to a vulnerable function is followed through the packages in
// between: the project calls one package, whose code calls the next. Only packages that need a vulnerable one are
// read, and of those only the modules that are imported.

// Bounds of the code that is read of an environment. Beyond them nothing is said of what was not found.
const (
	maxThroughFiles = 3000
	maxThroughBytes = 32 << 20
	maxThroughOwn   = 6000 // modules of the project itself
)

// through is the project linked with the installed code between it and what is vulnerable.
type through struct {
	program  *resolve.Program
	site     string          // path that the files of the environment begin with
	tops     map[string]bool // first parts of the names of the modules in between
	own      map[string]bool // paths of the project's modules that count
	complete bool            // nothing was left out, and nothing imports what only running tells

	imports  map[string]*hop // modules that the installed code imports, to the shortest way
	mentions map[string]*hop // vulnerable functions that are come to
	guessed  map[string]*hop // those that are come to only if a method of that name is the one that is meant
	lasts    map[string]bool

	seen    map[any]bool
	queue   []visit
	called  map[string]*hop // methods that are called of a receiver nobody knows
	made    map[*resolve.Class]*hop
	handed  []handed // functions and classes that are named without a call
	guesses bool
}

// handed is a function or a class that something is given: whether that calls it is not known.
type handed struct {
	function *resolve.Function
	class    *resolve.Class
	way      *hop
}

// A hop is one step of a way, with those before it.
type hop struct {
	place   source.Place
	message string
	before  *hop
	own     bool // in the project's own code
}

// visit is code that is come to.
type visit struct {
	module   *resolve.Module
	function *resolve.Function // nil for the top level
	way      *hop
}

// newThrough reads and links. names are the packages that something is known against.
func newThrough(u *Use, i *installation, names []string) *through {
	t := &through{site: i.shown, own: map[string]bool{}, complete: true, lasts: u.lasts, tops: map[string]bool{}, imports: map[string]*hop{}, mentions: map[string]*hop{}, guessed: map[string]*hop{},
		seen: map[any]bool{}, called: map[string]*hop{}, made: map[*resolve.Class]*hop{}}
	for name := range i.carriers(names) {
		for _, top := range i.packages[name].tops {
			t.tops[top] = true
		}
	}
	suspects := map[string]bool{}
	for _, name := range names {
		if one := i.packages[name]; one != nil {
			for _, top := range one.tops {
				suspects[top] = true
			}
		}
	}
	var trees []*syntax.Tree
	loader := &loader{at: i, tops: t.tops, suspects: suspects, seen: map[string]bool{}}
	for _, m := range u.program.Modules {
		if u.isInstalled(m.File) || m.Stub {
			continue
		}
		trees = append(trees, m.Tree)
		if !m.Role.Has(resolve.Test) {
			t.own[m.File.Path] = true
			loader.want(m.Tree, "", false)
		}
	}
	if len(trees) > maxThroughOwn {
		return nil
	}
	trees = append(trees, loader.load()...)
	if len(loader.trees) == 0 {
		return nil // the project uses none of them
	}
	t.complete = !loader.cut && !loader.dynamic
	t.program = resolve.Link(trees, []string{strings.TrimSuffix(i.shown, "/")})
	t.follow()
	return t
}

// A loader reads modules of an environment as they are imported.
type loader struct {
	at       *installation
	tops     map[string]bool // of packages whose code is followed
	suspects map[string]bool // of packages of which only their public names are wanted
	seen     map[string]bool
	queue    []string
	trees    []*syntax.Tree
	bytes    int
	cut      bool // the bounds were reached
	dynamic  bool // some module imports by a name that is computed
}

func (l *loader) ask(module string) {
	top, _, _ := strings.Cut(module, ".")
	if (l.tops[top] || l.suspects[top]) && !l.seen[module] {
		l.seen[module] = true
		l.queue = append(l.queue, module)
	}
}

// want asks for what a module imports. name is its own.
func (l *loader) want(tree *syntax.Tree, name string, isPackage bool) {
	syntax.WalkTree(tree, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Import:
			for _, alias := range n.Names {
				l.askAll(alias.Name)
			}
		case *syntax.ImportFrom:
			from := n.Module
			if n.Level > 0 {
				if name == "" {
					break // the project's own
				}
				parts := strings.Split(name, ".")
				up := n.Level
				if isPackage {
					up--
				}
				if up > len(parts) {
					break
				}
				from = strings.Trim(strings.Join(parts[:len(parts)-up], ".")+"."+n.Module, ".")
			}
			l.askAll(from)
			for _, alias := range n.Names {
				l.ask(from + "." + alias.Name)
			}
		case *syntax.Call:
			if name != "" && len(n.Args) > 0 && (lastPart(n.Func) == "import_module" || lastPart(n.Func) == "__import__") {
				if _, written := n.Args[0].(*syntax.Constant); !written {
					l.dynamic = true
				}
			}
		}
		return true
	})
}

// askAll asks for a module and the packages that it lies in.
func (l *loader) askAll(module string) {
	for i, r := range module {
		if r == '.' {
			l.ask(module[:i])
		}
	}
	l.ask(module)
}

func lastPart(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return e.Attr
	}
	return ""
}

func (l *loader) load() []*syntax.Tree {
	for len(l.queue) > 0 {
		module := l.queue[0]
		l.queue = l.queue[1:]
		base := strings.ReplaceAll(module, ".", "/")
		for _, file := range []string{base + "/__init__.py", base + ".py"} {
			data := l.at.text(file)
			if data == nil {
				continue
			}
			if len(l.trees) >= maxThroughFiles || l.bytes+len(data) > maxThroughBytes {
				l.cut = true
				return l.trees
			}
			l.bytes += len(data)
			tree := syntax.Parse(source.Decode(l.at.shown+file, data))
			l.trees = append(l.trees, tree)
			if top, _, nested := strings.Cut(module, "."); l.tops[top] || !nested {
				l.want(tree, module, path.Base(file) == "__init__.py")
			}
			break
		}
	}
	return l.trees
}

// follow goes from everything that the project mentions through the installed code: first where it is certain which
// function is called, then also where only the name of a method tells.
func (t *through) follow() {
	for _, m := range t.program.Modules {
		if t.own[m.File.Path] {
			t.visit(visit{module: m})
		}
	}
	t.run()
	t.guesses = true
	for _, h := range t.handed {
		if h.function != nil {
			t.reach(h.function, h.way)
		} else {
			t.make(h.class, h.way)
		}
	}
	for _, class := range t.program.Classes() {
		if t.made[class] != nil {
			t.guess(class)
		}
	}
	t.run()
}

func (t *through) run() {
	for len(t.queue) > 0 {
		next := t.queue[0]
		t.queue = t.queue[1:]
		t.visit(next)
	}
}

// visit looks at code that runs. Of the project everything counts; of a module of the environment what is not
// inside of functions, which are come to by themselves.
func (t *through) visit(v visit) {
	m, body := v.module, v.module.Tree.Body
	if v.function != nil {
		body = v.function.Def().Body
	}
	topLevel := v.function == nil && !t.own[m.File.Path]
	hopTo := func(n syntax.Node, message string) *hop {
		return &hop{source.Place{File: m.File, Range: n.Span()}, message, v.way, t.own[m.File.Path]}
	}
	var look func(n syntax.Node) bool
	look = func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.FunctionDef:
			if topLevel {
				for _, d := range n.Decorators {
					syntax.Walk(d, look)
				}
				return false
			}
		case *syntax.Import:
			for _, alias := range n.Names {
				t.imported(alias.Name, hopTo(n, "imports "+alias.Name))
			}
		case *syntax.ImportFrom:
			if from := m.Absolute(n); from != "" {
				t.imported(from, hopTo(n, "imports "+from))
				for _, alias := range n.Names {
					t.imported(from+"."+alias.Name, hopTo(n, "imports "+from+"."+alias.Name))
				}
			}
		case *syntax.Name, *syntax.Attribute:
			t.mention(m, n.(syntax.Expr), hopTo)
		case *syntax.Call:
			known := false
			if d, ok := t.program.Lookup(m.Qualified(n.Func)); ok && d.Class != nil && d.Symbol == nil && d.Function == nil {
				known = true
				t.make(d.Class, hopTo(n, "calls "+d.Class.Qualified))
			}
			for _, f := range m.Targets(n) {
				known = true
				t.reach(f, hopTo(n, "calls "+f.Qualified))
			}
			if attr, ok := n.Func.(*syntax.Attribute); ok && !known && m.Qualified(attr) == "" && m.Type(attr.Value) == "" {
				t.call(attr.Attr, hopTo(n, "calls "+attr.Attr+" of something"))
			}
		}
		return true
	}
	for _, s := range body {
		syntax.Walk(s, look)
	}
}

// mention notes a name: of a vulnerable function, of a function that is handed on, of a class.
func (t *through) mention(m *resolve.Module, e syntax.Expr, hopTo func(syntax.Node, string) *hop) {
	name := m.Qualified(e)
	if !strings.Contains(name, ".") {
		return
	}
	if t.lasts[name[strings.LastIndexByte(name, '.')+1:]] && top(name) != top(m.Name) {
		found := t.mentions
		if t.guesses {
			found = t.guessed
		}
		if t.mentions[name] == nil && found[name] == nil {
			found[name] = hopTo(e, "uses "+name)
		}
	}
	d, ok := t.program.Lookup(name)
	switch {
	case !ok:
	case d.Function != nil:
		t.hand(handed{function: d.Function, way: hopTo(e, "hands on "+name)})
	case d.Class != nil && d.Symbol == nil:
		t.hand(handed{class: d.Class, way: hopTo(e, "hands on "+name)})
	}
}

// hand notes what is named without a call.
func (t *through) hand(h handed) {
	switch {
	case !t.guesses:
		t.handed = append(t.handed, h)
	case h.function != nil:
		t.reach(h.function, h.way)
	default:
		t.make(h.class, h.way)
	}
}

// top is the first part of a dotted name.
func top(name string) string {
	first, _, _ := strings.Cut(name, ".")
	return first
}

// inSite reports whether a module is one of the environment.
func (t *through) inSite(m *resolve.Module) bool {
	return strings.HasPrefix(m.File.Path, t.site) && t.tops[top(m.Name)]
}

// imported follows an import: the module's top level runs.
func (t *through) imported(name string, way *hop) {
	if t.imports[name] == nil {
		t.imports[name] = way
	}
	m := t.program.Module(name)
	if m == nil || !t.inSite(m) || t.seen[m] {
		return
	}
	t.seen[m] = true
	t.queue = append(t.queue, visit{module: m, way: way})
}

// reach comes to a function of the environment.
func (t *through) reach(f *resolve.Function, way *hop) {
	if f.Class != nil && f.Name == "__init__" {
		t.make(f.Class, way)
	}
	if !t.inSite(f.Module) || t.seen[f.Node] {
		return
	}
	t.seen[f.Node] = true
	if f.Def() != nil {
		t.queue = append(t.queue, visit{f.Module, f, way})
	}
}

// make comes to a class: what Python itself calls of its objects runs.
func (t *through) make(class *resolve.Class, way *hop) {
	if t.made[class] != nil || !t.inSite(class.Module) {
		return
	}
	t.made[class] = way
	for _, name := range class.Module.Ancestors(class.Qualified) {
		if d, ok := t.program.Lookup(name); ok && d.Class != nil {
			for _, f := range d.Class.Methods {
				if strings.HasPrefix(f.Name, "__") {
					t.reach(f, way)
				}
			}
		}
	}
	for _, f := range class.Methods {
		if strings.HasPrefix(f.Name, "__") {
			t.reach(f, way)
		}
	}
	t.guess(class)
}

// call notes a method that is called of something unknown, and comes to the methods of that name.
func (t *through) call(name string, way *hop) {
	if t.called[name] != nil {
		return
	}
	t.called[name] = way
	if t.guesses {
		for _, class := range t.program.Classes() {
			if t.made[class] != nil {
				t.guess(class)
			}
		}
	}
}

// guess comes to those methods of a class that something calls by their names.
func (t *through) guess(class *resolve.Class) {
	if !t.guesses {
		return
	}
	for _, f := range class.Methods {
		if way := t.called[f.Name]; way != nil {
			t.reach(f, &hop{way.place, "calls " + f.Name + ", perhaps that of " + class.Qualified, way.before, way.own})
		}
	}
}

// to returns the way to one of the functions: certain says that each step of it is.
func (t *through) to(functions []string) (way *hop, certain bool) {
	for _, found := range []map[string]*hop{t.mentions, t.guessed} {
		for _, f := range functions {
			for _, spelling := range t.spellings(f) {
				if way := found[spelling]; way != nil {
					return way, t.mentions[spelling] != nil
				}
			}
		}
	}
	return nil, false
}

// spellings are a function's public name and the one under which its package defines it.
func (t *through) spellings(name string) []string {
	all := []string{name}
	if d, ok := t.program.Lookup(name); ok {
		switch {
		case d.Function != nil:
			all = append(all, d.Function.Qualified)
		case d.Class != nil:
			all = append(all, d.Class.Qualified)
		}
	}
	return all
}

// importOf returns the way to the first import of a package's modules.
func (t *through) importOf(name string) *hop {
	var names []string
	for imported := range t.imports {
		for _, module := range Modules(name) {
			if imported == module || strings.HasPrefix(imported, module+".") {
				names = append(names, imported)
			}
		}
	}
	if len(names) == 0 {
		return nil
	}
	return t.imports[slices.Min(names)]
}

// maxSteps bounds the way that is shown.
const maxSteps = 16

// steps are those of a way, from the project's code on.
func (u *Use) steps(way *hop) []finding.Step {
	var chain []finding.Step
	for at := way; at != nil; at = at.before {
		if at.own {
			chain = append(slices.Clone(u.wayTo(at.place, at.message)), reversedSteps(chain)...)
			return chain[:min(len(chain), maxCallers+maxSteps)]
		}
		chain = append(chain, finding.Step{Place: at.place, Message: at.message})
	}
	return reversedSteps(chain)
}

func reversedSteps(steps []finding.Step) []finding.Step {
	steps = slices.Clone(steps)
	slices.Reverse(steps)
	return steps
}
