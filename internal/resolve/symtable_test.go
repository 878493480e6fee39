package resolve

import (
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// TestSymtableIsCPythons holds what `make parity` compares on whole libraries, without CPython at hand.
func TestSymtableIsCPythons(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/symtable/scopes.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(archive.Files); i += 2 {
		program, table := archive.Files[i], archive.Files[i+1]
		tree := syntax.Parse(source.NewFile(program.Name, string(program.Data)))
		got, want := Scopes(tree).Symtable(), strings.TrimSpace(string(table.Data))
		if got == want {
			continue
		}
		at := 0
		for at < len(got) && at < len(want) && got[at] == want[at] {
			at++
		}
		t.Errorf("%s: scopes differ at …%s\n got %s\nwant %s", program.Name, want[max(at-60, 0):at], got[at:], want[at:])
	}
}
