package rule

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file holds the conditions about definitions and statements: classes, functions, handlers, what a body holds.

// readClass asks for a class: name, its bases through the whole project, a method it has.
func readClass(r *reader, y *yaml.Node) test {
	known := []string{"name", "bases", "method"}
	var tests []func(c *checker, d *syntax.ClassDef) bool
	for _, p := range r.pairs(y, "class") {
		switch p.name {
		case "name":
			re := r.regex(p.value)
			tests = append(tests, func(_ *checker, d *syntax.ClassDef) bool { return re.matches(normalName(d.Name)) })
		case "bases":
			want := r.names(p.value, "bases")
			tests = append(tests, func(c *checker, d *syntax.ClassDef) bool { return c.derives(d, &want) })
		case "method":
			want := r.keys(p.value, "method")
			tests = append(tests, func(_ *checker, d *syntax.ClassDef) bool {
				return slices.ContainsFunc(d.Body, func(s syntax.Stmt) bool {
					f, ok := s.(*syntax.FunctionDef)
					return ok && want.has(f.Name)
				})
			})
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.ClassDef)
		return ok && !slices.ContainsFunc(tests, func(t func(*checker, *syntax.ClassDef) bool) bool { return !t(c, d) })
	}
}

// readFunction asks for a def by a regular expression on its name.
func readFunction(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	if re == nil {
		return always
	}
	every := re.source == "."
	return func(_ *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.FunctionDef)
		return ok && (every || re.matches(normalName(d.Name)))
	}
}

// readDecorator asks for a decorator: by name, or by a condition on the decorator's expression.
func readDecorator(r *reader, y *yaml.Node) test {
	inner := readOneDecorator(r, y)
	return func(c *checker, n syntax.Node) bool {
		return slices.ContainsFunc(decorators(n), func(e syntax.Expr) bool { return inner(c, e) })
	}
}

func readOneDecorator(r *reader, y *yaml.Node) test {
	if y.Kind == yaml.MappingNode {
		return r.condition(y)
	}
	want := r.names(y, "decorator")
	return func(c *checker, n syntax.Node) bool { return c.isDecorator(n.(syntax.Expr), &want) }
}

// readStacked asks for two decorators of which the first stands above the second, so that it is applied later.
func readStacked(r *reader, y *yaml.Node) test {
	if y.Kind != yaml.SequenceNode || len(y.Content) != 2 {
		r.fail(y, `"stacked" is a list of two decorators, the upper one first`)
		return func(*checker, syntax.Node) bool { return false }
	}
	upper, lower := readOneDecorator(r, y.Content[0]), readOneDecorator(r, y.Content[1])
	return func(c *checker, n syntax.Node) bool {
		list := decorators(n)
		for i, e := range list {
			if upper(c, e) {
				return slices.ContainsFunc(list[i+1:], func(e syntax.Expr) bool { return lower(c, e) })
			}
		}
		return false
	}
}

func decorators(n syntax.Node) []syntax.Expr {
	switch n := n.(type) {
	case *syntax.FunctionDef:
		return n.Decorators
	case *syntax.ClassDef:
		return n.Decorators
	}
	return nil
}

func (c *checker) isDecorator(e syntax.Expr, want *nameSet) bool {
	if call, ok := e.(*syntax.Call); ok {
		e = call.Func
	}
	if a, ok := e.(*syntax.Attribute); ok && want.methods[a.Attr] {
		return true
	}
	return want.has(c.module.Qualified(e))
}

// readParameters asks for a parameter of a def by a regular expression on its name.
func readParameters(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(_ *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.FunctionDef)
		return ok && hasParameter(d, func(name string) bool { return re.matches(normalName(name)) })
	}
}

// hasParameter reports whether the name of a parameter, but for *args and **kwargs, satisfies found.
func hasParameter(d *syntax.FunctionDef, found func(name string) bool) bool {
	if d.Args == nil {
		return false
	}
	for _, list := range [][]*syntax.Arg{d.Args.PosOnly, d.Args.Args, d.Args.KwOnly} {
		for _, a := range list {
			if found(a.Name) {
				return true
			}
		}
	}
	return false
}

