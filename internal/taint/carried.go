package taint

import (
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file tells which variables one turn of a loop hands to the next. Most are set anew in each turn before they are read:
// that they hold something after the first turn is no reason for a second one.

// A carrying says by slot which of a function's variables a turn of a loop may find as the turn before has left them.
type carrying []bool

// carried is the carrying of a loop of the function that is being run; nil where other code may read the variables at any
// time.
func (f *frame) carried(loop syntax.Node) carrying {
	u := f.u
	if u.fn == nil || f.inside != nil || len(f.tries) > 0 { // a handler finds what any turn has left
		return nil
	}
	if c, known := u.carried[loop]; known {
		return c
	}
	c := u.findCarried(loop)
	if u.carried == nil {
		u.carried = map[syntax.Node]carrying{}
	}
	u.carried[loop] = c
	return c
}

func (u *unit) findCarried(loop syntax.Node) carrying {
	r := &turnReader{u: u, carried: make(carrying, len(u.slots.names)), set: make([]bool, len(u.slots.names))}
	r.captured(u.scope)
	switch n := loop.(type) {
	case *syntax.For:
		r.target(n.Target)
		r.block(n.Body)
	case *syntax.While:
		r.read(n.Test)
		r.block(n.Body)
	}
	if r.all {
		return nil
	}
	return r.carried
}

// A turnReader goes through the body of a loop in the order in which it is run.
type turnReader struct {
	u       *unit
	carried carrying
	set     []bool // certainly set in this turn by now
	all     bool   // all variables may be read at once
	inner   int    // loops around what is looked at, this one aside
}

// captured are what functions inside the function know of its variables: they may be called at any time.
func (r *turnReader) captured(s *resolve.Scope) {
	for _, child := range s.Children {
		if child.Kind != resolve.ComprehensionScope {
			for i := range child.Symbols {
				r.carry(child.Symbols[i].Name)
			}
		}
		r.captured(child)
	}
}

func (r *turnReader) carry(name string) {
	if slot, ok := r.u.slots.find(name); ok {
		r.carried[slot] = true
	}
}

// read goes through an expression, or through a statement as if it were one.
func (r *turnReader) read(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		if name, ok := n.(*syntax.Name); ok {
			switch slot, known := r.u.slots.find(name.ID); {
			case known && !r.set[slot]:
				r.carried[slot] = true
			case !known && (name.ID == "locals" || name.ID == "vars" || name.ID == "eval" || name.ID == "exec" || name.ID == "dir"):
				r.all = true
			}
		}
		return true
	})
}

// target sets what an expression assigns to.
func (r *turnReader) target(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Name:
		if slot, ok := r.u.slots.find(x.ID); ok {
			r.set[slot] = true
		}
	case *syntax.Tuple:
		for _, e := range x.Elts {
			r.target(e)
		}
	case *syntax.List:
		for _, e := range x.Elts {
			r.target(e)
		}
	case *syntax.Starred:
		r.target(x.Value)
	default:
		r.read(x)
	}
}

// apart goes through a block that need not be run to its end.
func (r *turnReader) apart(body []syntax.Stmt) {
	before := append([]bool(nil), r.set...)
	r.block(body)
	r.set = before
}

// block goes through statements and reports whether the turn ends in them.
func (r *turnReader) block(body []syntax.Stmt) (ends bool) {
	for _, s := range body {
		ends = r.stmt(s) || ends
	}
	return ends
}

func (r *turnReader) stmt(s syntax.Stmt) (ends bool) {
	switch s := s.(type) {
	case *syntax.Assign:
		r.read(s.Value)
		for _, t := range s.Targets {
			r.target(t)
		}
	case *syntax.AnnAssign:
		if s.Value != nil {
			r.read(s.Value)
			r.target(s.Target)
		}
	case *syntax.If:
		r.read(s.Test)
		before := append([]bool(nil), r.set...)
		bodyEnds := r.block(s.Body)
		then := r.set
		r.set = before
		orelseEnds := r.block(s.Orelse)
		switch {
		case bodyEnds && orelseEnds:
			return true
		case bodyEnds:
		case orelseEnds:
			r.set = then
		default:
			for i := range r.set {
				r.set[i] = r.set[i] && then[i]
			}
		}
	case *syntax.For:
		r.read(s.Iter)
		before := append([]bool(nil), r.set...)
		r.target(s.Target)
		r.inner++
		r.block(s.Body)
		r.inner--
		r.set = before
		r.apart(s.Orelse)
	case *syntax.While:
		r.read(s.Test)
		r.inner++
		r.apart(s.Body)
		r.inner--
		r.apart(s.Orelse)
	case *syntax.Try:
		r.apart(s.Body)
		for _, h := range s.Handlers {
			if h.Type != nil {
				r.read(h.Type)
			}
			r.apart(h.Body)
		}
		r.apart(s.Orelse)
		r.apart(s.Finalbody)
	case *syntax.With:
		for _, item := range s.Items {
			r.read(item.Context)
			if item.Vars != nil {
				r.target(item.Vars)
			}
		}
		r.apart(s.Body) // it may swallow what is raised in there
	case *syntax.Import:
	case *syntax.ImportFrom:
	case *syntax.Delete:
		for _, t := range s.Targets {
			r.read(t)
			if name, ok := t.(*syntax.Name); ok {
				if slot, ok := r.u.slots.find(name.ID); ok {
					r.set[slot] = false
				}
			}
		}
	case *syntax.Return, *syntax.Raise:
		r.read(s)
		return true
	case *syntax.Continue:
		return true
	case *syntax.Break:
		for slot, set := range r.set {
			if !set && r.inner == 0 {
				r.carried[slot] = true // what follows the loop finds what the turn before has left
			}
		}
		return true
	default: // what sets variables here besides reading is taken for not setting them
		r.read(s)
	}
	return false
}
