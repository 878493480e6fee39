package scan

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRulesSeeWhatFlowsShow holds rules about single calls to what following the program's values shows of them: the names that a number meets
// behind functions and fields, the constants of each turn of a loop. Each file of testdata/seen is a program; "# want: rule" says what is reported
// by default, "# ok: rule" what is not.
func TestRulesSeeWhatFlowsShow(t *testing.T) {
	paths, err := filepath.Glob("testdata/seen/*.py")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	files := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = string(text)
	}
	got := map[string]string{}
	for _, f := range run(t, &Session{Dir: write(t, files), NoCache: true}).Findings {
		_, at := f.Place.File.At(f.Place.Start)
		got[fmt.Sprintf("%s:%d", f.Place.File.Path, at.Line)] += f.About.ID + " "
	}
	for name, text := range files {
		for i, line := range strings.Split(text, "\n") {
			at := fmt.Sprintf("%s:%d", name, i+1)
			if _, want, ok := strings.Cut(line, "# want: "); ok && !strings.Contains(got[at], want) {
				t.Errorf("%s: %s is not reported", at, want)
			}
			if _, not, ok := strings.Cut(line, "# ok: "); ok && strings.Contains(got[at], not) {
				t.Errorf("%s: %s is reported", at, not)
			}
		}
	}
}
