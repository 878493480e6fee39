package taint

import (
	"cmp"
	"slices"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file says which calls a model is missing for.

// An Unmodelled is a library call that no model speaks of. What went in was taken to come out, and to do no harm inside.
type Unmodelled struct {
	Name    string // dotted; ".get" for a method of something whose class is not known
	Calls   int    // places in the program that data from outside goes into
	In      int    // flows from outside into them: each may end there
	Through int    // flows that were followed through them into a sink: each may be stopped there
	First   source.Place
}

// noteUnmodelled follows the data that goes into a call without a model as if that were a sink.
func (f *frame) noteUnmodelled(name string, taints []Taint, at syntax.Node) {
	if !f.e.opts.Missing || name == "." {
		return
	}
	if f.e.harm == nil {
		// What is harmless even as code is harmless anywhere: numbers, most of all.
		f.e.harm = &Kind{Name: "unmodelled"}
		if code := f.e.model.Kind("code"); code != nil {
			f.e.harm.Bit = code.Bit
		}
	}
	f.e.unmodelled[at] = name
	for _, t := range taints {
		f.flow(t, Flow{Kind: f.e.harm, Sink: f.place(at), node: at, via: t.via, mod: f.mod})
	}
}

// missing takes the flows into calls without a model out of the others and counts them.
func (e *engine) missing() []Unmodelled {
	if !e.opts.Missing {
		return nil
	}
	byName := map[string]*Unmodelled{}
	called := map[source.Place]*Unmodelled{}
	e.ordered = slices.DeleteFunc(e.ordered, func(fl *Flow) bool {
		if fl.Kind != e.harm {
			return false
		}
		name := e.unmodelled[fl.node]
		u := byName[name]
		if u == nil {
			u = &Unmodelled{Name: name, First: fl.Sink}
			byName[name] = u
		}
		u.In++
		if called[fl.Sink] == nil {
			called[fl.Sink] = u
			u.Calls++
		}
		return true
	})
	for _, fl := range e.ordered {
		through := map[*Unmodelled]bool{}
		for _, step := range fl.Trace() {
			if u := called[step.Place]; u != nil && !through[u] {
				through[u] = true
				u.Through++
			}
		}
	}
	out := make([]Unmodelled, 0, len(byName))
	for _, name := range sortedKeys(byName) {
		out = append(out, *byName[name])
	}
	slices.SortStableFunc(out, func(a, b Unmodelled) int { return cmp.Compare(b.In+b.Through, a.In+a.Through) })
	return out
}
