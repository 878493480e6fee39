package taint

import (
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// arguments are what a call passes.
type arguments struct {
	pos     []*Value
	posAt   []syntax.Expr
	names   []string
	named   []*Value
	namedAt []syntax.Expr
	star    *Value // *x of unknown length
	some    bool   // star is in use
	alone   bool   // star is one *x after all other positions, so that its parts keep theirs
	double  *Value // **x
	more    bool   // double is in use
}

func (a *arguments) keyword(name string) (*Value, bool) {
	for i, n := range a.names {
		if n == name {
			return a.named[i], true
		}
	}
	return nil, false
}

// call evaluates a call expression.
func (f *frame) call(s *state, e *syntax.Call) *Value {
	if v, ok := f.special(s, e); ok {
		return v
	}
	callee := f.eval(s, e.Func)
	if at, ok := e.Func.(*syntax.Attribute); ok && (at.Attr == "unescape" || at.Attr == "striptags") {
		f.unmark(at.Value)
	}
	args := f.arguments(s, e)
	if at, ok := e.Func.(*syntax.Attribute); ok && at.Attr == "get" && len(args.pos) > 0 && args.pos[0] != nil && len(args.pos[0].taint) > 0 && isNamespace(at.Value) {
		f.chosenName(args.pos[0], e)
	}
	if callee != nil && len(callee.funcs) > 1 && f.e.opts.Seen != nil && f.quiet == 0 {
		f.e.opts.Seen.NoteChoice(e, len(callee.funcs))
	}
	out := f.apply(s, callee, args, e)
	if at, ok := e.Func.(*syntax.Attribute); ok && keyedReads[at.Attr] && len(args.pos) > 0 {
		if name, ok := args.pos[0].text(); ok && (out == nil || len(out.taint) > 0) {
			out = f.keyedSecret(out, at.Value, name, e)
		}
	}
	if hides(lastNameOf(e.Func)) && !f.lookedAt(callee, args) {
		out = f.hidden(s, out)
	}
	return out
}

func (f *frame) arguments(s *state, e *syntax.Call) *arguments {
	args := &arguments{}
	for _, a := range e.Args {
		if st, ok := a.(*syntax.Starred); ok {
			v := f.eval(s, st.Value)
			if list, ok := f.exactElements(s, v); ok && !args.some && len(list) <= 32 {
				for _, x := range list {
					args.pos, args.posAt = append(args.pos, x), append(args.posAt, st.Value)
				}
				continue
			}
			args.alone = !args.some
			args.star, args.some = join2(args.star, v, args.some), true
			continue
		}
		v := f.eval(s, a)
		if args.some {
			args.star, args.alone = join(args.star, f.alloc(s, a, (&object{kind: tupleObject}).withRest(v))), false
			continue
		}
		args.pos, args.posAt = append(args.pos, v), append(args.posAt, a)
	}
	for i := range e.Keywords {
		k := &e.Keywords[i]
		v := f.eval(s, k.Value)
		if k.Arg != "" {
			args.names, args.named, args.namedAt = append(args.names, k.Arg), append(args.named, v), append(args.namedAt, k.Value)
			continue
		}
		// **mapping: keys that are known become keywords.
		known := false
		if v != nil && len(v.refs) == 1 && !v.open {
			if o := f.get(s, v.refs[0]); o != nil && o.kind == dictObject && o.base == nil {
				for _, fl := range o.fields {
					if fl.key[0] == '[' && len(fl.key) > 2 {
						args.names, args.named, args.namedAt = append(args.names, fl.key[1:len(fl.key)-1]), append(args.named, fl.value), append(args.namedAt, k.Value)
					}
				}
				known = !o.some && !o.open
			}
		}
		if !known {
			args.double, args.more = join2(args.double, v, args.more), true
		}
	}
	return args
}

func join2(a, b *Value, have bool) *Value {
	if !have {
		return b
	}
	return join(a, b)
}

// apply calls whatever callee may be.
func (f *frame) apply(s *state, callee *Value, args *arguments, at syntax.Node) *Value {
	if callee == nil {
		return f.unknownCall(s, nil, "", args, at)
	}
	f.depends(callee)
	if len(callee.funcs) == 0 && callee.typ != "" && !f.isProjectObject(s, callee) {
		if m, full := f.e.model.method(callee.typ, "__call__"); m != nil {
			return f.library(s, &libraryCall{name: full, model: m, recv: callee, args: args, at: at})
		}
	}
	if len(callee.funcs) == 0 && len(callee.refs) == 0 {
		return f.unknownCall(s, callee, "", args, at)
	}
	var out *Value
	some := false
	ends := true
	for _, c := range callee.funcs {
		if f.spent {
			break
		}
		before := f.gone
		f.gone = false
		v := f.invoke(s, c, args, at)
		if !f.gone {
			ends = false
			if some {
				out = join(out, v)
			} else {
				out, some = v, true
			}
		}
		f.gone = before
	}
	for _, l := range callee.refs {
		ends = false
		o := f.get(s, l)
		if o == nil || o.class == nil {
			continue
		}
		if m, owner := o.class.lookup("__call__"); owner != nil {
			v := f.apply(s, f.bind(s, m, &Value{refs: []*loc{l}}, owner), args, at)
			if some {
				out = join(out, v)
			} else {
				out, some = v, true
			}
			continue
		}
		for _, lib := range o.class.libraries() {
			v := f.invoke(s, &callable{kind: boundCallable, name: "__call__", recv: &Value{refs: []*loc{l}, typ: lib}, at: at}, args, at)
			out, some = join2(out, v, some), true
			break
		}
	}
	if ends && len(callee.funcs) > 0 {
		f.gone = true
	}
	return out
}

// isProjectObject says that a value may be an instance of one of the project's classes.
func (f *frame) isProjectObject(s *state, v *Value) bool {
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			return true
		}
	}
	return false
}

