package taint_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/rules"
)

var (
	programs  = flag.Int("programs", 200, "how many generated programs TestFlowsSeenByRunning looks at")
	firstSeed = flag.Uint64("seed", 1, "the seed of the first of them")
	keep      = flag.String("keep", "", "a folder for the programs with a miss")
)

// marks is what generated programs import: source(n) and sink(n, text).
var marks = fstest.MapFS{
	"models/kinds.yaml": {Data: []byte("kinds:\n  - {name: mark}\n")},
	"models/marks.yaml": {Data: []byte(`library: marks
sources:
  - {call: marks.source, kind: user-input, says: comes from outside}
sinks:
  - {call: marks.sink, argument: 1, kind: mark, says: is shown}
`)},
}

// A pair is a source and a sink, by the numbers in the program.
type pair struct{ source, sink int }

// TestFlowsSeenByRunning runs generated programs and holds the engine to what was seen: a source whose mark came out
// at a sink must be reported for that sink. How many other flows are reported is counted and must not grow.
func TestFlowsSeenByRunning(t *testing.T) {
	model, err := rule.LoadModel(nil, rules.Files, marks)
	if err != nil {
		t.Fatal(err)
	}
	model.Rules = append(model.Rules, &taint.Rule{About: &finding.About{ID: "mark"}, To: model.Kind("mark")})
	texts := map[string]map[string]string{}
	names := make([]string, *programs)
	for i := range names {
		names[i] = fmt.Sprint(*firstSeed + uint64(i))
		texts[names[i]] = generate(*firstSeed+uint64(i), false)
	}
	seen := observe(t, texts)
	total, missed, extra, failed := 0, 0, 0, 0
	for _, name := range names {
		got := pairs(t, model, texts[name])
		failed += len(seen[name].Errors)
		total += len(seen[name].Seen)
		bad := false
		for _, p := range seen[name].Seen {
			if !slices.Contains(got, pair{p[0], p[1]}) {
				missed++
				bad = true
				t.Errorf("program %s: source(%d) was seen at sink(%d, …) and is not reported", name, p[0], p[1])
			}
		}
		extra += len(got) - (len(seen[name].Seen) - 0)
		if bad && *keep != "" {
			for module, text := range texts[name] {
				if err := os.WriteFile(fmt.Sprintf("%s/%s-%s.py", *keep, name, module), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	t.Logf("%d programs: %d flows seen, %d missed; %d reported that were not seen; %d statements failed", len(names), total, missed, extra, failed)
}

// observed is what running a program showed.
type observed struct {
	Seen   [][2]int
	Errors []string
	Sinks  int
}

func observe(t *testing.T, texts map[string]map[string]string) map[string]observed {
	t.Helper()
	in, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("python3", "-I", "-W", "ignore", "testdata/sound/observe.py")
	cmd.Stdin, cmd.Stderr = bytes.NewReader(in), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var seen map[string]observed
	if err := json.Unmarshal(out, &seen); err != nil {
		t.Fatal(err)
	}
	return seen
}

var numbered = regexp.MustCompile(`^(?:source|sink)\((\d+)`)

// pairs solves a program and returns what is reported.
func pairs(t *testing.T, model *taint.Model, modules map[string]string) []pair {
	t.Helper()
	files := map[string]string{}
	for module, text := range modules {
		files[module+".py"] = text
	}
	solved, _ := solve(model, files)
	number := func(text string) int {
		m := numbered.FindStringSubmatch(text)
		if m == nil {
			t.Fatalf("no source and no sink: %q", text[:min(len(text), 40)])
		}
		n, _ := strconv.Atoi(m[1])
		return n
	}
	var out []pair
	for _, fl := range solved.Flows {
		if fl.Kind.Name != "mark" {
			continue
		}
		from := fl.Origin.Place()
		if !strings.HasPrefix(from.File.Text[from.Start:], "source(") {
			continue // an exception is a source too
		}
		p := pair{number(from.File.Text[from.Start:]), number(fl.Sink.File.Text[fl.Sink.Start:])}
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for _, p := range solved.Problems {
		if strings.Contains(p.Message, "crashed") {
			t.Error(p)
		}
	}
	return out
}
