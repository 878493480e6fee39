package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file looks at what reaches the sinks of library calls, and under which other arguments they are dangerous.

// checkSinks looks at the arguments that can hurt.
func (f *frame) checkSinks(s *state, c *libraryCall) {
	for i := range c.model.Sinks {
		sink := &c.model.Sinks[i]
		if c.bare && !f.receiverFits(s, c, sink) {
			continue
		}
		if sink.Template != nil {
			f.rendered(s, c, sink)
			continue
		}
		v, ok := f.arg(s, c, sink.Arg)
		if ok {
			f.observeSink(sink.Kind, c.at, f.mod)
		}
		if sink.Argv != "" && sink.Arg.Special == AllArgs {
			words := &object{kind: listObject, exact: true, elems: c.args.pos}
			if c.args.some {
				words = words.grown(f.element(s, c.args.star))
			}
			v = f.alloc(s, madeKey{c.at}, words)
		}
		if sink.Kind.Name == "logged-secret" {
			f.wholeHeaders(s, c, sink)
		}
		if !ok || v == nil {
			continue
		}
		if sink.Kind.Name == "html-text" && (f.isPlain(c.recv) || f.plainHandler(c)) || sink.Kind.Name == "size" && f.member != nil && c.at == syntax.Node(f.member) {
			continue
		}
		if sink.Kind.Prefix == "host" && (c.recv != nil && f.isGuarded(s, c.recv) || isSitePath(v) || sink.Absolute && strings.HasPrefix(v.opening(), "/")) {
			continue // the client asks no private host, or has one of its own in front of the path
		}
		if sink.Kind.Folder && v.typ != "" && f.e.model.stream(v.typ) {
			continue
		}
		t := f.deep(s, v)
		if sink.Kind.readsFile() {
			t, _ = joinTaints(t, f.knownContents(s, v))
		}
		if sink.Kind.Keys {
			t = f.chosenKeys(s, v)
		}
		if sink.Names {
			t = f.pairNames(s, v)
		}
		if len(sink.Items) > 0 {
			t = f.below(s, v, sink.Items, 0)
		}
		if len(t) == 0 && !f.e.watch.on(f.place(c.at)) {
			continue
		}
		if !f.holds(s, c, sink.When) {
			if w := f.e.watch; w.on(f.place(c.at)) {
				w.note(Note{Place: f.place(c.at), Text: sink.Kind.Name + ": a call of " + c.name + " is not dangerous with these other arguments"})
			}
			continue
		}
		if sink.Argv != "" && v != nil && v.sym != nil && len(v.refs) == 0 {
			f.depends(v) // a caller may know the words
			f.runsWords(v)
		}
		switch sink.Argv {
		case "shell":
			var program []Taint
			program, t = f.shellWords(s, v)
			if kind := f.e.model.Kind("program-path"); kind != nil {
				f.sink(s, program, &Sink{Kind: kind, Says: "names the program to run"}, c.at, c.name)
			}
		case "options":
			t = f.optionWords(s, v)
			if name, _, _ := f.argv(s, v); runsByOption[name] {
				told := *sink
				told.Says = optionThatRuns
				sink = &told
			}
		}
		f.sink(s, t, sink, c.at, c.name)
	}
}

// chosenKeys returns the data that a mapping's keys come from: all of a mapping that is itself untrusted, and
// what was put under keys that are not known. Values under keys of the program's own do not count.
func (f *frame) chosenKeys(s *state, v *Value) []Taint {
	if v == nil {
		return nil
	}
	out := v.taint
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.kind != dictObject {
			continue
		}
		if o.some {
			out, _ = joinTaints(out, f.deep(s, o.rest))
		}
		if keys, ok := o.field(keysField); ok {
			out, _ = joinTaints(out, f.deep(s, keys))
		}
		if o.base != nil {
			out, _ = joinTaints(out, o.base.alone())
		}
	}
	return out
}

