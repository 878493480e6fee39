package taint

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// An entryPoint is a function of the project that a framework calls.
type entryPoint struct {
	entry    *Entry
	unit     *unit
	callable *callable // with its decorators
	class    *class    // whose method it is
	way
	verbs  []string
	html   bool  // what it returns as text is declared to be a page
	caller *unit // as which the framework has called it
}

// A way is how a framework comes to an entry.
type way struct {
	detail bool // the key of one thing stands in front of the path
	path   string
	group  *group       // of routes that it was registered in, or nil
	place  source.Place // where it is registered
}

type endpointKey struct {
	unit  *unit
	class *class
	entry *Entry
	group *group
	path  string
	verbs string
}

// A Route is one way in, as `adderstone routes` lists it.
type Route struct {
	Framework  string
	Methods    []string
	Path       string
	Handler    string // qualified name
	Parameters []string
	Place      source.Place // of the handler
	class      *class       // whose method the handler is, or nil
}

func (e *engine) addEntry(p *entryPoint) {
	key := endpointKey{p.unit, nil, p.entry, p.group, p.path, strings.Join(p.verbs, ",")}
	if p.path != "" || p.group != nil {
		key.class = p.class // which is known to be in use
	}
	if e.endpoints[key] {
		return
	}
	e.endpoints[key] = true
	e.entries = append(e.entries, p)
}

// entryMethod handles a method of a framework object that registers functions: app.route("/").
func (f *frame) entryMethod(s *state, entries []*Entry, recv *Value, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	name := ""
	for _, entry := range entries {
		if entry.Call != "" {
			f.e.registerCall(f, s, &libraryCall{name: entry.Call, args: args, at: at, recv: recv}, entry)
			continue
		}
		name = entry.Decorator
	}
	if name == "" {
		return nil, true
	}
	return funcValue(&callable{kind: entryCallable, name: name, recv: recv, more: &details{args: args}, at: at}), true
}

func (m *Model) entryMethods(typ, method string) []*Entry {
	var out []*Entry
	m.lineage(typ, func(t string) bool {
		full := t + "." + method
		for _, e := range m.Entries {
			if e.Decorator == full || e.Call == full {
				out = append(out, e)
			}
		}
		return len(out) > 0
	})
	return out
}

// registerDecorated notes that a decorated function is an entry.
func (e *engine) registerDecorated(f *frame, s *state, name string, args *arguments, c *callable, u *unit, v *Value, d syntax.Node) {
	entries := e.entryDecorators[name]
	if len(entries) == 0 && c.kind == boundCallable {
		entries = e.guessEntry(c.name, args)
	}
	if u == nil || u.fn == nil {
		return
	}
	for _, entry := range entries {
		p := &entryPoint{entry: entry, unit: u, way: way{place: f.place(d), group: orEmpty(c.recv).form().group}, verbs: entry.Verbs}
		if v != nil && len(v.funcs) == 1 {
			p.callable = v.funcs[0]
		}
		if args != nil {
			lc := &libraryCall{args: args, at: d}
			if path, ok := f.arg(nil, lc, entry.Path); ok {
				p.path, _ = path.text()
			}
			if v, ok := f.arg(nil, lc, entry.Detail); ok {
				if c, ok := v.constant(); ok && c.kind == syntax.True {
					p.detail = true
				}
			}
			p.html = f.declaresHTML(args)
			p.verbs = slices.Concat(p.verbs, f.verbs(s, lc, entry))
		}
		e.addEntry(p)
	}
}

// registerDescribed notes a function that describes its parameters for somebody who reads no program: how a table of tools is
// filled that is handed to a server of tools elsewhere.
func (e *engine) registerDescribed(f *frame, u *unit, c *callable) {
	if u.fn == nil || len(e.described) == 0 {
		return
	}
	for _, entry := range e.described {
		describes := func(x syntax.Expr) bool {
			call, ok := x.(*syntax.Call)
			return ok && contains(entry.Described, f.mod.res.Qualified(call.Func))
		}
		for i := range u.params {
			found := describes(u.params[i].def)
			if of, ok := u.params[i].annotation.(*syntax.Subscript); ok && !found {
				if parts, ok := of.Slice.(*syntax.Tuple); ok && len(parts.Elts) > 1 {
					found = slices.ContainsFunc(parts.Elts[1:], describes)
				}
			}
			if found && slices.ContainsFunc(entry.Beside, func(p string) bool { return e.packages[p] }) {
				e.addEntry(&entryPoint{entry: entry, unit: u, callable: c, way: way{place: u.place}})
				break
			}
		}
	}
}

// declaresHTML says that a route's own arguments make what it returns a page: response_class=HTMLResponse,
// media_type=MediaType.HTML.
func (f *frame) declaresHTML(args *arguments) bool {
	for _, name := range []string{"response_class", "media_type"} {
		v, ok := args.keyword(name)
		if !ok || v == nil {
			continue
		}
		if text, ok := v.text(); ok && strings.HasPrefix(text, "text/html") {
			return true
		}
		for _, c := range v.funcs {
			if last := lastName(c.name); last == "HTMLResponse" || last == "HTML" {
				return true
			}
		}
	}
	return false
}

