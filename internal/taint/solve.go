package taint

import (
	"cmp"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/template"
)

// Options say what a run asks for.
type Options struct {
	Sources []string         // kinds of sources; nil: user-input, remote-input, cli-input and model-output
	Library bool             // parameters of public functions are sources too
	Named   bool             // Sources were asked for, so that all that the command line reaches counts
	NoTests bool             // bodies of tests are only run where others call them, as nothing that is found in them is shown
	Pages   []*template.Page // the project's templates
	Watch   *Watch           // filled with what is known of one line, unless nil
	Seen    *resolve.Seen    // filled with what calls were seen to do, unless nil
	Calls   map[string]bool  // the library functions that Seen is filled for, by full name
	Methods map[string]bool  // and the methods, by last name

	// Admits says whether a release of a library may be installed beside the project. Without it, one may beside a
	// library's, whose users choose.
	Admits  func(library, version string) bool
	Missing bool // calls without a model are wanted
}

// kinds are the kinds of sources that a run asks for.
func (o *Options) kinds() []string {
	if o.Sources == nil {
		return []string{"user-input", "remote-input", "cli-input", "model-output"}
	}
	return o.Sources
}

// A Solution is what Solve found.
type Solution struct {
	Flows    []*Flow // from real sources, in order of sink place, kind and source
	Routes   []Route
	Problems []finding.Problem
	Missing  []Unmodelled // library calls without a model that data went into, the most important first; where they were asked for
	Stats    Stats

	program *resolve.Program
	own     map[string]bool // top packages that are libraries with a model themselves
}

// Solve follows data through a program. It reads the program and the model and changes neither.
// The result depends on them alone.
func Solve(program *resolve.Program, model *Model, opts Options) *Solution {
	e := newEngine(program, model, opts)
	e.solve()
	e.solveFilled()
	if opts.Library {
		e.publicParameters()
	}
	e.settle()
	e.dropUncalled()
	e.ordered = slices.DeleteFunc(e.ordered, func(fl *Flow) bool { return fl.withdrawn })
	missing := e.missing()
	e.observeFlows()
	e.observeWays()
	sort.SliceStable(e.ordered, func(i, j int) bool { return lessFlow(e.ordered[i], e.ordered[j]) })
	return &Solution{program: program, own: e.ownTops, Flows: e.ordered, Routes: e.routes(), Problems: e.problems, Missing: missing, Stats: e.stats}
}

// solve runs every body.
func (e *engine) solve() {
	program := e.program
	e.readPages(e.opts.Pages)
	for _, m := range program.Modules {
		if !e.leaves(m) {
			e.runModule(e.moduleOf(m))
		}
	}
	e.classEntries()
	for _, m := range program.Modules {
		if e.leaves(m) {
			continue
		}
		mod := e.moduleOf(m)
		for _, fn := range m.Functions {
			e.generic(e.unitOf(fn, mod))
		}
	}
	e.withoutPlace()
	e.conventionalEntries()
	for i := 0; i < len(e.entries); i++ {
		if !e.isBaseOnly(e.entries[i]) {
			e.enter(e.entries[i])
		}
	}
}

// leaves says that a module is left alone until another one needs it.
func (e *engine) leaves(m *resolve.Module) bool { return e.opts.NoTests && m.Role.Has(resolve.Test) }

func lessFlow(a, b *Flow) bool {
	if a.Sink.File != b.Sink.File {
		return a.Sink.File.Path < b.Sink.File.Path
	}
	if a.Sink.Start != b.Sink.Start {
		return a.Sink.Start < b.Sink.Start
	}
	if a.Kind != b.Kind {
		return a.Kind.Name < b.Kind.Name
	}
	return a.Origin.id < b.Origin.id
}

func newEngine(program *resolve.Program, model *Model, opts Options) *engine {
	e := &engine{
		program: program, model: model, opts: opts,
		modules: map[*resolve.Module]*module{}, units: map[*resolve.Function]*unit{}, classes: map[*syntax.ClassDef]*class{},
		sources: map[sourceKey]*Origin{}, flows: map[flowKey]*Flow{}, unmodelled: map[syntax.Node]string{}, packages: map[string]bool{},
		builtins: map[string]*Value{}, shared: map[string]*global{}, classUnits: map[*syntax.ClassDef]*unit{},
		classIDs: map[*class]int{}, unitIDs: map[*unit]int{}, entryCalls: map[string][]*Entry{},
		entryDecorators: map[string][]*Entry{}, entryNames: map[string][]*Entry{}, registers: map[string]bool{}, endpoints: map[endpointKey]bool{}, slow: map[string]bool{}, kept: map[*class]map[string][]keeper{},
		stored: map[storeKey]bool{}, fieldStores: map[*class][]store{}, ownClasses: map[*syntax.ClassDef]string{}, ownCalls: map[syntax.Node]*ownCall{}, ownTops: map[string]bool{}, asked: map[string]bool{}, laxNames: map[string]laxity{}, switched: map[*unit][]field{}, sayings: map[string]saying{}, checkings: map[string]checking{}, keys: map[string]*Value{},
	}
	e.hangs = map[string]bool{}
	for name := range model.Routing {
		e.hangs[lastName(name)] = true
	}
	e.watch = newWatcher(e)
	e.findOwn()
	for _, entry := range model.Entries {
		if entry.Call != "" {
			e.entryCalls[entry.Call] = append(e.entryCalls[entry.Call], entry)
			e.registers[lastName(entry.Call)] = true
		}
		if len(entry.Described) > 0 {
			e.described = append(e.described, entry)
		}
		if entry.Decorator != "" {
			e.entryDecorators[entry.Decorator] = append(e.entryDecorators[entry.Decorator], entry)
			e.entryNames[lastName(entry.Decorator)] = append(e.entryNames[lastName(entry.Decorator)], entry)
			e.registers[lastName(entry.Decorator)] = true
		}
	}
	for _, m := range program.Modules {
		for i := range m.Scope.Symbols {
			for _, b := range m.Scope.Symbols[i].Bindings {
				if b.Kind == resolve.BindImport && b.Target != "" {
					top, _, _ := strings.Cut(b.Target, ".")
					e.packages[top] = true
				}
			}
		}
	}
	return e
}

func (e *engine) classID(c *class) int {
	id, ok := e.classIDs[c]
	if !ok {
		id = len(e.classIDs) + 1
		e.classIDs[c] = id
	}
	return id
}

