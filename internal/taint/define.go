package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file runs statements that give names to functions, classes and modules.

// define runs a def: it makes the function and applies its decorators.
func (f *frame) define(s *state, n *syntax.FunctionDef) {
	scope := f.mod.res.ScopeOf(n)
	if scope == nil || scope.Function == nil {
		return
	}
	u := f.e.unitOf(scope.Function, f.mod)
	if f.class != nil {
		u.class = f.class
	}
	c := f.closure(s, u, n, n.Args)
	v := funcValue(c)
	for i := len(n.Decorators) - 1; i >= 0; i-- {
		if f.implements(s, n.Decorators[i], v) {
			continue
		}
		v = f.decorate(s, n.Decorators[i], v, u)
	}
	if v != nil && len(v.funcs) == 1 {
		u.callable = v.funcs[0]
	}
	if len(n.Decorators) == 0 {
		f.e.registerDescribed(f, u, c)
	}
	name := syntax.Name{Range: n.NameRange, ID: n.Name}
	f.assign(s, &name, v)
}

// decorate applies one decorator.
func (f *frame) decorate(s *state, d syntax.Expr, v *Value, u *unit) *Value {
	dec := f.eval(s, d)
	if dec != nil && dec.typ != "" && len(dec.funcs) == 0 {
		for _, entry := range f.e.model.entryMethods(dec.typ, "__call__") {
			if entry.Decorator != "" { // "@route" of a route that is an object
				return f.e.registerDecorated(f, s, entry.Decorator, nil, &callable{recv: dec}, u, v, d)
			}
		}
	}
	if dec == nil || len(dec.funcs) == 0 {
		f.decorateUnknown(s, d, v, u)
		return v // unknown decorators return what they get
	}
	c := dec.funcs[0]
	switch c.kind {
	case libraryCallable, boundCallable:
		name := c.name
		if c.kind == boundCallable {
			if out, ok := f.signalMethod(s, c.recv, c.name, &arguments{pos: []*Value{v}}, d); ok {
				return out
			}
			name = f.methodName(c)
		}
		switch name {
		case "builtins.property":
			return &Value{funcs: []*callable{{kind: propertyCallable, inner: v.funcs[0]}}}
		case cachedProperty, "django.utils.functional.cached_property", "werkzeug.utils.cached_property":
			return &Value{funcs: []*callable{{kind: propertyCallable, name: cachedProperty, inner: v.funcs[0]}}}
		case "builtins.staticmethod":
			return &Value{funcs: []*callable{{kind: staticCallable, inner: v.funcs[0]}}}
		case "builtins.classmethod":
			return &Value{funcs: []*callable{{kind: classMethodCallable, inner: v.funcs[0]}}}
		}
		return f.e.registerDecorated(f, s, name, nil, c, u, v, d)
	case entryCallable:
		return f.e.registerDecorated(f, s, c.name, c.details().args, c, u, v, d)
	case propertyCallable:
		// @x.setter: the property keeps its getter and gets the function as its setter.
		if a, ok := d.(*syntax.Attribute); ok && len(v.funcs) == 1 {
			p := *c
			if a.Attr == "setter" {
				p.change().setter = v.funcs[0]
			}
			return funcValue(&p)
		}
		return dec
	case functionCallable, partialCallable, classCallable:
		if name := f.mod.res.Qualified(calledBy(d)); len(f.e.entryDecorators[name]) > 0 {
			// The framework's own source is at hand: what it makes of the function is in its model.
			return f.e.registerDecorated(f, s, name, nil, c, u, v, d)
		}
		out := f.callValue(s, dec, &arguments{pos: []*Value{v}}, d)
		if out == nil || len(out.funcs) == 0 && len(out.refs) == 0 {
			return v
		}
		return out
	}
	return v
}

// calledBy is what a decorator calls, or the decorator itself.
func calledBy(d syntax.Expr) syntax.Expr {
	if call, ok := d.(*syntax.Call); ok {
		return call.Func
	}
	return d
}

