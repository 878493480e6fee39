package resolve

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A query is one question. It counts its steps, so that cyclic and hostile programs cost a bounded
// amount of work: where the budget ends, the answer is "unknown".
type query struct {
	steps int
	depth int
	plain bool // do not look at base classes: the question is what they are
	late  bool // an annotation, which is evaluated when everything is bound
}

const (
	maxSteps      = 400 // expressions looked at for one answer
	maxQueryDepth = 24  // names followed one after the other
	maxNames      = 8   // candidates kept
)

// enter reports whether there is budget left for one more expression; leave ends it.
func (q *query) enter() bool {
	q.steps++
	q.depth++
	return q.steps <= maxSteps && q.depth <= maxQueryDepth
}

func (q *query) leave() { q.depth-- }

// Qualified returns the dotted name of what an expression means: "flask.request.args",
// "builtins.open", "shop.db.run_query"; the best of Names. It is "" when unknown.
func (m *Module) Qualified(e syntax.Expr) string {
	if names := m.Names(e); len(names) > 0 {
		return names[0]
	}
	return ""
}

// Names returns all dotted names an expression may mean, at most eight, best first: there are several
// where a name is bound in two branches or by an import with a fallback. Names of the project come
// before those of libraries, and Python 2's come last. Attributes of a value whose class is known are named by the class:
// "sqlite3.Cursor.execute".
func (m *Module) Names(e syntax.Expr) []string {
	q := query{}
	names := m.names(&q, m.ScopeAt(e.Span().Start), e)
	if len(names) > 1 {
		slices.SortStableFunc(names, func(x, y string) int { return m.program.foreign(x) - m.program.foreign(y) })
	}
	return names
}

// foreign is 0 for a name of the project, 1 for one of a library and 2 for what only Python 2 had.
func (p *Program) foreign(name string) int {
	if m, _ := p.split(name); m != nil {
		return 0
	}
	if top, _, _ := strings.Cut(name, "."); python2[top] {
		return 2
	}
	return 1
}

// names is Names for an expression evaluated in scope s.
func (m *Module) names(q *query, s *Scope, expr syntax.Expr) []string {
	if !q.enter() {
		q.leave()
		return nil
	}
	defer q.leave()
	switch e := expr.(type) {
	case *syntax.Name:
		return m.nameOf(q, s, e.ID, e.Start)
	case *syntax.Attribute:
		return m.attributeNames(q, s, e.Value, e.Attr)
	case *syntax.NamedExpr:
		return m.names(q, s, e.Value)
	case *syntax.Await:
		return nil
	case *syntax.IfExp:
		return merge(m.names(q, s, e.Body), m.names(q, s, e.Orelse))
	case *syntax.BoolOp:
		var all []string
		for _, v := range e.Values {
			all = merge(all, m.names(q, s, v))
		}
		return all
	case *syntax.Subscript:
		return m.subscriptNames(q, s, e)
	case *syntax.Call:
		return m.callNames(q, s, e)
	}
	return nil
}

// merge appends the names that are not there yet.
func merge(to, from []string) []string {
	if to == nil && len(from) == 1 { // nearly always
		return from[:1:1]
	}
	for _, name := range from {
		if len(to) < maxNames && !slices.Contains(to, name) {
			to = append(to, name)
		}
	}
	return to
}

// nameOf follows a plain name that is read at offset at in scope s.
func (m *Module) nameOf(q *query, s *Scope, id string, at int32) []string {
	if q.late {
		at = m.Scope.end
	}
	symbol, owner := s.lookupAt(id, at)
	if symbol == nil {
		return m.unboundNames(q, id)
	}
	if len(symbol.Bindings) == 1 {
		return m.bindingNames(q, owner, symbol, &symbol.Bindings[0])
	}
	var all []string
	for _, b := range owner.reaching(symbol, s, at) {
		all = merge(all, m.bindingNames(q, owner, symbol, b))
	}
	return all
}

// unboundNames is for a name that no scope binds: from a star import, or a builtin.
func (m *Module) unboundNames(q *query, id string) []string {
	if star := m.starModule(id); star != nil {
		return star.member(q, id)
	}
	if name, ok := builtinNames[id]; ok {
		return []string{name}
	}
	if id == "__builtins__" {
		return []string{"builtins"}
	}
	var all []string
	for _, star := range m.stars {
		if star.module == nil && star.name != "" {
			all = merge(all, []string{m.program.alias(star.name + "." + id)})
		}
	}
	slices.Reverse(all) // the last star import wins
	return all
}

