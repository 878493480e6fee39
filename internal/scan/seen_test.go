package scan

import (
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
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			s := &Session{Dir: write(t, map[string]string{"app.py": string(text)}), NoCache: true}
			got := map[int]string{}
			for _, f := range run(t, s).Findings {
				_, at := f.Place.File.At(f.Place.Start)
				got[at.Line] += f.About.ID + " "
			}
			for i, line := range strings.Split(string(text), "\n") {
				if _, want, ok := strings.Cut(line, "# want: "); ok && !strings.Contains(got[i+1], want) {
					t.Errorf("%s:%d: %s is not reported", path, i+1, want)
				}
				if _, not, ok := strings.Cut(line, "# ok: "); ok && strings.Contains(got[i+1], not) {
					t.Errorf("%s:%d: %s is reported", path, i+1, not)
				}
			}
		})
	}
}
