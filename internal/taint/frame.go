package taint

import (
	"cmp"
	"slices"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A frame is one run of a unit with given inputs.
type frame struct {
	e      *engine
	u      *unit
	mod    *module
	parent *frame       // the frame whose body defines the unit, while it is still running
	outer  *state       // of parent, when a class body inside it began
	class  *class       // whose body is being run
	member *syntax.Call // the call behind "in" that is being evaluated: nothing runs through what it returns

	at         syntax.Stmt // that is being run, where a line is watched
	steps      int
	most       int // of them
	spent      bool
	run        int32 // its number
	locs       map[any]*loc
	copies     few[callKey, *loc]
	originLocs few[*Origin, *loc]
	foreign    few[*loc, int]
	contexts   []*Value // context variables that it has set to data
	room       []loc    // to be made into objects' identities
	locCount   int

	inputs    []*Value
	exit      *state // what holds where the unit returns
	ret       *Value
	returned  bool
	yields    *Value
	yieldList []*Value // one by one
	yieldMany bool     // not each of them is known
	yielded   bool
	sent      *Value // what stands for what the generator is sent, where it looks at that
	rets      []returned
	proofs    []proves
	walked    map[int]Mask // what loops proved of inputs of which nobody knows whether they are lists
	proved    bool
	lenient   int    // inside of what a setting does that switches a check off
	unchecked *Value // an input that is returned there
	looks     bool   // an address was asked whether it is private
	pairs     pairProofs

	flows       map[flowKey]*Flow
	ordered     []*Flow
	sensitive   []*Origin
	loops       []*loopContext
	tries       []*state
	prev        *frame           // the frame that called
	quiet       int              // above 0 while things are only looked at
	gone        bool             // the expression just evaluated never returns
	failing     syntax.Node      // an expression that certainly raised
	withs       int              // with blocks that are being run
	later       []postponed      // calls that they make at their ends
	stdout      *Value           // what they redirect the output of print to
	goesOn      string           // what a sum goes on with behind the text that is being put together
	caught      []*Value         // what the handlers around were entered with
	made        map[*Value]maker // the calls that made responses and hash objects
	plain       map[any]bool     // responses that are no pages, by object or origin
	pairing     int              // tuples within tuples that are compared; a list may hold itself
	called      bool             // run for what a caller knows
	sight       *sight           // nil for what runs in any case
	offering    bool             // while the sinks of a function of the project's own are looked at
	raised      *Value           // what raise statements of the innermost try raised
	left        *state           // where its objects are as an error leaves the body
	thrown      *state           // where its objects are as they were raised
	keys        []Taint          // that the body of the innermost try looks for
	ends        []Taint          // that generators return which it asks for their next value
	fills       []fill
	tested      map[*syntax.GeneratorExp]tested
	pathParts   []pathPart
	letterOf    []*Value // characters of texts that the loops around go through
	inside      *inside  // the call whose function is being run inside this run, nil for its own body
	insides     map[insideKey]*inside
	insideSteps int
	turn        int    // of what goes through things one by one, outside of loops
	initial     *Value // the first character, read last, of
	initialOf   *Value
}

// A maker is a call that made something.
type maker struct {
	at  syntax.Node
	mod *module
}

type loopContext struct{ brk, cont *state }

// newFrame begins a run.
func (e *engine) newFrame(u *unit) *frame {
	e.frames++
	var f *frame
	if n := len(e.spare); n > 0 {
		f, e.spare = e.spare[n-1], e.spare[:n-1]
	} else {
		f = new(frame)
	}
	*f = frame{e: e, u: u, mod: u.mod, run: e.frames, most: stepsPerRun}
	return f
}

// table is how many steps its top level, and each class in it, may take beyond those of a function: it runs once, and may
// be a table of any length.
func (m *module) table() int { return min(len(m.res.File.Text), mostTable) }

// run runs a unit once and says what it does.
func (e *engine) run(u *unit, inputs []*Value, parent *frame) *Summary {
	f := e.newFrame(u)
	f.parent, f.prev, f.called = parent, e.current, e.knowing
	if e.knowing {
		f.most = e.most
	} else if u.fn == nil {
		f.most += u.mod.table()
	}
	e.knowing = false
	switch {
	case u.fn == nil:
	case f.called:
		f.sight = u.anotherSight()
	default:
		f.sight = u.anyCaller()
	}
	e.current = f
	u.running++
	e.depth++
	e.stats.Runs++
	n := len(u.slots.names)
	s := &state{vars: make([]*Value, n+len(u.inputs)), checked: u.known}
	f.inputs = inputs
	for i, name := range u.inputs {
		s.vars[u.slots.at(name)] = inputs[i]
		s.vars[n+i] = inputs[i]
		if list := f.passedList(i); list != nil {
			f.set(s, list, list.frozen) // what is proved of its elements is kept with it
		}
	}
	if u.name == "__set_name__" && len(inputs) == 3 {
		f.dependsOn(inputs[2]) // a descriptor keeps its value under a name made of this one
	}
	var end *state
	if u.expr != nil {
		v := f.eval(s, u.expr)
		f.returns(s, v, u.expr)
	} else {
		end = f.block(s, u.body)
		if end != nil {
			f.returns(end, noneValue, nil)
		}
	}
	if f.unchecked != nil && !f.returned {
		f.ret, f.returned = f.unchecked, true
	}
	f.ordered = slices.DeleteFunc(f.ordered, func(fl *Flow) bool { return fl.withdrawn })
	f.forgetOthers()
	sum := &Summary{unit: u, sight: f.sight, sensitive: f.sensitive, flows: f.ordered, steps: f.steps, exhausted: f.spent, endless: !f.returned && !f.spent}
	if u.generator {
		it := &object{kind: iteratorObject}
		switch {
		case f.yielded && !f.yieldMany && u.straight():
			it.exact, it.elems = true, f.yieldList
		case f.yielded:
			it = it.withRest(f.yields)
		}
		if f.ret != nil && len(f.ret.taint)+len(f.ret.refs) > 0 {
			it = it.with(generatorReturn, f.ret)
		}
		base := f.exit
		if base == nil {
			base = s
		}
		if f.sent != nil {
			it = f.unsent(base, it)
		}
		f.ret = f.alloc(base, u, it)
		sum.endless = false
		f.exit = base
	}
	if f.exit != nil {
		fz := freezer{f: f, s: f.exit}
		sum.writes = f.writes(f.exit, &fz)
		if len(sum.writes) > maxWrites { // a field whose constant is not known may still be looked up; data that is lost is not
			slices.SortStableFunc(sum.writes, func(a, b write) int { return cmp.Compare(b.value.weight(), a.value.weight()) })
			sum.writes = sum.writes[:maxWrites]
		}
		sum.ret = fz.value(f.ret, 0)
		sum.raises = f.leaving(f.exit)
		for _, r := range f.rets {
			r.value = fz.value(r.value, 2)
			sum.returns = append(sum.returns, r)
		}
	}
	if f.exit == nil {
		sum.raises = f.leaving(s)
	}
	sum.writes = append(sum.writes, f.leftBehind()...)
	sum.proves, sum.walked, sum.fills, sum.looks = f.proofs, f.walked, f.fills, f.looks
	if !f.pairs.none && f.pairs.size > 0 {
		p := f.pairs
		sum.pairs = &p
	}
	if u.fn == nil && f.exit != nil {
		// The top level of a module or class: its names live on.
		for l, o := range liveObjects(f, f.exit) {
			l.frozen = o
			l.run = 0
			l.shared = true
		}
		if u != u.mod.unit || !u.mod.done {
			e.keep(f, f.exit)
		}
	}
	e.current = f.prev
	u.running--
	e.depth--
	e.stats.Steps += int64(f.steps)
	f.release()
	return sum
}

// release lets go of all that a run held. What lives on, a summary's values or the names of a module, has the
// number of the run, to tell its objects and functions from those of other runs.
func (f *frame) release() {
	e := f.e
	*f = frame{}
	e.spare = append(e.spare, f)
}

// leaving is what exceptions carry out of the body.
func (f *frame) leaving(s *state) *Value {
	if f.raised == nil {
		return nil
	}
	if f.thrown != nil {
		s = f.thrown
	}
	fz := freezer{f: f, s: s}
	v := oneOfEach(fz.value(f.raised, raisedDepth))
	for _, l := range v.refs {
		if l.run == 0 && len(frozenTaints(&Value{refs: l.alone()})) == 0 {
			l.shared = true // it carries nothing: no caller needs a copy of its own
		}
	}
	return v
}

// oneOfEach makes the exceptions of a class one: handlers tell them apart by their class, and each call would copy them all.
func oneOfEach(v *Value) *Value {
	refs := make([]*loc, 0, len(v.refs))
	for _, l := range v.refs {
		i := slices.IndexFunc(refs, func(have *loc) bool { return alike(have, l) })
		if i < 0 {
			refs = append(refs, l)
		} else if both := joinObjects(refs[i].frozen, l.frozen); both != refs[i].frozen {
			refs[i] = &loc{frozen: both}
		}
	}
	if len(refs) == len(v.refs) {
		return v
	}
	c := *v
	c.refs = refs
	return &c
}

// alike says that two objects that belong to no run any more are instances of the same class.
func alike(a, b *loc) bool {
	return a.frozen != nil && b.frozen != nil && a.frozen.class != nil && a.frozen.class == b.frozen.class && a.frozen.kind == b.frozen.kind
}

func liveObjects(f *frame, s *state) map[*loc]*object {
	out := map[*loc]*object{}
	add := func(l *loc) {
		if s.holds(l) {
			out[l] = s.object(int(l.index))
		}
	}
	for _, l := range f.locs {
		add(l)
		add(l.old)
	}
	for _, l := range f.copies.all {
		add(l)
		add(l.old)
	}
	return out
}

// returns notes one way out of the unit.
func (f *frame) returns(s *state, v *Value, node syntax.Expr) {
	if f.lenient > 0 && v != nil && f.isInput(v.first()) {
		f.unchecked = v // who switches a check off gets what was handed in
		f.wayOut(s)
		return
	}
	if f.returned {
		f.ret = join(f.ret, v)
	} else {
		f.ret = v
	}
	if node != nil && len(f.rets) < 40 {
		f.rets = append(f.rets, returned{place: f.place(node), node: node, value: v})
	}
	if f.lenient > 0 {
		f.returned = true
		f.wayOut(s)
		return
	}
	truthful, falsy := mayBe(v, true), mayBe(v, false)
	f.pairs.note(f, s, v)
	if !f.proved {
		f.proved = true
		f.proofs = make([]proves, len(f.u.inputs))
		for i := range f.proofs {
			f.proofs[i] = proves{^Mask(0), ^Mask(0), ^Mask(0)}
		}
	}
	for i := range f.proofs {
		p := f.proofs[i]
		f.proofs[i] = proves{}
		for _, now := range f.proven(s, i) {
			then, other := now.provenMask(), now.provenMask()
			p.back &= then
			if v != nil {
				for _, fa := range v.form().facts {
					if fa.value.about(now) && !fa.equal {
						then |= fa.then
						other |= fa.other
					}
				}
			}
			if truthful {
				p.then &= then
			}
			if falsy {
				p.other &= other
			}
			f.proofs[i] = p
		}
	}
	f.returned = true
	f.wayOut(s)
}

// proven is what a way out may prove something of: an input that carries data, as it is there, or, of a list that a caller
// knows one by one, its elements. What is none of them says nothing.
func (f *frame) proven(s *state, i int) []*Value {
	if in := f.inputs[i]; in != nil && len(in.taint) > 0 {
		return []*Value{orEmpty(s.vars[len(f.u.slots.names)+i])}
	}
	if list := f.passedList(i); list != nil && sameElements(list.frozen, f.get(s, list)) {
		return f.get(s, list).elems
	}
	return nil
}

// passedList is an input that is a list which the caller knows element by element, nil for others.
func (f *frame) passedList(i int) *loc {
	in := f.inputs[i]
	if in == nil || len(in.taint) > 0 || len(in.refs) != 1 {
		return nil
	}
	if l := in.refs[0]; l.passed != nil && l.frozen.exact {
		return l
	}
	return nil
}

// sameElements says that a list holds what it held, but for what was proved of it.
func sameElements(was, now *object) bool {
	return was.exact && now.exact && slices.EqualFunc(was.elems, now.elems, func(a, b *Value) bool { return a.first() == b.first() })
}

// wayOut notes what holds where the unit returns.
func (f *frame) wayOut(s *state) {
	if f.exit == nil {
		f.exit = s // nobody else goes on with it
	} else {
		f.exit, _ = merge(f.exit, s)
	}
}

// provenMask is for what the data in a value is harmless, of what a function can prove of its inputs.
func (v *Value) provenMask() Mask {
	mask := All | NoDots | NormalPath | Relative | NoHost | NoScheme | Within | NoQuote | NoDouble | Doubled | Bare | Vetted
	if v != nil {
		for _, t := range v.taint {
			mask &= t.clears
		}
	}
	return mask
}

// mayBe reports whether a value may have the given truth.
func mayBe(v *Value, truth bool) bool {
	known, is := v.truth()
	return !known || is == truth
}

// truth says whether a value is always true or always false.
func (v *Value) truth() (known, is bool) {
	if v == nil || v.open {
		return false, false
	}
	if len(v.refs) > 0 || len(v.funcs) > 0 {
		if len(v.consts) == 0 && len(v.refs) == 0 {
			for _, c := range v.funcs {
				if c.kind == libraryCallable || c.kind == boundCallable {
					return false, false
				}
			}
			return true, true
		}
		return false, false
	}
	if len(v.consts) == 0 {
		return false, false
	}
	is = v.consts[0].truth()
	for _, c := range v.consts[1:] {
		if c.truth() != is {
			return false, false
		}
	}
	return true, is
}

// truthIn is truth for values that hold containers.
func (f *frame) truthIn(s *state, v *Value) (known, is bool) {
	if v != nil && !v.open && len(v.refs) == 1 && len(v.consts) == 0 && len(v.funcs) == 0 {
		o := f.get(s, v.refs[0])
		if o == nil {
			return false, false
		}
		if o.class != nil {
			return f.truthOfInstance(s, v, o)
		}
		if o.exact && !v.refs[0].isOld() {
			return true, len(o.elems) > 0
		}
		if len(o.fields) > 0 && o.kind == dictObject {
			return false, false
		}
		if o.kind == dictObject && !o.open && !o.some && o.base == nil && len(o.fields) == 0 {
			return true, false
		}
		return false, false
	}
	return v.truth()
}

// truthOfInstance asks an object of the project what it counts as: __bool__ says it, else __len__, else it is true.
func (f *frame) truthOfInstance(s *state, v *Value, o *object) (known, is bool) {
	if !isSure(o) || o.base != nil || len(o.class.libraries()) > 0 || !o.class.allBases() {
		return false, false
	}
	for _, name := range []string{"__bool__", "__len__"} {
		m, owner := o.class.lookup(name)
		if owner == nil {
			continue
		}
		if len(orEmpty(m).funcs) != 1 || m.funcs[0].unit == nil || m.funcs[0].unit.fn == nil || !f.e.mayDispatch() {
			return false, false
		}
		f.e.dispatched++
		said := f.callValue(s, f.bind(s, m, v, owner), &arguments{}, m.funcs[0].unit.fn.Node)
		return said.truth()
	}
	return true, true
}

func (f *frame) place(n syntax.Node) source.Place {
	return source.Place{File: f.mod.res.File, Range: n.Span()}
}

// step counts work; it reports whether the budget is used up.
func (f *frame) step() bool {
	f.steps++
	if f.steps > f.most {
		f.spent = true
		return true
	}
	return false
}

// branch returns a copy of s, for one of the ways that go on from here.
func (f *frame) branch(s *state) *state {
	f.copying(s)
	return s.clone()
}

// statePerStep is how many variables are copied or joined in the time of a step.
const statePerStep = 64

// copying counts the work of copying or joining a state, which grows with what the function has of variables and objects.
func (f *frame) copying(s *state) {
	if s != nil {
		f.steps += (len(s.vars) + len(s.heap)) / statePerStep
	}
}

// depends notes that what v is decides something: callers that know more may get a better answer.
func (f *frame) depends(v *Value) {
	if v == nil || !v.open {
		return
	}
	for _, t := range v.taint {
		if t.from.unit != f.whose() || len(f.sensitive) >= maxSensitive {
			continue
		}
		known := false
		for _, o := range f.sensitive {
			known = known || o == t.from
		}
		if !known {
			f.sensitive = append(f.sensitive, t.from)
		}
	}
}

// dependsOn is depends for what is exactly one unknown thing, which callers know more often than what is made of several.
func (f *frame) dependsOn(v *Value) {
	if v != nil && v.sym != nil {
		f.depends(v)
	}
}

// weight is higher for what carries data than for what else can be called or looked into, and lowest for constants.
func (v *Value) weight() int {
	switch {
	case v == nil:
		return 0
	case len(v.taint) > 0 || v.sym != nil:
		return 2
	case len(v.refs)+len(v.funcs) > 0 || v.typ != "":
		return 1
	}
	return 0
}

// writes lists what the run changed in things its caller knows.
func (f *frame) writes(s *state, fz *freezer) []write {
	var out []write
	// Objects that belong to inputs and module variables.
	for _, o := range f.symbolicOrder() {
		l := f.originLocs.at(o)
		if !s.holds(l) {
			continue
		}
		obj := s.object(int(l.index))
		for _, fl := range obj.fields {
			switch {
			case fl.key[0] != '+':
				out = append(out, write{to: o, key: fl.key, value: fz.value(fl.value, 0)})
			case obj.ended > 0:
				out = append(out, write{to: o, key: "[+]", value: fz.value(fl.value, 0)})
			}
		}
		if obj.some && obj.ended == 0 {
			out = append(out, write{to: o, key: "[]", value: fz.value(obj.rest, 0), maybe: true})
		}
		for _, v := range obj.elems {
			out = append(out, write{to: o, key: "[]", value: fz.value(v, 0), maybe: true})
		}
	}
	// Containers that module variables hold.
	var shared, late, passed []*loc
	for l, i := range f.foreign.all {
		if l.frozen == nil || s.object(i) == nil {
			continue
		}
		if l.passed != nil && l.frozen.base == nil {
			passed = append(passed, l)
		} else if l.frozen.base != nil {
			shared = append(shared, l)
		} else if l.shared {
			late = append(late, l)
		}
	}
	byIndex := func(a, b *loc) int { return f.foreign.at(a) - f.foreign.at(b) }
	slices.SortFunc(passed, byIndex)
	for _, l := range passed {
		out = append(out, f.passedBack(s, l, fz)...)
	}
	slices.SortFunc(late, byIndex)
	for _, l := range late {
		f.fill(s, l)
	}
	slices.SortFunc(shared, byIndex)
	for _, l := range shared {
		was, now := l.frozen, s.object(f.foreign.at(l))
		for _, fl := range now.fields {
			if v, _ := was.field(fl.key); v != fl.value {
				out = append(out, write{to: was.base, key: fl.key, value: fz.value(fl.value, 0), maybe: !f.certainly(was.base, fl.key)})
			}
		}
		if now.some && now.rest != was.rest {
			out = append(out, write{to: was.base, key: "[]", value: fz.value(now.rest, 0), maybe: true})
		}
		if !now.exact {
			continue
		}
		for i, v := range now.elems {
			if i >= len(was.elems) || was.elems[i] != v {
				out = append(out, write{to: was.base, key: "[]", value: fz.value(v, 0), maybe: true})
			}
		}
	}
	// Variables of the enclosing function.
	for i := len(f.u.params); i < len(f.u.inputs); i++ {
		now := s.vars[f.u.slots.at(f.u.inputs[i])]
		if now != f.inputs[i] && (now == nil || f.inputs[i] == nil || !sameTaint(now.taint, f.inputs[i].taint)) {
			out = append(out, write{to: f.e.inputs(f.u)[i], value: fz.value(now, 0)})
		}
	}
	return out
}

// passedBack lists what the run changed in a container that the caller knows as a whole.
func (f *frame) passedBack(s *state, l *loc, fz *freezer) []write {
	was, now := l.frozen, s.object(f.foreign.at(l))
	if was.exact && now.exact {
		if sameElements(was, now) {
			return nil
		}
		return []write{{to: l.passed, key: "[=]", value: fz.value(&Value{refs: []*loc{l}}, 0)}}
	}
	if was.placed() && (now.exact || !slices.Equal(was.fields, now.fields)) {
		return []write{{to: l.passed, key: "[=]", value: fz.value(&Value{refs: []*loc{l}}, 0)}}
	}
	var out []write
	for _, fl := range now.fields {
		if v, ok := was.field(fl.key); !ok || v != fl.value {
			out = append(out, write{to: l.passed, key: fl.key, value: fz.value(fl.value, 0)})
		}
	}
	if now.some && (!was.some || now.rest != was.rest) {
		out = append(out, write{to: l.passed, key: "[]", value: fz.value(now.rest, 0), maybe: true})
	}
	return out
}

func sameTaint(a, b []Taint) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].from != b[i].from {
			return false
		}
	}
	return true
}