// guessEntry finds the entry for a decorator such as @app.route("/x") on an object of unknown class.
func (e *engine) guessEntry(method string, args *arguments) []*Entry {
	for _, entry := range e.entryNames[method] {
		top, _, _ := strings.Cut(entry.Decorator, ".")
		if !e.packages[top] {
			continue
		}
		if args != nil && len(args.pos) > 0 {
			if path, ok := args.pos[0].text(); ok && !strings.HasPrefix(path, "/") && path != "" {
				continue
			}
		} else if method != "route" && method != "task" {
			continue
		}
		return []*Entry{entry}
	}
	return nil
}

// registerCall notes functions that a call hands to a framework: path("x/", view).
func (e *engine) registerCall(f *frame, s *state, c *libraryCall, entry *Entry) {
	fn, _ := f.arg(s, c, entry.Function)
	for call, ok := c.args.node(entry.Function).(*syntax.Call); ok && len(call.Args) == 1 && !f.handles(s, orEmpty(fn)); call, ok = call.Args[0].(*syntax.Call) {
		// What a decorator nobody describes makes of a view is taken for the view: path("x/", login_required(view)).
		if view := f.eval(s, call.Args[0]); f.handles(s, orEmpty(view)) {
			fn = view
		}
	}
	if fn == nil {
		return
	}
	f.depends(fn) // a caller may know it
	at := way{place: f.place(c.at)}
	if v, ok := f.arg(s, c, entry.Path); ok {
		f.depends(v)
		at.path = pathText(v)
	}
	if c.recv != nil {
		at.group = c.recv.form().group
	} else {
		at.group = e.groupAt(c.at, at.path)
		at.group.prefix, at.group.own = at.path, true
		c.made = at.group
	}
	verbs := slices.Concat(entry.Verbs, f.verbs(s, c, entry))
	for _, target := range fn.funcs {
		p := &entryPoint{entry: entry, way: at, verbs: verbs, callable: target}
		x := target
		for x.kind != functionCallable && x.inner != nil {
			x = x.inner
		}
		switch {
		case x.kind == functionCallable && x.unit.fn != nil:
			p.unit = x.unit
			e.addEntry(p)
		case x.kind == classCallable:
			e.classEntry(x.class, at)
		case x.kind == boundCallable && x.class != nil:
			e.classEntry(x.class, at)
		}
	}
	for _, l := range fn.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if len(entry.Methods) > 0 {
				e.addMethods(o.class, entry, at)
				continue
			}
			e.classEntry(o.class, at)
		}
	}
}

// pathText is the path that a text is, as far as it is known.
func pathText(v *Value) string {
	if t, ok := v.text(); ok {
		return t
	}
	if head := v.form().head; head != "" {
		return head + "…"
	}
	return ""
}

// verbs are the HTTP methods that a registration names, in methods= or where its framework wants them.
func (f *frame) verbs(s *state, c *libraryCall, entry *Entry) []string {
	var out []string
	add := func(v *Value) {
		if t, ok := v.text(); ok && t != "*" {
			out = append(out, strings.ToUpper(t))
		}
	}
	named, _ := c.args.keyword("methods")
	placed, _ := f.arg(s, c, entry.Verb)
	for _, v := range []*Value{named, placed} {
		if v == nil {
			continue
		}
		add(v)
		for _, l := range v.refs {
			if o := f.get(s, l); o != nil {
				for _, x := range o.elems {
					add(x)
				}
			}
		}
	}
	return out
}

// guessRegistration takes app.add_url_rule("/x", view_func=show) for what it is where nothing is known of app.
func (f *frame) guessRegistration(s *state, recv *Value, name string, args *arguments, at syntax.Node) {
	if !f.e.registers[name] || !strings.Contains(name, "_") {
		return
	}
	for _, entry := range f.e.model.Entries {
		top, _, _ := strings.Cut(entry.Call, ".")
		if entry.Call == "" || lastName(entry.Call) != name || !f.e.packages[top] {
			continue
		}
		if recv == nil {
			recv = &Value{open: true}
		}
		c := &libraryCall{name: entry.Call, recv: recv, args: args, at: at}
		if v, ok := f.arg(s, c, entry.Function); ok && v != nil && len(v.funcs)+len(v.refs) > 0 {
			f.e.registerCall(f, s, c, entry)
			return
		}
	}
}

// handles says that a value is a function, class or object of the project that may serve requests.
func (f *frame) handles(s *state, v *Value) bool {
	for _, c := range v.funcs {
		for c.inner != nil {
			c = c.inner
		}
		if c.kind == functionCallable || c.kind == classCallable || c.kind == boundCallable && c.class != nil {
			return true
		}
	}
	return f.isProjectObject(s, v)
}

// node is the expression that was passed for an argument, or nil.
func (a *arguments) node(arg Arg) syntax.Expr {
	for i, name := range a.names {
		if (name == arg.Name || slices.Contains(arg.Others, name)) && i < len(a.namedAt) {
			return a.namedAt[i]
		}
	}
	if arg.Index >= 0 && arg.Index < len(a.posAt) {
		return a.posAt[arg.Index]
	}
	return nil
}

// registerClass notes a class that a decorator makes an entry.
func (e *engine) registerClass(f *frame, name string, recv *Value, args *arguments, c *class, d syntax.Node) {
	for _, entry := range e.entryDecorators[name] {
		at := way{place: f.place(d), group: orEmpty(recv).form().group}
		if args != nil {
			if v, ok := f.arg(nil, &libraryCall{args: args, at: d}, entry.Path); ok {
				at.path, _ = v.text()
			}
		}
		if len(entry.Methods) == 0 {
			e.classEntry(c, at)
			continue
		}
		e.addMethods(c, entry, at)
	}
}

