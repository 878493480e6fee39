package secret

import (
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// An excerpt keeps only the lines of a text that hold a match, each at its own line number, so that a
// text of hundreds of megabytes, or one of the thousands of versions in a history, need not stay in
// memory until its findings are printed.
type excerpt struct {
	text    strings.Builder
	lines   int // line ends written so far
	tail    int // start of the last line in text
	matches []Match
	last    string // text of the last line
}

// maxExcerpt bounds what is kept of one line.
const maxExcerpt = 4096

// addAll adds matches of a text, which are in order of place. The text's first line is line number base (from 0) of
// the whole.
func (e *excerpt) addAll(text string, matches []Match, base int) {
	counted := 0
	for _, m := range matches {
		start := lastLineStart(text, m.Start)
		base += strings.Count(text[counted:start], "\n")
		counted = start
		e.add(text, m, start, base)
	}
}

// add copies the lines of m out of text. The first of them begins at start and has a number.
func (e *excerpt) add(text string, m Match, start, number int) {
	from := start
	if m.Start-start > maxExcerpt {
		from = m.Start - 200 // one endless line: the column is given up
	}
	end := m.End
	if n := strings.IndexByte(text[end:min(end+maxExcerpt, len(text))], '\n'); n >= 0 {
		end += n
	} // else nothing behind m is kept: a cut could leave a piece of the next secret, which nobody would cover
	line := text[from:end]
	if number < e.lines || number == e.lines && e.last != "" {
		// A second match on the line that was kept: it is found again in what is there.
		at := strings.Index(e.last, m.Value)
		if at < 0 {
			line = text[m.Start:m.End]
			e.text.WriteByte(' ')
			at = e.text.Len() - e.tail
			e.text.WriteString(line)
			e.last = e.text.String()[e.tail:]
			e.lines += strings.Count(line, "\n")
		}
		e.record(m, e.tail+at)
		return
	}
	for ; e.lines < number; e.lines++ {
		e.text.WriteByte('\n')
	}
	e.tail = e.text.Len()
	e.text.WriteString(line)
	e.last = line
	e.lines += strings.Count(line, "\n")
	e.record(m, e.tail+m.Start-from)
}

func (e *excerpt) record(m Match, start int) {
	m.Start, m.End = start, start+len(m.Value)
	e.matches = append(e.matches, m)
}

func (e *excerpt) has(value string) bool {
	for i := len(e.matches) - 1; i >= 0 && i > len(e.matches)-50; i-- {
		if e.matches[i].Value == value {
			return true
		}
	}
	return false
}

// file returns the excerpt as a file in which the matches stand where they were found.
func (e *excerpt) file(path, abs string) *source.File {
	return &source.File{Path: path, Abs: abs, Text: e.text.String()}
}
