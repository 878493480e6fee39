package taint_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A generator writes a Python program from a seed. Every program ends, and most of its statements run: variables
// are used after they were assigned, keys and places exist. It calls source(n) for data from outside, choose() for
// what cannot be known, and sink(n, text).
type generator struct {
	*rand.Rand
	inline bool // small functions are written where they are called

	out     strings.Builder
	indent  int
	names   int
	sources int
	sinks   int
	scope   []variable
	helpers []helper
	classes []*classText
	calls   int // calls of helpers that the body being written may still have
	budget  int // statements that it may still have
	still   int // above 0 where nothing may be changed: in loops over what could grow, in expressions run later
	flat    int // above 0 where a body may be written in another's place
	parts   int // helpers of the module parts, which main imports
	dotted  bool
	nested  int
}

// A shape is the type of a value: text, list, dict, pair, box (an instance), function (of one text), iterator.
type shape struct {
	kind  string
	of    *shape     // of elements and values
	class *classText // of boxes
}

var text = &shape{kind: "text"}

type variable struct {
	name  string
	shape *shape
	outer bool // belongs to a function around, or to the module
}

// A helper is a function at the top of a module.
type helper struct {
	name    string
	params  []variable
	returns *shape // nil: nothing
	form    string // how its parameters are declared: "", "star", "keywords", "default"
	body    string // with inlining: the body's lines, without indentation of its own
	result  string // the expression that it returns
}

type classText struct {
	name    string
	fields  []variable
	methods []helper // without self
	props   []string // properties that give a text
	base    *classText
	getitem bool
	called  bool
	str     bool
	iter    bool
}

// generate returns the text of the modules parts and main.
func generate(seed uint64, inline bool) map[string]string {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 1)), inline: inline}
	g.line("import collections, contextlib, dataclasses, functools, itertools, operator")
	g.line("from marks import choose, sink, source")
	g.declarations(2 + g.IntN(3))
	files := map[string]string{"parts": g.out.String()}
	g.out.Reset()
	g.parts, g.dotted = len(g.helpers), g.IntN(2) == 0
	g.line("import collections, contextlib, dataclasses, functools, itertools, operator")
	g.line("from marks import choose, sink, source")
	if g.dotted {
		g.line("import parts")
	}
	g.line("from parts import *")
	g.scope = nil
	g.declarations(1 + g.IntN(3))
	for i := range 2 + g.IntN(2) {
		name := fmt.Sprintf("scene%d", i)
		g.line("\ndef %s():", name)
		g.body(8+g.IntN(8), 9, g.sink)
		g.line("%s()", name)
	}
	files["main"] = g.out.String()
	return files
}

// line writes one line at the current indentation.
func (g *generator) line(format string, args ...any) {
	if strings.HasPrefix(format, "\n") {
		g.out.WriteByte('\n')
		format = format[1:]
	}
	g.out.WriteString(strings.Repeat("    ", g.indent))
	fmt.Fprintf(&g.out, format, args...)
	g.out.WriteByte('\n')
}