func (f *frame) symbolicOrder() []*Origin {
	var out []*Origin
	for o := range f.originLocs.all {
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b *Origin) int { return a.id - b.id })
	return out
}

// How deep objects within each other outlive a run, and how many of them for what one call does. Exceptions begin at
// raisedDepth: what they hold is looked at more than what those things hold. A summary of many objects says no more to a
// caller than that there are many, and each caller copies them.
const (
	frozenDepth = 3
	raisedDepth = 2
	mostFrozen  = 12
)

// A freezer copies values out of a frame, so that they mean the same after it has gone.
type freezer struct {
	f     *frame
	s     *state
	done  few[*loc, *loc]
	count int
}

func (z *freezer) value(v *Value, depth int) *Value {
	if v == nil || len(v.refs) == 0 && len(v.funcs) == 0 && len(v.form().facts) == 0 && v.form().of == nil {
		return v
	}
	var of *Value
	switch {
	case v.form().of == nil:
	case z.f.isInput(v.form().of):
		of = v.form().of
	case depth < 4 && (len(v.form().of.refs) > 0 || v.form().of.form().of != nil):
		of = z.value(v.form().of, depth+1)
	}
	facts := z.facts(v.form().facts)
	refs, funcs := v.refs, v.funcs
	for i, l := range v.refs {
		if d := z.loc(l, depth); d != l {
			if len(refs) == 1 {
				refs = d.alone()
				break
			}
			if &refs[0] == &v.refs[0] {
				refs = slices.Clone(v.refs)
			}
			refs[i] = d
		}
	}
	for i, c := range v.funcs {
		if d := z.callable(c, depth); d != c {
			if &funcs[0] == &v.funcs[0] {
				funcs = slices.Clone(v.funcs)
			}
			funcs[i] = d
		}
	}
	if of == v.form().of && len(v.form().facts) == len(facts) && (len(refs) == 0 || &refs[0] == &v.refs[0]) && (len(funcs) == 0 || &funcs[0] == &v.funcs[0]) {
		return v // most values outlive a run as they are
	}
	c := *v
	c.refs, c.funcs = refs, funcs
	if fm := v.form(); of != fm.of || len(fm.facts) > 0 {
		fm = c.change()
		fm.of, fm.facts = of, facts
	}
	return &c
}

