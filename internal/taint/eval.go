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
		return v
	case *syntax.Lambda:
		return f.lambda(s, e)
	case *syntax.Await:
		return f.eval(s, e.Value)
	case *syntax.Yield:
		v := f.eval(s, e.Value)
		f.yieldValue(v)
		return nil
	case *syntax.YieldFrom:
		v := f.eval(s, e.Value)
		f.yieldValue(f.element(s, v))
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

func (f *frame) yieldValue(v *Value) {
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
	return s.known(f.textOf(e), v)
}

func (f *frame) textOf(e syntax.Expr) string {
	r := e.Span()
	return f.mod.res.File.Text[r.Start:r.End]
}

// name looks a variable up.
func (f *frame) name(s *state, id string) *Value {
	if slot, ok := f.u.slots[id]; ok {
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
		if slot, ok := f.parent.u.slots[id]; ok {
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
			return &Value{head: c.Text[:maxTextLen], open: true}
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
		o = o.withRest(f.e.model.fixedKey(key, v))
		if key != nil && len(key.taint) > 0 {
			o = o.withRest(tainted(key.taint))
		}
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
			if fl.key[0] == '[' {
				o = o.with(fl.key, fl.value)
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
	var out *Value
	first, owned := true, false
	var each [][]fact // what each operand that decides says
	for i, x := range e.Values {
		v := f.eval(cur, x)
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
			each = append(each, f.conditionFacts(x, v))
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
				cur, owned = s.clone(), true
			}
			f.learn(cur, v, !e.Or)
			f.narrow(cur, x, v, !e.Or)
		}
	}
	if owned {
		f.adopt(s, cur)
	}
	facts := f.e.model.combine(each, e.Or)
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
		}
	}
	if len(facts) > 0 {
		c := Value{open: true}
		if out != nil {
			c = *out
		}
		c.facts = facts
		return &c
	}
	if out != nil && len(out.facts) > 0 {
		c := *out
		c.facts = nil
		return &c
	}
	return out
}

// conditionFacts is what an operand says by being true or false, its own truth included.
func (f *frame) conditionFacts(x syntax.Expr, v *Value) []fact {
	if v == nil {
		return nil
	}
	facts := v.facts
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
			switch {
			case g.equal || g.value.first() != of:
			case or:
				mask |= g.then
			default:
				mask |= g.other
			}
		}
		return m.settled(mask)
	}
	for i, fa := range each[0] {
		of := fa.value.first()
		if fa.equal || slices.ContainsFunc(each[0][:i], func(g fact) bool { return !g.equal && g.value.first() == of }) {
			continue
		}
		mask := says(each[0], of)
		for _, facts := range each[1:] {
			mask &= says(facts, of)
		}
		if mask == 0 {
			continue
		}
		g := fact{value: fa.value, text: fa.text, other: mask}
		if or {
			g.then, g.other = mask, 0
		}
		out = append(out, g)
	}
	return out
}

// adopt takes over from c, a copy of s, what evaluation changed, without what was learned.
func (f *frame) adopt(s, c *state) {
	for i, o := range c.heap {
		if i >= len(s.heap) {
			s.heap = append(s.heap, make([]*object, len(c.heap)-len(s.heap))...)
		}
		if s.heap[i] == nil {
			s.heap[i] = o
		}
	}
	for i, v := range c.vars {
		if s.vars[i] == nil && v != nil {
			s.vars[i] = v
		}
	}
}