// pairNames is the data in the keys of a mapping, or in the first elements of pairs.
func (f *frame) pairNames(s *state, v *Value) []Taint {
	out := f.chosenKeys(s, v)
	if pair, ok := f.exactElements(s, f.element(s, v)); ok && len(pair) == 2 {
		t := f.deep(s, pair[0])
		out, _ = joinTaints(out, t)
	}
	return out
}

// inKeys is what the keys of a mapping that carries data hold of it: nothing where they are the program's own.
func (m *Model) inKeys(taints []Taint) []Taint {
	return slices.DeleteFunc(slices.Clone(taints), func(t Taint) bool { return m.keys != 0 && t.clears&m.keys == m.keys })
}

// underKey marks data that is stored under a key: it is no key itself. What chose the key is stored beside it.
func (m *Model) underKey(v *Value) *Value {
	if v == nil || len(v.taint) == 0 || m.keys == 0 {
		return v
	}
	c := *v
	c.taint, c.sym = cleared(v.taint, m.keys), nil
	return &c
}

// recordModules are the names that projects give to the modules of their stored classes. Where such a module is
// not at hand, a class of it is taken for one whose keyword arguments become fields.
var recordModules = map[string]bool{"models": true, "model": true, "entities": true, "orm": true, "tables": true}

func isRecordClass(name string) bool {
	parts := strings.Split(name, ".")
	if len(parts) < 2 {
		return false
	}
	last := parts[len(parts)-1]
	if last == "" || last[0] < 'A' || last[0] > 'Z' || allCaps(last) {
		return false
	}
	for _, p := range parts[:len(parts)-1] {
		if recordModules[p] {
			return true
		}
	}
	return false
}

// spreadInto checks a mapping that is spread over the fields of a stored object.
func (f *frame) spreadInto(s *state, args *arguments, at syntax.Node) {
	if kind := f.e.model.Kind("object-fields"); kind != nil && args.more {
		f.sink(s, f.chosenKeys(s, args.double), &Sink{Kind: kind, Says: "chooses the fields that are set"}, at, "")
	}
}

