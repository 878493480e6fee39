package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/scan"
)

// CSV writes a row for each finding, and after them one for each problem, with the kind of problem
// as state.
func CSV(w io.Writer, result *scan.Result, _ Look) error {
	c := csv.NewWriter(w)
	c.Write([]string{"path", "cell", "line", "column", "endLine", "endColumn", "severity", "confidence", "rule", "cwe", "owasp", "state", "message", "fingerprint"})
	for i := range result.Findings {
		f := &result.Findings[i]
		at := spotOf(f.Place)
		c.Write(csvRow(at.path, number(at.cell), number(at.start.Line), number(at.start.Column), number(at.end.Line), number(at.end.Column),
			f.Severity.String(), f.Confidence.String(), f.About.ID, number(f.About.CWE), f.About.OWASP, f.State.String(), message(f), f.Fingerprint))
	}
	for _, p := range result.Problems {
		c.Write(csvRow(p.Path, number(p.Cell), number(p.Line), number(p.Column), "", "", "", "", "", "", "", "problem: "+string(p.Kind), p.Message, ""))
	}
	c.Flush()
	return c.Error()
}

// csvRow keeps spreadsheets from reading a cell as a formula.
func csvRow(cells ...string) []string {
	for i, cell := range cells {
		if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
			cells[i] = "'" + cell
		}
	}
	return cells
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
