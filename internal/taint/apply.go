package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file applies the summary of a body to what a caller passed.

// callUnit calls a function of the project through its summary.
func (f *frame) callUnit(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	u := c.unit
	u.called = true
	if p := f.e.probe; p != nil && p.of == u {
		p.note(f, s)
		return nil
	}
	if f.quiet > 0 || f.e.nesting >= maxNesting {
		// Iterating over a thing whose __iter__ asks for the same thing, and the like.
		t := c.self.taints()
		for _, v := range args.pos {
			t, _ = joinTaints(t, v.taints())
		}
		return tainted(t)
	}
	f.e.nesting++
	defer func() { f.e.nesting-- }()
	in := f.bindArgs(s, c, args, at)
	if g := f.e.generic(u); g != nil && f.mayRunInside(s, g, in) {
		return f.runInside(s, c, in, args, at)
	}
	sum := f.e.summaryFor(f, s, c, in)
	if sum == nil {
		return tainted(f.everything(s, c.self, args))
	}
	// A property that reads a property of its own result would go on for ever.
	if f.e.opened >= maxOpened {
		f.spent = true
		return tainted(f.everything(s, c.self, args))
	}
	if f.e.opened == 0 {
		f.e.dispatched = 0
	}
	f.e.opened++
	defer func() { f.e.opened-- }()
	out := f.instantiateSummary(s, c, sum, in, args, at)
	if u.own != nil {
		out = f.ownCalled(s, u.own, c.self, args, out, at)
	}
	return out
}

// maxOpened bounds calls of properties and methods that putting values into a summary leads to.
const maxOpened = 40

// maxDispatched bounds the parts that are read, and the fields that are set, by running code of their class while one call is applied: each such run may
// ask for as many again.
const maxDispatched = 24

// mayDispatch says that such a run is still within bounds: two deep, and not too many for one call.
func (e *engine) mayDispatch() bool { return e.opened <= 2 && e.dispatched < maxDispatched }

// An applier puts what a caller passed in place of a summary's inputs.
type applier struct {
	f    *frame
	s    *state
	sum  *Summary
	in   []*Value
	at   syntax.Node
	args *arguments
	made int
	self bool
	from *callable // what was called
	kin  int32     // the home of the functions that it gives back, once there is one

	holding int // functions around the value that is looked at: what they hold is theirs alone, since calling them changes it

	copied []copiedObject
	ways   []wayIn
	parts  []partValue  // what was found to be parts of the inputs, until the state changes
	passed []passedPart // what data in them was found
	taken  []takenTaint // and what data of the summary was found to be
	values []written    // what is being written
}

// applier returns one to be filled.
func (e *engine) applier() *applier {
	n := len(e.appliers)
	if n == 0 {
		return &applier{}
	}
	a := e.appliers[n-1]
	e.appliers = e.appliers[:n-1]
	return a
}

// putBack keeps the memory of an applier for the next one.
func (e *engine) putBack(a *applier) {
	clear(a.copied)
	clear(a.ways)
	clear(a.parts)
	clear(a.passed)
	clear(a.taken)
	clear(a.values)
	*a = applier{copied: a.copied[:0], ways: a.ways[:0], parts: a.parts[:0], passed: a.passed[:0], taken: a.taken[:0], values: a.values[:0]}
	e.appliers = append(e.appliers, a)
}

// forget is called where the state changed: what was found may be something else by now.
func (a *applier) forget() { a.parts, a.passed, a.taken = a.parts[:0], a.passed[:0], a.taken[:0] }

// A copiedObject is an object of the callee and the caller's copy of it.
type copiedObject struct{ of, to *loc }

// A wayIn is the way of data up to and into the callee, by the way up to the call and the input.
type wayIn struct {
	up    *hop
	input int
	in    *hop
}

// maxCopied is how many objects of a callee are copied for one call, of those that calls do not share (sharedDepth). On a million
// lines four times as many cost a fifth more and found no more flows.
const maxCopied = 8

// A partValue is what a caller passed for a part of an input.
type partValue struct {
	of    *Origin
	value *Value
}

// A passedPart is the data that a caller passed for a part of an input.
type passedPart struct {
	of     *Origin
	taints []Taint
}