// LibraryStars lists the libraries from which m imports all names, the last first: what neither m binds nor a star import of the
// project's brings is one of theirs, or a builtin.
func (m *Module) LibraryStars() []string {
	var out []string
	for i := len(m.stars) - 1; i >= 0; i-- {
		if star := m.stars[i]; star.module == nil && star.name != "" {
			out = append(out, star.name)
		}
	}
	return out
}

// starModule finds the project's module that a name comes from through the star imports of m, and
// those of the modules they name; the last import wins, as it does in Python. nil if there is none.
func (m *Module) starModule(id string) *Module {
	if len(m.stars) == 0 {
		return nil
	}
	seen := map[*Module]bool{m: true}
	var search func(*Module) *Module
	search = func(m *Module) *Module {
		for i := len(m.stars) - 1; i >= 0; i-- {
			other := m.stars[i].module
			if other == nil || seen[other] || len(seen) > maxStars || !other.exports(id) {
				continue
			}
			seen[other] = true
			if symbol := other.Scope.Symbol(id); symbol != nil && len(symbol.Bindings) > 0 {
				return other
			}
			if found := search(other); found != nil {
				return found
			}
		}
		return nil
	}
	return search(m)
}

// maxStars bounds how many modules are searched for a name that a star import may bring.
const maxStars = 200

// exports says whether from m import * may bring a name: by __all__ where it is a plain list.
func (m *Module) exports(id string) bool {
	all := m.Scope.Symbol("__all__")
	if all == nil || len(all.Bindings) != 1 || all.Has(Mutated) {
		return all != nil || !strings.HasPrefix(id, "_")
	}
	var elts []syntax.Expr
	switch v := all.Bindings[0].Value.(type) {
	case *syntax.List:
		elts = v.Elts
	case *syntax.Tuple:
		elts = v.Elts
	default:
		return true
	}
	return slices.ContainsFunc(elts, func(e syntax.Expr) bool {
		c, ok := e.(*syntax.Constant)
		return !ok || c.Kind == syntax.Str && c.Text == id
	})
}

// member returns what a global name of m means, seen from outside.
func (m *Module) member(q *query, id string) []string {
	if !q.enter() {
		q.leave()
		return nil
	}
	defer q.leave()
	symbol := m.Scope.Symbol(id)
	if symbol == nil || len(symbol.Bindings) == 0 {
		if star := m.starModule(id); star != nil {
			return star.member(q, id)
		}
		for i := len(m.stars) - 1; i >= 0; i-- {
			if star := m.stars[i]; star.module == nil && star.name != "" {
				return []string{m.program.alias(star.name + "." + id)}
			}
		}
		if target := m.lazyTarget(id); target != "" {
			return m.program.follow(q, target)
		}
		return nil
	}
	if len(symbol.Bindings) == 1 {
		return m.bindingNames(q, m.Scope, symbol, &symbol.Bindings[0])
	}
	var all []string
	for _, b := range m.Scope.reaching(symbol, nil, m.Scope.end) {
		all = merge(all, m.bindingNames(q, m.Scope, symbol, b))
	}
	return all
}

// bindingNames returns what one binding gives its name.
func (m *Module) bindingNames(q *query, owner *Scope, symbol *Symbol, b *Binding) []string {
	switch b.Kind {
	case BindImport:
		return m.program.follow(q, b.Target)
	case BindDef, BindClass:
		if s := m.ScopeOf(b.Node); s != nil {
			if s.Function != nil {
				return []string{s.Function.Qualified}
			}
			return []string{s.Class.Qualified}
		}
	case BindAssign, BindWalrus, BindTypeAlias:
		if b.Value == nil || b.Part != 0 {
			return nil
		}
		return m.names(q, m.ScopeAt(b.Value.Span().Start), b.Value)
	case BindFor:
		if b.Part == 0 && b.Value != nil {
			return m.elementNames(q, b.Value)
		}
	case BindParam:
		if f := owner.Function; f != nil && f.Class != nil && f.takesClass() && symbol.Name == firstParameter(f.Args()) {
			return []string{f.Class.Qualified}
		}
		return m.defaultModule(q, b.Value)
	}
	return nil
}

