package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// block runs statements and returns the state behind them, nil when it is not reached.
func (f *frame) block(s *state, body []syntax.Stmt) *state {
	for i, stmt := range body {
		if s == nil || f.spent {
			return s
		}
		s = f.exec(s, stmt)
		if n, ok := stmt.(*syntax.If); ok && leaves(n.Body) && !f.spent {
			f.observeBlock(body[i+1:], s != nil)
		}
	}
	return s
}

// leaves says that what stands behind a block does not run after it.
func leaves(block []syntax.Stmt) bool {
	if len(block) == 0 { // broken
		return false
	}
	switch block[len(block)-1].(type) {
	case *syntax.Return, *syntax.Raise, *syntax.Break, *syntax.Continue:
		return true
	}
	return false
}

func (f *frame) exec(s *state, stmt syntax.Stmt) *state {
	f.step()
	if f.e.watch != nil {
		f.e.watch.statement(f, stmt)
	}
	switch n := stmt.(type) {
	case *syntax.ExprStmt:
		if _, ok := n.Value.(*syntax.Constant); ok { // a docstring
			f.step()
			f.mayRaise(s)
			return s
		}
		if y, ok := n.Value.(*syntax.Yield); ok { // of what it is sent it takes no notice
			f.yieldValue(f.eval(s, y.Value))
		} else {
			f.eval(s, n.Value)
		}
		if f.gone || f.failed(n.Value) {
			f.gone = false
			f.mayRaise(s)
			return nil
		}
		f.mayRaise(s)
		return s
	case *syntax.Assign:
		v := f.eval(s, n.Value)
		if f.gone || f.failed(n.Value) {
			f.gone = false
			return nil
		}
		for _, t := range n.Targets {
			f.assign(s, t, v)
		}
		f.mayRaise(s)
		return s
	case *syntax.AnnAssign:
		if n.Value != nil {
			v := f.eval(s, n.Value)
			if f.class != nil {
				// Of several classes nobody knows which it is; of texts and numbers the declaration says more.
				if names := f.e.typeNames(n.Annotation, f.mod, 0); len(names) == 1 && names[0] != "" && !strings.HasPrefix(names[0], "builtins.") {
					v = f.declaredField(s, n.Value, v)
				}
			}
			f.assign(s, n.Target, f.annotated(v, n.Annotation))
		} else if f.class != nil {
			if name, ok := n.Target.(*syntax.Name); ok && s.vars[f.u.slots.at(name.ID)] == nil {
				s.vars[f.u.slots.at(name.ID)] = f.annotated(nil, n.Annotation)
			}
		}
		f.mayRaise(s)
		return s
	case *syntax.AugAssign:
		return f.augAssign(s, n)
	case *syntax.Return:
		v := noneValue
		var at syntax.Expr
		if n.Value != nil {
			v, at = f.eval(s, n.Value), n.Value
		}
		f.mayRaise(s)
		f.returns(s, v, at)
		return nil
	case *syntax.If:
		return f.ifStmt(s, n)
	case *syntax.For:
		return f.forStmt(s, n)
	case *syntax.While:
		return f.whileStmt(s, n)
	case *syntax.Try:
		return f.tryStmt(s, n)
	case *syntax.With:
		return f.withStmt(s, n)
	case *syntax.Match:
		return f.matchStmt(s, n)
	case *syntax.FunctionDef:
		f.define(s, n)
		return s
	case *syntax.ClassDef:
		f.defineClass(s, n)
		return s
	case *syntax.Import:
		for _, a := range n.Names {
			f.importName(s, a)
		}
		return s
	case *syntax.ImportFrom:
		f.importFrom(s, n)
		return s
	case *syntax.Raise:
		f.raiseStmt(s, n)
		f.mayRaise(s)
		return nil
	case *syntax.Assert:
		v := f.eval(s, n.Test)
		if known, is := f.truthIn(s, v); known && !is {
			return nil
		}
		f.learn(s, v, true)
		if n.Msg != nil {
			f.eval(s, n.Msg)
		}
		return s
	case *syntax.Delete:
		for _, t := range n.Targets {
			f.remove(s, t)
		}
		return s
	case *syntax.Break:
		if len(f.loops) > 0 {
			l := f.loops[len(f.loops)-1]
			l.brk, _ = merge(l.brk, s)
		}
		return nil
	case *syntax.Continue:
		if len(f.loops) > 0 {
			l := f.loops[len(f.loops)-1]
			l.cont, _ = merge(l.cont, s)
		}
		return nil
	case *syntax.Print:
		for _, a := range n.Args {
			v := f.eval(s, a)
			if n.Exec {
				f.sinkAt(s, n, &Call{Name: "builtins.exec"}, "builtins.exec", v)
			}
		}
		return s
	}
	return s
}