// decorateUnknown notes a function that is registered with an object of unknown class, such as an application
// that is a parameter: @app.route("/x").
func (f *frame) decorateUnknown(s *state, d syntax.Expr, v *Value, u *unit) {
	call, ok := d.(*syntax.Call)
	if !ok || len(call.Args) == 0 {
		return
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok || len(f.e.entryNames[method.Attr]) == 0 {
		return
	}
	args := &arguments{pos: []*Value{f.eval(s, call.Args[0])}}
	recv := f.eval(s, method.Value)
	if recv != nil && (recv.typ != "" || len(recv.refs) > 0) {
		return
	}
	f.depends(recv)
	f.e.registerDecorated(f, s, "", args, &callable{kind: boundCallable, name: method.Attr}, u, v, d)
}

// defineClass runs a class body and its decorators.
func (f *frame) defineClass(s *state, n *syntax.ClassDef) {
	scope := f.mod.res.ScopeOf(n)
	if scope == nil {
		return
	}
	c := f.e.classes[n]
	if c == nil {
		c = &class{res: scope.Class, node: n, name: n.Name, own: f.e.ownClasses[n], mod: f.mod, derived: &f.e.derived, belowAt: -1, place: f.place(n)}
		f.e.classes[n] = c
		f.e.classOrder = append(f.e.classOrder, c)
	}
	c.bases, c.libs, c.mro = nil, nil, nil
	for _, b := range n.Bases {
		v := f.eval(s, b)
		if v == nil {
			continue
		}
		if name, ok := b.(*syntax.Name); ok && v.typ == "" && len(v.funcs) == 0 && len(v.refs) == 0 {
			if def := f.u.defaultOf(name.ID); def != nil {
				v = orEmpty(f.eval(s, def)) // nobody is known to hand in another class
			}
		}
		for _, base := range v.funcs {
			switch base.kind {
			case classCallable:
				if base.class != c {
					c.bases = append(c.bases, base.class)
					base.class.subs = appendClass(base.class.subs, c)
					f.e.derived++
				}
			case libraryCallable:
				c.libs = append(c.libs, base.name)
			case boundCallable:
				if slices.ContainsFunc(f.e.model.Entries, func(e *Entry) bool {
					end, any := strings.CutPrefix(e.Base, "*")
					return any && strings.HasSuffix(base.name, end)
				}) {
					c.libs = append(c.libs, base.name) // of a module that is made beside the project's own, and not there now
				}
			case recordCallable:
				c.record = base.details().names
			}
		}
		if v.typ != "" {
			c.libs = append(c.libs, v.typ)
		}
		for _, l := range v.refs {
			if o := f.get(s, l); o != nil && o.class != nil && o.class != c { // namedtuple("T", ...) and the like
				c.bases = append(c.bases, o.class)
			}
		}
	}
	keywords := f.classKeywords(s, n)
	u := f.e.classUnits[n]
	if u == nil {
		u = &unit{name: n.Name, mod: f.mod, scope: scope, body: n.Body, place: f.place(n), size: len(n.Body), class: c}
		u.addScope(scope, false)
		for i := range scope.Symbols {
			if sym := &scope.Symbols[i]; len(sym.Bindings) > 0 {
				u.slots.add(sym.Name)
			}
		}
		f.e.classUnits[n] = u
	}
	f.e.runClass(u, c, f, s)
	f.e.enumerate(c)
	c.group = f.classGroup(s, c)
	v := funcValue(&callable{kind: classCallable, class: c})
	f.announce(s, c, keywords, v)
	for i := len(n.Decorators) - 1; i >= 0; i-- {
		d := f.eval(s, n.Decorators[i])
		if f.mod.makesRecords(n.Decorators[i]) {
			c.dataclass = true
			continue
		}
		if d == nil {
			continue
		}
		if made := f.decoratedClass(s, d, v, n.Decorators[i]); made != nil {
			v = made
		}
		for _, fn := range d.funcs {
			name := fn.name
			switch {
			case fn.kind == boundCallable:
				name = f.methodName(fn)
			case fn.kind == entryCallable:
				f.e.registerClass(f, s, fn.name, fn.recv, fn.details().args, c, n.Decorators[i])
				continue
			}
			if recordDecorators[name] {
				c.dataclass = true
			} else if fn.kind == libraryCallable || fn.kind == boundCallable {
				f.e.registerClass(f, s, name, nil, nil, c, n.Decorators[i])
			}
		}
	}
	name := syntax.Name{Range: n.NameRange, ID: n.Name}
	f.assign(s, &name, v)
}

// recordDecorators make a class of which the arguments of a call become the fields.
var recordDecorators = map[string]bool{
	"dataclasses.dataclass": true, "pydantic.dataclasses.dataclass": true, "attr.s": true, "attr.attrs": true, "attr.dataclass": true,
	"attr.define": true, "attr.mutable": true, "attr.frozen": true, "attrs.define": true, "attrs.mutable": true, "attrs.frozen": true,
}

// makesRecords says that a decorator, called with options or not, is one of recordDecorators.
func (m *module) makesRecords(decorator syntax.Expr) bool {
	if call, ok := decorator.(*syntax.Call); ok {
		decorator = call.Func
	}
	return recordDecorators[m.res.Qualified(decorator)]
}

func appendClass(list []*class, c *class) []*class {
	for _, have := range list {
		if have == c {
			return list
		}
	}
	return append(list, c)
}

func (f *frame) importName(s *state, a *syntax.Alias) {
	full := a.Name
	if m := f.e.program.Import(f.mod.res, a.Name); m != nil {
		full = m.Name // of several modules of that name, the nearest
	}
	if a.AsName != "" {
		f.assign(s, &syntax.Name{Range: a.Range, ID: a.AsName}, f.e.imported(full))
		return
	}
	top, below, nested := strings.Cut(a.Name, ".")
	if !nested {
		f.assign(s, &syntax.Name{Range: a.Range, ID: top}, f.e.imported(full))
		return
	}
	f.assign(s, &syntax.Name{Range: a.Range, ID: top}, f.e.imported(strings.TrimSuffix(full, "."+below)))
	f.e.imported(full) // runs the submodule too
}

// imported is the module that "import name" gives.
func (e *engine) imported(name string) *Value {
	if m := e.program.Module(name); m != nil {
		return funcValue(&callable{kind: moduleCallable, mod: e.moduleOf(m)})
	}
	return e.libraryThing(name, nil, source.Place{})
}

func (f *frame) importFrom(s *state, n *syntax.ImportFrom) {
	module := f.mod.res.Absolute(n)
	for _, a := range n.Names {
		if a.Name == "*" {
			f.importAll(s, module)
			continue
		}
		name := a.AsName
		if name == "" {
			name = a.Name
		}
		from := module
		if n.Level == 0 && f.e.program.Module(module) == nil {
			if sub := f.e.program.Import(f.mod.res, module+"."+a.Name); sub != nil {
				from = strings.TrimSuffix(sub.Name, "."+a.Name) // a folder without __init__.py, of several the nearest
			}
		}
		f.assign(s, &syntax.Name{Range: a.Range, ID: name}, f.e.member(from, a.Name))
	}
}

// member is what "from module import name" gives.
func (e *engine) member(module, name string) *Value {
	if m := e.program.Module(module); m != nil {
		mod := e.moduleOf(m)
		v, ok := e.global(mod, name)
		if ok && v != nil {
			return v
		}
		// A package that is just being made has its modules already: from . import views
		if sub := e.program.Module(module + "." + name); sub != nil {
			return funcValue(&callable{kind: moduleCallable, mod: e.moduleOf(sub)})
		}
		return nil
	}
	if sub := e.program.Module(module + "." + name); sub != nil {
		return funcValue(&callable{kind: moduleCallable, mod: e.moduleOf(sub)})
	}
	if module == "" {
		return e.libraryThing(name, nil, source.Place{})
	}
	return e.libraryThing(module+"."+name, nil, source.Place{})
}

func (f *frame) importAll(s *state, module string) {
	m := f.e.program.Module(module)
	if m == nil {
		return
	}
	mod := f.e.moduleOf(m)
	for i := range m.Scope.Symbols {
		sym := &m.Scope.Symbols[i]
		if len(sym.Bindings) == 0 || sym.Name == "" || sym.Name[0] == '_' {
			continue
		}
		if slot, ok := f.u.slots.find(sym.Name); ok {
			if v, ok := f.e.global(mod, sym.Name); ok {
				s.vars[slot] = v
			}
		}
	}
}
