package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A libraryCall is a call of something outside the project.
type libraryCall struct {
	made  *group // the group of one route that it made
	name  string
	model *Call // nil when nothing is known about it
	recv  *Value
	args  *arguments
	at    syntax.Node
	bare  bool // the method was found by its bare name: the receiver's class is unknown
}

// arg returns what the call passes for an Arg of the model.
func (f *frame) arg(s *state, c *libraryCall, a Arg) (v *Value, ok bool) {
	switch a.Special {
	case Self:
		return c.recv, c.recv != nil
	case AllArgs:
		var out *Value
		n := 0
		for _, x := range c.args.pos {
			out, n = join2(out, x, n > 0), n+1
		}
		for _, x := range c.args.named {
			out, n = join2(out, x, n > 0), n+1
		}
		if c.args.some {
			out, n = join2(out, f.element(s, c.args.star), n > 0), n+1
		}
		if c.args.more {
			out, n = join2(out, c.args.double, n > 0), n+1
		}
		return out, n > 0
	case Formatted:
		if len(c.args.pos) == 0 {
			return nil, false
		}
		if format, ok := c.args.pos[0].text(); ok && len(c.args.pos) > 1 && !c.args.some {
			if len(c.args.pos) == 2 && strings.Contains(format, "%(") {
				return f.percent(s, c.at, format, c.args.pos[1]), true
			}
			t := f.alloc(s, formatKey{c.at}, &object{kind: tupleObject, exact: true, elems: c.args.pos[1:]})
			return f.percent(s, c.at, format, t), true
		}
		message := *c
		message.args = c.args.without("exc_info", "extra", "stack_info", "stacklevel")
		return f.arg(s, &message, Arg{Special: AllArgs})
	case Named:
		return c.args.double, c.args.more
	case Keywords:
		var out *Value
		n := 0
		for _, x := range c.args.named {
			out, n = join2(out, x, n > 0), n+1
		}
		if c.args.more {
			out, n = join2(out, c.args.double, n > 0), n+1
		}
		return out, n > 0
	}
	if a.Name != "" {
		if v, ok := c.args.keyword(a.Name); ok {
			return v, true
		}
	}
	for _, name := range a.Others {
		if v, ok := c.args.keyword(name); ok {
			return v, true
		}
	}
	if a.Index >= 0 {
		if a.Index < len(c.args.pos) {
			return c.args.pos[a.Index], true
		}
		if c.args.some {
			return f.element(s, c.args.star), true
		}
	}
	if a.Name != "" && c.args.more {
		if v := f.item(s, c.args.double, constValue(textConst(a.Name)), c.at); v != nil {
			return v, true
		}
	}
	return nil, false
}

type formatKey struct{ at syntax.Node }

// without returns arguments without the keywords of some names.
func (a *arguments) without(names ...string) *arguments {
	if !slices.ContainsFunc(a.names, func(name string) bool { return slices.Contains(names, name) }) {
		return a
	}
	b := *a
	b.names, b.named, b.namedAt = nil, nil, nil
	for i, name := range a.names {
		if !slices.Contains(names, name) {
			b.names, b.named, b.namedAt = append(b.names, name), append(b.named, a.named[i]), append(b.namedAt, a.namedAt[i])
		}
	}
	return &b
}

// isFunctionArgument says that a decorator was called with the function itself.
func isFunctionArgument(args *arguments) bool {
	return len(args.pos) == 1 && args.pos[0] != nil && len(args.pos[0].funcs) == 1 && args.pos[0].funcs[0].kind == functionCallable
}

// handsFunction says that the call of a decorator names the function that it is for: strawberry.field(resolver=find).
func (f *frame) handsFunction(s *state, c *libraryCall) bool {
	return slices.ContainsFunc(f.e.entryCalls[c.name], func(e *Entry) bool {
		fn, ok := f.arg(s, c, e.Function)
		return ok && fn != nil && len(fn.funcs) > 0
	})
}

type madeKey struct{ at syntax.Node }

// isClassName takes a callable for a class by its name.
func isClassName(name string) bool {
	last := lastName(name)
	return last != "" && last[0] >= 'A' && last[0] <= 'Z' && !allCaps(last)
}

