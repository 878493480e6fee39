package rule

import (
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file holds the conditions about what a function does again and again, or what several run at once: loops without an
// end, numbers that nobody compares, state that is read and then changed.

// readWhile asks for a while loop by its test.
func readWhile(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		w, ok := n.(*syntax.While)
		return ok && inner(c, w.Test)
	}
}

// readChange asks for x += …, a.x -= … and a["x"] *= … by the name x.
func readChange(r *reader, y *yaml.Node) test {
	want := r.keys(y, "change")
	return func(c *checker, n syntax.Node) bool {
		a, ok := n.(*syntax.AugAssign)
		return ok && want.has(c.identifier(a.Target))
	}
}

// readStep asks for a while loop whose test compares a variable, by what the variable grows by in it.
func readStep(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		w, ok := n.(*syntax.While)
		if !ok {
			return false
		}
		compare, ok := w.Test.(*syntax.Compare)
		if !ok {
			return false
		}
		name, ok := compare.Left.(*syntax.Name)
		if !ok {
			return false
		}
		var steps []syntax.Expr
		leaves := false
		for _, s := range w.Body {
			c.search(s, func(m syntax.Node) bool {
				switch m := m.(type) {
				case *syntax.AugAssign:
					if isNamed(m.Target, name.ID) {
						steps = append(steps, m.Value)
					}
				case *syntax.Assign:
					leaves = leaves || slices.ContainsFunc(m.Targets, func(t syntax.Expr) bool { return isNamed(t, name.ID) })
				case *syntax.Break, *syntax.Return, *syntax.Raise:
					leaves = true
				}
				return false
			})
		}
		return !leaves && len(steps) == 1 && inner(c, steps[0])
	}
}

func isNamed(n syntax.Node, id string) bool {
	name, ok := n.(*syntax.Name)
	return ok && name.ID == id
}

// limiting are words of functions that see to it that a number is what it may be.
var limiting = regexp.MustCompile(`(?i)^_*(min|max|abs|clamp\w*|clip|bound\w*|limit\w*|valid\w*|check\w*|ensure\w*|assert\w*|require\w*|clean\w*|sanit\w*|is_\w+|positive\w*)$`)

// readCompared asks whether the numbers in an expression are compared with a constant in the function, or go through something
// that limits them.
func readCompared(r *reader, y *yaml.Node) test {
	want := r.boolean(y, "compared")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && c.isCompared(e) == want
	}
}

func (c *checker) isCompared(e syntax.Expr) bool {
	names := map[string]bool{}
	limited := false
	var look func(e syntax.Expr)
	look = func(e syntax.Expr) {
		switch e := e.(type) {
		case *syntax.Name:
			if names[e.ID] {
				return
			}
			names[e.ID] = true
			for _, o := range c.origins(e) {
				if o != syntax.Expr(e) {
					look(o)
				}
			}
		case *syntax.BinOp:
			look(e.Left)
			look(e.Right)
		case *syntax.UnaryOp:
			look(e.Operand)
		case *syntax.BoolOp:
			for _, v := range e.Values {
				look(v)
			}
		case *syntax.Await:
			look(e.Value)
		case *syntax.Call:
			limited = limited || limiting.MatchString(c.identifier(e.Func))
			if _, ok := e.Func.(*syntax.Name); ok {
				for _, a := range e.Args {
					look(a)
				}
			}
		case *syntax.Compare, *syntax.IfExp:
			limited = true
		}
	}
	look(e)
	d := c.function()
	if limited || d == nil {
		return true
	}
	about := func(e syntax.Expr) bool {
		return c.search(e, func(m syntax.Node) bool { name, ok := m.(*syntax.Name); return ok && names[name.ID] })
	}
	tested := func(e syntax.Expr) bool {
		if u, ok := e.(*syntax.UnaryOp); ok {
			e = u.Operand
		}
		name, ok := e.(*syntax.Name)
		return ok && names[name.ID]
	}
	return c.search(d, func(m syntax.Node) bool {
		switch m := m.(type) {
		case *syntax.Compare:
			sides := append([]syntax.Expr{m.Left}, m.Comparators...)
			if op := m.Ops[0]; op == syntax.In || op == syntax.NotIn {
				return about(m.Left)
			}
			return slices.ContainsFunc(sides, about) && slices.ContainsFunc(sides, c.isLimit)
		case *syntax.If:
			return tested(m.Test)
		case *syntax.IfExp:
			return tested(m.Test)
		case *syntax.BoolOp:
			return slices.ContainsFunc(m.Values, tested)
		case *syntax.Call:
			return limiting.MatchString(c.identifier(m.Func)) && slices.ContainsFunc(m.Args, about)
		}
		return false
	})
}

