package taint

import (
	"slices"
	"sort"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// An engine solves one program. It is sequential, so that every bound it meets is met at the same
// place in every run.
type engine struct {
	program *resolve.Program
	model   *Model
	opts    Options
	watch   *watcher // nil, unless one line is asked for
	pages   pages

	modules map[*resolve.Module]*module
	units   map[*resolve.Function]*unit
	classes map[*syntax.ClassDef]*class
	byName  map[string][]*unit // methods of project classes, by name

	origins         int
	sources         map[sourceKey]*Origin
	flows           map[flowKey]*Flow
	ordered         []*Flow
	globals         []*global
	entries         []*entryPoint
	problems        []finding.Problem
	unmodelled      map[syntax.Node]string // calls without a model that data went into, where they are asked for
	harm            *Kind                  // that they may do
	depth           int
	switched        map[*unit][]field          // what constructors keep of their switches
	knowing         bool                       // the next body is run for what a caller knows
	most            int                        // in so many steps
	early           []*unit                    // functions solved while the top level of some module was still running, in order
	started         int                        // modules whose top level is running
	receivers       map[*loc][]*callable       // of signals, by the object
	named           map[string][]namedFunction // by what they are called as and their name there: "filter shout"
	kins            int32                      // counts down: the homes of functions that calls gave out
	making          int                        // instances whose __new__ is being called; one may come back to the class itself
	dispatched      int                        // parts read by running code since the outermost of these calls
	opened          int                        // calls whose values callUnit is putting into a summary
	current         *frame
	probe           *probe   // where the checks of a wrapper are looked for
	frames          int32    // runs that were begun; each has a number
	spare           []*frame // that are over
	blanks          [fileObject + 1]object
	depDepth        int
	nesting         int
	applying        int // calls of apply that have not ended
	starDepth       int
	thrown          []*Value // errors with data that handlers of frameworks have raised
	solved          int      // bodies, for any caller
	stats           Stats
	packages        map[string]bool // top packages that the project imports
	builtins        map[string]*Value
	shared          map[string]*global // library variables that hold what one request leaves for another
	classOrder      []*class
	derived         int // classes that were derived from others
	classUnits      map[*syntax.ClassDef]*unit
	classIDs        map[*class]int
	unitIDs         map[*unit]int
	entryCalls      map[string][]*Entry // calls that register functions
	entryDecorators map[string][]*Entry
	described       []*Entry            // those known by how a parameter is described
	entryNames      map[string][]*Entry // decorators by method name
	registers       map[string]bool     // the method names of decorators and of calls that register functions
	waiting         []*Flow
	stores          []store
	stored          map[storeKey]bool // that are among them
	late            map[*loc]bool     // objects of modules and classes that functions were seen to put data into
	fieldStores     map[*class][]store
	endpoints       map[endpointKey]bool
	byUnit          map[*unit][]*entryPoint
	settings        map[string]*Value              // what calls that choose a default were given
	members         map[string]member              // of enumerations, by the text of their constants
	kept            map[*class]map[string][]keeper // what methods keep in fields
	converters      map[string]*class              // of parameters of routes, by the name they are registered under
	offered         map[*resolve.Function]bool     // what the users of a library call, though a name is private
	slow            map[string]bool                // regular expressions that were judged, by how they are matched
	ownClasses      map[*syntax.ClassDef]string    // definitions of the project that the model knows by name
	ownCalls        map[syntax.Node]*ownCall
	ownTops         map[string]bool   // top packages of the project that the model speaks of
	asked           map[string]bool   // answers of admits and mentions
	laxNames        map[string]laxity // what names say of settings
	sayings         map[string]saying
	checkings       map[string]checking
	keys            map[string]*Value // of steps to parts of inputs
	appliers        []*applier        // that are not in use
	groups          map[groupKey]*group
	groupOrder      []*group
	routedClasses   []routedClass       // classes that URLs lead to
	hangs           map[string][]string // last names of the calls that hang groups
	routeNames      map[string][]*group // by the names that views know them by
	held            map[string]kept     // what is kept in shared variables, by its full name
	shelves         map[string]bool     // the places in shelves that the program fills
	leavings        map[string]bool     // the names under which it puts something on requests
}

type sourceKey struct {
	node syntax.Node
	says string
}

type flowKey struct {
	origin *Origin
	node   syntax.Node
	kind   *Kind
}

// A Flow is one path from a source, or from an input of a function, into a sink.
type Flow struct {
	Origin    *Origin
	Kind      *Kind
	Sink      source.Place // the call, or the returned expression
	Says      string       // what the sink does with it
	Weak      bool         // something on the way was assumed
	vetted    bool         // a check of the program's own, by its name, let its data pass
	number    bool         // a function on the way asks for a number
	kept      bool         // its data waited in a field between a constructor and the method it hurts in
	opened    bool         // it is what a file holds whose name the data is
	slight    bool         // as its sink is
	handle    bool
	named     bool // its sink is a method known by its name only, of an object that nobody knows
	textual   bool // what was passed arrives as it is, and a list hurts nothing there
	offered   bool // its sink is a function of the project's own, which takes such data for what it is
	withdrawn bool // the response it reaches turned out to be no page
	anew      bool // decoded on the way, so that earlier checks of the source do not count
	node      syntax.Node
	via       *hop
	unit      *unit    // whose summary it belongs to
	seen      []*sight // the runs that found it; none where that does not matter
	mod       *module
}

// Stats says how much work a run was.
type Stats struct {
	Functions int // functions and module bodies
	Solved    int // of them, solved within their budget
	Runs      int // runs of bodies, contexts and repetitions included
	Steps     int64
}

// A Summary is what a body does, in terms of its inputs.
type Summary struct {
	unit        *unit
	ret         *Value
	raises      *Value // exceptions that leave it, as far as they carry data
	flows       []*Flow
	writes      []write
	fills       []fill
	proves      []proves     // one per input
	walked      map[int]Mask // what of it holds for inputs that are lists, and no mappings
	pairs       *pairProofs
	sight       *sight
	sensitive   []*Origin // parts of inputs whose class, constant or callable decides something
	endless     bool      // never returns
	looks       bool      // asks whether an address is private
	returns     []returned
	steps       int // of the run itself, without those of what it calls
	exhausted   bool
	provisional bool
}

// A write is a store into something that the caller knows.
type write struct {
	to    *Origin
	key   string // "" : the thing itself (a nonlocal variable); "[]" some place in it, "[+]" its end, "[=]" all of a list
	value *Value
	maybe bool
}

// into is the part of the variable or object that a write changes.
func (w *write) into() string {
	switch {
	case len(w.to.path) > 0:
		return w.to.path[0]
	case w.key == "[+]":
		return "[]"
	}
	return w.key
}

// proves says for which kinds an input is harmless after the call returned, returned true, or false.
type proves struct{ back, then, other Mask }

type returned struct {
	place source.Place
	node  syntax.Node
	value *Value
}

const (
	stepsPerRun  = 60_000
	mostTable    = 8 << 20 // further steps of a top level, one for each byte of its file
	maxDepth     = 220
	maxContexts  = 16
	maxCalled    = 400 // the same of contexts that differ in what is called
	maxFlowsUnit = 400
	maxNesting   = 24    // calls that only the application of one call makes
	maxApplying  = 4_000 // calls within each other, whatever makes them: the stack of the program ends somewhere
	maxWrites    = 80
	maxSensitive = 12
	maxMaking    = 20
	maxNested    = 3 // runs of one body within each other with different contexts
)

func (e *engine) newOrigin() *Origin {
	o := new(Origin)
	e.number(o)
	return o
}

// number tells an origin that was just made from all others.
func (e *engine) number(o *Origin) {
	e.origins++
	o.id = e.origins
	o.whole[0].from = o
}

func (e *engine) sourceOrigin(s *Source, node syntax.Node, place source.Place, label string) *Origin {
	key := sourceKey{node, s.Kind + s.Says + label}
	if o := e.sources[key]; o != nil {
		return o
	}
	o := e.newOrigin()
	o.entered = &entered{s, node, place, label}
	o.root = o
	e.sources[key] = o
	return o
}

// part returns the origin for a part of o. Past maxPath steps a thing stands for its parts, and so it does for a part
// without a name, getattr(x, "").
func (e *engine) part(o *Origin, step string) *Origin {
	if len(o.path) >= maxPath || o.real() || step == "" {
		return o
	}
	if c := o.child(step); c != nil {
		return c
	}
	made := &struct { // made at once
		Origin
		step [1]string
	}{}
	c := &made.Origin
	e.number(c)
	c.unit, c.input, c.root, c.of, c.global = o.unit, o.input, o.root, o, o.global
	if made.step[0] = step; len(o.path) == 0 {
		c.path = made.step[:]
	} else {
		c.path = append(o.path[:len(o.path):len(o.path)], step)
	}
	c.next, o.first = o.first, c
	return c
}

func (e *engine) inputs(u *unit) []*Origin {
	if len(u.origins) == len(u.inputs) {
		return u.origins
	}
	all := make([]Origin, len(u.inputs)) // made at once
	u.origins = make([]*Origin, len(u.inputs))
	for i := range all {
		o := &all[i]
		e.number(o)
		o.unit, o.input, o.root = u, i, o
		u.origins[i] = o
	}
	return u.origins
}

// symValue is the value of an unknown thing. It is the same for each reading, except of the elements of a collection:
// what is proved of one says nothing of the next.
func symValue(o *Origin) *Value {
	if o.sym != nil {
		return o.sym
	}
	v := &Value{taint: o.alone(), sym: o, open: true}
	if n := len(o.path); n == 0 || o.path[n-1] != "[]" && o.path[n-1] != keysField {
		o.sym = v
	}
	return v
}

func (e *engine) moduleOf(m *resolve.Module) *module {
	if mod := e.modules[m]; mod != nil {
		return mod
	}
	mod := &module{res: m, place: source.Place{File: m.File}, globals: map[string]*global{}}
	u := &unit{name: "module " + m.Name, mod: mod, scope: m.Scope, body: m.Tree.Body, place: mod.place, size: len(m.File.Text)}
	u.addScope(m.Scope, false)
	for i := range m.Scope.Symbols {
		if s := &m.Scope.Symbols[i]; len(s.Bindings) > 0 || s.Has(resolve.Assigned|resolve.Imported) {
			u.slots.add(s.Name)
		}
	}
	mod.unit = u
	e.modules[m] = mod
	return mod
}

// global returns the value of a module variable as functions see it.
func (e *engine) global(m *module, name string) (*Value, bool) {
	sym := m.res.Scope.Symbol(name)
	if sym == nil || len(sym.Bindings) == 0 {
		if declared, ok := m.globals[name]; ok {
			return symValue(declared.origin), true
		}
		return e.starred(m, name)
	}
	if !m.done {
		if m.running {
			return e.unfinished(m, sym)
		}
		e.runModule(m)
	}
	v := m.values[name]
	if v != nil && len(v.refs) > 0 {
		e.readBy(&m.readers, name)
	}
	return v, true
}

// starred looks for a name that came with "from x import *".
func (e *engine) starred(m *module, name string) (*Value, bool) {
	if !m.hasStars {
		m.stars, m.hasStars = e.starImports(m), true
	}
	for _, target := range m.stars {
		mod := e.moduleOf(target)
		if target.Scope.Symbol(name) != nil && len(target.Scope.Symbol(name).Bindings) > 0 {
			return e.global(mod, name)
		}
		if e.starDepth < 8 {
			e.starDepth++
			v, ok := e.starred(mod, name)
			e.starDepth--
			if ok {
				return v, ok
			}
		}
	}
	return e.starredLibrary(m, name)
}

// starredLibrary is a name that a library's star import brings: one that the model knows, or where there is but one such import
// whatever is no builtin.
func (e *engine) starredLibrary(m *module, name string) (*Value, bool) {
	libraries := m.res.LibraryStars()
	for _, library := range libraries {
		if full := library + "." + name; e.knows(e.model.canonical(full)) {
			return e.libraryThing(full, nil, source.Place{}), true
		}
	}
	if len(libraries) == 1 && !resolve.IsBuiltin(name) {
		return e.libraryThing(libraries[0]+"."+name, nil, source.Place{}), true
	}
	return nil, false
}

// knows says that the model has something to say of a name.
func (e *engine) knows(name string) bool {
	m := e.model
	return m.Values[name] != nil || m.Calls[name] != nil || m.Types[name] != nil || len(e.entryCalls[name]) > 0 || len(e.entryDecorators[name]) > 0
}

// starImports lists the modules that a module's top level imports everything of.
func (e *engine) starImports(m *module) []*resolve.Module {
	var all []*resolve.Module
	for _, stmt := range m.res.Tree.Body {
		imp, ok := stmt.(*syntax.ImportFrom)
		if !ok || len(imp.Names) != 1 || imp.Names[0].Name != "*" {
			continue
		}
		if target := e.program.Module(m.res.Absolute(imp)); target != nil && target != m.res {
			all = append(all, target)
		}
	}
	return all
}

// unfinished answers for a module that is being run, as imports in a circle meet it: what its
// definitions say, without running them.
func (e *engine) unfinished(m *module, sym *resolve.Symbol) (*Value, bool) {
	var out *Value
	some := false
	add := func(v *Value) {
		if some {
			v = join(out, v)
		}
		out, some = v, true
	}
	for i := range sym.Bindings {
		b := &sym.Bindings[i]
		switch b.Kind {
		default:
			m.missed = true
		case resolve.BindDef:
			if d, ok := b.Node.(*syntax.FunctionDef); ok {
				if s := m.res.ScopeOf(d); s != nil && s.Function != nil {
					u := e.unitOf(s.Function, m)
					if u.callable != nil {
						add(funcValue(u.callable))
					} else {
						add(funcValue(&callable{kind: functionCallable, unit: u}))
					}
				}
			}
		case resolve.BindClass:
			if d, ok := b.Node.(*syntax.ClassDef); ok {
				if c := e.classes[d]; c != nil {
					add(funcValue(&callable{kind: classCallable, class: c}))
				}
			}
		case resolve.BindImport:
			if b.Target != "" && b.Target != m.res.Name+"."+sym.Name {
				if e.starDepth < 8 {
					e.starDepth++
					add(e.dotted(b.Target))
					e.starDepth--
				}
			}
		}
	}
	return out, true
}

// dotted returns what an absolute dotted name means: a module or something in a module of the
// project, or a library thing.
func (e *engine) dotted(name string) *Value {
	if m := e.program.Module(name); m != nil {
		return funcValue(&callable{kind: moduleCallable, mod: e.moduleOf(m)})
	}
	for i := len(name) - 1; i > 0; i-- {
		if name[i] != '.' {
			continue
		}
		m := e.program.Module(name[:i])
		if m == nil {
			continue
		}
		rest := name[i+1:]
		if v, ok := e.global(e.moduleOf(m), rest); ok {
			return v
		}
		break
	}
	return e.libraryThing(name, nil, source.Place{})
}

func (e *engine) problem(p finding.Problem) {
	if !slices.Contains(e.problems, p) { // a body may be solved twice
		e.problems = append(e.problems, p)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