// library evaluates a call of a library function or method.
func (f *frame) library(s *state, c *libraryCall) *Value {
	f.observe(s, c)
	if v, ok := f.pureCall(s, c); ok {
		return v
	}
	if v, ok := f.builtinCall(s, c); ok {
		return v
	}
	if v, ok := f.fileCall(s, c); ok {
		return v
	}
	if v, ok := f.regexCall(s, c); ok {
		return v
	}
	if len(f.e.entryDecorators[c.name]) > 0 && !isFunctionArgument(c.args) && !f.handsFunction(s, c) {
		return funcValue(&callable{kind: entryCallable, name: c.name, more: &details{args: c.args}, at: c.at})
	}
	if v, ok := f.signalCall(s, c); ok {
		return v
	}
	if v, ok := f.settingsCall(s, c); ok {
		return v
	}
	if v, ok := f.formField(s, c); ok {
		return v
	}
	if v, ok := f.macCall(s, c); ok {
		f.checkSinks(s, c) // what it is keyed with
		return v
	}
	if f.postpone(c) {
		return c.args.pos[0]
	}
	if strings.HasPrefix(c.name, contextVar) {
		if v, ok := f.contextCall(s, c); ok {
			return v
		}
	}
	if strings.HasPrefix(c.name, "ast.") {
		if v, ok := f.treeCall(c); ok {
			return v
		}
	}
	if v, ok := f.switchCall(c); ok {
		return v
	}
	m := c.model
	if m == nil {
		if v, ok := f.sharedCall(s, c); ok {
			return v
		}
		out := f.unmodelled(s, c)
		if ofClient(c.name) {
			out = f.guard(s, c, out)
		}
		return out
	}
	f.checkSinks(s, c)
	if m.Setting && len(c.args.pos) > 0 {
		if f.e.settings == nil {
			f.e.settings = map[string]*Value{}
		}
		f.e.settings[c.name] = &Value{open: true, typ: orEmpty(c.args.pos[0]).typ}
	}
	var out *Value
	moved := false
	for i := range m.Runs {
		if v, result := f.runs(s, c, &m.Runs[i]); result {
			out, moved = join2(out, v, moved), true
		}
	}
	for _, e := range f.e.entryCalls[c.name] {
		f.e.registerCall(f, s, c, e)
	}
	for i := range m.Moves {
		v, result := f.move(s, c, &m.Moves[i])
		if result {
			out, moved = join2(out, v, moved), true
		}
	}
	if !moved && !m.Clean && (len(m.Sources) == 0 || m.Sources[0].Kind == "predictable") {
		if len(m.Moves) == 0 {
			out = f.kept(s, c)
		}
	}
	if moved && out != nil && (len(out.refs) > 0 || len(out.consts) > 0) && m.Clears == 0 && m.Returns == "" && len(m.Sources) == 0 {
		f.proofsOf(s, c, &out)
		return out
	}
	if c.recv != nil && out != nil && (c.name == "marshmallow.Schema.load" || c.name == "marshmallow.Schema.loads" || c.name == "colander.SchemaNode.deserialize") {
		out = f.declared(s, c.recv, out, c.at)
	}
	if m.Decodes && out != nil {
		// What was checked before says nothing of what comes out.
		t := append([]Taint(nil), f.deep(s, out)...)
		for i := range t {
			t[i].clears, t[i].anew = 0, true
		}
		out = tainted(t)
		if out != nil && len(c.args.pos) > 0 && strings.HasPrefix(c.name, "urllib.parse.unquote") {
			out.change().of = c.args.pos[0] // what is not in it once it is decoded was not in it before
		}
	}
	if m.Clears != 0 && out != nil {
		t := f.deep(s, out)
		cl := cleared(t, m.Clears)
		out = tainted(cl)
	}
	out = f.sourcesOf(s, c, out)
	for i := range m.Becomes {
		if b := &m.Becomes[i]; c.recv != nil && f.holds(s, c, b.When) {
			w := *c.recv
			w.typ = b.Type
			f.replace(s, c.recv, &w)
		}
	}
	returns := m.Returns
	for i := range m.Special {
		if f.holds(s, c, m.Special[i].When) {
			returns = m.Special[i].Type
		}
	}
	if returns != "" {
		typ := returns
		if typ == "self" && c.recv != nil {
			typ = c.recv.typ
		}
		r := Value{open: true}
		if out != nil {
			r = *out
			if len(r.refs) == 0 {
				r.open = true
			}
		}
		r.typ = typ
		if c.name == "pathlib.Path.resolve" || c.name == "pathlib.Path.relative_to" || c.name == "tarfile.TarFile.getmembers" {
			r.change().of = c.recv
		}
		if typ == escapingTemplate && len(c.args.pos) > 0 {
			r.change().of = c.args.pos[0] // its name, or its text
		}
		if f.e.model.clean(typ) {
			r.taint, r.sym = predictableOnly(r.taint), nil
			if len(m.Sinks) > 0 {
				if f.made == nil {
					f.made = map[*Value]syntax.Node{}
				}
				f.made[&r] = c.at
			}
		} else if len(r.refs) == 0 && isClassName(c.name) {
			// Something made here: what is put into it stays in it.
			r.refs = f.alloc(s, madeKey{c.at}, &object{kind: instanceObject}).refs
		}
		out = &r
	}
	if m.NoReturn {
		f.gone = true
		return nil
	}
	f.declaredBy(s, c, out)
	f.proofsOf(s, c, &out)
	if strings.HasPrefix(c.name, "re.") {
		out = f.finds(s, c, out)
	}
	if returns == ipType && len(c.args.pos) > 0 {
		if facts := f.hostFacts(c.args.pos[0]); len(facts) > 0 {
			w := *orEmpty(out)
			w.change().facts = facts
			out = &w
		}
	}
	if ofClient(c.name) {
		out = f.guard(s, c, out)
	}
	return out
}

// sourcesOf adds the untrusted data that a call brings in to what it gives, or to the argument that receives it.
func (f *frame) sourcesOf(s *state, c *libraryCall, out *Value) *Value {
	for i := range c.model.Sources {
		src := &c.model.Sources[i]
		if !f.holds(s, c, src.When) {
			continue
		}
		o := f.e.sourceOrigin(src, c.at, f.place(c.at), c.name)
		t := []Taint{{from: o, clears: src.Clears, via: &hop{place: o.place, says: src.Says}}}
		switch {
		case src.To.Special == Plain && src.To.Index == 0 && src.To.Name == "" || src.To.Special == Result:
			out = out.carrying(t)
		default:
			if v, ok := f.arg(s, c, src.To); ok && v != nil {
				f.change(s, v, func(o *object) *object { return o.loose().withRest(tainted(t)) })
				f.replace(s, v, v.carrying(t))
			}
		}
	}
	return out
}