// readUnread asks for a parameter, by a regular expression on its name, that nothing in the body of its def reads.
func readUnread(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(_ *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.FunctionDef)
		return ok && hasParameter(d, func(name string) bool { return re.matches(normalName(name)) && !reads(d.Body, name) })
	}
}

// reads reports whether a name stands in these statements, or locals() that would give it away.
func reads(body []syntax.Stmt, name string) bool {
	found := false
	for _, s := range body {
		syntax.Walk(s, func(n syntax.Node) bool {
			if x, ok := n.(*syntax.Name); ok && (x.ID == name || x.ID == "locals") {
				found = true
			}
			return !found
		})
	}
	return found
}

// readRecursive asks for a def that calls itself: by its name, or as a method of the object it was called on.
func readRecursive(r *reader, y *yaml.Node) test {
	want := r.boolean(y, "recursive")
	return func(c *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.FunctionDef)
		return ok && want == c.callsItself(d)
	}
}

func (c *checker) callsItself(d *syntax.FunctionDef) bool {
	if strings.Count(c.file.Text[d.Start:d.End], d.Name) < 2 { // nearly always: it stands in its head only
		return false
	}
	_, method := c.parent(d).(*syntax.ClassDef)
	found := false
	for _, s := range d.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok {
				switch f := call.Func.(type) {
				case *syntax.Name:
					found = found || f.ID == d.Name && !method
				case *syntax.Attribute:
					on, ok := f.Value.(*syntax.Name)
					found = found || ok && f.Attr == d.Name && (on.ID == "self" || on.ID == "cls") && method
				}
			}
			return !found
		})
	}
	return found
}

// readExcept asks for an except handler: types it catches (bare for none named), what its body does, and whether what is
// tried ends with a call whose result nobody uses, so that nothing behind it tells whether it failed.
func readExcept(r *reader, y *yaml.Node) test {
	known := []string{"types", "body", "discards"}
	var want nameSet
	anyType, discards := true, false
	var body []string
	for _, p := range r.pairs(y, "except") {
		switch p.name {
		case "types":
			anyType = false
			want = r.names(p.value, "types")
		case "body":
			body = r.texts(p.value, "body")
			for _, b := range body {
				if b != "pass" && b != "continue" && b != "log" {
					r.unknown(p.value, "body", b, []string{"pass", "continue", "log"})
				}
			}
		case "discards":
			discards = r.boolean(p.value, "discards")
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		h, ok := n.(*syntax.ExceptHandler)
		if !ok {
			return false
		}
		if !anyType && !c.catches(h, &want) {
			return false
		}
		if discards && !endsWithCall(c.parent(n)) {
			return false
		}
		return len(body) == 0 || len(h.Body) == 1 && slices.Contains(body, trivial(h.Body[0]))
	}
}

// endsWithCall reports whether the last that a try tries is a call whose result is not used, and nothing is done only when it went well.
func endsWithCall(n syntax.Node) bool {
	t, ok := n.(*syntax.Try)
	if !ok || len(t.Orelse) > 0 || len(t.Body) == 0 {
		return false
	}
	s, ok := t.Body[len(t.Body)-1].(*syntax.ExprStmt)
	if !ok {
		return false
	}
	_, ok = s.Value.(*syntax.Call)
	return ok
}

// trivial names a statement that does nothing.
func trivial(s syntax.Stmt) string {
	switch s := s.(type) {
	case *syntax.Pass:
		return "pass"
	case *syntax.Continue:
		return "continue"
	case *syntax.ExprStmt:
		switch e := s.Value.(type) {
		case *syntax.Constant:
			if e.Kind == syntax.Ellipsis {
				return "pass"
			}
		case *syntax.Call:
			if logs(e.Func) {
				return "log"
			}
		}
	}
	return ""
}

// logs reports whether a callee only tells somebody: print, or a method of a logger.
func logs(callee syntax.Expr) bool {
	switch f := callee.(type) {
	case *syntax.Name:
		return f.ID == "print"
	case *syntax.Attribute:
		switch f.Attr {
		case "debug", "info", "warning", "warn", "error", "exception", "critical":
			return true
		}
	}
	return false
}

func readAssert(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		a, ok := n.(*syntax.Assert)
		return ok && inner(c, a.Test)
	}
}

