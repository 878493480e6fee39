package taint

import "github.com/adderstone/adderstone/internal/syntax"

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
		if len(m.funcs) == 1 && m.funcs[0].kind == functionCallable { // a class method without being marked as one
			f.callValue(s, f.bindTo(m.funcs[0], made, owner), keywords, c.node)
		} else {
			f.callValue(s, f.bind(s, m, made, owner), keywords, c.node)
		}
		return
	}
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
	out := f.callValue(s, decorator, &arguments{pos: []*Value{made}}, at)
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
	all.funcs, _ = joinFuncs(base.funcs, v.funcs)
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
