package bandit

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// points is what a result of a level adds to a file's score.
var points = [levels]int{1, 3, 5, 10}

// A palette holds the terminal codes of a text report; the zero value has none.
type palette struct {
	on            bool
	header, reset string
	levels        [levels]string
}

var colours = palette{true, "\033[95m", "\033[0m", [levels]string{"", "\033[94m", "\033[93m", "\033[91m"}}

// Text writes the report for people.
func Text(out io.Writer, r *Report) error { return r.writeText(out, palette{}) }

// Screen writes the report for people at a terminal.
func Screen(out io.Writer, r *Report) error { return r.writeText(out, colours) }

func (r *Report) writeText(out io.Writer, p palette) error {
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, p.title("Run started:%s")+"\n", r.Made.UTC().Format("2006-01-02 15:04:05.000000+00:00"))
	if r.Verbose {
		r.writeScope(w, p)
	}
	fmt.Fprintln(w, p.title("\nTest results:"))
	if len(r.Results) == 0 {
		fmt.Fprintln(w, "\tNo issues identified.")
	}
	for _, result := range r.Results {
		if len(result.Candidates) < 2 {
			result.writeText(w, p, "", true)
		} else {
			result.writeText(w, p, "", false)
			fmt.Fprint(w, "\n-- Candidate Issues --\n")
			for _, c := range result.Candidates {
				c.writeText(w, p, strings.Repeat(" ", 10), true)
				fmt.Fprint(w, "\n\n")
			}
		}
		fmt.Fprintln(w, strings.Repeat("-", 50))
	}
	r.writeMetrics(w, p)
	return w.Flush()
}

// title colours a heading.
func (p palette) title(text string) string { return p.header + text + p.reset }

func (r *Report) writeScope(w io.Writer, p palette) {
	var files []*FileReport
	for _, f := range r.Files {
		if f.Error == "" {
			files = append(files, f)
		}
	}
	fmt.Fprintf(w, p.title("Files in scope (%d):")+"\n", len(files))
	for _, f := range files {
		severity, confidence := 0, 0
		for l, p := range points {
			severity += p * f.Metrics.Severity[l]
			confidence += p * f.Metrics.Confidence[l]
		}
		fmt.Fprintf(w, "\t%s (score: {SEVERITY: %d, CONFIDENCE: %d})\n", f.Name, severity, confidence)
	}
	fmt.Fprintf(w, p.title("Files excluded (%d):")+"\n", len(r.Excluded))
	for _, path := range r.Excluded {
		fmt.Fprintf(w, "\t%s\n", path)
	}
}

func (r *Report) writeMetrics(w io.Writer, p palette) {
	total := r.Totals()
	fmt.Fprintf(w, p.title("\nCode scanned:")+"\n\tTotal lines of code: %d\n\tTotal lines skipped (#nosec): %d\n", total.Lines, total.Nosec)
	if !p.on {
		fmt.Fprintf(w, "\tTotal potential issues skipped due to specifically being disabled (e.g., #nosec BXXX): %d\n", total.Skipped)
	}
	fmt.Fprintln(w, p.title("\nRun metrics:"))
	for _, by := range []struct {
		name   string
		counts [levels]int
	}{{"severity", total.Severity}, {"confidence", total.Confidence}} {
		fmt.Fprintf(w, "\tTotal issues (by %s):\n", by.name)
		for l, name := range levelNames {
			fmt.Fprintf(w, "\t\t%s: %d\n", capitalized(name), by.counts[l])
		}
	}
	var skipped []*FileReport
	for _, f := range r.Files {
		if f.Error != "" {
			skipped = append(skipped, f)
		}
	}
	fmt.Fprintf(w, p.title("Files skipped (%d):")+"\n", len(skipped))
	for _, f := range skipped {
		fmt.Fprintf(w, "\t%s (%s)\n", f.Name, f.Error)
	}
}

func (i *Issue) writeText(w io.Writer, p palette, indent string, whole bool) {
	fmt.Fprintf(w, "%s%s>> Issue: [%s:%s] %s\n", indent, p.levels[i.Severity], i.ID, i.Test, i.Text)
	fmt.Fprintf(w, "%s   Severity: %s   Confidence: %s\n", indent, capitalized(i.Severity.String()), capitalized(i.Confidence.String()))
	fmt.Fprintf(w, "%s   CWE: %s\n", indent, cweText(i.CWE))
	fmt.Fprintf(w, "%s   More Info: %s\n", indent, MoreInfo(i.ID))
	if !whole {
		fmt.Fprintf(w, "%s   Location: %s::%s\n", indent, i.File, p.reset)
		return
	}
	fmt.Fprintf(w, "%s   Location: %s:%d:%d%s\n", indent, i.File, i.Line, i.Column, p.reset)
	for line := range strings.SplitSeq(i.Code.text('\t'), "\n") {
		fmt.Fprintf(w, "%s%s\n", indent, line)
	}
}

func cweText(cwe int) string {
	if cwe == 0 {
		return ""
	}
	return fmt.Sprintf("CWE-%d (%s)", cwe, cweLink(cwe))
}

func capitalized(name string) string { return name[:1] + strings.ToLower(name[1:]) }