// A takenTaint is data of a summary, returned or stored somewhere, and what the caller passed for it.
type takenTaint struct {
	of       Taint
	returned bool
	taints   []Taint
}

// maxPassed is how many parts are remembered: looking further costs more than finding out again.
const maxPassed = 24

func (f *frame) instantiateSummary(s *state, c *callable, sum *Summary, in []*Value, args *arguments, at syntax.Node) *Value {
	a := f.e.applier()
	defer f.e.putBack(a)
	a.f, a.s, a.sum, a.in, a.at, a.args, a.self, a.from = f, s, sum, in, at, args, c.self != nil, c
	for _, fl := range sum.flows {
		taints := a.origin(fl.Origin)
		if fl.Kind.readsFile() && fl.Origin.unit == sum.unit {
			taints, _ = joinTaints(taints, f.knownContents(s, a.part(fl.Origin)))
		}
		if fl.Kind.Keys && fl.Origin.unit == sum.unit && !fl.Origin.inside() {
			taints = f.chosenKeys(s, a.part(fl.Origin))
		}
		if fl.textual && fl.Origin.unit == sum.unit && !joinsParts(fl.via) && f.isList(s, a.part(fl.Origin)) {
			continue
		}
		if fl.Kind.Prefix == "host" && fl.Origin.unit == sum.unit && unchanged(fl.via) && isSitePath(a.part(fl.Origin)) {
			continue
		}
		if f.e.watch.on(fl.Sink) {
			f.e.watch.passed(f, fl, taints, at)
		}
		number := fl.number || len(taints) > 0 && fl.Origin.unit == sum.unit && sum.unit != nil && fl.Origin.input < len(sum.unit.params) && f.e.takesHarmless(sum.unit, fl.Origin.input)
		for _, t := range taints {
			if fl.anew {
				t.clears, t.anew = 0, true
			}
			if fl.opened {
				if t.opened = true; t.from.filled() {
					t.clears = 0 // the name is harmless, what the file holds is not
				}
			}
			if dead(t.clears, fl.Kind) {
				continue
			}
			if fl.vetted {
				t.clears |= Vetted
			}
			if kept := f.flow(t, Flow{Kind: fl.Kind, Sink: fl.Sink, Says: fl.Says, Weak: fl.Weak, offered: fl.offered, slight: fl.slight, handle: fl.handle, named: fl.named, textual: fl.textual, number: number,
				node: fl.node, mod: fl.mod, via: fl.via}); kept != nil {
				kept.via = &hop{prev: a.way(t, fl.Origin), inner: fl.via, place: fl.Sink}
			}
		}
	}
	f.looks = f.looks || sum.looks
	a.writeAll(false)
	for _, fi := range sum.fills {
		for _, t := range a.origin(fi.from) {
			f.noteFill(fi.into, t)
		}
	}
	// Work for a call counts like work for code, so that the budget bounds it.
	f.steps += len(sum.flows) + len(sum.writes)
	if sum.raises != nil {
		f.raise(s, a.value(sum.raises, 1))
		f.mayRaise(s) // before what returning proves is learned
	}
	if sum.endless {
		f.gone = true
		return nil
	}
	for i := range sum.proves {
		if p := a.provedOf(i); p.back != 0 && (len(in[i].taint)+len(in[i].form().facts) > 0 || f.isSequence(s, in[i])) {
			f.prove(s, in[i], f.argText(c, args, i), p.back)
		}
	}
	if c.unit.name == "visit" && len(in) > 1 {
		f.visits(s, in[0], in[1])
	}
	a.forget() // something was proved of it
	ret := a.value(sum.ret, 0)
	a.writeAll(true) // of a list that is another one afterwards what is returned was read before
	ret = a.pair(c, ret)
	var facts []fact
	for i := range sum.proves {
		p := a.provedOf(i)
		then, other := p.then&^p.back, p.other&^p.back
		if (then | other) != 0 {
			if len(in[i].taint) > 0 || f.isSequence(s, in[i]) {
				facts = append(facts, fact{value: in[i], text: f.argText(c, args, i), then: then, other: other})
			} else {
				facts = append(facts, f.ofHosts(in[i], then, other)...)
			}
		}
	}
	if len(facts) > 0 {
		r := Value{open: true}
		if ret != nil {
			r = *ret
		}
		r.change().facts = append(r.form().facts[:len(r.form().facts):len(r.form().facts)], facts...)
		ret = &r
	}
	return ret
}

