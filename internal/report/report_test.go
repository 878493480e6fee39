package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

var update = flag.Bool("update", os.Getenv("ADDERSTONE_UPDATE") != "", "rewrite testdata/want.*")

// sample is a result with one of everything: a flow, a fix, each state, a notebook, wide and
// hostile text, problems of every kind.
func sample() *scan.Result {
	db := source.NewFile("shop/db.py", "import os\n\ndef run(name):\n    é = 'x'; db.execute(\"SELECT '%s'\" % name)\n\tos.system(name)\n")
	db.Abs = "/home/me/shop app/shop/db.py"
	nb := source.NewFile("a b.ipynb", "import os\nx = 1\nos.system(x)\ny = 2\n")
	nb.Abs = "/home/me/shop app/a b.ipynb"
	nb.Cells = []source.Cell{{Number: 1, Start: 0}, {Number: 2, Start: 16}}
	bad := source.NewFile("bad\x1b[31m.py", "x = '\x1b]0;title\x07' # \u202e\neval(x)\n")
	bad.Abs = "/home/me/shop app/bad\x1b[31m.py"
	outside := source.NewFile("conf.py", "DEBUG = True\n")
	outside.Abs = "/etc/shop/conf.py"
	sql := &finding.About{ID: "sql-injection", Title: "SQL built from user input", Why: "The sender can change the query.", Fix: "Pass the value as a bound parameter.",
		Severity: finding.High, Confidence: finding.High, CWE: 89, Related: []int{943}, OWASP: "A05:2025", Aliases: []string{"B608", "S608"},
		Links: []string{"https://cwe.mitre.org/data/definitions/89.html"}, Family: "injection"}
	shell := &finding.About{ID: "os-shell-command", Title: "Shell command", Severity: finding.Medium, Confidence: finding.Medium, CWE: 78, Family: "injection"}
	place := func(f *source.File, start, end int32) source.Place {
		return source.Place{File: f, Range: source.Range{Start: start, End: end}}
	}
	at := func(f *source.File, text string) source.Place {
		i := int32(strings.Index(f.Text, text))
		return place(f, i, i+int32(len(text)))
	}
	return &scan.Result{
		Version: "1.2.3", Root: "/home/me/shop app", Abouts: []*finding.About{shell, sql}, Files: 4, Lines: 1234, Ignored: 2,
		Skipped: []source.Skip{{Path: ".venv", Why: "virtual environment"}},
		Findings: []finding.Finding{
			{About: shell, Place: at(nb, "os.system(x)"), Severity: finding.Medium, Confidence: finding.Medium, Fingerprint: "01"},
			{About: shell, Place: at(bad, "eval(x)"), Severity: finding.Low, Confidence: finding.Low, Fingerprint: "02", Message: "=cmd | <b>@all</b> \x1b[0m"},
			{About: shell, Place: at(outside, "DEBUG = True"), Severity: finding.Critical, Confidence: finding.High, Fingerprint: "03"},
			{About: sql, Place: at(db, "db.execute(\"SELECT '%s'\" % name)"), Severity: finding.High, Confidence: finding.High, Fingerprint: "04", Scope: "run",
				Message: "name reaches the text of the query.",
				Trace:   []finding.Step{{Place: at(db, "name"), Message: "comes from the request"}, {Place: at(db, "\"SELECT '%s'\" % name"), Message: "becomes part of the text"}},
				Fix:     &finding.Fix{Safe: true, Title: "Bind the value", Edits: []finding.Edit{{Place: at(db, "% name"), Text: ", (name,)"}}}},
			{About: shell, Place: at(db, "os.system(name)"), Severity: finding.Medium, Confidence: finding.Medium, Fingerprint: "05", State: finding.Known},
			{About: shell, Place: at(db, "import os"), Severity: finding.Medium, Confidence: finding.Medium, Fingerprint: "06", State: finding.Allowed, Reason: "reviewed"},
		},
		Problems: []finding.Problem{
			{Kind: finding.ProblemSyntax, Path: "a b.ipynb", Cell: 2, Line: 1, Column: 3, Message: "invalid syntax"},
			{Kind: finding.ProblemLimit, Path: "shop/db.py", Message: "a budget was used up", Verbose: true},
			{Kind: finding.ProblemUnreadable, Path: "x:y.py", Message: "permission denied"},
		},
	}
}

func TestFormats(t *testing.T) {
	for name, write := range Formats {
		var got bytes.Buffer
		if err := write(&got, sample(), Look{}); err != nil {
			t.Fatal(name, err)
		}
		compare(t, name, got.String())
		var empty bytes.Buffer
		if err := write(&empty, &scan.Result{Root: "/x"}, Look{Quiet: true}); err != nil {
			t.Fatal(name, err)
		}
		compare(t, name+"-empty", empty.String())
	}
	var got bytes.Buffer
	if err := Text(&got, sample(), Look{Color: true, Verbose: true}); err != nil {
		t.Fatal(err)
	}
	compare(t, "text-colour", got.String())
}

