package report

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
)

// The types below are the part of GitLab's SAST report, schema 15, that we write.
type (
	gitlabReport struct {
		Version         string                `json:"version"`
		Scan            gitlabScan            `json:"scan"`
		Vulnerabilities []gitlabVulnerability `json:"vulnerabilities"`
	}
	gitlabScan struct {
		Analyzer  gitlabTool      `json:"analyzer"`
		Scanner   gitlabTool      `json:"scanner"`
		Type      string          `json:"type"`
		StartTime string          `json:"start_time"`
		EndTime   string          `json:"end_time"`
		Status    string          `json:"status"`
		Messages  []gitlabMessage `json:"messages"`
	}
	gitlabTool struct {
		ID      string       `json:"id"`
		Name    string       `json:"name"`
		Version string       `json:"version"`
		URL     string       `json:"url"`
		Vendor  gitlabVendor `json:"vendor"`
	}
	gitlabVendor struct {
		Name string `json:"name"`
	}
	gitlabMessage struct {
		Level string `json:"level"`
		Value string `json:"value"`
	}
	gitlabVulnerability struct {
		ID          string             `json:"id"`
		Name        string             `json:"name"`
		Description string             `json:"description"`
		Severity    string             `json:"severity"`
		Solution    string             `json:"solution,omitempty"`
		Location    gitlabLocation     `json:"location"`
		Identifiers []gitlabIdentifier `json:"identifiers"`
		Tracking    *gitlabTracking    `json:"tracking,omitempty"`
	}
	gitlabLocation struct {
		File      string `json:"file"`
		StartLine int    `json:"start_line"`
		EndLine   int    `json:"end_line"`
		Method    string `json:"method,omitempty"`
	}
	gitlabIdentifier struct {
		Type  string `json:"type"`
		Name  string `json:"name"`
		Value string `json:"value"`
		URL   string `json:"url,omitempty"`
	}
	gitlabTracking struct {
		Type  string       `json:"type"`
		Items []gitlabItem `json:"items"`
	}
	gitlabItem struct {
		File       string            `json:"file"`
		StartLine  int               `json:"start_line"`
		EndLine    int               `json:"end_line"`
		Signatures []gitlabSignature `json:"signatures"`
	}
	gitlabSignature struct {
		Algorithm string `json:"algorithm"`
		Value     string `json:"value"`
	}
)

// GitLab writes GitLab's SAST report: new findings as vulnerabilities, problems as messages.
func GitLab(w io.Writer, result *scan.Result, _ Look) error {
	now := reportTime()
	tool := gitlabTool{"adderstone", "Adderstone", result.Version, homepage, gitlabVendor{"Adderstone"}}
	report := gitlabReport{
		Version: "15.2.1",
		Scan: gitlabScan{
			Analyzer: tool, Scanner: tool, Type: "sast", StartTime: now, EndTime: now, Status: "success",
			Messages: make([]gitlabMessage, 0, len(result.Problems)),
		},
		Vulnerabilities: []gitlabVulnerability{},
	}
	for _, p := range result.Problems {
		level := "warn"
		if p.Whole {
			level, report.Scan.Status = "fatal", "failure"
		}
		report.Scan.Messages = append(report.Scan.Messages, gitlabMessage{level, ProblemLine(p)})
	}
	seen := map[string]int{}
	for _, f := range newFindings(result) {
		at := spotOf(f.Place)
		id := f.Fingerprint
		if id == "" {
			id = f.About.ID + ":" + at.path + ":" + where(at)
		}
		if seen[id]++; seen[id] > 1 { // the same statement twice
			id += "-" + strconv.Itoa(seen[id])
		}
		v := gitlabVulnerability{
			ID: id, Name: clip(f.About.Title, 255), Description: strings.TrimSpace(message(&f) + "\n\n" + f.About.Why),
			Severity: gitlabSeverity[f.Severity], Solution: clip(f.About.Fix, 7000),
			Location:    gitlabLocation{at.path, at.start.Line, at.end.Line, f.Scope},
			Identifiers: gitlabIdentifiers(f.About),
		}
		if f.Fingerprint != "" {
			v.Tracking = &gitlabTracking{"source", []gitlabItem{{at.path, at.start.Line, at.end.Line,
				[]gitlabSignature{{"scope_offset", id}}}}}
		}
		report.Vulnerabilities = append(report.Vulnerabilities, v)
	}
	return encode(w, report)
}

var gitlabSeverity = [...]string{finding.None: "Info", finding.Low: "Low", finding.Medium: "Medium", finding.High: "High", finding.Critical: "Critical"}

func gitlabIdentifiers(about *finding.About) []gitlabIdentifier {
	ids := []gitlabIdentifier{{Type: "adderstone_rule", Name: about.ID, Value: about.ID}}
	if about.CWE > 0 {
		n := strconv.Itoa(about.CWE)
		ids = append(ids, gitlabIdentifier{"cwe", "CWE-" + n, n, fmt.Sprintf("https://cwe.mitre.org/data/definitions/%s.html", n)})
	}
	if about.OWASP != "" {
		ids = append(ids, gitlabIdentifier{Type: "owasp", Name: about.OWASP, Value: about.OWASP})
	}
	return ids
}

// reportTime is when the report was made, which GitLab's schema demands. The same input shall give
// the same bytes, so it is the time that SOURCE_DATE_EPOCH says, else the epoch itself.
func reportTime() string {
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		seconds = 0
	}
	return time.Unix(seconds, 0).UTC().Format("2006-01-02T15:04:05")
}