// provedOf is what the call proves of one of its inputs, as it was passed.
func (a *applier) provedOf(i int) proves {
	if i >= len(a.in) || a.in[i] == nil {
		return proves{}
	}
	p := a.sum.proves[i]
	if walked := a.sum.walked[i]; walked != 0 && !a.f.isSequence(a.s, a.in[i]) {
		return proves{p.back &^ walked, p.then &^ walked, p.other &^ walked}
	}
	return p
}

func (f *frame) argText(c *callable, args *arguments, i int) string {
	if c.self != nil {
		i--
	}
	if i >= 0 && i < len(args.posAt) {
		return f.rereadable(args.posAt[i])
	}
	return ""
}

// dead says that a value with these clears is harmless for a kind.
func dead(clears Mask, k *Kind) bool {
	if clears&(k.Bit|k.Also) != 0 {
		return true
	}
	return k.Folder && (clears&(NoDots|Relative) == NoDots|Relative || clears&Within != 0 && clears&(NormalPath|NoDots) != 0) || k.Prefix == "local" && clears&(NoHost|NoScheme) == NoHost|NoScheme
}

// settled adds to what is known of a value the kinds that it is harmless for by all of it together.
func (m *Model) settled(mask Mask) Mask {
	return mask | m.bits(func(k *Kind) bool { return dead(mask, k) })
}

// way is the way of t up to and into the callee.
func (a *applier) way(t Taint, o *Origin) *hop {
	input := -1
	if o.unit == a.sum.unit {
		input = o.input
	}
	for i := range a.ways {
		if a.ways[i].up == t.via && a.ways[i].input == input {
			return a.ways[i].in
		}
	}
	place := a.f.place(a.at)
	if o.unit == a.sum.unit {
		i := o.input
		if a.self {
			i--
		}
		if x := a.args.written(a.sum.unit, o.input, i); x != nil {
			place = a.f.place(x)
		}
	}
	in := &hop{prev: t.via, place: place, says: a.sum.unit.passedTo()}
	if len(a.ways) < maxPassed {
		a.ways = append(a.ways, wayIn{t.via, input, in})
	}
	return in
}

// origin returns what the caller passed for a part of an input.
func (a *applier) origin(o *Origin) []Taint {
	if o.unit != a.sum.unit {
		return o.alone()
	}
	for i := range a.passed {
		if a.passed[i].of == o {
			return a.passed[i].taints
		}
	}
	taints := a.f.deep(a.s, a.part(o))
	if len(a.passed) < maxPassed {
		a.passed = append(a.passed, passedPart{o, taints})
	}
	return taints
}

// part is the caller's value for a part of an input.
func (a *applier) part(o *Origin) *Value {
	if o.input >= len(a.in) {
		return nil
	}
	if len(o.path) == 0 {
		return a.in[o.input]
	}
	for i := range a.parts {
		if a.parts[i].of == o {
			return a.parts[i].value
		}
	}
	v := a.part(o.of)
	if v != nil {
		v = a.rechecked(o, a.step(v, o.path[len(o.path)-1]))
	}
	if len(a.parts) < maxPassed {
		a.parts = append(a.parts, partValue{o, v})
	}
	return v
}

// step is what a step of a path leads to from a value of the caller's.
func (a *applier) step(v *Value, step string) *Value {
	// Looking at what was passed runs nothing: what the callee runs, it has run itself.
	if a.f.e.mayDispatch() && a.f.dispatches(a.s, v, step) {
		a.f.e.dispatched++
	} else {
		a.f.quiet++
		defer func() { a.f.quiet-- }()
	}
	switch {
	case step[0] == '^' || step == "<" || step == "__self__" && len(v.funcs) > 0:
		return a.f.insideCallable(a.s, v, step)
	case step == keysField:
		return a.f.keysOf(a.s, v)
	case step == "[]":
		return a.f.element2(a.s, v)
	case step[0] == '[':
		return a.f.item(a.s, v, a.f.e.key(step), a.at)
	}
	return a.f.attribute(a.s, v, step, a.at)
}