// readIf asks for an if statement by its test.
func readIf(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		i, ok := n.(*syntax.If)
		return ok && inner(c, i.Test)
	}
}

func readRaise(r *reader, y *yaml.Node) test {
	want := r.names(y, "raise")
	return func(c *checker, n syntax.Node) bool {
		s, ok := n.(*syntax.Raise)
		if !ok || s.Exc == nil {
			return false
		}
		e := s.Exc
		if call, ok := e.(*syntax.Call); ok {
			e = call.Func
		}
		return want.has(c.module.Qualified(e))
	}
}

func readReturn(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		s, ok := n.(*syntax.Return)
		return ok && inner(c, valueOf(s))
	}
}

func readString(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	if re == nil {
		return always
	}
	return func(_ *checker, n syntax.Node) bool {
		k, ok := n.(*syntax.Constant)
		return ok && (k.Kind == syntax.Str || k.Kind == syntax.Bytes) && re.matches(k.Text)
	}
}

// readPlace asks where an assignment stands: at the top of a module, in a class body, in a function.
func readPlace(r *reader, y *yaml.Node) test {
	known := []string{"module", "class", "function"}
	want := r.texts(y, "place")
	for _, w := range want {
		if !slices.Contains(known, w) {
			r.unknown(y, "place", w, known)
		}
	}
	return func(c *checker, _ syntax.Node) bool { return slices.Contains(want, c.place()) }
}

// readResult asks what happens to the value of a call: discarded, or used.
func readResult(r *reader, y *yaml.Node) test {
	known := []string{"discarded", "used"}
	want := r.text(y, "result")
	if !slices.Contains(known, want) {
		r.unknown(y, "result", want, known)
	}
	return func(c *checker, n syntax.Node) bool {
		parent := c.parent(n)
		if _, ok := parent.(*syntax.Await); ok {
			parent = c.parent(parent)
		}
		_, discarded := parent.(*syntax.ExprStmt)
		return discarded == (want == "discarded")
	}
}

func readReaches(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && (slices.ContainsFunc(c.reach(e), re.matches) || slices.ContainsFunc(c.met(e), re.matches))
	}
}

// readContains holds when some node inside, or inside what a name was bound to, satisfies the condition.
func readContains(r *reader, y *yaml.Node) test {
	inner, needs := r.condition(y), r.needs(y)
	return func(c *checker, n syntax.Node) bool {
		if n == nil || !c.calls(needs) {
			return false
		}
		roots := []syntax.Node{n}
		if name, ok := n.(*syntax.Name); ok {
			roots = roots[:0]
			if origins := c.origins(name); len(origins) == 1 {
				roots = append(roots, origins[0])
			}
		}
		return slices.ContainsFunc(roots, func(root syntax.Node) bool {
			return c.search(root, func(m syntax.Node) bool { return inner(c, m) })
		})
	}
}

// readBody holds when some node in the body of an if, with, class or def satisfies the condition.
func readBody(r *reader, y *yaml.Node) test {
	inner, needs := r.condition(y), r.needs(y)
	return func(c *checker, n syntax.Node) bool {
		if !c.calls(needs) {
			return false
		}
		for _, s := range bodyOf(n) {
			if c.search(s, func(m syntax.Node) bool { return inner(c, m) }) {
				return true
			}
		}
		return false
	}
}

func bodyOf(n syntax.Node) []syntax.Stmt {
	switch n := n.(type) {
	case *syntax.If:
		return n.Body
	case *syntax.With:
		return n.Body
	case *syntax.ClassDef:
		return n.Body
	case *syntax.FunctionDef:
		return n.Body
	case *syntax.ExceptHandler:
		return n.Body
	case *syntax.For:
		return n.Body
	case *syntax.While:
		return n.Body
	}
	return nil
}