func compare(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "want."+name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s:\n%s\nwant (make update rewrites it):\n%s", name, got, want)
	}
}

func TestSARIFIsValid(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, result := range []*scan.Result{sample(), {Root: "/"}, {Root: `C:\work`}} {
		var b bytes.Buffer
		if err := SARIF(&b, result, Look{}); err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(&b)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(document); err != nil {
			t.Error(err)
		}
	}
}

// TestJSONFollowsItsSchema holds the published schema to the report in both directions: the report is valid, and it
// has no field that the schema does not name.
func TestJSONFollowsItsSchema(t *testing.T) {
	text, err := os.ReadFile("../../docs/report-1.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	closeObjects(document)
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("strict.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("strict.json")
	if err != nil {
		t.Fatal(err)
	}
	leak := sample()
	commit := finding.Commit{ID: strings.Repeat("0a", 20), Author: "Ada <ada@shop.internal>", Date: "2026-01-02T03:04:05+01:00", Path: "shop/db.py"}
	leak.Findings[0].Secret = &finding.Secret{Provider: "GitHub", Masked: "ghp_… (40)", Name: "token", Rotate: "Revoke it.", Present: true, Live: "revoked",
		Commits: []finding.Commit{commit}, First: &commit, Last: &commit}
	for _, result := range []*scan.Result{sample(), leak, {Root: "/"}} {
		var b bytes.Buffer
		if err := JSON(&b, result, Look{}); err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(&b)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(document); err != nil {
			t.Error(err)
		}
	}
}

// closeObjects forbids fields that a schema does not name.
func closeObjects(schema any) {
	switch schema := schema.(type) {
	case map[string]any:
		if _, ok := schema["properties"].(map[string]any); ok {
			schema["additionalProperties"] = false
		}
		for _, inner := range schema {
			closeObjects(inner)
		}
	case []any:
		for _, inner := range schema {
			closeObjects(inner)
		}
	}
}

func TestSARIFStaysWithinWhatCodeScanningAccepts(t *testing.T) {
	result := sample()
	flow := result.Findings[3]
	for len(flow.Trace) < 3*sarifMaxSteps {
		flow.Trace = append(flow.Trace, flow.Trace[0])
	}
	for i := range sarifMaxResults + 10 {
		f := result.Findings[1]
		f.Detail = fmt.Sprint(i)
		result.Findings = append(result.Findings, f)
	}
	result.Findings[3] = flow
	var b bytes.Buffer
	if err := SARIF(&b, result, Look{}); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	if err := json.Unmarshal(b.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if len(run.Results) != sarifMaxResults {
		t.Errorf("%d results, want %d", len(run.Results), sarifMaxResults)
	}
	found := false
	for _, r := range run.Results {
		if len(r.CodeFlows) > 0 {
			found = true
			if n := len(r.CodeFlows[0].ThreadFlows[0].Locations); n > sarifMaxSteps {
				t.Errorf("%d steps, want at most %d", n, sarifMaxSteps)
			}
		}
	}
	if !found {
		t.Error("the most severe result was cut")
	}
	notes := run.Invocations[0].Notifications
	if last := notes[len(notes)-1]; last.Descriptor.ID != "problem/cut" {
		t.Errorf("nothing says that results were cut: %+v", last)
	}
}

func TestMachineFormatsCanBeReadBack(t *testing.T) {
	for name, read := range map[string]func(io.Reader) error{
		"json":   func(r io.Reader) error { return json.NewDecoder(r).Decode(new(any)) },
		"gitlab": func(r io.Reader) error { return json.NewDecoder(r).Decode(new(any)) },
		"junit":  func(r io.Reader) error { return xml.NewDecoder(r).Decode(new(junitSuites)) },
		"csv":    func(r io.Reader) error { _, err := csv.NewReader(r).ReadAll(); return err },
	} {
		var b bytes.Buffer
		if err := Formats[name](&b, sample(), Look{}); err != nil {
			t.Fatal(name, err)
		}
		if err := read(&b); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTextCannotSteerTheTerminal(t *testing.T) {
	var b bytes.Buffer
	if err := Text(&b, sample(), Look{Verbose: true}); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.String(), "\x1b\x07\u202e") {
		t.Errorf("control characters of a scanned file were printed:\n%q", b.String())
	}
}

func TestVeryLongLinesAreShortened(t *testing.T) {
	f := source.NewFile("a.py", strings.Repeat("é", 300000)+" eval(x) "+strings.Repeat("y", 300000))
	at := int32(strings.Index(f.Text, "eval"))
	var b bytes.Buffer
	err := Text(&b, &scan.Result{Findings: []finding.Finding{{
		About: &finding.About{ID: "eval-used", Title: "eval"}, Place: source.Place{File: f, Range: source.Range{Start: at, End: at + 7}},
	}}}, Look{})
	if err != nil {
		t.Fatal(err)
	}
	if b.Len() > 3000 || !strings.Contains(b.String(), "eval(x)") {
		t.Errorf("%d bytes: %.500s", b.Len(), b.String())
	}
}