// isInput says that a value is exactly what a caller passed, or a part of it.
func (f *frame) isInput(v *Value) bool { return v.sym != nil && v.sym.unit == f.whose() }

// facts are those that mean something to a caller: what is harmless of the things that it passed once the value is compared.
// What a value says by being true or false, the summary tells.
func (z *freezer) facts(facts []fact) []fact {
	keeps := func(fa fact) bool { return fa.equal && fa.with == nil && fa.value != nil && z.f.isInput(fa.value) }
	if !slices.ContainsFunc(facts, keeps) {
		return nil
	}
	var out []fact
	for _, fa := range facts {
		if keeps(fa) {
			fa.text = "" // of an expression of the callee
			out = append(out, fa)
		}
	}
	return out
}

func (z *freezer) callable(c *callable, depth int) *callable {
	if !c.holds() || depth > 4 {
		return c
	}
	caps := c.caps
	if c.caps != nil {
		caps = make([]*Value, len(c.caps))
		for i, v := range z.f.captured(z.s, c) {
			caps[i] = z.value(v, depth+1)
		}
	}
	self, recv, inner := z.value(c.self, depth+1), z.value(c.recv, depth+1), c.inner
	if inner != nil {
		inner = z.callable(inner, depth+1)
	}
	if c.caps == nil && self == c.self && recv == c.recv && inner == c.inner {
		return c
	}
	d := *c
	d.caps, d.self, d.recv, d.inner = caps, self, recv, inner
	return &d
}

