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
	if strings.HasPrefix(c.name, typeAdapter) {
		if v, ok := f.adapterCall(s, c); ok {
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
	if m.Parses && out != nil && len(out.taint) > 0 {
		w := *out
		w.taint = marked(out.taint, f.place(c.at), parsed)
		out = &w
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
		if (typ == escapingTemplate || typ == djangoTemplate) && len(c.args.pos) > 0 {
			r.change().of = c.args.pos[0] // its name, or its text
		}
		if f.e.model.clean(typ) {
			r.taint, r.sym = predictableOnly(r.taint), nil
			if len(m.Sinks) > 0 {
				if f.made == nil {
					f.made = map[*Value]maker{}
				}
				f.made[&r] = maker{c.at, f.mod}
			}
		} else if len(r.refs) == 0 && isClassName(c.name) {
			// Something made here: what is put into it stays in it.
			r.refs = f.alloc(s, madeKey{c.at}, &object{kind: instanceObject}).refs
		}
		out = &r
	}
	if m.NoReturn {
		f.leaves(s)
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
		if !f.holds(s, c, src.When) || c.bare && !receiverNamed(c, src.Receivers) {
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

// otherSource says that the model speaks of a method of that name as a source only, and of other receivers.
func (m *Call) otherSource(c *libraryCall) bool {
	if len(m.Sources) == 0 || len(m.Sinks) > 0 || len(m.Moves) > 0 || m.Clears != 0 {
		return false
	}
	return !slices.ContainsFunc(m.Sources, func(src Source) bool { return receiverNamed(c, src.Receivers) })
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
	isBool := true // what is called answers with True or False, not with a match or None
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
			isBool = isBool && p.Pattern == nil && (p.If == "true" || p.If == "false")
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
		if isBool && r.typ == "" {
			r.typ = boolType
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
		var written *Value
		if !ok {
			w, written, ok = f.writtenFor(s, rest[0], c.at)
		}
		with, known, subject = w, known && ok, rest[1]
		if !ok {
			subject = subject.carrying(f.deep(s, rest[0])).carrying(f.deep(s, written))
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
