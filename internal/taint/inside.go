package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file runs short functions inside the run that calls them. A summary speaks of what any caller passes; of a function
// that is one expression, the expression itself says more, and costs no more: with what this caller passed in place of the
// parameters, order and contents of its lists, beginnings and ends of its texts, and what was proved of them, mean what they
// would mean if the expression stood in the place of the call.

// An inside is a call of which the function is being run by the run that calls it.
type inside struct {
	at    syntax.Node
	of    *inside // the call inside of which it is
	unit  *unit   // that is run
	outer *unit   // whose run it is
	deep  int
}

const (
	maxInside      = 4     // functions within each other that are run so
	maxInsideSize  = 600   // bytes of such a function
	maxInsideSteps = 40    // that it took for any caller
	maxInsideAll   = 4_000 // steps for all such calls of one run
)

// whose is the unit of which values speak: whose inputs they are parts of.
func (f *frame) whose() *unit {
	if f.inside != nil {
		return f.inside.outer
	}
	return f.u
}

// ownSlot is where a variable of the run's own function lies, whatever is being run inside it.
func (f *frame) ownSlot(s *state, name string) (int, bool) {
	u := f.whose()
	slot, ok := u.slots.find(name)
	if f.inside != nil {
		slot += len(s.vars) - len(u.slots.names) - len(u.inputs)
	}
	return slot, ok
}

// single is the expression that is all of a function's body, nil where there is more to it.
func (u *unit) single() syntax.Expr {
	if !u.looked {
		u.looked = true
		u.sole = u.findSingle()
	}
	return u.sole
}

func (u *unit) findSingle() syntax.Expr {
	if u.fn == nil || u.async || u.generator || u.size > maxInsideSize || len(u.inputs) > len(u.params) || u.own != nil || makesFunctions(u.scope) {
		return nil
	}
	body := u.body
	if len(body) > 0 {
		if doc, ok := body[0].(*syntax.ExprStmt); ok {
			if _, ok := doc.Value.(*syntax.Constant); ok {
				body = body[1:]
			}
		}
	}
	if len(body) != 1 {
		return nil
	}
	if ret, ok := body[0].(*syntax.Return); ok {
		return ret.Value
	}
	return nil
}

// makesFunctions says that a scope has functions or classes inside: they would live on with what belongs to the call.
func makesFunctions(s *resolve.Scope) bool {
	return slices.ContainsFunc(s.Children, func(c *resolve.Scope) bool {
		return c.Kind != resolve.ComprehensionScope || makesFunctions(c)
	})
}

// mayRunInside says that a call may be run by the run that makes it.
func (f *frame) mayRunInside(s *state, g *Summary, in []*Value) bool {
	u := g.unit
	if u.single() == nil || len(g.flows) > 0 || g.provisional || g.exhausted || g.steps > maxInsideSteps || u.running > 0 || f.whose().fn == nil || f.class != nil || f.insideSteps > maxInsideAll {
		return false
	}
	if f.inside != nil && f.inside.deep >= maxInside || f.lenient > 0 {
		return false
	}
	return len(in) == 0 || f.knowsMore(s, in)
}

// runInside runs a function for a call, with what the call passes.
func (f *frame) runInside(s *state, c *callable, in []*Value, args *arguments, at syntax.Node) *Value {
	u := c.unit
	outer := struct {
		u       *unit
		mod     *module
		parent  *frame
		inputs  []*Value
		tries   []*state
		thrown  *state
		failing syntax.Node
		inside  *inside
		called  bool
		steps   int
		member  *syntax.Call
		goesOn  string
		caught  []*Value
	}{f.u, f.mod, f.parent, f.inputs, f.tries, f.thrown, f.failing, f.inside, f.called, f.steps, f.member, f.goesOn, f.caught}
	f.sees(u)
	n := len(u.slots.names)
	vars := make([]*Value, n+len(in)+len(s.vars))
	for i, v := range in {
		v = f.passed(c, args, i, v, at)
		vars[u.slots.at(u.inputs[i])], vars[n+i] = v, v
	}
	copy(vars[n+len(in):], s.vars)
	t := &state{vars: vars, heap: s.heap, size: s.size, own: s.own, checked: f.knownInside(s, c, args)}

	f.inside = f.insideOf(at, u)
	f.u, f.mod, f.parent, f.inputs, f.called = u, u.mod, nil, vars[n:n+len(in)], true
	f.tries, f.thrown, f.failing, f.member, f.goesOn, f.caught = nil, nil, nil, nil, "", nil
	if len(outer.tries) > 0 {
		f.tries = []*state{nil}
	}
	u.running++
	v := f.eval(t, u.single())
	u.running--
	tries, thrown := f.tries, f.thrown
	f.u, f.mod, f.parent, f.inputs, f.called = outer.u, outer.mod, outer.parent, outer.inputs, outer.called
	f.tries, f.thrown, f.failing, f.inside, f.member, f.goesOn, f.caught = outer.tries, outer.thrown, outer.failing, outer.inside, outer.member, outer.goesOn, outer.caught
	f.insideSteps += f.steps - outer.steps

	behind := func(t *state) {
		t.vars, t.checked = t.vars[n+len(in):], s.checked
	}
	behind(t)
	s.vars, s.heap, s.size, s.own = t.vars, t.heap, t.size, t.own
	if thrown != nil {
		behind(thrown)
		if f.thrown == nil {
			f.thrown = thrown
		} else {
			f.thrown, _ = merge(f.thrown, thrown)
		}
	}
	if len(tries) > 0 && tries[0] != nil {
		behind(tries[0])
		f.mayRaise(tries[0])
	}
	return f.handedBack(c, v, in, vars[n:n+len(in)], args, at)
}

