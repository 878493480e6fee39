package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Stamp fills the Scope and the Fingerprint of findings in one file, where they are empty. tree is nil
// for a file that is not Python.
//
// A fingerprint is made of rule, enclosing definition, the statement without white space and
// comments, and what tells two findings in one statement apart. It has no line and no path, so it
// survives edits elsewhere, moved functions and renamed files; and it changes with the statement, so
// a decision about the old code says nothing about the new one.
func Stamp(file *source.File, tree *syntax.Tree, findings []finding.Finding) {
	for i := range findings {
		f := &findings[i]
		if f.Fingerprint != "" {
			continue // a secret: its engine knows what must stay out
		}
		var statement, own string
		switch {
		case file == nil:
		case tree == nil:
			statement, own = lineAround(file, f)
		default:
			s := statementAt(tree, f.Place.Start)
			if f.Scope == "" {
				f.Scope = s.scope
			}
			header := s.header
			const most = 4000 // a table of thousands of rows: its other rows are none of our business
			if header.End-header.Start > most {
				header = f.Place.Range
			}
			statement = normalize(file.Text, header, tree.Comments)
			own = normalize(file.Text, clampRange(f.Place.Range, most), tree.Comments)
		}
		sum := sha256.Sum256([]byte(strings.Join([]string{"1", f.About.ID, f.Scope, statement, own, f.Detail}, "\x00")))
		f.Fingerprint = hex.EncodeToString(sum[:16])
	}
}

// StampAll stamps findings outside Python, of any files.
func StampAll(findings []finding.Finding) {
	for i := range findings {
		Stamp(findings[i].Place.File, nil, findings[i:i+1])
	}
}

func clampRange(r source.Range, most int32) source.Range {
	return source.Range{Start: r.Start, End: min(r.End, r.Start+most)}
}

// lineAround is the line of a finding outside Python. The text of a secret is left out, so that a
// fingerprint that is published cannot be used to guess it.
func lineAround(file *source.File, f *finding.Finding) (statement, own string) {
	line := file.LineRange(file.Line(f.Place.Start))
	start, end := max(line.Start, f.Place.Start), max(min(line.End, f.Place.End), f.Place.Start)
	const most = 500
	before := strings.Fields(file.Text[max(line.Start, start-most):start])
	after := strings.Fields(file.Text[end:max(end, min(line.End, end+most))])
	statement = strings.Join(before, " ") + "\x00" + strings.Join(after, " ")
	if f.About.Family != "secrets" {
		own = strings.Join(strings.Fields(file.Text[start:end]), " ")
	}
	return statement, own
}

// A statement is what a finding or a comment belongs to.
type statement struct {
	header source.Range // the whole of a simple statement; of a compound one, up to its body
	scope  string       // enclosing definitions, "Class.method"
}

// statementAt returns the innermost statement around an offset. Between statements, in comments, it
// is an empty one at the offset.
func statementAt(tree *syntax.Tree, offset int32) statement {
	found := statement{header: source.Range{Start: offset, End: offset}}
	body := tree.Body
	for {
		i := sort.Search(len(body), func(i int) bool { return body[i].Span().End > offset })
		if i == len(body) || startOf(body[i]) > offset {
			return found
		}
		found.header = headerOf(body[i])
		if offset < found.header.End {
			return found
		}
		inner := bodyAt(body[i], offset)
		if inner == nil {
			// In the line of an except, a case or an else.
			found.header = clauseAt(body[i], offset)
			return found
		}
		switch s := body[i].(type) {
		case *syntax.FunctionDef:
			found.scope = join(found.scope, s.Name)
		case *syntax.ClassDef:
			found.scope = join(found.scope, s.Name)
		}
		body = inner
	}
}

func join(scope, name string) string {
	if scope == "" {
		return name
	}
	return scope + "." + name
}

// startOf is where a statement begins, its decorators included.
func startOf(s syntax.Stmt) int32 {
	var decorators []syntax.Expr
	switch s := s.(type) {
	case *syntax.FunctionDef:
		decorators = s.Decorators
	case *syntax.ClassDef:
		decorators = s.Decorators
	}
	if len(decorators) > 0 {
		return decorators[0].Span().Start
	}
	return s.Span().Start
}