func (e *engine) unitID(u *unit) int {
	id, ok := e.unitIDs[u]
	if !ok {
		id = len(e.unitIDs) + 1
		e.unitIDs[u] = id
	}
	return id
}

// runModule runs the top level of a module once.
func (e *engine) runModule(m *module) {
	if m.done || m.running {
		return
	}
	m.running = true
	first := progress{len(e.early), len(e.ordered), len(e.waiting)}
	e.started++
	sum := e.guarded(m.unit, nil)
	e.started--
	m.running, m.done = false, true
	if m.values == nil {
		m.values = map[string]*Value{}
	}
	if m.missed {
		// Functions that the top level calls, as a script does, ran without its variables. Now these are known.
		e.undo(m, first)
		sum = e.guarded(m.unit, nil)
	}
	if e.started == 0 {
		e.early = e.early[:0]
	}
	e.stats.Functions++
	if !sum.exhausted {
		e.stats.Solved++
	} else {
		e.problem(finding.Problem{Kind: finding.ProblemLimit, Path: m.res.File.Path, Line: 1, Column: 1,
			Message: "the top level of this module is too large to be followed to its end; what was found up to there is reported"})
	}
}

// progress is how much the engine had learned at some moment.
type progress struct{ early, ordered, waiting int }

// noteEarly remembers that a function was solved while the variables of some module were not known yet.
func (e *engine) noteEarly(u *unit) {
	if e.started > 0 {
		e.early = append(e.early, u)
	}
}

// undo forgets what was learned since a module's top level began to run, of itself and of the functions solved since.
func (e *engine) undo(m *module, since progress) {
	again := map[*unit]bool{m.unit: true}
	for _, u := range e.early[since.early:] {
		if u.running > 0 || again[u] {
			continue
		}
		again[u] = true
		e.forget(u)
	}
	e.early = e.early[:since.early]
	e.drop(again, since)
}

// forget takes back what was learned of a function.
func (e *engine) forget(u *unit) {
	if u.generic != nil && !u.generic.provisional {
		e.stats.Functions--
		if !u.generic.exhausted {
			e.stats.Solved--
		}
	}
	u.generic, u.contexts = nil, nil
}

// drop takes back the flows that were noted since for one of the units.
func (e *engine) drop(units map[*unit]bool, since progress) {
	drop := func(fl *Flow) bool {
		if !units[fl.unit] {
			return false
		}
		delete(e.flows, flowKey{fl.Origin, fl.node, fl.Kind})
		return true
	}
	e.ordered = append(e.ordered[:since.ordered], slices.DeleteFunc(e.ordered[since.ordered:], drop)...)
	e.waiting = append(e.waiting[:since.waiting], slices.DeleteFunc(e.waiting[since.waiting:], drop)...)
}

// runClass runs a class body and keeps its names.
func (e *engine) runClass(u *unit, c *class, f *frame, s *state) {
	g := e.newFrame(u)
	g.most += u.mod.table()
	g.class, g.prev, g.proved = c, f, true
	if f.u.fn != nil {
		g.parent, g.outer = f, s
	}
	e.current = g
	st := &state{vars: make([]*Value, len(u.slots.names)+len(u.inputs))}
	end := g.block(st, u.body)
	if end == nil {
		end = st
	}
	g.nameParts(end, c)
	for l, o := range liveObjects(g, end) {
		l.frozen, l.run, l.shared = o, 0, true
	}
	e.keep(g, end)
	e.tame(c)
	e.current = f
	f.steps += g.steps
	g.release()
	for _, v := range c.values {
		for _, fn := range orEmpty(v).funcs {
			for x := fn; x != nil; x = x.inner {
				if x.unit != nil && x.unit.class == nil && x.unit.fn != nil && x.unit.fn.Class == c.res {
					x.unit.class = c
				}
			}
		}
	}
}

// admitsAll says that a class lists a module among what it lets through with which anything can be run. The builtins are no
// such module where the names are chosen as well, and none of them runs anything.
func admitsAll(c *syntax.ClassDef, find *syntax.FunctionDef) bool {
	found := false
	chosen := choosesNames(find)
	list := func(elts []syntax.Expr) {
		for _, e := range elts {
			if k, ok := e.(*syntax.Constant); ok && k.Kind == syntax.Str {
				switch k.Text {
				case "builtins", "__builtin__":
					found = found || !chosen
				case "os", "posix", "nt", "subprocess", "sys", "importlib", "shutil", "runpy",
					"eval", "exec", "compile", "__import__", "getattr", "setattr", "delattr", "open", "globals", "breakpoint", "input", "help":
					found = true
				}
			}
		}
	}
	syntax.Walk(c, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Tuple:
			if !namesPlainClass(n) {
				list(n.Elts)
			}
		case *syntax.List:
			list(n.Elts)
		case *syntax.Set:
			list(n.Elts)
		case *syntax.FunctionDef:
			if modules := modulesCompared(n); len(modules) > 0 && !looksAtName(n) {
				list(modules)
			}
		}
		return !found
	})
	return found
}

// modulesCompared are the constants that a method compares its first argument with.
func modulesCompared(d *syntax.FunctionDef) []syntax.Expr {
	if len(d.Args.Args) != 3 {
		return nil
	}
	var out []syntax.Expr
	syntax.Walk(d, func(n syntax.Node) bool {
		if c, ok := n.(*syntax.Compare); ok && len(c.Ops) == 1 && (c.Ops[0] == syntax.Eq || c.Ops[0] == syntax.NotEq) && isName(c.Left, d.Args.Args[1].Name) {
			out = append(out, c.Comparators[0])
		}
		return true
	})
	return out
}

// looksAtName says that a method compares its second argument with something, or looks it up.
func looksAtName(d *syntax.FunctionDef) bool {
	found := false
	mentions := func(e syntax.Expr) {
		syntax.Walk(e, func(n syntax.Node) bool {
			x, ok := n.(syntax.Expr)
			found = found || ok && isName(x, d.Args.Args[2].Name)
			return !found
		})
	}
	syntax.Walk(d, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Compare:
			mentions(n)
		case *syntax.Subscript:
			mentions(n.Slice)
		case *syntax.Call:
			if last := lastNameOf(n.Func); last != "find_class" && last != "getattr" && !isClassName(last) { // errors tell it
				for _, arg := range n.Args {
					mentions(arg)
				}
			}
		}
		return !found
	})
	return found
}

