package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file reads tables that the program has written out as text, with csv, and the queries of URLs with urlencode: what
// stands in one column or under one name is told from the others.

// rowsOf are the rows of a text of csv: those that were written to it, or those that its constant beginning holds.
func (f *frame) rowsOf(s *state, text *Value, separator string, place pairKey) (prefix, bool) {
	if text == nil {
		return prefix{}, false
	}
	if of := text.form().of; of != nil && len(of.refs) == 1 {
		if rows, ok := f.exactElements(s, of); ok {
			return prefix{first: rows}, true
		}
	}
	head, whole := text.text()
	if !whole {
		head = text.form().head
	}
	if head == "" || strings.Contains(head, `"`) {
		return prefix{}, false
	}
	var rows prefix
	row := func(p prefix) {
		rows.first = append(rows.first, f.alloc(s, place, p.object(listObject)))
		place.i++
	}
	lines := strings.SplitAfter(head, "\n")
	for i, line := range lines {
		last := i == len(lines)-1 && !strings.HasSuffix(line, "\n")
		if last && line == "" && whole || len(rows.first) == maxPlaced {
			break
		}
		var cells prefix
		names := strings.Split(strings.TrimRight(line, "\r\n"), separator)
		if last && !whole { // the data begins in its last cell
			names, cells.more, cells.rest = names[:len(names)-1], true, tainted(text.taint)
		}
		for _, name := range names {
			cells.first = append(cells.first, constValue(textConst(name)))
		}
		row(cells)
	}
	if !whole {
		rows.more = true
		rows.rest = f.alloc(s, pairKey{place.at, -1}, (&object{kind: listObject}).withRest(tainted(text.taint)))
	}
	return rows, true
}

// tableCall evaluates csv.reader and csv.DictReader.
func (f *frame) tableCall(s *state, c *libraryCall) (*Value, bool) {
	if len(c.args.pos) == 0 || c.args.some || c.args.more {
		return nil, false
	}
	separator := ","
	for i, name := range c.args.names {
		text, ok := c.args.named[i].text()
		switch {
		case name == "delimiter" && ok:
			separator = text
		case name != "fieldnames" || c.name == "csv.reader":
			return nil, false
		}
	}
	rows, ok := f.tableIn(s, c.args.pos[0], separator, c.at)
	if !ok {
		return nil, false
	}
	if c.name == "csv.reader" {
		return f.alloc(s, c.at, rows.object(iteratorObject)), true
	}
	head, given := f.arg(s, c, Arg{Index: 1, Name: "fieldnames"})
	if !given {
		if len(rows.first) == 0 {
			return nil, false
		}
		head, rows = rows.first[0], rows.after(1)
	}
	columns, ok := f.constants(s, head)
	if !ok {
		return nil, false
	}
	named := func(row *Value, i int) *Value {
		cells := f.prefixOf(s, row)
		o := &object{kind: dictObject}
		for k, column := range columns {
			cell := cells.rest
			if k < len(cells.first) {
				cell = cells.first[k]
			}
			o = o.with(itemKey(column), cell)
		}
		return f.alloc(s, recordKey{c.at, i}, o)
	}
	records := prefix{more: rows.more}
	for i, row := range rows.first {
		records.first = append(records.first, named(row, i))
	}
	if rows.more {
		records.rest = named(rows.rest, -1)
	}
	return f.alloc(s, c.at, records.object(iteratorObject)), true
}

type recordKey struct {
	at syntax.Node
	i  int
}

// tableIn are the rows of what a reader is given: a buffer, or a list of lines.
func (f *frame) tableIn(s *state, source *Value, separator string, at syntax.Node) (prefix, bool) {
	if o := f.bufferOf(s, source); o != nil {
		rest, _ := o.field(bufferRest)
		if o.some {
			return prefix{}, false
		}
		return f.rowsOf(s, rest, separator, pairKey{at, 0})
	}
	lines, ok := f.exactElements(s, source)
	if !ok || len(source.refs) == 0 || len(lines) > maxUnroll {
		return prefix{}, false
	}
	var rows prefix
	for _, line := range lines {
		cells, ok := f.rowsOf(s, line, separator, pairKey{at, len(rows.first)})
		if !ok || len(cells.first) != 1 {
			return prefix{}, false
		}
		rows.first = append(rows.first, cells.first[0])
	}
	return rows, true
}

// writeRows writes rows to the buffer behind a writer of csv. It fails where they are not known cell by cell.
func (f *frame) writeRows(s *state, writer, file *Value, method string, args *arguments, at syntax.Node) bool {
	var columns []Const
	if o := f.get(s, writer.refs[0]); o != nil {
		if names, ok := o.field("fieldnames"); ok {
			columns, _ = f.constants(s, names)
		}
	}
	var rows []*Value
	switch {
	case method == "writeheader" && columns != nil:
		head := &object{kind: listObject, exact: true}
		for _, name := range columns {
			head.elems = append(head.elems, constValue(name))
		}
		rows = []*Value{f.alloc(s, at, head)}
		columns = nil // they are in order
	case method == "writerow" && len(args.pos) == 1:
		rows = args.pos
	case method == "writerows" && len(args.pos) == 1:
		var ok bool
		if rows, ok = f.exactElements(s, args.pos[0]); !ok || len(rows) > maxUnroll {
			return false
		}
	default:
		return false
	}
	for i, row := range rows {
		var cells []*Value
		if columns != nil {
			whole := f.wholeDict(s, row)
			for _, name := range columns {
				if whole == nil {
					return false
				}
				cell, _ := whole.field(itemKey(name))
				cells = append(cells, cell)
			}
		} else if list, ok := f.exactElements(s, row); ok && len(row.refs) > 0 {
			cells = list
		} else {
			return false
		}
		f.writeRow(s, file, cells, pairKey{at, i})
	}
	return true
}

