package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates pydantic.TypeAdapter, which makes of data what an annotation declares: numbers, one of some words, objects
// of a schema.

const (
	typeAdapter  = "pydantic.TypeAdapter"
	adapterKind  = "{adapted}" // the field of an adapter that says what it makes
	adapterClass = "{class}"   // the class of the objects, where they are objects
)

// What an adapter makes.
const (
	adaptsAny int64 = iota
	adaptsHarmless
	adaptsNumber
	adaptsText
	adaptsObject
	adaptsObjects // a list of them
)

// adapterCall evaluates the making of an adapter and the methods that validate.
func (f *frame) adapterCall(s *state, c *libraryCall) (*Value, bool) {
	if c.recv == nil && c.name == typeAdapter {
		call, ok := c.at.(*syntax.Call)
		if !ok || len(call.Args) == 0 {
			return nil, false
		}
		v := *f.alloc(s, c.at, f.adapts(call.Args[0]))
		v.typ = typeAdapter
		return &v, true
	}
	if c.recv == nil || len(c.recv.refs) != 1 || len(c.args.pos) == 0 || !strings.HasPrefix(lastName(c.name), "validate_") {
		return nil, false
	}
	o := f.get(s, c.recv.refs[0])
	if o == nil {
		return nil, false
	}
	kind, _ := o.field(adapterKind)
	what, ok := kind.constant()
	if !ok {
		return nil, false
	}
	t := marked(f.deep(s, c.args.pos[0]), f.place(c.at), "validated")
	switch what.num {
	case adaptsHarmless:
		return &Value{open: true}, true
	case adaptsNumber:
		return tainted(f.e.model.numbers(t)), true
	case adaptsText:
		return tainted(cleared(t, f.e.model.structured)), true
	case adaptsObject, adaptsObjects:
		held, _ := o.field(adapterClass)
		if held == nil || len(held.funcs) != 1 || held.funcs[0].class == nil {
			return nil, false
		}
		c0 := held.funcs[0].class
		made := f.alloc(s, madeKey{c.at}, f.e.modelFields(f, c0, &object{kind: instanceObject, class: c0}, t, map[*class]*loc{}))
		if what.num == adaptsObject {
			return made, true
		}
		return f.alloc(s, c.at, (&object{kind: listObject}).withRest(made)), true
	}
	return nil, false
}

// adapts is an adapter for an annotation.
func (f *frame) adapts(ann syntax.Expr) *object {
	o := &object{kind: instanceObject}
	kind := adaptsAny
	one, several := listed(ann, f.mod)
	switch {
	case isNumber(ann, f.mod) && !bounded(ann):
		kind = adaptsNumber
	case f.harmlessType(ann, f.mod):
		kind = adaptsHarmless
	case !several && isText(ann, f.mod):
		kind = adaptsText
	case f.declaresFields(one, f.mod):
		w := Value{}
		f.e.annotate(&w, one, f.mod, nil)
		if len(w.refs) != 1 || w.refs[0].frozen.class == nil {
			break
		}
		o = o.with(adapterClass, funcValue(&callable{kind: classCallable, class: w.refs[0].frozen.class}))
		kind = adaptsObject
		if several {
			kind = adaptsObjects
		}
	}
	return o.with(adapterKind, constValue(intConst(kind)))
}

// listed is what an annotation declares a list of, or the annotation itself.
func listed(ann syntax.Expr, mod *module) (syntax.Expr, bool) {
	if a, ok := ann.(*syntax.Subscript); ok {
		switch lastName(mod.res.Qualified(a.Value)) {
		case "List", "list", "Sequence", "Iterable":
			return a.Slice, true
		}
	}
	return ann, false
}