// kept is the result of a call that passes on what goes in.
func (f *frame) kept(s *state, c *libraryCall) *Value {
	args := c.args
	if c.bare && slices.ContainsFunc(c.model.Sinks, func(sink Sink) bool {
		return sink.Kind.Name == "sql-text" && len(sink.Receivers) > 0 && f.receiverFits(s, c, &sink)
	}) {
		args = &arguments{} // a database answers with what is stored, not with what it was asked
	}
	t, _ := joinTaints(f.everything(s, c.recv, args), f.allContents(s, args))
	if len(t) == 0 {
		return nil
	}
	if sql := f.e.model.Kind("sql-text"); sql != nil && c.bare && c.name == "values" && len(c.args.pos)+len(c.args.names) > 0 {
		t = cleared(t, sql.Bit) // table.insert().values(name=…)
	}
	return tainted(marked(t, f.place(c.at), "through "+lastName(c.name)))
}

// replace puts w wherever the variables hold v.
func (f *frame) replace(s *state, v, w *Value) {
	if v == nil || v == w {
		return
	}
	for i, have := range s.vars[:len(f.u.slots.names)] {
		if have == v {
			s.vars[i] = w
		}
	}
}

// proofsOf applies what a call says of its arguments.
func (f *frame) proofsOf(s *state, c *libraryCall, out **Value) {
	var facts []fact
	for i := range c.model.Proofs() {
		p := &c.model.Proves[i]
		v, ok := f.arg(s, c, p.Arg)
		if !ok || v == nil || !f.holds(s, c, p.When) {
			continue
		}
		mask, absent := p.Clears, Mask(0)
		if p.Pattern != nil {
			pat, ok := f.arg(s, c, *p.Pattern)
			text, known := f.patternText(s, pat)
			if !ok || !known {
				continue
			}
			if f.readsLines(s, pat, c) {
				text = "(?m)" + text
			}
			mask = f.e.model.matching(text, p.Whole)
			if p.Whole == "any" {
				absent = f.e.model.removing(text, "") // no such character was found
			}
		}
		if mask|absent == 0 {
			continue
		}
		values := []*Value{v}
		if list, ok := f.exactElements(s, v); ok && len(v.taint) == 0 {
			values = list
		}
		for _, v := range values {
			if v == nil || len(v.taint) == 0 {
				continue
			}
			mask := mask
			if p.Normal && !normal(v.taint) {
				mask = Within
			}
			text := f.argExpr(c, p.Arg)
			switch p.If {
			case "true":
				facts = append(facts, fact{value: v, text: text, then: mask, other: absent})
			case "false":
				facts = append(facts, fact{value: v, text: text, other: mask})
			case "equal":
				facts = append(facts, fact{value: v, text: text, then: mask, equal: true})
			default:
				f.prove(s, v, text, mask)
			}
		}
	}
	if len(facts) > 0 {
		r := Value{open: true}
		if *out != nil {
			r = **out
		}
		r.change().facts = append(append([]fact(nil), r.form().facts...), facts...)
		*out = &r
	}
}

// readsLines says that a pattern was given the flag re.MULTILINE: its anchors hold for any line of the text.
func (f *frame) readsLines(s *state, pattern *Value, c *libraryCall) bool {
	flags, _ := c.args.keyword("flags")
	if flags == nil && strings.HasPrefix(c.name, "re.") && c.recv == nil && len(c.args.pos) > 2 {
		flags = c.args.pos[2]
	}
	if flags == nil && pattern != nil && len(pattern.refs) == 1 {
		if o := f.get(s, pattern.refs[0]); o != nil {
			flags, _ = o.field("flags")
		}
	}
	for _, fn := range orEmpty(flags).funcs {
		if fn.name == "re.M" || fn.name == "re.MULTILINE" {
			return true
		}
	}
	return false
}

// patternText is the text of a regular expression, compiled or not.
func (f *frame) patternText(s *state, v *Value) (string, bool) {
	if text, ok := v.text(); ok {
		return text, true
	}
	if v != nil && len(v.refs) == 1 {
		if o := f.get(s, v.refs[0]); o != nil {
			if p, ok := o.field("pattern"); ok {
				return p.text()
			}
		}
	}
	return "", false
}

// Proofs lists what the call proves; nothing for an unknown call.
func (c *Call) Proofs() []Proof {
	if c == nil {
		return nil
	}
	return c.Proves
}

// argExpr is the source text of an argument that reads the same each time.
func (f *frame) argExpr(c *libraryCall, a Arg) string {
	if a.Special == Self {
		if call, ok := c.at.(*syntax.Call); ok {
			if at, ok := call.Func.(*syntax.Attribute); ok {
				return f.rereadable(at.Value)
			}
		}
		return ""
	}
	if a.Index >= 0 && a.Index < len(c.args.posAt) && c.args.posAt[a.Index] != nil {
		return f.rereadable(c.args.posAt[a.Index])
	}
	return ""
}