// unknownList stands for an object while it is copied, and for one that is not.
var unknownList = func() *object {
	o := &object{kind: listObject, open: true}
	o.held = o // refers has nothing to find
	return o
}()

func (z *freezer) loc(l *loc, depth int) *loc {
	if l.run != z.f.run && l.origin == nil {
		if i, ok := z.f.foreign.get(l); !ok || z.s.object(i) == nil {
			return l // frozen and not changed since
		}
	}
	if d := z.done.at(l); d != nil {
		return d
	}
	made := &struct { // made at once
		loc
		object
	}{}
	d := &made.loc
	d.frozen = unknownList
	z.done.add(l, d)
	if l.isOld() {
		d.old = d
	}
	o := z.f.get(z.s, l)
	if o == nil || depth > frozenDepth || z.count > mostFrozen {
		return d
	}
	z.count++
	c := &made.object
	*c = *o
	if len(o.elems) > 0 {
		c.elems = make([]*Value, len(o.elems))
		for i, v := range o.elems {
			c.elems[i] = z.value(v, depth+1)
		}
	}
	if len(o.fields) > 0 {
		c.fields = make([]field, len(o.fields))
		for i, fl := range o.fields {
			c.fields[i] = field{fl.key, z.value(fl.value, depth+1)}
		}
	}
	c.rest = z.value(o.rest, depth+1)
	d.frozen = c
	return d
}

