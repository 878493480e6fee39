// Command accuracy scores the data-flow engine on the labelled cases of testdata/flows: for each class
// the share of vulnerable cases that are found (TPR), of safe cases that are reported (FPR), and the
// difference. With -v it lists each miss and each false alarm.
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
	"github.com/adderstone/adderstone/internal/scan"
)

type score struct{ vulnerable, found, safe, reported int }

func main() {
	verbose := flag.Bool("v", false, "list misses and false alarms")
	only := flag.String("only", "", "one class")
	prefix := flag.String("cases", "", "only cases whose name begins with this: blind_ for those written without knowledge of the engine")
	flag.Parse()
	if err := run(flag.Arg(0), *only, *prefix, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

func run(root, only, prefix string, verbose bool) error {
	if root == "" {
		root = "testdata/flows"
	}
	root, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	classes, err := os.ReadDir(root)
	if err != nil {
		return err
	}
	var total score
	sum, n := 0.0, 0
	for _, class := range classes {
		if !class.IsDir() || only != "" && class.Name() != only {
			continue
		}
		s, err := scoreClass(filepath.Join(root, class.Name()), class.Name(), prefix, verbose)
		if err != nil {
			return err
		}
		total.vulnerable += s.vulnerable
		total.found += s.found
		total.safe += s.safe
		total.reported += s.reported
		tpr, fpr := share(s.found, s.vulnerable), share(s.reported, s.safe)
		fmt.Printf("%-24s TPR %3d/%-3d FPR %3d/%-3d score %6.1f\n", class.Name(), s.found, s.vulnerable, s.reported, s.safe, 100*(tpr-fpr))
		sum += 100 * (tpr - fpr)
		n++
	}
	fmt.Printf("%-24s TPR %3d/%-3d FPR %3d/%-3d score %6.1f (mean of classes %.1f)\n", "all", total.found, total.vulnerable, total.reported, total.safe,
		100*(share(total.found, total.vulnerable)-share(total.reported, total.safe)), sum/float64(max(n, 1)))
	return nil
}

func share(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

// A line is a labelled place of a case.
type line struct {
	path string
	n    int
	rule string
	want bool
}

func scoreClass(dir, class, prefix string, verbose bool) (score, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return score{}, err
	}
	var s score
	for _, e := range entries {
		if prefix != "" && !strings.HasPrefix(e.Name(), prefix) {
			continue
		}
		path := filepath.Join(dir, e.Name())
		labels, err := readLabels(path)
		if err != nil {
			return s, err
		}
		if len(labels) == 0 {
			continue
		}
		session := &scan.Session{Version: "accuracy", Dir: dir, Paths: []string{path}, Only: []string{"patterns", "flows"}, NoCache: true}
		result, err := session.Run(context.Background())
		if err != nil {
			return s, err
		}
		hit := func(l line) bool {
			return slices.ContainsFunc(result.Findings, func(f finding.Finding) bool {
				at := f.Place.File.Position(f.Place.Start).Line
				end := f.Place.File.Position(f.Place.End).Line
				return f.About.ID == l.rule && f.Place.File.Abs == l.path && at <= l.n && l.n <= end
			})
		}
		for _, l := range labels {
			found := hit(l)
			switch {
			case l.want:
				s.vulnerable++
				if found {
					s.found++
				} else if verbose {
					fmt.Printf("MISS  %s:%d %s\n", l.path, l.n, l.rule)
				}
			default:
				s.safe++
				if found {
					s.reported++
					if verbose {
						fmt.Printf("FALSE %s:%d %s\n", l.path, l.n, l.rule)
					}
				}
			}
		}
	}
	return s, nil
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
					rule, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
					out = append(out, line{p, i + 1, strings.Trim(rule, ","), mark == "# want: "})
				}
			}
		}
		return nil
	})
	return out, err
}