// classEntry notes the handler methods of a class that a URL leads to.
func (e *engine) classEntry(c *class, at way) {
	if c.routed == nil {
		c.routed = map[string]bool{}
	}
	c.routed[at.path] = true
	if at.path != "" || at.group != nil {
		e.routedClasses = append(e.routedClasses, routedClass{c, at})
	}
	for _, entry := range e.model.Entries {
		if entry.Base == "" {
			continue
		}
		if c.own != e.model.canonical(entry.Base) && c.derives(e.model, entry.Base) {
			e.addMethods(c, entry, at)
		}
	}
}

// withoutPlace forgets that classes are served under no URL in particular where a function has given them one since.
func (e *engine) withoutPlace() {
	e.entries = slices.DeleteFunc(e.entries, func(p *entryPoint) bool {
		return p.path == "" && p.class != nil && p.class.unplaced && len(p.class.routed) > 1
	})
}

// derives says whether a class has a base of the given name: a library class, or with a "*" in front the end of the name
// of any class, as generated code has it.
func (c *class) derives(m *Model, base string) bool {
	if end, any := strings.CutPrefix(base, "*"); any {
		for _, a := range c.ancestors()[1:] {
			if strings.HasSuffix(a.name, end) {
				return true
			}
		}
		for _, lib := range c.libraries() {
			if strings.HasSuffix(lib, end) {
				return true
			}
		}
		return false
	}
	for _, lib := range c.libraries() {
		if m.isA(lib, base) {
			return true
		}
	}
	return false
}

// classEntries finds the classes whose base class makes their methods entries.
func (e *engine) classEntries() {
	for _, c := range e.classOrder {
		if len(c.routed) > 0 {
			continue
		}
		c.unplaced = true
		e.classEntry(c, way{place: c.place})
	}
}

// isBaseOnly says that an entry is a method of a class that no URL leads to, while URLs lead to classes that are derived from it.
func (e *engine) isBaseOnly(p *entryPoint) bool {
	return p.class != nil && p.path == "" && p.group == nil && !e.opts.Library && !hasURL(p.class) && slices.ContainsFunc(p.class.descendants(), hasURL)
}

// hasURL says that a URL leads to a class.
func hasURL(c *class) bool {
	for path := range c.routed {
		if path != "" {
			return true
		}
	}
	return false
}

func (e *engine) addMethods(c *class, entry *Entry, at way) {
	names := entry.Methods
	if prefix, any := strings.CutSuffix(names[0], "*"); len(names) == 1 && any {
		names = nil
		for _, a := range c.ancestors() {
			for _, n := range sortedKeys(a.values) {
				if n[0] != '_' && strings.HasPrefix(n, prefix) && !contains(names, n) {
					names = append(names, n)
				}
			}
		}
	}
	for _, name := range names {
		v, owner := c.lookup(name)
		if owner == nil || v == nil {
			continue
		}
		for _, fn := range v.funcs {
			x := fn
			for x.kind != functionCallable && x.inner != nil {
				x = x.inner
			}
			if x.kind != functionCallable || x.unit.fn == nil {
				continue
			}
			verbs := entry.Verbs
			if verb := strings.TrimPrefix(name, "on_"); verbs == nil && httpVerbs[verb] {
				verbs = []string{strings.ToUpper(verb)}
			}
			e.addEntry(&entryPoint{entry: entry, unit: x.unit, callable: fn, class: c, way: at, verbs: verbs})
		}
	}
}

var httpVerbs = map[string]bool{"get": true, "post": true, "put": true, "patch": true, "delete": true, "head": true, "options": true}

// conventionalEntries finds the functions that only their parameters show to be handlers.
func (e *engine) conventionalEntries() {
	e.views()
	e.middleware()
	for _, entry := range e.model.Entries {
		if len(entry.Signature) == 0 {
			continue
		}
		for _, m := range e.program.Modules {
			mod := e.moduleOf(m)
			for _, stmt := range m.Tree.Body {
				d, ok := stmt.(*syntax.FunctionDef)
				if !ok {
					continue
				}
				scope := m.ScopeOf(d)
				if scope == nil || scope.Function == nil {
					continue
				}
				u := e.unitOf(scope.Function, mod)
				if (contains(entry.Methods, d.Name) || len(entry.Methods) == 0) && u.hasSignature(0, entry.Signature) {
					e.addEntry(&entryPoint{entry: entry, unit: u, callable: u.callable, way: way{place: u.place}})
				}
			}
		}
		if len(entry.Methods) > 0 {
			continue
		}
		for _, c := range e.classOrder {
			// An object that is called as the function would be.
			for _, fn := range orEmpty(c.values["__call__"]).funcs {
				if fn.kind == functionCallable && fn.unit.hasSignature(1, entry.Signature) {
					e.addEntry(&entryPoint{entry: entry, unit: fn.unit, callable: fn, class: c, way: way{place: fn.unit.place}})
				}
			}
		}
	}
}