// defaultModule is the module that a parameter stands for where callers hand in no other: def token(rng=random).
func (m *Module) defaultModule(q *query, value syntax.Expr) []string {
	name, ok := value.(*syntax.Name)
	if !ok {
		return nil
	}
	symbol := m.Scope.Symbol(name.ID)
	if symbol == nil || !slices.ContainsFunc(symbol.Bindings, func(b Binding) bool { return b.Kind == BindImport && b.from == nil }) {
		return nil
	}
	return m.names(q, m.Scope, name)
}

// takesClass says that a method's first parameter is the class.
func (f *Function) takesClass() bool {
	return f.decorated("classmethod") || f.Name == "__new__" || f.Name == "__init_subclass__" || f.Name == "__class_getitem__"
}

// elementNames returns what the elements of a written-out container mean.
func (m *Module) elementNames(q *query, container syntax.Expr) []string {
	var all []string
	for _, e := range literalElements(container) {
		all = merge(all, m.names(q, m.ScopeAt(e.Span().Start), e))
	}
	return all
}

func literalElements(e syntax.Expr) []syntax.Expr {
	switch v := e.(type) {
	case *syntax.List:
		return v.Elts
	case *syntax.Tuple:
		return v.Elts
	case *syntax.Set:
		return v.Elts
	}
	return nil
}

// attributeNames follows value.attr.
func (m *Module) attributeNames(q *query, s *Scope, value syntax.Expr, attr string) []string {
	if class := superClass(s, value); class != nil {
		return class.memberNames(q, attr, 1)
	}
	if attr == "__class__" {
		if class := m.typeOf(q, s, value); class != "" {
			return []string{class}
		}
	}
	var all []string
	for _, base := range m.names(q, s, value) {
		all = merge(all, m.program.memberOf(q, base, attr))
	}
	if len(all) > 0 {
		return all
	}
	if class := m.typeOf(q, s, value); class != "" {
		return m.program.memberOf(q, class, attr)
	}
	return nil
}

// superClass is the class around s when e is super() or super(C, self), and nil otherwise.
func superClass(s *Scope, e syntax.Expr) *Class {
	call, ok := e.(*syntax.Call)
	if !ok {
		return nil
	}
	if name, ok := call.Func.(*syntax.Name); !ok || name.ID != "super" {
		return nil
	}
	for ; s != nil; s = s.Parent {
		if s.Class != nil {
			return s.Class
		}
	}
	return nil
}

// subscriptNames follows {"a": f}["a"] and [f][0], also through a name bound once to the container.
func (m *Module) subscriptNames(q *query, s *Scope, e *syntax.Subscript) []string {
	container, in := m.literal(q, s, e.Value)
	key := m.constant(q, s, e.Slice)
	constant := len(key) == 1
	if container == nil && constant && key[0].Kind == ConstStr {
		return m.namespaceItem(q, s, e.Value, key[0].Text)
	}
	var all []string
	switch c := container.(type) {
	case *syntax.Dict:
		for i, k := range c.Keys {
			if k == nil {
				continue
			}
			if constant {
				if known := in.constant(q, in.ScopeAt(k.Span().Start), k); len(known) == 1 && !known[0].Equal(key[0]) {
					continue
				}
			}
			all = merge(all, in.names(q, in.ScopeAt(c.Values[i].Span().Start), c.Values[i]))
		}
	case *syntax.Call: // dict(a=f)
		for i := range c.Keywords {
			if k := &c.Keywords[i]; k.Arg != "" && (!constant || key[0].Equal(text(k.Arg))) {
				all = merge(all, in.names(q, in.ScopeAt(k.Value.Span().Start), k.Value))
			}
		}
	case *syntax.List, *syntax.Tuple:
		elts := literalElements(c)
		if constant && key[0].Kind == ConstInt {
			i := key[0].Int
			if i < 0 {
				i += int64(len(elts))
			}
			if i < 0 || i >= int64(len(elts)) {
				return nil
			}
			elts = elts[i : i+1]
		}
		for _, elt := range elts {
			all = merge(all, in.names(q, in.ScopeAt(elt.Span().Start), elt))
		}
	}
	return all
}