// fieldUpdate checks x.__dict__.update(m) and vars(x).update(m).
func (f *frame) fieldUpdate(s *state, recv *Value, args *arguments, at syntax.Node) {
	call, ok := at.(*syntax.Call)
	if !ok {
		return
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok {
		return
	}
	switch x := method.Value.(type) {
	case *syntax.Attribute:
		if x.Attr != "__dict__" {
			return
		}
	case *syntax.Call:
		if n, ok := x.Func.(*syntax.Name); !ok || n.ID != "vars" || len(x.Args) != 1 {
			return
		}
	default:
		return
	}
	for i, name := range args.names {
		f.change(s, recv, func(o *object) *object { return o.with(name, args.named[i]) })
	}
	for _, v := range args.pos {
		for _, l := range orEmpty(v).refs {
			o := f.get(s, l)
			if o == nil || o.kind != dictObject {
				continue
			}
			for _, fl := range o.fields {
				if fl.key[0] == '[' {
					f.change(s, recv, func(o *object) *object { return o.with(strings.Trim(fl.key, "[]"), fl.value) })
				}
			}
		}
	}
	f.spreadInto(s, args, at)
	if kind := f.e.model.Kind("object-fields"); kind != nil && len(args.pos) == 1 {
		f.sink(s, f.chosenKeys(s, args.pos[0]), &Sink{Kind: kind, Says: "chooses the fields that are set"}, at, "")
	}
}

// below returns what is kept under some keys, at any depth.
func (f *frame) below(s *state, v *Value, keys []string, depth int) []Taint {
	var out []Taint
	if v == nil || depth > 4 {
		return nil
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		for _, fl := range o.fields {
			t := f.below(s, fl.value, keys, depth+1)
			for _, k := range keys {
				if fl.key == itemKey(textConst(k)) {
					t = f.deep(s, fl.value)
				}
			}
			out, _ = joinTaints(out, t)
		}
		for _, x := range o.elems {
			out, _ = joinTaints(out, f.below(s, x, keys, depth+1))
		}
	}
	return out
}

func (f *frame) sink(s *state, taints []Taint, sink *Sink, at syntax.Node, name string) {
	if f.u.own != nil && f.u.own.does(sink.Kind) {
		return
	}
	says := sink.Says
	if says == "" {
		says = "reaches " + name
	}
	place := f.place(at)
	if f.e.watch.on(place) {
		f.e.watch.sink(f, sink, says, taints, place, name)
	}
	for _, t := range taints {
		if dead(t.clears, sink.Kind) {
			continue
		}
		f.flow(t, Flow{Kind: sink.Kind, Sink: place, Says: says, offered: f.offering, slight: sink.Slight, handle: sink.Handle, named: sink.Bare, textual: sink.Textual && t.via == nil,
			node: at, via: &hop{prev: t.via, place: place, says: says}, mod: f.mod})
	}
}

// joinsParts says that a text was made of the parts of something on a way.
func joinsParts(way *hop) bool {
	for ; way != nil; way = way.prev {
		if way.says == "through join" || strings.HasPrefix(way.says, "joined into") || strings.HasPrefix(way.says, "formatted into") || joinsParts(way.inner) {
			return true
		}
	}
	return false
}

// isList says that a value is a container or another object, and no text. Pieces of a text that are sent one after the other
// are one.
func (f *frame) isList(s *state, v *Value) bool {
	if v == nil || len(v.refs) == 0 || v.open {
		return false
	}
	o := f.get(s, v.refs[0])
	return o == nil || o.kind != iteratorObject
}

// receiverFits says whether a method found by its bare name is the one the sink means.
func (f *frame) receiverFits(s *state, c *libraryCall, sink *Sink) bool {
	return receiverNamed(c, sink.Receivers)
}

// receiverNamed says whether the name of a method's receiver has one of these words, and none of those that it must not have.
func receiverNamed(c *libraryCall, words []string) bool {
	if len(words) == 0 {
		return true
	}
	call, ok := c.at.(*syntax.Call)
	if !ok {
		return false
	}
	name := ""
	var x syntax.Expr
	switch fn := call.Func.(type) {
	case *syntax.Attribute:
		x = fn.Value
	case *syntax.Name: // log_method = log.error
		name = fn.ID
	default:
		return false
	}
	for name == "" {
		switch n := x.(type) {
		case *syntax.Name:
			name = n.ID
		case *syntax.Attribute:
			name = n.Attr
		case *syntax.Call:
			x = n.Func
			continue
		case *syntax.Subscript:
			x = n.Value
			continue
		case *syntax.Await:
			x = n.Value
			continue
		default:
			return false
		}
	}
	name = strings.ToLower(name)
	for _, r := range words {
		if other, not := strings.CutPrefix(r, "!"); not {
			if strings.Contains(name, other) {
				return false
			}
			continue
		}
		if whole, exact := strings.CutPrefix(r, "="); exact && name == whole || strings.Contains(name, r) {
			return true
		}
	}
	return false
}

// storeSinks handles assignments that can hurt: response.headers["X"] = v.
func (f *frame) storeSinks(s *state, base *Value, typ, name string, v, key *Value, at syntax.Node) {
	sinks := f.e.model.store(typ, name)
	for i := range sinks {
		sink := &sinks[i]
		if sink.Kind.Name == "html-text" && f.isPlain(base) {
			continue
		}
		if len(sink.When) > 0 && !f.holds(s, &libraryCall{args: &arguments{pos: []*Value{v, key}}, at: at}, sink.When) {
			continue
		}
		x := v
		if sink.Arg.Index == 1 {
			x = key
		}
		if t := f.deep(s, x); len(t) > 0 {
			f.sink(s, t, sink, at, typ+"."+name)
		}
	}
}

// changed lets an assignment change what a library object is: a parser with a handler that reads what a document names.
func (f *frame) changed(s *state, base *Value, typ, name string, v *Value, at syntax.Node) {
	for i := range f.e.model.Changes[typ+"."+name] {
		b := &f.e.model.Changes[typ+"."+name][i]
		if f.holds(s, &libraryCall{args: &arguments{pos: []*Value{v}}, at: at}, b.When) {
			w := *base
			w.typ = b.Type
			f.replace(s, base, &w)
		}
	}
}

// sinkAt checks one value against the sinks of a named function, as Python 2's exec statement needs.
func (f *frame) sinkAt(s *state, at syntax.Node, _ *Call, name string, v *Value) {
	m := f.e.model.Calls[name]
	if m == nil {
		return
	}
	f.checkSinks(s, &libraryCall{name: name, model: m, args: &arguments{pos: []*Value{v}}, at: at})
}

// holds says whether all conditions hold.
func (f *frame) holds(s *state, c *libraryCall, conditions []When) bool {
	for i := range conditions {
		if !f.condition(s, c, &conditions[i]) {
			return false
		}
	}
	return true
}

func (f *frame) condition(s *state, c *libraryCall, w *When) bool {
	switch w.Test {
	case "admits":
		return f.e.admits(w.Values[0], w.Values[1])
	case "uncalled":
		return !f.e.mentions(w.Values)
	case "named", "unnamed":
		names := func(name string) bool { return strings.Contains(f.u.mod.res.File.Text, name) }
		return slices.ContainsFunc(w.Values, names) == (w.Test == "named")
	}
	v, ok := f.arg(s, c, w.Arg)
	switch w.Test {
	case "missing":
		return !ok
	case "present":
		return ok
	}
	if !ok && w.Setting != "" {
		v, ok = f.e.settings[w.Setting]
	}
	if !ok {
		return w.Missing
	}
	switch w.Test {
	case "is", "not":
		yes, known := f.oneOf(v, w.Values)
		if !known {
			f.depends(v)
			if f.handedOn(v) {
				return w.Missing
			}
			return w.Default
		}
		return yes == (w.Test == "is")
	case "slow", "quadratic":
		pattern, known := f.patternText(s, v)
		if !known {
			f.depends(v)
			return false
		}
		key := w.Test + w.Values[0] + " " + pattern
		slow, judged := f.e.slow[key]
		if !judged {
			if w.Test == "slow" {
				slow = slowPattern(pattern, w.Values[0])
			} else {
				slow = quadraticPattern(pattern, w.Values[0])
			}
			f.e.slow[key] = slow
		}
		return slow
	case "text":
		return !f.isList(s, v)
	case "starts":
		head := v.opening()
		if head == "" {
			f.depends(v)
		}
		for _, want := range w.Values {
			if strings.HasPrefix(head, want) {
				return true
			}
		}
		return false
	case "type":
		for _, t := range f.typesOf(s, orEmpty(v)) {
			for _, want := range w.Values {
				if f.e.model.isA(t, want) {
					return true
				}
			}
		}
		f.dependsOn(v) // a caller may know it
		return w.Default
	case "program":
		program, _, _ := f.argv(s, v)
		if text, ok := v.text(); ok {
			words := strings.Fields(text)
			program = programName(constValue(textConst(strings.Join(words[:min(1, len(words))], ""))))
		}
		return contains(w.Values, program)
	case "number":
		for _, t := range orEmpty(v).taint {
			if t.clears|f.e.model.sizeBit() != t.clears|All || len(v.refs) > 0 {
				return false
			}
		}
		return true
	case "mentions":
		for _, fn := range orEmpty(v).funcs {
			if fn.unit != nil && fn.unit.mentions(w.Values) {
				return true
			}
		}
		return w.Default
	case "lacks":
		for _, fn := range orEmpty(v).funcs {
			if fn.unit != nil && fn.unit.fn != nil && isPlainDef(fn.unit.fn) && !fn.unit.mentions(w.Values) {
				return true
			}
		}
		return w.Default
	case "name":
		return f.isFileName(s, v)
	}
	return false
}

// handedOn says that a value is what a caller may give by name, among other things that the function knows nothing of: the
// "shell" in its **kwargs. Who gives it is looked at; nobody else does.
func (f *frame) handedOn(v *Value) bool {
	if v == nil || len(v.taint) != 1 || len(v.refs)+len(v.funcs)+len(v.consts) > 0 {
		return false
	}
	o := v.taint[0].from
	u := f.whose()
	return o.unit == u && len(o.path) == 1 && o.input < len(u.params) && u.params[o.input].kind == keywords
}

// isPlainDef says that a function was written for its purpose, not made by another one of which it is the rest.
func isPlainDef(fn *resolve.Function) bool {
	return fn.Def() != nil && !strings.Contains(fn.Qualified, "<locals>")
}

// isFileName says that a value that may be a file as well is the name of one: a path, a text by its type or its source (the
// fields of a form are no query operators, and no files), or one that was put together; an address is none.
func (f *frame) isFileName(s *state, v *Value) bool {
	if v == nil || isURL(v.form().head) {
		return false
	}
	if v.typ == "builtins.str" || strings.HasPrefix(v.typ, "pathlib.") {
		return true
	}
	budget := 100
	structured := f.e.model.bits(func(k *Kind) bool { return k.Structured })
	return v.typ == "" && slices.ContainsFunc(f.deep(s, v), func(t Taint) bool {
		return t.clears&structured == structured || t.from.unit == f.whose() && t.from.unit.namesFile(t.from) || joins(t.via, true, 8, &budget)
	})
}

// isURL says that a text begins as an address of another machine does.
func isURL(head string) bool {
	scheme, _, ok := strings.Cut(head, "://")
	return ok && scheme != "" && !strings.EqualFold(scheme, "file") && !strings.ContainsAny(scheme, "/.\\ ")
}

// namesFile says that a parameter is called the name of a file.
func (u *unit) namesFile(o *Origin) bool {
	if o.input >= len(u.params) || len(o.path) > 0 {
		return false
	}
	name := strings.ToLower(u.params[o.input].name)
	return strings.HasSuffix(name, "path") || strings.HasSuffix(name, "name") || strings.HasPrefix(name, "path")
}

// mentions says that a body uses one of some names, as an attribute.
func (u *unit) mentions(names []string) bool {
	if u.fn == nil {
		return false
	}
	found := false
	syntax.Walk(u.fn.Node, func(n syntax.Node) bool {
		if a, ok := n.(*syntax.Attribute); ok {
			found = found || contains(names, a.Attr)
		}
		return !found
	})
	return found
}

func orEmpty(v *Value) *Value {
	if v == nil {
		return &Value{open: true}
	}
	return v
}

// oneOf compares a value with constants and names written as in Python.
func (f *frame) oneOf(v *Value, want []string) (yes, known bool) {
	if v == nil || v.open && len(v.funcs) == 0 {
		return false, false
	}
	some := false
	for _, c := range v.consts {
		some = true
		text := ""
		switch c.kind {
		case syntax.Str, syntax.Bytes:
			text = "'" + c.text + "'"
		case syntax.Int:
			text = itoa(c.num)
		case syntax.True, syntax.False, syntax.None:
			text, _ = c.str()
		}
		if contains(want, text) || (c.kind == syntax.Str) && contains(want, c.text) {
			return true, true
		}
		if c.kind == syntax.Int && (contains(want, "True") && c.num != 0 || contains(want, "False") && c.num == 0) {
			return true, true
		}
	}
	for _, fn := range v.funcs {
		names := []string{fn.name}
		if fn.kind == classCallable {
			names = append([]string{fn.class.mod.res.Name + "." + fn.class.name}, fn.class.libraries()...)
		}
		if fn.kind == boundCallable {
			continue
		}
		some = true
		for _, n := range names {
			if contains(want, n) || contains(want, lastName(n)) {
				return true, true
			}
		}
	}
	if len(v.refs) > 0 {
		some = true
	}
	return false, some
}

func contains(list []string, x string) bool {
	for _, l := range list {
		if l == x {
			return true
		}
	}
	return false
}
