package taint

import "slices"

// This file follows data through objects that modules and classes make and functions change under other names: a
// singleton's fields, a list of a class, a table that was passed as an argument. That an object is changed so is seen
// only when the functions have been run. If data from outside got into one, the program is solved once more, with the
// variables known that hold such objects.

// A holder is a variable of a module (by its tree) or of a class (by its definition).
type holder struct {
	of   any
	name string
}

// A fill is data from an input that a body puts into an object of a module or class.
type fill struct {
	into *loc
	from *Origin
}

// maxFills is how many of them a summary keeps.
const maxFills = 8

// fill notes the data that a run has put into an object of a module or class.
func (f *frame) fill(s *state, l *loc) {
	was, now := l.frozen, s.heap[f.foreign[l]]
	note := func(v *Value) {
		for _, t := range f.deep(s, v) {
			f.noteFill(l, t)
		}
	}
	for _, fl := range now.fields {
		if v, _ := was.field(fl.key); v != fl.value {
			note(fl.value)
		}
	}
	if now.some && now.rest != was.rest {
		note(now.rest)
	}
	for i, v := range now.elems {
		if i >= len(was.elems) || was.elems[i] != v {
			note(v)
		}
	}
}

func (f *frame) noteFill(l *loc, t Taint) {
	e := f.e
	switch {
	case t.weak || t.clears&All == All:
	case t.from.real():
		if contains(e.opts.kinds(), t.from.source.Kind) {
			if e.late == nil {
				e.late = map[*loc]bool{}
			}
			e.late[l] = true
		}
	case t.from.unit == f.u && f.u.fn != nil && len(f.fills) < maxFills && !slices.Contains(f.fills, fill{l, t.from}):
		f.fills = append(f.fills, fill{l, t.from})
	}
}

// holders returns the variables with objects into which data from outside was put without its readers' knowledge.
func (e *engine) holders() map[holder]bool {
	if len(e.late) == 0 {
		return nil
	}
	found := map[holder]bool{}
	for _, m := range e.program.Modules {
		for name, v := range e.moduleOf(m).values {
			if holds(v, e.late, 0) {
				found[holder{m.Tree, name}] = true
			}
		}
	}
	for _, c := range e.classOrder {
		for name, v := range c.values {
			if holds(v, e.late, 0) {
				found[holder{c.node, name}] = true
			}
		}
	}
	return found
}

// holds says whether one of the objects in v was changed.
func holds(v *Value, late map[*loc]bool, depth int) bool {
	if v == nil || depth > maxHeld {
		return false
	}
	for _, l := range v.refs {
		o := l.frozen
		if o == nil {
			continue
		}
		if late[l] || holds(o.rest, late, depth+1) {
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