// middleware finds Django's middleware classes: they are made with what handles the request next, and called with it.
func (e *engine) middleware() {
	for _, c := range e.classOrder {
		init := false
		for _, fn := range orEmpty(c.values["__init__"]).funcs {
			init = init || fn.unit != nil && fn.unit.hasSignature(1, []string{"get_response"})
		}
		if !init {
			continue
		}
		for _, name := range []string{"__call__", "process_request", "process_view", "process_exception"} {
			for _, fn := range orEmpty(c.values[name]).funcs {
				if fn.kind == functionCallable && len(fn.unit.params) > 1 && fn.unit.params[1].name == "request" {
					e.addEntry(&entryPoint{entry: middlewareEntry, unit: fn.unit, callable: fn, class: c, way: way{place: fn.unit.place}})
				}
			}
		}
	}
}

// middlewareEntry is how Django calls the methods of a middleware.
var middlewareEntry = &Entry{Types: map[string]string{"request": "django.http.HttpRequest"}, Path: Arg{Index: -1}}

// enter calls an entry as its framework does.
func (e *engine) enter(p *entryPoint) {
	u := p.unit
	p.caller = &unit{name: "framework", mod: u.mod}
	f := e.newFrame(p.caller)
	f.proved = true
	e.current = f
	defer func() { e.current = nil }()
	s := &state{}
	in := e.entryArguments(f, s, p)
	args := &arguments{}
	c := &callable{kind: functionCallable, unit: u}
	if p.callable != nil {
		c = p.callable
	}
	var self *Value
	if u.receiver() == 0 {
		cl := u.class
		if p.class != nil {
			cl = p.class
		}
		self = &Value{refs: []*loc{{frozen: &object{kind: instanceObject, class: cl, sure: true, open: true, base: e.selfOrigin(cl)}, shared: true}}}
		if libs := cl.libraries(); len(libs) > 0 {
			self.typ = libs[0]
		}
		b := *c
		b.self = self
		c = &b
	}
	for i := range u.params {
		if i == u.receiver() {
			continue
		}
		q := &u.params[i]
		switch q.kind {
		case positionalOnly:
			args.pos = append(args.pos, in[i])
			args.posAt = append(args.posAt, nil)
		case ordinary, keywordOnly:
			args.names, args.named, args.namedAt = append(args.names, q.name), append(args.named, in[i]), append(args.namedAt, nil)
		case variadic:
		case keywords:
			args.double, args.more = in[i], true
		}
	}
	if c.kind != functionCallable || c.unit != u {
		// Decorators of the project's own may pass positions.
		args = &arguments{}
		named := c.unit != nil && c.unit.hasKeywords()
		for i := range u.params {
			if i == u.receiver() || u.params[i].kind == variadic || u.params[i].kind == keywords {
				continue
			}
			if named && (len(args.pos) > 0 || in[i] == nil || in[i].typ == "") {
				args.names, args.named, args.namedAt = append(args.names, u.params[i].name), append(args.named, in[i]), append(args.namedAt, nil)
			} else if u.params[i].kind <= ordinary {
				args.pos, args.posAt = append(args.pos, in[i]), append(args.posAt, nil)
			}
		}
	}
	ret := f.invoke(s, c, args, u.fn.Node)
	if self != nil {
		if i, ok := f.indexOf(self.refs[0], false); ok && s.object(i) != nil {
			for _, fl := range s.object(i).fields {
				for _, t := range f.deep(s, fl.value) {
					if t.from.real() {
						e.fieldStores[self.refs[0].frozen.class] = append(e.fieldStores[self.refs[0].frozen.class], store{nil, fl.key, t})
					}
				}
			}
		}
	}
	returns := p.entry.Returns
	if p.html {
		returns = e.model.Kind("html-text")
	}
	if returns != nil {
		e.response(f, s, p, c, args, ret, returns, f.body)
	}
	for _, part := range p.entry.Parts {
		e.response(f, s, p, c, args, ret, part.Kind, func(s *state, v *Value) *Value {
			for _, key := range part.Keys {
				if v == nil || len(v.refs) == 0 {
					return nil // not made here key by key
				}
				at := constValue(textConst(key))
				if len(key) == 1 && key[0] >= '0' && key[0] <= '9' {
					if !f.isTuple(s, v) {
						return nil
					}
					at = constValue(intConst(int64(key[0] - '0')))
				}
				v = f.item(s, v, at, p.unit.fn.Node)
			}
			return v
		})
	}
	if p.entry.Answers != nil {
		e.response(f, s, p, c, args, ret, p.entry.Answers, func(_ *state, v *Value) *Value { return v })
	}
}

func (e *engine) selfOrigin(c *class) *Origin {
	if c.self == nil {
		c.self = e.newOrigin()
		g := &global{name: c.mod.res.Name + "." + c.name, origin: c.self}
		c.self.global, c.self.root = g, c.self
	}
	return c.self
}

// response checks what a handler returns: body takes from it the part that can hurt.
func (e *engine) response(f *frame, s *state, p *entryPoint, c *callable, args *arguments, ret *Value, kind *Kind, body func(*state, *Value) *Value) {
	says := "is sent as the response"
	if c.kind != functionCallable || c.unit != p.unit {
		for _, t := range f.dangerous(s, body(s, ret)) {
			if t.from.real() && !dead(t.clears, kind) {
				place, node := e.returnOf(t, kind, p.unit, c.unit)
				f.flow(t, Flow{Kind: kind, Sink: place, Says: says, node: node, via: &hop{prev: t.via, place: place, says: says}, mod: p.unit.mod})
			}
		}
		return
	}
	in := f.bindArgs(s, c, args, p.unit.fn.Node)
	sum := e.summaryFor(f, s, c, in)
	if sum == nil {
		return
	}
	a := &applier{f: f, s: s, sum: sum, in: in, at: p.unit.fn.Node, args: args, self: c.self != nil, from: c}
	for _, r := range sum.returns {
		v := body(s, a.value(r.value, 1))
		for _, t := range f.deep(s, v) {
			if dead(t.clears, kind) {
				continue
			}
			f.flow(t, Flow{Kind: kind, Sink: r.place, Says: says, node: r.node, via: &hop{prev: t.via, place: r.place, says: says}, mod: p.unit.mod})
		}
	}
}