// move carries data as one Move says. result tells that v is what the call gives.
func (f *frame) move(s *state, c *libraryCall, m *Move) (v *Value, result bool) {
	from, ok := f.arg(s, c, m.From)
	if !ok {
		return nil, m.To.Special == Result
	}
	key := f.keyOf(s, c, m.Keys)
	if m.From.Special == Self && len(m.Keys) > 0 {
		// Loading from the place that the keys name.
		v = f.loadKeyed(s, from, key)
	} else {
		v = from
	}
	if m.Member {
		v = tainted(asMembers(f.deep(s, v)))
	} else if m.Clears != 0 {
		v = tainted(cleared(f.deep(s, v), m.Clears))
	}
	switch m.To.Special {
	case Result:
		if v != nil && len(v.refs) == 0 && len(v.consts) == 0 {
			if len(v.taint) == 0 {
				return nil, true
			}
			return tainted(marked(v.taint, f.place(c.at), "through "+lastName(c.name))), true
		}
		if v != nil && len(m.Keys) == 0 && m.From.Special != Self {
			if t := f.deep(s, v); len(t) > 0 {
				return tainted(t), true
			}
			return nil, true
		}
		if v != nil && len(m.Keys) == 0 {
			return tainted(f.deep(s, v)), true
		}
		return v, true
	}
	to, ok := f.arg(s, c, m.To)
	if !ok || to == nil {
		if m.To.Special == Self && c.recv != nil {
			to = c.recv
		} else {
			return nil, false
		}
	}
	f.storeKeyed(s, to, key, v, len(m.Keys) > 0)
	return nil, false
}

// keyOf is the place that constant arguments name, or "" when they are not known.
func (f *frame) keyOf(s *state, c *libraryCall, keys []Arg) string {
	if len(keys) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteByte('[')
	for _, k := range keys {
		v, _ := f.arg(s, c, k)
		text, ok := v.constant()
		if !ok {
			f.depends(v)
			return ""
		}
		b.WriteString(text.text)
		b.WriteString(itoa(text.num))
		b.WriteByte('|')
	}
	b.WriteByte(']')
	return b.String()
}

// keyed says that a method of a class finds or puts things by the keys that it is given.
func (m *Model) keyed(typ, method string) bool {
	if typ == "" {
		return false
	}
	c, _ := m.method(typ, method)
	return c != nil && slices.ContainsFunc(c.Moves, func(m Move) bool { return len(m.Keys) > 0 })
}

func (f *frame) loadKeyed(s *state, from *Value, key string) *Value {
	if from == nil {
		return nil
	}
	var out *Value
	n, found := 0, 0
	for _, l := range from.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if key != "" {
			if v, ok := o.field(key); ok {
				out, n, found = join2(out, v, n > 0), n+1, found+1
				continue
			}
		} else {
			for _, fl := range o.fields {
				out, n = join2(out, fl.value, n > 0), n+1
			}
		}
		if o.some {
			out, n = join2(out, o.rest, n > 0), n+1
		}
		if o.base != nil {
			out, n = join2(out, symValue(f.e.part(o.base, "[]")), n > 0), n+1
		}
	}
	if len(from.taint) > 0 && !(found == len(from.refs) && found > 0 && onlyKept(from.taint)) {
		out = join2(out, tainted(from.taint), n > 0)
	}
	return out
}

// onlyKept says that the data of a value is no more than what a module variable may hold.
func onlyKept(taints []Taint) bool {
	for _, t := range taints {
		if t.from.global == nil {
			return false
		}
	}
	return true
}

// storeKeyed puts v into the object that a library value stands for. Library objects made in this run
// have a place of their own; others are only known by their data.
func (f *frame) storeKeyed(s *state, to *Value, key string, v *Value, keyed bool) {
	if len(to.refs) > 0 || to.sym != nil {
		f.change(s, to, func(o *object) *object {
			if key != "" {
				return o.with(key, v)
			}
			return o.loose().withRest(v)
		})
		return
	}
	if t := f.deep(s, v); len(t) > 0 {
		f.replace(s, to, to.carrying(t))
	}
}

