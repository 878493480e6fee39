package taint_test

import (
	"fmt"
	"strings"
)

// statement writes one statement, with what stands inside it.
func (g *generator) statement() {
	g.budget--
	switch n := g.IntN(40); {
	case n < 7:
		g.sink()
	case n < 13:
		s := g.anyShape(2)
		name := g.fresh("v")
		g.line("%s = %s", name, g.expr(s, 3))
		g.scope = append(g.scope, variable{name, s, false})
	case n < 16:
		g.reassign()
	case n < 20:
		g.change()
	case n < 22:
		g.conditional()
	case n < 24:
		g.loop()
	case n < 26:
		g.attempt()
	case n < 28:
		g.match()
	case n < 30:
		g.unpack()
	case n < 32:
		g.closure()
	case n < 33:
		g.with()
	case n < 36:
		var fit []*helper
		for i := range g.helpers {
			if g.helpers[i].form == "small" {
				fit = append(fit, &g.helpers[i])
			}
		}
		if len(fit) > 0 && g.flat == 0 && g.calls > 0 && g.still == 0 {
			g.calls--
			g.callSmall(fit[g.IntN(len(fit))])
		}
	case n < 38:
		g.object()
	default:
		g.moduleVariable()
	}
}

func (g *generator) sink() {
	if g.sinks >= 60 {
		return
	}
	e := g.expr(text, 2)
	if v, ok := g.find(text); ok && g.IntN(2) == 0 {
		e = v.name
	}
	g.sinks++
	g.line("sink(%d, %s)", g.sinks, e)
}

func (g *generator) reassign() {
	v, ok := g.among(func(v variable) bool { return !v.outer && v.shape.kind != "box" && v.name != "self" })
	if !ok {
		return
	}
	switch {
	case v.shape == text && g.IntN(3) == 0:
		g.line("%s += %s", v.name, g.expr(text, 2))
	case v.shape.kind == "list" && g.IntN(3) == 0 && g.still == 0:
		g.line("%s += %s", v.name, g.expr(v.shape, 1))
	case g.IntN(3) == 0:
		g.line("%s = %s", v.name, g.literal(v.shape))
	default:
		g.line("%s = %s", v.name, g.expr(v.shape, 2))
	}
}

// change alters what a variable holds.
func (g *generator) change() {
	v, ok := g.among(func(v variable) bool {
		return v.shape.kind == "list" || v.shape.kind == "dict" || v.shape.kind == "box"
	})
	if !ok || g.still > 0 {
		return
	}
	value := func() string { return g.expr(v.shape.of, 2) }
	switch v.shape.kind {
	case "list":
		switch g.IntN(7) {
		case 0:
			g.line("%s.insert(0, %s)", v.name, value())
		case 1:
			g.line("%s.extend([%s])", v.name, value())
		case 2:
			g.line("%s[0] = %s", v.name, value())
		case 3:
			g.line("%s[:1] = [%s]", v.name, value())
		case 4:
			g.line("%s.append(%s)", v.name, value())
			g.line("%s.reverse()", v.name)
		case 5:
			g.line("%s.append(%s)", v.name, value())
			name := g.fresh("v")
			g.line("%s = %s.pop(%s)", name, v.name, []string{"", "0", "-1"}[g.IntN(3)])
			g.scope = append(g.scope, variable{name, v.shape.of, false})
		default:
			g.line("%s.append(%s)", v.name, value())
		}
	case "dict":
		switch g.IntN(7) {
		case 0:
			g.line("%s.update({'b': %s})", v.name, value())
		case 1:
			g.line("%s.update(c=%s)", v.name, value())
		case 2:
			g.line("%s.setdefault('c', %s)", v.name, value())
		case 3:
			if v.outer { // an assignment would make it local
				g.line("%s.update([('a', %s)])", v.name, value())
			} else {
				g.line("%s |= {'a': %s}", v.name, value())
			}
		case 4:
			g.line("%s['c'] = %s", v.name, value())
			g.line("del %s['c']", v.name)
		default:
			g.line("%s['%s'] = %s", v.name, []string{"a", "b", "c"}[g.IntN(3)], value())
		}
	case "box":
		list := v.shape.class.attributes()
		if len(list) == 0 {
			return
		}
		f := list[g.IntN(len(list))]
		switch {
		case f.shape.kind == "list" && g.IntN(2) == 0:
			g.line("%s.%s.append(%s)", v.name, f.name, g.expr(f.shape.of, 2))
		case f.shape.kind == "dict" && g.IntN(2) == 0:
			g.line("%s.%s['a'] = %s", v.name, f.name, g.expr(f.shape.of, 2))
		case g.IntN(4) == 0:
			g.line("setattr(%s, '%s', %s)", v.name, f.name, g.expr(f.shape, 2))
		default:
			g.line("%s.%s = %s", v.name, f.name, g.expr(f.shape, 2))
		}
	}
}