// returnOf is the statement that returns data which a handler behind a decorator of the project answers with: its own, or
// one of the decorator's function.
func (e *engine) returnOf(t Taint, kind *Kind, handler, wrapper *unit) (source.Place, syntax.Node) {
	for _, u := range []*unit{handler, wrapper} {
		if u == nil || u.fn == nil || u.generic == nil {
			continue
		}
		for _, r := range u.generic.returns {
			for _, have := range frozenTaints(r.value) {
				if !dead(have.clears, kind) && (have.from == t.from || u == handler && have.from.unit == u) {
					return r.place, r.node
				}
			}
		}
	}
	return handler.place, handler.fn.Node
}

// body is the part of a returned value that becomes the response's text: not dicts and lists, which become
// JSON, and of a tuple only the first element.
func (f *frame) body(s *state, v *Value) *Value {
	if v == nil {
		return nil
	}
	if v.typ != "" && (f.e.model.clean(v.typ) || !strings.HasPrefix(v.typ, "builtins.")) && v.typ != "markupsafe.Markup" {
		return nil
	}
	if len(v.refs) == 0 {
		return v
	}
	out := *v
	out.refs = nil
	res := &out
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.kind == tupleObject && o.exact && len(o.elems) > 0 && !f.plainTuple(s, o) {
			res = join(res, f.body(s, o.elems[0]))
		}
		if o.kind == iteratorObject {
			res = join(res, f.element(s, v))
		}
		if o.class != nil && o.class.ownName() != "" {
			return nil // a response of the library's own: what it was made of was looked at there
		}
	}
	return res
}

// entryArguments is what the framework passes.
func (e *engine) entryArguments(f *frame, s *state, p *entryPoint) []*Value {
	u := p.unit
	in := make([]*Value, len(u.params))
	index, filled := 0, 0 // of the parameters, and of those that the URL fills
	for i := range u.params {
		q := &u.params[i]
		if i == u.receiver() {
			continue
		}
		pos := index
		index++
		place := paramPlace(u, i)
		typ := p.entry.Types[q.name]
		if typ == "" {
			typ = p.entry.Types["#"+itoa(int64(pos))]
		}
		if typ == "" {
			w := Value{}
			if q.annotation != nil {
				e.annotate(&w, q.annotation, u.mod, nil)
			}
			typ = w.typ
			if typ != "" && e.model.Types[typ] == nil && !strings.HasPrefix(typ, "builtins.") {
				typ = w.typ
			}
		}
		if part := viewParts[q.name]; part != "" && u.class != nil {
			view := u.class
			if p.class != nil {
				view = p.class
			}
			if in[i] = e.uses(view, part); in[i] != nil {
				continue
			}
		}
		if p.entry.FromTypes {
			in[i] = e.byType(f, s, p, i, place)
			continue
		}
		if typ != "" && !strings.HasPrefix(typ, "builtins.") {
			in[i] = &Value{open: true, typ: typ}
			if e.model.Types[typ] != nil || typ == p.entry.Types[q.name] {
				if !contains(p.entry.Tainted, q.name) && !contains(p.entry.Tainted, "#"+itoa(int64(pos))) {
					continue
				}
			}
		}
		if p.entry.Parameters == "" || contains(p.entry.Skip, q.name) || contains(p.entry.Skip, "#"+itoa(int64(pos))) {
			continue
		}
		filled++
		if e.countedInPath(p.path, q.name) {
			o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: p.entry.Says}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
			in[i] = tainted(e.model.numbers([]Taint{{from: o, via: &hop{place: place, says: p.entry.Says}}}))
			continue
		}
		if e.convertedInPath(p.path, q.name) || u.commandOption(q.name) || q.annotation != nil && p.entry.Converts && f.harmlessType(q.annotation, u.mod) {
			continue
		}
		if p.entry.Framework == "flask" && q.def != nil && p.path != "" && !strings.Contains(p.path, "<"+q.name+">") && !strings.Contains(p.path, ":"+q.name+">") {
			continue // the URL does not fill it: the view serves something else beside, as an error handler does
		}
		says := p.entry.Says
		if says == "" {
			says = "comes from the client"
		}
		pattern, fits := segmentPattern(p.path, q.name)
		if !fits {
			pattern, fits = unnamedGroup(p.path, filled-1)
		}
		segment := p.path != "" && !fits && !strings.Contains(p.path, "path:") && strings.Contains(p.path, "<")
		o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says, Segment: segment, Typed: p.entry.Typed}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
		t := []Taint{{from: o, via: &hop{place: place, says: says}}}
		if segment {
			// A segment of a URL path holds no separator.
			t[0].clears |= e.model.segmentBits()
		}
		if fits {
			t[0].clears |= e.model.matching(pattern, "full")
		}
		if p.path != "" || p.entry.Converts && isText(q.annotation, u.mod) {
			t[0].clears |= e.model.structured
		}
		if u.class != nil && (q.name == "validated_data" || q.name == "attrs" && u.fn.Name == "validate") && !takesAllFields(u.class.ancestors()) {
			t[0].clears |= e.model.keys // a serializer hands over the fields that it declares
		}
		if q.kind == keywords && says == fromURL {
			t[0].clears |= e.model.keys // the names are those of the URL's pattern
			if o := e.fromPattern(p, t); o != nil {
				in[i] = f.alloc(s, bindKey{u.fn.Node, u, i}, o)
				continue
			}
		}
		if in[i] != nil {
			in[i] = in[i].carrying(t)
		} else {
			in[i] = tainted(t)
		}
		if c := e.routeConverter(p.path, q.name); c != nil {
			in[i] = f.segmentBy(s, c, in[i], u.fn.Node)
		}
	}
	return in
}