// choosesNames says that a find_class looks for its last parameter, the name, in something.
func choosesNames(find *syntax.FunctionDef) bool {
	if find.Args == nil || len(find.Args.Args) != 3 {
		return false
	}
	name := find.Args.Args[2].Name
	found := false
	syntax.Walk(find, func(n syntax.Node) bool {
		if c, ok := n.(*syntax.Compare); ok && (slices.Contains(c.Ops, syntax.In) || slices.Contains(c.Ops, syntax.NotIn)) {
			left, ok := c.Left.(*syntax.Name)
			found = found || ok && left.ID == name
		}
		return !found
	})
	return found
}

// namesPlainClass says that a pair names a class of builtins that holds data and runs nothing: ("builtins", "set").
func namesPlainClass(pair *syntax.Tuple) bool {
	if len(pair.Elts) != 2 {
		return false
	}
	module, ok := pair.Elts[0].(*syntax.Constant)
	name, named := pair.Elts[1].(*syntax.Constant)
	if !ok || !named || module.Text != "builtins" {
		return false
	}
	switch name.Text {
	case "bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "object", "range", "set", "slice", "str", "tuple":
		return true
	}
	return false
}

// tame drops the library classes that a class of the project makes harmless by a method of its own.
func (e *engine) tame(c *class) {
	c.libs = slices.DeleteFunc(slices.Clone(c.libs), func(lib string) bool {
		t := e.model.Types[e.model.canonical(lib)]
		if t == nil || t.Tamed == "" {
			return false
		}
		return slices.ContainsFunc(c.node.Body, func(stmt syntax.Stmt) bool {
			d, ok := stmt.(*syntax.FunctionDef)
			return ok && d.Name == t.Tamed && refuses(d) && !admitsAll(c.node, d)
		})
	})
}

// refuses says that a function raises for what it does not know, not just for some things that it knows to be bad: at its
// end, where something is not in a list, or where a lookup fails.
func refuses(d *syntax.FunctionDef) bool {
	if len(d.Body) == 0 {
		return false
	}
	if _, ok := d.Body[len(d.Body)-1].(*syntax.Raise); ok {
		return true
	}
	found := false
	syntax.Walk(d, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.If:
			found = found || endsInError(n.Orelse) || endsInError(n.Body) && isNegative(n.Test)
		case *syntax.ExceptHandler:
			found = found || endsInError(n.Body)
		}
		return !found
	})
	return found
}

// endsInError says that a block raises, at its top.
func endsInError(block []syntax.Stmt) bool {
	return slices.ContainsFunc(block, func(stmt syntax.Stmt) bool { _, ok := stmt.(*syntax.Raise); return ok })
}

// isNegative says that a condition has a negation in it.
func isNegative(test syntax.Expr) bool {
	found := false
	syntax.Walk(test, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.UnaryOp:
			found = found || n.Op == syntax.Not
		case *syntax.Compare:
			found = found || slices.Contains(n.Ops, syntax.NotIn) || slices.Contains(n.Ops, syntax.NotEq)
		}
		return !found
	})
	return found
}

// methodsNamed lists the methods of project classes with a name that says something.
func (e *engine) methodsNamed(name string) []*unit {
	if e.byName == nil {
		e.byName = map[string][]*unit{}
		for _, c := range e.classOrder {
			for _, n := range sortedKeys(c.values) {
				v := c.values[n]
				if v == nil || len(v.funcs) != 1 || v.funcs[0].kind != functionCallable || v.funcs[0].unit.class != c {
					continue
				}
				e.byName[n] = append(e.byName[n], v.funcs[0].unit)
			}
		}
	}
	if len(name) < 4 || commonMethods[name] || strings.HasPrefix(name, "__") {
		return nil
	}
	return e.byName[name]
}

// commonMethods are names that so many classes share that they identify none.
var commonMethods = map[string]bool{
	"append": true, "close": true, "copy": true, "count": true, "create": true, "decode": true, "delete": true, "encode": true,
	"execute": true, "extend": true, "filter": true, "find": true, "first": true, "format": true, "group": true, "index": true, "insert": true,
	"items": true, "join": true, "keys": true, "load": true, "loads": true, "lower": true, "match": true, "open": true, "parse": true, "post": true,
	"read": true, "readline": true, "readlines": true, "remove": true, "render": true, "replace": true, "request": true, "save": true, "search": true, "send": true,
	"split": true, "start": true, "startswith": true, "endswith": true, "stop": true, "strip": true, "update": true, "upper": true, "values": true, "write": true, "get": true, "validate": true,
	"connect": true, "commit": true, "clear": true, "setdefault": true, "resolve": true, "exists": true, "info": true, "debug": true, "error": true, "warning": true,
}

// A store is data that some function put into a variable or field that others read.
type store struct {
	into  *global
	key   string
	taint Taint
}

// storeAs notes what a function leaves in a part of a module variable.
func (e *engine) storeAs(g *global, key string, v *Value, f *frame, s *state) {
	e.register(g, key, v, f, s)
	for _, t := range f.deep(s, v) {
		if t.from.real() || t.from.global != nil && t.from.global != g {
			e.store(store{g, key, t})
		}
	}
}

// A storeKey is what of a store decides which flows it meets. Callers in loops and with knowledge repeat the same ones over
// and over, and the first of each is the one that is told.
type storeKey struct {
	into   *global
	key    string
	from   *Origin
	clears Mask
}

// store notes data that is put into a variable, once.
func (e *engine) store(st store) {
	key := storeKey{st.into, st.key, st.taint.from, st.taint.clears}
	if !e.stored[key] {
		e.stored[key] = true
		e.stores = append(e.stores, st)
	}
}

// register keeps the functions and classes that are put into a module variable: a registry that decorators fill.
func (e *engine) register(g *global, key string, v *Value, f *frame, s *state) {
	if v == nil {
		return
	}
	for _, c := range v.funcs {
		if c.kind != functionCallable && c.kind != classCallable || len(g.funcs) >= maxFuncs {
			continue
		}
		d := *c
		if c.caps != nil {
			d.caps = make([]*Value, len(c.caps))
			for i, held := range f.captured(s, c) {
				if held != nil && len(held.refs) == 0 {
					d.caps[i] = held
				}
			}
		}
		g.funcs = append(g.funcs, registration{key, &d})
	}
}