func (f *frame) callValue(s *state, callee *Value, args *arguments, at syntax.Node) *Value {
	return f.apply(s, callee, args, at)
}

func (f *frame) invoke(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	switch c.kind {
	case functionCallable:
		return f.callUnit(s, c, args, at)
	case classCallable:
		return f.instantiate(s, c, args, at)
	case libraryCallable:
		if method, ok := unboundMethod(c.name); ok && len(args.pos) > 0 && !args.some {
			rest := *args
			rest.pos = args.pos[1:]
			if len(rest.posAt) > 0 {
				rest.posAt = rest.posAt[1:]
			}
			return f.callMethod(s, &callable{kind: boundCallable, name: method, recv: args.pos[0], at: c.at}, &rest, at)
		}
		return f.library(s, &libraryCall{name: c.name, model: f.e.model.Calls[c.name], args: args, at: at})
	case boundCallable:
		return f.callMethod(s, c, args, at)
	case partialCallable:
		// What was bound may stand in another file; only a place in this one may become a step.
		all := &arguments{
			pos: append(append([]*Value(nil), c.args.pos...), args.pos...), posAt: append(make([]syntax.Expr, len(c.args.pos)), args.posAt...),
			names: append(append([]string(nil), c.args.names...), args.names...), named: append(append([]*Value(nil), c.args.named...), args.named...),
			namedAt: append(make([]syntax.Expr, len(c.args.named)), args.namedAt...),
			star:    args.star, some: args.some, alone: args.alone, double: args.double, more: args.more,
		}
		inner := c.inner
		if c.self != nil {
			b := *inner
			b.self, b.owner = c.self, c.owner
			inner = &b
		}
		return f.invoke(s, inner, all, at)
	case recordCallable:
		return f.record(s, c.names, args.withDefaults(c), at)
	case staticCallable:
		return f.invoke(s, c.inner, args, at)
	case classMethodCallable:
		return f.invoke(s, c.inner, args, at)
	case entryCallable:
		if len(args.pos) == 1 {
			if fn := args.pos[0]; fn != nil && len(fn.funcs) == 1 && fn.funcs[0].kind == functionCallable {
				f.e.registerDecorated(f, s, c.name, c.args, c, fn.funcs[0].unit, fn, at)
				return fn
			}
		}
		if len(args.pos) > 0 {
			return args.pos[0]
		}
	case getterCallable:
		if len(args.pos) == 0 {
			return nil
		}
		var out *Value
		for i, k := range c.args.pos {
			var v *Value
			if c.name == "operator.attrgetter" {
				if name, ok := k.text(); ok {
					v = f.attribute(s, args.pos[0], name, at)
				}
			} else {
				v = f.item(s, args.pos[0], k, at)
			}
			out = join2(out, v, i > 0)
		}
		return out
	}
	return tainted(f.everything(s, nil, args))
}