// fromPattern is the mapping of what a URL's pattern names, for a view that takes any keywords; nil for a pattern that names
// nothing or is not known in full.
func (e *engine) fromPattern(p *entryPoint, t []Taint) *object {
	o := &object{kind: dictObject}
	for _, name := range patternNames.FindAllStringSubmatch(p.path, -1) {
		switch {
		case e.countedInPath(p.path, name[1]):
			o = o.with("["+name[1]+"]", tainted(e.model.numbers(t)))
		case !e.convertedInPath(p.path, name[1]):
			o = o.with("["+name[1]+"]", tainted(t))
		}
	}
	if len(o.fields) == 0 || strings.Contains(p.path, "…") {
		return nil
	}
	return o
}

// patternNames finds the parameters of a URL's pattern: <name>, <int:name>, (?P<name>…), {name} and {name:…}.
var patternNames = regexp.MustCompile(`(?:<|\{|:)([A-Za-z_]\w*)(?:>|\}|:[^>}]*\})`)

// fromURL is what models say of parameters that the segments of a URL fill.
const fromURL = "comes from the URL"

// segmentBits are the kinds that a text without slashes cannot hurt by itself.
func (m *Model) segmentBits() Mask { return Relative }

// countedInPath says that the URL pattern turns a parameter into a whole number of any size.
func (e *engine) countedInPath(path, name string) bool {
	return converterInPath(path, name) == "int"
}

// convertedInPath says that the URL pattern turns a parameter into a number or UUID.
func (e *engine) convertedInPath(path, name string) bool {
	switch converterInPath(path, name) {
	case "int", "float", "uuid", "slug":
		return true
	}
	return false
}

// byType gives a parameter what FastAPI and its like pass by its annotation.
func (e *engine) byType(f *frame, s *state, p *entryPoint, i int, place source.Place) *Value {
	u := p.unit
	q := &u.params[i]
	says := p.entry.Says
	if says == "" {
		says = "comes from the request"
	}
	dep, isDep := e.dependency(f, s, q, u.mod)
	if isDep {
		return dep
	}
	if q.kind == variadic || q.kind == keywords {
		return nil
	}
	if q.annotation != nil && f.harmlessType(q.annotation, u.mod) {
		if isNumber(q.annotation, u.mod) && !bounded(q.def) && !bounded(q.annotation) {
			o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
			return tainted(e.model.numbers([]Taint{{from: o, via: &hop{place: place, says: says}}}))
		}
		return nil
	}
	w := Value{}
	if q.annotation != nil {
		e.annotate(&w, q.annotation, u.mod, nil)
	}
	if w.typ != "" && !strings.HasPrefix(w.typ, "builtins.") && !e.isModelType(w.typ) {
		return &Value{open: true, typ: w.typ}
	}
	segment := strings.Contains(p.path, "{"+q.name+"}")
	o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says, Segment: segment}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
	t := []Taint{{from: o, via: &hop{place: place, says: says}}}
	if segment {
		t[0].clears |= e.model.segmentBits() | e.model.structured
	}
	if isText(q.annotation, u.mod) || q.annotation == nil {
		t[0].clears |= e.model.structured
	}
	t[0].clears |= e.model.constrained(q.def, q.annotation, u.mod)
	if len(w.refs) > 0 && w.refs[0].frozen.class != nil {
		c := w.refs[0].frozen.class
		obj := &object{kind: instanceObject, class: c}
		obj = e.modelFields(f, c, obj, t, map[*class]*loc{})
		return &Value{refs: []*loc{{frozen: obj, shared: true}}, typ: w.typ}
	}
	return tainted(t)
}

// numbers is what is left of data once it is a number: it may still be large.
func (m *Model) numbers(t []Taint) []Taint { return cleared(t, All&^m.sizeBit()) }

// isNumber says that an annotation lets any number through.
func isNumber(ann syntax.Expr, mod *module) bool {
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		return name == "builtins.int" || name == "builtins.float" || name == "pydantic.PositiveInt" || name == "pydantic.NonNegativeInt"
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Optional":
			return isNumber(a.Slice, mod)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				return isNumber(t.Elts[0], mod)
			}
		}
	}
	return false
}

// bounded says that a field, or the metadata of an annotation, gives an upper bound: Query(le=100).
func bounded(e syntax.Expr) bool {
	found := false
	if e == nil {
		return false
	}
	syntax.Walk(e, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok {
			for _, k := range call.Keywords {
				found = found || k.Arg == "le" || k.Arg == "lt" || k.Arg == "max_value"
			}
		}
		return !found
	})
	return found
}

