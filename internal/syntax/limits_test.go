package syntax

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/source"
)

// hostile are texts that have broken parsers. Each must be read in time linear in its length.
var hostile = []struct {
	name, text string
	clean      bool // Python as we accept it: no error
}{
	{"100,000 terms", "x = " + strings.Repeat("a + ", 100_000) + "a\n", true},
	{"100,000 strings", "x = " + strings.Repeat("'a' ", 100_000) + "\n", true},
	{"100,000 f-strings", "x = " + strings.Repeat("f'{a}' ", 100_000) + "\n", true},
	{"100,000 attributes", "x = a" + strings.Repeat(".b", 100_000) + "\n", true},
	{"100,000 calls", "x = a" + strings.Repeat("()", 100_000) + "\n", true},
	{"100,000 comparisons", "x = " + strings.Repeat("a < ", 100_000) + "a\n", true},
	{"100,000 ands", "x = " + strings.Repeat("a and ", 100_000) + "a\n", true},
	{"100,000 targets", strings.Repeat("a = ", 100_000) + "1\n", true},
	{"100,000 elements", "x = [" + strings.Repeat("1, ", 100_000) + "]\n", true},
	{"100,000 decorators", strings.Repeat("@a\n", 100_000) + "def f(): pass\n", true},
	{"100,000 statements on a line", strings.Repeat("a;", 100_000) + "\n", true},
	{"a million terms", "x = " + strings.Repeat("a + ", 1_000_000) + "a\n", false},
	{"100,000 parentheses", "x = " + strings.Repeat("(", 100_000) + strings.Repeat(")", 100_000) + "\n", false},
	{"100,000 brackets", "x = " + strings.Repeat("[", 100_000), false},
	{"100,000 braces", "x = " + strings.Repeat("{", 100_000), false},
	{"100,000 braces with keys", "x = " + strings.Repeat("{1:", 100_000), false},
	{"100,000 calls in calls", strings.Repeat("f(", 100_000), false},
	{"100,000 subscripts in subscripts", strings.Repeat("f[", 100_000), false},
	{"100,000 nots", strings.Repeat("not ", 100_000) + "a\n", false},
	{"100,000 minuses", strings.Repeat("-", 100_000) + "a\n", false},
	{"100,000 powers", strings.Repeat("a**", 100_000) + "a\n", false},
	{"100,000 awaits", strings.Repeat("await ", 100_000) + "a\n", false},
	{"100,000 lambdas", strings.Repeat("lambda: ", 100_000) + "a\n", false},
	{"100,000 conditions", strings.Repeat("a if b else ", 100_000) + "a\n", false},
	{"100,000 yields", "x = " + strings.Repeat("(yield ", 100_000), false},
	{"100,000 walruses", strings.Repeat("(a := ", 100_000), false},
	{"100,000 stars", "x = " + strings.Repeat("*", 100_000), false},
	{"100,000 elifs", "if a: pass\n" + strings.Repeat("elif a: pass\n", 100_000), false},
	{"100,000 f-strings in f-strings", strings.Repeat("f'{", 100_000), false},
	{"100,000 format specifications", "f'" + strings.Repeat("{a:", 100_000), false},
	{"100,000 backticks", strings.Repeat("`(", 100_000), false},
	{"100,000 patterns", "match a:\n case " + strings.Repeat("[", 100_000), false},
	{"100,000 as patterns", "match a:\n case " + strings.Repeat("A(b=", 100_000), false},
	{"100,000 match lines", strings.Repeat("match (", 100_000), false},
	{"100,000 with parentheses", "with " + strings.Repeat("(", 100_000), false},
	{"100,000 unclosed brackets on lines", strings.Repeat("x = (\n", 100_000), false},
	{"100,000 unclosed brackets in blocks", strings.Repeat("if a:\n x = (1\n", 100_000), false},
	{"100,000 unclosed strings", strings.Repeat("x = '''a\ny = \"\"\"b\n", 100_001), false},
	{"unclosed string", strings.Repeat("x = 'a\n", 100_000), false},
	{"unclosed f-string", strings.Repeat("x = f'''{a\n", 100_000), false},
	{"stray indents", strings.Repeat(" a\n  b\n", 100_000), false},
	{"deeper and deeper", stairs("x"), false},
	{"3,000 blocks", stairs("if a:"), true},
	{"NUL", strings.Repeat("\x00", 1_000_000), false},
	{"quotes", strings.Repeat("'\"", 500_000), false},
	{"backslashes", strings.Repeat("\\", 1_000_000), false},
	{"continued lines", strings.Repeat("\\\n", 500_000), false},
	{"carriage returns", strings.Repeat("\r", 1_000_000), true},
	{"form feeds", strings.Repeat("\f", 1_000_000), true},
	{"colons", strings.Repeat(":", 1_000_000), false},
	{"ats", strings.Repeat("@", 1_000_000), false},
	{"one long comment", "#" + strings.Repeat("a", 5_000_000), true},
	{"one long name", strings.Repeat("é", 1_000_000), true},
	{"one long number", "x = 1" + strings.Repeat("0", 1_000_000) + "\n", true},
	{"one long line", "x = [" + strings.Repeat("'abcdefgh', 12345, ", 500_000) + "]\n", true},
	{"one long string", "x = '" + strings.Repeat("ab\\n", 2_000_000) + "'\n", true},
	{"comments in f-string fields", "f'''" + strings.Repeat("{a # b\n}", 50_000) + "'''\n", true},
	{"comments in fields that show themselves", "f'''" + strings.Repeat("{a # b\n=}", 50_000) + "'''\n", true},
	{"comments that end with a carriage return", strings.Repeat("# a\r", 200_000), true},
	{"colons in open parameters", "def f(" + strings.Repeat(":", 500_000), false},
	{"colons in open items", "with (" + strings.Repeat(":", 500_000), false},
	{"open braces on lines", strings.Repeat("\n{", 100_000), false},
	{"named characters", "x = '" + strings.Repeat(`\N{BULLET}`, 50_000) + "'\n", true},
	{"unknown characters", "x = '" + strings.Repeat(`\N{NOTHING}`, 50_000) + "'\n", false},
}

