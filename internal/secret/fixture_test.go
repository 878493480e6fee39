package secret

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/adderstone/adderstone/rules"
)

var builtIn = sync.OnceValues(func() (*Rules, error) { return Load(rules.Files) })

func loadRules(t testing.TB) *Rules {
	t.Helper()
	r, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var wantPattern = regexp.MustCompile(`\s+# want: ([\w-]+)$`)

// TestEveryKindHasAFixtureThatFindsIt reads rules/secrets/*.txt: what a line wants is found on it, and
// nothing anywhere else. A line is scanned alone, as one file, so that it proves its own point.
func TestEveryKindHasAFixtureThatFindsIt(t *testing.T) {
	r := loadRules(t)
	folder := os.DirFS("../../rules/secrets")
	names, err := fs.Glob(folder, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no fixtures", err)
	}
	wanted := map[string]bool{}
	for _, name := range names {
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimRight(string(text), "\n"), "\n") {
			want := ""
			if m := wantPattern.FindStringSubmatch(line); m != nil {
				want, line = m[1], strings.TrimSuffix(line, m[0])
				wanted[want] = true
			}
			line = fill(t, name+line, line)
			var got []string
			for _, m := range r.ScanText("settings/service.conf.txt", line+"\n") {
				got = append(got, m.Kind.ID)
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s:%d: %s\n\tgot  %v\n\twant %s", name, i+1, line, got, want)
			}
		}
	}
	for _, kind := range r.Kinds {
		if !wanted[kind.ID] {
			t.Errorf("%s has no line in a fixture", kind.ID)
		}
		if kind.pattern != nil {
			kind.pattern()
		}
	}
	if len(r.Kinds) < 200 {
		t.Errorf("%d kinds, want 200 and more", len(r.Kinds))
	}
}