// fails notes that an expression certainly raises: a lookup of what is not there. Only handlers ask.
func (f *frame) fails(at syntax.Node) {
	if len(f.tries) > 0 {
		f.failing = at
	}
}

// failed says that the expression of a statement, run just now, certainly raised.
func (f *frame) failed(x syntax.Expr) bool {
	at := f.failing
	f.failing = nil
	return at != nil && at == syntax.Node(x)
}

// raise notes an exception that leaves the statement.
func (f *frame) raise(s *state, v *Value) {
	if v == nil || len(v.taint) == 0 && len(v.refs) == 0 {
		return
	}
	f.raised = join2(f.raised, v, f.raised != nil)
	if len(v.refs) > 0 && s != nil {
		if f.thrown == nil {
			f.thrown = f.branch(s)
		} else {
			f.thrown, _ = merge(f.thrown, s)
		}
	}
}

// mayRaise lets the handlers around see the state as it is after a statement.
func (f *frame) mayRaise(s *state) {
	if n := len(f.tries); n > 0 {
		if f.tries[n-1] == nil {
			f.tries[n-1] = f.branch(s)
		} else {
			f.copying(s)
			f.tries[n-1], _ = merge(f.tries[n-1], s)
		}
	}
}

// assign stores v in a target.
func (f *frame) assign(s *state, target syntax.Expr, v *Value) {
	switch t := target.(type) {
	case *syntax.Name:
		s.forget(t.ID)
		f.meets(v, t.ID)
		if slot, ok := f.u.slots.find(t.ID); ok {
			if sym := f.u.scope.Symbol(t.ID); sym == nil || !sym.Has(resolve.DeclaredGlobal) || f.u.fn == nil {
				if f.u.fn != nil {
					v = f.secret(v, t.ID, false, t)
				}
				s.vars[slot] = v
				return
			}
		}
		f.storeGlobal(s, t.ID, v)
	case *syntax.Attribute:
		base := f.eval(s, t.Value)
		s.forget(f.textOf(t))
		f.noteTypes(s, t, nil, v)
		f.setAttribute(s, base, t.Attr, v, t)
	case *syntax.Subscript:
		base := f.eval(s, t.Value)
		if sl, ok := t.Slice.(*syntax.Slice); ok && f.assignSlice(s, t, sl, base, v) {
			break
		}
		key := f.eval(s, t.Slice)
		if len(s.checked) > 0 {
			s.forget(f.readingOf(t))
		}
		f.noteTypes(s, t, key, v)
		if name, ok := key.text(); ok && isFields(t.Value) {
			f.setAttribute(s, base, name, v, t)
			break
		}
		f.setItem(s, base, key, v, t)
	case *syntax.Starred:
		f.assign(s, t.Value, v)
	case *syntax.Tuple:
		f.unpack(s, t.Elts, v, t)
	case *syntax.List:
		f.unpack(s, t.Elts, v, t)
	}
}

func (f *frame) unpack(s *state, targets []syntax.Expr, v *Value, at syntax.Node) {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*syntax.Starred); ok {
			star = i
		}
	}
	if list, ok := f.exactElements(s, v); ok && (star < 0 && len(list) == len(targets) || star >= 0 && len(list) >= len(targets)-1) {
		for i, t := range targets {
			switch {
			case star < 0 || i < star:
				f.assign(s, t, list[i])
			case i == star:
				n := len(list) - (len(targets) - 1)
				rest := &object{kind: listObject, exact: true, elems: append([]*Value(nil), list[i:i+n]...)}
				f.assign(s, t, f.alloc(s, t, rest))
			default:
				f.assign(s, t, list[len(list)-(len(targets)-i)])
			}
		}
		return
	}
	if star < 0 {
		if list, ok := f.inOrder(s, v, len(targets)); ok {
			for i, t := range targets {
				f.assign(s, t, list[i])
			}
			return
		}
	}
	if v != nil && v.typ == urlType && len(v.refs) == 0 {
		names := []string{"scheme", "netloc", "path"}
		switch {
		case star < 0 && len(targets) == 5:
			names = append(names, "query", "fragment")
		case star < 0:
			names = append(names, "params", "query", "fragment")
		}
		parts := prefix{rest: tainted(v.taint), more: true}
		for _, name := range names {
			parts.first = append(parts.first, f.urlPart(v, name))
		}
		f.unpackPrefix(s, targets, star, v, parts, at)
		return
	}
	f.unpackPrefix(s, targets, star, v, f.prefixOf(s, v), at)
}