// runs calls a project function that a library call runs, and says what the library call gives of what it returns.
func (f *frame) runs(s *state, c *libraryCall, r *Run) (out *Value, result bool) {
	fn, ok := f.arg(s, c, r.Function)
	if !ok || fn == nil {
		return nil, false
	}
	f.depends(fn) // a caller that knows the function knows what is run
	args := &arguments{}
	for _, a := range r.Args {
		v, ok := f.arg(s, c, a)
		if !ok {
			continue
		}
		if r.Element {
			v = f.element(s, v)
		}
		args.pos = append(args.pos, v)
	}
	if r.Rest >= 0 {
		for i := r.Rest; i < len(c.args.pos); i++ {
			args.pos = append(args.pos, c.args.pos[i])
			if i < len(c.args.posAt) {
				args.posAt = append(args.posAt, c.args.posAt[i])
			}
		}
		args.names, args.named, args.namedAt = c.args.names, c.args.named, c.args.namedAt
		args.star, args.some = c.args.star, c.args.some
	}
	if r.Spread != nil {
		if v, ok := f.arg(s, c, *r.Spread); ok && v != nil {
			if list, ok := f.exactElements(s, v); ok {
				args.pos = append(args.pos, list...)
			} else {
				args.star, args.some = v, true
			}
		}
	}
	if r.Named != nil {
		if v, ok := f.arg(s, c, *r.Named); ok && v != nil {
			args.double, args.more = v, true
		}
	}
	if r.Element && r.Result && len(r.Args) == 1 {
		if v, ok := f.arg(s, c, r.Args[0]); ok {
			if list, ok := f.exactElements(s, v); ok && len(list) <= maxUnroll {
				o := &object{kind: iteratorObject, exact: true}
				for _, e := range list {
					gone := f.gone
					o.elems = append(o.elems, f.apply(s, fn, &arguments{pos: []*Value{e}}, c.at))
					f.gone = gone
				}
				return f.alloc(s, c.at, o), true
			}
		}
	}
	for _, callee := range fn.funcs {
		gone := f.gone
		f.gone = false
		v := f.invoke(s, callee, args, c.at)
		f.gone = gone
		if r.Result && !r.Element {
			out, result = join2(out, v, result), true
		}
	}
	if name := lastName(c.name); name == "submit" || name == "apply_async" {
		out = f.promise(s, out, c.at)
	}
	return out, result
}

// promise is a future of v: what carries data of v, and gives v to who asks for the result.
func (f *frame) promise(s *state, v *Value, at syntax.Node) *Value {
	result := funcValue(&callable{kind: getterCallable, recv: v, at: at})
	o := (&object{kind: instanceObject}).with("result", result).with("get", result)
	p := *f.alloc(s, at, o)
	p.typ, p.taint = "concurrent.futures.Future", f.deep(s, v)
	return &p
}

// started runs what a thread of the project's own does.
func (f *frame) started(s *state, recv *Value, types []string, at syntax.Node) {
	if recv == nil || !slices.ContainsFunc(types, func(typ string) bool { return typ == "threading.Thread" || typ == "multiprocessing.Process" }) {
		return
	}
	for _, l := range recv.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if m, owner := o.class.lookup("run"); owner != nil {
				f.callValue(s, f.bind(s, m, &Value{refs: []*loc{l}}, owner), &arguments{}, at)
				f.gone = false
			}
		}
	}
}

// looksUp are methods that find stored things by the fields that their keyword arguments name.
var looksUp = map[string]bool{"filter": true, "filter_by": true, "exclude": true, "get_or_404": true, "first_or_404": true, "find_by": true}

