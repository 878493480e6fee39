package taint

import (
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
	Sources []string         // kinds of sources; nil: user-input, remote-input, cli-input, model-output and tool-input
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
		return []string{"user-input", "remote-input", "cli-input", "model-output", "tool-input"}
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
	e.enterAll(func(p *entryPoint) bool { return !e.isBaseOnly(p) })
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
		entryDecorators: map[string][]*Entry{}, entryNames: map[string][]*Entry{}, registers: map[string]bool{}, endpoints: map[endpointKey]bool{}, byUnit: map[*unit][]*entryPoint{}, slow: map[string]bool{}, kept: map[*class]map[string][]keeper{},
		stored: map[storeKey]bool{}, fieldStores: map[*class][]store{}, ownClasses: map[*syntax.ClassDef]string{}, ownCalls: map[syntax.Node]*ownCall{}, ownTops: map[string]bool{}, asked: map[string]bool{}, laxNames: map[string]laxity{}, switched: map[*unit][]field{}, sayings: map[string]saying{}, checkings: map[string]checking{}, keys: map[string]*Value{},
	}
	e.hangs = map[string][]string{}
	for _, name := range sortedKeys(model.Routing) {
		e.hangs[lastName(name)] = append(e.hangs[lastName(name)], name)
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

// store notes data that is put into a variable, once. What whoever starts a program says reaches its environment anyway.
func (e *engine) store(st store) {
	if o := st.taint.from; st.into.name == environShelf && o.real() && (o.source.Kind == "cli-input" || o.source.Kind == "library-parameter") {
		return
	}
	key := storeKey{st.into, st.key, st.taint.from, st.taint.clears}
	if !e.stored[key] {
		e.stored[key] = true
		e.stores = append(e.stores, st)
	}
}

// register keeps the functions, classes and instances that are put into a variable of a module or class: a registry that
// decorators fill.
func (e *engine) register(g *global, key string, v *Value, f *frame, s *state) {
	if v == nil {
		return
	}
	for _, c := range v.funcs {
		if c.kind != functionCallable && c.kind != classCallable || len(g.funcs) >= maxTable {
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
		g.funcs = append(g.funcs, registration{key: key, callable: &d})
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.class == nil || o.kind != instanceObject || len(g.funcs) >= maxTable {
			continue
		}
		made := &object{kind: instanceObject, class: o.class, sure: o.sure, open: true}
		g.funcs = append(g.funcs, registration{key: key, instance: &loc{frozen: made, shared: true}})
	}
}

// registered is the part of a module variable that a step leads to and that is not known, with what was registered there.
func (e *engine) registered(base *Origin, step string) *Value {
	part := symValue(e.part(base, step))
	if base.global == nil || len(base.path) > 0 {
		return part
	}
	c := *part
	for _, r := range base.global.funcs {
		switch {
		case !meets(r.key, []string{step}):
		case r.callable != nil:
			c.funcs = withFuncs(c.funcs, []*callable{r.callable})
		case !slices.ContainsFunc(c.refs, func(l *loc) bool { return l.frozen.class == r.instance.frozen.class }):
			c.refs = append(c.refs, r.instance)
		}
	}
	if len(c.funcs) == len(part.funcs) && len(c.refs) == 0 {
		return part
	}
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
	if fl.opened && fl.Origin.real() && fl.Origin.source.Kind != "library-parameter" && !e.namesOwn(fl.Origin) {
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
			n.opened = fl.opened || st.taint.opened
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
			e.fieldsOf(w.value)
		case u.class != nil && w.to.unit == u && w.to.input == 0 && u.receiver() == 0:
			e.storeField(u.class, w.into(), frozenTaints(w.value))
		}
	}
}

// fieldsOf notes the data in fields of instances that are put into a variable: whoever takes them out again calls their methods.
func (e *engine) fieldsOf(v *Value) {
	for _, l := range orEmpty(v).refs {
		if o := l.frozen; o != nil && o.class != nil && o.kind == instanceObject {
			for _, fl := range o.fields {
				e.storeField(o.class, fl.key, frozenTaints(fl.value))
			}
		}
	}
}

// storeField notes what of the data that is put into a field of a class's instances comes from outside.
func (e *engine) storeField(c *class, key string, taints []Taint) {
	for _, t := range taints {
		same := func(have store) bool {
			return have.key == key && have.taint.from == t.from && have.taint.clears == t.clears
		}
		if t.from.real() && !slices.ContainsFunc(e.fieldStores[c], same) {
			e.fieldStores[c] = append(e.fieldStores[c], store{nil, key, t})
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
			if u == nil || u.generic == nil {
				continue
			}
			back := !e.offers(fn)
			if back && !e.calledBack(u) {
				continue
			}
			for _, fl := range e.shipped(u) {
				o := fl.Origin
				if o.unit != u || o.input >= len(u.params) || back && fl.Kind.Name == "html-text" {
					continue // a library of pages hands in pages
				}
				if o.input == 0 && u.receiver() == 0 {
					e.publicField(u, fl)
					continue
				}
				if name := u.params[o.input].name; telling(fl) || fetchesUnsaid(fl) || len(o.path) == 0 && (e.fetchesForModel(u, fl, name) || e.doesForModel(u, fl, name)) {
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
	if e.takesHarmless(u, fl.Origin.input) || e.holdsHarmless(fl.Origin) {
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
	if u.class == nil || len(fl.Origin.path) == 0 {
		return
	}
	if !telling(fl) {
		if len(fl.Origin.path) == 1 && e.doesForModel(u, fl, fl.Origin.path[0]) {
			e.declaredField(u, fl)
		}
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
			if t.opened && !fl.opened && (!hurtsOpened(fl.Kind, t.via, fl.via) || fl.Kind.Folder && !joinedAfter(fl.via)) {
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
	e.declaredField(u, fl)
}

// declaredField takes what the user of a class hands to a field that the class only declares for a source: pydantic and
// dataclasses make the constructor.
func (e *engine) declaredField(u *unit, fl *Flow) {
	name := fl.Origin.path[0]
	if strings.HasPrefix(name, "_") || u.class.res == nil || hasPrivatePart(u.class.res.Qualified) || dead(e.checked(u.class, name), fl.Kind) {
		return
	}
	made := u.class.isDataclass() || slices.ContainsFunc(u.class.libraries(), func(lib string) bool { return strings.HasPrefix(lib, "pydantic.") })
	if _, owner := u.class.lookup("__init__"); !made || owner != nil || !slices.Contains(u.class.fieldNames(), name) {
		return
	}
	for _, a := range u.class.ancestors() {
		for _, stmt := range a.node.Body {
			field, ok := stmt.(*syntax.AnnAssign)
			if !ok || !isName(field.Target, name) {
				continue
			}
			if (&frame{e: e}).harmlessType(field.Annotation, a.mod) {
				return
			}
			place := source.Place{File: a.mod.res.File, Range: field.Range}
			src := e.sourceOrigin(&Source{Kind: "library-parameter", Says: "the field " + name + " of " + u.class.name}, field, place, u.class.res.Qualified+":"+name)
			n := *fl
			n.Origin, n.Weak, n.kept = src, true, true
			n.via = &hop{prev: &hop{place: src.place, says: src.source.Says}, inner: fl.via, place: fl.Sink}
			e.report(&n)
			return
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

// isName says that an expression is this variable.
func isName(x syntax.Expr, name string) bool {
	n, ok := x.(*syntax.Name)
	return ok && n.ID == name
}
