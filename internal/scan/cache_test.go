package scan

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
)

// TestDamagedEntriesAreNotThere changes every byte of an entry of the cache, one at a time.
func TestDamagedEntriesAreNotThere(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("HOME", t.TempDir())
	key := strings.Repeat("ab", 32)
	storeResult(key, &Result{Files: 3, Lines: 70, Problems: []finding.Problem{{Kind: finding.ProblemSyntax, Path: "a.py", Line: 7, Message: "invalid syntax"}}})
	want, ok := loadResult(key)
	if !ok || want.Lines != 70 {
		t.Fatalf("the entry was not found: %v, %v", want, ok)
	}
	name := filepath.Join(cacheFolder(), key[:2], key)
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for at := range whole {
		damaged := append([]byte{}, whole...)
		damaged[at] ^= 0x10
		if err := os.WriteFile(name, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := loadResult(key); ok && !reflect.DeepEqual(got, want) {
			t.Fatalf("with byte %d changed the entry says %+v", at, got)
		}
	}
}
