// Package secret finds credentials in any text: files of a project, what stands in archives among
// them, and every version that a git history keeps.
//
// What a secret looks like is data: rules/secrets has some 340 kinds, each with a literal that must be
// there and a pattern for the rest. One automaton looks for all literals in one pass (automaton.go);
// only where one was found is a pattern tried (scan.go), a name with its value read (assign.go), or a
// URL, key or token taken apart (special.go). Then context decides: how random the value is against a
// model of how people write (random.go), whether it stands for something else (placeholder.go), what
// its name promises (name.go), and what the file is for (role.go). Python is read as a tree
// (python.go), so that a value is known by what it is assigned to and where it flows, however it is
// written. A Match becomes a finding.Finding in finding.go, and there loses its value: nothing that
// leaves this package holds more than the first four characters, except what Reveal is asked for.
//
// Start with Examine for one file, History for a repository.
package secret

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Options say how a scan is done. The zero value is usual.
type Options struct {
	Key    []byte    // the team's key for fingerprints; nil makes them of rule, path and surroundings
	Reveal bool      // findings hold the whole value: only for a person at a terminal
	Roots  []string  // named paths, absolute: what a file is for is judged by its path below them
	Verify *Verifier // asks providers whether a secret is live; nil asks nobody
}

// Limits of one file. What lies beyond is read in pieces (text) or is a problem (archives).
const (
	wholeBytes = 16 << 20 // larger texts are scanned in pieces
	pieceBytes = 4 << 20
	overlap    = maxKey // what two pieces share, so that nothing is cut in two
	sniffBytes = 8000   // a NUL among them makes a file binary, as git judges it
	maxMatches = 5000   // findings in one text: a list of made-up tokens is no use to anybody
)

// A Text is one text with the secrets in it: a file, a member of an archive, a blob of a history. Of more than maxMatches
// the first become findings; the others are known so that they are covered.
type Text struct {
	File    *source.File
	Matches []Match
}

// Examine reads one file and returns the secrets in it, as findings in order of place. tree is that of
// a Python file when the caller has it; nil lets Examine parse what it needs. A file that is not text
// has no findings; one that cannot be read is a problem.
func (r *Rules) Examine(e source.Entry, tree *syntax.Tree, o Options) ([]finding.Finding, []finding.Problem) {
	texts, problems := r.texts(e, tree, o)
	var found []finding.Finding
	for _, text := range texts {
		found = append(found, Findings(text.File, text.Matches, o)...)
	}
	return found, problems
}

// Find examines every entry, one after the other. Who has several cores calls Examine on each.
func (r *Rules) Find(ctx context.Context, entries []source.Entry, o Options) (found []finding.Finding, problems []finding.Problem) {
	for _, e := range entries {
		if ctx.Err() != nil {
			break
		}
		f, p := r.Examine(e, nil, o)
		found, problems = append(found, f...), append(problems, p...)
	}
	return found, problems
}

// Texts is Examine for who needs the values: to reveal, verify or move them.
func (r *Rules) Texts(e source.Entry, o Options) ([]Text, []finding.Problem) {
	return r.texts(e, nil, o)
}

func (r *Rules) texts(e source.Entry, tree *syntax.Tree, o Options) ([]Text, []finding.Problem) {
	name := o.nameBelow(e)
	if tree != nil && tree.File.Cells == nil {
		if matches := r.scanAs(name, tree.File, tree); len(matches) > 0 {
			return []Text{{tree.File, matches}}, nil
		}
		return nil, nil
	}
	x := examiner{rules: r}
	file, size, err := source.Open(e.Abs)
	if err != nil {
		return nil, []finding.Problem{unreadable(e.Path, err)}
	}
	defer file.Close()
	x.file = file
	x.stream(name, e.Abs, file, size)
	// Inside, paths began at the named one; people are shown where that lies.
	for i := range x.texts {
		x.texts[i].File.Path = strings.TrimSuffix(e.Path, name) + x.texts[i].File.Path
	}
	for i := range x.problems {
		x.problems[i].Path = strings.TrimSuffix(e.Path, name) + x.problems[i].Path
	}
	return x.texts, x.problems
}