// stairs is 3,000 blocks inside of each other, indented by one blank each.
func stairs(header string) string {
	var b strings.Builder
	for i := range 3_000 {
		fmt.Fprintf(&b, "%*s%s\n", i, "", header)
	}
	fmt.Fprintf(&b, "%*spass\n", 3_000, "")
	return b.String()
}

func TestHostileTextsAreReadInTime(t *testing.T) {
	for _, test := range hostile {
		start := time.Now()
		tree := Parse(source.NewFile("hostile.py", test.text))
		checkTree(t, tree)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: took %v", test.name, took)
		}
		if clean := len(tree.Errors) == 0; clean != test.clean {
			t.Errorf("%s: errors %v, want none: %v", test.name, tree.Errors[:min(3, len(tree.Errors))], test.clean)
		}
		ParseStrict(source.NewFile("hostile.py", test.text))
	}
}

// checkTree reports nodes that lie outside of the text or of their parents.
func checkTree(t *testing.T, tree *Tree) {
	t.Helper()
	size := int32(len(tree.File.Text))
	faults := 0
	WalkTree(tree, func(n Node) bool {
		at := n.Span()
		if at.Start < 0 || at.End < at.Start || at.End > size {
			if faults++; faults < 5 {
				t.Errorf("%T has place %v in a text of %d bytes", n, at, size)
			}
		}
		return true
	})
	for _, e := range tree.Errors {
		if e.Start < 0 || e.End < e.Start || e.End > size {
			t.Errorf("error %q has place %v in a text of %d bytes", e.Message, e.Range, size)
		}
	}
	for i, c := range tree.Comments {
		if tree.File.Text[c.Start] != '#' || i > 0 && c.Start < tree.Comments[i-1].End {
			t.Errorf("comment %d has place %v", i, c)
		}
	}
}

func TestCorruptTextsAreSurvived(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	const odd = "()[]{}'\"\\:=,.#@!\n\r\t \x00\xff\xc3f0"
	for _, seed := range corpusSeeds(t) {
		for range 20 {
			text := []byte(seed)
			for range 1 + random.Intn(5) {
				if len(text) == 0 {
					break
				}
				switch at := random.Intn(len(text)); random.Intn(3) {
				case 0:
					text[at] = odd[random.Intn(len(odd))]
				case 1:
					text = append(text[:at], text[min(len(text), at+random.Intn(9)):]...)
				default:
					text[at] = byte(random.Intn(256))
				}
			}
			checkTree(t, Parse(source.NewFile("corrupt.py", string(text))))
		}
	}
}