// isText says that an annotation lets only texts through, one or a list of them.
func isText(ann syntax.Expr, mod *module) bool {
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		return name == "builtins.str" || name == "str" || name == "pydantic.EmailStr" || name == "pydantic.StrictStr" || name == "pydantic.SecretStr" || name == "pydantic.constr"
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Optional", "List", "list", "Set", "set", "Sequence":
			return isText(a.Slice, mod)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				return isText(t.Elts[0], mod)
			}
		}
	case *syntax.BinOp:
		if c, ok := a.Right.(*syntax.Constant); ok && c.Kind == syntax.None {
			return isText(a.Left, mod)
		}
	}
	return false
}

// isModelType says that a library class is a container of request data, not a service object.
func (e *engine) isModelType(typ string) bool {
	switch typ {
	case "ninja.Schema", "ninja.schema.Schema", "ninja.ModelSchema", "sqlmodel.SQLModel", "msgspec.Struct":
		return true
	}
	return strings.HasPrefix(typ, "typing.") || strings.HasPrefix(typ, "pydantic.")
}

// modelFields fills a validated body: fields of harmless types are clean. Fields of one class share their object, and a
// class within itself, by whatever way, is not followed again.
func (e *engine) modelFields(f *frame, c *class, o *object, t []Taint, made map[*class]*loc) *object {
	made[c] = nil
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			a, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			n, ok := a.Target.(*syntax.Name)
			if !ok {
				continue
			}
			v := tainted(t)
			if isText(a.Annotation, anc[i].mod) {
				v = tainted(cleared(t, e.model.structured))
			}
			if fits := e.model.constrained(a.Value, a.Annotation, anc[i].mod); fits != 0 {
				v = v.clearing(fits)
			}
			if f.harmlessType(a.Annotation, anc[i].mod) {
				v = &Value{open: true}
				if isNumber(a.Annotation, anc[i].mod) && !bounded(a.Value) && !bounded(a.Annotation) {
					v = tainted(e.model.numbers(t))
				}
			} else {
				w := Value{}
				e.annotate(&w, a.Annotation, anc[i].mod, nil)
				if len(w.refs) > 0 && w.refs[0].frozen.class != nil {
					inner := w.refs[0].frozen.class
					l, seen := made[inner]
					if !seen {
						l = &loc{frozen: e.modelFields(f, inner, &object{kind: instanceObject, class: inner}, t, made), shared: true}
						made[inner] = l
					}
					if l != nil {
						v = &Value{refs: []*loc{l}}
					}
				}
			}
			o = o.with(n.ID, f.secret(v.clearing(e.checked(c, n.ID)), n.ID, true, a))
		}
	}
	return o
}

// constrained is what the patterns prove that a field or parameter gives in its default or its annotation:
// Field(pattern="^[a-z]+$"), Annotated[str, Query(pattern=…)], constr(regex=…).
func (m *Model) constrained(value, annotation syntax.Expr, mod *module) Mask {
	if sub := typeAlias(annotation, mod); sub != nil {
		annotation = sub
	}
	var bits Mask
	for _, e := range []syntax.Expr{value, annotation} {
		if e == nil {
			continue
		}
		syntax.Walk(e, func(n syntax.Node) bool {
			if k, ok := n.(*syntax.Keyword); ok && (k.Arg == "pattern" || k.Arg == "regex") {
				if c, ok := k.Value.(*syntax.Constant); ok && c.Kind == syntax.Str {
					bits |= m.matching(c.Text, "any")
				}
			}
			return true
		})
	}
	return bits
}

// dependency evaluates Depends(f), given as default or inside Annotated.
func (e *engine) dependency(f *frame, s *state, q *param, mod *module) (*Value, bool) {
	call, _ := q.def.(*syntax.Call)
	declared := q.annotation
	if call == nil && q.annotation != nil {
		if sub, ok := q.annotation.(*syntax.Subscript); ok {
			if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 1 {
				call, _ = tup.Elts[1].(*syntax.Call)
			}
		} else if d, ok := mod.res.Program().Lookup(mod.res.Name + "." + mod.res.File.Text[q.annotation.Span().Start:q.annotation.Span().End]); ok && d.Symbol != nil && len(d.Symbol.Bindings) == 1 {
			// An alias, here or in another module: CurrentUser = Annotated[User, Depends(get_user)].
			if sub, ok := d.Symbol.Bindings[0].Value.(*syntax.Subscript); ok {
				if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 1 {
					call, _ = tup.Elts[1].(*syntax.Call)
					mod, declared = e.moduleOf(d.Module), sub
				}
			}
		}
	}
	if call == nil {
		return nil, false
	}
	name := lastName(mod.res.Qualified(call.Func))
	if name != "Depends" && name != "Security" {
		return nil, false
	}
	var target *Value
	if len(call.Args) > 0 {
		target = e.inModule(mod, call.Args[0])
	} else if q.annotation != nil {
		ann := q.annotation
		if sub, ok := ann.(*syntax.Subscript); ok {
			if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 0 {
				ann = tup.Elts[0]
			}
		}
		target = e.inModule(mod, ann)
	}
	if target == nil {
		return nil, true
	}
	var out *Value
	for i, c := range target.funcs {
		v := e.callDependency(f, s, c)
		if c.unit != nil && c.unit.fn != nil && v != nil && e.vouches(c.unit.fn.Name).proves != (proves{}) {
			w := *v
			w.taint = cleared(v.taint, Vetted) // Depends(validated_path)
			v = &w
		}
		out = join2(out, v, i > 0)
	}
	for _, l := range target.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if m, owner := o.class.lookup("__call__"); owner != nil && m != nil {
				for _, c := range f.bind(s, m, &Value{refs: []*loc{l}}, owner).funcs {
					out = join(out, e.callDependency(f, s, c))
				}
			}
		}
	}
	if out != nil && slices.ContainsFunc(out.taint, isWeak) && slices.ContainsFunc(e.typeNames(declared, mod, 0), isClassOfItsOwn) {
		// A user, a session: what an unknown call has found by a token is not the token.
		w := *out
		w.taint = slices.DeleteFunc(slices.Clone(out.taint), isWeak)
		out = &w
	}
	return out, true
}

