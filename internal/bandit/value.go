package bandit

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// raised is the panic by which a test gives up where Bandit's raises an exception: Bandit logs it
// and goes on with the next test, so there is no result. It never leaves a checker's run.
type raised struct{ what string }

// A value is what Bandit makes of an argument: True, False and None become strings, a name becomes
// the name as a string, whatever is no literal becomes absent.
type value struct {
	kind  valueKind
	text  string   // of a str or bytes
	int   *big.Int // of an int
	float float64  // of a float or complex
	elts  []value  // of a list, tuple or set
	empty bool     // of a dict
}

type valueKind uint8

const (
	absent valueKind = iota // Python's None
	isString
	isBytes
	isInt
	isFloat
	isComplex
	isEllipsis
	isList
	isTuple
	isSet
	isDict
)

func text(s string) value { return value{kind: isString, text: s} }

// literal is Bandit's _get_literal_value.
func literal(n syntax.Expr) value {
	switch n := n.(type) {
	case *syntax.Constant:
		switch n.Kind {
		case syntax.None:
			return text("None")
		case syntax.True:
			return text("True")
		case syntax.False:
			return text("False")
		case syntax.Str:
			return text(n.Text)
		case syntax.Bytes:
			return value{kind: isBytes, text: n.Text}
		case syntax.Int:
			if i, ok := n.Int(); ok {
				return value{kind: isInt, int: i}
			}
		case syntax.Float:
			return value{kind: isFloat, float: n.Float()}
		case syntax.Imaginary:
			return value{kind: isComplex, float: n.Float()}
		case syntax.Ellipsis:
			return value{kind: isEllipsis}
		}
	case *syntax.Name:
		return text(n.ID)
	case *syntax.List:
		return value{kind: isList, elts: literals(n.Elts)}
	case *syntax.Tuple:
		return value{kind: isTuple, elts: literals(n.Elts)}
	case *syntax.Set:
		elts := literals(n.Elts)
		for _, e := range elts {
			mustHash(e)
		}
		return value{kind: isSet, elts: elts}
	case *syntax.Dict:
		return value{kind: isDict, empty: len(n.Keys) == 0}
	}
	return value{}
}

// mustHash raises what Python does for an element that no set can hold.
func mustHash(v value) {
	switch v.kind {
	case isList, isSet, isDict:
		panic(raised{"unhashable element"})
	case isTuple:
		for _, e := range v.elts {
			mustHash(e)
		}
	}
}

func literals(list []syntax.Expr) []value {
	out := make([]value, len(list))
	for i, e := range list {
		out[i] = literal(e)
	}
	return out
}

// argument is the value of an argument: for an attribute its last name.
func argument(n syntax.Expr) value {
	if a, ok := n.(*syntax.Attribute); ok {
		return text(a.Attr)
	}
	return literal(n)
}

// mustBeValue raises where argument does, without making the value.
func mustBeValue(n syntax.Expr) {
	switch n.(type) {
	case *syntax.List, *syntax.Tuple, *syntax.Set:
		literal(n)
	}
}

// true is Python's truth of v.
func (v value) true() bool {
	switch v.kind {
	case isString, isBytes:
		return v.text != ""
	case isInt:
		return v.int.Sign() != 0
	case isFloat, isComplex:
		return v.float != 0
	case isEllipsis:
		return true
	case isList, isTuple, isSet:
		return len(v.elts) > 0
	case isDict:
		return !v.empty
	}
	return false
}

// is reports whether v is the string s.
func (v value) is(s string) bool { return v.kind == isString && v.text == s }

// number returns v as a real number; ok is false for what Python does not compare with an int.
func (v value) number() (f float64, ok bool) {
	switch v.kind {
	case isInt:
		f, _ = new(big.Float).SetInt(v.int).Float64()
		return f, true
	case isFloat:
		return v.float, true
	}
	return 0, false
}

// equalsInt is v == i.
func (v value) equalsInt(i float64) bool {
	f, ok := v.number()
	if v.kind == isComplex {
		return i == 0 && v.float == 0
	}
	return ok && f == i
}

// String is Python's str(v), as far as tests look into it.
func (v value) String() string {
	if v.kind == isString {
		return v.text
	}
	return v.repr()
}

func (v value) repr() string {
	switch v.kind {
	case isString:
		return "'" + v.text + "'"
	case isBytes:
		return "b" + strconv.Quote(v.text)
	case isInt:
		return v.int.String()
	case isFloat:
		return fmt.Sprint(v.float)
	case isComplex:
		return fmt.Sprintf("%vj", v.float)
	case isEllipsis:
		return "Ellipsis"
	case isList, isTuple, isSet:
		brackets := map[valueKind]string{isList: "[]", isTuple: "()", isSet: "{}"}[v.kind]
		parts := make([]string, len(v.elts))
		for i, e := range v.elts {
			parts[i] = e.repr()
		}
		return brackets[:1] + strings.Join(parts, ", ") + brackets[1:]
	case isDict:
		return "{}"
	}
	return "None"
}
