package bandit

import (
	"bufio"
	"fmt"
	"html"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A Format writes a report. Baseline says whether it can show what a result may be.
type Format struct {
	Write    func(io.Writer, *Report) error
	Baseline bool
}

// Formats maps the value of -f to its writer.
var Formats = map[string]Format{
	"csv":    {CSV, false},
	"custom": {Custom, true},
	"html":   {HTML, true},
	"json":   {JSON, true},
	"sarif":  {SARIF, false},
	"screen": {Screen, true},
	"txt":    {Text, true},
	"xml":    {XML, false},
	"yaml":   {YAML, false},
}

// FormatNames returns the names of all formats, sorted.
func FormatNames() []string { return slices.Sorted(maps.Keys(Formats)) }

// CSV writes a line for each result, as Python's csv module does.
func CSV(out io.Writer, r *Report) error {
	w := bufio.NewWriter(out)
	row := func(cells ...string) {
		for i, cell := range cells {
			if strings.ContainsAny(cell, ",\"\r\n") {
				cells[i] = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
		}
		w.WriteString(strings.Join(cells, ",") + "\r\n")
	}
	row("filename", "test_name", "test_id", "issue_severity", "issue_confidence", "issue_cwe", "issue_text",
		"line_number", "col_offset", "end_col_offset", "line_range", "more_info")
	for _, i := range r.Results {
		row(i.File, i.Test, i.ID, i.Severity.String(), i.Confidence.String(), cweLink(i.CWE), i.Text,
			fmt.Sprint(i.Line), fmt.Sprint(i.Column), fmt.Sprint(i.EndColumn), i.Lines.list(), MoreInfo(i.ID))
	}
	return w.Flush()
}

// list is the range as Python prints a list.
func (l lineRange) list() string {
	var lines []string
	for line := l.First; line <= l.Last; line++ {
		lines = append(lines, fmt.Sprint(line))
	}
	return "[" + strings.Join(lines, ", ") + "]"
}

var (
	xmlText      = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	xmlAttribute = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\r", "&#13;", "\n", "&#10;", "\t", "&#09;")
)

// XML writes the report as the result of a test suite, in which each result is an error.
func XML(out io.Writer, r *Report) error {
	w := bufio.NewWriter(out)
	w.WriteString("<?xml version='1.0' encoding='utf-8'?>\n")
	if len(r.Results) == 0 {
		w.WriteString(`<testsuite name="bandit" tests="0" />`)
		return w.Flush()
	}
	fmt.Fprintf(w, `<testsuite name="bandit" tests="%d">`, len(r.Results))
	for _, i := range r.Results {
		fmt.Fprintf(w, `<testcase classname="%s" name="%s"><error more_info="%s" type="%s" message="%s">`,
			xmlAttribute.Replace(i.File), i.Test, MoreInfo(i.ID), i.Severity, xmlAttribute.Replace(i.Text))
		text := fmt.Sprintf("Test ID: %s Severity: %s Confidence: %s\nCWE: %s\n%s\nLocation %s:%d",
			i.ID, i.Severity, i.Confidence, cweText(i.CWE), i.Text, i.File, i.Line)
		w.WriteString(xmlText.Replace(text) + "</error></testcase>")
	}
	w.WriteString("</testsuite>")
	return w.Flush()
}

// YAML writes the data of the JSON report; in the code, line ends stand as \n.
func YAML(out io.Writer, r *Report) error {
	data := plain(r.jsonFields()).(map[string]any)
	for _, result := range data["results"].([]any) {
		result := result.(map[string]any)
		result["code"] = strings.ReplaceAll(result["code"].(string), "\n", `\n`)
	}
	e := yaml.NewEncoder(out)
	e.SetIndent(2)
	if err := e.Encode(data); err != nil {
		return err
	}
	return e.Close()
}

// plain turns fields into maps.
func plain(v any) any {
	switch v := v.(type) {
	case []field:
		m := map[string]any{}
		for _, f := range v {
			m[f.key] = plain(f.value)
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i, e := range v {
			list[i] = plain(e)
		}
		return list
	}
	return v
}

// SARIF writes a SARIF 2.1.0 log with the properties Bandit gives it.
func SARIF(out io.Writer, r *Report) error {
	invocation := []field{{"endTimeUtc", r.Made.UTC().Format(timeFormat)}, {"executionSuccessful", true}}
	var notifications []any
	for _, f := range r.Files {
		if f.Error != "" {
			notifications = append(notifications, []field{
				{"level", "error"}, {"message", []field{{"text", f.Error}}},
				{"locations", []any{[]field{{"physicalLocation", []field{{"artifactLocation", []field{{"uri", uri(f.Name)}}}}}}}},
			})
		}
	}
	if len(notifications) > 0 {
		invocation = append(invocation, field{"toolConfigurationNotifications", notifications})
	}
	var rules []any
	indices := map[string]int{}
	results := []any{}
	for _, i := range r.Results {
		if _, known := indices[i.ID]; !known {
			indices[i.ID] = len(rules)
			rules = append(rules, []field{
				{"id", i.ID}, {"name", i.Test}, {"helpUri", MoreInfo(i.ID)},
				{"properties", []field{
					{"tags", []any{"security", fmt.Sprintf("external/cwe/cwe-%d", i.CWE)}},
					{"precision", strings.ToLower(i.Confidence.String())},
				}},
			})
		}
		results = append(results, i.sarif(indices[i.ID]))
	}
	driver := []field{{"name", "Bandit"}, {"organization", "PyCQA"}, {"semanticVersion", Version}, {"version", Version}}
	if len(rules) > 0 {
		driver = append(driver, field{"rules", rules})
	}
	w := bufio.NewWriter(out)
	p := jsonPrinter{w: w}
	p.object([]field{
		{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
		{"version", "2.1.0"},
		{"runs", []any{[]field{
			{"tool", []field{{"driver", driver}}},
			{"invocations", []any{invocation}},
			{"properties", []field{{"metrics", r.metricFields()}}},
			{"results", results},
		}}},
	})
	return w.Flush()
}

func (i *Issue) sarif(rule int) []field {
	level := map[Level]string{High: "error", Low: "note"}[i.Severity]
	if level == "" {
		level = "warning"
	}
	region := []field{
		{"startLine", i.Lines.First}, {"endLine", min(i.Lines.First+1, i.Lines.Last)}, // Bandit's end is the second line
		{"startColumn", i.Column + 1}, {"endColumn", i.EndColumn + 1},
	}
	place := []field{{"artifactLocation", []field{{"uri", uri(i.File)}}}}
	if at := i.Lines.First - i.Code.First; at >= 0 && at < len(i.Code.Lines) {
		region = append(region, field{"snippet", []field{{"text", i.Code.Lines[at]}}})
		place = append(place, field{"contextRegion", []field{
			{"startLine", i.Code.First}, {"endLine", i.Code.First + len(i.Code.Lines) - 1},
			{"snippet", []field{{"text", strings.Join(i.Code.Lines, "")}}},
		}})
	}
	return []field{
		{"ruleId", i.ID}, {"ruleIndex", rule}, {"level", level}, {"message", []field{{"text", i.Text}}},
		{"locations", []any{[]field{{"physicalLocation", append(place, field{"region", region})}}}},
		{"properties", []field{{"issue_confidence", i.Confidence.String()}, {"issue_severity", i.Severity.String()}}},
	}
}

func uri(path string) string {
	path = strings.TrimPrefix(path, "./")
	u := (&url.URL{Path: path}).EscapedPath()
	if strings.HasPrefix(path, "/") {
		return "file://" + u
	}
	return u
}

// HTML writes a page; its ids and classes are those of Bandit's.
func HTML(out io.Writer, r *Report) error {
	w := bufio.NewWriter(out)
	total := r.Totals()
	fmt.Fprintf(w, `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>Bandit Report</title>
<style>
body { font-family: sans-serif; }
pre { font-family: monospace; }
.bordered-box, .issue-block { border: 1px solid gray; padding: .5em 1em; margin-bottom: .5em; }
.candidate-issues { margin-left: 2em; border-left: 1px solid lightgray; padding-left: 1em; }
.issue-sev-high { background: pink; }
.issue-sev-medium { background: navajowhite; }
.issue-sev-low { background: lightcyan; }
</style>
</head>
<body>
<div id="metrics"><div class="metrics-box bordered-box"><div class="metrics-title">Metrics:</div>
Total lines of code: <span id="loc">%d</span><br>
Total lines skipped (#nosec): <span id="nosec">%d</span></div></div>
`, total.Lines, total.Nosec)
	skipped := ""
	for _, f := range r.Files {
		if f.Error != "" {
			skipped += html.EscapeString(f.Name) + " <b>reason:</b> " + html.EscapeString(f.Error) + "<br>\n"
		}
	}
	if skipped != "" {
		fmt.Fprintf(w, "<div id=\"skipped\"><div class=\"bordered-box\"><b>Skipped files:</b><br><br>\n%s</div></div>\n", skipped)
	}
	fmt.Fprint(w, "<div id=\"results\">\n")
	for n, result := range r.Results {
		result.writeHTML(w, n)
	}
	fmt.Fprint(w, "</div>\n</body>\n</html>\n")
	return w.Flush()
}

func (r Result) writeHTML(w io.Writer, n int) {
	escape := html.EscapeString
	fmt.Fprintf(w, "<div id=\"issue-%d\">\n<div class=\"issue-block issue-sev-%s\">\n", n, strings.ToLower(r.Severity.String()))
	fmt.Fprintf(w, "<b>%s: </b> %s<br>\n<b>Test ID:</b> %s<br>\n<b>Severity: </b>%s<br>\n<b>Confidence: </b>%s<br>\n",
		r.Test, escape(r.Text), r.ID, r.Severity, r.Confidence)
	fmt.Fprintf(w, "<b>CWE: </b><a href=\"%s\" target=\"_blank\">CWE-%d</a><br>\n", cweLink(r.CWE), r.CWE)
	fmt.Fprintf(w, "<b>File: </b><a href=\"%s\" target=\"_blank\">%s</a><br>\n<b>Line number: </b>%d<br>\n", escape(uri(r.File)), escape(r.File), r.Line)
	fmt.Fprintf(w, "<b>More info: </b><a href=\"%s\" target=\"_blank\">%[1]s</a><br>\n", escape(MoreInfo(r.ID)))
	code := func(i *Issue) string {
		return escape(strings.TrimLeft(strings.Trim(i.Code.text('\t'), "\n"), " "))
	}
	if len(r.Candidates) < 2 {
		fmt.Fprintf(w, "<div class=\"code\">\n<pre>\n%s\n</pre>\n</div>\n", code(r.Issue))
	} else {
		fmt.Fprint(w, "<div class=\"candidates\">\n<b>Candidates: </b>\n")
		for _, c := range r.Candidates {
			fmt.Fprintf(w, "<div class=\"candidate\"><div class=\"candidate-issues\"><pre>%s</pre></div></div>\n", code(c))
		}
		fmt.Fprint(w, "</div>\n")
	}
	fmt.Fprint(w, "</div>\n</div>\n")
}
