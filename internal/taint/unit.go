package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A unit is a body of code that is run as a whole: a function, a lambda, or the top level of a module
// or of a class.
type unit struct {
	name    string
	fn      *resolve.Function // nil for modules and class bodies
	mod     *module
	class   *class // whose method it is
	scope   *resolve.Scope
	params  []param
	inputs  []string  // params, then free variables
	origins []*Origin // of the inputs, once they were asked for
	slots   slots
	body    []syntax.Stmt
	expr    syntax.Expr // of a lambda
	place   source.Place

	size      int
	generator bool
	known     []checked // what its wrappers have proved before they call it
	sent      *global   // what generators of it are sent, once one of them looked at that
	async     bool

	generic   *Summary
	order     int // of all bodies that were solved for any caller, which it was
	contexts  map[string]*Summary
	running   int      // runs under way
	recursive bool     // was called while it was being solved
	tooDeep   bool     // was called beyond maxDepth
	sights    []*sight // the ways it was run; the first for any caller
	called    bool     // some call of the project reaches it
	unknown   bool     // and some call of which nothing is known that matters

	ways map[source.Range]bool // the ways that a run for any caller takes, where they are asked for

	passed   string                   // "passed to" and the name, once that was asked for; many ways of data say it
	returned string                   // and "returned by"
	own      *ownCall                 // what the model says of it, where the project is the library itself
	looked   bool                     // for sole
	sole     syntax.Expr              // all of its body, where that is one expression
	inside   *sight                   // of calls that run it themselves
	callers  []*unit                  // whose runs asked what it does; in a row each once
	callable *callable                // as seen through its decorators, nil until its definition has been run
	typed    map[int]string           // input -> library class, by framework convention
	carried  map[syntax.Node]carrying // of its loops, once they were run
	commands uint64                   // a bit for each input that is run as the words of a command
}

type param struct {
	name       string
	kind       paramKind
	annotation syntax.Expr
	def        syntax.Expr
}

type paramKind uint8

const (
	positionalOnly paramKind = iota
	ordinary
	variadic // *args
	keywordOnly
	keywords // **kwargs
)

// A module is a file of the project while it is solved.
type module struct {
	res         *resolve.Module
	unit        *unit
	place       source.Place
	values      map[string]*Value // of the names at its top level, once it has been run
	running     bool
	missed      bool // a function that ran meanwhile asked for a variable
	done        bool
	globals     map[string]*global
	assigned    map[string]bool   // names that functions declare global and assign
	readers     readers           // of variables that hold objects
	stars       []*resolve.Module // modules of the project that "from x import *" stands for, once hasStars
	hasStars    bool
	onFunctions map[string]bool // "name.attribute" that some statement sets, once that was asked for
	packages    map[string]bool // that it imports something of, once that was asked for
}

// A global is a variable that functions may change and read: of a module, or a field of a class's instances.
type global struct {
	name   string
	origin *Origin
	funcs  []registration // what can be called, or has methods, that was put into it
}

// A registration is a function, a class or an instance of one that was put somewhere into a variable of a module or class.
type registration struct {
	key      string // as that of a store
	callable *callable
	instance *loc
}

// A class of the project.
type class struct {
	res        *resolve.Class
	node       *syntax.ClassDef
	name       string
	mod        *module
	bases      []*class
	libs       []string // library classes among the bases
	own        string   // the model's name for the class, where the project is the library itself
	values     map[string]*Value
	readers    readers // of names of its body that hold objects
	subs       []*class
	below      []*class            // its descendants, as of belowAt
	belowAt    int                 // of derived
	derived    *int                // counts the classes that were derived from others
	provided   map[string][]*class // who gives a method to its subclasses, by name
	setBy      map[string][]*class // see setters
	mro        []*class
	guards     uint8             // 1: asks where its connections lead; 2: does not; 0: not looked at
	together   map[string]Mask   // what fields are harmless for as methods check several of them, once that was asked for
	checks     map[string]Mask   // what fields are harmless for as methods check them, once that was asked for
	known      map[string]*Value // class and callables of fields, from the methods that assign them
	knowing    bool
	record     []string // fields, for a class derived from a namedtuple
	dataclass  bool
	enum       []string        // names of the members of an enumeration
	hidden     map[string]bool // fields that its text leaves out, once that was asked for
	setting    uint8           // 1: sets attributes by their names only; 2: others too; 0: not looked at
	routed     map[string]bool // URL patterns that lead to it
	group      *group          // of the routes that its methods are, or nil
	routeName  string          // by which its methods that are views know their route
	routeVerbs []string        // and their HTTP methods
	one        *Value          // the only instance, of a class that gives it to all who ask
	unplaced   bool            // served under no pattern that a module gives it
	self       *Origin         // fields of instances that a framework makes
	blank      *object         // an instance of which nothing is known but the class
	place      source.Place
}