// keep stores the names at the top level of a module or class.
func (e *engine) keep(f *frame, s *state) {
	values := map[string]*Value{}
	for i, name := range f.u.slots.names {
		sym := f.u.scope.Symbol(name)
		if sym == nil || len(sym.Bindings) == 0 {
			continue
		}
		if f.class != nil && s.vars[i] == nil && onlyAnnotated(sym) {
			continue // instances have it, the class itself does not
		}
		values[name] = f.lasting(s, s.vars[i])
	}
	if f.class != nil {
		for _, name := range sortedKeys(values) {
			if v := values[name]; isEmptyTable(v) { // what methods or decorators put in is read by others
				g := &global{name: f.class.name + "." + name, origin: e.newOrigin()}
				g.origin.global, g.origin.root = g, g.origin
				values[name] = globalValue(v, g, false)
				e.hold(v, g.origin, maxHeld)
			}
		}
		f.class.values = values
		return
	}
	m := f.u.mod
	for _, name := range sortedKeys(values) { // origins are numbered as they are made
		v := values[name]
		sym := m.res.Scope.Symbol(name)
		if g := m.globals[name]; g != nil || sym.Has(resolve.MutatedInside) || m.changed(name) || isLibraryObject(v) {
			if g == nil {
				g = e.newGlobal(m, name)
			}
			if m.changed(name) && isNothing(v) {
				if put := e.filled(m, name); put != nil {
					v = put
				}
			}
			// Functions see what the module put in, or what some function stored since.
			values[name] = globalValue(v, g, m.changed(name))
			e.hold(v, g.origin, maxHeld)
		}
	}
	m.values = values
}

