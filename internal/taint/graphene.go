package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows what a schema of Graphene says of the arguments that resolvers and mutations get: a number, an
// enumeration or a UUID can hurt nobody, and an input type says the same of its fields.

// maxInputDepth bounds how deep input types are followed into each other.
const maxInputDepth = 4

// graphArgument is what a parameter of a resolver or mutation gets that its schema declares; false for others.
func (e *engine) graphArgument(f *frame, s *state, u *unit, q *param, t []Taint) (*Value, bool) {
	if u.class == nil || !slices.ContainsFunc(u.class.libraries(), isGraphene) {
		return nil, false
	}
	all := (&object{kind: dictObject})
	var found *Value
	declared := false
	e.graphArguments(u, func(name string, mod *module, x syntax.Expr) {
		switch {
		case q.kind == keywords:
			all = all.with("["+name+"]", e.graphValue(f, s, mod, x, t, 0))
		case q.name == name && !declared:
			found, declared = e.graphValue(f, s, mod, x, t, 0), true
		}
	})
	if q.kind == keywords && len(all.fields) > 0 {
		return f.alloc(s, bindKey{u.fn.Node, u, 0}, all), true
	}
	return found, declared
}

func isGraphene(lib string) bool { return strings.HasPrefix(lib, "graphene.") }

// graphArguments lists the declared arguments of a resolver, which stand at the field that it resolves, or of a mutation,
// which are a class within its own.
func (e *engine) graphArguments(u *unit, note func(name string, mod *module, declared syntax.Expr)) {
	resolved, resolver := strings.CutPrefix(u.fn.Name, "resolve_")
	for _, a := range u.class.ancestors() {
		for _, stmt := range a.node.Body {
			if d, ok := stmt.(*syntax.ClassDef); ok && !resolver && (d.Name == "Arguments" || d.Name == "Input") {
				for _, field := range d.Body {
					if name, call := fieldDeclaration(field); call != nil {
						note(name, a.mod, call)
					}
				}
			}
			if name, call := fieldDeclaration(stmt); call != nil && resolver && name == resolved {
				for _, k := range call.Keywords {
					note(k.Arg, a.mod, k.Value)
				}
			}
		}
	}
}

// graphValue is a value that carries t and has passed a declared type: graphene.Int(), NonNull(Kind), an input type.
func (e *engine) graphValue(f *frame, s *state, mod *module, x syntax.Expr, t []Taint, depth int) *Value {
	typ := x
	call, made := x.(*syntax.Call)
	if made {
		typ = call.Func
	}
	name := mod.res.Qualified(typ)
	switch last := lastName(name); {
	case depth > maxInputDepth:
		return tainted(t)
	case made && len(call.Args) > 0 && slices.Contains([]string{"Argument", "InputField", "NonNull", "List"}, last):
		v := e.graphValue(f, s, mod, call.Args[0], t, depth+1)
		if last == "List" {
			v = f.alloc(s, madeKey{x}, (&object{kind: listObject}).withRest(v))
		}
		return v
	case last == "Int" || last == "Float":
		return tainted(e.model.numbers(t))
	case harmlessFields[last]:
		return &Value{open: true}
	case last == "String" || last == "ID":
		return tainted(cleared(t, e.model.structured))
	}
	c := e.projectClass(name)
	switch {
	case c == nil:
		return tainted(t)
	case slices.Contains(c.libraries(), "graphene.Enum"):
		return &Value{open: true}
	case !slices.Contains(c.libraries(), "graphene.InputObjectType"):
		return tainted(t)
	}
	o := &object{kind: dictObject}
	for _, a := range c.ancestors() {
		for _, stmt := range a.node.Body {
			if field, call := fieldDeclaration(stmt); call != nil {
				v := e.graphValue(f, s, a.mod, call, t, depth+1)
				o = o.with("["+field+"]", v).with(field, v)
			}
		}
	}
	return f.alloc(s, madeKey{x}, o)
}