// namespaceItem follows the dictionaries that hold names: globals()["f"], vars(os)["system"],
// os.__dict__["system"], sys.modules["os"], __builtins__["eval"].
func (m *Module) namespaceItem(q *query, s *Scope, e syntax.Expr, key string) []string {
	switch v := e.(type) {
	case *syntax.Call:
		for _, f := range m.names(q, s, v.Func) {
			switch {
			case f == "builtins.globals" || f == "builtins.locals" && s.Kind == ModuleScope || f == "builtins.vars" && len(v.Args) == 0 && s.Kind == ModuleScope:
				return m.nameOf(q, m.Scope, key, m.Scope.end)
			case f == "builtins.vars" && len(v.Args) == 1:
				return m.attributeNames(q, s, v.Args[0], key)
			}
		}
	case *syntax.Attribute:
		if v.Attr == "__dict__" {
			return m.attributeNames(q, s, v.Value, key)
		}
		for _, name := range m.names(q, s, v) {
			if name == "sys.modules" {
				return m.program.follow(q, key)
			}
		}
	case *syntax.Name:
		if v.ID == "__builtins__" {
			return []string{"builtins." + key}
		}
		for _, name := range m.names(q, s, v) {
			if name == "sys.modules" {
				return m.program.follow(q, key)
			}
		}
	}
	return nil
}

// literal finds the container display an expression stands for, through names that are bound once
// and never changed in place, and the module it is written in.
func (m *Module) literal(q *query, s *Scope, expr syntax.Expr) (syntax.Expr, *Module) {
	if !q.enter() {
		q.leave()
		return nil, m
	}
	defer q.leave()
	switch e := expr.(type) {
	case *syntax.Dict, *syntax.List, *syntax.Tuple, *syntax.Set:
		return e, m
	case *syntax.Call:
		if name, ok := e.Func.(*syntax.Name); ok && name.ID == "dict" && len(e.Args) == 0 && len(e.Keywords) > 0 {
			if symbol, _ := s.lookupAt("dict", e.Start); symbol == nil {
				return e, m
			}
		}
	case *syntax.Name:
		symbol, owner := s.lookupAt(e.ID, e.Start)
		if symbol == nil || symbol.Has(Mutated) {
			return nil, m
		}
		bindings := owner.reaching(symbol, s, e.Start)
		if len(bindings) != 1 {
			return nil, m
		}
		return m.literalBinding(q, bindings[0])
	case *syntax.Attribute:
		for _, base := range m.names(q, s, e.Value) {
			if d, ok := m.program.lookup(q, base+"."+e.Attr); ok && d.Symbol != nil && len(d.Symbol.Bindings) == 1 && !d.Symbol.Has(Mutated) {
				return d.Module.literalBinding(q, &d.Symbol.Bindings[0])
			}
		}
		if class := m.classOf(q, s, e.Value); class != nil {
			if a, owner := class.attribute(q, e.Attr); a != nil && a.Value != nil && a.Part == 0 && !a.Iter {
				return owner.Module.literal(q, owner.Module.ScopeAt(a.Value.Span().Start), a.Value)
			}
			if symbol, owner := class.variable(q, e.Attr); symbol != nil && len(symbol.Bindings) == 1 && !symbol.Has(Mutated) {
				return owner.Module.literalBinding(q, &symbol.Bindings[0])
			}
		}
	}
	return nil, m
}

func (m *Module) literalBinding(q *query, b *Binding) (syntax.Expr, *Module) {
	if b.Kind == BindImport {
		if d, ok := m.program.lookup(q, b.Target); ok && d.Symbol != nil && len(d.Symbol.Bindings) == 1 && !d.Symbol.Has(Mutated) && d.Symbol.Bindings[0].Kind != BindImport {
			return d.Module.literalBinding(q, &d.Symbol.Bindings[0])
		}
		return nil, m
	}
	if b.Value == nil || b.Part != 0 || b.Iter || b.Kind == BindParam || b.Kind == BindAug || b.Kind == BindWith {
		return nil, m
	}
	return m.literal(q, m.ScopeAt(b.Value.Span().Start), b.Value)
}