// isEmptyTable says that a value is a dict that nothing has been put into.
func isEmptyTable(v *Value) bool {
	if v == nil || len(v.refs) != 1 {
		return false
	}
	o := v.refs[0].frozen
	return o != nil && o.kind == dictObject && o.class == nil && len(o.fields) == 0 && !o.some && !o.open && o.base == nil
}

// maxHeld is how deep an object lies inside others whose changes are followed.
const maxHeld = 3

// hold lets what functions put into the objects of a variable be read by others.
func (e *engine) hold(v *Value, o *Origin, depth int) {
	if v == nil || depth > maxHeld {
		return
	}
	for _, l := range v.refs {
		if l.frozen == nil || l.frozen.base != nil && l.frozen.base != o {
			continue
		}
		if l.frozen.base == nil {
			c := *l.frozen.loose()
			c.base, c.open = o, true
			l.frozen = &c
		}
		if depth == maxHeld {
			continue
		}
		for _, fl := range l.frozen.fields {
			e.hold(fl.value, e.part(o, fl.key), depth+1)
		}
		if l.frozen.some {
			e.hold(l.frozen.rest, e.part(o, "[]"), depth+1)
		}
	}
}

// onlyAnnotated says that a name of a class body is declared and never given a value.
func onlyAnnotated(sym *resolve.Symbol) bool {
	for i := range sym.Bindings {
		if sym.Bindings[i].Kind != resolve.BindAnnotation {
			return false
		}
	}
	return true
}