// isLimit reports whether an expression is a number, or a name that is written like a constant's.
func (c *checker) isLimit(e syntax.Expr) bool {
	if name := c.identifier(e); len(name) > 1 && name == strings.ToUpper(name) {
		return true
	}
	return c.isConstant(e) || c.search(e, func(m syntax.Node) bool { k, ok := m.(*syntax.Constant); return ok && k.Kind == syntax.Int })
}

// readUnended asks for a call in a while loop that is to bring further data, where nothing ends the loop when there is none:
// what it gives is only appended.
func readUnended(r *reader, y *yaml.Node) test {
	want := r.boolean(y, "unended")
	return func(c *checker, n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		return ok && c.isUnended(call) == want
	}
}

func (c *checker) isUnended(call *syntax.Call) bool {
	var loop *syntax.While
	var statement syntax.Stmt
	for i := len(c.path) - 1; i >= 0 && loop == nil; i-- {
		switch n := c.path[i].(type) {
		case *syntax.While:
			loop = n
		case *syntax.For, *syntax.FunctionDef, *syntax.Lambda, *syntax.ClassDef, *syntax.If, *syntax.Match:
			return false
		case syntax.Stmt:
			if statement == nil {
				statement = n
			}
		}
	}
	if loop == nil {
		return false
	}
	buffer, part := "", ""
	switch s := statement.(type) {
	case *syntax.AugAssign:
		if s.Op != syntax.Add || c.unawaited(s.Value) != syntax.Expr(call) {
			return false
		}
		buffer = c.identifier(s.Target)
	case *syntax.Assign:
		if len(s.Targets) != 1 {
			return false
		}
		target, ok := s.Targets[0].(*syntax.Name)
		if !ok {
			return false
		}
		if b, ok := s.Value.(*syntax.BinOp); ok && b.Op == syntax.Add && c.unawaited(b.Right) == syntax.Expr(call) && isNamed(b.Left, target.ID) {
			buffer = target.ID
		} else if c.unawaited(s.Value) == syntax.Expr(call) {
			part = target.ID
		} else {
			return false
		}
	default:
		return false
	}
	appended := part == ""
	ended := false
	mentions := func(e syntax.Node, id string) bool {
		return e != nil && id != "" && c.search(e, func(m syntax.Node) bool { return c.identifier(m) == id && isValue(m) })
	}
	use := func(m syntax.Node) bool { // what it does with the part is to append it
		switch m := m.(type) {
		case *syntax.AugAssign:
			if isNamed(m.Value, part) {
				buffer, appended = c.identifier(m.Target), true
				return true
			}
		case *syntax.Call:
			if a, ok := m.Func.(*syntax.Attribute); ok && (a.Attr == "append" || a.Attr == "extend") && len(m.Args) == 1 && isNamed(m.Args[0], part) {
				buffer, appended = c.identifier(a.Value), true
				return true
			}
		}
		return false
	}
	var look func(n syntax.Node)
	look = func(n syntax.Node) {
		if ended || n == syntax.Node(statement) || part != "" && use(n) {
			return
		}
		switch n := n.(type) {
		case *syntax.If:
			// It may be the test of the part, or of something that changes although nothing arrives.
			if !mentions(n.Test, buffer) || mentions(n.Test, part) || c.asksOthers(n.Test, buffer) {
				ended = true
			}
			return
		case *syntax.Break, *syntax.Return, *syntax.Raise, *syntax.Try, *syntax.With, *syntax.Yield, *syntax.Assert, *syntax.Match:
			ended = true
			return
		}
		if part != "" && isNamed(n, part) {
			ended = true // somebody else may look at it
			return
		}
		eachChild(n, look)
	}
	for _, s := range loop.Body {
		look(s)
	}
	if ended || !appended {
		return false
	}
	// A test of something else may come true by itself: a clock, a flag that another thread sets.
	test, ok := c.constants(loop.Test), mentions(loop.Test, buffer)
	return (ok || len(test) == 1 && test[0].truth()) && !mentions(loop.Test, part) && !c.asksOthers(loop.Test, buffer)
}

