package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// Text writes for people: findings grouped by file, each with a frame of its code, the way of the
// data, the reason and the remedy; then the problems; one line of counts at the end.
func Text(w io.Writer, result *scan.Result, look Look) error {
	buffered := bufio.NewWriter(w)
	t := &texter{w: buffered, look: look, explained: map[string]bool{}}
	path := ""
	for i := range result.Findings {
		f := &result.Findings[i]
		if f.State != finding.New && !look.Verbose {
			continue
		}
		at := spotOf(f.Place)
		if at.path != path {
			path = at.path
			t.line("%s", t.paint(bold, Visible(path)))
		}
		t.finding(f, at)
	}
	t.problems(result.Problems)
	if look.Verbose {
		t.leftOut(result)
	}
	t.counts(result)
	return buffered.Flush()
}

type texter struct {
	w         *bufio.Writer
	look      Look
	explained map[string]bool // rules whose reason and remedy were printed
}

// Colours of the terminal.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	yellow = "33"
	blue   = "34"
	green  = "32"
	strong = "1;31"
)

var severityColour = [...]string{finding.None: dim, finding.Low: blue, finding.Medium: yellow, finding.High: red, finding.Critical: strong}

func (t *texter) paint(colour, text string) string {
	if !t.look.Color || text == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

func (t *texter) line(format string, arguments ...any) {
	fmt.Fprintf(t.w, format, arguments...)
	t.w.WriteByte('\n')
}

func (t *texter) finding(f *finding.Finding, at spot) {
	state := ""
	switch f.State {
	case finding.Known:
		state = t.paint(dim, " (known)")
	case finding.Allowed:
		state = t.paint(dim, " (allowed: "+Visible(f.Reason)+")")
	}
	cwe := ""
	if f.About.CWE > 0 {
		cwe = t.paint(dim, fmt.Sprintf(" CWE-%d", f.About.CWE))
	}
	t.line("  %s %s %s %s%s%s", t.paint(dim, where(at)), t.paint(severityColour[f.Severity], f.Severity.String()),
		t.paint(bold, f.About.Title), t.paint(dim, "["+f.About.ID+"]"), cwe, state)
	width := t.frame(f, at)
	margin := strings.Repeat(" ", width)
	for _, step := range f.Trace {
		s := spotOf(step.Place)
		t.line("  %s %s %s  %s", margin, t.paint(dim, "<-"), t.paint(dim, Visible(s.path)+":"+where(s)), Visible(step.Message))
	}
	if m := message(f); m != f.About.Title {
		t.note(margin, "", m)
	}
	if !t.explained[f.About.ID] {
		t.explained[f.About.ID] = true
		t.note(margin, "why", f.About.Why)
		t.note(margin, "fix", f.About.Fix)
	}
	t.line("")
}

// note prints one remark below a frame, wrapped.
func (t *texter) note(margin, label, text string) {
	if text == "" {
		return
	}
	lead := t.paint(dim, "=") + " "
	if label != "" {
		lead += t.paint(green, label+":") + " "
	}
	const columns = 92
	indent := "    "
	if label != "" {
		indent += strings.Repeat(" ", len(label)+2-2)
	}
	for i, line := range wrap(Visible(text), columns) {
		if i == 0 {
			t.line("  %s %s%s", margin, lead, line)
		} else {
			t.line("  %s %s%s", margin, indent, line)
		}
	}
}

// frame prints the lines of the finding, at most four, with the place underlined. It returns the
// width of the line numbers.
func (t *texter) frame(f *finding.Finding, at spot) (width int) {
	file := f.Place.File
	if file == nil || file.Text == "" {
		return 1
	}
	first, last := file.Line(f.Place.Start), file.Line(max(f.Place.Start, f.Place.End-1))
	const most = 4
	cut := last-first >= most
	if cut {
		last = first + most - 2
	}
	shift := at.start.Line - first // notebooks count lines from the cell
	width = len(strconv.Itoa(last + shift))
	bar := t.paint(dim, "|")
	for n := first; n <= last; n++ {
		text, under := frameLine(file, n, f.Place.Range)
		t.line("  %s %s %s", t.paint(dim, fmt.Sprintf("%*d", width, n+shift)), bar, text)
		if under != "" && first == last {
			t.line("  %*s %s %s", width, "", bar, t.paint(severityColour[f.Severity], under))
		}
	}
	if cut {
		t.line("  %*s %s %s", width, "", bar, t.paint(dim, "..."))
	}
	return width
}

// frameLine returns one line of code made safe to print, shortened around the range, and the marks
// that underline the part of the range in it.
func frameLine(file *source.File, n int, r source.Range) (text, under string) {
	line := file.LineRange(n)
	start, end := max(line.Start, r.Start), min(line.End, r.End)
	const window = 400 // bytes kept on each side of the range's start in a very long line
	from, to := line.Start, line.End
	if to-from > 2*window {
		from, to = max(from, start-window/4), min(to, start+window)
		for from > line.Start && !utf8.RuneStart(file.Text[from]) {
			from--
		}
		for to < line.End && !utf8.RuneStart(file.Text[to]) {
			to++
		}
	}
	before := Visible(file.Text[from:max(from, min(start, to))])
	inside := Visible(file.Text[max(from, min(start, to)):max(min(end, to), min(start, to))])
	after := Visible(file.Text[max(min(end, to), min(start, to)):to])
	text = before + inside + after
	if from > line.Start {
		text, before = "..."+text, "..."+before
	}
	if to < line.End {
		text += "..."
	}
	if inside == "" {
		return text, ""
	}
	return text, strings.Repeat(" ", columns(before)) + strings.Repeat("^", max(columns(inside), 1))
}

func (t *texter) problems(problems []finding.Problem) {
	shown := 0
	for _, p := range problems {
		if p.Verbose && !t.look.Verbose {
			continue
		}
		t.line("%s %s", t.paint(yellow, "problem:"), Visible(ProblemLine(p)))
		shown++
	}
	if shown > 0 {
		t.line("")
	}
}

// ProblemLine is a problem in one line: where, what, and its kind.
func ProblemLine(p finding.Problem) string {
	var b strings.Builder
	b.WriteString(p.Path)
	if p.Line > 0 {
		b.WriteString(":" + where(spot{cell: p.Cell, start: source.Position{Line: p.Line, Column: max(p.Column, 1)}}))
	}
	if p.Path != "" {
		b.WriteString(": ")
	}
	b.WriteString(p.Message + " (" + string(p.Kind) + ")")
	return b.String()
}

func (t *texter) leftOut(result *scan.Result) {
	for _, s := range result.Skipped {
		t.line("%s %s: %s", t.paint(dim, "left out:"), Visible(s.Path), s.Why)
	}
	if result.Ignored > 0 {
		t.line("%s %s that ignore files or exclude globs name", t.paint(dim, "left out:"), count(result.Ignored, "file or folder", "files and folders"))
	}
	if len(result.Skipped)+result.Ignored > 0 {
		t.line("")
	}
}

// counts prints the last line.
func (t *texter) counts(result *scan.Result) {
	c := Count(result)
	if t.look.Quiet && c.Total() == 0 && c.Problems == 0 {
		return
	}
	var b strings.Builder
	if total := c.Total(); total == 0 {
		b.WriteString("no findings")
	} else {
		b.WriteString(t.paint(bold, headline(c)))
	}
	if c.Known > 0 {
		fmt.Fprintf(&b, ", %d known", c.Known)
	}
	if c.Allowed > 0 {
		fmt.Fprintf(&b, ", %d allowed", c.Allowed)
	}
	fmt.Fprintf(&b, ", %s", count(c.Problems, "problem", "problems"))
	fmt.Fprintf(&b, "; %s, %s", count(result.Files, "file", "files"), count(result.Lines, "line", "lines"))
	if n := len(result.Skipped); n > 0 && !t.look.Verbose {
		fmt.Fprintf(&b, "; %s left out (--verbose lists them)", count(n, "place", "places"))
	}
	t.line("%s", b.String())
}

// count words a number: "1 file", "12,345 files".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits + " " + many
}

// where is line and column, with the cell of a notebook before them.
func where(s spot) string {
	at := fmt.Sprintf("%d:%d", s.start.Line, s.start.Column)
	if s.cell > 0 {
		return fmt.Sprintf("cell %d:%s", s.cell, at)
	}
	return at
}

// Visible makes text from a scanned file safe to print: what could steer a terminal, or show lines
// in another order than they run, becomes an escape. A tab is four spaces.
func Visible(text string) string {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= ' ' && text[i] < 0x7f
	}
	if plain {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\t':
			b.WriteString("    ")
		case r == utf8.RuneError, unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Zl, r), unicode.Is(unicode.Zp, r):
			quoted := strconv.QuoteToASCII(string(r))
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// columns is how wide a terminal shows text: East Asian wide characters take two.
func columns(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana), r >= 0xff01 && r <= 0xff60, r >= 0x1f300 && r <= 0x1faff:
			n += 2
		default:
			n++
		}
	}
	return n
}

// wrap breaks text at spaces into lines of at most the given number of characters.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