func isWeak(t Taint) bool { return t.weak }

func isClassOfItsOwn(name string) bool {
	return name != "" && !strings.HasPrefix(name, "builtins.") && !strings.HasPrefix(name, "typing.")
}

func (e *engine) callDependency(f *frame, s *state, c *callable) *Value {
	u := c.unit
	if c.kind == classCallable {
		init, owner := c.class.lookup("__init__")
		if owner == nil || len(orEmpty(init).funcs) == 0 {
			return f.invoke(s, c, &arguments{}, c.class.node)
		}
		u = init.funcs[0].unit
	}
	if u == nil || u.fn == nil || e.depDepth > 6 {
		return nil
	}
	e.depDepth++
	defer func() { e.depDepth-- }()
	p := &entryPoint{entry: &Entry{Parameters: "user-input", FromTypes: true, Says: "comes from the request"}, unit: u}
	args := &arguments{}
	for i := range u.params {
		if i == u.receiver() || u.params[i].kind == variadic || u.params[i].kind == keywords {
			continue
		}
		args.names = append(args.names, u.params[i].name)
		args.named = append(args.named, e.byType(f, s, p, i, paramPlace(u, i)))
		args.namedAt = append(args.namedAt, nil)
	}
	v := f.invoke(s, c, args, u.fn.Node)
	f.gone = false
	if u.generator {
		return f.element(s, v)
	}
	return v
}

// inModule evaluates an expression at the top level of a module.
func (e *engine) inModule(mod *module, x syntax.Expr) *Value {
	f := e.newFrame(&unit{name: "expression", mod: mod, fn: &resolve.Function{Module: mod.res}, scope: mod.res.Scope})
	f.proved = true
	prev := e.current
	e.current = f
	defer func() { e.current = prev }()
	s := &state{}
	v := f.eval(s, x)
	fz := freezer{f: f, s: s}
	return fz.value(v, 0)
}

func (u *unit) hasKeywords() bool {
	for i := range u.params {
		if u.params[i].kind == keywords {
			return true
		}
	}
	return false
}

// hasSignature says that a function's parameters, but for the first skip, have these names.
func (u *unit) hasSignature(skip int, names []string) bool {
	if len(u.params) != len(names)+skip {
		return false
	}
	for i, name := range names {
		if strings.TrimLeft(u.params[i+skip].name, "_") != name {
			return false
		}
	}
	return true
}

// views finds the Django views that no URL configuration at hand names.
func (e *engine) views() {
	// Where an application has its URLs at hand, what is not among them is no view.
	registered := map[*unit]bool{}
	listed := map[string]bool{} // modules, and folders whose views other modules list
	for _, p := range e.entries {
		registered[p.unit] = true
		if p.entry.Framework == "django" && p.entry.Call != "" && p.unit.fn != nil && p.unit.class == nil {
			views := p.unit.mod.res.File
			listed[views.Path] = true
			if p.place.File != views {
				listed[path.Dir(views.Path)], listed[path.Dir(p.place.File.Path)] = true, true
			}
		}
	}
	for _, m := range e.program.Modules {
		if m.Role.Has(resolve.Test) || !isViewModule(m) || listed[m.File.Path] || listed[path.Dir(m.File.Path)] {
			continue
		}
		for _, fn := range m.Functions {
			u := e.units[fn]
			if u == nil || registered[u] || fn.Def() == nil || fn.Class != nil || len(u.params) < 2 || u.params[0].name != "request" || fn.Scope.Parent != m.Scope || fn.Name[0] == '_' {
				continue
			}
			if e.conventional(u.params[0].name, u.mod) == "django.http.HttpRequest" {
				e.addEntry(&entryPoint{entry: viewEntry, unit: u, callable: u.callable, way: way{place: u.place}})
			}
		}
	}
}

// viewEntry is how Django calls such a view.
var viewEntry = &Entry{Parameters: "user-input", Types: map[string]string{"#0": "django.http.HttpRequest"}, Says: "comes from the URL", Path: Arg{Index: -1}}

// isViewModule says that a module makes Django responses.
func isViewModule(m *resolve.Module) bool {
	for i := range m.Scope.Symbols {
		for _, b := range m.Scope.Symbols[i].Bindings {
			if strings.HasPrefix(b.Target, "django.http.") || strings.HasPrefix(b.Target, "django.shortcuts.") {
				return true
			}
		}
	}
	return false
}