// defaultOf is what a parameter is when nobody passes it, or nil.
func (u *unit) defaultOf(parameter string) syntax.Expr {
	for i := range u.params {
		if u.params[i].name == parameter {
			return u.params[i].def
		}
	}
	return nil
}

func (e *engine) unitOf(fn *resolve.Function, mod *module) *unit {
	if u := e.units[fn]; u != nil {
		return u
	}
	u := &unit{name: fn.Name, fn: fn, mod: mod, own: e.ownCalls[fn.Node], scope: fn.Scope, place: source.Place{File: mod.res.File, Range: fn.Node.Span()}}
	args := fn.Args()
	defaults := len(args.PosOnly) + len(args.Args) - len(args.Defaults)
	add := func(a *syntax.Arg, kind paramKind, def syntax.Expr) {
		u.params = append(u.params, param{a.Name, kind, a.Annotation, def})
	}
	for i, a := range args.PosOnly {
		var def syntax.Expr
		if i >= defaults {
			def = args.Defaults[i-defaults]
		}
		add(a, positionalOnly, def)
	}
	for i, a := range args.Args {
		var def syntax.Expr
		if n := i + len(args.PosOnly); n >= defaults {
			def = args.Defaults[n-defaults]
		}
		add(a, ordinary, def)
	}
	if args.Vararg != nil {
		add(args.Vararg, variadic, nil)
	}
	for i, a := range args.KwOnly {
		var def syntax.Expr
		if i < len(args.KwDefaults) {
			def = args.KwDefaults[i]
		}
		add(a, keywordOnly, def)
	}
	if args.Kwarg != nil {
		add(args.Kwarg, keywords, nil)
	}
	for _, p := range u.params {
		u.inputs = append(u.inputs, p.name)
	}
	switch n := fn.Node.(type) {
	case *syntax.FunctionDef:
		u.body, u.async = n.Body, n.Async
	case *syntax.Lambda:
		u.expr = n.Body
	}
	u.size = int(fn.Node.Span().End - fn.Node.Span().Start)
	u.layout()
	e.units[fn] = u
	return u
}

// layout gives every local name a slot and finds the free variables.
func (u *unit) layout() {
	for _, p := range u.params {
		u.slots.add(p.name)
	}
	u.addScope(u.scope, true)
	u.generator = u.scope.Generator
}

// slots give the local names of a body their places in a state. Most bodies have few names, for which looking through
// them is as fast as a map and takes a fifth of its memory.
type slots struct {
	names []string       // by slot
	index map[string]int // of more than fewSlots names
}

const fewSlots = 16

// find returns the slot of a name.
func (s *slots) find(name string) (int, bool) {
	if s.index != nil {
		i, ok := s.index[name]
		return i, ok
	}
	for i := range s.names {
		if s.names[i] == name {
			return i, true
		}
	}
	return 0, false
}

// at is find for a name that has a slot.
func (s *slots) at(name string) int {
	i, _ := s.find(name)
	return i
}

// add gives a name a slot, unless it has one.
func (s *slots) add(name string) {
	if _, have := s.find(name); have {
		return
	}
	s.names = append(s.names, name)
	switch {
	case s.index != nil:
		s.index[name] = len(s.names) - 1
	case len(s.names) > fewSlots:
		s.index = make(map[string]int, 2*fewSlots)
		for i, n := range s.names {
			s.index[n] = i
		}
	}
}

func (u *unit) addScope(s *resolve.Scope, own bool) {
	for i := range s.Symbols {
		sym := &s.Symbols[i]
		_, have := u.slots.find(sym.Name)
		switch {
		case sym.Has(resolve.Free) && own:
			if !have {
				u.slots.add(sym.Name)
				u.inputs = append(u.inputs, sym.Name)
			}
		case sym.Has(resolve.Local|resolve.Cell) && !sym.Has(resolve.DeclaredGlobal) && !have:
			u.slots.add(sym.Name)
		}
	}
	for _, c := range s.Children {
		if c.Kind == resolve.ComprehensionScope {
			u.addComprehension(c)
		}
	}
}

