package taint

import (
	"slices"
	"sort"
	"strconv"
	"strings"

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

	doubleText string // of the expression that x is, for what checks of its items said
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
	f.handedTo(callee, args, lastNameOf(e.Func))
	out := f.apply(s, callee, args, e)
	f.givenBy(callee, out)
	if at, ok := e.Func.(*syntax.Attribute); ok && keyedReads[at.Attr] && len(args.pos) > 0 {
		if name, ok := args.pos[0].text(); ok && (out == nil || len(out.taint) > 0) {
			out = f.sentName(f.keyedSecret(out, at.Value, name, e), at.Value, name, e)
		}
	}
	out = f.answered(s, e, out)
	out = f.vet(s, e, args, out)
	if at, ok := e.Func.(*syntax.Attribute); ok && (at.Attr == "relative_to" || at.Attr == "is_relative_to") {
		out = f.vetJoined(s, at, out)
	}
	if out != nil && f.e.says(lastNameOf(e.Func)).hides && !f.lookedAt(callee, args) {
		out = f.hidden(s, out)
	}
	return out
}

func (f *frame) arguments(s *state, e *syntax.Call) *arguments {
	made := &struct { // made at once
		arguments
		room [2]*Value
	}{}
	args := &made.arguments
	args.pos = made.room[:0:len(made.room)]
	if n := len(e.Args); n > len(made.room) {
		args.pos = make([]*Value, 0, n)
	}
	// Most often each stands where it is passed.
	plain := !slices.ContainsFunc(e.Args, func(a syntax.Expr) bool { _, starred := a.(*syntax.Starred); return starred })
	if plain {
		args.posAt = e.Args[:len(e.Args):len(e.Args)]
	}
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
		args.pos = append(args.pos, v)
		if !plain {
			args.posAt = append(args.posAt, a)
		}
	}
	if n := len(e.Keywords); n > 0 {
		args.names, args.named, args.namedAt = make([]string, 0, n), make([]*Value, 0, n), make([]syntax.Expr, 0, n)
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
			args.doubleText = f.textOf(k.Value)
		}
	}
	args.pos = slices.Clip(args.pos) // who adds to it adds to a copy
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
	if len(f.contexts) > 0 {
		f.duringCall(s, callee)
	}
	if callee == nil || f.e.applying >= maxApplying {
		return f.unknownCall(s, nil, "", args, at)
	}
	f.e.applying++
	defer func() { f.e.applying-- }()
	f.depends(callee)
	if len(callee.funcs) == 0 && callee.typ != "" && !f.isProjectObject(s, callee) {
		if m, full := f.e.model.method(callee.typ, "__call__"); m != nil {
			return f.library(s, &libraryCall{name: full, model: m, recv: callee, args: args, at: at})
		}
		if es := f.e.model.entryMethods(callee.typ, "__call__"); len(es) > 0 {
			if v, ok := f.entryMethod(s, es, callee, nil, args, at); ok {
				return v
			}
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
			if f.e.nesting >= maxNesting {
				break // __call__ may be an object that is called, and so on for ever
			}
			f.e.nesting++
			v := f.apply(s, f.bind(s, m, &Value{refs: []*loc{l}}, owner), args, at)
			f.e.nesting--
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
		call := &libraryCall{name: c.name, model: f.e.model.Calls[c.name], args: args, at: at}
		v := f.routing(s, call, f.library(s, call))
		if c.name == "os.getenv" {
			v = f.fromShelf(s, libraryValue(environShelf), "get", args, at, v)
		}
		if c.class != nil { // View.as_view()
			return funcValue(&callable{kind: boundCallable, name: "()", class: c.class, at: at})
		}
		return v
	case boundCallable:
		if c.name == "update" {
			f.registerFilters(s, c.recv, args)
		}
		v := f.fromShelf(s, c.recv, c.name, args, at, f.callMethod(s, c, args, at))
		if len(f.e.hangs[c.name]) > 0 {
			return f.hanging(s, c, args, at, v)
		}
		return v
	case partialCallable:
		// What was bound may stand in another file; only a place in this one may become a step.
		bound := c.details().args
		all := &arguments{
			pos: append(append([]*Value(nil), bound.pos...), args.pos...), posAt: append(make([]syntax.Expr, len(bound.pos)), args.posAt...),
			names: append(append([]string(nil), bound.names...), args.names...), named: append(append([]*Value(nil), bound.named...), args.named...),
			namedAt: append(make([]syntax.Expr, len(bound.named)), args.namedAt...),
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
		return f.record(s, c.details().names, args.withDefaults(c), at)
	case staticCallable:
		return f.invoke(s, c.inner, args, at)
	case classMethodCallable:
		return f.invoke(s, c.inner, args, at)
	case entryCallable:
		if len(args.pos) == 1 {
			if fn := args.pos[0]; fn != nil && len(fn.funcs) == 1 && fn.funcs[0].kind == functionCallable {
				f.e.registerDecorated(f, s, c.name, c.details().args, c, fn.funcs[0].unit, fn, at)
				return fn
			}
		}
		if len(args.pos) > 0 {
			return args.pos[0]
		}
	case getterCallable:
		if c.recv != nil { // a reference, a promise
			return c.recv
		}
		if len(args.pos) == 0 {
			return nil
		}
		return f.got(s, c, args.pos[0], at)
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
// lacksKey says that a dict is known in full and has no item of that name.
func (f *frame) lacksKey(s *state, v *Value, name string) bool {
	whole := f.wholeDict(s, v)
	if whole == nil {
		return false
	}
	_, has := whole.field("[" + name + "]")
	return !has
}

func (f *frame) bindArgs(s *state, c *callable, args *arguments, at syntax.Node) []*Value {
	u := c.unit
	in := make([]*Value, len(u.inputs))
	var room [2][16]bool
	given, mayLack := room[0][:], room[1][:] // *args of unknown length may end before it
	if n := len(u.params); n > len(given) {
		given, mayLack = make([]bool, n), make([]bool, n)
	}
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
	defaults := c.details().defaults
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
		case args.more && (p.kind == ordinary || p.kind == keywordOnly) && !f.lacksKey(s, args.double, p.name):
			item := f.item(s, args.double, constValue(textConst(p.name)), at)
			if len(s.checked) > 0 {
				item = s.known(args.doubleText+"["+strconv.Quote(p.name)+"]", item)
			}
			in[i] = join2(in[i], unnamed(item, p.name), given[i])
			if defaults != nil && defaults[i] != nil {
				in[i] = join(in[i], defaults[i])
			}
		case defaults != nil && defaults[i] != nil:
			in[i] = join2(in[i], defaults[i], given[i])
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

// flow records that data reaches a sink. as is what is to be said of it; where the data comes from, and what happened to it,
// t says. It returns the flow, unless there is one already or none at all.
func (f *frame) flow(t Taint, as Flow) *Flow {
	if len(f.ordered) >= maxFlowsUnit {
		return nil
	}
	if as.Kind.Folder && t.member {
		// Where a member's name becomes a path, the archive is unpacked by hand.
		if member := f.e.model.Kind("archive-member"); member != nil {
			as.Kind = member
		}
	}
	if dead(t.clears, as.Kind) || t.opened && (t.from.real() && !f.e.namesOwn(t.from) || !hurtsOpened(as.Kind, t.via, as.via)) {
		return nil
	}
	as.Weak = as.Weak || t.weak
	if t.from.real() && (!f.e.wanted(t.from.source.Kind, as.Kind) || t.from.lost(as.Weak)) {
		return nil
	}
	if as.Kind.Name == "error-detail" && as.offered {
		return nil // a framework shows errors where its users tell it to
	}
	vetted := t.clears&Vetted != 0
	key := flowKey{t.from, as.node, as.Kind}
	if have := f.flows[key]; have != nil {
		have.Weak = have.Weak && as.Weak
		have.anew = have.anew || t.anew
		have.vetted, have.number = have.vetted && vetted, have.number && as.number
		have.opened = have.opened && t.opened
		return nil
	}
	as.Origin, as.anew, as.opened, as.vetted, as.unit = t.from, t.anew, t.opened, vetted, f.whose()
	fl := new(Flow) // made here, so that what is not kept is not made
	*fl = as
	if f.flows == nil {
		f.flows = map[flowKey]*Flow{}
	}
	f.flows[key] = fl
	if t.from.real() {
		f.e.reportIn(fl, f.sight)
		return fl
	}
	if t.from.global != nil {
		f.e.wait(fl)
		return fl
	}
	f.ordered = append(f.ordered, fl)
	return fl
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