// callNames names the result of calls that return a function or module: functools.partial(f),
// getattr(m, "name"), importlib.import_module("m"), dict.get on a written-out dict.
func (m *Module) callNames(q *query, s *Scope, e *syntax.Call) []string {
	if len(e.Args) == 0 {
		return nil
	}
	if attr, ok := e.Func.(*syntax.Attribute); ok && attr.Attr == "get" {
		if d, _ := m.literal(q, s, attr.Value); d != nil {
			_, isDict := d.(*syntax.Dict)
			_, isCall := d.(*syntax.Call)
			if isDict || isCall {
				return m.subscriptNames(q, s, &syntax.Subscript{Range: e.Range, Value: attr.Value, Slice: e.Args[0]})
			}
		}
	}
	for _, f := range m.names(q, s, e.Func) {
		if f == "functools.partial" && len(e.Keywords) > 0 {
			return nil // a function of its own: whoever calls it does not see these arguments
		}
		switch f {
		case "functools.partial", "functools.wraps", "staticmethod", "classmethod", "builtins.staticmethod", "builtins.classmethod",
			"asgiref.sync.sync_to_async", "asgiref.sync.async_to_sync", "functools.lru_cache", "functools.cache":
			return m.names(q, s, e.Args[0])
		case "builtins.getattr":
			if len(e.Args) >= 2 {
				var all []string
				for _, name := range m.constant(q, s, e.Args[1]) {
					if name.Kind == ConstStr {
						all = merge(all, m.attributeNames(q, s, e.Args[0], name.Text))
					}
				}
				return all
			}
		case "builtins.type":
			if class := m.typeOf(q, s, e.Args[0]); class != "" && len(e.Args) == 1 {
				return []string{class}
			}
		case "importlib.import_module", "builtins.__import__":
			if name := m.constant(q, s, e.Args[0]); len(name) == 1 && name[0].Kind == ConstStr && name[0].Text != "" && name[0].Text[0] != '.' {
				target := name[0].Text
				if f == "builtins.__import__" && len(e.Args)+len(e.Keywords) < 4 {
					target, _, _ = strings.Cut(target, ".")
				}
				if found := m.program.find(m, target); found != nil {
					return []string{found.Name}
				}
				return []string{target}
			}
		}
	}
	return nil
}

// alias applies what the facts say about a library name.
func (p *Program) alias(name string) string {
	if to, ok := p.Facts.Aliases[name]; ok {
		return to
	}
	return name
}

// split finds the longest module of the project that a dotted name begins with, and the rest.
func (p *Program) split(name string) (*Module, string) {
	for end := len(name); end > 0; end = strings.LastIndexByte(name[:end], '.') {
		if m := p.byName[name[:end]]; m != nil {
			return m, strings.TrimPrefix(name[end:], ".")
		}
	}
	return nil, name
}

// follow returns what an absolute dotted name means: re-exports are followed through the project's
// modules to the definition or out into a library.
func (p *Program) follow(q *query, name string) []string {
	m, rest := p.split(name)
	if m == nil {
		return []string{p.alias(name)}
	}
	if rest == "" {
		return []string{m.Name}
	}
	if !m.defines(strings.SplitN(rest, ".", 2)[0]) {
		return []string{name} // a compiled extension, or made at run time: the import says it is there
	}
	first, rest, more := strings.Cut(rest, ".")
	names := m.member(q, first)
	for more {
		first, rest, more = strings.Cut(rest, ".")
		var next []string
		for _, n := range names {
			next = merge(next, p.memberOf(q, n, first))
		}
		names = next
	}
	return names
}

// defines reports whether a global name of m is bound anywhere we can see.
func (m *Module) defines(id string) bool {
	if symbol := m.Scope.Symbol(id); symbol != nil && len(symbol.Bindings) > 0 {
		return true
	}
	return len(m.stars) > 0 || m.lazyTarget(id) != ""
}

// memberOf returns what attribute attr of the thing called base means.
func (p *Program) memberOf(q *query, base, attr string) []string {
	m, rest := p.split(base)
	if m == nil {
		return p.libraryMember(base, attr)
	}
	if rest == "" {
		if m.Package && m.Scope.Symbol(attr) == nil {
			if sub := p.byPath[join(m.path, attr)]; sub != nil {
				return []string{sub.Name}
			}
		}
		return m.member(q, attr)
	}
	d, ok := p.lookup(q, base)
	if !ok || d.Class == nil || d.Symbol != nil {
		return nil
	}
	return d.Class.memberNames(q, attr, 0)
}

// libraryMember names an attribute of a library thing: by its path, and by the class of what it is an
// attribute of where the facts know that.
func (p *Program) libraryMember(base, attr string) []string {
	names := []string{p.alias(base + "." + attr)}
	if class, ok := p.Facts.Attributes[base]; ok {
		names = merge(names, []string{p.alias(class + "." + attr)})
	}
	return names
}