// nameBelow is the path by which a file's role is judged: below the named folder that it lies in. Where
// that folder lies says nothing: a project may be checked out below a folder called test.
func (o Options) nameBelow(e source.Entry) string {
	for _, root := range o.Roots {
		if relative, err := filepath.Rel(root, e.Abs); err == nil && filepath.IsLocal(relative) {
			if relative == "." {
				relative = filepath.Base(e.Abs)
			}
			if name := filepath.ToSlash(relative); strings.HasSuffix(e.Path, name) {
				return name
			}
		}
	}
	return e.Path
}

// Reader examines what comes from in, as if it were a file called name: standard input, a blob. size
// may be -1 when it is not known. A crash is a problem of that one text: the rest of a history is still examined.
func (r *Rules) Reader(name string, in io.Reader, size int64) (texts []Text, problems []finding.Problem) {
	x := examiner{rules: r}
	defer func() {
		if crash := recover(); crash != nil {
			x.problem(finding.ProblemCrash, name, "Adderstone crashed while looking for secrets in it; please report it: %v", crash)
		}
		texts, problems = x.texts, x.problems
	}()
	x.stream(name, "", in, size)
	return texts, problems
}

func unreadable(path string, err error) finding.Problem {
	p := finding.Problem{Kind: finding.ProblemUnreadable, Path: path, Message: err.Error()}
	if pe, ok := err.(*fs.PathError); ok {
		p.Message = pe.Err.Error()
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.Message = "vanished while the tree was read" // word for word what the readers of code say: it counts once
	}
	return p
}

// An examiner collects the texts of one file and of what lies inside it.
type examiner struct {
	rules    *Rules
	texts    []Text
	problems []finding.Problem
	file     *os.File // what is examined, when it is a file; nil for a blob, a stream
	depth    int      // archives around the current text
	unpacked int64    // bytes that archives have given so far
	limit    int64    // bytes that they may give
	members  int      // files that they have given
}

func (x *examiner) problem(kind finding.ProblemKind, path, format string, args ...any) {
	x.problems = append(x.problems, finding.Problem{Kind: kind, Path: path, Message: fmt.Sprintf(format, args...)})
}

// stream examines one file of any size and kind. Memory stays bounded by wholeBytes.
func (x *examiner) stream(path, abs string, in io.Reader, size int64) {
	expected := sniffBytes // of a text that fits, and the byte by which its end is noticed
	if size >= 0 && size < wholeBytes {
		expected = int(size) + 1
	}
	data, err := readUpTo(in, make([]byte, 0, min(expected, sniffBytes)), sniffBytes)
	if err != nil {
		x.problems = append(x.problems, unreadable(path, err))
		return
	}
	if open := archiveOf(path, data); open != nil {
		x.archive(path, open, io.MultiReader(bytes.NewReader(data), in), size)
		return
	}
	wide := wideOrder(data)
	if wide == nil && bytes.IndexByte(data, 0) >= 0 {
		return // binary, as git judges it
	}
	if len(data) == sniffBytes {
		data = slices.Grow(data, max(expected-len(data), 1))
	}
	if data, err = readUpTo(in, data, wholeBytes+1); err != nil {
		x.problems = append(x.problems, unreadable(path, err))
		return
	}
	if len(data) > wholeBytes {
		whole := io.MultiReader(bytes.NewReader(data), in)
		if wide != nil {
			whole = wide.NewDecoder().Reader(whole)
		}
		x.pieces(path, abs, whole)
		return
	}
	x.text(path, abs, data)
}

// readUpTo fills data until it has limit bytes or in ends. It grows data only when that is full.
func readUpTo(in io.Reader, data []byte, limit int) ([]byte, error) {
	for len(data) < limit {
		if len(data) == cap(data) {
			data = slices.Grow(data, len(data)+bytes.MinRead)
		}
		n, err := in.Read(data[len(data):min(cap(data), limit)])
		data = data[:len(data)+n]
		if err == io.EOF {
			break
		}
		if err != nil {
			return data, err
		}
	}
	return data, nil
}

