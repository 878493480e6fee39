package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file runs operators: on constants, texts, paths, containers and objects that overload them.

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
		right := f.eval(s, chain[i].Right)
		if i > 0 {
			f.goesOn = writtenBehind(chain[i-1])
		}
		v = f.operate(s, chain[i], chain[i].Op, v, right)
		f.goesOn = ""
	}
	return v
}

// writtenBehind is the text that a sum puts behind its left side, where it is written there.
func writtenBehind(sum *syntax.BinOp) string {
	if k, ok := sum.Right.(*syntax.Constant); ok && sum.Op == syntax.Add && k.Kind == syntax.Str {
		return k.Text
	}
	return ""
}

func (f *frame) operate(s *state, at syntax.Node, op syntax.Operator, a, b *Value) *Value {
	if as, bs := a.only(), b.only(); as != nil && bs != nil {
		if v, ok := operateConsts(op, as, bs); ok {
			return v
		}
		if divides(op, as) && isZero(bs) {
			f.gone = true // always an error
			return nil
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
		return f.text(s, at, "joined into a text", f.partOf(s, a), f.partOf(s, b))
	case syntax.Mod:
		if format, ok := a.text(); ok {
			return f.percent(s, at, format, b)
		}
		if a != nil && b == nil && len(a.taint) == 0 {
			return nil
		}
		f.chosenFormat(s, at, a, b)
		v := f.text(s, at, "formatted into a text", f.partOf(s, a), f.partOf(s, b))
		if b.only() != nil && v != nil {
			c := *v
			c.taint, c.sym = cleared(v.taint, f.e.model.sizeBit()), nil // a remainder is below its divisor
			v = &c
		}
		return v
	case syntax.Div:
		if a != nil && pathTypes[a.typ] || b != nil && pathTypes[b.typ] || mayBePath(a) && likelyText(b) {
			return f.pathBelow(s, a, []*Value{b}, at)
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
		if nothingLeft(a, b) || nothingLeft(b, a) {
			return &Value{open: true}
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

// nothingLeft says that a text or number is multiplied by nothing.
func nothingLeft(v, times *Value) bool {
	if v == nil || len(v.refs) > 0 {
		return false
	}
	c, ok := times.constant()
	n, isNum := c.number()
	return ok && isNum && n <= 0 && (n == 0 || v.typ == "builtins.str")
}

// pathBelow is folder / name / name, an object of pathlib.
func (f *frame) pathBelow(s *state, folder *Value, names []*Value, at syntax.Node) *Value {
	v := f.joinPath(s, at, append([]*Value{folder}, names...))
	if v == nil {
		v = &Value{open: true}
	}
	c := *v
	c.typ = "pathlib.Path"
	return &c
}

// mayBePath says that nothing is known of what a value is.
func mayBePath(v *Value) bool {
	return v == nil || v.typ == "" && len(v.consts)+len(v.refs) == 0 && v.form().head == ""
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
	long := sequence.form().head != "" || sequence.form().end != ""
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

// divides says that an operator divides what are numbers.
func divides(op syntax.Operator, as []Const) bool {
	return (op == syntax.Div || op == syntax.FloorDiv || op == syntax.Mod) &&
		!slices.ContainsFunc(as, func(c Const) bool { _, ok := c.number(); return !ok && c.kind != syntax.Float })
}

func isZero(cs []Const) bool {
	return !slices.ContainsFunc(cs, func(c Const) bool { return c.kind != syntax.Int && c.kind != syntax.Float || c.truth() })
}

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
	x, xok := f.alternatives(s, a)
	y, yok := f.exactElements(s, b)
	if xok && yok && len(x)+len(y) <= maxElems {
		return f.alloc(s, at, &object{kind: kind, exact: true, elems: append(append([]*Value(nil), x...), y...)})
	}
	p := prefix{first: x}
	if !xok || len(a.refs) == 0 {
		p = f.prefixOf(s, a)
	}
	return f.alloc(s, at, p.then(f.prefixOf(s, b)).object(kind))
}

// alternatives is exactElements also of a value that is one of several lists of one length: cmd = ["bash", "-c"] in one
// branch, ["pwsh", "-Command"] in the other.
func (f *frame) alternatives(s *state, v *Value) ([]*Value, bool) {
	if v == nil || len(v.refs) < 2 || len(v.refs) > 4 || v.open || len(v.consts) > 0 {
		return f.exactElements(s, v)
	}
	var out []*Value
	for i, l := range v.refs {
		list, ok := f.exactElements(s, &Value{refs: []*loc{l}})
		switch {
		case !ok || i > 0 && len(list) != len(out):
			return nil, false
		case i == 0:
			out = append([]*Value(nil), list...)
		default:
			for k, e := range list {
				out[k] = join(out[k], e)
			}
		}
	}
	return out, true
}