// unboundMethod splits the name of a method of a built-in class, which is called with the object as first argument:
// str.format(layout, …).
func unboundMethod(name string) (string, bool) {
	for _, class := range []string{"builtins.str.", "builtins.bytes.", "builtins.list.", "builtins.dict.", "builtins.set."} {
		if method, ok := strings.CutPrefix(name, class); ok {
			switch method {
			case "maketrans", "fromhex", "fromkeys":
				return "", false
			}
			return method, method != "" && method[0] != '_'
		}
	}
	return "", false
}

// everything is all untrusted data that goes into a call.
func (f *frame) everything(s *state, recv *Value, args *arguments) []Taint {
	t := f.deep(s, recv)
	add := func(v *Value) {
		if d := f.deep(s, v); len(d) > 0 {
			t, _ = joinTaints(t, d)
		}
	}
	for _, v := range args.pos {
		add(v)
	}
	for _, v := range args.named {
		add(v)
	}
	add(args.star)
	add(args.double)
	return t
}

// bindArgs pairs what a call passes with a unit's parameters. A nil entry is a parameter that was not
// passed and has no known default.
func (f *frame) bindArgs(s *state, c *callable, args *arguments, at syntax.Node) []*Value {
	u := c.unit
	in := make([]*Value, len(u.inputs))
	given := make([]bool, len(u.params))
	mayLack := make([]bool, len(u.params)) // *args of unknown length may end before it
	pos := args.pos
	if c.self != nil {
		pos = append([]*Value{c.self}, pos...)
	}
	next := 0
	for i := range u.params {
		p := &u.params[i]
		switch p.kind {
		case positionalOnly, ordinary:
			if next < len(pos) {
				in[i], given[i] = pos[next], true
				next++
			} else if args.some {
				in[i] = f.spreadAt(s, args, next-len(pos), at)
				next++
				given[i], mayLack[i] = true, true
			}
		case variadic:
			o := &object{kind: tupleObject, exact: !args.some}
			if next == len(pos) && f.keepsPlaces(s, args) {
				in[i], given[i] = args.star, true // handed on as it came
				break
			}
			if next < len(pos) {
				o.elems = append([]*Value(nil), pos[next:]...)
				next = len(pos)
			}
			if args.some {
				o.exact = false
				elems := o.elems
				o.elems = nil
				for _, v := range elems {
					o = o.withRest(v)
				}
				o = o.withRest(f.element(s, args.star))
			}
			in[i], given[i] = f.alloc(s, bindKey{at, u, i}, o), true
		}
	}
	var extra *object
	for k, name := range args.names {
		found := false
		for i := range u.params {
			if p := &u.params[i]; p.name == name && p.kind != positionalOnly && p.kind != variadic && p.kind != keywords {
				in[i], given[i], mayLack[i], found = args.named[k], true, false, true
				break
			}
		}
		if !found {
			if extra == nil {
				extra = &object{kind: dictObject}
			}
			extra = extra.with("["+name+"]", args.named[k])
		}
	}
	for i := range u.params {
		p := &u.params[i]
		switch {
		case p.kind == keywords:
			if extra == nil {
				extra = &object{kind: dictObject}
			}
			if args.more {
				extra = f.spread(s, extra, args.double)
			}
			in[i] = f.alloc(s, bindKey{at, u, i}, extra)
		case given[i] && !mayLack[i]:
		case args.more && (p.kind == ordinary || p.kind == keywordOnly):
			in[i] = join2(in[i], unnamed(f.item(s, args.double, constValue(textConst(p.name)), at), p.name), given[i])
			if c.defaults != nil && c.defaults[i] != nil {
				in[i] = join(in[i], c.defaults[i])
			}
		case c.defaults != nil && c.defaults[i] != nil:
			in[i] = join2(in[i], c.defaults[i], given[i])
		}
	}
	caps := f.captured(s, c)
	for i := range caps {
		in[len(u.params)+i] = caps[i]
	}
	return in
}

