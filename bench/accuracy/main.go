// Command accuracy scores the data-flow engine on the labelled cases of testdata/flows: for each class
// the share of vulnerable cases that are found (TPR), of safe cases that are reported (FPR), and the
// difference. With -cwe any finding of the class's weakness at a line counts, whichever rule reports it, as a suite with labels
// by CWE counts them. With -v it lists each miss and each false alarm. With -vary it writes each case in other ways that mean the same
// (names, functions, files, order) and counts the verdicts that change: vary.go.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/rules"
)

type score struct{ vulnerable, found, safe, reported int }

// asked is what the command line says.
type asked struct {
	verbose bool
	only    string
	prefix  string
	vary    bool
	cwe     bool
	numbers map[string]int // with cwe: of rules, by id
	keep    string
}

func main() {
	var a asked
	flag.BoolVar(&a.verbose, "v", false, "list misses, false alarms and verdicts that change")
	flag.StringVar(&a.only, "only", "", "one class")
	flag.StringVar(&a.prefix, "cases", "", "only cases whose name begins with this: blind_ for those written without knowledge of the engine")
	flag.BoolVar(&a.vary, "vary", false, "write each case in other ways that mean the same, and compare")
	flag.BoolVar(&a.cwe, "cwe", false, "count findings of any rule with the CWE number of the label's rule")
	flag.StringVar(&a.keep, "keep", "", "with -vary: leave the variants in this folder")
	flag.Parse()
	if err := a.run(flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

func (a *asked) run(root string) error {
	if root == "" {
		root = "testdata/flows"
	}
	root, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	if a.cwe {
		if a.numbers, err = weaknesses(); err != nil {
			return err
		}
	}
	classes, err := os.ReadDir(root)
	if err != nil {
		return err
	}
	if a.keep == "" {
		if a.keep, err = os.MkdirTemp("", "accuracy"); err != nil {
			return err
		}
		defer os.RemoveAll(a.keep)
	}
	var total score
	sum, n := 0.0, 0
	varied := make([]tally, len(variations))
	for _, class := range classes {
		if !class.IsDir() || a.only != "" && class.Name() != a.only {
			continue
		}
		verdicts, err := a.class(filepath.Join(root, class.Name()), varied)
		if err != nil {
			return err
		}
		var s score
		for _, v := range verdicts {
			s.count(v)
			total.count(v)
		}
		if s.vulnerable+s.safe == 0 {
			continue // the class has none of the cases that are asked for
		}
		tpr, fpr := share(s.found, s.vulnerable), share(s.reported, s.safe)
		fmt.Printf("%-24s TPR %3d/%-3d FPR %3d/%-3d score %6.1f\n", class.Name(), s.found, s.vulnerable, s.reported, s.safe, 100*(tpr-fpr))
		sum += 100 * (tpr - fpr)
		n++
	}
	fmt.Printf("%-24s TPR %3d/%-3d FPR %3d/%-3d score %6.1f (mean of classes %.1f)\n", "all", total.found, total.vulnerable, total.reported, total.safe,
		100*(share(total.found, total.vulnerable)-share(total.reported, total.safe)), sum/float64(max(n, 1)))
	for i, t := range varied {
		if a.vary {
			fmt.Printf("%-24s %d cases written anew, %d of %d verdicts changed\n", variations[i].name, t.cases, t.changed, t.verdicts)
		}
	}
	return nil
}

func share(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

func (s *score) count(v verdict) {
	switch {
	case v.want && v.found:
		s.vulnerable++
		s.found++
	case v.want:
		s.vulnerable++
	case v.found:
		s.safe++
		s.reported++
	default:
		s.safe++
	}
}

// A line is a labelled place of a case.
type line struct {
	path   string
	n      int
	rule   string
	want   bool
	number string // where it has one
}

// A verdict is what a scan says about a line.
type verdict struct {
	line
	found bool
}

// class judges the cases of one class, and their variants.
func (a *asked) class(dir string, varied []tally) ([]verdict, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var all []verdict
	session := newSession(dir)
	again := newSession(a.keep)
	for _, e := range entries {
		if a.prefix != "" && !strings.HasPrefix(e.Name(), a.prefix) {
			continue
		}
		path := filepath.Join(dir, e.Name())
		verdicts, err := a.judge(session, path)
		if err != nil {
			return nil, err
		}
		all = append(all, verdicts...)
		for _, v := range verdicts {
			if a.verbose && v.want != v.found {
				fmt.Printf("%-5s %s:%d %s\n", map[bool]string{true: "MISS", false: "FALSE"}[v.want], v.path, v.n, v.rule)
			}
		}
		for i := range variations {
			if a.vary && len(verdicts) > 0 {
				if err := a.variant(again, path, i, verdicts, &varied[i]); err != nil {
					return nil, err
				}
			}
		}
	}
	return all, nil
}

// weaknesses are the CWE numbers of the rules.
func weaknesses() (map[string]int, error) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	model, err := rule.LoadModel(set, rules.Files)
	if err != nil {
		return nil, err
	}
	numbers := map[string]int{}
	for _, r := range set.Rules {
		numbers[r.About.ID] = r.About.CWE
	}
	for _, r := range model.Rules {
		numbers[r.About.ID] = r.About.CWE
	}
	return numbers, nil
}

func newSession(dir string) *scan.Session {
	return &scan.Session{Version: "accuracy", Dir: dir, Only: []string{"patterns", "flows"}, NoCache: true}
}

// judge scans a case and says of its labels whether their rule, or their weakness, is reported there.
func (a *asked) judge(session *scan.Session, path string) ([]verdict, error) {
	labels, err := readLabels(path)
	if err != nil || len(labels) == 0 {
		return nil, err
	}
	session.Paths = []string{path}
	session.Config = nil
	result, err := session.Run(context.Background())
	if err != nil {
		return nil, err
	}
	var out []verdict
	for _, l := range labels {
		found := slices.ContainsFunc(result.Findings, func(f finding.Finding) bool {
			at := f.Place.File.Position(f.Place.Start).Line
			end := f.Place.File.Position(f.Place.End).Line
			return (f.About.ID == l.rule || a.cwe && f.About.CWE == a.numbers[l.rule]) && f.Place.File.Abs == l.path && at <= l.n && l.n <= end
		})
		out = append(out, verdict{l, found})
	}
	return out, nil
}

func readLabels(path string) ([]line, error) {
	var out []line
	err := filepath.WalkDir(path, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".py") && !strings.HasSuffix(p, ".html") {
			return err
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		for i, l := range strings.Split(string(text), "\n") {
			for _, mark := range []string{"# want: ", "# ok: "} {
				if _, rest, ok := strings.Cut(l, mark); ok {
					words := strings.Fields(rest)
					l := line{path: p, n: i + 1, rule: strings.Trim(words[0], ","), want: mark == "# want: "}
					if len(words) > 1 {
						l.number = words[1]
					}
					out = append(out, l)
				}
			}
		}
		return nil
	})
	return out, err
}
