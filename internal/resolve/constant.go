package resolve

import (
	"math"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Bounds of folding: a value is never longer than maxText bytes or maxItems elements, and there are
// never more than maxConstants candidates.
const (
	maxText      = 1 << 16
	maxItems     = 1024
	maxConstants = 8
)

// Constant returns the value of an expression that has exactly one before the program runs: literals,
// operators, %, format, f-strings, join, os.path.join, conditional expressions, and names bound to
// such values, in this file or another. Containers that a name holds count as constant only when they
// are never changed in place.
func (m *Module) Constant(e syntax.Expr) (Const, bool) {
	if all, ok := m.Constants(e); ok && len(all) == 1 {
		return all[0], true
	}
	return Const{}, false
}

// Constants returns all values an expression may have, when they are all constant and at most eight.
func (m *Module) Constants(e syntax.Expr) ([]Const, bool) {
	q := query{}
	all := m.constant(&q, m.ScopeAt(e.Span().Start), e)
	return all, len(all) > 0
}

// IsConstant reports whether no part of a value comes from outside the program's text, whichever of
// its constants it may be.
func (m *Module) IsConstant(e syntax.Expr) bool {
	_, ok := m.Constants(e)
	return ok
}

// constant returns the possible values; none means that the value is not constant.
func (m *Module) constant(q *query, s *Scope, expr syntax.Expr) []Const {
	if expr == nil || !q.enter() {
		if expr != nil {
			q.leave()
		}
		return nil
	}
	defer q.leave()
	switch e := expr.(type) {
	case *syntax.Constant:
		return literalConst(e)
	case *syntax.Name:
		return m.constantName(q, s, e)
	case *syntax.Attribute:
		return m.constantAttribute(q, s, e)
	case *syntax.JoinedStr:
		return m.constantJoined(q, s, e.Values)
	case *syntax.BinOp:
		return m.constantBinOp(q, s, e)
	case *syntax.UnaryOp:
		return m.constantUnary(q, s, e)
	case *syntax.BoolOp:
		return m.constantBoolOp(q, s, e)
	case *syntax.Compare:
		return m.constantCompare(q, s, e)
	case *syntax.IfExp:
		if test := m.constant(q, s, e.Test); len(test) == 1 {
			if test[0].Truth() {
				return m.constant(q, s, e.Body)
			}
			return m.constant(q, s, e.Orelse)
		}
		return both(m.constant(q, s, e.Body), m.constant(q, s, e.Orelse))
	case *syntax.NamedExpr:
		return m.constant(q, s, e.Value)
	case *syntax.Tuple:
		return m.constantSequence(q, s, e.Elts, ConstTuple)
	case *syntax.List:
		return m.constantSequence(q, s, e.Elts, ConstList)
	case *syntax.Set:
		return m.constantSequence(q, s, e.Elts, ConstSet)
	case *syntax.Dict:
		return m.constantDict(q, s, e)
	case *syntax.Subscript:
		return m.constantSubscript(q, s, e)
	case *syntax.Call:
		return m.constantCall(q, s, e)
	}
	return nil
}

func (m *Module) constantName(q *query, s *Scope, e *syntax.Name) []Const {
	symbol, owner := s.lookupAt(e.ID, e.Start)
	if symbol == nil {
		switch e.ID {
		case "__debug__":
			return []Const{boolean(true)}
		}
		if star := m.starModule(e.ID); star != nil {
			return m.program.constantGlobal(q, star.Name+"."+e.ID)
		}
		return nil
	}
	return m.constantBindings(q, symbol, owner, owner.mayHold(symbol, s, e.Start))
}

// constantBindings is the union over all bindings that may hold.
func (m *Module) constantBindings(q *query, symbol *Symbol, owner *Scope, bindings []*Binding) []Const {
	var all []Const
	for i, b := range bindings {
		if b.Kind == BindAnnotation && len(bindings) > 1 {
			continue
		}
		values := m.constantBinding(q, symbol, owner, b)
		if len(values) == 0 {
			return nil
		}
		if i == 0 || all == nil {
			all = values
		} else if all = union(all, values); all == nil {
			return nil
		}
	}
	if symbol.Has(Mutated) {
		for i := range all {
			if k := all[i].Kind; k == ConstList || k == ConstDict || k == ConstSet {
				return nil
			}
		}
	}
	return all
}

func (m *Module) constantBinding(q *query, symbol *Symbol, owner *Scope, b *Binding) []Const {
	if !q.enter() {
		q.leave()
		return nil
	}
	defer q.leave()
	switch b.Kind {
	case BindImport:
		return m.program.constantGlobal(q, b.Target)
	case BindParam:
		return m.constantParameter(q, owner.Function, b)
	case BindAug:
		aug, ok := b.Node.(*syntax.AugAssign)
		if !ok {
			return nil
		}
		name, ok := aug.Target.(*syntax.Name)
		if !ok || m.loopAround(name.Start).Start >= 0 {
			return nil
		}
		before := m.constantBindings(q, symbol, owner, owner.mayHold(symbol, owner, name.Start))
		return combine(before, m.constant(q, m.ScopeAt(aug.Value.Span().Start), aug.Value), func(x, y Const) (Const, bool) {
			return operate(aug.Op, x, y)
		})
	case BindAssign, BindWalrus, BindFor:
		if b.Value == nil {
			return nil
		}
		values := m.constant(q, m.ScopeAt(b.Value.Span().Start), b.Value)
		if b.Iter {
			values = elements(values)
		}
		if b.Part != 0 {
			return parts(values, b.Part)
		}
		return values
	}
	return nil
}

const (
	lowerLetters = "abcdefghijklmnopqrstuvwxyz"
	upperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits       = "0123456789"
	punctuation  = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
	whitespace   = " \t\n\r\v\f"
)

// standardTexts are variables of the standard library that hold a text, the same on every POSIX system.
var standardTexts = map[string]string{
	"os.sep": "/", "os.path.sep": "/", "os.linesep": "\n", "os.pardir": "..", "os.path.pardir": "..",
	"string.ascii_lowercase": lowerLetters, "string.ascii_uppercase": upperLetters, "string.ascii_letters": lowerLetters + upperLetters,
	"string.digits": digits, "string.hexdigits": digits + "abcdefABCDEF", "string.octdigits": digits[:8],
	"string.punctuation": punctuation, "string.whitespace": whitespace,
	"string.printable": digits + lowerLetters + upperLetters + punctuation + whitespace,
}

// StandardText is the text that a variable of the standard library holds, by its dotted name.
func StandardText(name string) (string, bool) {
	t, ok := standardTexts[name]
	return t, ok
}

// constantGlobal is the value of a project variable known by its dotted name.
func (p *Program) constantGlobal(q *query, name string) []Const {
	if t, ok := StandardText(name); ok {
		return []Const{text(t)}
	}
	if name == "typing.TYPE_CHECKING" {
		return []Const{boolean(false)}
	}
	d, ok := p.lookup(q, name)
	if !ok || d.Symbol == nil {
		return nil
	}
	scope := d.Module.Scope
	if d.Class != nil {
		scope = d.Class.Scope
	}
	return d.Module.constantBindings(q, d.Symbol, scope, scope.mayHold(d.Symbol, nil, scope.end))
}

func (m *Module) constantAttribute(q *query, s *Scope, e *syntax.Attribute) []Const {
	if m.program.setFromOutside[e.Attr] {
		return nil // by code that may or may not run, on an object we do not follow
	}
	for _, base := range m.names(q, s, e.Value) {
		if all := m.program.constantGlobal(q, base+"."+e.Attr); len(all) > 0 {
			return all
		}
	}
	if e.Attr == "value" || e.Attr == "name" {
		if member := m.enumMember(q, s, e); member != nil {
			return member
		}
	}
	class := m.classOf(q, s, e.Value)
	if class == nil {
		return nil
	}
	if a, owner := class.attribute(q, e.Attr); a != nil {
		if a.Value == nil || a.Part != 0 || a.Kind != BindAssign {
			return nil
		}
		values := owner.Module.constant(q, owner.Module.ScopeAt(a.Value.Span().Start), a.Value)
		for i := range values {
			if k := values[i].Kind; k == ConstList || k == ConstDict || k == ConstSet {
				return nil
			}
		}
		return values
	}
	if len(class.Attributes(e.Attr)) > 0 {
		return nil
	}
	if symbol, owner := class.variable(q, e.Attr); symbol != nil {
		if symbol.Has(Annotated) && owner.hasFields() && m.typeOf(q, s, e.Value) != "" {
			return nil // a field: the constructor may be given another value
		}
		return owner.Module.constantBindings(q, symbol, owner.Scope, owner.Scope.mayHold(symbol, nil, owner.Scope.end))
	}
	return nil
}

// hasFields says whether annotated variables of the class are parameters of its constructor, as in
// dataclasses and pydantic models: anything that decorates it or is inherited from a library may do that.
func (c *Class) hasFields() bool {
	return len(c.Node.Decorators) > 0 || len(c.Node.Bases) > 0
}

// enumMember is Color.RED.value or Color.RED.name.
func (m *Module) enumMember(q *query, s *Scope, e *syntax.Attribute) []Const {
	inner, ok := e.Value.(*syntax.Attribute)
	if !ok {
		return nil
	}
	for _, name := range m.names(q, s, inner.Value) {
		class := m.program.class(q, name)
		if class == nil || !m.program.isA(q, name, []string{"enum.Enum", "enum.StrEnum", "enum.IntEnum", "enum.Flag", "enum.IntFlag"}) {
			continue
		}
		if e.Attr == "name" {
			return []Const{text(inner.Attr)}
		}
		return m.constant(q, s, inner)
	}
	return nil
}

func (m *Module) constantJoined(q *query, s *Scope, values []syntax.Expr) []Const {
	all := []Const{text("")}
	for _, v := range values {
		piece := m.constantPiece(q, s, v)
		all = combine(all, piece, func(x, y Const) (Const, bool) { return text(x.Text + y.Text), true })
		if all == nil {
			return nil
		}
	}
	return all
}

func (m *Module) constantPiece(q *query, s *Scope, e syntax.Expr) []Const {
	f, ok := e.(*syntax.FormattedValue)
	if !ok {
		return m.constant(q, s, e)
	}
	if f.FormatSpec != nil && len(f.FormatSpec.Values) > 0 || f.Conversion != 0 && f.Conversion != 's' {
		return nil
	}
	return formatted(m.constant(q, s, f.Value))
}

// constantBinOp folds a chain from its leftmost operand, without recursion: chains can be very long.
func (m *Module) constantBinOp(q *query, s *Scope, e *syntax.BinOp) []Const {
	chain := []*syntax.BinOp{e}
	for {
		left, ok := chain[len(chain)-1].Left.(*syntax.BinOp)
		if !ok {
			break
		}
		if len(chain) > maxSteps {
			return nil
		}
		chain = append(chain, left)
	}
	all := m.constant(q, s, chain[len(chain)-1].Left)
	for i := len(chain) - 1; i >= 0 && len(all) > 0; i-- {
		op := chain[i].Op
		all = combine(all, m.constant(q, s, chain[i].Right), func(x, y Const) (Const, bool) { return operate(op, x, y) })
	}
	return all
}

func (m *Module) constantUnary(q *query, s *Scope, e *syntax.UnaryOp) []Const {
	var all []Const
	for _, c := range m.constant(q, s, e.Operand) {
		switch {
		case e.Op == syntax.Not:
			c = boolean(!c.Truth())
		case !isNumber(c) || c.Int == math.MinInt64:
			return nil
		case e.Op == syntax.USub && c.Kind == ConstFloat:
			c.Float = -c.Float
		case e.Op == syntax.USub:
			c = Const{Kind: ConstInt, Int: -c.Int}
		case e.Op == syntax.Invert && c.Kind != ConstFloat:
			c = Const{Kind: ConstInt, Int: ^c.Int}
		case e.Op == syntax.UAdd && c.Kind == ConstBool:
			c.Kind = ConstInt
		case e.Op == syntax.Invert:
			return nil
		}
		all = union(all, []Const{c})
	}
	return all
}

func (m *Module) constantBoolOp(q *query, s *Scope, e *syntax.BoolOp) []Const {
	var all []Const
	for i, v := range e.Values {
		values := m.constant(q, s, v)
		if len(values) == 0 {
			return nil
		}
		last := i == len(e.Values)-1
		var pass []Const
		for _, c := range values {
			if last || c.Truth() == e.Or {
				all = union(all, []Const{c})
			} else {
				pass = append(pass, c)
			}
		}
		if len(pass) == 0 {
			return all
		}
	}
	return all
}

func (m *Module) constantCompare(q *query, s *Scope, e *syntax.Compare) []Const {
	if len(e.Ops) != 1 || len(e.Comparators) != 1 {
		return nil
	}
	left, right := m.constant(q, s, e.Left), m.constant(q, s, e.Comparators[0])
	return combine(left, right, func(x, y Const) (Const, bool) { return compare(e.Ops[0], x, y) })
}

func (m *Module) constantSequence(q *query, s *Scope, elts []syntax.Expr, kind ConstKind) []Const {
	if len(elts) > maxItems {
		return nil
	}
	items := make([]Const, 0, len(elts))
	for _, e := range elts {
		if star, ok := e.(*syntax.Starred); ok {
			v := m.constant(q, s, star.Value)
			if len(v) != 1 || v[0].Kind != ConstTuple && v[0].Kind != ConstList || len(items)+len(v[0].Items) > maxItems {
				return nil
			}
			items = append(items, v[0].Items...)
			continue
		}
		q.steps = max(q.steps-1, 0) // elements of one display count once
		v := m.constant(q, s, e)
		if len(v) != 1 {
			return nil
		}
		items = append(items, v[0])
	}
	return []Const{{Kind: kind, Items: items}}
}

func (m *Module) constantDict(q *query, s *Scope, e *syntax.Dict) []Const {
	if len(e.Keys) > maxItems/2 {
		return nil
	}
	items := make([]Const, 0, 2*len(e.Keys))
	for i, k := range e.Keys {
		if k == nil || i >= len(e.Values) {
			return nil
		}
		q.steps = max(q.steps-2, 0)
		key, value := m.constant(q, s, k), m.constant(q, s, e.Values[i])
		if len(key) != 1 || len(value) != 1 {
			return nil
		}
		items = append(items, key[0], value[0])
	}
	return []Const{{Kind: ConstDict, Items: items}}
}

func (m *Module) constantSubscript(q *query, s *Scope, e *syntax.Subscript) []Const {
	if slice, ok := e.Slice.(*syntax.Slice); ok {
		return m.constantSlice(q, s, e.Value, slice)
	}
	container := m.constant(q, s, e.Value)
	if len(container) == 0 {
		return m.constantLiteralItem(q, s, e)
	}
	key := m.constant(q, s, e.Slice)
	if len(key) == 0 && len(container) == 1 && (container[0].Kind == ConstDict || container[0].Kind == ConstTuple || container[0].Kind == ConstList) {
		return anyItem(container[0]) // a table of constants: whichever it is
	}
	return combine(container, key, func(c, k Const) (Const, bool) {
		switch c.Kind {
		case ConstDict:
			return c.item(k)
		case ConstTuple, ConstList:
			i, ok := index(k, len(c.Items))
			if !ok {
				return Const{}, false
			}
			return c.Items[i], true
		case ConstStr:
			if !isASCII(c.Text) {
				return Const{}, false
			}
			i, ok := index(k, len(c.Text))
			if !ok {
				return Const{}, false
			}
			return text(c.Text[i : i+1]), true
		case ConstBytes:
			i, ok := index(k, len(c.Text))
			if !ok {
				return Const{}, false
			}
			return Const{Kind: ConstInt, Int: int64(c.Text[i])}, true
		}
		return Const{}, false
	})
}

// constantLiteralItem finds one constant item of a display whose other items are not constant.
func (m *Module) constantLiteralItem(q *query, s *Scope, e *syntax.Subscript) []Const {
	key := m.constant(q, s, e.Slice)
	if len(key) != 1 {
		return nil
	}
	switch c, in := m.literal(q, s, e.Value); c := c.(type) {
	case *syntax.Dict:
		for i := len(c.Keys) - 1; i >= 0; i-- {
			if c.Keys[i] == nil {
				return nil
			}
			k := in.constant(q, in.ScopeAt(c.Keys[i].Span().Start), c.Keys[i])
			if len(k) != 1 {
				return nil
			}
			if k[0].Equal(key[0]) {
				return in.constant(q, in.ScopeAt(c.Values[i].Span().Start), c.Values[i])
			}
		}
	case *syntax.List, *syntax.Tuple:
		elts := literalElements(c)
		if i, ok := index(key[0], len(elts)); ok {
			for _, e := range elts[:i+1] {
				if _, star := e.(*syntax.Starred); star {
					return nil
				}
			}
			return in.constant(q, in.ScopeAt(elts[i].Span().Start), elts[i])
		}
	}
	return nil
}

func (m *Module) constantSlice(q *query, s *Scope, value syntax.Expr, slice *syntax.Slice) []Const {
	container := m.constant(q, s, value)
	if len(container) != 1 || slice.Step != nil {
		return nil
	}
	c := container[0]
	length := len(c.Items)
	if c.Kind == ConstStr || c.Kind == ConstBytes {
		if c.Kind == ConstStr && !isASCII(c.Text) {
			return nil
		}
		length = len(c.Text)
	} else if c.Kind != ConstTuple && c.Kind != ConstList {
		return nil
	}
	bound := func(e syntax.Expr, otherwise int) (int, bool) {
		if e == nil {
			return otherwise, true
		}
		v := m.constant(q, s, e)
		if len(v) != 1 || v[0].Kind != ConstInt || v[0].Big {
			return 0, false
		}
		i := v[0].Int
		if i < 0 {
			i += int64(length)
		}
		return int(min(max(i, 0), int64(length))), true
	}
	low, ok1 := bound(slice.Lower, 0)
	high, ok2 := bound(slice.Upper, length)
	if !ok1 || !ok2 {
		return nil
	}
	high = max(high, low)
	if c.Kind == ConstStr || c.Kind == ConstBytes {
		return []Const{{Kind: c.Kind, Text: c.Text[low:high]}}
	}
	return []Const{{Kind: c.Kind, Items: c.Items[low:high:high]}}
}
