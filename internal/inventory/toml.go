package inventory

import (
	"errors"
	"math"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/adderstone/adderstone/internal/source"
)

// maxDocument bounds what a reader takes as one document; the largest lock files seen have 5 MB.
const maxDocument = 64 << 20

// parseTOML reads a TOML document. The error is the first one; reading goes on at the next table
// after it, so that one broken line (a merge conflict, say) does not hide the rest of a lock file.
//
// The library's own decoder gives no places, so its expressions are put together here. It checks
// the grammar; that a key is not given twice is checked below.
func parseTOML(file *source.File) (*value, *documentError) {
	b := &tomlBuilder{text: file.Text, root: newTable(source.Range{})}
	for range maxRestarts {
		b.table = b.root
		b.parser.Reset([]byte(b.text[b.base:]))
		for b.parser.NextExpression() {
			if err := b.expression(b.parser.Expression()); err != nil {
				b.fail(err)
			}
		}
		err := b.parser.Error()
		if err == nil {
			break
		}
		broken := b.syntaxError(err)
		b.fail(broken)
		next := strings.Index(b.text[broken.offset:], "\n[")
		if next < 0 {
			break
		}
		b.base = int(broken.offset) + next + 1
	}
	return b.root, b.broken
}

// maxRestarts bounds how often reading goes on after an error.
const maxRestarts = 100

type tomlBuilder struct {
	parser      unstable.Parser
	text        string
	base        int // offset of what the parser reads
	root, table *value
	broken      *documentError
}

func (b *tomlBuilder) fail(err *documentError) {
	if b.broken == nil {
		b.broken = err
	}
}

// at is the range of a node in the whole text.
func (b *tomlBuilder) at(r unstable.Range) source.Range {
	return rangeOf(b.base+int(r.Offset), b.base+int(r.Offset+r.Length))
}

// syntaxError places the library's error; the library keeps the exact text it stumbled over.
func (b *tomlBuilder) syntaxError(err error) *documentError {
	var broken *unstable.ParserError
	if !errors.As(err, &broken) {
		return &documentError{int32(len(b.text)), "valid TOML: " + firstLine(err.Error())}
	}
	offset := len(b.text)
	func() {
		defer func() { _ = recover() }() // Range panics for text that is not part of the document
		if len(broken.Highlight) > 0 {
			offset = b.base + int(b.parser.Range(broken.Highlight).Offset)
		}
	}()
	return &documentError{int32(offset), "valid TOML: " + firstLine(broken.Message)}
}

func (b *tomlBuilder) expression(node *unstable.Node) *documentError {
	switch node.Kind {
	case unstable.Table, unstable.ArrayTable:
		return b.header(node)
	case unstable.KeyValue:
		return b.assign(b.table, node)
	}
	return nil
}

// header makes the table that the following lines fill.
func (b *tomlBuilder) header(node *unstable.Node) *documentError {
	parent, last, at := b.path(b.root, node.Key())
	if parent == nil {
		return &documentError{at.Start, "a key that is not already a plain value"}
	}
	old := parent.fields[last]
	if node.Kind == unstable.Table {
		if old == nil {
			old = newTable(at)
			parent.set(last, old)
		}
		if old.kind != kindTable {
			return &documentError{at.Start, "a table name that is not already a plain value or list"}
		}
		b.table = old
		return nil
	}
	if old == nil {
		old = &value{kind: kindList, key: at, Range: at}
		parent.set(last, old)
	}
	if old.kind != kindList {
		return &documentError{at.Start, "a name for [[…]] that is not already a table"}
	}
	b.table = newTable(at)
	old.items = append(old.items, b.table)
	return nil
}

// path walks to the table that holds the last part of a dotted key, making tables on its way.
func (b *tomlBuilder) path(from *value, keys unstable.Iterator) (parent *value, last string, at source.Range) {
	parent = from
	for keys.Next() {
		key := keys.Node()
		at = b.at(key.Raw)
		last = string(key.Data)
		if keys.IsLast() {
			break
		}
		parent = parent.child(last, at)
		if parent != nil && parent.kind == kindList && len(parent.items) > 0 {
			parent = parent.items[len(parent.items)-1] // [a.b] under [[a]] means the last a
		}
		if parent == nil || parent.kind != kindTable {
			return nil, last, at
		}
	}
	return parent, last, at
}

func (b *tomlBuilder) assign(table *value, node *unstable.Node) *documentError {
	parent, last, at := b.path(table, node.Key())
	if parent == nil {
		return &documentError{at.Start, "a key that is not already a plain value"}
	}
	if parent.fields[last] != nil {
		return &documentError{at.Start, "each key once; " + last + " was given before"}
	}
	child, err := b.value(node.Value())
	if err != nil {
		return err
	}
	child.key = at
	parent.set(last, child)
	return nil
}

func (b *tomlBuilder) value(node *unstable.Node) (*value, *documentError) {
	v := &value{kind: kindOther, text: string(node.Data)}
	v.Range = b.at(node.Raw)
	switch node.Kind {
	case unstable.String:
		v.kind = kindText
	case unstable.Array:
		v.kind = kindList
		v.Start = math.MaxInt32
		for items := node.Children(); items.Next(); {
			item, err := b.value(items.Node())
			if err != nil {
				return nil, err
			}
			item.key = item.Range
			v.items = append(v.items, item)
			v.Start, v.End = min(v.Start, item.Start), max(v.End, item.End)
		}
		if v.items == nil {
			v.Range = source.Range{}
		}
	case unstable.InlineTable:
		v.kind, v.fields = kindTable, map[string]*value{}
		for fields := node.Children(); fields.Next(); {
			if err := b.assign(v, fields.Node()); err != nil {
				return nil, err
			}
		}
		for i, key := range v.keys {
			if field := v.fields[key]; i == 0 {
				v.Range = field.key
			} else {
				v.End = max(v.End, field.End)
			}
		}
	}
	return v, nil
}