// unpackPrefix takes apart what is known by its beginning only.
func (f *frame) unpackPrefix(s *state, targets []syntax.Expr, star int, v *Value, p prefix, at syntax.Node) {
	for i, t := range targets {
		var e *Value
		if i < len(p.first) && (star < 0 || i < star) {
			e = p.first[i]
		} else if v != nil && v.sym != nil && star < 0 {
			e = f.item(s, v, constValue(intConst(int64(i))), at)
		} else {
			e = p.after(i).any().apart()
		}
		if i == star {
			e = f.alloc(s, t, p.after(i).object(listObject))
		}
		f.assign(s, t, e)
	}
}

// storeGlobal assigns a module variable from within a function.
func (f *frame) storeGlobal(s *state, name string, v *Value) {
	g := f.mod.globals[name]
	if g == nil {
		g = f.e.newGlobal(f.mod, name)
	}
	l := f.originLoc(g.origin)
	o := f.get(s, l)
	f.set(s, l, o.with("=", v))
}

func (f *frame) augAssign(s *state, n *syntax.AugAssign) *state {
	old := f.eval(s, n.Target)
	v := f.eval(s, n.Value)
	if old != nil && len(old.refs) > 0 && n.Op == syntax.Add {
		// list += iterable changes the list in place.
		if list, ok := f.exactElements(s, v); ok {
			f.change(s, old, func(o *object) *object {
				if o.exact && len(o.elems)+len(list) <= maxElems {
					c := *o
					c.elems = append(o.elems[:len(o.elems):len(o.elems)], list...)
					return &c
				}
				for _, e := range list {
					o = o.grown(e)
				}
				return o
			})
		} else {
			e := f.element(s, v)
			f.change(s, old, func(o *object) *object { return o.grown(e) })
		}
		return s
	}
	if old != nil && len(old.refs) > 0 && n.Op == syntax.BitOr && v != nil {
		f.change(s, old, func(o *object) *object { return f.spread(s, o, v) })
		return s
	}
	f.assign(s, n.Target, f.operate(s, n, n.Op, old, v))
	f.mayRaise(s)
	return s
}

func (f *frame) remove(s *state, target syntax.Expr) {
	switch t := target.(type) {
	case *syntax.Name:
		if slot, ok := f.u.slots.find(t.ID); ok {
			s.vars[slot] = nil
		}
	case *syntax.Subscript:
		base := f.eval(s, t.Value)
		if sl, ok := t.Slice.(*syntax.Slice); ok && f.removeSlice(s, t, sl, base) {
			break
		}
		key := f.eval(s, t.Slice)
		f.delItem(s, base, key)
	case *syntax.Tuple:
		for _, e := range t.Elts {
			f.remove(s, e)
		}
	case *syntax.List:
		for _, e := range t.Elts {
			f.remove(s, e)
		}
	}
}