// registered is the part of a module variable that a step leads to and that is not known, with the functions that may be there.
func (e *engine) registered(base *Origin, step string) *Value {
	part := symValue(e.part(base, step))
	if base.global == nil || len(base.path) > 0 {
		return part
	}
	var there []*callable
	for _, r := range base.global.funcs {
		if meets(r.key, []string{step}) {
			there = append(there, r.callable)
		}
	}
	if len(there) == 0 {
		return part
	}
	c := *part
	c.funcs, _ = joinFuncs(c.funcs, there)
	return &c
}

// wait keeps a flow out of a variable until it is known what is stored there.
func (e *engine) wait(fl *Flow) {
	key := flowKey{fl.Origin, fl.node, fl.Kind}
	if e.flows[key] == nil {
		e.flows[key] = fl
		e.waiting = append(e.waiting, fl)
	}
}

// report keeps a flow from a real source.
func (e *engine) report(fl *Flow) { e.reportIn(fl, nil) }

// reportIn keeps a flow from a real source that a run found.
func (e *engine) reportIn(fl *Flow, by *sight) {
	if fl.opened && fl.Origin.real() && fl.Origin.source.Kind != "library-parameter" {
		return // a name from elsewhere chooses among the files of the program
	}
	key := flowKey{fl.Origin, fl.node, fl.Kind}
	if have := e.flows[key]; have != nil {
		have.Weak = have.Weak && fl.Weak
		if by == nil {
			have.seen = nil
		} else if n := len(have.seen); n > 0 && have.seen[n-1] != by {
			have.seen = append(have.seen, by)
		}
		return
	}
	if by != nil {
		fl.seen = []*sight{by}
	}
	e.flows[key] = fl
	e.ordered = append(e.ordered, fl)
}

// settle brings stores and waiting flows together.
func (e *engine) settle() {
	e.fieldFlows()
	type sink struct {
		node syntax.Node
		kind *Kind
	}
	done := map[sink]map[*Origin]bool{} // what has come to each
	into := map[*global][]store{}
	for _, st := range e.stores {
		into[st.into] = append(into[st.into], st)
	}
	for i := 0; i < len(e.waiting) && i < 100_000; i++ {
		fl := e.waiting[i]
		stores := into[fl.Origin.global]
		if len(stores) == 0 {
			continue
		}
		at := sink{fl.node, fl.Kind}
		came := done[at]
		if came == nil {
			came = map[*Origin]bool{}
			done[at] = came
		}
		for s := range stores {
			st := &stores[s]
			if dead(st.taint.clears, fl.Kind) || !meets(st.key, fl.Origin.path) {
				continue
			}
			if came[st.taint.from] {
				continue
			}
			came[st.taint.from] = true
			n := *fl
			n.Origin = st.taint.from
			n.Weak = fl.Weak || st.taint.weak || assumed(st.key, fl.Origin.path)
			n.via = &hop{prev: st.taint.via, inner: fl.via, place: fl.Sink}
			if n.Origin.lost(n.Weak) {
				continue
			}
			if n.Origin.real() {
				e.report(&n)
			} else if n.Origin.global != nil {
				e.wait(&n)
			}
		}
	}
}

// meets says whether what was stored under key may be read at path.
func meets(key string, path []string) bool {
	return key == "=" || key == "[]" || len(path) == 0 || path[0] == key || path[0] == "[]"
}

// assumed says that what is read at path may well be something else than what was stored under key: one of the two is a name,
// the other a key that nobody knows.
func assumed(key string, path []string) bool {
	if len(path) == 0 || key == "=" || (key == "[]") == (path[0] == "[]") {
		return false
	}
	name := key
	if name == "[]" {
		name = path[0]
	}
	_, err := strconv.Atoi(strings.Trim(name, "[]"))
	return err != nil // an element of a list by its number is one of those that were added
}

// fieldFlows connects fields that one method of a class fills and another uses.
func (e *engine) fieldFlows() {
	fields := map[*class]*global{}
	of := func(c *class) *global {
		g := fields[c]
		if g == nil {
			g = &global{name: c.mod.res.Name + "." + c.name, origin: e.newOrigin()}
			g.origin.global, g.origin.root = g, g.origin
			fields[c] = g
		}
		return g
	}
	for _, c := range e.classOrder {
		for _, st := range e.fieldStores[c] {
			e.store(store{of(c), st.key, st.taint})
		}
	}
	if len(fields) == 0 {
		return
	}
	var filled []*class
	for _, c := range e.classOrder {
		if fields[c] != nil {
			filled = append(filled, c)
		}
	}
	for _, m := range e.program.Modules {
		for _, fn := range m.Functions {
			u := e.units[fn]
			if u == nil || u.class == nil || u.generic == nil || u.receiver() != 0 {
				continue
			}
			var related []*class
			for k, fl := range u.generic.flows {
				if k == 0 {
					for _, c := range filled {
						if c.isA(u.class) || u.class.isA(c) {
							related = append(related, c)
						}
					}
				}
				if fl.Origin.unit != u || fl.Origin.input != 0 || len(fl.Origin.path) == 0 {
					continue
				}
				for _, c := range related {
					g := fields[c]
					if !slices.ContainsFunc(e.fieldStores[c], func(st store) bool { return meets(st.key, fl.Origin.path) }) {
						continue
					}
					n := *fl
					o := *g.origin
					o.path = fl.Origin.path
					n.Origin = &o
					e.waiting = append(e.waiting, &n)
				}
			}
		}
	}
}

// ownStores notes what a function, whoever calls it, leaves in variables and in fields of its object.
func (e *engine) ownStores(u *unit, sum *Summary) {
	for i := range sum.writes {
		w := &sum.writes[i]
		switch {
		case w.to.global != nil:
			for _, t := range frozenTaints(w.value) {
				if t.from.real() || t.from.global != nil && t.from.global != w.to.global {
					e.store(store{w.to.global, w.into(), t})
				}
			}
		case u.class != nil && w.to.unit == u && w.to.input == 0 && u.receiver() == 0:
			for _, t := range frozenTaints(w.value) {
				if t.from.real() {
					e.fieldStores[u.class] = append(e.fieldStores[u.class], store{nil, w.into(), t})
				}
			}
		}
	}
}

// frozenTaints is deep for a value that belongs to no run any more.
func frozenTaints(v *Value) []Taint {
	var r frozenReader
	return r.taints(v, 0)
}

// A frozenReader goes through each frozen object once, though many others may hold it; again only where it comes nearer.
type frozenReader struct{ depth map[*loc]int }

// maxFrozen is how many objects within each other are looked into.
const maxFrozen = 4

