package resolve

import (
	"math"
	"path"
	"strconv"
	"strings"

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

func text(s string) Const { return Const{Kind: ConstStr, Text: s} }

func boolean(b bool) Const {
	if b {
		return Const{Kind: ConstBool, Int: 1}
	}
	return Const{Kind: ConstBool}
}

func literalConst(e *syntax.Constant) []Const {
	switch e.Kind {
	case syntax.None:
		return []Const{{Kind: ConstNone}}
	case syntax.True, syntax.False:
		return []Const{boolean(e.Kind == syntax.True)}
	case syntax.Ellipsis:
		return []Const{{Kind: ConstEllipsis}}
	case syntax.Str:
		return []Const{text(e.Text)}
	case syntax.Bytes:
		return []Const{{Kind: ConstBytes, Text: e.Text}}
	case syntax.Int:
		digits := strings.ReplaceAll(e.Text, "_", "")
		if n, err := strconv.ParseInt(digits, 0, 64); err == nil {
			return []Const{{Kind: ConstInt, Int: n}}
		}
		if n, err := strconv.ParseInt(digits, 10, 64); err == nil { // 00
			return []Const{{Kind: ConstInt, Int: n}}
		}
		return []Const{{Kind: ConstInt, Big: true, Text: digits}}
	case syntax.Float:
		if f, err := strconv.ParseFloat(strings.ReplaceAll(e.Text, "_", ""), 64); err == nil || !math.IsNaN(f) {
			return []Const{{Kind: ConstFloat, Float: f}}
		}
	}
	return nil
}

// both joins the values of two branches; an unknown branch makes the whole unknown.
func both(a, b []Const) []Const {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	return union(a, b)
}

func union(a, b []Const) []Const {
	all := a[:len(a):len(a)]
	for _, c := range b {
		if !contains(all, c) {
			all = append(all, c)
		}
	}
	if len(all) > maxConstants {
		return nil
	}
	return all
}

func contains(all []Const, c Const) bool {
	for i := range all {
		if all[i].Equal(c) {
			return true
		}
	}
	return false
}

// Equal reports whether two constants are the same value of the same type.
func (c Const) Equal(d Const) bool {
	if c.Kind != d.Kind || c.Text != d.Text || c.Int != d.Int || c.Big != d.Big || c.Float != d.Float || len(c.Items) != len(d.Items) {
		return false
	}
	for i := range c.Items {
		if !c.Items[i].Equal(d.Items[i]) {
			return false
		}
	}
	return true
}

// Truth is bool(c).
func (c Const) Truth() bool {
	switch c.Kind {
	case ConstNone:
		return false
	case ConstBool, ConstInt:
		return c.Int != 0 || c.Big
	case ConstFloat:
		return c.Float != 0
	case ConstStr, ConstBytes:
		return c.Text != ""
	case ConstEllipsis:
		return true
	}
	return len(c.Items) > 0
}

// Str returns the text of a string; ok is false for other kinds.
func (c Const) Str() (string, bool) { return c.Text, c.Kind == ConstStr }

// String is str(c) as Python prints it, for strings, numbers and None; ok is false where that is not
// worth knowing.
func (c Const) format() (string, bool) {
	switch c.Kind {
	case ConstStr:
		return c.Text, true
	case ConstNone:
		return "None", true
	case ConstBool:
		if c.Int != 0 {
			return "True", true
		}
		return "False", true
	case ConstInt:
		if c.Big {
			return "", false
		}
		return strconv.FormatInt(c.Int, 10), true
	case ConstFloat:
		if c.Float == math.Trunc(c.Float) && math.Abs(c.Float) < 1e15 {
			return strconv.FormatFloat(c.Float, 'f', 1, 64), true
		}
		return strconv.FormatFloat(c.Float, 'g', -1, 64), math.Abs(c.Float) > 1e-4 && math.Abs(c.Float) < 1e15
	}
	return "", false
}

// combine applies f to every pair; any failure makes the whole unknown.
func combine(a, b []Const, f func(x, y Const) (Const, bool)) []Const {
	if len(a) == 0 || len(b) == 0 || len(a)*len(b) > 4*maxConstants {
		return nil
	}
	var all []Const
	for _, x := range a {
		for _, y := range b {
			c, ok := f(x, y)
			if !ok || len(c.Text) > maxText || len(c.Items) > maxItems {
				return nil
			}
			if !contains(all, c) {
				all = append(all, c)
			}
		}
	}
	if len(all) > maxConstants {
		return nil
	}
	return all
}

func (m *Module) constantName(q *query, s *Scope, e *syntax.Name) []Const {
	symbol, owner := s.Lookup(e.ID)
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

// elements are the values a loop over any of the containers may yield.
func elements(containers []Const) []Const {
	var all []Const
	for _, c := range containers {
		switch c.Kind {
		case ConstTuple, ConstList, ConstSet:
			all = union(all, c.Items)
		case ConstDict:
			for i := 0; i < len(c.Items); i += 2 {
				all = union(all, c.Items[i:i+1])
			}
		default:
			return nil
		}
		if all == nil {
			return nil
		}
	}
	return all
}

func parts(values []Const, part int16) []Const {
	var all []Const
	for _, v := range values {
		if part < 1 || v.Kind != ConstTuple && v.Kind != ConstList || int(part) > len(v.Items) {
			return nil
		}
		all = union(all, v.Items[part-1:part])
	}
	return all
}

// constantGlobal is the value of a project variable known by its dotted name.
func (p *Program) constantGlobal(q *query, name string) []Const {
	switch name {
	case "os.sep", "os.path.sep":
		return []Const{text("/")}
	case "os.linesep":
		return []Const{text("\n")}
	case "typing.TYPE_CHECKING":
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
		return owner.Module.constantBindings(q, symbol, owner.Scope, owner.Scope.mayHold(symbol, nil, owner.Scope.end))
	}
	return nil
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

func formatted(values []Const) []Const {
	all := make([]Const, 0, len(values))
	for _, v := range values {
		t, ok := v.format()
		if !ok {
			return nil
		}
		all = append(all, text(t))
	}
	return all
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

// operate is one binary operation on constants.
func operate(op syntax.Operator, x, y Const) (Const, bool) {
	switch {
	case op == syntax.Mod && (x.Kind == ConstStr || x.Kind == ConstBytes):
		return percent(x, y)
	case op == syntax.Add && x.Kind == y.Kind && (x.Kind == ConstStr || x.Kind == ConstBytes):
		return Const{Kind: x.Kind, Text: x.Text + y.Text}, len(x.Text)+len(y.Text) <= maxText
	case op == syntax.Add && x.Kind == y.Kind && (x.Kind == ConstTuple || x.Kind == ConstList):
		items := append(x.Items[:len(x.Items):len(x.Items)], y.Items...)
		return Const{Kind: x.Kind, Items: items}, len(items) <= maxItems
	case op == syntax.Mult && (x.Kind == ConstStr || x.Kind == ConstBytes) && y.Kind == ConstInt && !y.Big:
		n := max(y.Int, 0)
		if n > 0 && n > int64(maxText)/int64(max(len(x.Text), 1)) {
			return Const{}, false
		}
		return Const{Kind: x.Kind, Text: strings.Repeat(x.Text, int(n))}, true
	case isNumber(x) && isNumber(y):
		return arithmetic(op, x, y)
	}
	return Const{}, false
}

func isNumber(c Const) bool {
	return c.Kind == ConstInt && !c.Big || c.Kind == ConstBool || c.Kind == ConstFloat
}

func arithmetic(op syntax.Operator, x, y Const) (Const, bool) {
	if x.Kind == ConstFloat || y.Kind == ConstFloat || op == syntax.Div {
		return floats(op, x.number(), y.number())
	}
	a, b := x.Int, y.Int
	const safe = 1 << 31
	small := -safe < a && a < safe && -safe < b && b < safe
	whole := func(n int64) (Const, bool) { return Const{Kind: ConstInt, Int: n}, true }
	switch op {
	case syntax.Add:
		return Const{Kind: ConstInt, Int: a + b}, (a+b > a) == (b > 0)
	case syntax.Sub:
		return Const{Kind: ConstInt, Int: a - b}, (a-b < a) == (b > 0)
	case syntax.Mult:
		return Const{Kind: ConstInt, Int: a * b}, small
	case syntax.FloorDiv, syntax.Mod:
		if b == 0 || a == math.MinInt64 {
			return Const{}, false
		}
		quotient, rest := a/b, a%b
		if rest != 0 && (rest < 0) != (b < 0) {
			quotient, rest = quotient-1, rest+b
		}
		if op == syntax.Mod {
			return whole(rest)
		}
		return whole(quotient)
	case syntax.Pow:
		if b < 0 || b > 64 {
			return Const{}, false
		}
		n := int64(1)
		for range b {
			if n > math.MaxInt64/max(abs(a), 1) || n < -math.MaxInt64/max(abs(a), 1) {
				return Const{}, false
			}
			n *= a
		}
		return whole(n)
	case syntax.LShift:
		return Const{Kind: ConstInt, Int: a << uint64(b&63)}, b >= 0 && b < 31 && small
	case syntax.RShift:
		return Const{Kind: ConstInt, Int: a >> uint64(b&63)}, b >= 0 && b < 64
	case syntax.BitOr:
		return logical(x, y, a|b)
	case syntax.BitAnd:
		return logical(x, y, a&b)
	case syntax.BitXor:
		return logical(x, y, a^b)
	}
	return Const{}, false
}

func logical(x, y Const, n int64) (Const, bool) {
	if x.Kind == ConstBool && y.Kind == ConstBool {
		return boolean(n != 0), true
	}
	return Const{Kind: ConstInt, Int: n}, true
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

func (c Const) number() float64 {
	if c.Kind == ConstFloat {
		return c.Float
	}
	return float64(c.Int)
}

func floats(op syntax.Operator, a, b float64) (Const, bool) {
	var f float64
	switch op {
	case syntax.Add:
		f = a + b
	case syntax.Sub:
		f = a - b
	case syntax.Mult:
		f = a * b
	case syntax.Div:
		if b == 0 {
			return Const{}, false
		}
		f = a / b
	default:
		return Const{}, false
	}
	return Const{Kind: ConstFloat, Float: f}, !math.IsInf(f, 0) && !math.IsNaN(f)
}

// percent is "..." % value for %s, %d, %i, %r of a number and %%, without flags.
func percent(format, value Const) (Const, bool) {
	args := []Const{value}
	if value.Kind == ConstTuple {
		args = value.Items
	}
	var out strings.Builder
	for i := 0; i < len(format.Text); i++ {
		c := format.Text[i]
		if c != '%' {
			out.WriteByte(c)
			continue
		}
		if i++; i == len(format.Text) {
			return Const{}, false
		}
		switch verb := format.Text[i]; verb {
		case '%':
			out.WriteByte('%')
		case '(':
			end := strings.IndexByte(format.Text[i:], ')')
			if end < 0 || value.Kind != ConstDict || i+end+1 >= len(format.Text) || format.Text[i+end+1] != 's' {
				return Const{}, false
			}
			found, ok := value.item(text(format.Text[i+1 : i+end]))
			t, printable := found.format()
			if !ok || !printable {
				return Const{}, false
			}
			out.WriteString(t)
			i += end + 1
			args = nil
		case 's', 'd', 'i':
			if len(args) == 0 {
				return Const{}, false
			}
			t, ok := args[0].format()
			if args[0].Kind == ConstBytes && format.Kind == ConstBytes {
				t, ok = args[0].Text, true
			}
			if !ok || verb != 's' && args[0].Kind != ConstInt {
				return Const{}, false
			}
			out.WriteString(t)
			args = args[1:]
		default:
			return Const{}, false
		}
		if out.Len() > maxText {
			return Const{}, false
		}
	}
	if len(args) > 0 && value.Kind != ConstDict {
		return Const{}, false
	}
	return Const{Kind: format.Kind, Text: out.String()}, true
}

// item is d[key] of a dict.
func (c Const) item(key Const) (Const, bool) {
	for i := len(c.Items) - 2; i >= 0; i -= 2 {
		if c.Items[i].Equal(key) {
			return c.Items[i+1], true
		}
	}
	return Const{}, false
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

func compare(op syntax.CompareOperator, x, y Const) (Const, bool) {
	switch op {
	case syntax.Is, syntax.IsNot:
		if x.Kind != ConstNone && y.Kind != ConstNone && x.Kind != ConstBool && y.Kind != ConstBool {
			return Const{}, false
		}
		return boolean(x.Equal(y) == (op == syntax.Is)), true
	case syntax.In, syntax.NotIn:
		found := false
		switch y.Kind {
		case ConstTuple, ConstList, ConstSet:
			found = contains(y.Items, x)
		case ConstDict:
			_, found = y.item(x)
		case ConstStr:
			if x.Kind != ConstStr {
				return Const{}, false
			}
			found = strings.Contains(y.Text, x.Text)
		default:
			return Const{}, false
		}
		return boolean(found == (op == syntax.In)), true
	}
	order := 0
	switch {
	case isNumber(x) && isNumber(y):
		switch a, b := x.number(), y.number(); {
		case a < b:
			order = -1
		case a > b:
			order = 1
		}
	case x.Kind == y.Kind && (x.Kind == ConstStr || x.Kind == ConstBytes):
		order = strings.Compare(x.Text, y.Text)
	case op == syntax.Eq || op == syntax.NotEq:
		if x.Big || y.Big || x.Kind == y.Kind && len(x.Items)+len(y.Items) > 0 && !x.Equal(y) {
			return Const{}, false
		}
		if !x.Equal(y) {
			order = 1
		}
	default:
		return Const{}, false
	}
	result := map[syntax.CompareOperator]bool{
		syntax.Eq: order == 0, syntax.NotEq: order != 0, syntax.Lt: order < 0, syntax.LtE: order <= 0, syntax.Gt: order > 0, syntax.GtE: order >= 0,
	}
	return boolean(result[op]), true
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

func anyItem(c Const) []Const {
	var all []Const
	step, first := 1, 0
	if c.Kind == ConstDict {
		step, first = 2, 1
	}
	for i := first; i < len(c.Items); i += step {
		if all = union(all, c.Items[i:i+1]); all == nil {
			return nil
		}
	}
	return all
}

func index(k Const, length int) (int, bool) {
	if k.Kind != ConstInt && k.Kind != ConstBool || k.Big {
		return 0, false
	}
	i := k.Int
	if i < 0 {
		i += int64(length)
	}
	return int(i), i >= 0 && i < int64(length)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
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

// constantCall folds methods of constant strings and a few pure library functions.
func (m *Module) constantCall(q *query, s *Scope, e *syntax.Call) []Const {
	if attr, ok := e.Func.(*syntax.Attribute); ok {
		if base := m.constant(q, s, attr.Value); len(base) > 0 {
			return m.constantMethod(q, s, base, attr.Attr, e)
		}
	}
	names := m.names(q, s, e.Func)
	if len(names) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	name := names[0]
	if !foldable[name] {
		return nil
	}
	args, ok := m.constantArgs(q, s, e)
	if !ok {
		return nil
	}
	c, ok := callFolded(name, args)
	if !ok || len(c.Text) > maxText {
		return nil
	}
	return []Const{c}
}

var foldable = set(`os.path.join posixpath.join builtins.str builtins.int builtins.len builtins.bytes builtins.tuple builtins.list
	builtins.frozenset builtins.set builtins.dict builtins.bool os.path.basename os.path.dirname os.path.normpath pathlib.Path
	pathlib.PurePath pathlib.PurePosixPath builtins.chr builtins.ord re.escape textwrap.dedent`)

func (m *Module) constantArgs(q *query, s *Scope, e *syntax.Call) ([]Const, bool) {
	args := make([]Const, 0, len(e.Args))
	for _, a := range e.Args {
		if star, ok := a.(*syntax.Starred); ok {
			v := m.constant(q, s, star.Value)
			if len(v) != 1 || v[0].Kind != ConstTuple && v[0].Kind != ConstList {
				return nil, false
			}
			args = append(args, v[0].Items...)
			continue
		}
		v := m.constant(q, s, a)
		if len(v) != 1 {
			return nil, false
		}
		args = append(args, v[0])
	}
	return args, true
}

func allText(args []Const) bool {
	for _, a := range args {
		if a.Kind != ConstStr {
			return false
		}
	}
	return len(args) > 0
}

func callFolded(name string, args []Const) (Const, bool) {
	switch name {
	case "os.path.join", "posixpath.join", "pathlib.Path", "pathlib.PurePath", "pathlib.PurePosixPath":
		if !allText(args) {
			return Const{}, false
		}
		joined := args[0].Text
		for _, a := range args[1:] {
			switch {
			case strings.HasPrefix(a.Text, "/"):
				joined = a.Text
			case joined == "" || strings.HasSuffix(joined, "/"):
				joined += a.Text
			default:
				joined += "/" + a.Text
			}
		}
		return text(joined), true
	case "os.path.basename", "os.path.dirname", "os.path.normpath":
		if len(args) != 1 || !allText(args) {
			return Const{}, false
		}
		dir, base := path.Split(args[0].Text)
		switch name {
		case "os.path.basename":
			return text(base), true
		case "os.path.dirname":
			if trimmed := strings.TrimRight(dir, "/"); trimmed != "" {
				dir = trimmed
			}
			return text(dir), true
		}
		return text(path.Clean(args[0].Text)), true
	}
	if len(args) == 0 {
		empty := map[string]ConstKind{"builtins.str": ConstStr, "builtins.bytes": ConstBytes, "builtins.tuple": ConstTuple,
			"builtins.list": ConstList, "builtins.set": ConstSet, "builtins.frozenset": ConstSet, "builtins.dict": ConstDict}
		kind, ok := empty[name]
		return Const{Kind: kind}, ok
	}
	if len(args) != 1 {
		return Const{}, false
	}
	a := args[0]
	switch name {
	case "builtins.str":
		t, ok := a.format()
		return text(t), ok
	case "builtins.bool":
		return boolean(a.Truth()), true
	case "builtins.int":
		switch a.Kind {
		case ConstInt, ConstBool:
			a.Kind = ConstInt
			return a, true
		case ConstStr:
			n, err := strconv.ParseInt(strings.TrimSpace(a.Text), 10, 64)
			return Const{Kind: ConstInt, Int: n}, err == nil
		}
	case "builtins.len":
		switch a.Kind {
		case ConstStr:
			return Const{Kind: ConstInt, Int: int64(len([]rune(a.Text)))}, true
		case ConstBytes:
			return Const{Kind: ConstInt, Int: int64(len(a.Text))}, true
		case ConstTuple, ConstList:
			return Const{Kind: ConstInt, Int: int64(len(a.Items))}, true
		case ConstDict:
			return Const{Kind: ConstInt, Int: int64(len(a.Items) / 2)}, true
		}
	case "builtins.tuple", "builtins.list", "builtins.set", "builtins.frozenset":
		if a.Kind == ConstTuple || a.Kind == ConstList || a.Kind == ConstSet {
			a.Kind = map[string]ConstKind{"builtins.tuple": ConstTuple, "builtins.list": ConstList, "builtins.set": ConstSet, "builtins.frozenset": ConstSet}[name]
			return a, true
		}
	case "builtins.chr":
		if a.Kind == ConstInt && a.Int >= 0 && a.Int < 0xd800 {
			return text(string(rune(a.Int))), true
		}
	case "builtins.ord":
		if r := []rune(a.Text); a.Kind == ConstStr && len(r) == 1 {
			return Const{Kind: ConstInt, Int: int64(r[0])}, true
		}
	case "textwrap.dedent":
		if a.Kind == ConstStr {
			return a, true // indentation matters to nobody who asks
		}
	}
	return Const{}, false
}

// constantMethod folds a method call on constants.
func (m *Module) constantMethod(q *query, s *Scope, base []Const, method string, e *syntax.Call) []Const {
	if method == "format" {
		return m.constantFormat(q, s, base, e)
	}
	if len(e.Keywords) > 0 {
		return nil
	}
	args, ok := m.constantArgs(q, s, e)
	if !ok {
		if method == "get" && len(base) == 1 && base[0].Kind == ConstDict && len(e.Args) == 2 {
			return both(anyItem(base[0]), m.constant(q, s, e.Args[1]))
		}
		return nil
	}
	var all []Const
	for _, b := range base {
		c, ok := callMethod(b, method, args)
		if !ok || len(c.Text) > maxText || len(c.Items) > maxItems {
			return nil
		}
		all = union(all, []Const{c})
	}
	return all
}

func callMethod(b Const, method string, args []Const) (Const, bool) {
	if b.Kind == ConstDict {
		return callDictMethod(b, method, args)
	}
	if b.Kind != ConstStr && b.Kind != ConstBytes {
		return Const{}, false
	}
	out := func(s string) (Const, bool) { return Const{Kind: b.Kind, Text: s}, true }
	arg := func(i int) string { return args[i].Text }
	for _, a := range args {
		if a.Kind != b.Kind && method != "join" && method != "zfill" && method != "encode" && method != "decode" {
			return Const{}, false
		}
	}
	switch len(args) {
	case 0:
		switch method {
		case "strip":
			return out(strings.TrimSpace(b.Text))
		case "lstrip":
			return out(strings.TrimLeft(b.Text, " \t\n\r\f\v"))
		case "rstrip":
			return out(strings.TrimRight(b.Text, " \t\n\r\f\v"))
		case "split":
			return list(b.Kind, strings.Fields(b.Text))
		case "splitlines":
			return list(b.Kind, strings.Split(strings.TrimSuffix(b.Text, "\n"), "\n"))
		}
		if isASCII(b.Text) {
			switch method {
			case "lower", "casefold":
				return out(strings.ToLower(b.Text))
			case "upper":
				return out(strings.ToUpper(b.Text))
			}
		}
	case 1:
		switch method {
		case "join":
			pieces := make([]string, 0, len(args[0].Items))
			for _, item := range args[0].Items {
				if item.Kind != b.Kind {
					return Const{}, false
				}
				pieces = append(pieces, item.Text)
			}
			if k := args[0].Kind; k != ConstList && k != ConstTuple {
				return Const{}, false
			}
			return out(strings.Join(pieces, b.Text))
		case "strip":
			return out(strings.Trim(b.Text, arg(0)))
		case "lstrip":
			return out(strings.TrimLeft(b.Text, arg(0)))
		case "rstrip":
			return out(strings.TrimRight(b.Text, arg(0)))
		case "removeprefix":
			return out(strings.TrimPrefix(b.Text, arg(0)))
		case "removesuffix":
			return out(strings.TrimSuffix(b.Text, arg(0)))
		case "split":
			if arg(0) != "" {
				return list(b.Kind, strings.Split(b.Text, arg(0)))
			}
		case "startswith":
			return boolean(strings.HasPrefix(b.Text, arg(0))), true
		case "endswith":
			return boolean(strings.HasSuffix(b.Text, arg(0))), true
		}
	case 2:
		if method == "replace" && len(b.Text)*(len(arg(1))+1) <= maxText {
			return out(strings.ReplaceAll(b.Text, arg(0), arg(1)))
		}
	}
	if isASCII(b.Text) || len(args) == 0 {
		switch {
		case method == "encode" && b.Kind == ConstStr:
			return Const{Kind: ConstBytes, Text: b.Text}, true
		case method == "decode" && b.Kind == ConstBytes:
			return Const{Kind: ConstStr, Text: b.Text}, true
		}
	}
	return Const{}, false
}

func list(kind ConstKind, pieces []string) (Const, bool) {
	c := Const{Kind: ConstList}
	for _, p := range pieces {
		c.Items = append(c.Items, Const{Kind: kind, Text: p})
	}
	return c, true
}

func callDictMethod(d Const, method string, args []Const) (Const, bool) {
	switch {
	case method == "get" && len(args) > 0:
		if v, ok := d.item(args[0]); ok {
			return v, true
		}
		if len(args) == 2 {
			return args[1], true
		}
		return Const{Kind: ConstNone}, true
	case len(args) == 0 && (method == "keys" || method == "values" || method == "items"):
		c := Const{Kind: ConstList}
		for i := 0; i+1 < len(d.Items); i += 2 {
			switch method {
			case "keys":
				c.Items = append(c.Items, d.Items[i])
			case "values":
				c.Items = append(c.Items, d.Items[i+1])
			case "items":
				c.Items = append(c.Items, Const{Kind: ConstTuple, Items: d.Items[i : i+2 : i+2]})
			}
		}
		return c, true
	}
	return Const{}, false
}

// constantFormat is "...".format(...) for {}, {0} and {name} without conversions and specs.
func (m *Module) constantFormat(q *query, s *Scope, base []Const, e *syntax.Call) []Const {
	args, ok := m.constantArgs(q, s, e)
	if !ok || len(base) != 1 || base[0].Kind != ConstStr {
		return nil
	}
	named := map[string]Const{}
	for i := range e.Keywords {
		v := m.constant(q, s, e.Keywords[i].Value)
		if len(v) != 1 || e.Keywords[i].Arg == "" {
			return nil
		}
		named[e.Keywords[i].Arg] = v[0]
	}
	var out strings.Builder
	next := 0
	for rest := base[0].Text; rest != ""; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			out.WriteString(rest)
			break
		}
		out.WriteString(rest[:i])
		if strings.HasPrefix(rest[i+1:], rest[i:i+1]) {
			out.WriteByte(rest[i])
			rest = rest[i+2:]
			continue
		}
		end := strings.IndexByte(rest, '}')
		if rest[i] == '}' || end < 0 {
			return nil
		}
		field := rest[i+1 : end]
		rest = rest[end+1:]
		value, known := named[field]
		if field == "" {
			field = strconv.Itoa(next)
			next++
		}
		if n, err := strconv.Atoi(field); err == nil && n >= 0 && n < len(args) {
			value, known = args[n], true
		}
		t, printable := value.format()
		if !known || !printable || out.Len()+len(t) > maxText {
			return nil
		}
		out.WriteString(t)
	}
	return []Const{text(out.String())}
}