// Lookup returns the definition that a dotted name of the project denotes, following re-exports:
// module, function, class, method or variable.
func (p *Program) Lookup(name string) (Definition, bool) {
	q := query{}
	return p.lookup(&q, name)
}

func (p *Program) lookup(q *query, name string) (Definition, bool) {
	m, rest := p.split(name)
	if m == nil || !q.enter() {
		if m != nil {
			q.leave()
		}
		return Definition{}, false
	}
	defer q.leave()
	d := Definition{Module: m}
	for rest != "" {
		var first string
		first, rest, _ = strings.Cut(rest, ".")
		if first == "<locals>" {
			continue
		}
		next, ok := p.step(q, d, first)
		if !ok {
			return Definition{}, false
		}
		d = next
	}
	return d, true
}

// step goes from a definition to a name defined in it.
func (p *Program) step(q *query, d Definition, name string) (Definition, bool) {
	var scope *Scope
	switch {
	case d.Function != nil:
		scope = d.Function.Scope
	case d.Class != nil && d.Symbol == nil:
		if f := d.Class.findMethod(q, name); f != nil {
			return Definition{Module: f.Module, Function: f}, true
		}
		symbol, owner := d.Class.variable(q, name)
		if symbol == nil {
			return Definition{}, false
		}
		scope = owner.Scope
		d = Definition{Module: owner.Module, Class: owner}
	case d.Symbol == nil:
		scope = d.Module.Scope
	default:
		return Definition{}, false
	}
	symbol := scope.Symbol(name)
	if symbol == nil || len(symbol.Bindings) == 0 {
		if scope.Kind != ModuleScope {
			return Definition{}, false
		}
		if sub := p.byPath[join(d.Module.path, name)]; sub != nil && d.Module.Package {
			return Definition{Module: sub}, true
		}
		if star := d.Module.starModule(name); star != nil {
			return p.step(q, Definition{Module: star}, name)
		}
		return Definition{}, false
	}
	// The last definition wins, but one that leads into the project wins over fallbacks.
	for i := len(symbol.Bindings) - 1; i >= 0; i-- {
		switch b := &symbol.Bindings[i]; b.Kind {
		case BindDef, BindClass:
			if s := d.Module.ScopeOf(b.Node); s != nil {
				return Definition{Module: d.Module, Function: s.Function, Class: s.Class}, true
			}
		case BindImport:
			if found, ok := p.lookup(q, b.Target); ok {
				return found, true
			}
		}
	}
	if symbol.Has(Imported) {
		return Definition{}, false
	}
	return Definition{Module: d.Module, Class: d.Class, Symbol: symbol}, true
}

// lookupAt is Lookup for a name read at an offset. In the body of a module or class a name that is bound
// only further on still means what it means outside: open = wrap(open).
func (s *Scope) lookupAt(name string, at int32) (*Symbol, *Scope) {
	symbol, owner := s.Lookup(name)
	if symbol == nil || owner.Kind != ModuleScope && owner.Kind != ClassScope || symbol.Has(Rebound) || len(symbol.Bindings) > maxBindings {
		return symbol, owner
	}
	user := s
	for user != owner && user.Kind == ComprehensionScope {
		user = user.Parent
	}
	if user != owner {
		return symbol, owner
	}
	loop := owner.Module.loopAround(at)
	for i := range symbol.Bindings {
		if b := &symbol.Bindings[i]; b.end() <= at || loop.Start <= b.Node.Span().Start && b.Node.Span().End <= loop.End {
			return symbol, owner
		}
	}
	if owner.Kind == ClassScope && owner.Parent != nil {
		return owner.Parent.lookupAt(name, at)
	}
	return nil, nil
}

// reaching is mayHold for the question what a name means: bindings to None, dels and bare annotations
// say nothing and are left out where there are others.
func (s *Scope) reaching(symbol *Symbol, user *Scope, at int32) []*Binding {
	return informative(s.mayHold(symbol, user, at))
}