func (f *frame) unary(s *state, e *syntax.UnaryOp) *Value {
	v := f.eval(s, e.Operand)
	if e.Op == syntax.Not {
		var facts []fact
		if v != nil {
			for _, fa := range v.facts {
				if !fa.equal {
					fa.then, fa.other = fa.other, fa.then
					facts = append(facts, fa)
				}
			}
			if len(v.taint) > 0 {
				facts = append(facts, fact{value: v, text: f.rereadable(e.Operand), then: All})
			}
		}
		if known, is := f.truthIn(s, v); known {
			return constValue(boolConst(!is))
		}
		f.depends(v)
		return boolValue(facts, f.hints(v))
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
func boolValue(facts []fact, hint []Taint) *Value {
	if len(facts) == 0 && len(hint) == 0 {
		return nil
	}
	return &Value{open: true, facts: facts, taint: hint}
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
	if known, is := f.truthIn(s, test); known {
		if is {
			return f.eval(s, e.Body)
		}
		return f.eval(s, e.Orelse)
	}
	f.depends(test)
	yes := s.clone()
	f.learn(yes, test, true)
	a := f.eval(yes, e.Body)
	no := s.clone()
	f.learn(no, test, false)
	b := f.eval(no, e.Orelse)
	f.adopt(s, yes)
	f.adopt(s, no)
	return join(a, b)
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
			return f.textOf(e)
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

// binary evaluates arithmetic and the building of texts.
func (f *frame) binary(s *state, e *syntax.BinOp) *Value {
	// A long chain a + b + c … leans left; walk it without recursion.
	var chain []*syntax.BinOp
	var x syntax.Expr = e
	for {
		b, ok := x.(*syntax.BinOp)
		if !ok {
			break
		}
		chain = append(chain, b)
		x = b.Left
	}
	v := f.eval(s, x)
	for i := len(chain) - 1; i >= 0; i-- {
		v = f.operate(s, chain[i], chain[i].Op, v, f.eval(s, chain[i].Right))
	}
	return v
}

func (f *frame) operate(s *state, at syntax.Node, op syntax.Operator, a, b *Value) *Value {
	if as, bs := a.only(), b.only(); as != nil && bs != nil {
		if v, ok := operateConsts(op, as, bs); ok {
			return v
		}
	}
	if v, ok := f.overloaded(s, at, op, a, b); ok {
		return v
	}
	if op == syntax.Add || op == syntax.Mod {
		if v, ok := f.markupJoined(s, at, op, a, b); ok {
			return v
		}
	}
	switch op {
	case syntax.Add:
		if v := f.concatenated(s, at, a, b); v != nil {
			return v
		}
		return f.text(at, "joined into a text", f.partOf(s, a), f.partOf(s, b))
	case syntax.Mod:
		if format, ok := a.text(); ok {
			return f.percent(s, at, format, b)
		}
		if a != nil && b == nil && len(a.taint) == 0 {
			return nil
		}
		f.chosenFormat(s, at, a, b)
		v := f.text(at, "formatted into a text", f.partOf(s, a), f.partOf(s, b))
		if b.only() != nil && v != nil {
			c := *v
			c.taint, c.sym = cleared(v.taint, f.e.model.sizeBit()), nil // a remainder is below its divisor
			v = &c
		}
		return v
	case syntax.Div:
		if a != nil && pathTypes[a.typ] || b != nil && pathTypes[b.typ] || mayBePath(a) && likelyText(b) {
			v := f.joinPath(s, at, []*Value{a, b})
			if v == nil {
				v = &Value{open: true}
			}
			c := *v
			c.typ = "pathlib.Path"
			return &c
		}
	case syntax.Mult:
		f.repeated(s, at, a, b)
		f.repeated(s, at, b, a)
		if v, ok := f.repetition(s, at, a, b); ok {
			return v
		}
		if v, ok := f.repetition(s, at, b, a); ok {
			return v
		}
	case syntax.BitAnd:
		if only := f.fixedSet(s, a, b); only != nil {
			return only
		}
		return f.setOperation(s, at, a, b)
	case syntax.Sub:
		if v := f.subtracted(s, a, b); v != nil {
			return v
		}
	case syntax.BitOr:
		// Sets, dicts, flags and query objects.
		if v, ok := f.merged(s, at, a, b); ok {
			return v
		}
		v := join(a, b)
		if a != nil && v != nil && (len(v.refs) > 0 || v.typ != "") {
			return v
		}
	}
	return f.mixed(s, at, a, b)
}

// mayBePath says that nothing is known of what a value is.
func mayBePath(v *Value) bool {
	return v == nil || v.typ == "" && len(v.consts)+len(v.refs) == 0 && v.head == ""
}

// likelyText says that a value is a text, by which only a path can be divided: untrusted data is one until it is converted.
func likelyText(v *Value) bool {
	if v == nil {
		return false
	}
	_, known := v.text()
	return known || v.typ == "builtins.str" || v.typ == "" && len(v.taint) > 0
}

// mixed is the result of an operation that is of no interest by itself.
func (f *frame) mixed(s *state, at syntax.Node, a, b *Value) *Value {
	t, _ := joinTaints(f.deep(s, a), f.deep(s, b))
	if len(t) == 0 {
		return nil
	}
	return tainted(marked(t, f.place(at), "joined"))
}

// chosenFormat reports layout % values with a layout from outside, which can name any of the values.
func (f *frame) chosenFormat(s *state, at syntax.Node, layout, values *Value) {
	if layout == nil || len(layout.taint) == 0 || values == nil {
		return
	}
	for _, l := range values.refs {
		if o := f.get(s, l); o != nil && (o.kind == dictObject || o.kind == tupleObject || o.class != nil) {
			f.sinkAt(s, at, nil, "builtins.str.__mod__", layout)
			return
		}
	}
}

// repeated reports "x" * n and [0] * n with a number from outside.
func (f *frame) repeated(s *state, at syntax.Node, sequence, times *Value) {
	if sequence == nil || times == nil || len(times.taint) == 0 {
		return
	}
	f.dependsOn(sequence) // a caller may know what it is
	long := sequence.head != "" || sequence.end != ""
	if cs := sequence.only(); cs != nil {
		long = cs[0].kind == syntax.Str || cs[0].kind == syntax.Bytes
	}
	for _, l := range sequence.refs {
		if o := f.get(s, l); o != nil {
			long = long || o.kind == listObject || o.kind == tupleObject
		}
	}
	if long {
		f.sinkAt(s, at, nil, "builtins.str.__mul__", times)
	}
}

// operatorMethods are the methods by which classes define operators, without the underscores.
var operatorMethods = map[syntax.Operator]string{
	syntax.Add: "add", syntax.Sub: "sub", syntax.Mult: "mul", syntax.Div: "truediv", syntax.FloorDiv: "floordiv", syntax.Mod: "mod",
	syntax.Pow: "pow", syntax.BitOr: "or", syntax.BitAnd: "and", syntax.BitXor: "xor", syntax.LShift: "lshift", syntax.RShift: "rshift", syntax.MatMult: "matmul",
}

// overloaded is an operation that a class of the project defines.
func (f *frame) overloaded(s *state, at syntax.Node, op syntax.Operator, a, b *Value) (*Value, bool) {
	for i, v := range [2]*Value{a, b} {
		if v == nil || len(v.refs) != 1 {
			continue
		}
		o := f.get(s, v.refs[0])
		if o == nil || o.class == nil {
			continue
		}
		name, other := "__"+operatorMethods[op]+"__", b
		if i == 1 {
			name, other = "__r"+operatorMethods[op]+"__", a
		}
		if m, owner := o.class.lookup(name); owner != nil {
			return f.callValue(s, f.bind(s, m, v, owner), &arguments{pos: []*Value{other}}, at), true
		}
	}
	return nil, false
}

// merged is a | b where a is a dict.
func (f *frame) merged(s *state, at syntax.Node, a, b *Value) (*Value, bool) {
	if a == nil || len(a.refs) == 0 || len(a.taint) > 0 || !f.isMapping(s, b) {
		return nil, false
	}
	for _, l := range a.refs {
		if o := f.get(s, l); o == nil || o.kind != dictObject {
			return nil, false
		}
	}
	o := &object{kind: dictObject}
	if len(a.refs) == 1 {
		o = f.spread(s, o, a)
	} else {
		for _, l := range a.refs {
			o = joinObjects(o, f.spread(s, &object{kind: dictObject}, &Value{refs: []*loc{l}}))
		}
	}
	return f.alloc(s, at, f.spread(s, o, b)), true
}

// repetition is a list or tuple several times over.
func (f *frame) repetition(s *state, at syntax.Node, sequence, times *Value) (*Value, bool) {
	if sequence == nil || len(sequence.refs) == 0 {
		return nil, false
	}
	for _, l := range sequence.refs {
		if o := f.get(s, l); o == nil || o.class != nil {
			return sequence, true
		}
	}
	if c, ok := times.constant(); ok {
		list, exact := f.exactElements(s, sequence)
		if n, ok := c.number(); ok && exact && n <= maxElems && max(n, 0)*int64(len(list)) <= maxElems {
			o := &object{kind: f.get(s, sequence.refs[0]).kind, exact: true}
			for range n {
				o.elems = append(o.elems, list...)
			}
			return f.alloc(s, at, o), true
		}
	}
	o := (&object{kind: listObject}).withRest(f.element(s, sequence))
	return f.alloc(s, at, o).carrying(sequence.taint), true
}

var pathTypes = map[string]bool{"pathlib.Path": true, "pathlib.PurePath": true, "pathlib.PosixPath": true, "anyio.Path": true, "pathlib.PurePosixPath": true}

func operateConsts(op syntax.Operator, as, bs []Const) (*Value, bool) {
	if len(as)*len(bs) > 16 {
		return nil, false
	}
	var out []Const
	for _, a := range as {
		for _, b := range bs {
			c, ok := operateConst(op, a, b)
			if !ok {
				return nil, false
			}
			out, _ = joinConsts(out, []Const{c})
		}
	}
	v := constsValue(out)
	return v, v != nil
}

func operateConst(op syntax.Operator, a, b Const) (Const, bool) {
	if (a.kind == syntax.Str || a.kind == syntax.Bytes) && a.kind == b.kind && op == syntax.Add {
		if len(a.text)+len(b.text) > maxTextLen {
			return Const{}, false
		}
		return Const{kind: a.kind, text: a.text + b.text}, true
	}
	n, an := a.number()
	m, bn := b.number()
	if an && bn {
		switch op {
		case syntax.Add:
			return intConst(n + m), true
		case syntax.Sub:
			return intConst(n - m), true
		case syntax.Mult:
			if n != 0 && (n*m)/n != m {
				return Const{}, false
			}
			return intConst(n * m), true
		case syntax.FloorDiv, syntax.Mod:
			if m == 0 {
				return Const{}, false
			}
			q, r := n/m, n%m
			if r != 0 && (r < 0) != (m < 0) {
				q, r = q-1, r+m
			}
			if op == syntax.Mod {
				return intConst(r), true
			}
			return intConst(q), true
		case syntax.Div:
			if m == 0 {
				return Const{}, false
			}
			return Const{kind: syntax.Float, real: float64(n) / float64(m)}, true
		case syntax.Pow:
			if m < 0 || m > 62 {
				return Const{}, false
			}
			r := int64(1)
			for range m {
				if n != 0 && r*n/n != r {
					return Const{}, false
				}
				r *= n
			}
			return intConst(r), true
		case syntax.LShift:
			if m < 0 || m > 40 || n > 1<<20 || n < 0 {
				return Const{}, false
			}
			return intConst(n << m), true
		case syntax.RShift:
			if m < 0 || m > 63 {
				return Const{}, false
			}
			return intConst(n >> m), true
		case syntax.BitAnd:
			return intConst(n & m), true
		case syntax.BitOr:
			return intConst(n | m), true
		case syntax.BitXor:
			return intConst(n ^ m), true
		}
		return Const{}, false
	}
	x, xok := a.float()
	y, yok := b.float()
	if xok && yok {
		switch op {
		case syntax.Add:
			return Const{kind: syntax.Float, real: x + y}, true
		case syntax.Sub:
			return Const{kind: syntax.Float, real: x - y}, true
		case syntax.Mult:
			return Const{kind: syntax.Float, real: x * y}, true
		case syntax.Div:
			if y != 0 {
				return Const{kind: syntax.Float, real: x / y}, true
			}
		}
		return Const{}, false
	}
	if a.kind == syntax.Str && bn && op == syntax.Mult && m >= 0 && int64(len(a.text))*m <= maxTextLen {
		return textConst(strings.Repeat(a.text, int(m))), true
	}
	return Const{}, false
}

func (c Const) float() (float64, bool) {
	if c.kind == syntax.Float {
		return c.real, true
	}
	n, ok := c.number()
	return float64(n), ok
}

// concatenated joins two sequences whose elements are known.
func (f *frame) concatenated(s *state, at syntax.Node, a, b *Value) *Value {
	if a == nil || b == nil || len(a.refs) == 0 && len(b.refs) == 0 || f.namesFile(s, a) || f.namesFile(s, b) {
		return nil
	}
	kind := listObject
	if len(a.refs) == 1 {
		if o := f.get(s, a.refs[0]); o != nil {
			if o.class != nil {
				return nil
			}
			kind = o.kind
		}
	}
	x, xok := f.exactElements(s, a)
	y, yok := f.exactElements(s, b)
	if xok && yok && len(x)+len(y) <= maxElems {
		return f.alloc(s, at, &object{kind: kind, exact: true, elems: append(append([]*Value(nil), x...), y...)})
	}
	if xok && len(a.refs) > 0 {
		return f.alloc(s, at, (&object{kind: kind, exact: true, elems: x}).grown(f.element(s, b)))
	}
	o := &object{kind: kind}
	o = o.withRest(f.element(s, a)).withRest(f.element(s, b))
	return f.alloc(s, at, o)
}

// unknownText stands, in what is known of a text, for what is not.
const unknownText = "\x00"

// A part is a piece of a text under construction.
type part struct {
	text   string // when known, else its constant beginning
	end    string // its constant end, when it is not known
	past   bool   // an empty line stands in it
	known  bool
	taints []Taint
}

func (f *frame) partOf(s *state, v *Value) part {
	return f.textPart(s, f.written(s, v))
}

// written is what an object's own method makes of it as a text. It asks once: a text class whose __str__ returns the
// object itself would be asked for ever.
func (f *frame) written(s *state, v *Value) *Value {
	if v == nil || len(v.refs) != 1 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.class == nil {
		return v
	}
	for _, m := range []string{"__str__", "__format__", "__repr__"} {
		if x, owner := o.class.lookup(m); owner != nil {
			return f.apply(s, f.bind(s, x, v, owner), &arguments{}, o.class.node)
		}
	}
	return v
}

// textPart is a value as a piece of a text.
func (f *frame) textPart(s *state, v *Value) part {
	if text, ok := v.text(); ok {
		return part{text: text, known: true}
	}
	if c, ok := v.constant(); ok {
		if t, ok := c.str(); ok {
			return part{text: t, known: true}
		}
	}
	p := part{text: v.opening(), taints: f.deep(s, v)}
	if v != nil {
		p.end, p.past = v.end, v.past
	}
	return p
}

// str is what str() of a constant gives.
func (c Const) str() (string, bool) {
	switch c.kind {
	case syntax.Str:
		return c.text, true
	case syntax.Int:
		return itoa(c.num), true
	case syntax.True:
		return "True", true
	case syntax.False:
		return "False", true
	case syntax.None:
		return "None", true
	}
	return "", false
}

// text puts parts together. What stands behind a fixed beginning is harmless for some kinds: behind
// "https://host/" nobody chooses the host any more.
func (f *frame) text(at syntax.Node, says string, parts ...part) *Value {
	if len(parts) == 0 {
		return constValue(textConst(""))
	}
	head, fixed := "", true // the constant beginning so far
	var out []Taint
	length := 0
	before := ""  // what is known of the text in front
	past := false // an empty line stands there
	for i, p := range parts {
		if p.known {
			before += p.text
			if fixed {
				head += p.text
			}
			length += len(p.text)
			continue
		}
		if len(p.taints) > 0 {
			var mask Mask
			switch {
			case fixed && head+p.text != "":
				mask = f.e.model.behind(head + p.text)
				if i == 0 {
					mask = 0 // its own beginning has been judged where it was put in front
				}
			case !fixed:
				// Behind something that is not fixed here. If that is not the sender's choice either, it is
				// somebody's host or folder.
				mask = f.e.model.behindUnknown(parts[:i])
			}
			if past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n") {
				mask |= f.e.model.bodyBits()
			}
			t := p.taints
			if mask != 0 {
				t = cleared(t, mask)
			}
			if fixed && head == "/" {
				t = f.e.model.onSite(t)
			}
			switch {
			case strings.HasSuffix(before, "'"):
				t = f.e.model.inQuotes(t, NoQuote)
			case strings.HasSuffix(before, "\""):
				t = f.e.model.inQuotes(t, NoDouble)
			}
			out, _ = joinTaints(out, f.e.model.inMarkup(t, before))
		}
		before += p.text
		past = past || p.past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n")
		if before != "" {
			before += unknownText // it parts what stands on its two sides
		}
		before += p.end
		if fixed {
			head += p.text
		}
		fixed = false
		length += len(p.text) + 1
	}
	if fixed && length <= maxTextLen {
		return constValue(textConst(head))
	}
	if len(head) > 200 {
		head = head[:200]
	}
	end := lastBytes(before[strings.LastIndexByte(before, unknownText[0])+1:])
	past = past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n")
	if len(out) == 0 {
		if head == "" && end == "" && !past {
			return nil
		}
		return &Value{open: true, head: head, end: end, past: past}
	}
	return &Value{open: true, head: head, taint: marked(cleared(out, f.e.model.structured), f.place(at), says), end: end, past: past}
}

func (f *frame) joined(s *state, e *syntax.JoinedStr) *Value {
	parts := make([]part, 0, len(e.Values))
	for _, x := range e.Values {
		if fv, ok := x.(*syntax.FormattedValue); ok {
			v := f.eval(s, fv)
			p := f.partOf(s, v)
			if fv.FormatSpec != nil && numericSpec(fv.FormatSpec) {
				p.taints = nil
			}
			if fv.Conversion == 'r' || fv.Conversion == 'a' {
				p.taints = cleared(p.taints, f.e.model.lineBits())
			}
			if fv.FormatSpec != nil || fv.Conversion == 'r' {
				p.known, p.text = false, ""
				if c, ok := v.constant(); ok && fv.Conversion == 0 {
					if spec, ok := f.joined(s, fv.FormatSpec).text(); ok {
						p.text, p.known = formatted(c, spec)
					}
				}
			}
			parts = append(parts, p)
			continue
		}
		parts = append(parts, f.partOf(s, f.eval(s, x)))
	}
	return f.text(e, "formatted into a text", parts...)
}

// numericSpec says that a format spec accepts numbers only: {x:d}.
func numericSpec(spec *syntax.JoinedStr) bool {
	if len(spec.Values) != 1 {
		return false
	}
	c, ok := spec.Values[0].(*syntax.Constant)
	if !ok || c.Text == "" {
		return false
	}
	return strings.IndexByte("bcdoxXeEfFgGn%", c.Text[len(c.Text)-1]) >= 0
}

// template evaluates a t-string: it keeps its parts apart, so it is an object rather than a text.
func (f *frame) template(s *state, e *syntax.TemplateStr) *Value {
	o := &object{kind: instanceObject}
	for _, x := range e.Values {
		if in, ok := x.(*syntax.Interpolation); ok {
			o = o.withRest(f.eval(s, in.Value))
		}
	}
	v := f.alloc(s, e, o)
	c := *v
	c.typ = "string.templatelib.Template"
	return &c
}

// percent evaluates format % b.
func (f *frame) percent(s *state, at syntax.Node, format string, b *Value) *Value {
	var args []*Value
	byName := func(string) *Value { return nil }
	if list, ok := f.exactElements(s, b); ok && f.isTuple(s, b) {
		args = list
	} else if b != nil && len(b.refs) == 1 && f.get(s, b.refs[0]) != nil && f.get(s, b.refs[0]).kind == dictObject {
		byName = func(name string) *Value { return f.item(s, b, constValue(textConst(name)), at) }
	} else {
		args = []*Value{b}
	}
	var parts []part
	next := 0
	for i := 0; i < len(format); {
		j := strings.IndexByte(format[i:], '%')
		if j < 0 {
			parts = append(parts, part{text: format[i:], known: true})
			break
		}
		if j > 0 {
			parts = append(parts, part{text: format[i : i+j], known: true})
		}
		i += j + 1
		if i >= len(format) {
			break
		}
		if format[i] == '%' {
			parts = append(parts, part{text: "%", known: true})
			i++
			continue
		}
		var v *Value
		named := false
		if format[i] == '(' {
			if k := strings.IndexByte(format[i:], ')'); k > 0 {
				v, named = byName(format[i+1:i+k]), true
				i += k + 1
			}
		}
		begin := i
		for i < len(format) && strings.IndexByte("#0- +.123456789hlL*", format[i]) >= 0 {
			i++
		}
		if i >= len(format) {
			break
		}
		verb := format[i]
		i++
		if !named {
			switch {
			case next < len(args) && len(args) > 0:
				v = args[next]
				next++
			case len(args) == 1:
				v = args[0]
			}
		}
		p := f.partOf(s, v)
		if c, ok := v.constant(); ok && (i-begin > 1 || verb == 'x' || verb == 'f') {
			spec, ok := percentSpec(format[begin:i-1], verb, c)
			if p.text, p.known = "", false; ok {
				p.text, p.known = formatted(c, spec)
			}
			parts = append(parts, p)
			continue
		}
		switch verb {
		case 'd', 'i', 'f', 'x', 'X', 'o', 'e', 'g', 'c', 'u', 'F', 'E', 'G':
			if verb != 'd' {
				p.known = false
			}
			p.taints = nil
		case 'r', 'a':
			p.known = false
			p.taints = cleared(p.taints, f.e.model.lineBits())
		}
		parts = append(parts, p)
	}
	if len(args) == 1 && next == 0 && args[0] == b && b != nil {
		// The operand is not known well enough to pair it with the placeholders.
		parts = append(parts, part{taints: f.deep(s, b)})
	}
	return f.text(at, "formatted into a text", parts...)
}

func (f *frame) isTuple(s *state, v *Value) bool {
	if v == nil || len(v.refs) != 1 {
		return false
	}
	o := f.get(s, v.refs[0])
	return o != nil && o.kind == tupleObject
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
			if slot, ok := f.u.slots[name]; ok {
				c.caps[i] = s.vars[slot]
			}
		}
		c.home = f
	}
	for i := range u.params {
		if d := u.params[i].def; d != nil {
			if c.defaults == nil {
				c.defaults = make([]*Value, len(u.params))
			}
			c.defaults[i] = f.eval(s, d)
			if c.defaults[i] == nil {
				c.defaults[i] = &Value{open: true}
			}
		}
	}
	return c
}