// inside says that an origin is something that a collection holds, not an input or an attribute of one.
func (o *Origin) inside() bool {
	n := len(o.path)
	return n > 0 && (o.path[n-1][0] == '[' || o.path[n-1][0] == '{')
}

// dispatches says that reading a part of v runs code of its class which the callee, not knowing the class, has not run.
func (f *frame) dispatches(s *state, v *Value, step string) bool {
	if step[0] == '^' || step == "<" || step == keysField {
		return false
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.class == nil {
			if _, makes := o.field(factoryField); makes && step[0] == '[' && step != "[]" {
				return true // what is not there yet is made
			}
			continue
		}
		var owner *class
		switch {
		case step == "[]":
			_, owner = o.class.lookup("__iter__")
		case step[0] == '[':
			_, owner = o.class.lookup("__getitem__")
		default:
			var x *Value
			x, owner = o.class.lookup(step)
			if owner == nil {
				_, owner = o.class.lookup("__getattr__")
			} else if x == nil || len(x.funcs) != 1 || x.funcs[0].kind != propertyCallable {
				owner = nil
			}
		}
		if owner != nil {
			return true
		}
	}
	return false
}

// insideCallable is what a function value holds: a captured variable, its receiver, what it wraps.
func (f *frame) insideCallable(s *state, v *Value, step string) *Value {
	var out *Value
	for _, c := range v.funcs {
		switch {
		case step == "<" && c.inner != nil:
			out = join2(out, funcValue(c.inner), out != nil)
		case step == "__self__" && c.kind == boundCallable:
			out = join2(out, c.recv, out != nil)
		case step == "__self__":
			out = join2(out, c.self, out != nil)
		case step[0] == '^':
			caps := f.captured(s, c)
			if i := int(step[1] - '0'); i < len(caps) {
				out = join2(out, caps[i], out != nil)
			}
		}
	}
	return out
}

// keysOf is any key of a mapping. Keys that are constants carry nothing.
func (f *frame) keysOf(s *state, v *Value) *Value {
	out := tainted(f.e.model.inKeys(v.taint))
	if v.sym != nil {
		out = symValue(f.e.part(v.sym, keysField))
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil {
			if o.base != nil {
				out = join2(out, symValue(f.e.part(o.base, keysField)), out != nil)
			}
			if keys, ok := o.field(keysField); ok {
				out = join2(out, keys, out != nil)
			} else if o.kind == dictObject && o.some {
				out = join2(out, tainted(f.deep(s, o.rest)), out != nil)
			}
		}
	}
	return out
}

// element2 is any element or value of v.
func (f *frame) element2(s *state, v *Value) *Value {
	out := f.element(s, v)
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.kind == dictObject {
			out = join(out, f.objectItem(s, o, nil))
		}
	}
	return out
}

// concerns says whether taints speak of what the caller passed.
func (a *applier) concerns(taints []Taint) bool {
	for i := range taints {
		if taints[i].from.unit == a.sum.unit {
			return true
		}
	}
	return false
}

