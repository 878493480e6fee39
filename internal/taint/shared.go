package taint

import (
	"container/heap"
	"maps"
	"slices"
)

// This file follows data through objects that modules and classes make and functions change under other names: a
// singleton's fields, a list of a class, a table that was passed as an argument. That an object is changed so is seen
// only when the functions have been run. If data from outside got into one, those that read the variables which hold such
// objects are solved once more.

// readers says which bodies have read variables of a module or of a class that hold objects, by name.
type readers map[string][]*unit

// readBy notes that the body that is being run reads a variable.
func (e *engine) readBy(r *readers, name string) {
	if e.current == nil || e.current.u.fn == nil {
		return // a top level: what it does happens before data from outside comes
	}
	list := (*r)[name]
	if n := len(list); n > 0 && list[n-1] == e.current.u {
		return
	}
	if *r == nil {
		*r = readers{}
	}
	(*r)[name] = append(list, e.current.u)
}

// readFrom notes that x is read from the body of a class.
func (f *frame) readFrom(c *class, name string, x *Value) {
	if x != nil && len(x.refs) > 0 {
		f.e.readBy(&c.readers, name)
	}
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
	was, now := l.frozen, s.object(f.foreign.at(l))
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

// leaves keeps the state in which an error leaves the body: what was put into objects of modules and classes stays there.
func (f *frame) leaves(s *state) {
	switch {
	case s == nil || f.inside != nil || len(f.tries) > 0 || f.u.fn == nil || f.foreign.len() == 0:
	case f.left == nil:
		f.left = f.branch(s)
	default:
		f.left, _ = merge(f.left, s)
	}
}

// leftBehind lists what a run that ended with an error changed in what module variables hold.
func (f *frame) leftBehind() []write {
	if f.left == nil {
		return nil
	}
	fz := freezer{f: f, s: f.left}
	writes := slices.DeleteFunc(f.writes(f.left, &fz), func(w write) bool { return w.to.global == nil })
	for i := range writes {
		writes[i].maybe = true
	}
	return writes
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
	case t.from.unit == f.whose() && t.from.unit.fn != nil && len(f.fills) < maxFills && !slices.Contains(f.fills, fill{l, t.from}):
		f.fills = append(f.fills, fill{l, t.from})
	}
}

// solveFilled solves the functions once more that read a variable with objects into which data from outside was put
// without their knowledge, and all that call them.
func (e *engine) solveFilled() {
	if len(e.late) == 0 {
		return
	}
	var work []*unit
	filled := map[*global]bool{}
	for _, m := range e.program.Modules {
		mod := e.moduleOf(m)
		for _, name := range sortedKeys(mod.values) {
			v := mod.values[name]
			if !holds(v, e.late, 0) {
				continue
			}
			g := mod.globals[name]
			if g == nil {
				g = e.newGlobal(mod, name)
			}
			filled[g] = true
			mod.values[name] = globalValue(v, g, mod.changed(name))
			e.hold(v, g.origin, 0)
			work = append(work, mod.readers[name]...)
		}
	}
	for _, c := range e.classOrder {
		for _, name := range sortedKeys(c.values) {
			v := c.values[name]
			if !holds(v, e.late, 0) {
				continue
			}
			g := &global{name: c.name + "." + name, origin: e.newOrigin()}
			g.origin.global, g.origin.root = g, g.origin
			filled[g] = true
			c.values[name] = globalValue(v, g, false)
			e.hold(v, g.origin, 0)
			work = append(work, c.readers[name]...)
		}
	}
	times := e.solveAgain(work, filled)
	e.enterAll(func(p *entryPoint) bool { return p.caller == nil || times[p.caller] > 0 })
}

// maxAgain is how often a body is solved again because what it calls turned out to say more.
const maxAgain = 4

// solveAgain solves bodies once more, and then those that call one which says something else than before: what was solved
// first comes first, so that once is mostly enough. It returns how often each was, entries of frameworks among them.
func (e *engine) solveAgain(readers []*unit, filled map[*global]bool) map[*unit]int {
	times := map[*unit]int{}
	waits := map[*unit]bool{}
	var work agenda
	add := func(us []*unit) {
		for _, u := range us {
			top := u.fn == nil && u.scope != nil // what it does happens before data from outside comes
			if !top && !waits[u] && times[u] < maxAgain {
				waits[u] = true
				heap.Push(&work, u)
			}
		}
	}
	add(readers)
	reads := maps.Clone(waits)
	for len(work) > 0 {
		u := heap.Pop(&work).(*unit)
		first := times[u] == 0 && reads[u]
		waits[u] = false
		times[u]++
		before := u.generic.passes(filled, first)
		e.forget(u)
		if after := e.generic(u).passes(filled, first); after.objects != before.objects || !slices.Equal(after.data, before.data) {
			add(u.callers)
		}
	}
	return times
}

// An agenda is a heap of bodies by the order in which they were solved at first.
type agenda []*unit

func (a agenda) Len() int           { return len(a) }
func (a agenda) Less(i, j int) bool { return a[i].order < a[j].order }
func (a agenda) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *agenda) Push(u any)        { *a = append(*a, u.(*unit)) }
func (a *agenda) Pop() any {
	last := len(*a) - 1
	u := (*a)[last]
	*a = (*a)[:last]
	return u
}

// A passing is what callers learn from a summary of what some variables hold: the numbers of the origins of their data, and
// whether an object of theirs is passed on.
type passing struct {
	data    []int
	objects bool
}

// passes looks at what a summary returns, raises and writes. Where the body itself reads the variables, more may reach its
// sinks now that they are no constants.
func (s *Summary) passes(of map[*global]bool, reads bool) passing {
	if s == nil {
		return passing{}
	}
	var out []int
	add := func(o *Origin) {
		if of[o.global] {
			out = append(out, o.id)
		}
	}
	all := func(taints []Taint) {
		for i := range taints {
			add(taints[i].from)
		}
	}
	if reads {
		for _, fl := range s.flows {
			out = append(out, fl.Origin.id)
		}
	}
	all(frozenTaints(s.ret))
	all(frozenTaints(s.raises))
	for i := range s.writes {
		add(s.writes[i].to)
		all(frozenTaints(s.writes[i].value))
	}
	slices.Sort(out)
	return passing{slices.Compact(out), s.handsOut(of)}
}

// handsOut says that a summary returns or writes an object that one of the variables holds: who gets it reads from it without
// naming the variable.
func (s *Summary) handsOut(of map[*global]bool) bool {
	return s != nil && (handsOut(s.ret, of, 0) || slices.ContainsFunc(s.writes, func(w write) bool { return handsOut(w.value, of, 0) }))
}

func handsOut(v *Value, of map[*global]bool, depth int) bool {
	if v == nil || depth > maxHeld {
		return false
	}
	for _, l := range v.refs {
		o := l.frozen
		if o == nil {
			continue
		}
		if o.base != nil && of[o.base.global] || handsOut(o.rest, of, depth+1) {
			return true
		}
		for _, fl := range o.fields {
			if handsOut(fl.value, of, depth+1) {
				return true
			}
		}
		for _, e := range o.elems {
			if handsOut(e, of, depth+1) {
				return true
			}
		}
	}
	return false
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