// captured returns what the free variables of c hold now.
func (f *frame) captured(s *state, c *callable) []*Value {
	if c.home != f || s == nil {
		return c.caps
	}
	out := append([]*Value(nil), c.caps...)
	for i := range out {
		if slot, ok := f.u.slots[c.unit.inputs[len(c.unit.params)+i]]; ok && slot < len(s.vars) && s.vars[slot] != nil {
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
				o = o.withRest(f.e.model.fixedKey(key, v))
				if key != nil && len(key.taint) > 0 {
					o = o.withRest(tainted(key.taint))
				}
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
			if single {
				through, each = iter, v
				f.through(t, iter, v)
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
					if inner == t {
						inner = t.clone()
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
			for _, v := range list {
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
			if slot, ok := f.u.slots[scope.Symbols[i].Name]; ok && scope.Symbols[i].Has(resolve.Local|resolve.Cell) {
				s.vars[slot] = saved[slot]
			}
		}
	}
	return f.alloc(s, at, o)
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
	for _, fa := range orEmpty(v).facts {
		switch {
		case fa.equal:
		case each != nil && through != nil && fa.value.first() == each.first():
			t.value, t.text = through, f.rereadable(g.Generators[0].Iter)
			t.mask |= fa.then
			t.otherwise |= fa.other
		case fa.then != 0:
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