// bodies returns the blocks of a compound statement, nil for a simple one.
func bodies(s syntax.Stmt) [][]syntax.Stmt {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		return [][]syntax.Stmt{s.Body}
	case *syntax.ClassDef:
		return [][]syntax.Stmt{s.Body}
	case *syntax.For:
		return [][]syntax.Stmt{s.Body, s.Orelse}
	case *syntax.While:
		return [][]syntax.Stmt{s.Body, s.Orelse}
	case *syntax.If:
		return [][]syntax.Stmt{s.Body, s.Orelse}
	case *syntax.With:
		return [][]syntax.Stmt{s.Body}
	case *syntax.Match:
		blocks := make([][]syntax.Stmt, 0, len(s.Cases))
		for _, c := range s.Cases {
			blocks = append(blocks, c.Body)
		}
		return blocks
	case *syntax.Try:
		blocks := [][]syntax.Stmt{s.Body}
		for _, h := range s.Handlers {
			blocks = append(blocks, h.Body)
		}
		return append(blocks, s.Orelse, s.Finalbody)
	}
	return nil
}

// headerOf is what of a statement stands before its first block.
func headerOf(s syntax.Stmt) source.Range {
	header := source.Range{Start: startOf(s), End: s.Span().End}
	for _, block := range bodies(s) {
		if len(block) > 0 {
			header.End = min(header.End, startOf(block[0]))
		}
	}
	return header
}

func bodyAt(s syntax.Stmt, offset int32) []syntax.Stmt {
	for _, block := range bodies(s) {
		if len(block) > 0 && startOf(block[0]) <= offset && offset < block[len(block)-1].Span().End {
			return block
		}
	}
	return nil
}

// clauseAt is the text between the blocks of a compound statement around an offset.
func clauseAt(s syntax.Stmt, offset int32) source.Range {
	clause := source.Range{Start: headerOf(s).End, End: s.Span().End}
	for _, block := range bodies(s) {
		if len(block) == 0 {
			continue
		}
		if end := block[len(block)-1].Span().End; end <= offset {
			clause.Start = max(clause.Start, end)
		}
		if start := startOf(block[0]); start > offset {
			clause.End = min(clause.End, start)
		}
	}
	return clause
}

// normalize returns the text of a range without comments and without the white space that a
// formatter may change: a space is kept only between two words, and a comma before a closing bracket
// goes. Strings stay as they are.
func normalize(text string, r source.Range, comments []source.Range) string {
	r.End = min(r.End, int32(len(text)))
	var b strings.Builder
	next := sort.Search(len(comments), func(i int) bool { return comments[i].End > r.Start })
	space := false
	for i := r.Start; i < r.End; {
		if next < len(comments) && i >= comments[next].Start {
			i = comments[next].End
			space = true
			next++
			continue
		}
		c := text[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\\':
			space = true
			i++
		case c == '"' || c == '\'':
			end := stringEnd(text, i, r.End)
			separate(&b, space, c)
			b.WriteString(text[i:end])
			space = false
			i = end
		default:
			separate(&b, space, c)
			b.WriteByte(c)
			space = false
			i++
		}
	}
	return b.String()
}

// separate writes what has to stand between what was written and a character after white space.
func separate(b *strings.Builder, space bool, c byte) {
	s := b.String()
	if s == "" {
		return
	}
	last := s[len(s)-1]
	if space && isWord(last) && isWord(c) {
		b.WriteByte(' ')
	}
	if last == ',' && (c == ')' || c == ']' || c == '}') {
		b.Reset()
		b.WriteString(s[:len(s)-1])
	}
}

func isWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// stringEnd is the offset behind the string literal that begins at i. It knows quotes and
// backslashes, not the nesting of f-strings: their pieces then count as several strings, the same
// way every time.
func stringEnd(text string, i, end int32) int32 {
	quote := text[i : i+1]
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(text[i:end], triple) {
		quote = triple
	}
	for j := i + int32(len(quote)); j < end; j++ {
		switch {
		case text[j] == '\\':
			j++
		case strings.HasPrefix(text[j:end], quote):
			return j + int32(len(quote))
		case text[j] == '\n' && len(quote) == 1:
			return j
		}
	}
	return end
}
