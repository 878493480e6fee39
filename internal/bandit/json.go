package bandit

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// timeFormat is how reports write the time, in UTC.
const timeFormat = "2006-01-02T15:04:05Z"

// JSON writes what Python's json.dumps(report, sort_keys=True, indent=2) prints.
func JSON(out io.Writer, r *Report) error {
	w := bufio.NewWriterSize(out, 1<<16)
	p := jsonPrinter{w: w}
	p.object(r.jsonFields())
	return w.Flush()
}

// A field is a key with its value; objects are lists of them, in the order of the keys where that is known.
type field struct {
	key   string
	value any // string, int, bool, []field, []any
}

func (r *Report) jsonFields() []field {
	failed := []any{}
	for _, f := range r.Files {
		if f.Error != "" {
			failed = append(failed, []field{{"filename", f.Name}, {"reason", f.Error}})
		}
	}
	results := []any{}
	for _, result := range r.sorted() {
		fields := slices.Insert(result.fields(), moreInfoAt, field{"more_info", MoreInfo(result.ID)})
		if len(result.Candidates) > 1 {
			var candidates []any
			for _, c := range result.Candidates {
				candidates = append(candidates, c.fields())
			}
			fields = slices.Insert(fields, 0, field{"candidates", candidates})
		}
		results = append(results, fields)
	}
	return []field{
		{"errors", failed},
		{"generated_at", r.Made.UTC().Format(timeFormat)},
		{"metrics", r.metricFields()},
		{"results", results},
	}
}

func (r *Report) metricFields() []field {
	fields := []field{{"_totals", r.Totals().fields()}}
	for _, f := range r.Files {
		if f.Read {
			fields = append(fields, field{f.Name, f.Metrics.fields()})
		}
	}
	return fields
}

func (m Metrics) fields() []field {
	fields := []field{{"loc", m.Lines}, {"nosec", m.Nosec}, {"skipped_tests", m.Skipped}}
	if m.Examined {
		for l, name := range levelNames {
			fields = append(fields, field{"SEVERITY." + name, m.Severity[l]}, field{"CONFIDENCE." + name, m.Confidence[l]})
		}
	}
	return fields
}

const moreInfoAt = 10 // where more_info stands among the fields

// fields are those of Bandit's as_dict.
func (i *Issue) fields() []field {
	var lines []any
	for l := i.Lines.First; l <= i.Lines.Last; l++ {
		lines = append(lines, l)
	}
	return []field{
		{"code", i.Code.text(' ')},
		{"col_offset", i.Column},
		{"end_col_offset", i.EndColumn},
		{"filename", i.File},
		{"issue_confidence", i.Confidence.String()},
		{"issue_cwe", cweFields(i.CWE)},
		{"issue_severity", i.Severity.String()},
		{"issue_text", i.Text},
		{"line_number", i.Line},
		{"line_range", lines},
		{"test_id", i.ID},
		{"test_name", i.Test},
	}
}

func cweFields(cwe int) []field {
	if cwe == 0 {
		return nil
	}
	return []field{{"id", cwe}, {"link", cweLink(cwe)}}
}

func cweLink(cwe int) string {
	return fmt.Sprintf("https://cwe.mitre.org/data/definitions/%d.html", cwe)
}

// text is the lines with their numbers.
func (e Excerpt) text(separator byte) string {
	var out []byte
	for i, line := range e.Lines {
		out = strconv.AppendInt(out, int64(e.First+i), 10)
		out = append(append(out, separator), line...)
	}
	return string(out)
}

type jsonPrinter struct {
	w      *bufio.Writer
	indent int
}

func (p *jsonPrinter) newline() {
	p.w.WriteByte('\n')
	for range p.indent {
		p.w.WriteString("  ")
	}
}

func (p *jsonPrinter) value(v any) {
	switch v := v.(type) {
	case string:
		p.quote(v)
	case int:
		p.w.Write(strconv.AppendInt(p.w.AvailableBuffer(), int64(v), 10))
	case bool:
		p.w.WriteString(strconv.FormatBool(v))
	case []field:
		p.object(v)
	case []any:
		p.list(v)
	}
}

func (p *jsonPrinter) object(fields []field) {
	if len(fields) == 0 {
		p.w.WriteString("{}")
		return
	}
	byKey := func(a, b field) int { return strings.Compare(a.key, b.key) }
	if !slices.IsSortedFunc(fields, byKey) {
		fields = slices.Clone(fields)
		slices.SortStableFunc(fields, byKey)
	}
	p.w.WriteByte('{')
	p.indent++
	for i, f := range fields {
		if i > 0 {
			p.w.WriteByte(',')
		}
		p.newline()
		p.quote(f.key)
		p.w.WriteString(": ")
		p.value(f.value)
	}
	p.indent--
	p.newline()
	p.w.WriteByte('}')
}

func (p *jsonPrinter) list(list []any) {
	if len(list) == 0 {
		p.w.WriteString("[]")
		return
	}
	p.w.WriteByte('[')
	p.indent++
	for i, v := range list {
		if i > 0 {
			p.w.WriteByte(',')
		}
		p.newline()
		p.value(v)
	}
	p.indent--
	p.newline()
	p.w.WriteByte(']')
}

// quote writes json.dumps of a string: everything beyond ASCII is escaped.
func (p *jsonPrinter) quote(s string) {
	b := append(p.w.AvailableBuffer(), '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c == '"' || c == '\\':
				b = append(b, '\\', c)
			case c == '\n':
				b = append(b, `\n`...)
			case c == '\r':
				b = append(b, `\r`...)
			case c == '\t':
				b = append(b, `\t`...)
			case c == '\b':
				b = append(b, `\b`...)
			case c == '\f':
				b = append(b, `\f`...)
			case c < 0x20:
				b = fmt.Appendf(b, `\u%04x`, c)
			default:
				b = append(b, c)
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 && i+2 < len(s) && c == 0xED { // a lone surrogate
			r, size = rune(c&0xF)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
		}
		i += size
		if r >= 0x10000 {
			r -= 0x10000
			b = fmt.Appendf(b, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
		} else {
			b = fmt.Appendf(b, `\u%04x`, r)
		}
	}
	p.w.Write(append(b, '"'))
}

// ReadBaseline reads the results of a JSON report of Bandit's or ours.
func ReadBaseline(data []byte) ([]BaselineIssue, error) {
	var report struct {
		Results []struct {
			Filename   string `json:"filename"`
			Severity   string `json:"issue_severity"`
			Confidence string `json:"issue_confidence"`
			Text       string `json:"issue_text"`
			Test       string `json:"test_name"`
			ID         string `json:"test_id"`
			CWE        struct {
				ID int `json:"id"`
			} `json:"issue_cwe"`
		} `json:"results"`
	}
	if err := json.Unmarshal(data, &report); err != nil {
		return nil, err
	}
	var issues []BaselineIssue
	for _, r := range report.Results {
		issues = append(issues, BaselineIssue{r.Filename, r.Severity, r.Confidence, r.Text, r.Test, r.ID, r.CWE.ID})
	}
	return issues, nil
}