// keepsPlaces says that the parts of *args stand where the caller has put them: a function that hands on its own *args,
// or a tuple.
func (f *frame) keepsPlaces(s *state, args *arguments) bool {
	v := args.star
	return args.alone && v != nil && (v.sym != nil && len(v.refs) == 0 || f.isTuple(s, v))
}

// spreadAt is what *args holds for the parameter that is n places after the first that it fills.
func (f *frame) spreadAt(s *state, args *arguments, n int, at syntax.Node) *Value {
	if !f.keepsPlaces(s, args) {
		return f.element(s, args.star)
	}
	return f.item(s, args.star, constValue(intConst(int64(n))), at)
}

type bindKey struct {
	at    syntax.Node
	u     *unit
	index int
}

// callUnit calls a function of the project through its summary.
func (f *frame) callUnit(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	u := c.unit
	u.called = true
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

// An applier puts what a caller passed in place of a summary's inputs.
type applier struct {
	f    *frame
	s    *state
	sum  *Summary
	in   []*Value
	at   syntax.Node
	args *arguments
	locs map[*loc]*Value
	made int
	self bool

	passed []passedPart // what was found for parts of the inputs, until the state changes
}

// A passedPart is the data that a caller passed for a part of an input.
type passedPart struct {
	of     *Origin
	taints []Taint
}

// maxPassed is how many parts are remembered: looking further costs more than finding out again.
const maxPassed = 24

func (f *frame) instantiateSummary(s *state, c *callable, sum *Summary, in []*Value, args *arguments, at syntax.Node) *Value {
	a := &applier{f: f, s: s, sum: sum, in: in, at: at, args: args, self: c.self != nil}
	for _, fl := range sum.flows {
		taints := a.origin(fl.Origin)
		if fl.Kind.readsFile() && fl.Origin.unit == sum.unit {
			taints, _ = joinTaints(taints, f.knownContents(s, a.part(fl.Origin)))
		}
		if fl.Kind.Keys && fl.Origin.unit == sum.unit && !fl.Origin.inside() {
			taints = f.chosenKeys(s, a.part(fl.Origin))
		}
		if f.e.watch.on(fl.Sink) {
			f.e.watch.passed(f, fl, taints, at)
		}
		for _, t := range taints {
			if fl.anew {
				t.clears, t.anew = 0, true
			}
			if dead(t.clears, fl.Kind) {
				continue
			}
			f.offering = fl.offered
			f.flow(t, fl.Kind, fl.Sink, fl.Says, fl.node, &hop{prev: a.way(t, fl.Origin), inner: fl.via, place: fl.Sink, says: ""}, fl.Weak, fl.mod)
			f.offering = false
		}
	}
	replaces := false // a list is another one afterwards: what is returned was read before
	for i := range sum.writes {
		if sum.writes[i].key == "[=]" {
			replaces = true
			continue
		}
		a.write(&sum.writes[i])
	}
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
	for i, p := range sum.proves {
		if i < len(in) && in[i] != nil && p.back != 0 && len(in[i].taint) > 0 {
			f.prove(s, in[i], f.argText(c, args, i), p.back)
		}
	}
	a.passed = a.passed[:0] // something was proved of it
	ret := a.value(sum.ret, 0)
	if replaces {
		for i := range sum.writes {
			if sum.writes[i].key == "[=]" {
				a.write(&sum.writes[i])
			}
		}
	}
	var facts []fact
	for i, p := range sum.proves {
		then, other := p.then&^p.back, p.other&^p.back
		if i < len(in) && in[i] != nil && (then|other) != 0 && len(in[i].taint) > 0 {
			facts = append(facts, fact{value: in[i], text: f.argText(c, args, i), then: then, other: other})
		}
	}
	if len(facts) > 0 {
		r := Value{open: true}
		if ret != nil {
			r = *ret
		}
		r.facts = append(r.facts[:len(r.facts):len(r.facts)], facts...)
		ret = &r
	}
	return ret
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
	if clears&k.Bit != 0 {
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
	place := a.f.place(a.at)
	if o != nil && o.unit == a.sum.unit {
		i := o.input
		if a.self {
			i--
		}
		if i >= 0 && i < len(a.args.posAt) && a.args.posAt[i] != nil {
			place = a.f.place(a.args.posAt[i])
		} else if o.input < len(a.sum.unit.params) {
			for k, n := range a.args.names {
				if n == a.sum.unit.params[o.input].name && a.args.namedAt[k] != nil {
					place = a.f.place(a.args.namedAt[k])
				}
			}
		}
	}
	return &hop{prev: t.via, place: place, says: a.sum.unit.passedTo()}
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
	v := a.in[o.input]
	if len(o.path) == 0 {
		return v
	}
	// Looking at what was passed runs nothing: what the callee runs, it has run itself.
	a.f.quiet++
	defer func() { a.f.quiet-- }()
	for _, step := range o.path {
		if v == nil {
			return nil
		}
		runs := a.f.e.opened <= 2 && a.f.e.dispatched < maxDispatched && a.f.dispatches(a.s, v, step)
		if runs {
			a.f.e.dispatched++
			a.f.quiet--
		}
		switch {
		case step[0] == '^' || step == "<" || step == "__self__" && len(v.funcs) > 0:
			v = a.f.insideCallable(a.s, v, step)
		case step == "{keys}":
			v = a.f.keysOf(a.s, v)
		case step == "[]":
			v = a.f.element2(a.s, v)
		case step[0] == '[':
			v = a.f.item(a.s, v, keyValue(step), a.at)
		default:
			v = a.f.attribute(a.s, v, step, a.at)
		}
		if runs {
			a.f.quiet++
		}
	}
	return v
}

// inside says that an origin is something that a collection holds, not an input or an attribute of one.
func (o *Origin) inside() bool {
	n := len(o.path)
	return n > 0 && (o.path[n-1][0] == '[' || o.path[n-1][0] == '{')
}

// dispatches says that reading a part of v runs code of its class which the callee, not knowing the class, has not run.
func (f *frame) dispatches(s *state, v *Value, step string) bool {
	if step[0] == '^' || step == "<" || step == "{keys}" {
		return false
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.class == nil {
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
		out = symValue(f.e.part(v.sym, "{keys}"))
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil {
			if o.base != nil {
				out = join2(out, symValue(f.e.part(o.base, "{keys}")), out != nil)
			}
			if o.kind == dictObject && o.some {
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
	if len(v.taint) == 0 && len(v.refs) == 0 && len(v.funcs) == 0 && len(v.facts) == 0 && v.of == nil {
		return v
	}
	if v.sym == nil && v.of == nil && len(v.facts) == 0 && len(v.refs) == 0 && len(v.funcs) == 0 && !a.concerns(v.taint) {
		return v
	}
	if v.sym != nil && v.sym.unit == a.sum.unit {
		// Exactly what was passed.
		p := a.part(v.sym)
		if len(v.refs) == 0 || p != nil && len(p.refs) > 0 {
			return p
		}
	}
	if len(v.taint) == 0 && v.of == nil && len(v.facts) == 0 && v.sym == nil && a.unchanged(v, depth) {
		return v // it carries nothing, so that it need not be told from what another call returns
	}
	c := *v
	c.sym = nil
	c.taint = nil
	var passed []*callable
	if v.of != nil {
		c.of = a.value(v.of, depth+1)
	}
	c.facts = a.facts(v.facts)
	for i, t := range v.taint {
		if t.from.unit != a.sum.unit {
			c.taint, _ = joinTaints(c.taint, v.taint[i:i+1:i+1])
			continue
		}
		if len(t.from.path) == 0 && t.from.input < len(a.in) {
			// What was passed may be in there as it is: a function that a decorator puts into a table.
			passed, _ = joinFuncs(passed, projectFuncs(a.in[t.from.input]))
		}
		got := a.origin(t.from)
		if t.weak {
			got = withoutSecrets(got)
		}
		if len(got) == 0 {
			continue
		}
		out := append([]Taint(nil), got...)
		for i := range out {
			if t.anew {
				out[i].clears, out[i].anew = 0, true
			}
			out[i].clears |= t.clears
			out[i].weak = out[i].weak || t.weak
			back := &hop{prev: a.way(out[i], t.from), inner: t.via, place: a.f.place(a.at)}
			if depth == 0 {
				back.says = a.sum.unit.returnedBy()
			}
			out[i].via = back
		}
		c.taint, _ = joinTaints(c.taint, out)
	}
	if len(v.refs) > 0 {
		var refs []*loc
		for i, l := range v.refs {
			if a.stays(l, depth) {
				refs, _ = joinRefs(refs, v.refs[i:i+1:i+1])
				continue
			}
			r := a.object(l, depth)
			if r == nil {
				continue
			}
			refs, _ = joinRefs(refs, r.refs)
			if len(r.taint) > 0 {
				c.taint, _ = joinTaints(c.taint, r.taint)
			}
		}
		c.refs = refs
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

// facts rewrites what a value says of the things that were passed.
func (a *applier) facts(facts []fact) []fact {
	var out []fact
	for _, fa := range facts {
		if fa.value = a.value(fa.value, 1); fa.value != nil {
			out = append(out, fa)
		}
	}
	return out
}

// stays says that an object is the same for the caller: it belongs to a module, or to a run that is not over.
func (a *applier) stays(l *loc, depth int) bool {
	return l.frozen == nil || l.frozen.base == nil && l.shared && a.made <= 32 && depth <= 4
}

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

type callKey struct {
	at syntax.Node
	l  *loc
}

// object makes the caller's copy of an object that the callee made.
func (a *applier) object(l *loc, depth int) *Value {
	if l.frozen == nil {
		return &Value{refs: []*loc{l}}
	}
	o := l.frozen
	if o.base != nil && o.base.unit == a.sum.unit {
		if p := a.part(o.base); p != nil && len(p.refs) > 0 {
			return p // the caller's own object
		}
	}
	if v := a.locs[l]; v != nil {
		return v
	}
	if a.made > 32 || depth > 4 {
		return nil
	}
	if o.base == nil && a.isShared(l) {
		return &Value{refs: []*loc{l}}
	}
	a.made++
	a.f.steps++
	if a.locs == nil {
		a.locs = map[*loc]*Value{}
	}
	if a.f.remakes(a.s, callKey{a.at, l}) {
		a.passed = a.passed[:0] // what was passed may hold the older one
	}
	r := a.f.alloc(a.s, callKey{a.at, l}, &object{kind: o.kind, class: o.class})
	a.locs[l] = r
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
	a.f.set(a.s, r.refs[0], &c)
	return r
}

// isShared says that a frozen object belongs to a module, not to the callee's run.
func (a *applier) isShared(l *loc) bool { return l.shared }

// write does in the caller what the callee did to the things it was given.
func (a *applier) write(w *write) {
	v := a.value(w.value, 1)
	a.passed = a.passed[:0]
	f := a.f
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
			if slot, ok := f.u.slots[a.sum.unit.inputs[i]]; ok {
				a.s.vars[slot] = v // where a way through the callee leaves it alone, v holds what it was
			}
		}
		return
	}
	base := a.part(w.to)
	if base == nil {
		return
	}
	for _, c := range base.funcs {
		if c.kind == classCallable && w.key[0] != '[' {
			if f.e.opened > 2 || f.e.dispatched >= maxDispatched {
				f.quiet++
				defer func() { f.quiet-- }()
			}
			f.e.dispatched++
			f.setAttribute(a.s, base, w.key, v, a.at)
			return
		}
	}
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

// flow records that data reaches a sink.
func (f *frame) flow(t Taint, k *Kind, sink source.Place, says string, node syntax.Node, via *hop, weak bool, mod *module) {
	if len(f.ordered) >= maxFlowsUnit {
		return
	}
	if k.Folder && t.clears&Member != 0 {
		// Where a member's name becomes a path, the archive is unpacked by hand.
		if member := f.e.model.Kind("archive-member"); member != nil {
			k = member
		}
	}
	if dead(t.clears, k) {
		return
	}
	if t.from.real() && (!f.e.wanted(t.from.source.Kind, k) || t.from.lost(weak || t.weak)) {
		return
	}
	if k.Name == "error-detail" && f.offering {
		return // a framework shows errors where its users tell it to
	}
	key := flowKey{t.from, node, k}
	if have := f.flows[key]; have != nil {
		have.Weak = have.Weak && (weak || t.weak)
		have.anew = have.anew || t.anew
		return
	}
	fl := &Flow{Origin: t.from, anew: t.anew, offered: f.offering, Kind: k, Sink: sink, Says: says, Weak: weak || t.weak, node: node, via: via, unit: f.u, mod: mod}
	f.flows[key] = fl
	if t.from.real() {
		f.e.report(fl)
		return
	}
	if t.from.global != nil {
		f.e.wait(fl)
		return
	}
	f.ordered = append(f.ordered, fl)
}

// newKey tells apart the instances that one call of several possible classes makes.
type newKey struct {
	at    syntax.Node
	class *class
}

// instantiate makes an instance of a project class.
func (f *frame) instantiate(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	cl := c.class
	o := &object{kind: instanceObject, class: cl, sure: true}
	libs := cl.libraries()
	if m, owner := cl.lookup("__new__"); owner != nil && m != nil && f.e.making < maxMaking {
		f.e.making++
		defer func() { f.e.making-- }()
		if v := f.apply(s, f.bind(s, m, funcValue(c), owner), args, at); v != nil && len(v.refs) > 0 {
			return v
		}
	}
	enum := false
	for _, lib := range libs {
		switch lib {
		case "typing.NamedTuple", "builtins.Exception", "pydantic.BaseModel", "pydantic.main.BaseModel", "typing.TypedDict", "sqlmodel.SQLModel", "msgspec.Struct", "ninja.Schema":
			if lib != "builtins.Exception" {
				cl.dataclass = true
			}
		case "enum.Enum", "enum.StrEnum", "enum.IntEnum":
			enum = true
		}
	}
	if enum && len(args.pos) > 0 {
		if m := f.memberOf(cl, args.pos[0], false); m != nil {
			return m
		}
		// Enum(value) gives one of the members or raises.
		f.prove(s, args.pos[0], "", All)
		return &Value{open: true}
	}
	m, owner := cl.lookup("__init__")
	if owner == nil {
		if names := cl.recordNames(); names != nil {
			r := f.record(s, names, args, at)
			if o := f.get(s, r.refs[0]); o != nil {
				withClass := *o
				withClass.class = cl
				f.set(s, r.refs[0], &withClass)
			}
			return r
		}
		if cl.isDataclass() {
			o = f.dataclass(s, cl, o, args, at)
		} else if len(libs) > 0 {
			o.open = true
			for _, v := range args.pos {
				if v != nil {
					o = o.withRest(v)
				}
			}
			for i, v := range args.named {
				o = o.with(args.names[i], v)
			}
			if args.more {
				o = o.withRest(args.double)
			}
			if args.some {
				o = o.withRest(f.element(s, args.star))
			}
		}
	}
	if kind := containerKind(libs); kind != instanceObject && owner == nil {
		o = asContainer(o, kind, args)
	}
	v := f.alloc(s, newKey{at, cl}, o)
	if owner != nil && m != nil {
		f.apply(s, f.bind(s, m, v, owner), args, at)
		f.gone = false
	} else if after, owner := cl.lookup("__post_init__"); owner != nil && cl.isDataclass() {
		f.apply(s, f.bind(s, after, v, owner), &arguments{}, at)
		f.gone = false
	}
	if len(libs) > 0 {
		if args.more && f.e.model.isRecord(libs) {
			f.spreadInto(s, args, at)
		}
		w := *v
		w.typ = libs[0]
		for _, lib := range libs {
			if call := f.e.model.Calls[f.e.model.canonical(lib)]; call != nil {
				c := &libraryCall{name: lib, model: call, args: args, at: at, recv: &w}
				if cl.ownName() == lib {
					if owner == nil || owner.own == lib { // an __init__ in between takes other arguments
						f.ownSinks(s, c)
					}
				} else {
					f.checkSinks(s, c)
				}
				break
			}
		}
		return &w
	}
	return v
}

// containerKind says which container the instances of a class are that derives from a library's.
func containerKind(libs []string) objectKind {
	for _, lib := range libs {
		switch lib {
		case "builtins.dict", "collections.OrderedDict", "collections.UserDict", "typing.TypedDict":
			return dictObject
		case "builtins.list", "collections.UserList", "collections.deque":
			return listObject
		}
	}
	return instanceObject
}

// asContainer makes a container of a new instance of such a class.
func asContainer(o *object, kind objectKind, args *arguments) *object {
	c := *o
	c.kind = kind
	switch {
	case kind == listObject && len(args.pos) == 0:
		c.exact, c.open = true, false
	case kind == dictObject:
		c.fields = nil
		for i, name := range args.names {
			c.fields = append(c.fields, field{"[" + name + "]", args.named[i]})
		}
		c.open = len(args.pos) > 0 || args.more
	}
	return &c
}

func (c *class) recordNames() []string {
	for _, a := range c.ancestors() {
		if a.record != nil {
			return a.record
		}
	}
	return nil
}

func (c *class) isDataclass() bool {
	for _, a := range c.ancestors() {
		if a.dataclass {
			return true
		}
	}
	return false
}

// keeps says that a dataclass leaves a field out of its text: password: str = field(repr=False).
func (c *class) keeps(name string) bool {
	if c.hidden == nil {
		c.hidden = map[string]bool{}
		for _, stmt := range c.node.Body {
			a, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			n, ok := a.Target.(*syntax.Name)
			call, isCall := a.Value.(*syntax.Call)
			if !ok || !isCall {
				continue
			}
			for _, k := range call.Keywords {
				if v, ok := k.Value.(*syntax.Constant); ok && k.Arg == "repr" && v.Kind == syntax.False {
					c.hidden[n.ID] = true
				}
			}
		}
	}
	return c.hidden[name]
}

// fieldType is the class of what dataclasses.field() gives.
const fieldType = "dataclasses.Field"

// defaultOf is the value that a field of a new instance begins with. What a factory makes is made for each.
func (f *frame) defaultOf(s *state, v *Value, name string, at syntax.Node) *Value {
	if v == nil || v.typ != fieldType || len(v.refs) != 1 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return nil
	}
	factory, ok := o.field("factory")
	if !ok {
		return nil
	}
	made := f.apply(s, factory, &arguments{}, at)
	if made == nil || len(made.refs) != 1 {
		return made
	}
	if o := f.get(s, made.refs[0]); o != nil {
		return f.alloc(s, fieldKey{at, name}, o)
	}
	return made
}

// A fieldKey is the place of what a call of a class makes for a field.
type fieldKey struct {
	at   syntax.Node
	name string
}

// dataclass fills the fields from the arguments, in the order of their declaration.
func (f *frame) dataclass(s *state, c *class, o *object, args *arguments, at syntax.Node) *object {
	var names []string
	types := map[string]syntax.Expr{}
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			if a, ok := stmt.(*syntax.AnnAssign); ok {
				if n, ok := a.Target.(*syntax.Name); ok {
					names = append(names, n.ID)
					types[n.ID] = a.Annotation
					if v, ok := anc[i].values[n.ID]; ok && a.Value != nil {
						o = o.with(n.ID, f.defaultOf(s, v, n.ID, at))
					}
				}
			}
		}
	}
	for i, v := range args.pos {
		if i < len(names) {
			o = o.with(names[i], f.convertedBy(c, types[names[i]], v))
		}
	}
	for i, name := range args.names {
		o = o.with(name, f.convertedBy(c, types[name], args.named[i]))
	}
	if args.more {
		for _, name := range names {
			o = o.with(name, f.convertedBy(c, types[name], f.item(s, args.double, constValue(textConst(name)), c.node)))
		}
	}
	if slices.Contains(c.libraries(), "typing.NamedTuple") && !args.some {
		o.elems = nil
		for _, name := range names {
			v, ok := o.field(name)
			if !ok {
				return o
			}
			o.elems = append(o.elems, v)
		}
		o.exact = true
	}
	return o
}

// convertedBy is a value after a model class has validated it: a number can hurt nobody.
func (f *frame) convertedBy(c *class, annotation syntax.Expr, v *Value) *Value {
	validates := false
	for _, lib := range c.libraries() {
		validates = validates || strings.HasPrefix(lib, "pydantic.") || strings.HasPrefix(lib, "sqlmodel.")
	}
	if !validates || annotation == nil {
		return v
	}
	if f.harmlessType(annotation, c.mod) {
		return v.clearing(All)
	}
	return v
}

func (k *knower) fields(o *object, depth int) {
	if len(o.fields) > 40 {
		return
	}
	idx := make([]int, len(o.fields))
	for i := range idx {
		idx[i] = i
	}
	sort.Slice(idx, func(a, b int) bool { return o.fields[idx[a]].key < o.fields[idx[b]].key })
	for _, i := range idx {
		k.key.WriteString(o.fields[i].key)
		k.key.WriteByte('=')
		k.describe(o.fields[i].value, depth+1)
		k.key.WriteByte(';')
	}
}
