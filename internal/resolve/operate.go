package resolve

import (
	"math"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

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
			found = slices.ContainsFunc(y.Items, x.same)
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
	switch op {
	case syntax.Eq:
		return boolean(order == 0), true
	case syntax.NotEq:
		return boolean(order != 0), true
	case syntax.Lt:
		return boolean(order < 0), true
	case syntax.LtE:
		return boolean(order <= 0), true
	case syntax.Gt:
		return boolean(order > 0), true
	}
	return boolean(order >= 0), true
}