func (g *generator) fresh(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// block writes an indented block; what it declares is gone after it.
func (g *generator) block(write func()) {
	n := len(g.scope)
	g.indent++
	before := g.out.Len()
	write()
	if g.out.Len() == before {
		g.line("pass")
	}
	g.indent--
	g.scope = g.scope[:n]
}

// body writes the statements of a function, and then end.
func (g *generator) body(statements, calls int, end func()) {
	budget, before := g.budget, g.calls
	g.budget, g.calls = statements, calls
	n := len(g.scope)
	outer := append([]variable(nil), g.scope...)
	for i := range g.scope {
		g.scope[i].outer = true
	}
	g.block(func() {
		for g.budget > 0 {
			g.statement()
		}
		end()
	})
	copy(g.scope[:n], outer)
	g.budget, g.calls = budget, before
}

// declarations writes module variables, functions and classes.
func (g *generator) declarations(n int) {
	for range 1 + g.IntN(2) {
		s := g.anyShape(1)
		if s.kind == "box" || s.kind == "function" || s.kind == "iterator" {
			s = text
		}
		name := g.fresh("g")
		g.line("%s = %s", name, g.expr(s, 1))
		g.scope = append(g.scope, variable{name, s, true})
	}
	for range n {
		switch g.IntN(9) {
		case 0, 1:
			g.class()
		case 2, 3:
			g.small()
		case 4:
			g.maker()
		case 5:
			g.generatorFunction()
		case 6:
			g.decorated()
		default:
			g.function()
		}
	}
}

func (g *generator) anyShape(depth int) *shape {
	switch n := g.IntN(12); {
	case n < 4:
		return text
	case n < 6:
		return &shape{kind: "list", of: g.inner(depth)}
	case n < 8:
		return &shape{kind: "dict", of: g.inner(depth)}
	case n < 9:
		return &shape{kind: "pair", of: g.inner(depth)}
	case n < 10 && len(g.classes) > 0:
		return &shape{kind: "box", class: g.classes[g.IntN(len(g.classes))]}
	case n < 11 && g.flat == 0:
		return &shape{kind: "function"}
	case g.flat == 0:
		return &shape{kind: "iterator"}
	}
	return text
}

func (g *generator) inner(depth int) *shape {
	if depth <= 0 || g.IntN(3) > 0 {
		return text
	}
	return &shape{kind: []string{"list", "dict", "pair"}[g.IntN(3)], of: text}
}

func same(a, b *shape) bool {
	return a == b || a != nil && b != nil && a.kind == b.kind && a.class == b.class && same(a.of, b.of)
}

// function writes a function with statements of all kinds.
func (g *generator) function() {
	h := helper{name: g.fresh("f"), returns: g.anyShape(1)}
	if h.returns.kind == "iterator" {
		h.returns = text
	}
	for range 1 + g.IntN(3) {
		h.params = append(h.params, variable{g.fresh("p"), g.anyShape(1), false})
	}
	h.form = []string{"", "", "star", "keywords", "default"}[g.IntN(5)]
	if h.form == "star" || h.form == "keywords" {
		h.params[len(h.params)-1].shape = text
	}
	if h.form == "default" && g.IntN(2) == 0 {
		h.params[len(h.params)-1].shape = text
	}
	g.define(&h, "", 2+g.IntN(4))
	g.helpers = append(g.helpers, h)
}

// define writes a function; self is "" or the first parameter of a method.
func (g *generator) define(h *helper, self string, statements int) {
	var declared []string
	if self != "" {
		declared = append(declared, self)
	}
	n := len(g.scope)
	last := len(h.params) - 1
	var prologue []string
	for i, p := range h.params {
		switch {
		case i < last || h.form == "":
			declared = append(declared, p.name)
		case h.form == "default":
			declared = append(declared, p.name+"="+g.literal(p.shape))
		case h.form == "star":
			declared = append(declared, "*more"+p.name)
			prologue = append(prologue, p.name+" = more"+p.name+"[0]")
		case h.form == "keywords":
			declared = append(declared, "**more"+p.name)
			prologue = append(prologue, p.name+" = more"+p.name+"["+quoted("k"+p.name)+"]")
		}
	}
	g.line("\ndef %s(%s):", h.name, strings.Join(declared, ", "))
	outer := append([]variable(nil), g.scope...)
	for i := range g.scope {
		g.scope[i].outer = true
	}
	g.indent++
	for _, l := range prologue {
		g.line("%s", l)
	}
	g.indent--
	budget, calls := g.budget, g.calls
	g.budget, g.calls = statements, 2
	g.block(func() {
		g.scope = append(g.scope, h.params...)
		for g.budget > 0 {
			g.statement()
		}
		if h.returns != nil {
			if g.IntN(4) == 0 {
				g.line("if choose():")
				g.block(func() { g.line("return %s", g.expr(h.returns, 2)) })
			}
			g.line("return %s", g.expr(h.returns, 2))
		}
	})
	g.budget, g.calls = budget, calls
	copy(g.scope[:n], outer)
}

// small writes a function that may be written in place of its call.
func (g *generator) small() {
	h := helper{name: g.fresh("f"), returns: text, form: "small"}
	g.flat++
	for range 1 + g.IntN(2) {
		h.params = append(h.params, variable{g.fresh("p"), g.anyShape(1), false})
	}
	outer, out, indent := g.scope, g.out, g.indent
	g.scope, g.out, g.indent = append([]variable(nil), h.params...), strings.Builder{}, 0
	g.budget, g.calls = 1+g.IntN(3), 0
	for g.budget > 0 {
		g.statement()
	}
	h.result = g.expr(text, 2)
	h.body = g.out.String()
	g.scope, g.out, g.indent = outer, out, indent
	g.flat--
	names := make([]string, len(h.params))
	for i, p := range h.params {
		names[i] = p.name
	}
	if !g.inline {
		g.line("\ndef %s(%s):", h.name, strings.Join(names, ", "))
		g.indent++
		g.paste(h.body)
		g.line("return %s", h.result)
		g.indent--
	}
	g.helpers = append(g.helpers, h)
}

func (g *generator) paste(lines string) {
	for _, l := range strings.Split(strings.TrimSuffix(lines, "\n"), "\n") {
		if l != "" {
			g.line("%s", l)
		}
	}
}

// callSmall writes the call of a small function, or its body.
func (g *generator) callSmall(h *helper) {
	args := make([]string, len(h.params))
	for i, p := range h.params {
		args[i] = g.expr(p.shape, 1)
	}
	name := g.fresh("v")
	if g.inline {
		for i, p := range h.params {
			g.line("%s = %s", p.name, args[i])
		}
		g.paste(h.body)
		g.line("%s = %s", name, h.result)
	} else {
		g.line("%s = %s(%s)", name, g.reach(h.name), strings.Join(args, ", "))
	}
	g.scope = append(g.scope, variable{name, text, false})
}

// maker writes a function that returns a function.
func (g *generator) maker() {
	h := helper{name: g.fresh("f"), returns: &shape{kind: "function"}, params: []variable{{g.fresh("p"), text, false}}}
	g.line("\ndef %s(%s):", h.name, h.params[0].name)
	inner := helper{name: g.fresh("f"), returns: text, params: []variable{{g.fresh("p"), text, false}}}
	n := len(g.scope)
	g.indent++
	g.scope = append(g.scope, h.params...)
	state := g.fresh("v")
	g.line("%s = [%s]", state, g.expr(text, 1))
	g.scope = append(g.scope, variable{state, &shape{kind: "list", of: text}, false})
	g.define(&inner, "", 1+g.IntN(2))
	g.line("return %s", inner.name)
	g.indent--
	g.scope = g.scope[:n]
	g.helpers = append(g.helpers, h)
}

func (g *generator) generatorFunction() {
	h := helper{name: g.fresh("f"), returns: &shape{kind: "iterator"}, params: []variable{{g.fresh("p"), g.anyShape(1), false}}}
	g.line("\ndef %s(%s):", h.name, h.params[0].name)
	n := len(g.scope)
	g.scope = append(g.scope, h.params...)
	g.body(1+g.IntN(3), 1, func() {
		g.line("yield %s", g.expr(text, 2))
		if g.IntN(2) == 0 {
			g.line("yield from %s", g.expr(&shape{kind: "list", of: text}, 1))
		}
		g.line("yield %s", g.expr(text, 1))
	})
	g.scope = g.scope[:n]
	g.helpers = append(g.helpers, h)
}

// decorated writes a decorator and a function that it wraps.
func (g *generator) decorated() {
	name, inner := g.fresh("f"), g.fresh("p")
	g.line("\ndef %s(%s):", name, inner)
	g.indent++
	if g.IntN(2) == 0 {
		g.line("@functools.wraps(%s)", inner)
	}
	switch g.IntN(3) {
	case 0:
		g.line("def wrapped(*args, **named):")
		g.line("    return %s(*args, **named)", inner)
	case 1:
		g.line("def wrapped(first):")
		g.line("    return %s(first) + %s", inner, g.expr(text, 0))
	default:
		g.line("def wrapped(*args):")
		g.line("    result = %s(args[0])", inner)
		g.line("    return result if choose() else %s", g.expr(text, 0))
	}
	g.line("return wrapped")
	g.indent--
	h := helper{name: g.fresh("f"), returns: text, params: []variable{{g.fresh("p"), text, false}}}
	g.line("\n@%s", name)
	g.define(&h, "", 1+g.IntN(2))
	g.helpers = append(g.helpers, h)
}

func (g *generator) class() {
	c := &classText{name: strings.ToUpper(g.fresh("c"))}
	base := ""
	if len(g.classes) > 0 && g.IntN(3) == 0 {
		c.base = g.classes[g.IntN(len(g.classes))]
		base = "(" + c.base.name + ")"
	}
	for range 1 + g.IntN(2) {
		c.fields = append(c.fields, variable{g.fresh("a"), g.inner(2), false})
	}
	data := c.base == nil && g.IntN(4) == 0
	if data {
		g.line("\n@dataclasses.dataclass")
	}
	g.line("\nclass %s%s:", c.name, base)
	g.indent++
	shared := g.fresh("a")
	if !data {
		g.line("%s = %s", shared, g.expr(text, 1))
		params := make([]string, len(c.fields))
		for i, f := range c.fields {
			params[i] = f.name
		}
		g.line("\ndef __init__(self, %s):", strings.Join(params, ", "))
		g.indent++
		if c.base != nil {
			args := make([]string, len(c.base.fields))
			n := len(g.scope)
			g.scope = append(g.scope, c.fields...)
			for i, f := range c.base.fields {
				args[i] = g.expr(f.shape, 1)
			}
			g.scope = g.scope[:n]
			g.line("super().__init__(%s)", strings.Join(args, ", "))
		}
		for _, f := range c.fields {
			g.line("self.%s = %s", f.name, f.name)
		}
		g.indent--
	} else {
		for _, f := range c.fields {
			g.line("%s: object", f.name)
		}
	}
	own := c.fields
	if c.base != nil {
		c.props = append(c.props, c.base.props...)
		own = append(own[:len(own):len(own)], c.base.attributes()...)
	}
	self := []variable{{"self", &shape{kind: "box", class: &classText{fields: own}}, false}}
	withSelf := func(write func()) {
		n := len(g.scope)
		g.scope = append(g.scope, self...)
		write()
		g.scope = g.scope[:n]
	}
	for range 1 + g.IntN(2) {
		m := helper{name: g.fresh("m"), returns: text, params: []variable{{g.fresh("p"), text, false}}}
		if c.base != nil && len(c.base.methods) > 0 && g.IntN(2) == 0 {
			m.name = c.base.methods[0].name
		}
		withSelf(func() { g.define(&m, "self", 1+g.IntN(3)) })
		c.methods = append(c.methods, m)
	}
	if g.IntN(2) == 0 {
		p := g.fresh("a")
		g.line("\n@property")
		withSelf(func() { g.define(&helper{name: p, returns: text}, "self", g.IntN(2)) })
		c.props = append(c.props, p)
	}
	if g.IntN(3) == 0 {
		g.line("\n@classmethod")
		params := make([]string, len(c.fields))
		for i := range c.fields {
			params[i] = g.fresh("p")
		}
		g.line("def made(cls, %s):", strings.Join(params, ", "))
		g.line("    return cls(%s)", strings.Join(params, ", "))
	}
	special := func(name string, on *bool, params []variable) {
		if g.IntN(4) == 0 {
			*on = true
			withSelf(func() { g.define(&helper{name: name, returns: text, params: params}, "self", 0) })
		}
	}
	special("__getitem__", &c.getitem, []variable{{g.fresh("p"), text, false}})
	special("__call__", &c.called, []variable{{g.fresh("p"), text, false}})
	special("__str__", &c.str, nil)
	if g.IntN(4) == 0 {
		c.iter = true
		g.line("\ndef __iter__(self):")
		withSelf(func() {
			g.indent++
			g.line("yield %s", g.expr(text, 1))
			g.line("yield %s", g.expr(text, 1))
			g.indent--
		})
	}
	g.indent--
	if !data {
		c.props = append(c.props, shared)
	}
	g.classes = append(g.classes, c)
}

// attributes are the fields of a class and its bases.
func (c *classText) attributes() []variable {
	if c.base == nil {
		return c.fields
	}
	return append(c.fields[:len(c.fields):len(c.fields)], c.base.attributes()...)
}

func quoted(s string) string { return "'" + s + "'" }

// find returns a visible variable of a shape.
func (g *generator) find(s *shape) (variable, bool) {
	return g.among(func(v variable) bool { return same(v.shape, s) })
}

func (g *generator) among(fits func(variable) bool) (variable, bool) {
	var fit []variable
	for _, v := range g.scope {
		if fits(v) {
			fit = append(fit, v)
		}
	}
	if len(fit) == 0 {
		return variable{}, false
	}
	return fit[g.IntN(len(fit))], true
}

// reach is how a name is written here.
func (g *generator) reach(name string) string {
	for _, h := range g.helpers[:g.parts] {
		if h.name == name && g.dotted {
			return "parts." + name
		}
	}
	return name
}

// literal is a value that carries nothing.
func (g *generator) literal(s *shape) string {
	switch s.kind {
	case "text":
		return quoted([]string{"red", "green", "a b c", "x", ""}[g.IntN(5)])
	case "list":
		return "[" + g.literal(s.of) + ", " + g.literal(s.of) + "]"
	case "dict":
		return "{'a': " + g.literal(s.of) + ", 'b': " + g.literal(s.of) + "}"
	case "pair":
		return "(" + g.literal(s.of) + ", " + g.literal(s.of) + ")"
	case "function":
		return "str"
	case "iterator":
		return "iter([" + g.literal(text) + "])"
	}
	args := make([]string, len(s.class.fields))
	for i, f := range s.class.fields {
		args[i] = g.literal(f.shape)
	}
	return s.class.name + "(" + strings.Join(args, ", ") + ")"
}

// expr writes an expression of a shape; with depth 0 it has no parts of its own.
func (g *generator) expr(s *shape, depth int) string {
	if depth <= 0 || g.IntN(3) == 0 {
		if v, ok := g.find(s); ok && g.IntN(8) > 0 {
			return v.name
		}
		if s == text && g.sources < 20 && g.flat == 0 && g.IntN(2) == 0 {
			g.sources++
			return fmt.Sprintf("source(%d)", g.sources)
		}
		if depth <= 0 {
			return g.literal(s)
		}
	}
	if e := g.called(s, depth); e != "" {
		return e
	}
	switch s.kind {
	case "text":
		return g.textExpr(depth - 1)
	case "list":
		return g.listExpr(s, depth-1)
	case "dict":
		return g.dictExpr(s, depth-1)
	case "pair":
		if v, ok := g.find(&shape{kind: "list", of: s.of}); ok && g.IntN(3) == 0 {
			return "(" + v.name + "[0], " + g.expr(s.of, depth-1) + ")"
		}
		return "(" + g.expr(s.of, depth-1) + ", " + g.expr(s.of, depth-1) + ")"
	case "function":
		return g.functionExpr(depth - 1)
	case "iterator":
		return g.iteratorExpr(depth - 1)
	}
	args := make([]string, len(s.class.fields))
	for i, f := range s.class.fields {
		args[i] = g.expr(f.shape, depth-1)
	}
	return s.class.name + "(" + strings.Join(args, ", ") + ")"
}

// called is a call of a helper, a method or a variable that gives the shape, or "".
func (g *generator) called(s *shape, depth int) string {
	if g.calls <= 0 || g.still > 0 || g.flat > 0 || g.IntN(2) > 0 {
		return ""
	}
	var fit []helper
	for _, h := range g.helpers {
		if h.form != "small" && same(h.returns, s) {
			fit = append(fit, h)
		}
	}
	if v, ok := g.among(func(v variable) bool { return v.shape.kind == "box" && len(v.shape.class.methods) > 0 }); ok && s == text && g.IntN(2) == 0 {
		g.calls--
		m := v.shape.class.methods[g.IntN(len(v.shape.class.methods))]
		return v.name + "." + m.name + "(" + g.expr(text, depth-1) + ")"
	}
	if len(fit) == 0 {
		return ""
	}
	g.calls--
	return g.call(fit[g.IntN(len(fit))], depth-1)
}

func (g *generator) call(h helper, depth int) string {
	args := make([]string, len(h.params))
	last := len(h.params) - 1
	name := g.reach(h.name)
	for i, p := range h.params {
		args[i] = g.expr(p.shape, depth)
	}
	how := g.IntN(5)
	switch {
	case h.form == "keywords":
		args[last] = "k" + h.params[last].name + "=" + args[last]
	case h.form == "star":
		if how == 0 {
			args[last] = "*[" + args[last] + "]"
		}
	case h.form == "default" && how == 0:
		args = args[:last]
	case how == 1:
		for i, p := range h.params {
			args[i] = p.name + "=" + args[i]
		}
		g.Shuffle(len(args), func(i, j int) { args[i], args[j] = args[j], args[i] })
	case how == 2 && h.returns != nil && h.form == "":
		return name + "(*[" + strings.Join(args, ", ") + "])"
	case how == 3 && h.form == "":
		for i, p := range h.params {
			args[i] = quoted(p.name) + ": " + args[i]
		}
		return name + "(**{" + strings.Join(args, ", ") + "})"
	case how == 4 && h.form == "":
		return "functools.partial(" + name + ", " + args[0] + ")(" + strings.Join(args[1:], ", ") + ")"
	}
	return name + "(" + strings.Join(args, ", ") + ")"
}

// bound writes something with a variable of its own, as lambdas and comprehensions have.
func (g *generator) bound(s *shape, write func(name string) string) string {
	name := g.fresh("x")
	n := len(g.scope)
	g.scope = append(g.scope, variable{name, s, true})
	g.still++
	out := write(name)
	g.still--
	g.scope = g.scope[:n]
	return out
}

func (g *generator) textExpr(depth int) string {
	t := func() string { return g.expr(text, depth) }
	of := func(kind string) string { return g.expr(&shape{kind: kind, of: text}, depth) }
	switch g.IntN(34) {
	case 0:
		return "f'{" + g.name() + "}-{" + g.name() + "!s:>5}'"
	case 1, 2:
		return "(" + t() + " + " + t() + ")"
	case 3:
		return "'%s/%s' % (" + t() + ", " + t() + ")"
	case 4:
		return "'{}:{other}'.format(" + t() + ", other=" + t() + ")"
	case 5:
		return t() + "." + []string{"upper()", "strip()", "title()", "replace('x', 'y')", "encode().decode()", "ljust(9)", "split('-')[0]", "partition(':')[0]", "removeprefix('x')", "expandtabs()", "casefold()", "splitlines()[:1][0]", "rsplit('x', 1)[0]"}[g.IntN(13)]
	case 6:
		return "('[' + " + t() + "[:4] + ']')"
	case 7, 8:
		return "(" + t() + " if choose() else " + t() + ")"
	case 9:
		return of("list") + []string{"[0]", "[-1]", "[0]", "[:1][0]"}[g.IntN(4)]
	case 10:
		return "next(iter(" + of("list") + "))"
	case 11:
		return "'+'.join(" + of("list") + ")"
	case 12, 13:
		return of("dict") + []string{"['a']", "['b']", ".get('a', 'none')", ".get('c', 'none')", ".get('c') or 'none'"}[g.IntN(5)]
	case 14, 15:
		return of("pair") + []string{"[0]", "[1]", "[-1]"}[g.IntN(3)]
	case 16, 17, 18, 19:
		return g.fromBox(depth)
	case 20:
		return "str(" + of([]string{"list", "dict", "pair"}[g.IntN(3)]) + ")"
	case 21:
		if g.flat == 0 {
			return g.expr(&shape{kind: "function"}, depth) + "(" + t() + ")"
		}
		return "(" + t() + " or " + t() + ")"
	case 22:
		return "(" + t() + " or " + t() + ")"
	case 23:
		return "(" + t() + " and " + t() + ")"
	case 24:
		if g.flat == 0 {
			return "next(" + g.expr(&shape{kind: "iterator"}, depth) + ", 'none')"
		}
		return "''.join(reversed(" + t() + "))"
	case 25:
		return "max(" + t() + ", " + t() + ")"
	case 26:
		return "sorted(" + of("list") + ")[0]"
	case 27:
		list := of("list")
		return "functools.reduce(" + g.bound(text, func(a string) string {
			return g.bound(text, func(b string) string { return "lambda " + a + ", " + b + ": " + a + " + " + g.expr(text, 1) })
		}) + ", " + list + ", " + t() + ")"
	case 28:
		list := of("list")
		return "''.join(" + g.bound(text, func(x string) string { return g.expr(text, 1) + " for " + x + " in " + list }) + ")"
	case 29:
		return "operator.itemgetter('a')(" + of("dict") + ")"
	case 30:
		return "operator.add(" + t() + ", " + t() + ")"
	case 31:
		return "list(" + of("dict") + ".values())[0]"
	case 32:
		return "str.join('-', " + of("list") + ")"
	default:
		return "[*" + of("list") + ", " + t() + "][" + []string{"-1", "0", "1"}[g.IntN(3)] + "]"
	}
}

// name is the name of a text, for places where no other expression fits.
func (g *generator) name() string {
	if v, ok := g.find(text); ok {
		return v.name
	}
	return "str()"
}

// fromBox is a text that some visible instance gives.
func (g *generator) fromBox(depth int) string {
	v, ok := g.among(func(v variable) bool { return v.shape.kind == "box" })
	if !ok {
		return g.expr(text, depth)
	}
	c := v.shape.class
	var ways []string
	for _, f := range c.attributes() {
		if f.shape == text {
			ways = append(ways, v.name+"."+f.name, "getattr("+v.name+", "+quoted(f.name)+")", "vars("+v.name+")["+quoted(f.name)+"]")
		}
	}
	for _, p := range c.props {
		ways = append(ways, v.name+"."+p, "operator.attrgetter("+quoted(p)+")("+v.name+")")
	}
	if g.still == 0 && g.flat == 0 && g.calls > 0 {
		if c.getitem {
			ways = append(ways, v.name+"["+g.expr(text, depth)+"]")
		}
		if c.called {
			ways = append(ways, v.name+"("+g.expr(text, depth)+")")
		}
		if c.str {
			ways = append(ways, "str("+v.name+")", "f'{"+v.name+"}'", "'%s' % "+v.name)
		}
		if c.iter {
			ways = append(ways, "list("+v.name+")[0]")
		}
		for _, m := range c.methods {
			ways = append(ways, v.name+"."+m.name+"("+g.expr(text, depth)+")", c.name+"."+m.name+"("+v.name+", "+g.expr(text, depth)+")")
		}
		g.calls--
	}
	if len(ways) == 0 {
		return g.expr(text, depth)
	}
	return ways[g.IntN(len(ways))]
}

func (g *generator) listExpr(s *shape, depth int) string {
	e := func() string { return g.expr(s.of, depth) }
	if s.of == text {
		switch g.IntN(14) {
		case 0:
			return "list(" + g.expr(&shape{kind: "dict", of: text}, depth) + ".values())"
		case 1:
			return "(" + e() + " + ' z').split()"
		case 2:
			if g.flat == 0 {
				return "[*" + g.expr(&shape{kind: "iterator"}, depth) + ", 'end']"
			}
		case 3:
			list := g.expr(s, depth)
			return "list(map(" + g.bound(text, func(x string) string { return "lambda " + x + ": " + g.expr(text, 1) }) + ", " + list + "))"
		case 4:
			list := g.expr(s, depth)
			return "[" + g.bound(text, func(x string) string { return g.expr(text, 1) + " for " + x + " in " + list + " if choose() or True" }) + "]"
		case 5:
			return "list(" + g.expr(&shape{kind: "pair", of: text}, depth) + ")"
		case 6:
			list, other := g.expr(s, depth), g.expr(s, depth)
			return g.bound(text, func(x string) string {
				return g.bound(text, func(y string) string {
					return "[" + g.expr(text, 1) + " for " + x + ", " + y + " in zip(" + list + ", " + other + ")]"
				})
			})
		case 7:
			dict := g.expr(&shape{kind: "dict", of: text}, depth)
			return g.bound(text, func(k string) string {
				return g.bound(text, func(v string) string {
					return "[" + g.expr(text, 1) + " for " + k + ", " + v + " in " + dict + ".items()]"
				})
			})
		case 8:
			return "list(itertools.chain(" + g.expr(s, depth) + ", " + g.expr(s, depth) + "))"
		}
	}
	switch g.IntN(6) {
	case 0:
		return "(" + g.expr(s, depth) + " + " + g.expr(s, depth) + ")"
	case 1:
		return "list(reversed(" + g.expr(s, depth) + "))"
	case 2:
		return g.expr(s, depth) + []string{"[:2]", "[::-1]", ".copy()"}[g.IntN(3)]
	case 3:
		return "([" + e() + "] * 2)"
	}
	return "[" + e() + ", " + e() + "]"
}

func (g *generator) dictExpr(s *shape, depth int) string {
	e := func() string { return g.expr(s.of, depth) }
	switch g.IntN(8) {
	case 0:
		return "dict(a=" + e() + ", b=" + e() + ")"
	case 1:
		return "{**" + g.expr(s, depth) + ", 'c': " + e() + "}"
	case 2:
		return "(" + g.expr(s, depth) + " | {'b': " + e() + "})"
	case 3:
		return "{" + g.bound(text, func(x string) string { return x + ": " + g.expr(s.of, 1) + " for " + x + " in ('a', 'b')" }) + "}"
	case 4:
		return "dict(zip(('a', 'b'), [" + e() + ", " + e() + "]))"
	case 5:
		return g.expr(s, depth) + ".copy()"
	}
	return "{'a': " + e() + ", 'b': " + e() + "}"
}

func (g *generator) functionExpr(depth int) string {
	if g.still == 0 && g.IntN(2) == 0 {
		var fit []helper
		for _, h := range g.helpers {
			if h.form == "" && h.returns == text && len(h.params) > 0 && len(h.params) < 3 && h.params[len(h.params)-1].shape == text {
				fit = append(fit, h)
			}
		}
		if len(fit) > 0 && g.calls > 0 {
			g.calls--
			h := fit[g.IntN(len(fit))]
			if len(h.params) == 1 {
				return g.reach(h.name)
			}
			return "functools.partial(" + g.reach(h.name) + ", " + g.expr(h.params[0].shape, depth) + ")"
		}
	}
	if v, ok := g.among(func(v variable) bool { return v.shape.kind == "box" && len(v.shape.class.methods) > 0 }); ok && g.still == 0 && g.IntN(3) == 0 {
		return v.name + "." + v.shape.class.methods[0].name
	}
	return g.bound(text, func(x string) string { return "(lambda " + x + ": " + g.expr(text, depth+1) + ")" })
}

func (g *generator) iteratorExpr(depth int) string {
	list := g.expr(&shape{kind: "list", of: text}, depth)
	switch g.IntN(4) {
	case 0:
		return "iter(" + list + ")"
	case 1:
		return "map(" + g.bound(text, func(x string) string { return "lambda " + x + ": " + g.expr(text, 1) }) + ", " + list + ")"
	case 2:
		return "filter(None, " + list + ")"
	}
	return "(" + g.bound(text, func(x string) string { return g.expr(text, 1) + " for " + x + " in " + list }) + ")"
}