// turns begins to count the turns in which things that are known one by one are gone through where no state is kept of what
// came of the earlier ones: each makes objects of its own. What is returned ends it.
func (f *frame) turns() (end func()) {
	outer := f.turn
	f.turn = (outer*(maxUnroll+1) + 1) % (1 << 40)
	return func() { f.turn = outer }
}

// sees notes that the run leads to another function, for which no summary answers.
func (f *frame) sees(u *unit) {
	if u.inside == nil {
		u.inside = u.anotherSight()
	}
	f.uses(&Summary{unit: u, sight: u.inside})
}

type insideKey struct {
	of   *inside
	at   syntax.Node
	unit *unit
}

// insideOf is the same each time the same call is run.
func (f *frame) insideOf(at syntax.Node, u *unit) *inside {
	key := insideKey{f.inside, at, u}
	in := f.insides[key]
	if in == nil {
		in = &inside{at: at, of: f.inside, unit: u, outer: f.whose(), deep: 1}
		if f.inside != nil {
			in.deep = f.inside.deep + 1
		}
		if f.insides == nil {
			f.insides = map[insideKey]*inside{}
		}
		f.insides[key] = in
	}
	return in
}

// An insideMade key is that of an object which a function makes that is run inside another one.
type insideMade struct {
	of   *inside
	turn int
	key  any
}

// passed is what the call passes for a parameter, as the function sees it: the same thing, on its way.
func (f *frame) passed(c *callable, args *arguments, i int, v *Value, at syntax.Node) *Value {
	u := c.unit
	if v == nil || i >= len(u.params) {
		return v
	}
	typ := v.typ
	if typ == "" && len(v.refs)+len(v.funcs)+len(v.consts) == 0 && u.params[i].kind < variadic {
		typ = f.e.genericInput(u, i).typ
	}
	if len(v.taint) == 0 && typ == v.typ {
		return v
	}
	w := *v
	w.typ, w.was = typ, v.first()
	if len(v.taint) > 0 {
		place := f.place(at)
		k := i
		if c.self != nil {
			k--
		}
		if k >= 0 && k < len(args.posAt) && args.posAt[k] != nil {
			place = f.place(args.posAt[k])
		}
		for j, name := range args.names {
			if name == u.params[i].name && args.namedAt[j] != nil {
				place = f.place(args.namedAt[j])
			}
		}
		w.taint = marked(v.taint, place, u.passedTo())
	}
	return &w
}

// handedBack is what a function gives that was run inside, as the caller sees it. seen are the inputs as the function saw them.
func (f *frame) handedBack(c *callable, v *Value, in, seen []*Value, args *arguments, at syntax.Node) *Value {
	if v == nil {
		return nil
	}
	for i := range in {
		if v == seen[i] {
			return in[i]
		}
	}
	facts := v.form().facts
	if len(v.taint)+len(facts) == 0 {
		return v
	}
	w := *v
	w.was = v.first()
	w.taint = marked(v.taint, f.place(at), c.unit.returnedBy())
	if len(facts) > 0 {
		own := slices.Clone(facts)
		for i := range own {
			if !slices.ContainsFunc(in, func(v *Value) bool { return slices.Contains(orEmpty(v).form().facts, own[i]) }) {
				own[i].text = f.textOfInput(c, args, seen, own[i].value)
			}
		}
		w.setFacts(own)
	}
	return &w
}

// textOfInput is what the caller wrote for a value: an expression of the function means nothing elsewhere.
func (f *frame) textOfInput(c *callable, args *arguments, seen []*Value, v *Value) string {
	for i := range seen {
		if v != nil && seen[i] != nil && v.first() == seen[i].first() {
			return f.argText(c, args, i)
		}
	}
	return ""
}

// knowsMore says that a caller knows more of what it passes than which data is in it.
func (f *frame) knowsMore(s *state, in []*Value) bool {
	for _, v := range in {
		if v == nil {
			continue
		}
		fm := v.form()
		if v.only() != nil || fm.head != "" || fm.end != "" || fm.lacks != "" || fm.pattern != "" || fm.norm || fm.of != nil || len(fm.facts) > 0 {
			return true
		}
		if slices.ContainsFunc(v.taint, func(t Taint) bool { return t.clears&f.e.model.linkHTML != 0 }) {
			return true // where an address leads, which matters once it is escaped and put into a link
		}
		for _, l := range v.refs {
			if o := f.get(s, l); o != nil && (o.base == nil || len(o.fields) > 0) {
				return true
			}
		}
	}
	return false
}
