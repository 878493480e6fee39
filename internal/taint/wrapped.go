package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows what a decorator of the project has checked before it calls the function that it wraps: a parameter of
// the request that it has refused in any other form is harmless when the function reads it again.

// A probe collects what is proved where a wrapper calls what it wraps.
type probe struct {
	of     *unit // that is called
	known  []checked
	called bool
}

// wrapper is the function that a decorator of the project has put in front of u, and what it wraps there: u itself, or the
// wrapper of another decorator.
func (u *unit) wrapper() *callable {
	if c := u.callable; c != nil && c.kind == functionCallable && c.unit != u && c.wraps(u) != nil {
		return c
	}
	return nil
}

// wraps is what of the variables that c closes over leads to u.
func (c *callable) wraps(u *unit) *callable {
	for _, v := range c.caps {
		for _, inner := range orEmpty(v).funcs {
			if inner.unit == u || inner.kind == functionCallable && inner.unit != c.unit && inner.wraps(u) != nil {
				return inner
			}
		}
	}
	return nil
}

// before is what the wrappers of u have proved of a request when u is called.
func (e *engine) before(u *unit) []checked {
	var out []checked
	for c := u.wrapper(); c != nil && c.unit != u; c = c.wraps(u) {
		if !c.unit.readsRequests() {
			continue
		}
		p := &probe{of: c.wraps(u).unit}
		was := e.probe
		e.probe = p
		f := e.newFrame(c.unit)
		f.prev, f.proved = e.current, true
		in := make([]*Value, len(c.unit.inputs))
		for i := range in {
			in[i] = e.genericInput(c.unit, i)
			if k := i - len(c.unit.params); k >= 0 && k < len(c.caps) && c.caps[k] != nil {
				in[i] = c.caps[k]
			}
		}
		f.runBody(&state{}, in)
		f.release()
		e.probe = was
		for _, k := range p.known {
			if !u.assigns(k.text) {
				out = append(out, k)
			}
		}
	}
	return out
}

// runBody runs a unit's body apart from its summary, in a state that has the objects in its inputs, and returns the state at
// its end.
func (f *frame) runBody(s *state, in []*Value) *state {
	e, u := f.e, f.u
	e.current = f
	n := len(u.slots.names)
	s.vars = make([]*Value, n+len(u.inputs))
	f.inputs = in
	for i, name := range u.inputs {
		s.vars[u.slots.at(name)], s.vars[n+i] = in[i], in[i]
	}
	end := f.block(s, u.body)
	e.current = f.prev
	return end
}

// note keeps what is proved at a call of what is wrapped: what holds at each of them.
func (p *probe) note(f *frame, s *state) {
	known := append([]checked(nil), s.checked...)
	for name, text := range f.u.readings(f) {
		if slot, ok := f.u.slots.find(name); ok && s.vars[slot] != nil && len(s.vars[slot].taint) > 0 {
			known = append(known, checked{text, sharedClears(s.vars[slot])})
		}
	}
	if !p.called {
		p.known, p.called = known, true
		return
	}
	kept := p.known[:0:0]
	for _, k := range p.known {
		for _, other := range known {
			if k.text == other.text {
				kept = append(kept, checked{k.text, k.mask & other.mask})
				break
			}
		}
	}
	p.known = kept
}

// readings are the expressions that variables of u, each given a value once, were read from.
func (u *unit) readings(f *frame) map[string]string {
	out := map[string]string{}
	seen := map[string]bool{}
	for _, stmt := range u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			if a, ok := n.(*syntax.Assign); ok {
				for _, t := range a.Targets {
					if name, ok := t.(*syntax.Name); ok {
						if text := f.rereadable(a.Value); text != "" && !seen[name.ID] {
							out[name.ID] = text
						} else {
							delete(out, name.ID)
						}
						seen[name.ID] = true
					}
				}
			}
			return true
		})
	}
	return out
}

// readsRequests says that a wrapper speaks of a request, so that running it may say more.
func (u *unit) readsRequests() bool {
	r := u.fn.Node.Span()
	return strings.Contains(u.mod.res.File.Text[r.Start:r.End], "request")
}

// assigns says that the variable which an expression begins with is another one in u: not that of the module, and no
// parameter.
func (u *unit) assigns(text string) bool {
	root, _, _ := strings.Cut(strings.TrimLeft(text, "("), ".")
	root, _, _ = strings.Cut(root, "[")
	slot, ok := u.slots.find(root)
	return ok && slot >= len(u.params)
}
