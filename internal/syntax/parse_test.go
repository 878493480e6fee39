package syntax

import (
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

func TestParseReadsStatements(t *testing.T) {
	tree, err := ParseStrict(source.NewFile("a.py", "def f(a, *b, c=1, **d) -> int:\n    return a.b(c)[1:2], f'{x!r:>{w}} y'\n"))
	if err != nil {
		t.Fatal(err)
	}
	got := string(Dump(nil, tree))
	if len(got) < 100 {
		t.Errorf("got %s", got)
	}
}
