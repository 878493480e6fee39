package inventory

import (
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// kind tells what a value of a document is.
type kind uint8

const (
	kindNull kind = iota
	kindText
	kindOther // number, boolean, date: the text is kept as written
	kindList
	kindTable
)

// A value is one node of a TOML, JSON or YAML document and knows where it stands. Readers of
// manifests see documents only through it, so a missing or mistyped part is an empty answer and
// never a crash: all methods work on nil.
type value struct {
	kind   kind
	text   string
	items  []*value
	keys   []string // in the order of the document
	fields map[string]*value
	key    source.Range // of the key that names this value, or of the value itself
	source.Range
}

// get follows keys from table to table; nil when one is missing.
func (v *value) get(path ...string) *value {
	for _, key := range path {
		if v == nil || v.kind != kindTable {
			return nil
		}
		v = v.fields[key]
	}
	return v
}

// str returns the text of a string, or "" for anything else.
func (v *value) str(path ...string) string {
	if v = v.get(path...); v != nil && v.kind == kindText {
		return v.text
	}
	return ""
}

// scalar returns the text of a string, number or boolean.
func (v *value) scalar(path ...string) string {
	if v = v.get(path...); v != nil && (v.kind == kindText || v.kind == kindOther) {
		return v.text
	}
	return ""
}

// list returns the items of a list; nil for anything else.
func (v *value) list(path ...string) []*value {
	if v = v.get(path...); v != nil && v.kind == kindList {
		return v.items
	}
	return nil
}

// table returns the keys of a table in document order; nil for anything else.
func (v *value) table(path ...string) []string {
	if v = v.get(path...); v != nil && v.kind == kindTable {
		return v.keys
	}
	return nil
}

// strings returns the texts of a list of strings; a single string counts as a list of one.
func (v *value) strings(path ...string) []string {
	v = v.get(path...)
	if v == nil {
		return nil
	}
	if v.kind == kindText {
		return []string{v.text}
	}
	var texts []string
	for _, item := range v.list() {
		if item.kind == kindText {
			texts = append(texts, item.text)
		}
	}
	return texts
}

// isTrue tells whether a boolean is true.
func (v *value) isTrue(path ...string) bool { return v.scalar(path...) == "true" }

// child returns the field of a table, made when it is missing; nil when v is no table.
func (v *value) child(key string, at source.Range) *value {
	if v.kind != kindTable {
		return nil
	}
	child := v.fields[key]
	if child == nil {
		child = newTable(at)
		v.set(key, child)
	}
	return child
}

func (v *value) set(key string, child *value) {
	if _, known := v.fields[key]; !known {
		v.keys = append(v.keys, key)
	}
	v.fields[key] = child
}

func newTable(at source.Range) *value {
	return &value{kind: kindTable, fields: map[string]*value{}, key: at, Range: at}
}

// A documentError says where a document broke and what its reader expected there.
type documentError struct {
	offset   int32
	expected string
}

func (e *documentError) Error() string { return e.expected }

// rangeOf finds a byte range from offsets that libraries give as int.
func rangeOf(start, end int) source.Range { return source.Range{Start: int32(start), End: int32(end)} }

// offsetOf returns the offset of a 1-based line and column as YAML and CSV readers count them.
func offsetOf(file *source.File, line, column int) int32 {
	r := file.LineRange(line)
	return min(r.Start+int32(max(column-1, 0)), int32(len(file.Text)))
}

// firstLine cuts a message of a library down to what fits a report.
func firstLine(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	return strings.TrimSpace(text)
}
