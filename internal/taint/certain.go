package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file tells what a method certainly does to its object from what it does on some way through it.

// certainly says that every call which returns has given the field of the object of the method a new value: the
// assignment stands in the body itself, and no return before it.
func (f *frame) certainly(o *Origin, field string) bool {
	u := f.u
	if o.unit != u || o.input != 0 || len(o.path) > 0 || u.class == nil || u.receiver() != 0 || u.generator {
		return false
	}
	for _, stmt := range u.body {
		switch st := stmt.(type) {
		case *syntax.Assign:
			for _, t := range st.Targets {
				if isFieldOf(t, u.inputs[0], field) {
					return true
				}
			}
		case *syntax.AugAssign:
			if isFieldOf(st.Target, u.inputs[0], field) {
				return true
			}
		case *syntax.AnnAssign:
			if st.Value != nil && isFieldOf(st.Target, u.inputs[0], field) {
				return true
			}
		case *syntax.If, *syntax.For, *syntax.While, *syntax.Try, *syntax.With, *syntax.Match:
			if mayReturn(st) {
				return false
			}
		}
	}
	return false
}

// isFieldOf says that a target is object.field, or a tuple with it.
func isFieldOf(target syntax.Expr, object, field string) bool {
	switch t := target.(type) {
	case *syntax.Attribute:
		name, ok := t.Value.(*syntax.Name)
		return ok && name.ID == object && t.Attr == field
	case *syntax.Tuple:
		for _, e := range t.Elts {
			if isFieldOf(e, object, field) {
				return true
			}
		}
	}
	return false
}

// mayReturn says that a return stands in a statement.
func mayReturn(stmt syntax.Stmt) bool {
	found := false
	syntax.Walk(stmt, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.Return:
			found = true
		case *syntax.FunctionDef, *syntax.ClassDef, *syntax.Lambda:
			return false
		}
		return !found
	})
	return found
}