func (f *frame) ifStmt(s *state, n *syntax.If) *state {
	test := f.eval(s, n.Test)
	f.mayRaise(s)
	known, is := f.truthIn(s, test)
	f.observeBlock(n.Body, !known || is)
	f.observeBlock(n.Orelse, !known || !is)
	if known {
		if is {
			return f.block(s, n.Body)
		}
		return f.block(s, n.Orelse)
	}
	f.depends(test)
	if isMainTest(n.Test) {
		return f.block(s, n.Body)
	}
	if isTypeChecking(n.Test) {
		f.block(s, n.Body) // its imports name classes
		return s
	}
	yielded := len(f.yieldList)
	truth, lax := f.lax(s, n.Test, test)
	no := f.branch(s)
	f.learn(s, test, true)
	f.narrow(s, n.Test, test, true)
	f.learn(no, test, false)
	f.narrow(no, n.Test, test, false)
	a, b, strict := f.branches(s, no, n, truth, lax)
	f.uncertain(yielded, a == nil || b == nil)
	flags := flagsOf(a, b)
	var proved []fact
	if strict != nil {
		if proved = provedOnly(a, b); strict == b {
			proved = provedOnly(b, a)
		}
	}
	out, _ := merge(a, b)
	for _, fa := range proved {
		f.prove(out, fa.value, "", fa.then)
	}
	for _, fl := range flags {
		v := &Value{open: true}
		if have := out.vars[fl.slot]; have != nil {
			*v = *have
		}
		v.change().facts = fl.facts
		out.vars[fl.slot] = v
	}
	return out
}

func isTypeChecking(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID == "TYPE_CHECKING"
	case *syntax.Attribute:
		return e.Attr == "TYPE_CHECKING"
	}
	return false
}

func isMainTest(e syntax.Expr) bool {
	c, ok := e.(*syntax.Compare)
	if !ok || len(c.Ops) != 1 || c.Ops[0] != syntax.Eq {
		return false
	}
	n, ok := c.Left.(*syntax.Name)
	return ok && n.ID == "__name__"
}

// narrow applies what a test of a plain variable says: after "if not x" x is falsy and hurts nobody.
func (f *frame) narrow(s *state, test syntax.Expr, v *Value, truth bool) {
	switch t := test.(type) {
	case *syntax.UnaryOp:
		if call, ok := t.Operand.(*syntax.Call); ok && t.Op == syntax.Not {
			f.narrowEnd(s, call, !truth)
		}
		if name, ok := t.Operand.(*syntax.Name); ok && t.Op == syntax.Not && truth {
			if slot, ok := f.u.slots.find(name.ID); ok {
				f.nothingIn(s, s.vars[slot])
			}
		}
		return
	case *syntax.Name, *syntax.Attribute, *syntax.Subscript, *syntax.NamedExpr:
		if !truth {
			f.nothingIn(s, v)
		}
		if !truth && v != nil && len(v.taint) > 0 {
			w := *v // an empty host is not the host that a URL is compared with
			w.setFacts(nil)
			w.was = v.first()
			f.prove(s, &w, f.rereadable(test), All)
		}
	case *syntax.Call:
		if truth {
			f.narrowMarked(s, t)
		}
		f.narrowEnd(s, t, truth)
	case *syntax.Compare:
		if len(t.Ops) != 1 {
			return
		}
		name, ok := t.Left.(*syntax.Name)
		if !ok {
			return
		}
		c, ok := t.Comparators[0].(*syntax.Constant)
		if !ok {
			return
		}
		if (t.Ops[0] == syntax.Eq || t.Ops[0] == syntax.Is) == truth && (t.Ops[0] == syntax.Eq || t.Ops[0] == syntax.Is || t.Ops[0] == syntax.NotEq || t.Ops[0] == syntax.IsNot) {
			if slot, ok := f.u.slots.find(name.ID); ok {
				f.nothingIn(s, s.vars[slot]) // it is no list
				s.vars[slot] = constantOf(c)
			}
		} else if c.Kind == syntax.None && (t.Ops[0] == syntax.Is || t.Ops[0] == syntax.IsNot) {
			// Not None: drop None from what it may be.
			if slot, ok := f.u.slots.find(name.ID); ok {
				if have := s.vars[slot]; have != nil && !have.open && len(have.consts) > 1-min(1, len(have.refs)+len(have.funcs)) {
					c := *have
					c.consts = nil
					for _, k := range have.consts {
						if k.kind != syntax.None {
							c.consts = append(c.consts, k)
						}
					}
					s.vars[slot] = &c
				}
			}
		}
	}
}

// nothingIn says that a list is empty: what is known of its elements speaks of none.
func (f *frame) nothingIn(s *state, v *Value) {
	if v != nil && len(v.refs) == 1 {
		f.proveElements(s, v.refs[0], All)
	}
}

const maxUnroll = 16