func (r *frozenReader) taints(v *Value, depth int) []Taint {
	if v == nil {
		return nil
	}
	out := v.taint
	if depth > maxFrozen {
		return out
	}
	for _, l := range v.refs {
		if l.frozen == nil || l.frozen.kind == fileObject {
			continue // what a file holds is no part of its name
		}
		if before, seen := r.depth[l]; seen && before <= depth {
			continue
		}
		if r.depth == nil {
			r.depth = map[*loc]int{}
		}
		r.depth[l] = depth
		for _, e := range l.frozen.elems {
			out, _ = joinTaints(out, r.taints(e, depth+1))
		}
		for _, fl := range l.frozen.fields {
			out, _ = joinTaints(out, r.taints(fl.value, depth+1))
		}
		out, _ = joinTaints(out, r.taints(l.frozen.rest, depth+1))
	}
	return out
}

// publicParameters takes the parameters of a library's public functions for sources.
func (e *engine) publicParameters() {
	for _, m := range e.program.Modules {
		if m.Role.Has(resolve.Test | resolve.Setup | resolve.Docs | resolve.Example | resolve.Generated) {
			continue
		}
		for _, fn := range m.Functions {
			u := e.units[fn]
			if u == nil || u.generic == nil || !e.offers(fn) {
				continue
			}
			for _, fl := range e.shipped(u) {
				o := fl.Origin
				if o.unit != u || o.input >= len(u.params) {
					continue
				}
				if o.input == 0 && u.receiver() == 0 {
					e.publicField(u, fl)
					continue
				}
				if telling(fl) {
					e.reportPublic(u, fl)
				}
			}
			for _, fl := range e.pathWrites(u) {
				if o := fl.Origin; o.input < len(u.params) && !(o.input == 0 && u.receiver() == 0) {
					e.reportPublic(u, fl)
				}
			}
		}
	}
}

// reportPublic keeps a flow from a parameter of a public function.
func (e *engine) reportPublic(u *unit, fl *Flow) {
	if e.takesHarmless(u, fl.Origin.input) {
		return
	}
	name := u.params[fl.Origin.input].name
	src := e.sourceOrigin(&Source{Kind: "library-parameter", Says: "the parameter " + name + " of " + u.name}, u.fn.Node, paramPlace(u, fl.Origin.input), u.fn.Qualified+":"+name)
	n := *fl
	n.Origin, n.Weak = src, true
	n.via = &hop{prev: &hop{place: src.place, says: src.source.Says}, inner: fl.via, place: fl.Sink}
	e.report(&n)
}

// publicField takes what the user of a class hands to its maker or one of its public methods for a source, where a public
// method of the class reads it back from the field that it was kept in.
func (e *engine) publicField(u *unit, fl *Flow) {
	if u.class == nil || len(fl.Origin.path) == 0 || !telling(fl) {
		return
	}
	for _, by := range e.keepers(u.class)[fl.Origin.path[0]] {
		if !by.keeps(fl.Origin.path) {
			continue
		}
		for _, t := range by.taints {
			if t.from.unit != by.unit || t.from.input == 0 || t.from.input >= len(by.unit.params) || dead(t.clears, fl.Kind) || e.takesHarmless(by.unit, t.from.input) {
				continue
			}
			name, owner := by.unit.params[t.from.input].name, u.class.name
			if by.unit.fn.Def().Name != "__init__" {
				owner = by.unit.name
			}
			src := e.sourceOrigin(&Source{Kind: "library-parameter", Says: "the parameter " + name + " of " + owner}, by.unit.fn.Node, paramPlace(by.unit, t.from.input), by.unit.fn.Qualified+":"+name)
			n := *fl
			n.Origin, n.Weak, n.kept = src, true, true
			n.via = &hop{prev: &hop{place: src.place, says: src.source.Says}, inner: fl.via, place: fl.Sink}
			e.report(&n)
		}
	}
}

func paramPlace(u *unit, i int) source.Place {
	p := source.Place{File: u.mod.res.File, Range: u.fn.Node.Span()}
	args := u.fn.Args()
	n := 0
	for _, list := range [][]*syntax.Arg{args.PosOnly, args.Args, {args.Vararg}, args.KwOnly, {args.Kwarg}} {
		for _, a := range list {
			if a == nil {
				continue
			}
			if n == i {
				p.Range = a.Range
				return p
			}
			n++
		}
	}
	return p
}

func isPublic(fn *resolve.Function) bool {
	if fn.Def() == nil {
		return false
	}
	for _, part := range strings.Split(fn.Qualified, ".") {
		if part == "<locals>" || strings.HasPrefix(part, "_") && !isProtocol(part) {
			return false
		}
	}
	return true
}

// isProtocol says that the users of a class run a method by what they write: calls, items, comparisons.
func isProtocol(name string) bool {
	switch name {
	case "__init__", "__call__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__truediv__", "__setstate__":
		return true
	}
	return false
}

// fullPlaces is how many places that one source reaches have the severity of their rule. Who mends the cause mends them all,
// and who reads a hundred of them reads the first few.
const fullPlaces = 3

// maxWays is how many ways into a sink are shown besides the first.
const maxWays = 5