// lasting lets functions keep what they captured from this frame.
func (f *frame) lasting(s *state, v *Value) *Value {
	if v == nil || !slices.ContainsFunc(v.funcs, func(fn *callable) bool { return fn.caps != nil }) {
		return v
	}
	c := *v
	c.funcs = make([]*callable, len(v.funcs))
	for i, fn := range v.funcs {
		c.funcs[i] = fn
		if fn.caps != nil {
			d := *fn
			d.caps = f.captured(s, fn)
			c.funcs[i] = &d
		}
	}
	return &c
}

// isNothing says that a variable begins empty.
func isNothing(v *Value) bool {
	return v == nil || len(v.refs)+len(v.funcs)+len(v.taint) == 0 && v.typ == "" && len(v.consts) == 1 && v.consts[0].kind == syntax.None
}

func globalValue(v *Value, g *global, reassigned bool) *Value {
	if v == nil {
		return symValue(g.origin)
	}
	c := *v
	c.taint, _ = joinTaints(v.taint, g.origin.alone())
	if reassigned {
		c.open, c.consts = true, nil
		if len(c.refs) == 0 && len(c.funcs) == 0 {
			c.sym = g.origin
		}
	}
	return &c
}

func (e *engine) newGlobal(m *module, name string) *global {
	g := &global{name: m.res.Name + "." + name, origin: e.newOrigin()}
	g.origin.global = g
	g.origin.root = g.origin
	m.globals[name] = g
	e.globals = append(e.globals, g)
	return g
}

// changed reports whether some function of the module assigns the variable.
func (m *module) changed(name string) bool {
	if m.assigned == nil {
		m.assigned = map[string]bool{}
		var visit func(s *resolve.Scope)
		visit = func(s *resolve.Scope) {
			for i := range s.Symbols {
				if sym := &s.Symbols[i]; sym.Has(resolve.DeclaredGlobal) && len(sym.Bindings) > 0 {
					m.assigned[sym.Name] = true
				}
			}
			for _, c := range s.Children {
				visit(c)
			}
		}
		visit(m.res.Scope)
	}
	return m.assigned[name]
}

// isLibraryObject says that a value is an object that a library made, such as a queue: functions share it.
func isLibraryObject(v *Value) bool {
	return v != nil && v.typ != "" && len(v.refs) == 1 && v.refs[0].frozen != nil && v.refs[0].frozen.class == nil && v.refs[0].frozen.kind == instanceObject
}
