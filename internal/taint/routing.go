package taint

import (
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file puts the paths of routes together. Frameworks let routes be gathered in groups, a blueprint, a router, a list of
// URL patterns, which are hung below a path of others, as often as one likes.

// A Routing is a call that makes a group of routes or hangs one below another.
type Routing struct {
	Prefix   Arg   // the path in front of all its routes, or of those it hangs
	Children []Arg // groups and lists of groups that it hangs: below its receiver, where that is a group, else below what it returns
	Pairs    Arg   // a list of tuples of a path and a class
	Below    Arg   // the group that what it makes hangs below, "self" for its receiver
	Flat     Arg   // a list of a path, what it leads to, the next path, and so on
	Version  Arg   // the version of its routes, which stands in front of all
	Named    Arg   // a name that is the path where none is given
	Name     Arg   // the name that views know the route by
	Verbs    Arg   // the HTTP methods of the route of that name
	Runs     Arg   // a function that is called with the receiver, below the group that is made
	Replaces bool  // the path takes the place of the child's own, where it is given
}

// A group is a set of routes that stand below one path.
type group struct {
	id       int // in the order in which the groups were made
	prefix   string
	root     bool   // an application: what hangs below nothing else
	own      bool   // the path is that of its one route
	module   string // whose URL patterns belong to it, for include("shop.urls")
	hung     []hanging
	version  string            // of its routes, where they have none of their own
	verbs    []string          // HTTP methods, where views know it by name
	provides map[string]*Value // functions for parameters of its routes, by name
	either   []*group          // one of these, and no group of its own: an element of a long list
}

// A hanging is a place that a group hangs at.
type hanging struct {
	below    *group // nil for an application that nothing is known of
	prefix   string
	replaces bool
}

type groupKey struct {
	at     any // the call
	prefix string
}

// routing does what a call means for groups of routes, and returns what the call returned as a group where it makes one.
func (f *frame) routing(s *state, c *libraryCall, out *Value) *Value {
	if c.made != nil {
		out = inGroup(out, c.made)
	}
	r := f.e.model.Routing[c.name]
	if r == nil {
		return out
	}
	f.routedPairs(s, c, r)
	prefix, given := "", false
	if v, ok := f.arg(s, c, r.Prefix); ok {
		_, given = v.text()
		prefix = pathText(v)
	}
	if v, ok := f.arg(s, c, r.Named); ok && !given {
		prefix = "/" + pathText(v)
	}
	name, isNamed := f.arg(s, c, r.Name)
	run, runs := f.arg(s, c, r.Runs)
	if isNamed || runs {
		prefix = strings.TrimSuffix("/"+strings.TrimPrefix(prefix, "/"), "/") // with or without a slash is the same
		if isNamed && prefix == "" {
			prefix = "/"
		}
	}
	own := c.recv == nil || len(r.Children) == 0
	below := orEmpty(c.recv).form().group
	if own {
		below = f.e.groupAt(c.at, prefix)
		below.prefix = prefix
		if v, ok := f.arg(s, c, r.Version); ok {
			below.version = versionText(v)
		}
		if v, ok := f.arg(s, c, r.Below); ok {
			f.depends(v)
			for _, g := range groupsIn(v, func(l *loc) *object { return f.get(s, l) }, 0) {
				below.hang(hanging{below: g})
			}
		}
		if v, ok := c.args.keyword("dependencies"); ok {
			f.provide(s, below, v)
		}
		below.root = len(r.Children) == 0 && r.Prefix.Index < 0 && r.Prefix.Name == ""
		prefix = ""
	}
	f.routedFlat(s, c, r, below)
	if t, ok := name.text(); isNamed && ok {
		if f.e.routeNames == nil {
			f.e.routeNames = map[string][]*group{}
		}
		if !slices.Contains(f.e.routeNames[t], below) {
			f.e.routeNames[t] = append(f.e.routeNames[t], below)
		}
		if v, ok := f.arg(s, c, r.Verbs); ok {
			below.verbs = f.verbsIn(s, v)
		}
	}
	if runs {
		if t, ok := run.text(); ok {
			run = f.e.dotted(t + ".includeme")
		}
		f.callValue(s, orEmpty(run), &arguments{pos: []*Value{inGroup(c.recv, below)}, posAt: []syntax.Expr{nil}}, c.at)
	}
	for _, child := range r.Children {
		v, ok := f.arg(s, c, child)
		if !ok {
			continue
		}
		if own && v != nil {
			below.module = f.moduleNamed(s, v)
		}
		for _, g := range groupsIn(v, func(l *loc) *object { return f.get(s, l) }, 0) {
			g.hang(hanging{below, prefix, r.Replaces && given})
		}
	}
	if !own {
		return out
	}
	return inGroup(out, below)
}

// hanging does what a method means for groups of routes: of the object that it is known to belong to, or of one that a caller
// hands in, def register(app): app.register_blueprint(shop).
func (f *frame) hanging(s *state, c *callable, args *arguments, at syntax.Node, out *Value) *Value {
	call := &libraryCall{recv: c.recv, args: args, at: at}
	for _, typ := range f.typesOf(s, orEmpty(c.recv)) {
		if call.name = f.e.model.routingMethod(typ, c.name); call.name != "" {
			return f.routing(s, call, out)
		}
	}
	if recv := orEmpty(c.recv); recv.typ != "" || len(recv.refs) > 0 {
		return out
	}
	for _, name := range f.e.hangs[c.name] {
		if top, _, _ := strings.Cut(name, "."); len(f.e.model.Routing[name].Children) > 0 && f.e.packages[top] {
			f.depends(c.recv)
			call.name, call.recv = name, orEmpty(c.recv)
			f.routing(s, call, nil)
			break
		}
	}
	return out
}

// moduleNamed is the module that include("shop.urls") names, or include(("shop.urls", "shop")), or is given itself, or "".
func (f *frame) moduleNamed(s *state, v *Value) string {
	if name, ok := v.text(); ok {
		// Folders of applications may stand on the path themselves.
		for around := f.mod.res.Name; f.e.program.Module(name) == nil && around != ""; {
			around = around[:max(strings.LastIndexByte(around, '.'), 0)]
			if inside := around + "." + name; f.e.program.Module(inside) != nil {
				return inside
			}
		}
		return name
	}
	if len(v.funcs) == 1 && v.funcs[0].kind == moduleCallable {
		return v.funcs[0].mod.res.Name
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.kind == tupleObject && len(o.elems) > 0 {
			return f.moduleNamed(s, orEmpty(o.elems[0]))
		}
	}
	return ""
}

// classGroup is the group of the routes that methods of a class are, where its library gathers them: below the path that is
// an attribute of the class.
func (f *frame) classGroup(s *state, c *class) *group {
	for _, lib := range c.libraries() {
		r := f.e.model.Routing[f.e.model.canonical(lib)]
		if r == nil || r.Prefix.Name == "" {
			continue
		}
		prefix := ""
		if v, owner := c.lookup(r.Prefix.Name); owner != nil {
			prefix = pathText(v)
		}
		g := f.e.groupAt(c.node, prefix)
		g.prefix = prefix
		if v, owner := c.lookup("dependencies"); owner != nil {
			f.provide(s, g, v)
		}
		for _, a := range c.ancestors() {
			for _, name := range sortedKeys(a.values) {
				if child := a.values[name].form().group; child != nil {
					child.hang(hanging{below: g})
				}
			}
		}
		return g
	}
	return nil
}

// inGroup is a value as a group of routes.
func inGroup(v *Value, g *group) *Value {
	w := *orEmpty(v)
	if v == nil {
		w.open = true
	}
	w.change().group = g
	return &w
}

// joinGroups is a group that is a or b.
func joinGroups(a, b *group) *group {
	switch {
	case b == nil || a == b:
		return a
	case a == nil:
		return b
	}
	all := a.members()
	for _, g := range b.members() {
		if len(all) < maxEither && !slices.Contains(all, g) {
			all = append(all[:len(all):len(all)], g)
		}
	}
	if len(all) == len(a.members()) {
		return a
	}
	return &group{either: all}
}

// members are the groups that one may be.
func (g *group) members() []*group {
	if len(g.either) > 0 {
		return g.either
	}
	return []*group{g}
}

func (g *group) hang(h hanging) {
	if h.below != g && len(g.hung) < maxHung && !slices.Contains(g.hung, h) {
		g.hung = append(g.hung, h)
	}
}

// Bounds on how often a group is hung, how deep, how many paths a route is listed with, and how many groups one may be.
const (
	maxHung     = 40
	maxHungDeep = 8
	maxPaths    = 60
	maxEither   = 400
)

// groupAt is the group that a call makes. A call that is run again makes the same one again, unless with another path.
func (e *engine) groupAt(at any, prefix string) *group {
	key := groupKey{at, prefix}
	g := e.groups[key]
	if g == nil {
		if e.groups == nil {
			e.groups = map[groupKey]*group{}
		}
		g = &group{id: len(e.groupOrder)}
		e.groups[key] = g
		e.groupOrder = append(e.groupOrder, g)
	}
	return g
}

// groupsIn are the groups in a value, or in a list or tuple, whose objects are as at says.
func groupsIn(v *Value, at func(*loc) *object, depth int) []*group {
	if v == nil || depth > 3 {
		return nil
	}
	if g := v.form().group; g != nil {
		return g.members()
	}
	var out []*group
	for _, c := range v.funcs {
		if c.kind == classCallable && c.class.group != nil {
			out = append(out, c.class.group)
		}
	}
	for _, l := range v.refs {
		o := at(l)
		if o == nil || o.kind == dictObject {
			continue
		}
		for _, x := range o.elems {
			out = append(out, groupsIn(x, at, depth+1)...)
		}
		for _, fl := range o.fields {
			if strings.HasPrefix(fl.key, "[#") { // among the first of many
				out = append(out, groupsIn(fl.value, at, depth+1)...)
			}
		}
		out = append(out, groupsIn(o.rest, at, depth+1)...)
	}
	return out
}

// hangModules hangs the URL patterns of modules where they are included by name. Those of a module that none includes are
// those of the whole site.
func (e *engine) hangModules() {
	patterns := func(m *resolve.Module) []*group {
		v, ok := e.global(e.moduleOf(m), "urlpatterns")
		if !ok {
			return nil
		}
		return groupsIn(v, func(l *loc) *object { return l.frozen }, 0) // no run goes on
	}
	included := map[*resolve.Module]bool{}
	for _, g := range e.groupOrder {
		if m := e.program.Module(g.module); g.module != "" && m != nil {
			included[m] = true
			for _, child := range patterns(m) {
				child.hang(hanging{below: g})
			}
		}
	}
	site := &group{root: true}
	for _, m := range e.program.Modules {
		if !included[m] && m.Scope.Symbol("urlpatterns") != nil && !e.leaves(m) {
			for _, child := range patterns(m) {
				child.hang(hanging{below: site})
			}
		}
	}
}

// paths are what may stand in front of the routes of a group.
func (g *group) paths(depth int) []string {
	if g == nil {
		return []string{""}
	}
	var out []string
	for _, one := range g.either {
		out = append(out, one.paths(depth+1)...)
	}
	if len(out) > 0 {
		return out[:min(len(out), maxPaths)]
	}
	if len(g.hung) == 0 || depth > maxHungDeep {
		return []string{g.prefix}
	}
	for _, h := range g.hung {
		if h.below == nil && slices.ContainsFunc(g.hung, func(other hanging) bool { return other.below != nil && other.prefix == h.prefix }) {
			continue // a caller knew
		}
		own := h.prefix + g.prefix
		if h.replaces {
			own = h.prefix
		}
		for _, p := range h.below.paths(depth + 1) {
			if p = joinPath(p, own); len(out) < maxPaths && !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// versionFrom is the version of the routes of a group: its own, or that of a group around it.
func (g *group) versionFrom(depth int) string {
	if g == nil || depth > maxHungDeep {
		return ""
	}
	if g.version != "" {
		return g.version
	}
	for _, h := range g.hung {
		if version := h.below.versionFrom(depth + 1); version != "" {
			return version
		}
	}
	return ""
}

// placed says that a group belongs to an application.
func (g *group) placed() bool {
	return g != nil && (g.root || len(g.hung) > 0 || slices.ContainsFunc(g.either, (*group).placed))
}

// routes lists the ways in, each with all the paths that lead there.
func (e *engine) routes() []Route {
	e.hangModules()
	var out []Route
	loose := map[int]bool{}           // by index: its group is not known to belong anywhere
	decorated := map[*unit][]string{} // methods that decorators let through
	for _, p := range e.entries {
		if p.entry.Decorator != "" && p.path == "" && decorated[p.unit] == nil {
			decorated[p.unit] = p.methods()
		}
	}
	for _, p := range e.entries {
		if p.entry.Framework == "" || p.unit.fn == nil || e.isBaseOnly(p) || p.class != nil && p.class.isViewSet(e.model) || p.isAction() {
			continue
		}
		e.routeOf(p)
		methods := p.methods()
		if len(methods) == 0 {
			methods = decorated[p.unit]
		}
		if p.class != nil && len(methods) == 1 && p.class.refuses(methods[0]) {
			continue
		}
		r := Route{Framework: p.entry.Framework, Methods: methods, Handler: p.unit.fn.Qualified, Place: p.unit.place, class: p.class}
		if p.class != nil && p.class.res != nil { // the one that is routed, which may inherit the method
			r.Handler = p.class.res.Qualified + "." + p.unit.fn.Name
		}
		for i := range p.unit.params {
			if i == p.unit.receiver() || contains(p.entry.Skip, p.unit.params[i].name) {
				continue
			}
			r.Parameters = append(r.Parameters, p.unit.params[i].name)
		}
		for _, path := range p.paths() {
			r.Path = path
			if strings.HasPrefix(r.Framework, "django") && p.group != nil {
				r.Path = fromRoot(path)
			}
			loose[len(out)] = !p.group.placed()
			out = append(out, r)
		}
	}
	for _, r := range e.routedClasses {
		for _, row := range e.served(r) {
			end := row.Path
			for _, path := range r.paths() {
				row.Path = fromRoot(path + end)
				loose[len(out)] = !r.group.placed()
				out = append(out, row)
			}
		}
	}
	out = withoutLoose(out, loose)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.Place.File != b.Place.File {
			return a.Place.File.Path < b.Place.File.Path
		}
		return a.Place.Start < b.Place.Start
	})
	// A class of one framework may be one of another's as well, as those of Django's REST framework are.
	return slices.CompactFunc(out, func(a, b Route) bool {
		return a.Place == b.Place && a.Path == b.Path && a.Handler == b.Handler && slices.Equal(a.Methods, b.Methods)
	})
}

// joinPath puts two parts of a path together as frameworks do: with one slash between them. Only patterns of Django, which
// begin with none, are put together as they are.
func joinPath(before, path string) string {
	if strings.HasSuffix(before, "/") && strings.HasPrefix(path, "/") {
		return before + path[1:]
	}
	if strings.HasPrefix(before, "/") && !strings.HasSuffix(before, "/") && path != "" && path[0] != '/' {
		return before + "/" + path
	}
	return before + path
}

// routeOf finds the group of a view that knows its route by name, said of the view or of its class.
func (e *engine) routeOf(p *entryPoint) {
	if p.entry.Named.Index < 0 && p.entry.Named.Name == "" {
		return
	}
	if c := p.unit.class; c != nil {
		if p.named == "" {
			p.named = c.routeName
		}
		if len(p.verbs) == 0 {
			p.verbs = c.routeVerbs
		}
	}
	for _, g := range e.routeNames[p.named] {
		p.group = joinGroups(p.group, g)
		if len(p.verbs) == 0 {
			p.verbs = g.verbs
		}
	}
}

// fromRoot is a path as a browser asks for it, made of patterns of Django: these begin behind the first slash, and what anchors
// each of them says nothing of the whole.
func fromRoot(patterns string) string {
	var path strings.Builder
	path.WriteByte('/')
	set := false // inside [^/]
	for i := 0; i < len(patterns); i++ {
		switch c := patterns[i]; {
		case c == '\\' && i+1 < len(patterns):
			if patterns[i+1] != 'Z' {
				path.WriteString(patterns[i : i+2])
			}
			i++
			continue
		case c == '[' || c == ']':
			set = c == '['
		case c == '^' && !set, c == '$' && !set:
			continue
		}
		path.WriteByte(patterns[i])
	}
	return path.String()
}

// withoutLoose drops what a run that knew less says of a handler of which another run knew all: a path that is the end of
// another one, or none.
func withoutLoose(all []Route, loose map[int]bool) []Route {
	longer := map[string][]int{}
	type classPath struct {
		class *class
		path  string
	}
	answers := map[classPath]bool{}
	for i := range all {
		longer[all[i].Handler] = append(longer[all[i].Handler], i)
		if all[i].class != nil && len(all[i].Methods) > 0 {
			answers[classPath{all[i].class, all[i].Path}] = true
		}
	}
	var out []Route
	for i := range all {
		known := loose[i] && slices.ContainsFunc(longer[all[i].Handler], func(k int) bool {
			return (!loose[k] || all[i].Path == "") && len(all[k].Path) > len(all[i].Path) && strings.HasSuffix(all[k].Path, all[i].Path)
		})
		if head, tail, cut := strings.Cut(all[i].Path, "…"); cut {
			known = slices.ContainsFunc(longer[all[i].Handler], func(k int) bool {
				return !loose[k] && all[k].Path != all[i].Path && strings.HasPrefix(all[k].Path, head) && strings.HasSuffix(all[k].Path, tail)
			})
		}
		// What a class does for all of its methods, as prepare and get_queryset, is no route of its own.
		known = known || len(all[i].Methods) == 0 && answers[classPath{all[i].class, all[i].Path}]
		if !known {
			out = append(out, all[i])
		}
	}
	return out
}

// methods are the HTTP methods of an entry: those it was registered for, those its class lists, or what its framework takes
// where nothing is said.
func (p *entryPoint) methods() []string {
	if len(p.verbs) > 0 {
		return p.verbs
	}
	if p.class != nil {
		if listed := p.class.listed("methods"); len(listed) > 0 {
			return listed
		}
	}
	name := lastName(p.entry.Decorator + p.entry.Call)
	if verb := strings.TrimPrefix(name, "add_"); httpVerbs[verb] {
		return []string{strings.ToUpper(verb)}
	}
	return p.entry.Otherwise
}

// listed are the texts in a list or tuple that is an attribute of a class.
func (c *class) listed(name string) []string {
	v, owner := c.lookup(name)
	if owner == nil {
		return nil
	}
	var out []string
	for _, l := range orEmpty(v).refs {
		if l.frozen == nil {
			continue
		}
		for _, x := range l.frozen.elems {
			if t, ok := x.text(); ok {
				out = append(out, t)
			}
		}
	}
	return out
}

// refuses says that a view of Django does not answer a method: its class lists those that it answers.
func (c *class) refuses(verb string) bool {
	answered := c.listed("http_method_names")
	return len(answered) > 0 && !slices.Contains(answered, strings.ToLower(verb))
}

// routingMethod is the full name of a method that makes groups of routes or hangs them.
func (m *Model) routingMethod(typ, name string) string {
	full := ""
	m.lineage(typ, func(t string) bool {
		if n := t + "." + name; m.Routing[n] != nil {
			full = n
		}
		return full != ""
	})
	return full
}

// routedPairs registers the classes of a list of tuples that each begin with a path and a class.
func (f *frame) routedPairs(s *state, c *libraryCall, r *Routing) {
	v, ok := f.arg(s, c, r.Pairs)
	if !ok || v == nil {
		return
	}
	for _, l := range v.refs {
		list := f.get(s, l)
		if list == nil {
			continue
		}
		for _, pair := range append(list.elems[:len(list.elems):len(list.elems)], list.rest) {
			for _, l := range orEmpty(pair).refs {
				o := f.get(s, l)
				if o == nil || len(o.elems) < 2 || o.elems[1] == nil {
					continue
				}
				at := way{place: f.place(c.at)}
				at.path = pathText(o.elems[0])
				for _, target := range o.elems[1].funcs {
					if target.kind == classCallable {
						f.e.classEntry(target.class, at)
					}
				}
			}
		}
	}
}

// routedFlat registers what a list leads to in which paths and what they lead to take turns: classes, their names in the
// module, and groups.
func (f *frame) routedFlat(s *state, c *libraryCall, r *Routing, below *group) {
	v, ok := f.arg(s, c, r.Flat)
	if !ok || v == nil {
		return
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		for i := 0; i+1 < len(o.elems); i += 2 {
			at := way{place: f.place(c.at), path: pathText(o.elems[i]), group: below}
			target := orEmpty(o.elems[i+1])
			if name, ok := target.text(); ok {
				target = orEmpty(f.onRequest(s, name))
			}
			for _, g := range groupsIn(target, func(l *loc) *object { return f.get(s, l) }, 0) {
				g.hang(hanging{below: below, prefix: at.path})
			}
			for _, entry := range f.e.entryCalls[c.name] {
				at.framework = entry.Framework
				f.registerAt(s, entry, target, at, nil)
			}
		}
	}
}

// onRequest is what a text names that is looked up when the first request comes: something of the module, which may stand further
// down, or of another one.
func (f *frame) onRequest(s *state, name string) *Value {
	if v := f.name(s, name); v != nil && len(v.funcs)+len(v.refs) > 0 {
		return v
	}
	if strings.Contains(name, ".") {
		return f.e.dotted(name)
	}
	if !f.mod.done {
		f.mod.missed = true
	}
	return f.mod.values[name]
}

// paths are where a route can be reached.
func (w *way) paths() []string {
	out := slices.Clone(w.group.paths(0))
	version := w.version
	if version == "" {
		version = w.group.versionFrom(0)
	}
	for i, before := range out {
		if w.group == nil || !w.group.own {
			out[i] = joinPath(before, w.path)
		}
		if version != "" {
			out[i] = joinPath("/v"+version, out[i])
		}
	}
	return out
}

// A routedClass is one that a URL leads to.
type routedClass struct {
	class *class
	way
}

const viewSet = "rest_framework.viewsets.ViewSetMixin"

// isViewSet says that a class is a set of views of Django's REST framework, whose routes its router makes.
func (c *class) isViewSet(m *Model) bool { return c.derives(m, viewSet) }

// isAction says that an entry is a method which such classes have beside the usual ones, and is listed with them.
func (p *entryPoint) isAction() bool {
	return p.entry.Decorator != "" && (p.entry.Detail.Index >= 0 || p.entry.Detail.Name != "") && p.unit.class != nil
}

// actions are the methods of a set of views that its router knows, with their HTTP method, and whether the key of one thing
// stands in the path. From the REST framework's documentation of SimpleRouter.
var actions = []struct {
	name, verb string
	detail     bool
}{{"list", "GET", false}, {"create", "POST", false}, {"retrieve", "GET", true}, {"update", "PUT", true}, {"partial_update", "PATCH", true}, {"destroy", "DELETE", true}}

// served are the routes of a class that stand for no method of its own, and all those of a set of views. Their paths are what
// follows the path of the class.
func (e *engine) served(r routedClass) []Route {
	c := r.class
	if c.res == nil {
		return nil
	}
	serves := map[string]bool{}
	for _, lib := range c.libraries() {
		e.model.lineage(lib, func(t string) bool {
			if typ := e.model.Types[t]; typ != nil {
				for _, what := range typ.Serves {
					serves[what] = true
				}
			}
			return false
		})
	}
	row := Route{Framework: r.framework, Handler: c.res.Qualified, Place: c.place, class: c}
	var out []Route
	if !c.isViewSet(e.model) {
		if len(serves) == 0 && !e.isView(c) && r.framework != "" {
			return []Route{row} // derived from a view of a library that is not at hand
		}
		for _, verb := range sortedKeys(serves) {
			if _, owner := c.lookup(strings.ToLower(verb)); owner == nil && httpVerbs[strings.ToLower(verb)] && !c.refuses(verb) {
				row.Methods = []string{verb}
				out = append(out, row)
			}
		}
		return out
	}
	key := "pk"
	for _, name := range []string{"lookup_field", "lookup_url_kwarg"} {
		if v, owner := c.lookup(name); owner != nil {
			if t, ok := v.text(); ok {
				key = t
			}
		}
	}
	add := func(name, verb string, detail bool, path string, u *unit) {
		if c.refuses(verb) {
			return
		}
		row := row
		row.Handler += "." + name
		row.Methods, row.Path = []string{verb}, "/"
		if detail {
			row.Path += "{" + key + "}/"
			row.Parameters = []string{key}
		}
		if path != "" {
			row.Path += path + "/"
		}
		if u != nil {
			row.Place = u.place
		}
		out = append(out, row)
	}
	for _, a := range actions {
		v, owner := c.lookup(a.name)
		var u *unit
		if owner != nil && v != nil && len(v.funcs) == 1 {
			u = v.funcs[0].unit
		}
		if u != nil || serves[a.name] {
			add(a.name, a.verb, a.detail, "", u)
		}
	}
	for _, p := range e.entries {
		if p.isAction() && slices.Contains(c.ancestors(), p.unit.class) {
			path := p.path
			if path == "" {
				path = p.unit.fn.Name
			}
			for _, verb := range p.methods() {
				add(p.unit.fn.Name, verb, p.detail, path, p.unit)
			}
		}
	}
	return out
}