// Findings turns flows into findings of the model's rules, one for each sink and kind of danger.
func (r *Solution) Findings(model *Model, opts Options) []finding.Finding {
	kinds := opts.kinds()
	if opts.Library {
		kinds = append(kinds[:len(kinds):len(kinds)], "library-parameter")
	}
	type place struct {
		file  *source.File
		start int32
		rule  *Rule
	}
	// A rule for one kind of source takes its flows from the rules for any source.
	type claim struct {
		from string
		to   *Kind
	}
	claimed := map[claim]bool{}
	for _, rule := range model.Rules {
		for _, from := range rule.From {
			claimed[claim{from, rule.To}] = true
		}
	}
	index := map[place]int{}
	// One value that reaches many places is one cause: the first places carry its weight.
	type where struct {
		file  *source.File
		start int32
		rule  *Rule
	}
	// Where one function logs the same data line after line, the first line says it.
	type logged struct {
		at     source.Place
		file   *source.File
		within string
	}
	said := map[logged]bool{}
	weighty := map[where]int{}
	var out []finding.Finding
	for _, fl := range r.Flows {
		for _, rule := range model.Rules {
			if rule.To != fl.Kind {
				continue
			}
			kind := fl.Origin.source.Kind
			if rule.From != nil {
				if !contains(rule.From, kind) {
					continue
				}
			} else if !contains(kinds, kind) || claimed[claim{kind, rule.To}] {
				continue
			}
			if fl.number && fl.Origin.source.Typed {
				continue // the field of a message that is asked for as a number is one
			}
			if kind == "library-parameter" && !opts.Library || kind == "cli-input" && !opts.Named && ownsWhatItNames(fl) {
				continue
			}
			key := place{fl.Sink.File, fl.Sink.Start, rule}
			i, again := index[key]
			if fl.Kind.Name == "log-text" && fl.mod != nil {
				l := logged{fl.Origin.place, fl.Sink.File, fl.mod.res.Enclosing(fl.Sink.Start)}
				if said[l] && !again {
					continue
				}
				said[l] = true
			}
			if again && confidenceOf(fl, rule) <= out[i].Confidence {
				r.addSource(&out[i], fl)
				if len(out[i].Ways) < maxWays {
					out[i].Ways = append(out[i].Ways, fl.Trace())
				}
				continue
			}
			trace := fl.Trace()
			says := fl.Origin.source.Says
			if says == "" {
				says = "comes from " + fl.Origin.label
			}
			message := rule.About.Title + ": data that " + says + " " + fl.Says
			fd := finding.Finding{About: rule.About, Place: fl.Sink, Message: message, Severity: rule.About.Severity, Confidence: confidenceOf(fl, rule), Trace: trace}
			if fl.mod != nil {
				fd.Scope = fl.mod.res.Enclosing(fl.Sink.Start)
			}
			fd.Severity = severityOf(fl, fd.Severity)
			if fl.mod != nil && fd.Severity > finding.Low {
				// What a framework does with requests is what its users ask it for more often than a weakness of its own.
				if top, _, _ := strings.Cut(fl.mod.res.Name, "."); r.own[top] {
					fd.Severity--
				}
			}
			if !again && fd.Severity > finding.Low {
				w := where{fl.Origin.place.File, fl.Origin.place.Start, rule}
				if weighty[w]++; weighty[w] > fullPlaces {
					fd.Severity = finding.Low
				}
			}
			if again {
				// A surer way into the same sink: it is the one to show.
				fd.Sources = out[i].Sources
				fd.Ways = slices.Insert(out[i].Ways, 0, out[i].Trace)
				fd.Ways = fd.Ways[:min(len(fd.Ways), maxWays)]
				r.addSource(&fd, fl)
				out[i] = fd
				continue
			}
			r.addSource(&fd, fl)
			index[key] = len(out)
			out = append(out, fd)
		}
	}
	return withoutInner(out)
}

// withoutInner drops findings at a call that stands inside another one of the same rule with the same sources:
// session.execute(text(query)) is one weakness.
func withoutInner(all []finding.Finding) []finding.Finding {
	type place struct {
		file *source.File
		rule *finding.About
	}
	spans := map[place][]int{}
	for i := range all {
		at := place{all[i].Place.File, all[i].About}
		spans[at] = append(spans[at], i)
	}
	inner := map[int]bool{}
	for _, those := range spans {
		slices.SortStableFunc(those, func(i, k int) int { // what stands around comes first
			a, b := all[i].Place.Range, all[k].Place.Range
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
		})
		var around []int // calls stand within each other or apart: those that are still open
		for _, i := range those {
			in := all[i].Place.Range
			for len(around) > 0 && all[around[len(around)-1]].Place.End < in.End {
				around = around[:len(around)-1]
			}
			inner[i] = slices.ContainsFunc(around, func(k int) bool {
				return all[k].Place.Range != in && slices.Equal(all[k].Sources, all[i].Sources)
			})
			around = append(around, i)
		}
	}
	out := all[:0:0]
	for i := range all {
		if !inner[i] {
			out = append(out, all[i])
		}
	}
	return out
}

// ownsWhatItNames says that a flow from the command line does no more than what the person there may do anyway: a
// program that opens the file, asks the address or loads the module that its user names crosses no boundary of trust.
func ownsWhatItNames(fl *Flow) bool {
	if fl.Kind.Folder {
		return true
	}
	switch fl.Kind.Name {
	case "url", "redirect-url", "module-name", "attribute-name", "program-path", "regex", "slow-match", "long-match", "size", "log-text", "environment", "object-fields", "external-data", "format-string":
		return true
	}
	return false
}

// severityOf is a rule's severity for one flow: less where something was assumed on the way and where the sender sits at
// the terminal, low where only a library's user knows whether anybody hands in untrusted data.
func severityOf(fl *Flow, rule finding.Severity) finding.Severity {
	s := int(rule) - fl.Kind.Lesser // may fall below the least one on the way
	switch kind := fl.Origin.source.Kind; {
	case kind == "library-parameter", fl.vetted:
		return finding.Low
	case kind == "cli-input":
		return finding.Low // who types the words may run anything anyway
	case fl.Kind.Name == "archive-member" && olderPython.MatchString(fl.before(8)):
		return finding.Low // what is left for a Python whose tarfile has no filters
	case fl.slight, fl.handle && !fl.joined() && !fl.isName(), fl.Kind.Name == "redirect-url" && fl.appended():
		return finding.Low
	case kind == "remote-input" && fl.Kind.Name == "url":
		return finding.Low
	case fl.Origin.source.Segment && fl.Kind.Folder && fl.segment():
		return finding.Low // without a slash in it, it is the folder above at most
	case kind == "model-output" && (fl.Kind.Folder || fl.Kind.Name == "url") && !fl.joined():
		return finding.Low // a tool that reads the file or page it is told to
	case fl.Kind.bendable() && fl.borders() > farFlow, (kind == "model-output" || kind == "remote-input" || fl.Origin.source.Network && fl.Kind.bendable()) && (fl.Kind.Name == "size" || fl.borders() > farAnswer):
		return finding.Low
	case fl.Kind.Name == "html-text" && fl.fromDocument():
		return finding.Low // no link and no form makes a browser send such a thing
	case kind == "remote-input" && fl.fromRecord() && (fl.Kind.Folder || fl.Kind.Name == "command-argument"):
		return finding.Low // an index that the program trusts to say what to fetch
	case kind == "remote-input" && fl.fromRecord() && fl.Kind.Name == "shell-command":
		return min(rule, finding.Medium) // the number of a release
	case kind == "remote-input":
		s-- // the program chose whom it asks
		if fl.Weak {
			s--
		}
	case fl.Weak && (fl.Kind.bendable() || fl.borders() > 0):
		// What an unknown call returns is most often a record or a response of its own: names and pages are not what it was asked
		// with. Of the rest, only where all of the way is seen in one function does the assumption weigh less and not least.
		return finding.Low
	case fl.Kind.Name == "html-text" && fl.fromHeader():
		return finding.Low // no link and no form makes a browser send a header of its own
	case fl.named && !(fl.Kind.Name == "sql-text" && fl.joined()), fl.Kind.Name == "sql-text" && fl.isWhole():
		// A method of this name may be something else, and a whole statement is most often what a console is for.
		s--
	case fl.administered():
		s-- // an administrator may do more than others
	case kind == "user-input" && fl.offersToRun():
		return min(rule, finding.Medium) // whoever may ask it may run anything: what counts is who that is
	case fl.Kind.Name == "file-path" && fl.glued():
		s-- // user_../../x leads nowhere unless there is a folder user_..
	case kind == "user-input" && fl.Kind.Name == "file-path" && !fl.joined():
		// A path that is handed in whole, not a name below a folder of the program's own, is most often what the program is
		// for: a file chooser, an editor. What passes it on from one function to the next means to.
		if fl.borders() > 1 {
			return finding.Low
		}
		s--
	case kind == "secret" && fl.Kind.Name == "logged-secret" && !fl.sameFunction():
		return finding.Low // an object or a mapping that holds a secret among other things
	case fl.Weak, kind == "secret" && fl.borders() > farSecret, fl.Kind.Name == "redirect-url" && fl.fromReferrer():
		s--
		if fl.Weak {
			s = min(s, int(finding.Medium))
		}
	}
	return finding.Severity(max(s, int(finding.Low)))
}

