// Package bandit is Bandit 1.9.4 to the letter: its tests with their blind spots and quirks, its
// configuration, its reports. It serves `adderstone bandit` alone; the rules of Adderstone's own
// are elsewhere and know better.
//
// New makes a Checker of a configuration and a profile; Check tests one file, and may be called
// from several goroutines; Collect joins the files to a Report, which Formats write. Names are
// resolved as Bandit does it, by the imports seen so far in the order of its walk (visit.go), and
// not by package resolve. What Bandit's tests look for is in the files named for it: calls.go,
// shell.go, strings.go, statements.go, django.go, blacklist.go. Where Bandit's test raises an
// exception, ours panics with raised and there is no result either.
package bandit

import (
	"bytes"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A Checker is a configured set of tests. It does not change after New.
type Checker struct {
	config      *Config
	tests       [kindCount][]*test
	calls       map[string][]*test // those of kindCall for functions of that name
	keywords    []*test            // those for calls of any other function that have keywords
	badCalls    map[string]*blacklisted
	badImports  []*blacklisted
	ignoreNosec bool
	lines       int // of code around a result

	shell       shellConfig
	tmpFolders  []string
	assertSkips []string
	protocols   []string
}

// Metrics are the counts Bandit keeps for a file.
type Metrics struct {
	Lines, Nosec, Skipped int
	Severity, Confidence  [levels]int
	Examined              bool // false for a file that could not be parsed: only the first three count
}

// A FileReport is what came of one file.
type FileReport struct {
	Name    string
	Issues  []*Issue
	Metrics Metrics
	Read    bool      // the file was read, so that Metrics count
	Error   string    // why it was not examined, or ""
	Log     []LogLine // what Bandit says on standard error
}

// A LogLine is a message for standard error.
type LogLine struct{ Level, Module, Text string }

func (f *FileReport) warn(level, module, text string) {
	f.Log = append(f.Log, LogLine{level, module, text})
}

// Check tests the file of that name with that content. It keeps nothing of data.
func (c *Checker) Check(name string, data []byte) *FileReport {
	report := &FileReport{Name: name, Read: true}
	report.Metrics.Lines = countLines(data)
	file := source.Decode("module.py", data)
	tree, fault := syntax.ParseStrict(file)
	if fault != nil || file.Broken != "" {
		report.Error = "syntax error while parsing AST from file"
		return report
	}
	v := &visitor{checker: c, tree: tree, report: report, aliases: map[string]string{}, imports: map[string]bool{}}
	v.down = v.visit
	v.downNode = func(n syntax.Node) { v.visit(n) }
	if !c.ignoreNosec {
		v.nosec = readNosec(tree, report)
	}
	for _, s := range tree.Body {
		v.visit(s)
	}
	if v.tooDeep {
		report.Issues, report.Metrics.Severity, report.Metrics.Confidence = nil, [levels]int{}, [levels]int{}
		report.Error = "exception while scanning file"
		return report
	}
	v.self, v.placed, v.line, v.lines, v.column, v.end = nil, true, 0, lineRange{0, 1}, 0, 0
	v.run(kindFile)
	report.Metrics.Examined = true
	for _, issue := range report.Issues {
		issue.Code = excerpt(name, data, file, issue, c.lines)
	}
	return report
}

// countLines counts lines that are neither blank nor only a comment.
func countLines(data []byte) int {
	count := 0
	if bytes.IndexByte(data, '\r') < 0 {
		for at := 0; at < len(data); {
			c := data[at]
			if c == ' ' || c == '\t' || c == '\v' || c == '\f' {
				at++
				continue
			}
			if c != '\n' && c != '#' {
				count++
			}
			end := bytes.IndexByte(data[at:], '\n')
			if end < 0 {
				break
			}
			at += end + 1
		}
		return count
	}
	for len(data) > 0 {
		line := data
		if end := bytes.IndexByte(data, '\n'); end >= 0 {
			line, data = data[:end], data[end+1:]
		} else {
			data = nil
		}
		for more := true; more; {
			var part []byte
			part, line, more = bytes.Cut(line, []byte{'\r'})
			if part = bytes.TrimLeft(part, " \t\v\f"); len(part) > 0 && part[0] != '#' {
				count++
			}
		}
	}
	return count
}

// An Excerpt is the code around a result: line texts with their line ends, from line First on.
type Excerpt struct {
	First int
	Lines []string
}

// Stdin is the name of standard input in a report.
const Stdin = "<stdin>"

func excerpt(name string, data []byte, file *source.File, issue *Issue, lines int) Excerpt {
	lines = max(lines, 1)
	first := max(1, issue.Line-lines/2)
	count := max(issue.Lines.Last-issue.Lines.First+1, 0) + lines - 1
	out := Excerpt{First: first}
	if name == Stdin {
		// Bandit reads the raw bytes again here, so line ends stay as they are.
		raw := strings.SplitAfter(string(data), "\n")
		for i := first; i < first+count && i <= len(raw) && raw[i-1] != ""; i++ {
			out.Lines = append(out.Lines, strings.Clone(raw[i-1]))
		}
		return out
	}
	for i := first; i < first+count && i <= file.LineCount(); i++ {
		out.Lines = append(out.Lines, file.LineText(i)+"\n")
	}
	return out
}
