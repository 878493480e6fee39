package taint_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestHostileInput: programs that are broken, odd or very long neither crash the engine nor use up the budget of their top
// level, and the flow at their end is found all the same.
func TestHostileInput(t *testing.T) {
	many := func(n int, format string) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, strings.ReplaceAll(format, "#", "%[1]d")+"\n", i)
		}
		return out.String()
	}
	model := knowledge(t)
	for name, text := range map[string]string{
		"blocks without a body":       "if a:\nwhile b:\nfor c in d:\nwith e:\ntry:\nclass K:\ndef f(x):\n    if x:\n    return x\nmatch y:\n    case 1:\nz = f(1)\n",
		"an attribute without a name": "class K: pass\nk = K()\nsetattr(k, '', 1)\ngetattr(k, '')\ngetattr(sys, '')()\ndef f(k, name):\n    setattr(k, name, 1)\n    return getattr(k, name)\nf(k, '')\nk.__dict__[''] = 1\n",
		"lists that hold themselves":  "a, b = [], []\na.append(b)\nb.append(a)\nx = a == b\nc = [1]\nc[0] = c\ny = c == c\nz = [c] == [a]\n",
		"calls of what is called":     "class K: pass\nk = K()\nK.__call__ = k\nk(1)\nclass L:\n    def m(self): pass\nL.__call__ = L()\nL()()\n",
		"members without a name":      "class K:\n    class : pass\n    def (self): pass\n     = 1\ndef f(k, name): getattr(K, name)(k); getattr(K(), 'x' + name)()\nf(1, input())\n",
		"fields without a number":     "x = '{0\\u0000}{9-}{5:{'.format(a, b)\n'{1\\ud800}'.format(a)\n",
		"a long sum":                  "x = 1" + strings.Repeat(" + 1", 100_000) + "\n",
		"a long list":                 "x = [\n" + many(100_000, "'name#',") + "]\n",
		"a table":                     "x = {\n" + many(30_000, "'name#': ('a', #, f'{x}', [#]),") + "}\n",
		"many constants":              many(100_000, "NAME# = #"),
		"many branches":               many(20_000, "NAME# = #\nif NAME#: pass"),
		"many parts of one string":    "x = ''\n" + many(50_000, "x += '#'"),
	} {
		text = "import os, sys\n" + text + "os.system(sys.argv[1])\n"
		solved, _ := solve(model, map[string]string{"hostile.py": text})
		if len(solved.Problems) > 0 {
			t.Errorf("%s: %s", name, solved.Problems[0].Message)
		}
		if len(solved.Flows) == 0 {
			t.Errorf("%s: the flow at the end was not found", name)
		}
	}
}

// TestBudgetOfATopLevel: work that grows with the square of a program is cut, and that is said.
func TestBudgetOfATopLevel(t *testing.T) {
	var text strings.Builder
	text.WriteString("try:\n  start()\n")
	for i := range 20_000 {
		fmt.Fprintf(&text, "  NAME%d = %d\n", i, i)
	}
	text.WriteString("except E: pass\n")
	solved, _ := solve(knowledge(t), map[string]string{"square.py": text.String()})
	if len(solved.Problems) != 1 || !strings.Contains(solved.Problems[0].Message, "too large to be followed") {
		t.Errorf("problems: %v", solved.Problems)
	}
}