// writeRow writes one row, and keeps it with the text that the buffer holds while nothing but rows was written.
func (f *frame) writeRow(s *state, file *Value, cells []*Value, place pairKey) {
	before, _ := f.bufferOf(s, file).field(bufferText)
	rows, ok := f.exactElements(s, before.form().of)
	if text, known := before.text(); known && text == "" {
		rows, ok = nil, true
	}
	line := constValue(textConst(""))
	for i, cell := range cells {
		if i > 0 {
			line = f.operate(s, place.at, syntax.Add, line, constValue(textConst(",")))
		}
		text := tainted(f.deep(s, cell))
		if c, known := cell.constant(); known {
			if t, isText := c.str(); isText {
				text = constValue(textConst(t))
			}
		}
		line = f.operate(s, place.at, syntax.Add, line, text)
	}
	f.writeInto(s, file, f.operate(s, place.at, syntax.Add, line, constValue(textConst("\r\n"))), place.at)
	if !ok || len(rows) >= maxUnroll {
		return
	}
	row := f.alloc(s, rowKey{place}, &object{kind: listObject, exact: true, elems: cells})
	all := f.alloc(s, rowsKey{place}, &object{kind: listObject, exact: true, elems: append(rows[:len(rows):len(rows)], row)})
	f.change(s, file, func(o *object) *object {
		text, _ := o.field(bufferText)
		w := *orEmpty(text)
		w.change().of = all
		return o.with(bufferText, &w)
	})
}

type (
	rowKey  struct{ pairKey }
	rowsKey struct{ pairKey }
)

// encoded is the query that urllib.parse.urlencode makes of names and values.
func (f *frame) encoded(s *state, c *libraryCall) (*Value, bool) {
	if len(c.args.pos) == 0 || c.args.pos[0] == nil || c.model == nil {
		return nil, false
	}
	fields, clears := c.args.pos[0], c.model.Clears
	safe, given := c.args.keyword("safe")
	if !given && len(c.args.pos) > 2 {
		safe, given = c.args.pos[2], true
	}
	if text, known := safe.text(); given && known {
		clears = f.e.model.quoted(clears, text)
	} else if len(fields.refs) != 1 {
		return nil, false
	}
	t := marked(cleared(f.deep(s, fields), clears), f.place(c.at), "through urlencode")
	if len(fields.refs) != 1 {
		return tainted(t), true
	}
	return &Value{open: true, taint: t, more: &form{of: fields}}, true
}

// decoded evaluates urllib.parse.parse_qs and parse_qsl of such a query.
func (f *frame) decoded(s *state, c *libraryCall) (*Value, bool) {
	if len(c.args.pos) != 1 {
		return nil, false
	}
	fields := orEmpty(c.args.pos[0]).form().of
	if fields == nil || len(fields.refs) != 1 {
		return nil, false
	}
	pairs := f.pairsOf(s, fields)
	if pairs == nil {
		return nil, false
	}
	if c.name == "urllib.parse.parse_qsl" {
		o := &object{kind: listObject, exact: true}
		for i, p := range pairs {
			o.elems = append(o.elems, f.alloc(s, pairKey{c.at, i}, &object{kind: tupleObject, exact: true, elems: []*Value{p[0], p[1]}}))
		}
		return f.alloc(s, c.at, o), true
	}
	o := &object{kind: dictObject}
	for i, p := range pairs {
		o = f.e.model.putItem(o, p[0], f.alloc(s, pairKey{c.at, i}, &object{kind: listObject, exact: true, elems: []*Value{p[1]}}))
	}
	return f.alloc(s, c.at, o), true
}

// pairsOf are the names and values of a dict or of a list of pairs that is known in full; no name comes twice.
func (f *frame) pairsOf(s *state, v *Value) [][2]*Value {
	var out [][2]*Value
	if whole := f.wholeDict(s, v); whole != nil {
		for _, fl := range whole.fields {
			out = append(out, [2]*Value{keyValue(fl.key), fl.value})
		}
		return out
	}
	list, _ := f.exactElements(s, v)
	names := map[string]bool{}
	for _, e := range list {
		pair, ok := f.exactElements(s, e)
		if !ok || len(pair) != 2 {
			return nil
		}
		name, ok := pair[0].text()
		if !ok || names[name] {
			return nil
		}
		names[name] = true
		out = append(out, [2]*Value{pair[0], pair[1]})
	}
	return out
}