func (g *generator) inside(most int) {
	g.nested++
	for range 1 + g.IntN(most) {
		if g.nested > 3 {
			g.sink()
			continue
		}
		g.statement()
	}
	g.nested--
}

func (g *generator) conditional() {
	test := "choose()"
	v, ok := g.find(text)
	switch g.IntN(8) {
	case 0:
		if ok {
			test = v.name + " == 'red'"
		}
	case 1:
		if ok {
			test = v.name + " in ('red', 'green')"
		}
	case 2:
		if ok {
			test = "not " + v.name
		}
	case 3:
		if ok {
			test = "isinstance(" + v.name + ", str) and choose()"
		}
	case 4:
		test = []string{"1 > 2", "len('abc') == 3", "'x' in {'x': 1}", "not []"}[g.IntN(4)]
	}
	g.line("if %s:", test)
	g.block(func() { g.inside(2) })
	if g.IntN(3) == 0 {
		g.line("elif choose():")
		g.block(func() { g.inside(2) })
	}
	if g.IntN(2) == 0 {
		g.line("else:")
		g.block(func() { g.inside(2) })
	}
}

func (g *generator) loop() {
	if g.nested > 1 {
		return
	}
	name := g.fresh("v")
	list := &shape{kind: "list", of: g.inner(1)}
	body := func(vars ...variable) {
		g.block(func() {
			g.scope = append(g.scope, vars...)
			g.inside(3)
			switch g.IntN(6) {
			case 0:
				g.line("if choose():")
				g.line("    break")
			case 1:
				g.line("if choose():")
				g.line("    continue")
				g.sink()
			}
		})
	}
	switch g.IntN(6) {
	case 0:
		g.line("for %s in %s[:4]:", name, g.expr(list, 1))
		body(variable{name, list.of, false})
	case 1:
		g.line("for i%s, %s in enumerate(list(%s)[:4]):", name, name, g.expr(list, 1))
		body(variable{name, list.of, false})
	case 2:
		key := g.fresh("v")
		g.line("for %s, %s in list(%s.items()):", key, name, g.expr(&shape{kind: "dict", of: list.of}, 1))
		body(variable{key, text, false}, variable{name, list.of, false})
	case 3:
		g.line("%s = 0", name)
		g.line("while %s < 3:", name)
		g.block(func() {
			g.line("%s += 1", name)
			g.inside(3)
		})
	case 4:
		if g.flat > 0 {
			return
		}
		g.line("for %s in itertools.islice(%s, 4):", name, g.expr(&shape{kind: "iterator"}, 1))
		body(variable{name, text, false})
	default:
		g.line("for %s in %s:", name, g.expr(list, 1))
		g.still++
		body(variable{name, list.of, false})
		g.still--
	}
	if g.IntN(4) == 0 {
		g.line("else:")
		g.block(g.sink)
	}
}

func (g *generator) attempt() {
	if g.nested > 2 {
		return
	}
	name := g.fresh("v")
	g.line("try:")
	raised := []string{"ValueError", "KeyError", "RuntimeError"}[g.IntN(3)]
	g.block(func() {
		g.inside(2)
		if g.IntN(3) > 0 {
			g.line("if choose():")
			g.line("    raise %s(%s)", raised, g.expr(text, 2))
			g.inside(2)
		} else {
			g.line("raise %s(%s)", raised, g.expr(text, 2))
		}
	})
	g.line("except %s as %s:", []string{raised, "Exception", "(TypeError, " + raised + ")"}[g.IntN(3)], name+"e")
	g.block(func() {
		g.line("%s = %s", name, []string{"str(" + name + "e)", name + "e.args[0]", "f'{" + name + "e}'"}[g.IntN(3)])
		g.scope = append(g.scope, variable{name, text, false})
		g.inside(2)
	})
	if g.IntN(3) == 0 {
		g.line("else:")
		g.block(func() { g.inside(1) })
	}
	if g.IntN(3) == 0 {
		g.line("finally:")
		g.block(func() { g.inside(1) })
	}
}

func (g *generator) match() {
	if g.nested > 2 {
		return
	}
	name, other := g.fresh("v"), g.fresh("v")
	bound := []variable{{name, text, false}, {other, text, false}}
	arm := func(pattern string, vars ...variable) {
		g.indent++
		g.line("case %s:", pattern)
		g.block(func() {
			g.scope = append(g.scope, vars...)
			g.inside(2)
		})
		g.indent--
	}
	switch g.IntN(4) {
	case 0:
		g.line("match %s:", g.expr(&shape{kind: "dict", of: text}, 2))
		arm("{'a': "+name+", 'b': "+other+"}", bound...)
	case 1:
		g.line("match %s:", g.expr(&shape{kind: "pair", of: text}, 2))
		arm("('red', "+other+")", bound[1])
		arm("("+name+", "+other+")", bound...)
	case 2:
		g.line("match %s:", g.expr(text, 2))
		arm("'red' | 'green' as "+name, bound[0])
		arm("str() as "+name+" if choose()", bound[0])
		arm(other, bound[1])
	default:
		g.line("match %s:", g.expr(&shape{kind: "list", of: text}, 2))
		arm("["+name+"]", bound[0])
		arm("["+name+", *"+other+"]", bound[0], variable{other, &shape{kind: "list", of: text}, false})
	}
}

