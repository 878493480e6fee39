package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
)

// Markdown writes a table for a comment on a change, and below it what each rule means.
func Markdown(w io.Writer, result *scan.Result, _ Look) error {
	b := bufio.NewWriter(w)
	counts := Count(result)
	fmt.Fprintf(b, "## Adderstone: %s\n\n", headline(counts))
	found := newFindings(result)
	if len(found) > 0 {
		b.WriteString("| severity | where | what |\n|---|---|---|\n")
		for _, f := range found {
			at := spotOf(f.Place)
			fmt.Fprintf(b, "| %s | %s:%s | **%s** `%s`: %s |\n", f.Severity, markdownCode(at.path), where(at),
				markdownText(f.About.Title), f.About.ID, markdownText(message(&f)))
		}
		b.WriteString("\n")
		explained := map[string]bool{}
		for _, f := range found {
			if a := f.About; !explained[a.ID] && a.Why+a.Fix != "" {
				explained[a.ID] = true
				fmt.Fprintf(b, "- `%s`: %s **Fix:** %s\n", a.ID, markdownText(a.Why), markdownText(a.Fix))
			}
		}
		b.WriteString("\n")
	}
	if len(result.Problems) > 0 {
		b.WriteString("### Not analysed\n\n")
		for _, p := range result.Problems {
			fmt.Fprintf(b, "- %s\n", markdownText(ProblemLine(p)))
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "%s, %s; %d known, %d allowed, %s\n", count(result.Files, "file", "files"), count(result.Lines, "line", "lines"),
		counts.Known, counts.Allowed, count(counts.Problems, "problem", "problems"))
	return b.Flush()
}

// headline is "no findings" or "3 findings (1 high, 2 low)".
func headline(c Counts) string {
	if c.Total() == 0 {
		return "no findings"
	}
	var parts []string
	for s := finding.Critical; s >= finding.Low; s-- {
		if c.New[s] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c.New[s], s))
		}
	}
	return count(c.Total(), "finding", "findings") + " (" + strings.Join(parts, ", ") + ")"
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", ">", "&gt;", "`", "\\`", "*", `\*`, "_", `\_`,
	"[", `\[`, "]", `\]`, "@", "&#64;")

// markdownText makes text from a scanned file harmless in a comment: no markup, no mentions.
func markdownText(text string) string { return markdownEscapes.Replace(Visible(text)) }

func markdownCode(text string) string {
	return "`" + strings.NewReplacer("`", "'", "|", `\|`).Replace(Visible(text)) + "`"
}