// value rewrites a value of the summary in the caller's terms.
func (a *applier) value(v *Value, depth int) *Value {
	if v == nil {
		return nil
	}
	if len(v.taint) == 0 && len(v.refs) == 0 && len(v.funcs) == 0 && len(v.form().facts) == 0 && v.form().of == nil {
		return v
	}
	if v.sym == nil && v.form().of == nil && len(v.form().facts) == 0 && len(v.refs) == 0 && len(v.funcs) == 0 && !a.concerns(v.taint) {
		return v
	}
	if v.sym != nil && v.sym.unit == a.sum.unit {
		// Exactly what was passed.
		p := a.part(v.sym)
		if len(v.refs) == 0 || p != nil && len(p.refs) > 0 {
			return p
		}
	}
	if len(v.taint) == 0 && v.form().of == nil && len(v.form().facts) == 0 && v.sym == nil && a.unchanged(v, depth) {
		return v // it carries nothing, so that it need not be told from what another call returns
	}
	c := *v
	c.sym = nil
	c.taint = nil
	var passed []*callable
	if v.form().of != nil {
		c.change().of = a.value(v.form().of, depth+1)
	}
	c.setFacts(a.facts(v.form().facts))
	for _, t := range v.taint {
		if t.from.unit == a.sum.unit && len(t.from.path) == 0 && t.from.input < len(a.in) {
			// What was passed may be in there as it is: a function that a decorator puts into a table.
			passed, _ = joinFuncs(passed, projectFuncs(a.in[t.from.input]))
		}
	}
	c.taint = a.taints(v.taint, depth == 0)
	if len(v.refs) > 0 {
		var room [maxRefs]*loc
		refs := room[:0]
		for _, l := range v.refs {
			if a.stays(l, depth) {
				refs = addRefs(refs, l.alone())
				continue
			}
			made, taints := a.object(l, depth)
			refs = addRefs(refs, made)
			c.taint, _ = joinTaints(c.taint, taints)
		}
		switch len(refs) {
		case 0:
			c.refs = nil
		case 1:
			c.refs = refs[0].alone()
		default:
			c.refs = slices.Clone(refs)
		}
	}
	if len(v.funcs) > 0 {
		c.funcs = make([]*callable, 0, len(v.funcs))
		for _, fn := range v.funcs {
			c.funcs = append(c.funcs, a.callable(fn, depth))
		}
	}
	c.funcs, _ = joinFuncs(c.funcs, passed)
	return &c
}

// taints is what the caller passed for data of the summary, and what of it is the same for the caller.
func (a *applier) taints(of []Taint, returned bool) []Taint {
	switch len(of) {
	case 0:
		return nil
	case 1:
		return a.taint(of, 0, returned)
	}
	var room [2][2 * maxTaints]Taint // what is joined on the way is not kept
	first, joins := a.taint(of, 0, returned), 0
	all := first
	for i := 1; i < len(of); i++ {
		switch more := a.taint(of, i, returned); {
		case len(all) == 0:
			first, all = more, more
		case addsTaints(all, more):
			all = mergeTaints(room[joins%2][:0], all, more)
			joins++
		}
	}
	if joins == 0 {
		return first
	}
	return slices.Clone(all)
}

// taint is taints for the ith of a list.
func (a *applier) taint(of []Taint, i int, returned bool) []Taint {
	t := of[i]
	if t.from.unit != a.sum.unit {
		return of[i : i+1 : i+1]
	}
	for i := range a.taken {
		if x := &a.taken[i]; x.of == t && x.returned == returned {
			return x.taints
		}
	}
	got := a.origin(t.from)
	if t.weak {
		got = withoutSecrets(got)
	}
	var out []Taint
	var ways []hop
	switch len(got) {
	case 0:
	case 1: // most often
		both := &struct { // made at once
			taints [1]Taint
			ways   [1]hop
		}{}
		out, ways = both.taints[:], both.ways[:]
	default:
		out, ways = make([]Taint, len(got)), make([]hop, len(got))
	}
	copy(out, got)
	says := ""
	if returned {
		says = a.sum.unit.returnedBy()
	}
	var beyond Mask
	if returned && onlyJoined(t.via) && isSitePath(a.part(t.from)) {
		beyond = a.f.e.model.hostBits() // what the callee has put in front of it has the host
	}
	for i := range out {
		if t.anew {
			out[i].clears, out[i].anew = 0, true
		}
		if t.opened && out[i].from.filled() {
			out[i].clears = 0
		}
		out[i].clears |= beyond
		out[i].clears |= t.clears
		out[i].weak = out[i].weak || t.weak
		out[i].member = out[i].member || t.member
		out[i].opened = out[i].opened || t.opened
		ways[i] = hop{prev: a.way(out[i], t.from), inner: t.via, place: a.f.place(a.at), says: says}
		out[i].via = &ways[i]
	}
	if len(a.taken) < maxPassed {
		a.taken = append(a.taken, takenTaint{t, returned, out})
	}
	return out
}