// asksOthers reports whether a test calls anything but len and methods of the buffer, or asks an object for a field.
func (c *checker) asksOthers(test syntax.Expr, buffer string) bool {
	return c.search(test, func(m syntax.Node) bool {
		switch m := m.(type) {
		case *syntax.Call:
			if a, ok := m.Func.(*syntax.Attribute); ok {
				return c.identifier(a.Value) != buffer
			}
			return c.identifier(m.Func) != "len"
		case *syntax.Attribute:
			return c.identifier(m.Value) != buffer && m.Attr != buffer
		}
		return false
	})
}

func (k constant) truth() bool {
	return (k.kind == boolConstant || k.kind == numberConstant) && k.number != 0
}

func isValue(n syntax.Node) bool {
	switch n.(type) {
	case *syntax.Name, *syntax.Attribute:
		return true
	}
	return false
}

func (c *checker) unawaited(e syntax.Expr) syntax.Expr {
	if a, ok := e.(*syntax.Await); ok {
		return a.Value
	}
	if call, ok := e.(*syntax.Call); ok { // recv(…).decode()
		if a, ok := call.Func.(*syntax.Attribute); ok && a.Attr == "decode" {
			return a.Value
		}
	}
	return e
}

// readRaced asks for x += … on what several run on at once, where nothing holds the others off: threads that the file starts
// with the function, tasks that take turns at an await between test and change, requests that change a record they have read.
func readRaced(r *reader, y *yaml.Node) test {
	want := r.text(y, "raced")
	known := []string{"threads", "tasks", "records"}
	if !slices.Contains(known, want) {
		r.unknown(y, "raced", want, known)
	}
	return func(c *checker, n syntax.Node) bool {
		a, ok := n.(*syntax.AugAssign)
		d := c.function()
		if !ok || d == nil {
			return false
		}
		held := false
		switch want {
		case "threads":
			held = !d.Async && c.isShared(a.Target, d) && c.inThreads(d.Name)
		case "tasks":
			held = d.Async && c.isShared(a.Target, d) && !c.isOwn(a.Target) && c.testedBefore(a, d, true)
		default:
			held = c.isRecord(a.Target) && c.testedBefore(a, d, false)
		}
		if !held {
			return false
		}
		for _, around := range c.path {
			if w, ok := around.(*syntax.With); ok && w.Start > d.Start {
				return false
			}
		}
		return !locking.MatchString(c.file.Text[d.Start:d.End])
	}
}

var locking = regexp.MustCompile(`(?i)\bacquire\(|lock|atomic|(?-i:\bF\()|for_update|transaction|semaphore|isolation|serializable|version_id`)

// isShared reports whether a target is a variable of the module, or in one, or a field of self.
func (c *checker) isShared(target syntax.Expr, d *syntax.FunctionDef) bool {
	inside := false
	for {
		switch t := target.(type) {
		case *syntax.Attribute:
			target, inside = t.Value, true
			continue
		case *syntax.Subscript:
			target, inside = t.Value, true
			continue
		}
		break
	}
	name, ok := target.(*syntax.Name)
	if !ok {
		return false
	}
	if name.ID == "self" {
		return inside
	}
	if inside {
		scope := c.module.ScopeAt(name.Start)
		if scope == nil {
			return false
		}
		_, owner := scope.Lookup(name.ID)
		return owner == c.module.Scope
	}
	return slices.ContainsFunc(d.Body, func(s syntax.Stmt) bool { g, ok := s.(*syntax.Global); return ok && slices.Contains(g.Names, name.ID) })
}

// inThreads reports whether the file has several threads run a function of this name at once.
func (c *checker) inThreads(name string) bool {
	if c.threads == nil {
		c.threads = map[string]bool{}
		c.findThreads()
	}
	return c.threads[name]
}

