package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file follows what a program keeps in attributes of its functions: helper.cache = {}, read wherever the function is.
// Each is a variable of the function's module.

// keptOn is the variable for an attribute of a function, nil where no statement of the function's module gives it a value
// and none is to be made.
func (e *engine) keptOn(u *unit, name string, making bool) *global {
	if u.fn == nil || u.name == "" || name[0] == '_' {
		return nil
	}
	key := u.name + "." + name // no variable has a dot in its name
	g := u.mod.globals[key]
	if g == nil && (making || u.mod.setsOnFunction(key)) {
		g = e.newGlobal(u.mod, key)
	}
	return g
}

// setsOnFunction says that a module has a statement "name.attribute = ...".
func (m *module) setsOnFunction(key string) bool {
	if m.onFunctions == nil {
		m.onFunctions = map[string]bool{}
		syntax.WalkTree(m.res.Tree, func(n syntax.Node) bool {
			if a, ok := n.(*syntax.Assign); ok {
				for _, t := range a.Targets {
					if t, ok := t.(*syntax.Attribute); ok {
						if of, ok := t.Value.(*syntax.Name); ok {
							m.onFunctions[of.ID+"."+t.Attr] = true
						}
					}
				}
			}
			return true
		})
	}
	return m.onFunctions[key]
}

// setOnFunction keeps v in an attribute of a function.
func (f *frame) setOnFunction(s *state, u *unit, name string, v *Value) {
	if v == nil {
		return
	}
	if g := f.e.keptOn(u, name, len(f.deep(s, v)) > 0); g != nil {
		l := f.originLoc(g.origin)
		f.set(s, l, f.get(s, l).with("=", v))
	}
}

// onFunction is what an attribute of a function holds.
func (f *frame) onFunction(s *state, u *unit, name string) (*Value, bool) {
	g := f.e.keptOn(u, name, false)
	if g == nil {
		return nil, false
	}
	if l, ok := f.originLocs.get(g.origin); ok {
		if o := f.get(s, l); o != nil {
			if v, ok := o.field("="); ok {
				return v, true
			}
		}
	}
	return symValue(g.origin), true
}