func (f *frame) forStmt(s *state, n *syntax.For) *state {
	iter := f.eval(s, n.Iter)
	f.mayRaise(s)
	ctx := &loopContext{}
	f.loops = append(f.loops, ctx)
	defer func() { f.loops = f.loops[:len(f.loops)-1] }()
	list, ok := f.exactElements(s, iter)
	if !ok {
		list = f.addresses(s, iter)
		defer f.uncertain(len(f.yieldList), false)
	}
	if (ok || list != nil) && len(list) <= maxUnroll {
		cur := s
		if f.u.generator {
			defer f.turns()() // what was yielded is no part of the state
		}
		for _, v := range list {
			if cur == nil || f.spent {
				break
			}
			if f.u.generator {
				f.turn++
			}
			f.assign(cur, n.Target, v)
			end := f.block(cur, n.Body)
			end, _ = merge(end, ctx.cont)
			ctx.cont = nil
			cur = end
		}
		if cur != nil {
			f.refusedInTurn(cur, n, list)
			cur = f.block(cur, n.Orelse)
		}
		out, _ := merge(cur, ctx.brk)
		return out
	}
	f.depends(iter)
	e := f.element(s, iter)
	f.through(s, iter, e)
	turns := f.newTurns(n.Target, iter, e)
	after := f.repeat(s, ctx, n, func(t *state) *state {
		f.assign(t, n.Target, e)
		end := f.block(t, n.Body)
		turns.end(end)
		turns.end(ctx.cont)
		return end
	})
	turns.prove(f, after, iter)
	if turns != nil && turns.text {
		f.letterOf = f.letterOf[:len(f.letterOf)-1]
	}
	after = f.block(after, n.Orelse)
	out, _ := merge(after, ctx.brk)
	return out
}

// repeat runs a loop's body until nothing new is learned and returns what holds when it ends.
func (f *frame) repeat(s *state, ctx *loopContext, loop syntax.Node, body func(*state) *state) *state {
	head, carried := s, f.carried(loop)
	defer f.uncertain(len(f.yieldList), false)
	for turn := 0; turn < 8; turn++ {
		things := f.foreign.len() + f.originLocs.len()
		end := body(f.branch(head))
		end, _ = merge(end, ctx.cont)
		ctx.cont = nil
		if end == nil {
			break
		}
		if turn >= 2 {
			widen(head, end)
		}
		var changed, again bool
		head, changed, again = mergeTurn(head, end, carried)
		if !changed || f.spent {
			break
		}
		if !again && carried != nil && things == f.foreign.len()+f.originLocs.len() {
			break // what is new was made in this turn, and the next one makes its own
		}
	}
	return head
}

// widen forgets constants that change from turn to turn, so that loops end.
func widen(head, end *state) {
	for i, v := range end.vars {
		have := head.vars[i]
		if v != nil && have != nil && !v.open && len(v.consts) > 0 && !sameConsts(v.consts, have.consts) {
			c := *v
			c.consts, c.open = nil, true
			if c.form().head != "" {
				c.change().head = ""
			}
			end.vars[i] = &c
		}
	}
}

func (f *frame) whileStmt(s *state, n *syntax.While) *state {
	ctx := &loopContext{}
	f.loops = append(f.loops, ctx)
	defer func() { f.loops = f.loops[:len(f.loops)-1] }()
	cur := s
	for turn := 0; turn < maxUnroll; turn++ {
		test := f.eval(cur, n.Test)
		known, is := f.truthIn(cur, test)
		if !known {
			break
		}
		if !is {
			out, _ := merge(f.block(cur, n.Orelse), ctx.brk)
			return out
		}
		// A loop without end whose break was not reached on the first turn has it behind a condition that constants decide.
		if _, forever := n.Test.(*syntax.Constant); forever && turn > 0 && (ctx.brk != nil || !breaks(n.Body)) {
			break
		}
		end := f.block(cur, n.Body)
		end, _ = merge(end, ctx.cont)
		ctx.cont = nil
		if end == nil {
			return ctx.brk
		}
		cur = end
	}
	endless := false
	after := f.repeat(cur, ctx, n, func(t *state) *state {
		test := f.eval(t, n.Test)
		known, is := f.truthIn(t, test)
		endless = known && is
		if known && !is {
			return nil
		}
		f.depends(test)
		f.learn(t, test, true)
		return f.block(t, n.Body)
	})
	if endless {
		return ctx.brk
	}
	if after != nil {
		test := f.eval(after, n.Test)
		f.learn(after, test, false)
		after = f.block(after, n.Orelse)
	}
	out, _ := merge(after, ctx.brk)
	return out
}