// isOwnMethod says that a call asks the object, or the class, whose method runs for a method that its class has.
func (f *frame) isOwnMethod(at syntax.Node, name string) bool {
	call, ok := at.(*syntax.Call)
	if !ok || f.u.class == nil || len(f.u.params) == 0 {
		return false
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok {
		return false
	}
	recv, ok := method.Value.(*syntax.Name)
	if !ok || recv.ID != f.u.params[0].name {
		return false
	}
	_, owner := f.u.class.lookup(name)
	return owner != nil
}

// unmodelled is a library call that no model speaks of: what goes in may come out.
func (f *frame) unmodelled(s *state, c *libraryCall) *Value {
	if c.recv != nil {
		f.observe(s, c) // library has noted the others
	}
	for _, e := range f.e.entryCalls[c.name] {
		f.e.registerCall(f, s, c, e)
	}
	if c.args.more && isRecordClass(c.name) {
		f.spreadInto(s, c.args, c.at)
	}
	if m := f.e.model.Methods[lastName(c.name)]; m != nil && c.recv == nil {
		// A method of something in a module that is not at hand: Order.objects.raw.
		if call, ok := c.at.(*syntax.Call); ok {
			if _, ok := call.Func.(*syntax.Attribute); ok {
				f.checkSinks(s, &libraryCall{name: c.name, model: m, args: c.args, at: c.at, bare: true})
			}
		}
	}
	if dot := strings.LastIndexByte(c.name, '.'); c.recv == nil && dot > 0 && (isRecordClass(c.name[:dot]) || strings.HasSuffix(c.name, ".objects.get")) {
		// Looked up by what was passed: what comes back is what was stored.
		return &Value{open: true, typ: strings.TrimSuffix(c.name[:dot], ".objects")}
	}
	args := c.args
	if looksUp[lastName(c.name)] && c.recv != nil && len(args.pos) == 0 && len(args.names) > 0 && !args.more && len(f.deep(s, c.recv)) == 0 {
		return &Value{open: true} // found by what was passed: what comes back is what was stored
	}
	if lastName(c.name) == "get" && c.recv != nil && len(args.pos) > 0 && len(args.names) == 0 {
		args = &arguments{pos: args.pos[1:]} // what is found under a key is not the key
	}
	t := f.everything(s, c.recv, args)
	if f.e.watch.on(f.place(c.at)) {
		f.e.watch.unmodelled(f, c.name, f.place(c.at), len(t) > 0)
	}
	holds := holdsText(c.name)
	if !holds {
		t = withoutSecrets(t)
	}
	if holds && strings.HasPrefix(c.name, "builtins.") && c.recv == nil && len(args.pos) > 1 && len(t) > 0 {
		v := *f.alloc(s, c.at, &object{kind: instanceObject}) // several things, which a handler may tell apart
		f.tell(s, &v, args, c.at)
		v.typ = anyException
		return &v
	}
	out := &Value{open: true}
	if last := lastName(c.name); last != "" && last[0] >= 'A' && last[0] <= 'Z' && !strings.HasPrefix(c.name, "builtins.") && !allCaps(last) {
		out.typ = c.name // taken for a class
	}
	if len(t) > 0 {
		if !holds {
			f.noteUnmodelled(c.name, t, c.at)
		}
		t = marked(t, f.place(c.at), "through "+lastName(c.name))
		for i := range t {
			t[i].weak = t[i].weak || !holds
		}
		out.taint = t
	}
	f.escapes(s, c.args, c.at)
	if fn := decorated(c.args); fn != nil {
		out.funcs = fn
		return out
	}
	if out.typ == "" && len(t) == 0 {
		return funcValue2(c)
	}
	return out
}

// decorated is the function, or view made of a class, that an unknown call is given and nothing else: what a decorator
// nobody describes makes of a function is taken for the function.
func decorated(args *arguments) []*callable {
	if len(args.pos) != 1 || len(args.names) > 0 || args.more || args.some {
		return nil
	}
	fn := orEmpty(args.pos[0]).funcs
	for _, c := range fn {
		if c.kind != functionCallable && (c.kind != boundCallable || c.class == nil) {
			return nil
		}
	}
	return fn
}

// holdsText says that a call makes an error, which tells what it was made of.
func holdsText(name string) bool {
	return strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception")
}

// funcValue2 lets what an unknown factory returns be used as a decorator or called.
func funcValue2(c *libraryCall) *Value {
	return &Value{open: true, funcs: []*callable{{kind: boundCallable, name: "()", recv: nil, at: c.at}}}
}

func allCaps(s string) bool { return len(s) > 1 && strings.ToUpper(s) == s }

// escapes runs functions of the project that are handed to an unknown call: it may call them.
func (f *frame) escapes(s *state, args *arguments, at syntax.Node) {
	if f.quiet > 0 {
		return
	}
	for _, v := range args.pos {
		f.handedOut(s, v, at)
	}
	for _, v := range args.named {
		f.handedOut(s, v, at)
	}
}

// handedOut calls a function that was made here, with what nobody knows: what it captured may matter.
func (f *frame) handedOut(s *state, v *Value, at syntax.Node) {
	if v == nil {
		return
	}
	for _, c := range v.funcs {
		if c.kind != functionCallable || c.unit == nil || len(c.unit.inputs) == len(c.unit.params) || c.home != f.run {
			continue
		}
		carries := false
		for _, held := range f.captured(s, c) {
			carries = carries || len(f.deep(s, held)) > 0
		}
		if carries {
			gone := f.gone
			f.invoke(s, c, &arguments{}, at)
			f.gone = gone
		}
	}
}

// unknownCall is a call of something about which nothing is known at all.
func (f *frame) unknownCall(s *state, callee *Value, name string, args *arguments, at syntax.Node) *Value {
	found := name == "get" && len(args.pos) > 0 && len(args.names) == 0
	if found {
		args = &arguments{pos: args.pos[1:]} // what is found under a key is not the key
	}
	f.escapes(s, args, at)
	t := withoutSecrets(f.everything(s, callee, args))
	if len(t) == 0 {
		return nil
	}
	if found {
		// A mapping that came from outside gives what is in it. That is no assumption.
		return tainted(marked(t, f.place(at), "through get"))
	}
	f.noteUnmodelled("."+name, t, at)
	t = marked(t, f.place(at), "through a call that is not known")
	for i := range t {
		t[i].weak = true
	}
	if sql := f.e.model.Kind("sql-text"); sql != nil && buildsQuery[name] && (name != "values" || len(args.pos)+len(args.names) > 0) {
		t = cleared(t, sql.Bit)
	}
	return tainted(t)
}

// buildsQuery are methods whose result is a statement or a condition of a mapper, never a text: values that go in become
// bound parameters, whatever the mapper is called.
var buildsQuery = map[string]bool{
	"where": true, "filter_by": true, "order_by": true, "group_by": true, "having": true, "limit": true, "offset": true, "select_from": true,
	"outerjoin": true, "join_from": true, "in_": true, "not_in": true, "notin_": true, "ilike": true, "icontains": true, "subquery": true, "with_for_update": true,
	"union_all": true, "returning": true, "values": true, "on_conflict_do_update": true, "selectinload": true, "joinedload": true,
}

// callMethod calls a method of a library object, a text, a container, or something unknown.
func (f *frame) callMethod(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	if c.inner != nil && strings.HasPrefix(c.name, "task.") {
		return f.task(s, c, args, at)
	}
	if v, ok := f.schemaMethod(s, c, args, at); ok {
		return v
	}
	recv := c.recv
	if c.name == "update" {
		f.fieldUpdate(s, recv, args, at)
		f.digests(s, recv, args, at)
	}
	if recv != nil && recv.sym != nil && recv.typ != "" {
		// A store such as session.update is a change of a container and a sink.
		if m, full := f.e.model.method(recv.typ, c.name); m != nil && len(m.Sinks) > 0 {
			f.checkSinks(s, &libraryCall{name: full, model: m, recv: recv, args: args, at: at})
		}
	}
	types := f.typesOf(s, orEmpty(recv))
	for _, typ := range types {
		// Before what any object may have: app.get("/x") is no look-up.
		if !f.e.registers[c.name] {
			break
		}
		if es := f.e.model.entryMethods(typ, c.name); len(es) > 0 {
			if v, ok := f.entryMethod(s, es, recv, c, args, at); ok {
				return v
			}
		}
	}
	if v, ok := f.signalMethod(s, recv, c.name, args, at); ok {
		return v
	}
	if c.name == "start" && len(args.pos) == 0 {
		f.started(s, recv, types, at)
	}
	if c.name == "get" && readsEnvironment(recv) {
		if v, ok := setSwitch(args); ok {
			return v
		}
	}
	if v, ok := f.builtinMethod(s, c, args, at); ok {
		return v
	}
	if recv != nil && argumentParsers[recv.typ] {
		m, _ := f.e.model.method(recv.typ, c.name)
		if v, ok := f.parserMethod(s, &libraryCall{name: recv.typ + "." + c.name, model: m, recv: recv, args: args, at: at}); ok {
			return v
		}
	}
	for _, typ := range types {
		if m, full := f.e.model.method(typ, c.name); m != nil {
			return f.library(s, &libraryCall{name: full, model: m, recv: recv, args: args, at: at})
		}
	}
	if recv == nil || recv.typ == "" || f.e.model.Types[recv.typ] == nil {
		if m := f.e.model.Methods[c.name]; m != nil && !f.isOwnMethod(at, c.name) {
			return f.library(s, &libraryCall{name: c.name, model: m, recv: recv, args: args, at: at, bare: true})
		}
	}
	if c.name == "joinpath" && len(args.pos) > 0 && !args.some && mayBePath(recv) && !f.isOwnMethod(at, c.name) {
		return f.pathBelow(s, recv, args.pos, at) // only paths have that method
	}
	if recv == nil || recv.typ == "" && len(recv.refs) == 0 {
		if v, ok := f.byMethodName(s, c, args, at); ok {
			return v
		}
	}
	if recv != nil && recv.typ != "" && f.e.model.fluent(recv.typ) {
		v := &Value{open: true, typ: recv.typ}
		if !f.e.model.clean(recv.typ) {
			v.taint = f.everything(s, recv, args)
		}
		return v
	}
	if recv != nil && recv.typ != "" {
		name := recv.typ + "." + c.name
		return f.unmodelled(s, &libraryCall{name: name, recv: recv, args: args, at: at})
	}
	f.observe(s, &libraryCall{name: c.name, recv: recv, args: args, at: at})
	f.guessRegistration(s, recv, c.name, args, at)
	return f.unknownCall(s, recv, c.name, args, at)
}

// byMethodName tries the project's methods of that name when the receiver's class is unknown and the
// name is rare enough to mean one of them.
func (f *frame) byMethodName(s *state, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	targets := f.e.methodsNamed(c.name)
	if len(targets) == 0 || len(targets) > 3 {
		return nil, false
	}
	var out *Value
	n := 0
	for _, u := range targets {
		if len(args.pos)+1 > len(u.params) && !u.hasVariadic() || u.generic != nil && u.generic.provisional {
			continue
		}
		self := c.recv
		if self == nil {
			self = &Value{open: true}
		}
		v := f.callUnit(s, &callable{kind: functionCallable, unit: u, self: self}, args, at)
		f.gone = false
		out, n = join2(out, v, n > 0), n+1
	}
	return out, n > 0
}

func (u *unit) hasVariadic() bool {
	for i := range u.params {
		if u.params[i].kind == variadic {
			return true
		}
	}
	return false
}

// task runs the function behind a task's delay() and its kind.
func (f *frame) task(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	passed := args
	if strings.HasSuffix(c.name, "apply_async") {
		passed = &arguments{}
		v, ok := args.keyword("args")
		if !ok && len(args.pos) > 0 {
			v, ok = args.pos[0], true
		}
		if ok {
			if list, exact := f.exactElements(s, v); exact {
				passed.pos = list
			} else {
				passed.star, passed.some = v, true
			}
		}
		if v, ok := args.keyword("kwargs"); ok {
			passed.double, passed.more = v, true
		}
	}
	if name := c.name; name == "task.s" && c.inner.unit != nil {
		passed = f.afterResult(s, c.inner.unit, passed)
	}
	self := c.inner
	if u := self.unit; u != nil && len(u.params) > len(passed.pos) && u.params[0].name == "self" && self.self == nil {
		b := *self
		b.self = &Value{open: true}
		self = &b
	}
	f.invoke(s, self, passed, at)
	f.gone = false
	return nil
}

// afterResult is what a step of a chain is called with: where its task wants one argument more, the result of the step before
// it comes first.
func (f *frame) afterResult(s *state, u *unit, args *arguments) *arguments {
	wanted := 0
	for i := range u.params {
		if q := &u.params[i]; q.kind <= ordinary && q.def == nil && q.name != "self" && !slices.Contains(args.names, q.name) {
			wanted++
		}
	}
	if args.star != nil || args.more || wanted != len(args.pos)+1 {
		return args
	}
	out := *args
	out.pos = append([]*Value{{open: true}}, args.pos...)
	out.posAt = nil
	return &out
}

func (f *frame) methodName(c *callable) string {
	if c.recv != nil && c.recv.typ != "" {
		if _, full := f.e.model.method(c.recv.typ, c.name); full != "" {
			return full
		}
		return c.recv.typ + "." + c.name
	}
	return c.name
}

// joinPath evaluates os.path.join, Path / name and their like.
func (f *frame) joinPath(s *state, at syntax.Node, vs []*Value) *Value {
	if len(vs) == 0 {
		return nil
	}
	known := true
	text := ""
	for i, v := range vs {
		t, ok := v.text()
		if !ok {
			known = false
			break
		}
		if strings.HasPrefix(t, "/") || i == 0 {
			text = t
		} else if strings.HasSuffix(text, "/") || text == "" {
			text += t
		} else {
			text += "/" + t
		}
	}
	if known {
		return constValue(textConst(text))
	}
	var out []Taint
	var named *Value // the one piece that somebody else chose
	pieces, below := 0, false
	for i, v := range vs {
		if t := f.deep(s, v); len(t) > 0 {
			if pieces == 0 || !isFolderOf(out, t) {
				pieces++
			}
			below = i == 1 && isHandedIn(out, t)
			named = v
			says := "joined into a path"
			if i == 0 && f.leadsBelow(s, vs[1:]) {
				says = beginsPath
			}
			// Joining normalises nothing; an absolute name replaces what is before it.
			kept := append([]Taint(nil), t...)
			for j := range kept {
				if len(vs) > 1 {
					kept[j].clears &^= NormalPath
				}
				if first, known := vs[0].text(); i > 0 && (!known || first != "") {
					kept[j].clears |= f.e.model.optionBits() // it stands behind a folder, or begins with a slash
				}
			}
			out, _ = joinTaints(marked(kept, f.place(at), says), out)
		}
	}
	head, end := vs[0].opening(), ""
	if last, ok := vs[len(vs)-1].text(); ok && last == "" {
		end = "/" // os.path.join(folder, "")
	}
	if len(out) == 0 {
		if head == "" && end == "" {
			return nil
		}
		return &Value{open: true, more: &form{head: head, end: end}}
	}
	path := &Value{open: true, more: &form{head: head, end: end}, taint: out}
	switch {
	case pieces == 1:
		path.change().of = named // what is found out about the path was found out about the name
	case below:
		path.change().made = named
	}
	return path
}

// writtenFor is all that a function writes in place of what a pattern finds, where that is known: lambda m: ENTITIES[m.group()].
func (f *frame) writtenFor(s *state, function *Value, at syntax.Node) (string, bool) {
	if function == nil || len(function.funcs) != 1 || function.funcs[0].unit == nil {
		return "", false
	}
	v := f.callValue(s, function, &arguments{pos: []*Value{{open: true, typ: "re.Match"}}, posAt: []syntax.Expr{nil}}, at)
	with := ""
	for _, c := range v.only() {
		if c.kind != syntax.Str {
			return "", false
		}
		with += c.text
	}
	return with, with != ""
}

// isFolderOf says that what stands in front of the name of an archive's member is a folder that a caller hands in: a path that
// is found to lie below it says as much of the member as one below a folder of the program's own.
func isFolderOf(before, name []Taint) bool {
	return !slices.ContainsFunc(name, func(n Taint) bool { return !n.member }) && isHandedIn(before, name)
}

// isHandedIn says that what stands in front of a name is nothing but what a caller hands in, and is not the name itself.
func isHandedIn(before, name []Taint) bool {
	for _, b := range before {
		if b.from.unit == nil || slices.ContainsFunc(name, func(n Taint) bool { return n.from == b.from }) {
			return false
		}
	}
	return true
}

// regexCall evaluates substitution and splitting by a constant pattern, which limit what is left.
func (f *frame) regexCall(s *state, c *libraryCall) (*Value, bool) {
	method := ""
	pattern, rest := c.recv, c.args.pos
	switch c.name {
	case "re.sub", "re.subn", "re.split", "regex.sub":
		if len(rest) == 0 {
			return nil, false
		}
		method, pattern, rest = lastName(c.name), rest[0], rest[1:]
		if c.model != nil {
			f.checkSinks(s, c)
		}
	case "re.Pattern.sub", "re.Pattern.subn", "re.Pattern.split":
		method = lastName(c.name)
		if c.model != nil {
			f.checkSinks(s, c)
		}
	default:
		return nil, false
	}
	text, known := f.patternText(s, pattern)
	with, subject := "", (*Value)(nil)
	if method == "split" {
		if len(rest) > 0 {
			subject = rest[0]
		}
	} else {
		if len(rest) < 2 {
			return nil, false
		}
		w, ok := rest[0].text()
		if !ok && known {
			w, ok = f.writtenFor(s, rest[0], c.at)
		}
		with, known, subject = w, known && ok, rest[1]
		if !ok {
			subject = subject.carrying(f.deep(s, rest[0]))
		}
	}
	t := f.deep(s, subject)
	if known {
		t = cleared(t, f.e.model.removing(text, with))
	}
	if method != "split" && isMask(with) && (text == "" || findsSecrets(text)) {
		t = withoutSecrets(t)
	}
	out := tainted(marked(t, f.place(c.at), "through "+method))
	if method == "split" {
		return f.alloc(s, c.at, (&object{kind: listObject}).withRest(out)), true
	}
	return out, true
}