func (c *checker) findThreads() {
	pool := strings.Contains(c.file.Text, "ThreadPool") && !strings.Contains(c.file.Text, "ProcessPool")
	own := map[string]bool{} // names that loops around bind: what they name is another one each time
	var visit func(n syntax.Node, loops int)
	bind := func(e syntax.Expr) {
		c.search(e, func(m syntax.Node) bool {
			if name, ok := m.(*syntax.Name); ok {
				own[name.ID] = true
			}
			return false
		})
	}
	note := func(e syntax.Expr) {
		switch e := e.(type) {
		case *syntax.Name:
			c.threads[e.ID] = true
		case *syntax.Attribute:
			if name, ok := e.Value.(*syntax.Name); ok && !own[name.ID] {
				c.threads[e.Attr] = true
			}
		}
	}
	visit = func(n syntax.Node, loops int) {
		switch n := n.(type) {
		case *syntax.For:
			bind(n.Target)
			loops++
		case *syntax.While:
			loops++
		case *syntax.ListComp:
			for _, g := range n.Generators {
				bind(g.Target)
			}
			loops++
		case *syntax.GeneratorExp:
			for _, g := range n.Generators {
				bind(g.Target)
			}
			loops++
		case *syntax.Call:
			a, isMethod := n.Func.(*syntax.Attribute)
			switch {
			case c.identifier(n.Func) == "Thread" && loops > 0:
				for _, k := range n.Keywords {
					if k.Arg == "target" {
						note(k.Value)
					}
				}
			case pool && isMethod && (a.Attr == "submit" && loops > 0 || a.Attr == "map") && len(n.Args) > 0:
				note(n.Args[0])
			}
		}
		eachChild(n, func(child syntax.Node) { visit(child, loops) })
	}
	for _, s := range c.module.Tree.Body {
		visit(s, 0)
	}
}

// testedBefore reports whether an if before the change asks for what is changed; with turns, others may run in between.
func (c *checker) testedBefore(a *syntax.AugAssign, d *syntax.FunctionDef, turns bool) bool {
	span := a.Target.Span()
	text := c.file.Text[span.Start:span.End]
	tested := int32(-1)
	c.search(d, func(m syntax.Node) bool {
		if i, ok := m.(*syntax.If); ok && i.Test.Span().End < a.Start {
			test := i.Test.Span()
			if strings.Contains(c.file.Text[test.Start:test.End], text) {
				tested = test.End
				return true
			}
		}
		return false
	})
	if tested < 0 || !turns {
		return tested >= 0
	}
	turns = false
	c.search(d, func(m syntax.Node) bool {
		switch m := m.(type) {
		case *syntax.Await:
			turns = turns || m.Start > tested && m.End <= a.Start
		case *syntax.AugAssign: // what was taken before the others' turn is only given back
			other := m.Target.Span()
			if m != a && m.Start > tested && m.End <= a.Start && c.file.Text[other.Start:other.End] == text {
				tested = a.Start
			}
		}
		return false
	})
	return turns && tested < a.Start
}

// isOwn reports whether a target is a field of self: an object of one stream or request is no other task's.
func (c *checker) isOwn(target syntax.Expr) bool {
	for {
		switch t := target.(type) {
		case *syntax.Attribute:
			target = t.Value
		case *syntax.Subscript:
			target = t.Value
		default:
			return isNamed(target, "self")
		}
	}
}

// isRecord reports whether a target is a field of what a database was asked for.
func (c *checker) isRecord(target syntax.Expr) bool {
	a, ok := target.(*syntax.Attribute)
	if !ok {
		return false
	}
	name, ok := a.Value.(*syntax.Name)
	if !ok {
		return false
	}
	for _, o := range c.origins(name) {
		span := o.Span()
		if fromDatabase.MatchString(c.file.Text[span.Start:span.End]) {
			return true
		}
	}
	return false
}

var fromDatabase = regexp.MustCompile(`\.objects\b|get_object_or_404\(|\.query\b|[sS]ession\.(get|query|scalar|scalars|execute)\(|\bselect\(`)