// facts rewrites what a value says of the things that were passed.
func (a *applier) facts(facts []fact) []fact {
	var out []fact
	for _, fa := range facts {
		if fa.value != nil && fa.value.sym != nil && fa.value.sym.unit == a.sum.unit {
			fa.text = a.reading(fa.value.sym)
		}
		if fa.value = a.value(fa.value, 1); fa.value != nil {
			out = append(out, fa)
		}
	}
	return out
}

// reading is how the caller writes a part of an input where it reads it anew each time, "" where a variable holds it or
// nobody knows.
func (a *applier) reading(o *Origin) string {
	x := a.argument(o.input)
	if x == nil {
		return ""
	}
	text := a.f.rereadable(x)
	if len(o.path) == 0 {
		return text
	}
	if name, ok := x.(*syntax.Name); ok {
		text = name.ID
	}
	if text == "" {
		return ""
	}
	for _, step := range o.path {
		switch {
		case step == "" || step == "<" || strings.ContainsAny(step, "{^#\x00") || step == "[]":
			return ""
		case step[0] == '[':
			text += "[" + strconv.Quote(step[1:len(step)-1]) + "]"
		default:
			text += "." + step
		}
	}
	return text
}

// argument is the expression that the caller passes for an input, the receiver of a method among them; nil where none is.
func (a *applier) argument(input int) syntax.Expr {
	i := input
	if a.self {
		i--
	}
	if i >= 0 {
		return a.args.written(a.sum.unit, input, i)
	}
	if call, ok := a.at.(*syntax.Call); ok {
		if method, ok := call.Func.(*syntax.Attribute); ok {
			return method.Value
		}
	}
	return nil
}

// written is the expression in a call for an input of a function, which stands at position i unless it is named; nil where there
// is none.
func (args *arguments) written(u *unit, input, i int) syntax.Expr {
	if i >= 0 && i < len(args.posAt) {
		return args.posAt[i]
	}
	if input < len(u.params) {
		for k, name := range args.names {
			if name == u.params[input].name {
				return args.namedAt[k]
			}
		}
	}
	return nil
}

// stays says that an object is the same for the caller: it belongs to a module, or to a run that is not over, or nothing in it
// depends on who calls.
func (a *applier) stays(l *loc, depth int) bool {
	return l.frozen == nil || l.frozen.base == nil && l.shared && !a.isPassed(l) && a.made <= maxCopied && depth <= 4 || depth >= sharedDepth && a.holding == 0 && l.isClosed()
}

// sharedDepth is how deep in what a call gives an object lies for which all calls may share one. What lies above it is likely to
// be changed by the caller, who must not see then what another call has given.
const sharedDepth = 2

// mostClosed is how many objects are looked at to tell whether one depends on who calls.
const mostClosed = 64

// isClosed says that neither an object that outlived its run nor anything in it depends on what callers pass.
func (l *loc) isClosed() bool {
	if l.closed == unknownClosed {
		var seen []*loc
		l.closed = notClosed
		if l.closes(&seen) {
			for _, in := range seen {
				in.closed = closed
			}
		}
	}
	return l.closed == closed
}

// closes looks through an object that was not looked at before. seen are those that are, or are being, looked through.
func (l *loc) closes(seen *[]*loc) bool {
	if len(*seen) == mostClosed || l.frozen == nil || l.frozen.base != nil || l.passed != nil {
		return false
	}
	*seen = append(*seen, l)
	o := l.frozen
	for _, v := range o.elems {
		if !v.closes(seen) {
			return false
		}
	}
	for i := range o.fields {
		if !o.fields[i].value.closes(seen) {
			return false
		}
	}
	return o.rest.closes(seen)
}

func (v *Value) closes(seen *[]*loc) bool {
	if v == nil {
		return true
	}
	if v.sym != nil || v.form().of != nil || len(v.form().facts) > 0 || slices.ContainsFunc(v.funcs, (*callable).holds) ||
		slices.ContainsFunc(v.taint, func(t Taint) bool { return t.from.unit != nil }) {
		return false
	}
	for _, l := range v.refs {
		switch {
		case l.closed == closed || l.shared && l.frozen != nil && l.frozen.base == nil && l.passed == nil || slices.Contains(*seen, l):
		case l.closed == notClosed || !l.closes(seen):
			return false
		}
	}
	return true
}

