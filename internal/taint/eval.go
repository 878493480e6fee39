package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// eval says what an expression is in state s, and does to s what evaluating it does.
func (f *frame) eval(s *state, e syntax.Expr) *Value {
	if e == nil || s == nil || f.step() {
		return nil
	}
	switch e := e.(type) {
	case *syntax.Name:
		return f.name(s, e.ID)
	case *syntax.Constant:
		return constantOf(e)
	case *syntax.Attribute:
		return f.recall(s, e, f.secret(f.attribute(s, f.eval(s, e.Value), e.Attr, e), e.Attr, false, e))
	case *syntax.Call:
		return f.recall(s, e, f.call(s, e))
	case *syntax.Subscript:
		return f.recall(s, e, f.subscript(s, e))
	case *syntax.BinOp:
		return f.binary(s, e)
	case *syntax.BoolOp:
		return f.boolean(s, e)
	case *syntax.Compare:
		return f.compare(s, e)
	case *syntax.UnaryOp:
		return f.unary(s, e)
	case *syntax.IfExp:
		return f.ifExp(s, e)
	case *syntax.JoinedStr:
		return f.joined(s, e)
	case *syntax.FormattedValue:
		v := f.eval(s, e.Value)
		if e.FormatSpec != nil {
			v = v.carrying(f.deep(s, f.eval(s, e.FormatSpec)))
		}
		return v
	case *syntax.TemplateStr:
		return f.template(s, e)
	case *syntax.Interpolation:
		return f.eval(s, e.Value)
	case *syntax.List:
		return f.sequence(s, e, listObject, e.Elts)
	case *syntax.Tuple:
		return f.sequence(s, e, tupleObject, e.Elts)
	case *syntax.Set:
		return f.sequence(s, e, setObject, e.Elts)
	case *syntax.Dict:
		return f.dict(s, e)
	case *syntax.ListComp:
		return f.comprehension(s, e, listObject, e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		return f.comprehension(s, e, setObject, e.Elt, nil, e.Generators)
	case *syntax.GeneratorExp:
		return f.comprehension(s, e, iteratorObject, e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		return f.comprehension(s, e, dictObject, e.Key, e.Value, e.Generators)
	case *syntax.NamedExpr:
		v := f.eval(s, e.Value)
		f.assign(s, e.Target, v)
		f.mayRaise(s) // what stands around it may, and a handler sees the variable then
		return v
	case *syntax.Lambda:
		return f.lambda(s, e)
	case *syntax.Await:
		return f.eval(s, e.Value)
	case *syntax.Yield:
		f.yieldValue(f.eval(s, e.Value))
		return f.received()
	case *syntax.YieldFrom:
		v := f.eval(s, e.Value)
		if v != nil && len(v.refs) == 1 {
			if o := f.get(s, v.refs[0]); o != nil && o.kind == iteratorObject {
				if now, sent := f.afterSend(s, o); len(sent) > 0 { // what this generator is sent goes there
					f.sent = tainted(sent)
					f.set(s, v.refs[0], now)
				}
			}
		}
		if list, ok := f.exactElements(s, v); ok && f.u.straight() {
			for _, x := range list {
				f.yieldValue(x)
			}
		} else {
			f.yieldMany = true
			f.yieldValue(f.element(s, v))
		}
		if v != nil && len(v.refs) == 1 {
			if o := f.get(s, v.refs[0]); o != nil && o.kind == iteratorObject {
				if x, ok := o.field(generatorReturn); ok {
					return x
				}
			}
		}
		return nil
	case *syntax.Starred:
		return f.eval(s, e.Value)
	case *syntax.Slice:
		f.eval(s, e.Lower)
		f.eval(s, e.Upper)
		f.eval(s, e.Step)
		return nil
	case *syntax.Repr:
		return tainted(f.deep(s, f.eval(s, e.Value)))
	}
	return nil
}

// The fields of a generator: what its body returns, and what stands for all that it is sent.
const (
	generatorReturn = "{return}"
	generatorSent   = "{sent}"
)

// received is what a yield gives: something that was sent to the generator, whoever did.
func (f *frame) received() *Value {
	if f.sent == nil {
		if f.u.sent == nil {
			f.u.sent = &global{name: f.u.name + ".send", origin: f.e.newOrigin()}
			f.u.sent.origin.global, f.u.sent.origin.root = f.u.sent, f.u.sent.origin
		}
		f.sent = symValue(f.u.sent.origin)
	}
	return f.sent
}

// unsent is a generator as it is before it was sent anything. What it yields once it was, it keeps beside.
func (f *frame) unsent(s *state, it *object) *object {
	strip := func(v *Value) *Value {
		if v == nil || !slices.ContainsFunc(v.taint, f.isSent) {
			return v
		}
		return &Value{open: true, taint: slices.DeleteFunc(slices.Clone(v.taint), f.isSent)}
	}
	c := *it
	c.elems = make([]*Value, len(it.elems))
	for i, v := range it.elems {
		c.elems[i] = strip(v)
	}
	c.rest = strip(it.rest)
	after := *f.alloc(s, sentKey{f.u}, it)
	after.taint = f.sent.taint
	return c.with(generatorSent, &after)
}

type sentKey struct{ u *unit }

// isSent says that data is what a generator was sent.
func (f *frame) isSent(t Taint) bool {
	return slices.ContainsFunc(f.sent.taint, func(sent Taint) bool { return sent.from == t.from })
}

// afterSend is what a generator yields once it was sent something.
func (f *frame) afterSend(s *state, o *object) (*object, []Taint) {
	sent, _ := o.field(generatorSent)
	if sent == nil || len(sent.refs) != 1 {
		return o, nil
	}
	full := f.get(s, sent.refs[0])
	if full == nil {
		return o, sent.taint
	}
	c := *o
	c.rest, c.some = full.rest, full.some
	if c.exact {
		c.elems = full.elems[max(0, len(full.elems)-len(o.elems)):]
	}
	return &c, sent.taint
}

// send hands v to a generator and gives what it yields next.
func (f *frame) send(s *state, generator, v *Value) *Value {
	if o := f.get(s, generator.refs[0]); o != nil && len(generator.refs) == 1 && len(f.deep(s, v)) > 0 {
		now, sent := f.afterSend(s, o)
		for _, t := range sent {
			l := f.originLoc(t.from)
			f.set(s, l, f.get(s, l).with("=", v))
		}
		f.set(s, generator.refs[0], now)
	}
	if next, ok := f.nextElement(s, generator); ok {
		return next
	}
	return f.element(s, generator)
}

// straight says that what a generator yields comes in the order in which its body was run. Where a run takes ways that it cannot
// tell apart, it notes that (uncertain).
func (u *unit) straight() bool { return isStraight(u.body) }

func isStraight(body []syntax.Stmt) bool {
	for _, stmt := range body {
		switch n := stmt.(type) {
		case *syntax.If:
			if !isStraight(n.Body) || !isStraight(n.Orelse) {
				return false
			}
		case *syntax.For:
			if !isStraight(n.Body) || !isStraight(n.Orelse) {
				return false
			}
		case *syntax.Break, *syntax.Continue, *syntax.ExprStmt, *syntax.Assign, *syntax.AugAssign, *syntax.AnnAssign, *syntax.Pass, *syntax.Return, *syntax.Import, *syntax.ImportFrom:
		default:
			return false
		}
	}
	return true
}

// uncertain is called behind statements of which some may not have run, or have run more often: what they have yielded since
// there were so many values does not come one by one. left says that they may have left the body.
func (f *frame) uncertain(before int, left bool) {
	if f.u.generator && (left || len(f.yieldList) > before) {
		f.yieldMany = true
	}
}

func (f *frame) yieldValue(v *Value) {
	if len(f.yieldList) < maxElems {
		f.yieldList = append(f.yieldList, v)
	} else {
		f.yieldMany = true
	}
	if f.yielded {
		f.yields = join(f.yields, v)
	} else {
		f.yields, f.yielded = v, true
	}
}

// recall applies what an earlier check said about the same expression.
func (f *frame) recall(s *state, e syntax.Expr, v *Value) *Value {
	if len(s.checked) == 0 || v == nil || len(v.taint) == 0 {
		return v
	}
	return s.known(f.readingOf(e), v)
}

// readingOf is the text of an expression, the same for the ways to read an item: x["k"], x.get('k', "").
func (f *frame) readingOf(e syntax.Expr) string {
	of, key := syntax.Expr(nil), syntax.Expr(nil)
	switch e := e.(type) {
	case *syntax.Subscript:
		of, key = e.Value, e.Slice
	case *syntax.Call:
		if method, ok := e.Func.(*syntax.Attribute); ok && method.Attr == "get" && len(e.Keywords) == 0 && (len(e.Args) == 1 || len(e.Args) == 2 && isConstant(e.Args[1])) {
			of, key = method.Value, e.Args[0]
		}
	}
	if c, ok := key.(*syntax.Constant); ok && c.Kind == syntax.Str {
		return f.textOf(of) + "[" + strconv.Quote(c.Text) + "]"
	}
	return f.textOf(e)
}

func isConstant(e syntax.Expr) bool {
	_, ok := e.(*syntax.Constant)
	return ok
}

func (f *frame) textOf(e syntax.Expr) string {
	r := e.Span()
	return f.mod.res.File.Text[r.Start:r.End]
}

// name looks a variable up.
func (f *frame) name(s *state, id string) *Value {
	if slot, ok := f.u.slots.find(id); ok {
		if f.class != nil && s.vars[slot] == nil {
			if sym := f.u.scope.Symbol(id); sym != nil && sym.Has(resolve.Local) && f.parent == nil {
				// A class body sees the module's name until it has bound its own.
				if v, ok := f.e.global(f.mod, id); ok {
					return v
				}
			}
		}
		return s.vars[slot]
	}
	if f.class != nil && f.parent != nil {
		// A class body inside a function.
		if slot, ok := f.parent.u.slots.find(id); ok {
			return f.outer.vars[slot]
		}
	}
	return f.globalName(id)
}

func (f *frame) globalName(id string) *Value {
	if f.u.fn == nil && f.class == nil {
		// The module itself: its own variables are slots; what is left came by a star import.
		if v, ok := f.e.starred(f.mod, id); ok {
			return v
		}
	} else if v, ok := f.e.global(f.mod, id); ok {
		return v
	}
	return f.e.builtin(id)
}

func (e *engine) builtin(id string) *Value {
	if v := e.builtins[id]; v != nil {
		return v
	}
	if !resolve.IsBuiltin(id) {
		return nil
	}
	v := libraryValue("builtins." + id)
	e.builtins[id] = v
	return v
}

func constantOf(c *syntax.Constant) *Value {
	switch c.Kind {
	case syntax.None:
		return noneValue
	case syntax.True:
		return trueValue
	case syntax.False:
		return falseValue
	case syntax.Int:
		text := strings.ReplaceAll(c.Text, "_", "")
		n, err := strconv.ParseInt(text, 0, 64)
		if err != nil {
			return nil
		}
		return constValue(intConst(n))
	case syntax.Float:
		x, err := strconv.ParseFloat(strings.ReplaceAll(c.Text, "_", ""), 64)
		if err != nil {
			return nil
		}
		return constValue(Const{kind: syntax.Float, real: x})
	case syntax.Str, syntax.Bytes:
		if len(c.Text) > maxTextLen {
			return &Value{more: &form{head: c.Text[:maxTextLen]}, open: true}
		}
		return constValue(Const{kind: c.Kind, text: c.Text})
	case syntax.Ellipsis:
		return constValue(Const{kind: syntax.Ellipsis})
	}
	return nil
}

func (f *frame) sequence(s *state, at syntax.Node, kind objectKind, elts []syntax.Expr) *Value {
	o := &object{kind: kind, exact: true, elems: make([]*Value, 0, len(elts))}
	for _, e := range elts {
		if st, ok := e.(*syntax.Starred); ok {
			v := f.eval(s, st.Value)
			if list, ok := f.exactElements(s, v); ok && o.exact {
				o.elems = append(o.elems, list...)
				continue
			}
			if e := f.element(s, v); e != nil || !f.isEmpty(s, v) {
				o = o.grown(e)
			}
			continue
		}
		v := f.eval(s, e)
		if !o.exact || len(o.elems) >= 4*maxElems {
			o = o.grown(v)
			continue
		}
		o.elems = append(o.elems, v)
	}
	if kind == setObject {
		o.elems = distinct(o.elems)
	} else if o.exact {
		f.optionValues(o.elems)
		f.lineOf(s, at, o.elems)
	}
	return f.alloc(s, at, o)
}

// distinct is what a set holds of a list: each constant once.
func distinct(list []*Value) []*Value {
	out := list[:0:0]
	for i, v := range list {
		c, ok := v.constant()
		if ok && slices.ContainsFunc(list[:i], func(w *Value) bool { d, ok := w.constant(); return ok && c == d }) {
			continue
		}
		out = append(out, v)
	}
	return out
}

func (f *frame) isEmpty(s *state, v *Value) bool {
	list, ok := f.exactElements(s, v)
	return ok && len(list) == 0
}

func (f *frame) dict(s *state, e *syntax.Dict) *Value {
	o := &object{kind: dictObject}
	for i, k := range e.Keys {
		if k == nil {
			v := f.eval(s, e.Values[i])
			o = f.spread(s, o, v)
			continue
		}
		key := f.eval(s, k)
		v := f.eval(s, e.Values[i])
		f.meetsUnder(v, key)
		if c, ok := key.constant(); ok {
			if mask := f.e.model.operand[c.text]; mask != 0 && v != nil {
				v = tainted(cleared(f.deep(s, v), mask))
			}
			if i < maxFields {
				// Keys of a literal rarely repeat: append without searching.
				o.fields = append(o.fields, field{itemKey(c), v})
				if i > 0 {
					for j := range o.fields[:len(o.fields)-1] {
						if o.fields[j].key == itemKey(c) {
							o.fields[j].value = v
							o.fields = o.fields[:len(o.fields)-1]
							break
						}
					}
				}
				continue
			}
		}
		o = o.withRest(f.e.model.underKey(v)).underKey(key)
	}
	return f.alloc(s, e, o)
}

// overlaid is a dict over which another with unknown keys was laid: v may stand under any key.
func (o *object) overlaid(v *Value) *object {
	c := o.withRest(v)
	if v == nil || len(v.taint) == 0 || len(c.fields) == 0 {
		return c
	}
	fields := make([]field, len(c.fields))
	for i, fl := range c.fields {
		fields[i] = field{fl.key, join(fl.value, v)}
	}
	c.fields = fields
	return c
}

// spread puts everything a mapping holds into the dict o.
func (f *frame) spread(s *state, o *object, v *Value) *object {
	if v == nil {
		c := *o
		c.open = true
		return &c
	}
	if len(v.refs) == 0 {
		c := o.overlaid(v)
		c.open = true
		return c
	}
	if len(v.taint) > 0 && v.open {
		o = o.overlaid(tainted(v.taint))
	}
	for _, l := range v.refs {
		from := f.get(s, l)
		if from == nil {
			continue
		}
		for _, fl := range from.fields {
			switch {
			case fl.key[0] == '[':
				o = o.with(fl.key, fl.value)
			case fl.key == keysField:
				o = o.underKey(fl.value)
			}
		}
		if from.some {
			o = o.overlaid(from.rest)
		}
		for _, e := range from.elems {
			o = o.withRest(e)
		}
		if from.base != nil {
			o = o.overlaid(symValue(from.base))
		}
		if from.open {
			c := *o
			c.open = true
			o = &c
		}
	}
	return o
}

func (f *frame) boolean(s *state, e *syntax.BoolOp) *Value {
	cur := s
	var out, begun *Value
	first, owned := true, false
	var each [][]fact // what each operand that decides says
	for i, x := range e.Values {
		v := f.eval(cur, x)
		if i == 0 {
			begun = v
		}
		f.depends(v)
		known, is := f.truthIn(cur, v)
		last := i == len(e.Values)-1
		if known && !is && !e.Or {
			out, first, each = v, false, nil // false whatever the others are, as in "name and not plain" when plain is set
			break
		}
		if known && is == e.Or && !last { // decided
			out = join2(out, v, !first)
			first = false
			each = append(each, nil)
			break
		}
		if !known || last {
			if truth, lax := f.lax(cur, x, v); !lax || truth != e.Or {
				each = append(each, f.conditionFacts(x, v))
			}
			kept := v
			if !last && !e.Or && v != nil && len(v.taint) > 0 {
				kept = nil // "x and y" gives x only where x is falsy, which hurts nobody
			}
			out = join2(out, kept, !first)
			first = false
		}
		if !last {
			if !owned {
				// What later operands learn holds only for them; changes they make are kept.
				cur, owned = f.branch(s), true
			}
			f.learn(cur, v, !e.Or)
			f.narrow(cur, x, v, !e.Or)
		}
	}
	if owned {
		f.adopt(s, cur)
	}
	facts := append(f.e.model.combine(each, e.Or), f.refusedFacts(s, e.Values, e.Or)...)
	if e.Or && out != nil && len(e.Values) == 2 {
		// "host or ''": what is known of the host still is.
		if c, ok := e.Values[1].(*syntax.Constant); ok && (c.Text == "" || c.Kind == syntax.None) {
			for _, list := range each[:1] {
				for _, fa := range list {
					if fa.equal {
						facts = append(facts, fa)
					}
				}
			}
			if len(out.taint) > 0 && sameTaint(out.taint, begun.taints()) {
				c := *out
				c.was = begun.first() // where it is not, the host is empty and hurts nobody
				out = &c
			}
		}
	}
	if len(facts) > 0 {
		c := Value{open: true}
		if out != nil {
			c = *out
		}
		c.change().facts = facts
		return &c
	}
	if out != nil && len(out.form().facts) > 0 {
		c := *out
		c.setFacts(nil)
		return &c
	}
	return out
}

// conditionFacts is what an operand says by being true or false, its own truth included.
func (f *frame) conditionFacts(x syntax.Expr, v *Value) []fact {
	if v == nil {
		return nil
	}
	facts := v.form().facts
	if _, not := x.(*syntax.UnaryOp); !not && len(v.taint) > 0 && !isTest(x) {
		facts = append(facts[:len(facts):len(facts)], fact{value: v, text: f.rereadable(x), other: All})
	}
	return facts
}

// isTest says that an expression is a comparison or a call whose truth says nothing of its own text.
func isTest(x syntax.Expr) bool {
	switch x.(type) {
	case *syntax.Compare, *syntax.Call, *syntax.BoolOp:
		return true
	}
	return false
}

// combine says what "a and b" proves: when true, all that either says; when false, what both say. For "or"
// it is the other way round.
func (m *Model) combine(each [][]fact, or bool) []fact {
	if len(each) == 1 {
		return each[0] // the other operands are settled and do not decide
	}
	var out []fact
	for _, facts := range each {
		for _, fa := range facts {
			if fa.equal {
				continue
			}
			g := fa
			if or {
				g.then = 0
			} else {
				g.other = 0
			}
			if g.then|g.other != 0 {
				out = append(out, g)
			}
		}
	}
	if len(each) < 2 {
		return out
	}
	says := func(facts []fact, of *Value) Mask {
		var mask Mask
		for _, g := range facts {
			if g.equal || !g.value.about(of) {
				continue
			}
			m := g.other
			if or {
				m = g.then
			}
			if g.value.first() == of || m&All != All {
				mask |= m // what the text of a path proves it proves of the path
			}
		}
		if mask&All == All {
			return ^Mask(0) // None, or something of the program's own: it has whatever the other side proves
		}
		return m.settled(mask)
	}
	var asked []*Value
	for _, fa := range each[0] {
		if fa.equal {
			continue
		}
		for v, n := fa.value, 0; v != nil && n < maxForms; v, n = v.form().of, n+1 {
			of := v.first()
			if slices.Contains(asked, of) {
				break
			}
			asked = append(asked, of)
			mask := says(each[0], of)
			for _, facts := range each[1:] {
				mask &= says(facts, of)
			}
			if mask == 0 {
				continue
			}
			g := fact{value: v, other: mask}
			if v == fa.value {
				g.text = fa.text
			}
			if or {
				g.then, g.other = mask, 0
			}
			out = append(out, g)
		}
	}
	return out
}

// adopt takes over from c, a copy of s, what evaluation changed, without what was learned.
func (f *frame) adopt(s, c *state) {
	f.copying(c)
	if c.size > s.size {
		s.grow(c.size)
	}
	for i, o := range c.objects {
		if s.object(i) == nil {
			s.put(i, o)
		}
	}
	for i, v := range c.vars {
		if s.vars[i] == nil && v != nil {
			s.vars[i] = v
		}
	}
}

// not is "not v", where v is what x gives.
func (f *frame) not(s *state, v *Value, x syntax.Expr) *Value {
	var facts []fact
	if v != nil {
		for _, fa := range v.form().facts {
			if !fa.equal {
				fa.then, fa.other = fa.other, fa.then
				facts = append(facts, fa)
			}
		}
		if len(v.taint) > 0 {
			facts = append(facts, fact{value: v, text: f.rereadable(x), then: All})
		}
	}
	if known, is := f.truthIn(s, v); known {
		return constValue(boolConst(!is))
	}
	f.depends(v)
	return boolValue(facts, f.hints(v))
}

func (f *frame) unary(s *state, e *syntax.UnaryOp) *Value {
	v := f.eval(s, e.Operand)
	if e.Op == syntax.Not {
		return f.not(s, v, e.Operand)
	}
	if cs := v.only(); cs != nil {
		out := make([]Const, 0, len(cs))
		for _, c := range cs {
			n, ok := c.number()
			switch {
			case ok && e.Op == syntax.USub:
				out = append(out, intConst(-n))
			case ok && e.Op == syntax.UAdd:
				out = append(out, intConst(n))
			case ok && e.Op == syntax.Invert:
				out = append(out, intConst(^n))
			case c.kind == syntax.Float && e.Op == syntax.USub:
				out = append(out, Const{kind: syntax.Float, real: -c.real})
			default:
				return nil
			}
		}
		return constsValue(out)
	}
	if v != nil && len(v.taint) > 0 {
		return tainted(v.taint)
	}
	return nil
}

// boolValue is an unknown bool with facts. hint keeps on what its value depends.
const boolType = "builtins.bool"

func boolValue(facts []fact, hint []Taint) *Value {
	if len(facts) == 0 && len(hint) == 0 {
		return nil
	}
	if len(facts) == 0 {
		return &Value{open: true, typ: boolType, taint: hint}
	}
	both := &struct { // made at once
		Value
		form form
	}{Value: Value{open: true, typ: boolType, taint: hint}, form: form{facts: facts}}
	both.Value.more = &both.form
	return &both.Value
}

// hints are the inputs a bool depends on: harmless as data, but a caller may know them.
func (f *frame) hints(v *Value) []Taint {
	if v == nil || len(v.taint) == 0 {
		return nil
	}
	var out []Taint
	for _, t := range v.taint {
		if t.from.unit != nil {
			t.clears = All
			out = append(out, t)
		}
	}
	return out
}

func (f *frame) ifExp(s *state, e *syntax.IfExp) *Value {
	test := f.eval(s, e.Test)
	known, is := f.truthIn(s, test)
	f.observePart(e.Body.Span(), !known || is)
	f.observePart(e.Orelse.Span(), !known || !is)
	if known {
		if is {
			return f.eval(s, e.Body)
		}
		return f.eval(s, e.Orelse)
	}
	f.depends(test)
	yes := f.branch(s)
	f.learn(yes, test, true)
	a := f.eval(yes, e.Body)
	no := f.branch(s)
	f.learn(no, test, false)
	b := f.eval(no, e.Orelse)
	f.adopt(s, yes)
	f.adopt(s, no)
	return onlyWhere(join(a, b), test, e)
}

// onlyWhere notes what "x if allowed(name) else None" says by being true: what its test says.
func onlyWhere(v, test *Value, e *syntax.IfExp) *Value {
	c, ok := e.Orelse.(*syntax.Constant)
	if !ok || c.Kind != syntax.None && c.Kind != syntax.False || test == nil {
		return v
	}
	var facts []fact
	for _, fa := range test.form().facts {
		if fa.then != 0 && !fa.equal {
			facts = append(facts, fact{value: fa.value, text: fa.text, then: fa.then})
		}
	}
	if len(facts) == 0 {
		return v
	}
	out := Value{open: true}
	if v != nil {
		out = *v
	}
	out.setFacts(append(out.form().facts[:len(out.form().facts):len(out.form().facts)], facts...))
	return &out
}

// rereadable returns the source text of an expression that reads the same thing each time.
func (f *frame) rereadable(e syntax.Expr) string {
	if e == nil {
		return ""
	}
	depth := 0
	for x := e; depth < 8; depth++ {
		switch n := x.(type) {
		case *syntax.Name:
			if depth == 0 {
				return "" // identity does for plain variables
			}
			return f.readingOf(e)
		case *syntax.Attribute:
			x = n.Value
		case *syntax.Subscript:
			switch slice := n.Slice.(type) {
			case *syntax.Constant, *syntax.Name:
			case *syntax.Slice:
				for _, bound := range []syntax.Expr{slice.Lower, slice.Upper, slice.Step} {
					if _, ok := bound.(*syntax.Constant); bound != nil && !ok {
						return ""
					}
				}
			default:
				return ""
			}
			x = n.Value
		case *syntax.Call:
			if len(n.Args) > 2 {
				return ""
			}
			for _, a := range n.Args {
				if _, ok := a.(*syntax.Constant); !ok {
					return ""
				}
			}
			x = n.Func
		default:
			return ""
		}
	}
	return ""
}

func (f *frame) lambda(s *state, e *syntax.Lambda) *Value {
	scope := f.mod.res.ScopeOf(e)
	if scope == nil || scope.Function == nil {
		return nil
	}
	u := f.e.unitOf(scope.Function, f.mod)
	return funcValue(f.closure(s, u, e, e.Args))
}

// closure makes the callable of a function defined here.
func (f *frame) closure(s *state, u *unit, node syntax.Node, args *syntax.Arguments) *callable {
	c := &callable{kind: functionCallable, unit: u, at: node}
	if n := len(u.inputs) - len(u.params); n > 0 {
		c.caps = make([]*Value, n)
		for i := range c.caps {
			name := u.inputs[len(u.params)+i]
			if slot, ok := f.u.slots.find(name); ok {
				c.caps[i] = s.vars[slot]
			}
		}
		c.home = f.run
	}
	for i := range u.params {
		if d := u.params[i].def; d != nil {
			if c.more == nil {
				c.more = &details{defaults: make([]*Value, len(u.params))}
			}
			v := f.eval(s, d)
			if v == nil {
				v = &Value{open: true}
			}
			c.more.defaults[i] = v
		}
	}
	return c
}

// captured returns what the free variables of c hold now.
func (f *frame) captured(s *state, c *callable) []*Value {
	if c.home != f.run || s == nil {
		return c.caps
	}
	out := append([]*Value(nil), c.caps...)
	for i := range out {
		if slot, ok := f.ownSlot(s, c.unit.inputs[len(c.unit.params)+i]); ok && slot < len(s.vars) && s.vars[slot] != nil {
			out[i] = s.vars[slot]
		}
	}
	return out
}

// comprehension evaluates all four kinds.
func (f *frame) comprehension(s *state, at syntax.Expr, kind objectKind, elt, value syntax.Expr, gens []*syntax.Comprehension) *Value {
	saved := append([]*Value(nil), s.vars...)
	o := &object{kind: kind, exact: kind != dictObject}
	var through, each *Value // what a single generator goes through, and one element of it
	single := len(gens) == 1 && len(gens[0].Ifs) == 0
	var left leftOver
	if g, ok := at.(*syntax.GeneratorExp); ok && f.tested != nil {
		delete(f.tested, g)
	}
	put := func(t *state) {
		if kind == dictObject {
			key := f.eval(t, elt)
			if value == nil {
				o = f.spread(t, o, key)
				return
			}
			v := f.eval(t, value)
			if c, ok := key.constant(); ok {
				o = o.with(itemKey(c), v)
			} else {
				o = o.withRest(f.e.model.underKey(v)).underKey(key)
			}
			return
		}
		v := f.eval(t, elt)
		if single {
			f.noteTest(at, v, through, each)
		}
		if !o.exact || len(o.elems) >= maxElems {
			o = o.loose().withRest(v)
			return
		}
		c := *o
		c.elems = append(o.elems[:len(o.elems):len(o.elems)], v)
		o = &c
	}
	sure := true
	var turn func(t *state, i int)
	turn = func(t *state, i int) {
		if i == len(gens) {
			put(t)
			return
		}
		g := gens[i]
		iter := f.eval(t, g.Iter)
		one := func(v *Value) {
			if len(gens) == 1 {
				f.through(t, iter, v)
			}
			if single {
				through, each = iter, v
			}
			if isLetterOf(g.Target, iter, v) {
				f.letterOf = append(f.letterOf, v)
				defer func() { f.letterOf = f.letterOf[:len(f.letterOf)-1] }()
			}
			f.assign(t, g.Target, v)
			inner := t
			for _, test := range g.Ifs {
				c := f.eval(inner, test)
				known, is := f.truthIn(inner, c)
				if known && !is {
					return
				}
				if !known {
					f.depends(c)
					sure = false
					if len(gens) == 1 && len(g.Ifs) == 1 {
						left.note(iter, v, c)
					}
					if inner == t {
						inner = f.branch(t)
					}
					f.learn(inner, c, true)
				}
			}
			turn(inner, i+1)
			if inner != t {
				f.adopt(t, inner)
			}
		}
		if list, ok := f.exactElements(t, iter); ok && len(list) <= 16 && i < 2 {
			defer f.turns()()
			for _, v := range list {
				f.turn++
				one(v)
			}
			return
		}
		sure = false
		f.depends(iter)
		one(f.element(t, iter))
	}
	turn(s, 0)
	if !sure && kind != dictObject {
		o = o.loose()
		if !o.some {
			o = o.withRest(nil)
		}
	}
	// The comprehension's own names end with it.
	if scope := f.mod.res.ScopeOf(at); scope != nil {
		for i := range scope.Symbols {
			if slot, ok := f.u.slots.find(scope.Symbols[i].Name); ok && scope.Symbols[i].Has(resolve.Local|resolve.Cell) {
				s.vars[slot] = saved[slot]
			}
		}
	}
	return left.say(f, f.alloc(s, at, o), gens[0].Iter)
}

// noteTest remembers what a generator's test says of the thing it goes through, for any() and all().
func (f *frame) noteTest(at syntax.Expr, v, through, each *Value) {
	g, ok := at.(*syntax.GeneratorExp)
	if !ok {
		return
	}
	if f.tested == nil {
		f.tested = map[*syntax.GeneratorExp]tested{}
	}
	before, again := f.tested[g]
	var t tested
	for _, fa := range orEmpty(v).form().facts {
		switch {
		case fa.equal:
		case each != nil && through != nil && fa.value.first() == each.first():
			t.value, t.text = through, f.rereadable(g.Generators[0].Iter)
			t.mask |= fa.then
			t.otherwise |= fa.other
		case fa.then != 0 && !isAddressOf(each, fa.value):
			// What the test says of something else, it has to say whichever part it is true for.
			fa.other = 0
			if again {
				fa.then &= saysOf(before.others, fa.value)
			}
			if fa.then != 0 {
				t.others = append(t.others, fa)
			}
		}
	}
	f.tested[g] = t
}

// saysOf is what facts prove of a value if they hold.
func saysOf(facts []fact, v *Value) (mask Mask) {
	for _, fa := range facts {
		if fa.value.first() == v.first() {
			mask |= fa.then
		}
	}
	return mask
}
