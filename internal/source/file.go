// Package source holds the files of a project and places in them.
//
// A File is the text of one file, made once by Read or NewFile and never changed. Everything that
// points into it (nodes, tokens, findings) keeps byte offsets into Text; lines and columns are
// computed only when a person is shown something, from a line table that is built on first use.
package source

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// A File is one text of the project. It is safe for use from several goroutines.
type File struct {
	Path string // as reported: slash-separated, see docs/interface.md
	Abs  string // where it was read from; empty for a text that is not on disk
	Text string // UTF-8, without a byte order mark; what Encoding named has been decoded

	Encoding string // the name in the PEP 263 declaration, lower case; "" means utf-8
	BOM      bool   // the file began with a UTF-8 byte order mark
	Broken   string // why Text is only an approximation (unknown encoding, invalid bytes), or ""

	// Cells is set for a notebook only: Text is then the joined source of its code cells.
	Cells []Cell

	once  sync.Once
	lines []int32 // offset of the first byte of each line

	counted sync.Once
	count   int // of lines

	column atomic.Pointer[columnAt]
}

// A columnAt is a place far out on a line whose column has been counted. The next place that is asked for is mostly behind it.
type columnAt struct {
	offset int32
	column int
}

// farBytes are as many as are counted over and over without being noticed.
const farBytes = 4096

// A Cell says where one code cell of a notebook begins in File.Text.
type Cell struct {
	Number int   // from 1, counting code cells only
	Start  int32 // offset of its first byte
}

// NewFile returns a File for text that is already UTF-8, as tests and editors have it.
func NewFile(path, text string) *File { return &File{Path: path, Text: text} }

// A Range is the half-open byte interval [Start, End) of a File's Text.
type Range struct{ Start, End int32 }

// Span returns the range itself; embedding a Range makes a type a node with a position.
func (r Range) Span() Range { return r }

// A Place is a Range in a known File: what people are shown.
type Place struct {
	File *File
	Range
}

// A Position is a place as people count: Line and Column start at 1, Column counts code points.
type Position struct{ Line, Column int }

// Position returns the line and column of a byte offset. Offsets outside the text are clamped.
// Lines end at \n, \r\n or a lone \r, as Python's own tokenizer counts them.
func (f *File) Position(offset int32) Position {
	offset = min(max(offset, 0), int32(len(f.Text)))
	line := f.lineIndex(offset)
	from, column := f.lines[line], 1
	if known := f.column.Load(); known != nil && from <= known.offset && known.offset <= offset {
		from, column = known.offset, known.column
	}
	column += utf8.RuneCountInString(f.Text[from:offset])
	if offset-from > farBytes && int(offset) < len(f.Text) && utf8.RuneStart(f.Text[offset]) { // else the next count would begin within a rune
		f.column.Store(&columnAt{offset, column})
	}
	return Position{line + 1, column}
}

// Line returns the 1-based line of a byte offset.
func (f *File) Line(offset int32) int {
	return f.lineIndex(min(max(offset, 0), int32(len(f.Text)))) + 1
}

// ByteColumn returns the 1-based line and the 0-based byte column, as CPython's ast counts them.
func (f *File) ByteColumn(offset int32) (line, column int) {
	offset = min(max(offset, 0), int32(len(f.Text)))
	i := f.lineIndex(offset)
	return i + 1, int(offset - f.lines[i])
}

// LineCount is the number of lines; a final line without a terminator counts. It is counted once.
func (f *File) LineCount() int {
	f.counted.Do(func() {
		if strings.IndexByte(f.Text, '\r') < 0 { // an index of the lines would be made for nothing
			f.count = strings.Count(f.Text, "\n")
			if f.Text != "" && !strings.HasSuffix(f.Text, "\n") {
				f.count++
			}
			return
		}
		f.once.Do(f.index)
		f.count = len(f.lines)
		if int(f.lines[f.count-1]) == len(f.Text) {
			f.count--
		}
	})
	return f.count
}

// LineRange returns the byte range of a 1-based line without its terminator.
// A line that does not exist is an empty range at the end of the text.
func (f *File) LineRange(line int) Range {
	f.once.Do(f.index)
	if line < 1 || line > len(f.lines) {
		return Range{int32(len(f.Text)), int32(len(f.Text))}
	}
	start, end := f.lines[line-1], int32(len(f.Text))
	if line < len(f.lines) {
		end = f.lines[line]
	}
	return Range{start, start + int32(len(strings.TrimRight(f.Text[start:end], "\r\n")))}
}

// LineText returns the text of a 1-based line without its terminator.
func (f *File) LineText(line int) string {
	r := f.LineRange(line)
	return f.Text[r.Start:r.End]
}

func (f *File) lineIndex(offset int32) int {
	f.once.Do(f.index)
	low, high := 0, len(f.lines) // written out: this is asked for every node by some
	for low < high {
		if middle := int(uint(low+high) >> 1); f.lines[middle] <= offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low - 1
}

func (f *File) index() {
	f.lines = append(make([]int32, 0, len(f.Text)/32+1), 0)
	if strings.IndexByte(f.Text, '\r') < 0 {
		for at := 0; ; {
			next := strings.IndexByte(f.Text[at:], '\n')
			if next < 0 {
				return
			}
			at += next + 1
			f.lines = append(f.lines, int32(at))
		}
	}
	for i := 0; i < len(f.Text); i++ {
		switch f.Text[i] {
		case '\r':
			if i+1 < len(f.Text) && f.Text[i+1] == '\n' {
				i++
			}
			f.lines = append(f.lines, int32(i+1))
		case '\n':
			f.lines = append(f.lines, int32(i+1))
		}
	}
}

// At returns where people find a byte offset: line and column, and for a notebook the cell, from 1,
// in which that line is counted. Cell is 0 for any other file.
func (f *File) At(offset int32) (cell int, at Position) {
	at = f.Position(offset)
	for i := len(f.Cells) - 1; i >= 0; i-- {
		if c := f.Cells[i]; offset >= c.Start || i == 0 {
			at.Line = max(at.Line-f.Line(c.Start)+1, 1)
			return c.Number, at
		}
	}
	return 0, at
}

// Newline is how the file ends its lines, judged by the first; \n where there is none.
func (f *File) Newline() string {
	i := strings.IndexAny(f.Text, "\r\n")
	switch {
	case i < 0 || f.Text[i] == '\n':
		return "\n"
	case strings.HasPrefix(f.Text[i:], "\r\n"):
		return "\r\n"
	}
	return "\r"
}