// addComprehension lets a comprehension's own names live in slots of the function around it.
func (u *unit) addComprehension(s *resolve.Scope) {
	for i := range s.Symbols {
		sym := &s.Symbols[i]
		if sym.Has(resolve.Local | resolve.Cell) {
			u.slots.add(sym.Name)
		}
	}
	for _, c := range s.Children {
		if c.Kind == resolve.ComprehensionScope {
			u.addComprehension(c)
		}
	}
}

func (u *unit) isMethod() bool { return u.class != nil && len(u.params) > 0 }

// passedTo is how the way of data into the unit is told.
func (u *unit) passedTo() string {
	if u.passed == "" {
		u.passed = "passed to " + u.name
	}
	return u.passed
}

// returnedBy is how the way of data out of the unit is told.
func (u *unit) returnedBy() string {
	if u.returned == "" {
		u.returned = "returned by " + u.name
	}
	return u.returned
}

// receiver says which input is self or cls, or -1.
func (u *unit) receiver() int {
	if !u.isMethod() || u.params[0].kind > ordinary {
		return -1
	}
	if d := u.fn.Def(); d != nil {
		for _, dec := range d.Decorators {
			if n, ok := dec.(*syntax.Name); ok && n.ID == "staticmethod" {
				return -1
			}
		}
	}
	return 0
}

// ancestors returns the class itself and its project base classes, nearest first.
func (c *class) ancestors() []*class {
	if c.mro != nil {
		return c.mro
	}
	out := []*class{c}
	seen := map[*class]bool{c: true}
	for i := 0; i < len(out) && i < 200; i++ {
		for _, b := range out[i].bases {
			if !seen[b] {
				seen[b] = true
				out = append(out, b)
			}
		}
	}
	c.mro = out
	return out
}

// maxDescendants is how many classes below one are looked at.
const maxDescendants = 200

// descendants returns the project classes that derive from c, nearest first, fewer than maxDescendants.
func (c *class) descendants() []*class {
	if c.belowAt == *c.derived {
		return c.below
	}
	c.below, c.belowAt = nil, *c.derived
	add := func(subs []*class) {
		for _, sub := range subs {
			if sub != c && len(c.below) < maxDescendants-1 && !slices.Contains(c.below, sub) {
				c.below = append(c.below, sub)
			}
		}
	}
	add(c.subs)
	for i := 0; i < len(c.below); i++ {
		add(c.below[i].subs)
	}
	return c.below
}

// lookup finds an attribute in the class or its bases.
func (c *class) lookup(name string) (*Value, *class) {
	for _, a := range c.ancestors() {
		if v, ok := a.values[name]; ok {
			return v, a
		}
	}
	return nil, nil
}

// libraries returns the library classes that c derives from, or is.
func (c *class) libraries() []string {
	var out []string
	for _, a := range c.ancestors() {
		if out == nil && a.own == "" {
			out = a.libs[:len(a.libs):len(a.libs)] // mostly that is all
			continue
		}
		if a.own != "" {
			out = append(out, a.own)
		}
		out = append(out, a.libs...)
	}
	return out
}

// isPlain says that the bases of c add no text or container to it: none of a library, or such that only say what its
// methods are.
func (c *class) isPlain() bool {
	holds := func(name string) bool {
		return name != "abc.ABC" && name != "threading.Thread" && !strings.HasPrefix(name, "typing.") && !strings.HasPrefix(name, "typing_extensions.")
	}
	return !slices.ContainsFunc(c.ancestors(), func(a *class) bool { return slices.ContainsFunc(a.libs, holds) })
}

func (c *class) isA(other *class) bool {
	for _, a := range c.ancestors() {
		if a == other {
			return true
		}
	}
	return false
}

