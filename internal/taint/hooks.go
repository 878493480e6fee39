package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file runs what Python calls when a class statement has been run: __set_name__ of the objects in its body,
// __init_subclass__ of what it derives from, and decorators that are functions of the project.

// nameParts tells the objects in the body of a class, descriptors mostly, which names they have there.
func (f *frame) nameParts(s *state, c *class) {
	for slot, name := range f.u.slots.names {
		v := s.vars[slot]
		if named := f.descriptor(s, v, "__set_name__"); named != nil {
			owner := funcValue(&callable{kind: classCallable, class: c})
			f.callValue(s, named, &arguments{pos: []*Value{owner, constValue(textConst(name))}}, c.node)
		}
	}
}

// announce tells the class that a new one derives from about it, with the keywords of the class statement.
func (f *frame) announce(s *state, c *class, keywords *arguments, made *Value) {
	for _, b := range c.bases {
		m, owner := b.lookup("__init_subclass__")
		if m == nil {
			continue
		}
		hook := f.bind(s, m, made, owner)
		if len(m.funcs) == 1 && m.funcs[0].kind == functionCallable { // a class method without being marked as one
			hook = f.bindTo(m.funcs[0], made, owner)
		}
		f.callValue(s, hook, keywords, c.node)
		f.lastingly(s, hook, keywords, c.node)
		return
	}
}

// lastingly lets what a call at the making of a class changes in objects of modules and classes stay: from then on a
// registry has the class under its name. The call itself is made apart from that.
func (f *frame) lastingly(s *state, callee *Value, args *arguments, at syntax.Node) {
	if callee == nil || len(callee.funcs) != 1 || callee.funcs[0].kind != functionCallable || f.u.fn != nil {
		return
	}
	c := callee.funcs[0]
	g := f.e.newFrame(c.unit)
	g.prev, g.proved = f, true
	if end := g.runBody(&state{}, f.bindArgs(s, c, args, at)); end != nil {
		var changed []*loc
		for l, i := range g.foreign.all {
			if l.shared && l.frozen != nil && end.object(i) != nil {
				changed = append(changed, l)
			}
		}
		slices.SortFunc(changed, func(a, b *loc) int { return g.foreign.at(a) - g.foreign.at(b) })
		fz := freezer{f: g, s: end}
		now := make([]*object, len(changed))
		for i, l := range changed {
			now[i] = fz.loc(l, 0).frozen
		}
		for i, l := range changed {
			l.frozen = now[i]
		}
	}
	f.steps += g.steps
	g.release()
}

// classKeywords are the keywords of a class statement, but for its metaclass.
func (f *frame) classKeywords(s *state, n *syntax.ClassDef) *arguments {
	args := &arguments{}
	for _, k := range n.Keywords {
		v := f.eval(s, k.Value)
		switch k.Arg {
		case "metaclass":
		case "":
			args.double, args.more = v, true
		default:
			args.names, args.named, args.namedAt = append(args.names, k.Arg), append(args.named, v), append(args.namedAt, k.Value)
		}
	}
	return args
}

// decoratedClass is what functions of the project make of a class that they decorate; nil where none does.
func (f *frame) decoratedClass(s *state, decorator, made *Value, at syntax.Expr) *Value {
	if len(decorator.funcs) != 1 || decorator.funcs[0].kind != functionCallable {
		return nil
	}
	args := &arguments{pos: []*Value{made}}
	out := f.callValue(s, decorator, args, at)
	f.lastingly(s, decorator, args, at)
	if out == nil || len(out.funcs) == 0 {
		return nil // nothing that is known: the class stays what it is
	}
	return out
}

// implements takes a function that "@base.register" adds to a generic function: functools.singledispatch calls the one that
// suits its first argument. One that is for numbers is never called with a text, which is what hurts.
func (f *frame) implements(s *state, decorator syntax.Expr, v *Value) bool {
	var typ syntax.Expr
	register, ok := decorator.(*syntax.Attribute)
	if call, isCall := decorator.(*syntax.Call); isCall && len(call.Args) == 1 {
		register, ok = call.Func.(*syntax.Attribute)
		typ = call.Args[0]
	}
	if !ok || register.Attr != "register" || v == nil || len(v.funcs) != 1 || v.funcs[0].unit == nil {
		return false
	}
	base := f.eval(s, register.Value)
	if base == nil || len(base.funcs) == 0 || base.funcs[0].unit == nil || !base.funcs[0].unit.isGeneric() {
		return false
	}
	if u := v.funcs[0].unit; typ == nil && len(u.params) > 0 {
		first := u.params[0]
		if u.class != nil && len(u.params) > 1 {
			first = u.params[1]
		}
		typ = first.annotation
	}
	if n, isName := typ.(*syntax.Name); isName && (n.ID == "int" || n.ID == "float" || n.ID == "bool" || n.ID == "complex") {
		return true
	}
	all := *base
	all.funcs = withFuncs(base.funcs, v.funcs)
	f.replace(s, base, &all)
	return true
}

// isGeneric says that a function is the first of a generic one.
func (u *unit) isGeneric() bool {
	if u.fn == nil || u.fn.Def() == nil {
		return false
	}
	for _, d := range u.fn.Def().Decorators {
		switch u.mod.res.Qualified(d) {
		case "functools.singledispatch", "functools.singledispatchmethod":
			return true
		}
	}
	return false
}

// above are the classes that a class derives from: __mro__, __bases__ or __base__. nil where some are not the project's,
// and for __mro__ where one derives from several.
func (f *frame) above(s *state, c *class, name string, at syntax.Node) *Value {
	list := c.bases
	if name == "__mro__" {
		list = c.ancestors()
	}
	tuple := &object{kind: tupleObject, exact: true}
	for _, b := range list {
		if len(b.node.Bases) > 1 && name == "__mro__" {
			return nil
		}
		tuple.elems = append(tuple.elems, funcValue(&callable{kind: classCallable, class: b}))
	}
	last := c
	if name == "__mro__" {
		last = list[len(list)-1]
	}
	if len(last.libraries()) > 0 || len(last.node.Bases) != len(last.bases) {
		return nil
	}
	if name == "__mro__" || len(list) == 0 {
		tuple.elems = append(tuple.elems, f.e.libraryThing("builtins.object", at, f.place(at)))
	}
	if name == "__base__" {
		return tuple.elems[0]
	}
	return f.alloc(s, at, tuple)
}
