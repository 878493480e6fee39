package taint

// This file follows data through objects that modules and classes make and functions change under other names: a
// singleton's fields, a list of a class, a table that was passed as an argument. That an object is changed so is seen
// only when the functions have been run. If data from outside got into one, the program is solved once more, with the
// variables known that hold such objects.

// A holder is a variable of a module (by its tree) or of a class (by its definition).
type holder struct {
	of   any
	name string
}

// put reports whether a run has put data into an object of a module or class.
func (f *frame) put(s *state, l *loc, now *object) bool {
	was := l.frozen
	for _, fl := range now.fields {
		if v, _ := was.field(fl.key); v != fl.value && len(f.deep(s, fl.value)) > 0 {
			return true
		}
	}
	if now.some && now.rest != was.rest && len(f.deep(s, now.rest)) > 0 {
		return true
	}
	for i, v := range now.elems {
		if (i >= len(was.elems) || was.elems[i] != v) && len(f.deep(s, v)) > 0 {
			return true
		}
	}
	return false
}

// fill makes an object one that functions change.
func (e *engine) fill(l *loc) {
	g := &global{origin: e.newOrigin(), late: true}
	g.origin.global, g.origin.root = g, g.origin
	c := *l.frozen.loose()
	c.base, c.open = g.origin, true
	l.frozen = &c
}

// holders returns the variables with objects into which data from outside was put when it was too late for those who
// had read them.
func (e *engine) holders() map[holder]bool {
	late := map[*global]bool{}
	for _, st := range e.stores {
		if st.into.late && (st.taint.from.real() || st.taint.from.global != nil) {
			late[st.into] = true
		}
	}
	if len(late) == 0 {
		return nil
	}
	found := map[holder]bool{}
	for _, m := range e.program.Modules {
		for name, v := range e.moduleOf(m).values {
			if holds(v, late, 0) {
				found[holder{m.Tree, name}] = true
			}
		}
	}
	for _, c := range e.classOrder {
		for name, v := range c.values {
			if holds(v, late, 0) {
				found[holder{c.node, name}] = true
			}
		}
	}
	return found
}

// holds says whether one of the objects in v was changed.
func holds(v *Value, late map[*global]bool, depth int) bool {
	if v == nil || depth > maxHeld {
		return false
	}
	for _, l := range v.refs {
		o := l.frozen
		if o == nil {
			continue
		}
		if o.base != nil && late[o.base.global] || holds(o.rest, late, depth+1) {
			return true
		}
		for _, fl := range o.fields {
			if holds(fl.value, late, depth+1) {
				return true
			}
		}
		for _, e := range o.elems {
			if holds(e, late, depth+1) {
				return true
			}
		}
	}
	return false
}