// mayHold returns the bindings of a symbol of s that may hold where it is read, at offset at in scope
// user. Where reader and bindings share a scope this follows the text: an assignment in a block around
// the reader hides the earlier ones. From another scope, any binding may hold.
func (s *Scope) mayHold(symbol *Symbol, user *Scope, at int32) []*Binding {
	bindings := symbol.Bindings
	if len(bindings) == 1 {
		return []*Binding{&bindings[0]}
	}
	// Comprehensions run where they stand.
	for user != nil && user != s && user.Kind == ComprehensionScope {
		user = user.Parent
	}
	if user != s || symbol.Has(Rebound) {
		return s.anyHolds(symbol)
	}
	near := nearby(bindings, at)
	// The reader's own statement does not count: x = f(x) reads the x before.
	killer := -1
	for i := range near {
		b := &near[i]
		if end := b.end(); end <= at && b.block.Start <= at && at < b.block.End && b.Kind != BindAnnotation &&
			(killer < 0 || end >= near[killer].end()) {
			killer = i
		}
	}
	if killer < 0 && len(near) < len(bindings) {
		return nil // too many to look at
	}
	loop := s.Module.loopAround(at)
	all := make([]*Binding, 0, len(near))
	for i := range near {
		b := &near[i]
		switch {
		case i == killer:
			all = append(all, b)
		case b.end() <= at:
			if killer < 0 || b.end() > near[killer].end() {
				all = append(all, b)
			}
		case b.Kind == BindFor && b.Value != nil && s.Kind == ComprehensionScope:
			all = append(all, b)
		case loop.Start <= b.Node.Span().Start && b.Node.Span().End <= loop.End:
			// Comes round again, unless the reader's own turn of the loop binds it first.
			if killer < 0 || !(loop.Start <= near[killer].Node.Span().Start && near[killer].end() <= loop.End) {
				all = append(all, b)
			}
		}
	}
	if len(all) == 0 {
		return s.anyHolds(symbol)
	}
	return all
}

// maxBindings bounds how many bindings of one name are looked at.
const maxBindings = 128

// nearby returns the bindings around an offset: all of them, unless there are very many.
func nearby(bindings []Binding, at int32) []Binding {
	if len(bindings) <= maxBindings {
		return bindings
	}
	i, _ := slices.BinarySearchFunc(bindings, at, func(b Binding, at int32) int { return int(b.Node.Span().Start) - int(at) })
	return bindings[max(i-maxBindings*3/4, 0):min(i+maxBindings/4, len(bindings))]
}

// anyHolds returns the bindings a reader at another time may find: for a module's globals the last
// unconditional one hides those before it. None means there are too many.
func (s *Scope) anyHolds(symbol *Symbol) []*Binding {
	bindings := symbol.Bindings
	first := max(len(bindings)-maxBindings, 0)
	found := first == 0
	if s.Kind == ModuleScope && !symbol.Has(Rebound) {
		for i := first; i < len(bindings); i++ {
			if b := &bindings[i]; b.block.Start == 0 && b.block.End == s.end && b.Kind != BindAug && b.Kind != BindDel && b.Kind != BindAnnotation {
				first, found = i, true
			}
		}
	}
	if !found {
		return nil
	}
	all := make([]*Binding, 0, len(bindings)-first)
	for i := first; i < len(bindings); i++ {
		all = append(all, &bindings[i])
	}
	return all
}

// end is the offset from which the binding holds.
func (b *Binding) end() int32 {
	end := b.Node.Span().End
	switch b.Kind {
	case BindFor, BindParam, BindExcept, BindDef, BindClass, BindMatch:
		return b.Node.Span().Start
	}
	if b.Value != nil && b.Kind != BindWith {
		end = max(end, b.Value.Span().End)
	}
	return end
}

// loopAround returns the outermost loop around an offset, or a range before the text.
func (m *Module) loopAround(at int32) source.Range {
	i, _ := slices.BinarySearchFunc(m.loops, at, func(l source.Range, at int32) int {
		if l.End <= at {
			return -1
		}
		return 1
	})
	if i < len(m.loops) && m.loops[i].Start <= at {
		return m.loops[i]
	}
	return source.Range{Start: -1, End: -1}
}

func informative(all []*Binding) []*Binding {
	kept := all[:0:len(all)]
	for _, b := range all {
		if b.Kind == BindDel || b.Kind == BindAnnotation || isNone(b.Value) && b.Kind != BindParam {
			continue
		}
		kept = append(kept, b)
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

func isNone(e syntax.Expr) bool {
	c, ok := e.(*syntax.Constant)
	return ok && c.Kind == syntax.None
}
