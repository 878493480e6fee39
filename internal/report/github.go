package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
)

// GitHub writes workflow commands, which GitHub Actions shows as annotations of a change.
func GitHub(w io.Writer, result *scan.Result, _ Look) error {
	b := bufio.NewWriter(w)
	for _, f := range newFindings(result) {
		at := spotOf(f.Place)
		level := "notice"
		switch {
		case f.Severity >= finding.High:
			level = "error"
		case f.Severity == finding.Medium:
			level = "warning"
		}
		fmt.Fprintf(b, "::%s file=%s,line=%d,endLine=%d", level, githubProperty(at.path), at.start.Line, at.end.Line)
		if at.start.Line == at.end.Line { // columns are for one line only
			fmt.Fprintf(b, ",col=%d,endColumn=%d", at.start.Column, at.end.Column)
		}
		fmt.Fprintf(b, ",title=%s::%s\n", githubProperty(f.About.Title+" ["+f.About.ID+"]"), githubData(Visible(message(&f))+"\n"+Visible(f.About.Fix)))
	}
	for _, p := range result.Problems {
		fmt.Fprintf(b, "::warning file=%s", githubProperty(p.Path))
		if p.Line > 0 {
			fmt.Fprintf(b, ",line=%d,col=%d", p.Line, max(p.Column, 1))
		}
		fmt.Fprintf(b, ",title=%s::%s\n", githubProperty("Not analysed ("+string(p.Kind)+")"), githubData(Visible(p.Message)))
	}
	return b.Flush()
}

var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(text string) string     { return githubDataEscapes.Replace(strings.TrimSpace(text)) }
func githubProperty(text string) string { return githubPropertyEscapes.Replace(text) }
