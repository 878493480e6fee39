package resolve

import (
	"math"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

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

// same is c == d as Python compares: 1, 1.0 and True are the same.
func (c Const) same(d Const) bool {
	if isNumber(c) && isNumber(d) {
		return c.number() == d.number()
	}
	return c.Equal(d)
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

// format is str(c) as Python prints it, for strings, numbers and None; ok is false where that is not
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

// item is d[key] of a dict.
func (c Const) item(key Const) (Const, bool) {
	for i := len(c.Items) - 2; i >= 0; i -= 2 {
		if c.Items[i].same(key) {
			return c.Items[i+1], true
		}
	}
	return Const{}, false
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
