package syntax

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// firstExpr parses a text of one expression statement.
func firstExpr(t *testing.T, text string) Expr {
	t.Helper()
	tree, err := ParseStrict(source.NewFile("a.py", text))
	if err != nil {
		t.Fatalf("%s: %s", text, err.Message)
	}
	return tree.Body[0].(*ExprStmt).Value
}

func TestStringsAreDecoded(t *testing.T) {
	for text, want := range map[string]string{
		`'a\n\x41\101\u00e9\U0001F600\N{BULLET}\q'`: "a\nAAé😀•\\q",
		`r'a\n'`:                                 `a\n`,
		`b'\xff\u0041\'' b"\0"`:                  "\xff\\u0041'\x00",
		`'\ud800'`:                               "\xed\xa0\x80",
		"'a\\\n  b'":                             "a  b",
		"'''a\r\nb\rc'''":                        "a\nb\nc",
		`'a' "b" '''c'''`:                        "abc",
		`'\N{hangul syllable gag}'`:              "각",
		`'\N{CJK UNIFIED IDEOGRAPH-4E00}\N{LF}'`: "一\n",
	} {
		if got := firstExpr(t, text+"\n").(*Constant).Text; got != want {
			t.Errorf("%s = %q, want %q", text, got, want)
		}
	}
}

// TestPlainStringsAreNotCopied: the text of a constant is a piece of the file's where it can be.
func TestPlainStringsAreNotCopied(t *testing.T) {
	text := strings.Repeat("f('some text', name)\n", 100)
	file := source.NewFile("a.py", text)
	allocations := testing.AllocsPerRun(10, func() { Parse(file) })
	if allocations > 100 {
		t.Errorf("%v allocations for %d bytes", allocations, len(text))
	}
}

// TestWalkReachesEveryNode compares Children with what reflection finds in the trees of the set.
func TestWalkReachesEveryNode(t *testing.T) {
	seen := map[string]bool{}
	for _, seed := range corpusSeeds(t) {
		for _, line := range strings.SplitAfter(seed, "\n\n") {
			tree := Parse(source.NewFile("a.py", line))
			WalkTree(tree, func(n Node) bool {
				seen[fmt.Sprintf("%T", n)] = true
				var got []Node
				Children(n, func(child Node) { got = append(got, child) })
				if want := reflectedChildren(reflect.ValueOf(n).Elem()); len(got) != want {
					t.Errorf("%T has %d children, Children gives %d", n, want, len(got))
				}
				return true
			})
		}
	}
	if len(seen) < 69 {
		t.Errorf("the set holds only %d types of nodes: %v", len(seen), seen)
	}
}

var nodeType = reflect.TypeFor[Node]()

// reflectedChildren counts the nodes directly below a value.
func reflectedChildren(v reflect.Value) (n int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			n += countNodes(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += countNodes(v.Index(i))
		}
	}
	return n
}

func countNodes(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		switch {
		case v.IsNil():
			return 0
		case v.Type().Implements(nodeType):
			return 1
		}
		return reflectedChildren(v.Elem()) // Arguments, Comprehension, MatchCase
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[source.Range]() {
			return 0
		}
		if reflect.PointerTo(v.Type()).Implements(nodeType) {
			return 1 // Keyword, TypeParam
		}
		return reflectedChildren(v)
	case reflect.Slice:
		return reflectedChildren(v)
	}
	return 0
}

func TestNumbersHaveValues(t *testing.T) {
	for text, want := range map[string]string{
		"0x_ff": "255", "1_000": "1000", "0b11": "3", "0o17": "15", "00": "0",
		"1e16": "1e+16", "1e15": "1000000000000000.0", "0.0001": "0.0001", "0.00001": "1e-05", "1e400": "inf",
		"1_0.5_0": "10.5", "1j": "1j", "1.5e300J": "1.5e+300j", "123456789012345678901234567890": "123456789012345678901234567890",
	} {
		if got := string(appendConstant(nil, firstExpr(t, text+"\n").(*Constant))); got != want {
			t.Errorf("%s = %s, want %s", text, got, want)
		}
	}
}

func TestCommentsAreKept(t *testing.T) {
	text := "# a\nx = (1, # b\n  2) # c\nif x:  # d\n    # e\n    f'{x # f\n}'\n# g"
	tree := Parse(source.NewFile("a.py", text))
	var got []string
	for _, c := range tree.Comments {
		got = append(got, text[c.Start:c.End])
	}
	if want := "# a|# b|# c|# d|# e|# f|# g"; strings.Join(got, "|") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