// A callable is something that a call may run, or a module or class that attributes are read from.
type callable struct {
	kind callableKind
	home int32 // the number of the run whose variables its free variables are; below zero, that of the call which gave it out with others

	unit  *unit
	caps  []*Value // what its free variables hold; nil entries are looked up in frame
	self  *Value   // bound receiver
	owner *class   // where a method was found

	class *class // classCallable, superCallable

	mod *module

	name string // libraryCallable: dotted; boundCallable: the method
	recv *Value // boundCallable
	at   syntax.Node

	inner *callable // partial and decorated
	more  *details  // what few callables have; nil for nothing
}

// The details of a callable are kept apart as a value's form is. They are shared and do not change.
type details struct {
	defaults []*Value   // of a function, one per parameter; of a record, those of its last fields
	args     *arguments // that a partial call binds, or a decorator was given
	setter   *callable  // of a property
	names    []string   // fields of a record
}

var noDetails details

// details are to be read only.
func (c *callable) details() *details {
	if c.more == nil {
		return &noDetails
	}
	return c.more
}

// change gives a callable that nobody else knows yet details of its own, to be filled.
func (c *callable) change() *details {
	own := *c.details()
	c.more = &own
	return c.more
}

type callableKind uint8

const (
	functionCallable callableKind = iota
	classCallable
	moduleCallable
	libraryCallable
	boundCallable   // a method of a library object, text or container
	partialCallable // functools.partial
	superCallable   // super()
	entryCallable   // what a decorator factory such as app.route returns
	propertyCallable
	staticCallable
	classMethodCallable
	recordCallable // a namedtuple class
	getterCallable // operator.itemgetter, attrgetter
)

// holds says that a callable has values inside, which mean something in one run only.
func (c *callable) holds() bool {
	return c.caps != nil || c.self != nil || c.recv != nil || c.inner != nil
}

// same says that two callables mean the same.
func (c *callable) same(d *callable) bool { return c.sameDown(d, maxSame) }

// maxSame is how deep callables hold values that are compared. What lies deeper counts as the same: each turn of
// "node = node.next" puts one more around it.
const maxSame = 2

func (c *callable) sameDown(d *callable, depth int) bool {
	if c == d {
		return true
	}
	if c.kind != d.kind || c.unit != d.unit || c.class != d.class || c.mod != d.mod || c.name != d.name || len(c.caps) != len(d.caps) || c.details().args != d.details().args {
		return false
	}
	if !saysTheSame(c.self, d.self, depth) || !saysTheSame(c.recv, d.recv, depth) {
		return false
	}
	for i := range c.caps {
		if !saysTheSame(c.caps[i], d.caps[i], depth) {
			return false
		}
	}
	return c.inner == d.inner || c.inner != nil && d.inner != nil && c.inner.sameDown(d.inner, depth)
}

// saysTheSame compares two values inside callables by what they say, not by where they were made: a loop makes them anew
// each time and has to come to an end.
func saysTheSame(a, b *Value, depth int) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return false
	}
	if a.typ != b.typ || a.sym != b.sym || a.open != b.open || a.form().head != b.form().head || a.form().end != b.form().end || a.form().past != b.form().past || a.form().line != b.form().line || a.form().norm != b.form().norm ||
		len(a.taint) != len(b.taint) || !slices.Equal(a.refs, b.refs) || !sameConsts(a.consts, b.consts) || !sameFacts(a.form().facts, b.form().facts) || len(a.funcs) != len(b.funcs) {
		return false
	}
	for i := range a.taint {
		x, y := &a.taint[i], &b.taint[i]
		if x.from != y.from || x.clears != y.clears || x.weak != y.weak || x.anew != y.anew || x.member != y.member || x.opened != y.opened {
			return false
		}
	}
	for i := range a.funcs {
		if depth > 0 && !a.funcs[i].sameDown(b.funcs[i], depth-1) {
			return false
		}
	}
	return true
}

func funcValue(c *callable) *Value { return &Value{funcs: []*callable{c}} }

// madeValue is a value that is c and nothing else, made together with it: most are asked for once, for a call.
func madeValue(c callable) *Value {
	all := &struct {
		Value
		callable callable
		only     [1]*callable
	}{callable: c}
	all.only[0] = &all.callable
	all.funcs = all.only[:]
	return &all.Value
}

func libraryValue(name string) *Value {
	return funcValue(&callable{kind: libraryCallable, name: name})
}

// lastName is what stands behind the last dot.
func lastName(dotted string) string { return dotted[strings.LastIndexByte(dotted, '.')+1:] }
