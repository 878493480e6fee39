package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file calls entries as their frameworks do, and looks at what they return.

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
	if u.receiver() == 0 && !p.bound {
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
		if c.kind == classMethodCallable {
			b = *c.inner
			b.self = funcValue(&callable{kind: classCallable, class: cl})
		}
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
			if p.entry.Rest {
				args.star, args.some = in[i], in[i] != nil
			}
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
	if !p.entry.handlesErrors() {
		e.leftBy(f, s)
	}
	if self != nil {
		if i, ok := f.indexOf(self.refs[0], false); ok && s.object(i) != nil {
			for _, fl := range s.object(i).fields {
				e.storeField(self.refs[0].frozen.class, fl.key, f.deep(s, fl.value))
			}
		}
	}
	returns := p.entry.Returns
	if p.text != nil {
		returns = p.text
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
	if p.entry.Page != "" {
		e.response(f, s, p, c, args, ret, e.model.Kind("html-text"), func(s *state, v *Value) *Value {
			if v == nil || !f.answersPage(s, f.item(s, v, constValue(textConst("headers")), p.unit.fn.Node)) {
				return nil
			}
			return f.item(s, v, constValue(textConst(p.entry.Page)), p.unit.fn.Node)
		})
	}
	if p.template != "" {
		e.response(f, s, p, c, args, ret, e.model.Kind("html-text"), func(s *state, v *Value) *Value {
			return f.unescapedIn(s, v, p.template, p.unit.fn.Node, p.entry.Template.Special == Self)
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
		if p.entry.FromTypes && !contains(p.entry.Skip, q.name) {
			in[i] = e.byType(f, s, p, i, place)
			continue
		}
		if p.path != "" && q.annotation != nil && !inPattern(p.path, q.name) && f.declaresFields(q.annotation, u.mod) {
			in[i] = e.byType(f, s, p, i, place) // validated by an extension of the framework
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
		if p.entry.Parameters == "" || slices.Contains(p.vouched, pos) || contains(p.entry.Skip, q.name) || contains(p.entry.Skip, "#"+itoa(int64(pos))) {
			continue
		}
		filled++
		if slices.Contains(p.uploads, pos) {
			o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: "names an uploaded file", Filled: true}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
			in[i] = tainted([]Taint{{from: o, via: &hop{place: place, says: o.source.Says}, clears: ^(e.model.bit("serialized") | Vetted)}})
			continue
		}
		if e.countedInPath(p.path, q.name) {
			o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: p.entry.Says}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
			in[i] = tainted(e.model.numbers([]Taint{{from: o, via: &hop{place: place, says: p.entry.Says}}}))
			continue
		}
		if e.convertedInPath(p.path, q.name) || u.commandOption(q.name) || q.annotation != nil && p.entry.Converts && f.harmlessType(q.annotation, u.mod) {
			continue
		}
		says := p.entry.Says
		if says == "" {
			says = "comes from the client"
		}
		pattern, fits := segmentPattern(p.path, q.name)
		if !fits {
			pattern, fits = unnamedGroup(p.path, filled-1)
		}
		if q.def != nil && p.path != "" && !fits && u.class == nil && (p.entry.Framework == "flask" || p.entry.Framework == "django") && !inPattern(p.path, q.name) && !e.namedInPrefix(q.name) {
			continue // the URL does not fill it: the view serves something else beside, as an error handler does
		}
		segment := strings.Contains(p.path, "<") && !fits && converterInPath(p.path, q.name) != "path" && (inPattern(p.path, q.name) || !strings.Contains(p.path, "path:"))
		o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says, Segment: segment, Typed: p.entry.Typed}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
		t := []Taint{{from: o, via: &hop{place: place, says: says}}}
		if segment {
			// A segment of a URL path holds no separator.
			t[0].clears |= e.model.segmentBits()
		}
		if fits {
			t[0].clears |= e.model.matching(pattern, "full")
		}
		if p.caught != nil {
			in[i] = e.errorFor(p.caught, t)
			continue
		}
		if v, ok := e.graphArgument(f, s, u, q, t); ok {
			in[i] = v
			continue
		}
		if p.path != "" || p.entry.Converts && isText(q.annotation, u.mod) {
			t[0].clears |= e.model.structured
		}
		if u.class != nil && (q.name == "validated_data" || q.name == "attrs" && u.fn.Name == "validate") && !takesAllFields(u.class.ancestors()) {
			t[0].clears |= e.model.keys // a serializer hands over the fields that it declares
		}
		if q.kind == keywords && says == fromURL {
			t[0].clears |= e.model.keys // the names are those of the URL's pattern
			if o := e.fromPattern(p.path, t); o != nil {
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
func (e *engine) fromPattern(path string, t []Taint) *object {
	o := &object{kind: dictObject}
	for _, name := range patternNames.FindAllStringSubmatch(path, -1) {
		switch {
		case e.countedInPath(path, name[1]):
			o = o.with("["+name[1]+"]", tainted(e.model.numbers(t)))
		case e.convertedInPath(path, name[1]):
			o = o.with("["+name[1]+"]", &Value{open: true})
		default:
			v := tainted(t)
			if pattern, fits := segmentPattern(path, name[1]); fits {
				v = v.clearing(e.model.matching(pattern, "full"))
			}
			o = o.with("["+name[1]+"]", v)
		}
	}
	if len(o.fields) == 0 || strings.Contains(path, "…") {
		return nil
	}
	return o
}

// inPattern says that a URL's pattern has a parameter of that name: <name>, <int:name>, (?P<name>…).
func inPattern(pattern, name string) bool {
	return strings.Contains(pattern, "<"+name+">") || strings.Contains(pattern, ":"+name+">")
}

// namedInPrefix says that the pattern in front of some group of routes has a parameter of that name, which all of its views get.
func (e *engine) namedInPrefix(name string) bool {
	for _, g := range e.groups {
		if !g.own && inPattern(g.prefix, name) || slices.ContainsFunc(g.hung, func(h hanging) bool {
			return inPattern(h.prefix, name) || h.below != nil && inPattern(h.below.prefix, name)
		}) {
			return true
		}
	}
	return false
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

func (u *unit) hasKeywords() bool {
	for i := range u.params {
		if u.params[i].kind == keywords {
			return true
		}
	}
	return false
}