// isPassed says that an object is what the callee, run for what a caller knows, took for a part of its inputs.
func (a *applier) isPassed(l *loc) bool { return l.passed != nil && l.passed.unit == a.sum.unit }

// unchanged says that a value that carries no data means the same to the caller.
func (a *applier) unchanged(v *Value, depth int) bool {
	for _, l := range v.refs {
		if !a.stays(l, depth) {
			return false
		}
	}
	for _, c := range v.funcs {
		if c.holds() && depth <= 4 {
			return false
		}
	}
	return true
}

// projectFuncs are the functions and classes of the project that a value may be.
func projectFuncs(v *Value) []*callable {
	if v == nil {
		return nil
	}
	for i, c := range v.funcs {
		if c.kind != functionCallable && c.kind != classCallable {
			return v.funcs[:i]
		}
	}
	return v.funcs
}

// object makes the caller's copy of an object that the callee made. What the caller passed for it may carry data besides.
func (a *applier) object(l *loc, depth int) ([]*loc, []Taint) {
	if l.frozen == nil {
		return l.alone(), nil
	}
	o := l.frozen
	if o.base != nil && o.base.unit == a.sum.unit {
		if p := a.part(o.base); p != nil && len(p.refs) > 0 {
			return p.refs, p.taint // the caller's own object
		}
	}
	if a.isPassed(l) {
		if p := a.part(l.passed); p != nil && len(p.refs) > 0 {
			return p.refs, p.taint
		}
	}
	for i := range a.copied {
		if a.copied[i].of == l {
			return a.copied[i].to.alone(), nil
		}
	}
	if a.made > maxCopied || depth > 4 {
		return nil, nil
	}
	if o.base == nil && l.shared && !a.isPassed(l) { // it belongs to a module, not to the callee's run
		return l.alone(), nil
	}
	a.made++
	a.f.steps++
	key := callKey{a.at, l, a.f.inside, a.f.turn}
	if a.s.holds(a.f.copies.at(key)) {
		a.forget() // what was passed may hold the older one
	}
	to := a.f.allocCopy(a.s, key, a.f.e.blank(o))
	a.copied = append(a.copied, copiedObject{l, to})
	c := *o
	if o.base != nil && o.base.unit == a.sum.unit {
		c.base = nil
		c.open = true
		if t := a.origin(o.base); len(t) > 0 {
			c = *c.withRest(tainted(t))
		}
		if p := a.part(o.base); p != nil && p.sym != nil {
			c.base = p.sym
		}
	}
	if len(o.elems) > 0 {
		c.elems = make([]*Value, len(o.elems))
		for i, v := range o.elems {
			c.elems[i] = a.value(v, depth+1)
		}
	}
	if len(o.fields) > 0 {
		c.fields = make([]field, len(o.fields))
		for i, fl := range o.fields {
			c.fields[i] = field{fl.key, a.value(fl.value, depth+1)}
		}
	}
	if o.some {
		rest := a.value(o.rest, depth+1)
		if c.rest != o.rest {
			rest = join(c.rest, rest)
		}
		c.rest = rest
	}
	a.f.set(a.s, to, &c)
	return to.alone(), nil
}

// blank stands for a copy of o while it is being made, where o holds itself.
func (e *engine) blank(o *object) *object {
	switch {
	case o.class == nil:
		e.blanks[o.kind].kind = o.kind
		return &e.blanks[o.kind]
	case o.kind != instanceObject:
		return &object{kind: o.kind, class: o.class}
	case o.class.blank == nil:
		o.class.blank = &object{kind: instanceObject, class: o.class}
	}
	return o.class.blank
}

// writeAll does in the caller what the callee did to the things it was given: to the lists that are others afterwards, or
// to all else. A summary speaks of things as they were before, so all that is written is found first.
func (a *applier) writeAll(replacing bool) {
	a.values = a.values[:0]
	for i := range a.sum.writes {
		if w := &a.sum.writes[i]; (w.key == "[=]") == replacing {
			put := written{what: w, value: a.value(w.value, 1)}
			if w.to.unit == a.sum.unit && w.key != "" {
				put.into = a.part(w.to)
			}
			a.values = append(a.values, put)
		}
	}
	for _, put := range a.values {
		a.write(put)
	}
	if len(a.values) > 0 {
		a.forget()
	}
}

