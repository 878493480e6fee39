package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file notes the functions that calls and decorators hand to a framework.

// An entryPoint is a function of the project that a framework calls.
type entryPoint struct {
	entry    *Entry
	unit     *unit
	callable *callable // with its decorators
	class    *class    // whose method it is
	way
	verbs  []string
	text   *Kind // what the text that it returns is declared to be: a page, the name of a file, a URL
	bound  bool  // what stands in front of it has its object
	caller *unit // as which the framework has called it
}

// A way is how a framework comes to an entry.
type way struct {
	detail    bool // the key of one thing stands in front of the path
	path      string
	group     *group       // of routes that it was registered in, or nil
	named     string       // the route's name, by which it is known
	template  string       // to which what it returns is passed
	version   string       // that stands in front of the path
	suffix    string       // of the methods that serve it: on_get_history
	uploads   []int        // parameters for the name of a file that the framework has put away itself
	vouched   []int        // parameters for a choice that the framework has checked
	framework string       // that it was registered with, where a call or decorator did
	place     source.Place // where it is registered
	caught    *Value       // the classes of errors that it is called with
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
	if p.path != "" || p.group != nil || p.template != "" {
		key.class = p.class // which is known to be in use, or has a template of its own
	}
	if e.endpoints[key] {
		return
	}
	e.endpoints[key] = true
	e.byUnit[p.unit] = append(e.byUnit[p.unit], p)
	e.entries = append(e.entries, p)
}