// farFlow is how many borders of functions data may cross before little is known of what arrives: each of them may be where
// a name was looked up, checked or made into something else.
const farFlow = 6

// farAnswer is the same for what servers and language models answer: they seldom mean harm, and what arrives has to be what
// they said.
const farAnswer = 2

// bendable says that a value of this kind is most often turned into something harmless on a long way: names of files and
// addresses are looked up and compared, text is put into pages by templates. SQL, commands and code stay what they are.
func (k *Kind) bendable() bool {
	switch k.Name {
	case "url", "redirect-url", "html-text", "html-attribute", "xpath-text", "module-name", "regex", "format-string":
		return true
	}
	return k.Folder
}

// segment says that a piece of a URL's path is still one where it hurts: nothing on the way may have put slashes into it.
func (fl *Flow) segment() bool {
	return !fl.anew && !slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		made := strings.TrimPrefix(step.Message, "through ")
		return made != step.Message && (strings.Contains(made, "quote") || strings.Contains(made, "code") || made == "replace" || made == "sub" || made == "join")
	})
}

// isName says that what is handed on is the name of an upload, not the upload.
func (fl *Flow) isName() bool {
	if call, ok := fl.node.(*syntax.Call); ok && len(call.Args) > 0 {
		if part, ok := call.Args[0].(*syntax.Attribute); ok && (part.Attr == "filename" || part.Attr == "name") {
			return true
		}
	}
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		text := step.Place.File.Text[step.Place.Start:step.Place.End]
		return strings.HasSuffix(text, ".filename") || strings.HasSuffix(text, ".name")
	})
}

// appended says that data came to stand behind another text, which most often is an address of the program's own.
func (fl *Flow) appended() bool {
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool { return step.Message == "joined into a text" })
}

// joined says that data became a name in something larger on its way.
func (fl *Flow) joined() bool {
	return slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		return strings.HasPrefix(step.Message, "joined into") || strings.HasPrefix(step.Message, "formatted into")
	})
}

// before is the text of the lines before the sink, so many at most.
func (fl *Flow) before(lines int) string {
	text := fl.Sink.File.Text[:fl.Sink.Start]
	from := len(text)
	for range lines {
		if from = strings.LastIndexByte(text[:from], '\n'); from < 0 {
			return text
		}
	}
	return text[from:]
}

var olderPython = regexp.MustCompile(`(?s)\bif\b[^\n]*\b(version_info|data_filter|extraction_filter)\b.*\bfilter ?= ?["\w.]*\b(data|tar)(_filter)?\b.*\belse:\s*[\w. ()]*$`)

// glued says that data became the end of a name that begins with a text of the program's own, and nothing has taken the dots
// out of the path since: the system looks for a folder of that name before it goes up from there.
func (fl *Flow) glued() bool {
	glued := false
	for _, step := range fl.Trace() {
		whole := step.Place.File.Text
		text := whole[step.Place.Start:step.Place.End]
		if step.Message == "formatted into a text" {
			glued = glued || len(text) < 200 && gluedHole.MatchString(text) && len(holes.FindAllString(text, -1)) == 1
		}
		line := whole[strings.LastIndexByte(whole[:step.Place.Start], '\n')+1 : step.Place.End]
		if normalised.MatchString(line) {
			return false
		}
	}
	return glued
}

var (
	holes      = regexp.MustCompile(`\{[^{}]*\}|%s|%d`)
	normalised = regexp.MustCompile(`(norm|abs|real)path\(|\bresolve\(`)
	gluedHole  = regexp.MustCompile(`[\w.-](\{[^{}]*\}|%s)`)
)

// isWhole says that data is not a part of something larger where it hurts: a query that its sender wrote from beginning to end.
func (fl *Flow) isWhole() bool {
	return !slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool {
		return strings.HasPrefix(step.Message, "joined into") || strings.HasPrefix(step.Message, "formatted into") || strings.HasPrefix(step.Message, "begins ") ||
			step.Message == "through format" || step.Message == "through replace" || step.Message == "through join"
	})
}

// administered says that a flow begins in a part of a program that is named for its administrators.
func (fl *Flow) administered() bool {
	if fl.Origin.source.Kind != "user-input" || fl.Origin.place.File == nil {
		return false
	}
	switch fl.Kind.Name {
	case "url", "file-path", "module-name", "sql-text", "nosql-query":
		return administration.MatchString(fl.Origin.place.File.Path)
	}
	return false
}

var administration = regexp.MustCompile(`(?i)(^|/)(\w*_)?(admin|administration|adminui)(_\w*)?(/|\.py$)`)

// fromHeader says that a flow begins with a header that no other site can make a browser send.
func (fl *Flow) fromHeader() bool {
	return strings.Contains(fl.Origin.source.Says, "request header") && !fl.fromReferrer()
}