// A written value is what a write of the summary stores, and into what, in the caller's terms.
type written struct {
	what        *write
	value, into *Value
}

// write does one of them.
func (a *applier) write(put written) {
	w, v, f := put.what, put.value, a.f
	if w.to.unit != a.sum.unit {
		// A module variable: the same in every function.
		if w.to.global != nil {
			key := w.into()
			if key == "" {
				key = "="
			}
			f.e.storeAs(w.to.global, key, v, f, a.s)
			l := f.originLoc(w.to)
			f.set(a.s, l, weakWith(f.get(a.s, l), w.key, v))
			return
		}
		l := f.originLoc(w.to)
		f.set(a.s, l, weakWith(f.get(a.s, l), w.key, v))
		return
	}
	if w.key == "" {
		// A variable of the enclosing function, assigned by the inner one.
		i := w.to.input
		if i < len(a.sum.unit.inputs) {
			// Where a way through the callee leaves it alone, v holds what it was.
			name := a.sum.unit.inputs[i]
			if slot, ok := f.ownSlot(a.s, name); ok && a.from.home == f.run {
				a.s.vars[slot] = v
			} else if a.from.home < 0 {
				f.recapture(a.s, a.from.home, name, v)
			}
		}
		return
	}
	base := put.into
	if base == nil {
		return
	}
	for _, c := range base.funcs {
		if c.kind == classCallable && w.key[0] != '[' {
			if !f.e.mayDispatch() {
				f.quiet++
				defer func() { f.quiet-- }()
			}
			f.e.dispatched++
			f.setAttribute(a.s, base, w.key, v, a.at)
			return
		}
	}
	f.leaveOn(a.s, base, w.key, v)
	if len(base.refs) == 0 && base.sym == nil {
		// Something unknown that is not an input either: what was put in may come out of it anywhere.
		if t := f.deep(a.s, v); len(t) > 0 {
			for i, have := range a.s.vars {
				if have == base {
					a.s.vars[i] = base.carrying(t)
				}
			}
		}
		return
	}
	f.change(a.s, base, func(o *object) *object {
		if w.key == "[]" {
			return o.loose().withRest(v)
		}
		switch w.key {
		case "[+]":
			return o.appended(v)
		case "[=]":
			return f.heldBy(a.s, o, v)
		}
		if w.maybe {
			return weakWith(o, w.key, v)
		}
		if o.kind != instanceObject && o.exact {
			return a.f.e.model.putItem(o, keyValue(w.key), v)
		}
		return o.with(w.key, v)
	})
}

// recapture lets the functions that one call made see that one of them has assigned a variable which they share.
func (f *frame) recapture(s *state, kin int32, name string, v *Value) {
	for slot, have := range s.vars {
		if have == nil || !slices.ContainsFunc(have.funcs, func(c *callable) bool { return c.home == kin }) {
			continue
		}
		w := *have
		w.funcs = slices.Clone(have.funcs)
		for i, c := range w.funcs {
			if c.home != kin {
				continue
			}
			d := *c
			d.caps = slices.Clone(c.caps)
			for j := range d.caps {
				if c.unit.inputs[len(c.unit.params)+j] == name {
					d.caps[j] = v
				}
			}
			w.funcs[i] = &d
		}
		s.vars[slot] = &w
	}
}

// heldBy is a list that holds what v does from now on.
func (f *frame) heldBy(s *state, o *object, v *Value) *object {
	list, ok := f.exactElements(s, v)
	if ok && o.exact {
		c := *o
		c.elems = list
		return &c
	}
	c := o.loose()
	for _, e := range list {
		c = c.withRest(e)
	}
	return c
}

func weakWith(o *object, key string, v *Value) *object {
	if key == "[]" || key == "[+]" {
		return o.loose().withRest(v)
	}
	if have, ok := o.field(key); ok {
		return o.with(key, join(have, v))
	}
	return o.with(key, v)
}