// pathOf is the path of the only route that leads to a function.
func (e *engine) pathOf(u *unit) (string, bool) {
	path, found := "", false
	for _, p := range e.byUnit[u] {
		if p.path == "" || found && p.path != path {
			return "", false
		}
		path, found = p.path, true
	}
	return path, found
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

// registerDecorated notes that a decorated function is an entry, and returns what the decorator makes of it.
func (e *engine) registerDecorated(f *frame, s *state, name string, args *arguments, c *callable, u *unit, v *Value, d syntax.Node) *Value {
	entries := e.entryDecorators[name]
	if len(entries) == 0 && c.kind == boundCallable {
		entries = e.guessEntry(c.name, args)
	}
	if u == nil || u.fn == nil {
		return v
	}
	for _, entry := range entries {
		if entry.As != "" {
			lc := &libraryCall{args: &arguments{}, at: d}
			if args != nil {
				lc.args = args
			}
			f.registerNamed(s, entry, lc, v)
			if len(entry.Types) == 0 {
				continue
			}
		}
		p := &entryPoint{entry: entry, unit: u, way: way{place: f.place(d), group: orEmpty(c.recv).form().group}, verbs: entry.Verbs}
		if v != nil && len(v.funcs) == 1 {
			p.callable = v.funcs[0]
		}
		paths := []string{""}
		if args != nil {
			p.caught = entry.catches(args)
			lc := &libraryCall{args: args, at: d}
			paths = f.pathsOf(s, lc, entry)
			p.template = f.templateOf(s, entry, lc)
			if v, ok := f.arg(nil, lc, entry.Detail); ok {
				if c, ok := v.constant(); ok && c.kind == syntax.True {
					p.detail = true
				}
			}
			p.text = f.declaredText(args)
			p.verbs = slices.Concat(p.verbs, f.verbs(s, lc, entry))
			if name, ok := f.arg(s, lc, entry.Named); ok {
				p.named, _ = name.text()
			}
			if v, ok := f.arg(s, lc, entry.Version); ok {
				p.version = versionText(v)
			}
		}
		if entry.Grouped {
			p.group = e.groupAt(d, "")
			if args != nil {
				declared, _ := args.keyword("dependencies")
				f.provide(s, p.group, declared)
			}
			v = inGroup(v, p.group)
		}
		for _, path := range paths {
			one := *p
			one.path = path
			e.addEntry(&one)
		}
	}
	return v
}

// pathsOf are the paths that a registration names: one, a list of them, or where its framework takes several, all from one
// argument on.
func (f *frame) pathsOf(s *state, c *libraryCall, entry *Entry) []string {
	v, ok := f.arg(s, c, entry.Path)
	if !ok {
		return []string{""}
	}
	f.depends(v)
	var out []string
	for _, l := range orEmpty(v).refs {
		if o := f.get(s, l); o != nil {
			for _, x := range o.elems {
				out = append(out, pathText(x))
			}
		}
	}
	if len(out) == 0 {
		out = append(out, pathText(v))
	}
	if entry.Several {
		for _, x := range c.args.pos[min(entry.Path.Index+1, len(c.args.pos)):] {
			out = append(out, pathText(x))
		}
	}
	return out
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

// declaredText is what a route's own arguments make of the text that it returns: response_class=HTMLResponse,
// media_type=MediaType.HTML; or nil.
func (f *frame) declaredText(args *arguments) *Kind {
	for _, name := range []string{"response_class", "media_type"} {
		v, ok := args.keyword(name)
		if !ok || v == nil {
			continue
		}
		if text, ok := v.text(); ok && strings.HasPrefix(text, "text/html") {
			return f.e.model.Kind("html-text")
		}
		for _, c := range v.funcs {
			if kind := responseTexts[lastName(c.name)]; kind != "" {
				return f.e.model.Kind(kind)
			}
		}
	}
	return nil
}

// responseTexts are the kinds of what classes of responses, and constants of media types, make of a text.
var responseTexts = map[string]string{"HTMLResponse": "html-text", "HTML": "html-text", "FileResponse": "file-path", "RedirectResponse": "redirect-url"}

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
	if entry.As != "" {
		f.registerNamed(s, entry, c, fn)
		return
	}
	if fn == nil {
		return
	}
	f.depends(fn) // a caller may know it
	at := way{place: f.place(c.at), framework: entry.Framework}
	if name, ok := f.arg(s, c, entry.Named); ok {
		at.named, _ = name.text()
	}
	if v, ok := f.arg(s, c, entry.Version); ok {
		at.version = versionText(v)
	}
	at.caught = entry.catches(c.args)
	if t, ok := fn.text(); ok && strings.Contains(t, ".") {
		fn = orEmpty(e.dotted(t))
	}
	if suffix, ok := f.arg(s, c, entry.Suffix); ok {
		at.suffix, _ = suffix.text()
	}
	if v, ok := f.arg(s, c, entry.Inputs); ok {
		at.uploads, at.vouched = f.inputsOf(s, v, entry.Upload), f.inputsOf(s, v, entry.Vouched)
	}
	verbs := slices.Concat(entry.Verbs, f.verbs(s, c, entry))
	for i, path := range f.pathsOf(s, c, entry) {
		at.path = path
		if c.recv != nil {
			at.group = c.recv.form().group
			if at.named != "" {
				at.group = nil // that of the route of this name
			}
		} else if i == 0 {
			at.group = e.groupAt(c.at, at.path)
			at.group.prefix, at.group.own = at.path, true
			c.made = at.group
		}
		f.registerAt(s, entry, fn, at, verbs)
	}
}

// inputsOf says which of the things that fill a function's parameters, one or a list of them, are of a class.
func (f *frame) inputsOf(s *state, v *Value, class string) []int {
	list, ok := f.exactElements(s, v)
	if !ok {
		list = []*Value{v}
	}
	var out []int
	for i, x := range list {
		if x != nil && x.typ == class {
			out = append(out, i)
		}
	}
	return out
}

// registerAt notes functions, classes and objects that serve a path.
func (f *frame) registerAt(s *state, entry *Entry, fn *Value, at way, verbs []string) {
	e := f.e
	for _, target := range f.exposed(s, fn.funcs) {
		x := f.wrapped(s, target)
		switch {
		case x.kind == functionCallable && x.unit.fn != nil:
			e.addEntry(&entryPoint{entry: entry, unit: x.unit, callable: target, bound: x != target && x.self != nil, way: at, verbs: verbs})
		case x.kind == classCallable && len(entry.Methods) > 0:
			e.addMethods(x.class, entry, at)
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

// exposed are those of the functions given to one registration that it means. getattr(self, name) with a name that nobody knows may be
// any method, and where the method that registers is among them, it is no handler: then those are meant that carry a decorator, which is
// how a class marks what it exposes. Where none does and nothing derives from the class, all may be.
func (f *frame) exposed(s *state, funcs []*callable) []*callable {
	owner := f.u.class
	if owner == nil || !slices.ContainsFunc(funcs, func(c *callable) bool { return f.wrapped(s, c).unit == f.u }) {
		return funcs
	}
	var marked []*callable
	for _, c := range funcs {
		if x := f.wrapped(s, c); x.kind == functionCallable && x.unit.isDecorated() {
			marked = append(marked, c)
		}
	}
	if marked == nil && len(owner.subs) == 0 {
		return funcs
	}
	return marked
}

// maxWrapped bounds how many functions stand in front of one.
const maxWrapped = 8

// wrapped is the function or class that a decorator stands in front of: what the function around it was given first.
func (f *frame) wrapped(s *state, c *callable) *callable {
	for range maxWrapped {
		if c.kind != functionCallable {
			if c.inner == nil {
				return c
			}
			c = c.inner
			continue
		}
		if c.unit.fn == nil {
			return c
		}
		decorator := f.e.units[c.unit.fn.Scope.Parent.Function]
		if decorator == nil {
			return c
		}
		first := decorator.receiver() + 1
		if first >= len(decorator.params) {
			return c
		}
		i := slices.Index(c.unit.inputs[len(c.unit.params):], decorator.params[first].name)
		if i < 0 {
			return c
		}
		held := f.captured(s, c)
		if i >= len(held) || held[i] == nil || len(held[i].funcs) != 1 || !f.handles(s, held[i]) {
			return c
		}
		c = held[i].funcs[0]
	}
	return c
}

// pathText is the path that a text is, as far as it is known. What is no text at all is none.
func pathText(v *Value) string {
	if t, ok := v.text(); ok {
		return t
	}
	if v.only() != nil {
		return ""
	}
	return v.form().head + "…" + v.form().end
}

// versionText is a version as paths have it, which is given as a number or a text.
func versionText(v *Value) string {
	if c, ok := v.constant(); ok && c.kind == syntax.Int {
		return itoa(c.num)
	}
	t, _ := v.text()
	return t
}

// verbs are the HTTP methods that a registration names, in methods= or where its framework wants them.
func (f *frame) verbs(s *state, c *libraryCall, entry *Entry) []string {
	named, _ := c.args.keyword("methods")
	placed, _ := f.arg(s, c, entry.Verb)
	return append(f.verbsIn(s, named), f.verbsIn(s, placed)...)
}

// verbsIn are the HTTP methods in a value, one or several.
func (f *frame) verbsIn(s *state, v *Value) []string {
	var out []string
	add := func(v *Value) {
		if t, ok := v.text(); ok && t != "*" {
			out = append(out, strings.ToUpper(t))
		}
	}
	if v == nil {
		return nil
	}
	add(v)
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil {
			for _, x := range o.elems {
				add(x)
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
			f.depends(recv)
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