// sameFunction says that a flow begins and ends in one function.
func (fl *Flow) sameFunction() bool {
	return fl.mod != nil && fl.Origin.place.File == fl.Sink.File && fl.mod.res.Enclosing(fl.Origin.place.Start) == fl.mod.res.Enclosing(fl.Sink.Start)
}

// fromDocument says that a flow begins with a JSON document that was sent, and not with a form or a link.
func (fl *Flow) fromDocument() bool {
	at := fl.Origin.place
	text := at.File.Text[at.Start:at.End]
	return len(text) < 100 && documents.MatchString(text)
}

var documents = regexp.MustCompile(`\.(json|get_json|media|json_body)\b`)

// fromReferrer says that a flow begins with the page that the visitor came from: who writes a link there to have visitors
// sent back has them already.
func (fl *Flow) fromReferrer() bool {
	for i, step := range fl.Trace() {
		if i > 1 {
			break
		}
		text := strings.ToLower(readText(step.Place))
		if len(text) < 200 && (strings.Contains(text, "referer") || strings.Contains(text, "referrer")) {
			return true
		}
	}
	return false
}

// readText is what is read at a place, with the key or the call behind it: request.META["HTTP_REFERER"], request.json.get("command").
func readText(at source.Place) string {
	whole, end := at.File.Text, int(at.End)
	if rest := whole[end:min(len(whole), end+60)]; strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, ".get(") {
		end += 1 + max(strings.IndexAny(rest[1:], "])\n"), 0)
	}
	return whole[at.Start:end]
}

// offersToRun says that a program is there to run what it is sent: a document or an object of the program's own whose name, or
// the name of what is taken out of it, says so, reaches the shell or the interpreter as it is.
func (fl *Flow) offersToRun() bool {
	if fl.Kind.Name != "shell-command" && fl.Kind.Name != "code" || !fl.isWhole() {
		return false
	}
	text := readText(fl.Origin.place)
	return len(text) < 100 && (fl.fromDocument() && sentToRun.MatchString(text) || runRequests.MatchString(text))
}

var (
	sentToRun   = regexp.MustCompile(`["'](command|cmd|commands|code|script|shell_command|source_code|python_code)["']`)
	runRequests = regexp.MustCompile(`^\w+\s*:\s*["'\w.\[\]]*(Command|Exec|Execut\w+|Code|Script|Shell)(Request|Input|Params|Payload|Args|Body|Model|Schema)?["'\]]*$`)
)

// fromRecord says that what hurts was taken out of a JSON document that was read on the way.
func (fl *Flow) fromRecord() bool {
	at := fl.Origin.place
	return strings.Contains(at.File.Text[at.Start:at.End], ".json(") ||
		slices.ContainsFunc(fl.Trace(), func(step finding.Step) bool { return step.Message == "through loads" || step.Message == "through json" })
}

// farSecret is how many borders of functions a secret may cross before its name says little of what arrives: mappings
// and objects that hold it among other things are passed along.
const farSecret = 0

// borders counts the calls and returns on the way of a flow. An exception crosses all that lie between where it is raised
// and where it is caught.
func (fl *Flow) borders() (n int) {
	for _, step := range fl.Trace() {
		switch {
		case strings.HasPrefix(step.Message, "passed to"), strings.HasPrefix(step.Message, "returned by"):
			n++
		case strings.HasSuffix(step.Message, "Exception"), strings.HasSuffix(step.Message, "Error"):
			n += farSecret
		}
	}
	return n
}

func confidenceOf(fl *Flow, rule *Rule) finding.Confidence {
	c := rule.About.Confidence
	if c == finding.None {
		c = finding.High
	}
	if fl.Weak && c > finding.Medium {
		c = finding.Medium
	}
	if fl.Origin.source.Kind == "library-parameter" {
		c = finding.Low
	}
	if fl.Origin.source.Kind == "cli-input" && c > finding.Medium {
		c = finding.Medium
	}
	return c
}

// addSource notes where a flow begins, in words that stay the same when the file is edited elsewhere:
// what is read, in which definition, and how. A baseline accepts a sink with these sources only.
func (r *Solution) addSource(fd *finding.Finding, fl *Flow) {
	key := fl.Origin.label
	if key == "" {
		key = fl.Origin.source.Kind
	}
	if at := fl.Origin.place; at.File != nil {
		const most = 80
		if m := r.program.Of(at.File); m != nil {
			key += " in " + m.Enclosing(at.Start)
		}
		read := strings.Join(strings.Fields(at.File.Text[at.Start:min(at.End, at.Start+most)]), " ")
		if name, _, annotated := strings.Cut(read, ":"); annotated && !strings.ContainsAny(name, "'\"()[]{}. ") {
			read = name // a parameter that gets an annotation stays the same source
		}
		key += ": " + strings.ToValidUTF8(read, "")
	}
	i := sort.SearchStrings(fd.Sources, key)
	if i < len(fd.Sources) && fd.Sources[i] == key {
		return
	}
	fd.Sources = append(fd.Sources, "")
	copy(fd.Sources[i+1:], fd.Sources[i:])
	fd.Sources[i] = key
}

// Trace lists the stops of a flow, source first, at most 40.
func (fl *Flow) Trace() []finding.Step {
	var steps []finding.Step
	budget := 400
	var walk func(h *hop, depth int)
	walk = func(h *hop, depth int) {
		var chain []*hop
		for ; h != nil && budget > 0; h = h.prev {
			chain = append(chain, h)
			budget--
		}
		for i := len(chain) - 1; i >= 0; i-- {
			if chain[i].inner != nil && depth < 12 {
				walk(chain[i].inner, depth+1)
			}
			if chain[i].says == "" || chain[i].place.File == nil {
				continue
			}
			st := finding.Step{Place: chain[i].place, Message: chain[i].says}
			if n := len(steps); n > 0 && steps[n-1].Message == st.Message && sameStart(steps[n-1].Place, st.Place) {
				continue // "a" + b + "c" is joined twice, at one place
			}
			steps = append(steps, st)
		}
	}
	walk(fl.via, 0)
	if len(steps) > 40 {
		steps = append(steps[:20:20], steps[len(steps)-20:]...)
	}
	return steps
}

func sameStart(a, b source.Place) bool { return a.File == b.File && a.Start == b.Start }

// isName says that an expression is this variable.
func isName(x syntax.Expr, name string) bool {
	n, ok := x.(*syntax.Name)
	return ok && n.ID == name
}
