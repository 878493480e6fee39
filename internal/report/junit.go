package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
)

type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name      string        `xml:"name,attr"`
		ClassName string        `xml:"classname,attr"`
		File      string        `xml:"file,attr,omitempty"`
		Line      int           `xml:"line,attr,omitempty"`
		Failure   *junitMessage `xml:"failure"`
		Error     *junitMessage `xml:"error"`
	}
	junitMessage struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

// JUnit writes a test suite for each file: a failure for each new finding, an error for each
// problem. A run without either has one test that passed, because empty reports are refused by some.
func JUnit(w io.Writer, result *scan.Result, _ Look) error {
	report := junitSuites{Name: "adderstone"}
	suite := func(name string) *junitSuite {
		if n := len(report.Suites); n > 0 && report.Suites[n-1].Name == name {
			return &report.Suites[n-1]
		}
		report.Suites = append(report.Suites, junitSuite{Name: name})
		return &report.Suites[len(report.Suites)-1]
	}
	for _, f := range newFindings(result) {
		at := spotOf(f.Place)
		s := suite(at.path)
		s.Tests, s.Failures = s.Tests+1, s.Failures+1
		s.Cases = append(s.Cases, junitCase{
			Name: fmt.Sprintf("%s at %s", f.About.ID, where(at)), ClassName: at.path, File: at.path, Line: at.start.Line,
			Failure: &junitMessage{Visible(f.About.Title), f.Severity.String(), Visible(message(&f)) + "\n" + traceText(&f) + Visible(f.About.Fix)},
		})
	}
	for _, p := range result.Problems {
		s := suite("problems")
		s.Tests, s.Errors = s.Tests+1, s.Errors+1
		s.Cases = append(s.Cases, junitCase{
			Name: Visible(ProblemLine(p)), ClassName: p.Path, File: p.Path, Line: p.Line,
			Error: &junitMessage{Visible(p.Message), string(p.Kind), ""},
		})
	}
	if len(report.Suites) == 0 {
		s := suite("adderstone")
		s.Tests = 1
		s.Cases = []junitCase{{Name: "no findings", ClassName: "adderstone"}}
	}
	for _, s := range report.Suites {
		report.Tests, report.Failures, report.Errors = report.Tests+s.Tests, report.Failures+s.Failures, report.Errors+s.Errors
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(report); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// traceText is the trace in lines of plain text.
func traceText(f *finding.Finding) string {
	var b strings.Builder
	for _, step := range f.Trace {
		s := spotOf(step.Place)
		fmt.Fprintf(&b, "%s:%s %s\n", Visible(s.path), where(s), Visible(step.Message))
	}
	return b.String()
}