// breaks says that a loop with this body has a break of its own.
func breaks(body []syntax.Stmt) bool {
	for _, stmt := range body {
		switch n := stmt.(type) {
		case *syntax.Break:
			return true
		case *syntax.If:
			if breaks(n.Body) || breaks(n.Orelse) {
				return true
			}
		case *syntax.With:
			if breaks(n.Body) {
				return true
			}
		}
	}
	return false
}

// neverRaises says that a block only gives names constants, or does nothing.
func neverRaises(block []syntax.Stmt) bool {
	for _, stmt := range block {
		switch n := stmt.(type) {
		case *syntax.Pass:
		case *syntax.Assign:
			if _, ok := n.Value.(*syntax.Constant); !ok || slices.ContainsFunc(n.Targets, func(t syntax.Expr) bool { _, ok := t.(*syntax.Name); return !ok }) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// returning is what a run has returned by now.
type returning struct {
	ret      *Value
	returned bool
	rets     int
	proved   bool
	proofs   []proves
}

func (f *frame) tryStmt(s *state, n *syntax.Try) *state {
	var before *returning
	if k := len(n.Finalbody); k > 0 {
		if _, ok := n.Finalbody[k-1].(*syntax.Return); ok {
			before = &returning{f.ret, f.returned, len(f.rets), f.proved, slices.Clone(f.proofs)}
		}
	}
	outer, outerKeys, outerEnds := f.raised, f.keys, f.ends
	f.raised, f.keys, f.ends = nil, nil, nil
	// What stands before the first statement that may raise has happened for the handlers.
	quiet := 0
	for quiet < len(n.Body) && neverRaises(n.Body[quiet:quiet+1]) {
		quiet++
	}
	s = f.block(s, n.Body[:quiet])
	f.tries = append(f.tries, f.branch(s))
	end := f.block(s, n.Body[quiet:])
	caught := f.tries[len(f.tries)-1]
	f.tries = f.tries[:len(f.tries)-1]
	raised, keys, ends := f.raised, f.keys, f.ends
	f.raised, f.keys, f.ends = outer, outerKeys, outerEnds
	f.caught = append(f.caught, raised)
	defer func() { f.caught = f.caught[:len(f.caught)-1] }()
	if len(n.Handlers) == 0 {
		f.raise(caught, raised)
	}
	if end != nil {
		end = f.block(end, n.Orelse)
	}
	out := end
	for _, h := range n.Handlers {
		if neverRaises(n.Body) {
			break
		}
		t := f.branch(caught)
		f.unreadable(t, n, h)
		if h.Type != nil {
			exc := f.eval(t, h.Type)
			if h.Name != "" {
				if slot, ok := f.u.slots.find(h.Name); ok {
					t.vars[slot] = f.exception(exc, raised, h).carrying(f.missedKeys(exc, keys, h)).carrying(f.ended(exc, ends, h))
				}
			}
		}
		if t = f.block(t, h.Body); t != nil {
			out, _ = merge(out, t)
		}
	}
	if len(n.Finalbody) > 0 {
		if before != nil { // what the other blocks return is thrown away
			f.ret, f.returned, f.rets, f.proved, f.proofs = before.ret, before.returned, f.rets[:before.rets], before.proved, before.proofs
			out, _ = merge(out, f.branch(caught)) // whoever left a block comes by here
		}
		if out == nil {
			// Nothing falls through, but the finally block still runs.
			f.block(f.branch(caught), n.Finalbody)
			return nil
		}
		out = f.block(out, n.Finalbody)
	}
	if out != nil {
		f.mayRaise(out)
	} else if caught != nil {
		f.mayRaise(caught)
	}
	return out
}

// anyException is the class of Python's own exceptions, whichever it is.
const anyException = "builtins.BaseException"

// exception is what "except E as e" binds.
func (f *frame) exception(class, raised *Value, h *syntax.ExceptHandler) *Value {
	v := &Value{open: true, typ: anyException}
	if raised != nil {
		v = join(v, raised)
	}
	if a := f.e.model.attr(anyException); a != nil && a.Source != nil && f.e.revealing(class) {
		o := f.e.sourceOrigin(a.Source, h, f.place(h), "exception")
		v = v.carrying([]Taint{{from: o, via: &hop{place: o.place, says: a.Source.Says}}})
	}
	return v
}

// revealing says that errors of these classes speak of the program's inside. The text of the project's own
// errors, and of those that a library means for the client, is what somebody wrote into it.
func (e *engine) revealing(class *Value) bool {
	if class == nil || len(class.funcs) == 0 {
		return true
	}
	for _, fn := range class.funcs {
		if fn.kind == libraryCallable && !e.model.clean(fn.name) {
			return true
		}
	}
	return false
}

func (f *frame) matchStmt(s *state, n *syntax.Match) *state {
	subject := f.eval(s, n.Subject)
	f.depends(subject)
	var out *state
	cur := s
	for _, c := range n.Cases {
		if cur == nil {
			f.observeBlock(c.Body, false)
			continue
		}
		t := f.branch(cur)
		verdict := f.matches(t, subject, c.Pattern)
		if verdict == never {
			f.observeBlock(c.Body, false)
			continue
		}
		if verdict == maybe && isConstantPattern(c.Pattern) {
			f.prove(t, subject, f.rereadable(n.Subject), All)
			if name, ok := n.Subject.(*syntax.Name); ok {
				if slot, ok := f.u.slots.find(name.ID); ok && t.vars[slot] != nil {
					t.vars[slot] = t.vars[slot].clearing(All)
				}
			}
		}
		if c.Guard != nil {
			g := f.eval(t, c.Guard)
			known, is := f.truthIn(t, g)
			if known && !is {
				f.observeBlock(c.Body, false)
				continue
			}
			if !known {
				verdict = maybe
				f.learn(cur, g, false)
				f.learn(t, g, true)
			}
		}
		f.observeBlock(c.Body, true)
		if end := f.block(t, c.Body); end != nil {
			out, _ = merge(out, end)
		}
		if verdict == always {
			cur = nil
		}
	}
	out, _ = merge(out, cur)
	return out
}

type verdict uint8

const (
	never verdict = iota
	maybe
	always
)

func isConstantPattern(p syntax.Pattern) bool {
	switch p := p.(type) {
	case *syntax.MatchValue, *syntax.MatchSingleton:
		return true
	case *syntax.MatchOr:
		for _, q := range p.Patterns {
			if !isConstantPattern(q) {
				return false
			}
		}
		return true
	case *syntax.MatchAs:
		return p.Pattern != nil && isConstantPattern(p.Pattern)
	}
	return false
}

// matches binds a pattern's names and says whether it applies.
func (f *frame) matches(s *state, v *Value, p syntax.Pattern) verdict {
	switch p := p.(type) {
	case *syntax.MatchValue:
		want := f.eval(s, p.Value)
		if known, is := f.compareOne(s, syntax.Eq, v, want); known {
			if is {
				return always
			}
			return never
		}
		return maybe
	case *syntax.MatchSingleton:
		if cs := v.only(); len(cs) == 1 {
			if cs[0].kind == p.Kind {
				return always
			}
			return never
		}
		return maybe
	case *syntax.MatchAs:
		out := always
		if p.Pattern != nil {
			out = f.matches(s, v, p.Pattern)
			if out == maybe && isConstantPattern(p.Pattern) {
				v = v.clearing(All)
			}
		}
		if p.Name != "" {
			f.bindName(s, p.Name, v)
		}
		return out
	case *syntax.MatchOr:
		out := never
		for _, q := range p.Patterns {
			if r := f.matches(s, v, q); r > out {
				out = r
			}
		}
		return out
	case *syntax.MatchSequence:
		list, exact := f.exactElements(s, v)
		star := -1
		for i, q := range p.Patterns {
			if _, ok := q.(*syntax.MatchStar); ok {
				star = i
			}
		}
		if exact {
			if star < 0 && len(list) != len(p.Patterns) || star >= 0 && len(list) < len(p.Patterns)-1 {
				return never
			}
		}
		out := always
		if !exact {
			out = maybe
		}
		for i, q := range p.Patterns {
			var e *Value
			switch {
			case !exact:
				e = f.element(s, v)
			case star < 0 || i < star:
				e = list[i]
			case i > star:
				e = list[len(list)-(len(p.Patterns)-i)]
			}
			if st, ok := q.(*syntax.MatchStar); ok {
				if st.Name != "" {
					rest := (&object{kind: listObject}).withRest(f.element(s, v))
					if exact {
						rest = &object{kind: listObject, exact: true, elems: list[i : len(list)-(len(p.Patterns)-1-i)]}
					}
					f.bindName(s, st.Name, f.alloc(s, st, rest))
				}
				continue
			}
			out = min(out, f.matches(s, e, q))
		}
		return out
	case *syntax.MatchMapping:
		whole := f.wholeDict(s, v)
		out := maybe
		if whole != nil {
			out = always
		}
		for i, k := range p.Keys {
			key := f.eval(s, k)
			if c, ok := key.constant(); ok && whole != nil {
				if _, have := whole.field(itemKey(c)); !have {
					return never
				}
			}
			out = min(out, f.matches(s, f.item(s, v, key, p), p.Patterns[i]))
		}
		if p.Rest != "" {
			f.bindName(s, p.Rest, v)
		}
		return out
	case *syntax.MatchClass:
		cls := f.eval(s, p.Cls)
		harmless := false
		if cls != nil {
			for _, c := range cls.funcs {
				harmless = harmless || c.kind == libraryCallable && (c.name == "builtins.int" || c.name == "builtins.float" || c.name == "builtins.bool")
			}
		}
		out := f.instanceVerdict(s, v, cls)
		if out == never {
			return never
		}
		for i, q := range p.Patterns {
			e := v
			if len(p.Patterns) > 1 || !isBuiltinClass(cls) {
				e = f.positional(s, v, i)
			}
			if harmless {
				e = e.clearing(All)
			}
			out = min(out, f.matches(s, e, q))
		}
		for i, name := range p.KwdAttrs {
			out = min(out, f.matches(s, f.attribute(s, v, name, p), p.KwdPatterns[i]))
		}
		return out
	}
	return maybe
}

// wholeDict is the dict that a value is, when all its keys are known.
func (f *frame) wholeDict(s *state, v *Value) *object {
	if v == nil || v.open || len(v.refs) != 1 || v.refs[0].isOld() {
		return nil
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.kind != dictObject || o.open || o.some || o.base != nil {
		return nil
	}
	return o
}

// instanceVerdict says whether a value is an instance of a class.
func (f *frame) instanceVerdict(s *state, v, class *Value) verdict {
	if c, ok := v.constant(); ok {
		if known, is := f.constantIs(s, c, class); known && is {
			return always
		} else if known {
			return never
		}
		return maybe
	}
	if v == nil || v.open || len(v.refs) != 1 || class == nil || class.open || len(class.funcs) != 1 {
		return maybe
	}
	o, fn := f.get(s, v.refs[0]), class.funcs[0]
	switch {
	case o == nil:
	case o.class == nil && fn.kind == classCallable && o.kind != instanceObject:
		return never
	case o.class == nil && fn.kind == libraryCallable && strings.HasPrefix(fn.name, "builtins."):
		names := map[objectKind]string{listObject: "builtins.list", tupleObject: "builtins.tuple", setObject: "builtins.set", dictObject: "builtins.dict"}
		if name := names[o.kind]; name == fn.name {
			return always
		} else if name != "" && (fn.name == "builtins.str" || fn.name == "builtins.int" || fn.name == "builtins.dict" || fn.name == "builtins.list" || fn.name == "builtins.tuple") {
			return never
		}
	case o.class != nil && fn.kind == classCallable && isSure(o):
		if o.class.isA(fn.class) {
			return always
		}
		return never
	}
	return maybe
}

func isBuiltinClass(v *Value) bool {
	if v == nil {
		return false
	}
	for _, c := range v.funcs {
		if c.kind == libraryCallable && len(c.name) > 9 && c.name[:9] == "builtins." {
			return true
		}
	}
	return false
}

// positional is the i-th attribute by __match_args__, where the class says its fields.
func (f *frame) positional(s *state, v *Value, i int) *Value {
	if v != nil && len(v.refs) == 1 {
		if o := f.get(s, v.refs[0]); o != nil && i < len(o.fields) {
			return o.fields[i].value
		}
	}
	return tainted(f.deep(s, v))
}

func (f *frame) bindName(s *state, name string, v *Value) {
	if slot, ok := f.u.slots.find(name); ok {
		s.vars[slot] = v
	}
}