func (g *generator) unpack() {
	a, b := g.fresh("v"), g.fresh("v")
	s := g.inner(1)
	switch g.IntN(5) {
	case 0:
		g.line("%s, %s = %s", a, b, g.expr(&shape{kind: "pair", of: s}, 2))
	case 1:
		g.line("%s, *%s = %s", a, b, g.expr(&shape{kind: "list", of: s}, 2))
		g.scope = append(g.scope, variable{a, s, false}, variable{b, &shape{kind: "list", of: s}, false})
		return
	case 2:
		g.line("%s, %s = %s, %s", a, b, g.expr(s, 2), g.expr(s, 2))
		g.line("%s, %s = %s, %s", a, b, b, a)
	case 3:
		g.line("(%s, _), %s = (%s, %s), %s", a, b, g.expr(s, 1), g.expr(s, 1), g.expr(s, 1))
	default:
		g.line("%s = %s = %s", a, b, g.expr(s, 2))
	}
	g.scope = append(g.scope, variable{a, s, false}, variable{b, s, false})
}

// closure writes a function inside a function, that may assign a variable around it.
func (g *generator) closure() {
	if g.flat > 0 || g.nested > 1 || g.still > 0 {
		return
	}
	h := helper{name: g.fresh("f"), returns: text, params: []variable{{g.fresh("p"), text, false}}}
	v, ok := g.among(func(v variable) bool { return !v.outer && v.shape == text && v.name != "self" })
	before := g.nested
	g.nested = 2
	if ok && g.IntN(2) == 0 {
		g.line("def %s(%s):", h.name, h.params[0].name)
		g.indent++
		g.line("nonlocal %s", v.name)
		g.indent--
		n := len(g.scope)
		g.scope = append(g.scope, h.params...)
		g.body(1, 0, func() {
			g.line("%s = %s", v.name, g.expr(text, 1))
			g.line("return %s", g.expr(text, 1))
		})
		g.scope = g.scope[:n]
	} else {
		g.define(&h, "", 1+g.IntN(2))
	}
	g.nested = before
	g.scope = append(g.scope, variable{h.name, &shape{kind: "function"}, true})
	if g.IntN(2) == 0 {
		g.reassign()
	}
	name := g.fresh("v")
	g.line("%s = %s(%s)", name, h.name, g.expr(text, 1))
	g.scope = append(g.scope, variable{name, text, false})
}

func (g *generator) with() {
	name := g.fresh("v")
	if g.flat > 0 || g.nested > 2 {
		return
	}
	if g.IntN(2) == 0 {
		g.line("with contextlib.nullcontext(%s) as %s:", g.expr(text, 2), name)
	} else {
		maker := g.fresh("f")
		g.line("@contextlib.contextmanager")
		g.line("def %s(p%s):", maker, maker)
		g.line("    yield p%s + %s", maker, g.expr(text, 0))
		g.line("with %s(%s) as %s:", maker, g.expr(text, 2), name)
	}
	g.block(func() {
		g.scope = append(g.scope, variable{name, text, false})
		g.inside(2)
	})
}

// object makes an instance.
func (g *generator) object() {
	if len(g.classes) == 0 || g.flat > 0 || g.still > 0 {
		return
	}
	c := g.classes[g.IntN(len(g.classes))]
	name := g.fresh("v")
	g.line("%s = %s", name, g.expr(&shape{kind: "box", class: c}, 2))
	g.scope = append(g.scope, variable{name, &shape{kind: "box", class: c}, false})
}

// moduleVariable lets a function assign a variable of its module.
func (g *generator) moduleVariable() {
	if g.flat > 0 || g.nested > 0 {
		return
	}
	v, ok := g.among(func(v variable) bool { return v.name[0] == 'g' && v.shape == text })
	if !ok {
		return
	}
	setter := g.fresh("f")
	g.line("def %s(%s):", setter, "p"+setter)
	g.line("    global %s", v.name)
	g.line("    %s = %s", v.name, fmt.Sprintf("p%s + 'x'", setter))
	if g.IntN(2) == 0 {
		g.line("if choose():")
		g.line("    %s(%s)", setter, strings.TrimSpace(g.expr(text, 2)))
	} else {
		g.line("%s(%s)", setter, g.expr(text, 2))
	}
}