// text examines one text that is in memory. It takes data over.
func (x *examiner) text(path, abs string, data []byte) {
	if isNotebook(path) && x.notebook(path, abs, data) {
		return
	}
	f := decode(path, abs, data)
	if matches := x.rules.Scan(f, nil); len(matches) > 0 {
		x.keep(f, matches)
	}
}

func (x *examiner) keep(f *source.File, matches []Match) {
	if len(matches) > maxMatches {
		x.problem(finding.ProblemLimit, f.Path, "more than %d secrets; the others are not listed", maxMatches)
	}
	x.texts = append(x.texts, Text{f, matches})
}

// pieces scans a text that is too large for memory, piece by piece at line ends.
func (x *examiner) pieces(path, abs string, in io.Reader) {
	var e excerpt
	buffer := make([]byte, 0, pieceBytes+overlap)
	line, done := 0, 0 // lines before the buffer; bytes at its start that the piece before has judged
	for end := false; !end; {
		n, err := io.ReadFull(in, buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+n]
		end = err != nil
		cut := len(buffer)
		if !end {
			if newline := bytes.LastIndexByte(buffer[done:], '\n'); newline >= 0 {
				cut = done + newline + 1
			}
		}
		text := string(buffer[:cut])
		fresh := slices.DeleteFunc(x.rules.ScanText(path, text), func(m Match) bool {
			return m.End <= done || m.Start < done && e.has(m.Value)
		})
		some := min(len(fresh), max(maxMatches+1-len(e.matches), 0))
		for some > 0 && some < len(fresh) && !strings.Contains(text[fresh[some-1].End:fresh[some].Start], "\n") {
			some++ // the line is kept, so all its secrets must be known
		}
		e.addAll(text, fresh[:some], line)
		from := max(cut-overlap, 0)
		if newline := bytes.IndexByte(buffer[from:cut], '\n'); newline >= 0 && from > 0 {
			from += newline + 1
		}
		line += bytes.Count(buffer[:from], []byte{'\n'})
		done = cut - from
		buffer = buffer[:copy(buffer, buffer[from:])]
	}
	if len(e.matches) > 0 {
		slices.SortStableFunc(e.matches, func(a, b Match) int { return a.Start - b.Start })
		x.keep(e.file(path, abs), e.matches)
	}
}

// wideOrder is how UTF-16 is read, when the first bytes of a file say that it is that: by a mark, or because nearly every other
// byte is zero and those between are plain text. nil for anything else.
func wideOrder(head []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}), bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case len(head) < 8 || bytes.IndexByte(head, 0) < 0:
		return nil
	}
	var zeros, plain [2]int
	for i, b := range head[:len(head)&^1] {
		switch {
		case b == 0:
			zeros[i&1]++
		case b >= ' ' && b < 0x7f, b == '\n', b == '\r', b == '\t':
			plain[i&1]++
		}
	}
	nearly := len(head) / 2 * 9 / 10 // a letter with an accent, a dash, another script in between
	switch {
	case zeros[1] >= nearly && plain[0] >= nearly:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zeros[0] >= nearly && plain[1] >= nearly:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// decode makes a File of bytes: UTF-8 with or without a mark, UTF-16; any other byte stands for itself as in Latin-1, so
// that offsets stay inside the text. It takes data over.
func decode(path, abs string, data []byte) *source.File {
	f := &source.File{Path: path, Abs: abs}
	if bytes.HasPrefix(data, []byte{0xef, 0xbb, 0xbf}) {
		f.BOM, data = true, data[3:]
	} else if wide := wideOrder(data[:min(len(data), sniffBytes)]); wide != nil {
		text, _ := wide.NewDecoder().Bytes(data) // what is no character becomes U+FFFD
		f.Encoding, f.Text = "utf-16", string(text)
		return f
	}
	if utf8.Valid(data) {
		f.Text = unsafe.String(unsafe.SliceData(data), len(data)) // a copy of all that is read would be half of what is allocated
		return f
	}
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size <= 1 {
			r = rune(data[0])
		}
		b.WriteRune(r)
		data = data[max(size, 1):]
	}
	f.Broken, f.Text = "not valid UTF-8", b.String()
	return f
}
