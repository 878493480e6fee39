package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates itertools and operator on things that are known one by one. Of others the models say what they
// pass on.

// iteratorCall evaluates a function of itertools.
func (f *frame) iteratorCall(s *state, c *libraryCall) (*Value, bool) {
	pos := c.args.pos
	if len(pos) == 0 || c.args.some {
		return nil, false
	}
	name := strings.TrimPrefix(c.name, "itertools.")
	if p, ok := f.endless(s, name, c); ok {
		return f.alloc(s, c.at, p.object(iteratorObject)), true
	}
	// Where the things stand, and the function that goes over them.
	at, test := 0, (*Value)(nil)
	switch name {
	case "takewhile", "dropwhile", "filterfalse", "starmap":
		if len(pos) < 2 {
			return nil, false
		}
		at, test = 1, pos[0]
	case "accumulate":
		test, _ = f.arg(s, c, Arg{Index: 1, Name: "func"})
	case "groupby":
		test, _ = f.arg(s, c, Arg{Index: 1, Name: "key"})
	}
	list, ok := f.exactElements(s, pos[at])
	if !ok || len(list) > maxUnroll {
		if name == "tee" {
			return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: []*Value{pos[0], pos[0]}}), true
		}
		return nil, false
	}
	apply := func(args ...*Value) *Value {
		v := f.apply(s, test, &arguments{pos: args}, c.at)
		f.gone = false
		return v
	}
	out := &object{kind: iteratorObject, exact: true}
	add := func(v *Value) { out.elems = append(out.elems, v) }
	tuple := func(i int, elems ...*Value) *Value {
		return f.alloc(s, pairKey{c.at, i}, &object{kind: tupleObject, exact: true, elems: elems})
	}
	switch name {
	case "takewhile", "dropwhile", "filterfalse":
		dropping := name == "dropwhile"
		for _, v := range list {
			if name == "dropwhile" && !dropping {
				add(v)
				continue
			}
			known, is := f.truthIn(s, apply(v))
			if !known {
				return nil, false
			}
			switch {
			case name == "takewhile" && !is:
				return f.alloc(s, c.at, out), true
			case name == "dropwhile" && is, name == "filterfalse" && is:
			default:
				dropping = false
				add(v)
			}
		}
	case "starmap":
		for _, v := range list {
			args, ok := f.exactElements(s, v)
			if !ok {
				return nil, false
			}
			add(apply(args...))
		}
	case "accumulate":
		var acc *Value
		if first, ok := c.args.keyword("initial"); ok && !isNone(first) {
			list = append([]*Value{first}, list...)
		}
		for i, v := range list {
			switch {
			case i == 0:
				acc = v
			case test == nil || isNone(test):
				acc = f.operate(s, c.at, syntax.Add, acc, v)
			default:
				acc = apply(acc, v)
			}
			add(acc)
		}
	case "compress":
		if len(pos) < 2 {
			return nil, false
		}
		marks, ok := f.exactElements(s, pos[1])
		if !ok {
			return nil, false
		}
		for i, v := range list[:min(len(list), len(marks))] {
			known, is := f.truthIn(s, marks[i])
			if !known {
				return nil, false
			}
			if is {
				add(v)
			}
		}
	case "pairwise":
		for i := 1; i < len(list); i++ {
			add(tuple(i, list[i-1], list[i]))
		}
	case "batched":
		n, ok := number(orNone(pos, 1), 0)
		if !ok || n <= 0 {
			return nil, false
		}
		for i := 0; i < len(list); i += int(min(n, maxUnroll)) {
			add(tuple(i, list[i:min(i+int(min(n, maxUnroll)), len(list))]...))
		}
	case "zip_longest":
		fill, given := c.args.keyword("fillvalue")
		if !given {
			fill = noneValue
		}
		columns := [][]*Value{list}
		n := len(list)
		for _, v := range pos[1:] {
			more, ok := f.exactElements(s, v)
			if !ok || len(more) > maxUnroll {
				return nil, false
			}
			columns = append(columns, more)
			n = max(n, len(more))
		}
		for i := range n {
			row := make([]*Value, len(columns))
			for j, column := range columns {
				row[j] = fill
				if i < len(column) {
					row[j] = column[i]
				}
			}
			add(tuple(i, row...))
		}
	case "product":
		if len(c.args.names) > 0 {
			return nil, false
		}
		rows := [][]*Value{nil}
		for _, v := range pos {
			column, ok := f.exactElements(s, v)
			if !ok || len(rows)*len(column) > maxUnroll {
				return nil, false
			}
			var wider [][]*Value
			for _, row := range rows {
				for _, v := range column {
					wider = append(wider, append(row[:len(row):len(row)], v))
				}
			}
			rows = wider
		}
		for i, row := range rows {
			add(tuple(i, row...))
		}
	case "groupby":
		for i := 0; i < len(list); {
			key := list[i]
			group := &object{kind: iteratorObject, exact: true}
			first := i
			for ; i < len(list); i++ {
				k := list[i]
				if test != nil && !isNone(test) {
					k = apply(k)
				}
				if i == first {
					key = k
				} else if order, known := f.compareValues(s, key, k); !known {
					return nil, false
				} else if order != 0 {
					break
				}
				group.elems = append(group.elems, list[i])
			}
			add(tuple(2*first, key, f.alloc(s, pairKey{c.at, 2*first + 1}, group)))
		}
	case "tee":
		n, ok := number(orNone(pos, 1), 2)
		if !ok || n < 1 || n > maxUnroll {
			return nil, false
		}
		out.kind = tupleObject
		for i := range int(n) {
			add(f.alloc(s, pairKey{c.at, i}, &object{kind: iteratorObject, exact: true, elems: list}))
		}
	default:
		return nil, false
	}
	return f.alloc(s, c.at, out), true
}

// endless evaluates the functions of itertools that give the same things over and over, and chain.from_iterable.
func (f *frame) endless(s *state, name string, c *libraryCall) (prefix, bool) {
	pos := c.args.pos
	var p prefix
	switch name {
	case "repeat":
		times, known := f.arg(s, c, Arg{Index: 1, Name: "times"})
		n, ok := number(times, 0)
		p.more = !known || !ok || n > maxUnroll
		if p.more {
			n, p.rest = 1, pos[0]
		}
		for range n {
			p.first = append(p.first, pos[0])
		}
	case "count":
		first, ok := number(pos[0], 0)
		step, given := f.arg(s, c, Arg{Index: 1, Name: "step"})
		by, stepKnown := int64(1), true
		if given {
			by, stepKnown = number(step, 1)
		}
		p.more = true
		for i := range int64(maxPlaced) {
			if ok && stepKnown {
				p.first = append(p.first, constValue(intConst(first+i*by)))
			}
		}
	case "cycle":
		list, ok := f.exactElements(s, pos[0])
		if !ok || len(list) == 0 {
			return p, false
		}
		p = prefix{rest: prefix{first: list}.any(), more: true}
		for i := range maxPlaced {
			p.first = append(p.first, list[i%len(list)])
		}
	case "chain.from_iterable":
		lists := f.prefixOf(s, pos[0])
		for _, v := range lists.first {
			p = p.then(f.prefixOf(s, v))
		}
		if lists.more {
			p = p.then(prefix{rest: f.element(s, lists.rest), more: true})
		}
	default:
		return p, false
	}
	return p, true
}

// firstOnes evaluates itertools.islice, which takes what it gives off an iterator.
func (f *frame) firstOnes(s *state, c *libraryCall) (*Value, bool) {
	pos := c.args.pos
	if len(pos) < 2 || len(pos) > 3 || c.args.some {
		return nil, false
	}
	first, ok := int64(0), true
	if len(pos) == 3 {
		first, ok = number(pos[1], 0)
	}
	end, known := number(pos[len(pos)-1], maxElems)
	if !ok || !known || first < 0 || end < 0 {
		return nil, false
	}
	n := int(min(end, maxElems))
	f.dependsOn(pos[0]) // a caller may know what it begins with
	p := f.prefixOf(s, pos[0])
	left := p.after(n)
	if whole, ok := p.upTo(n); ok {
		p = whole
	}
	if v := pos[0]; v != nil && len(v.refs) == 1 && !v.open {
		if o := f.get(s, v.refs[0]); o != nil && o.kind == iteratorObject && o.base == nil && o.class == nil {
			f.set(s, v.refs[0], left.object(iteratorObject))
		}
	}
	return f.alloc(s, c.at, p.after(int(min(first, maxElems))).object(iteratorObject)), true
}

// takeFirst takes the first thing off a sequence that is known by its beginning.
func (f *frame) takeFirst(s *state, v *Value) (*Value, bool) {
	p := f.prefixOf(s, v)
	if len(p.first) == 0 || len(v.refs) != 1 {
		return nil, false
	}
	o := *f.get(s, v.refs[0])
	left := p.after(1).object(o.kind)
	o.exact, o.elems, o.some, o.rest = left.exact, left.elems, left.some, left.rest
	o.fields = slices.DeleteFunc(slices.Clone(o.fields), func(fl field) bool { return strings.HasPrefix(fl.key, "[#") })
	o.fields = append(o.fields, left.fields...)
	f.set(s, v.refs[0], &o)
	return p.first[0], true
}

// operatorCall evaluates a function of operator that stands for an operation.
func (f *frame) operatorCall(s *state, c *libraryCall) (*Value, bool) {
	pos := c.args.pos
	name := strings.Trim(strings.TrimPrefix(c.name, "operator."), "_")
	switch {
	case name == "getitem" && len(pos) == 2:
		return f.item(s, pos[0], pos[1], c.at), true
	case name == "setitem" && len(pos) == 3:
		f.setItem(s, pos[0], pos[1], pos[2], c.at)
		return noneValue, true
	case name == "delitem" && len(pos) == 2:
		f.delItem(s, pos[0], pos[1])
		return noneValue, true
	case (name == "add" || name == "concat" || name == "iadd" || name == "iconcat") && len(pos) == 2:
		return f.operate(s, c.at, syntax.Add, pos[0], pos[1]), true
	case name == "mod" && len(pos) == 2:
		return f.operate(s, c.at, syntax.Mod, pos[0], pos[1]), true
	case name == "methodcaller" && len(pos) > 0:
		if _, ok := pos[0].text(); ok {
			return funcValue(&callable{kind: getterCallable, name: c.name, more: &details{args: c.args}, at: c.at}), true
		}
	}
	return nil, false
}

// got is what a getter of operator finds in v: one thing, or a tuple of several.
func (f *frame) got(s *state, getter *callable, v *Value, at syntax.Node) *Value {
	wanted := getter.details().args.pos
	if getter.name == "operator.methodcaller" {
		name, _ := wanted[0].text()
		rest := *getter.details().args
		rest.pos, rest.posAt = wanted[1:], nil
		return f.apply(s, f.attribute(s, v, name, at), &rest, at)
	}
	one := func(k *Value) *Value {
		if getter.name != "operator.attrgetter" {
			return f.item(s, v, k, at)
		}
		path, ok := k.text()
		if !ok {
			return tainted(f.deep(s, v))
		}
		out := v
		for _, name := range strings.Split(path, ".") {
			out = f.attribute(s, out, name, at)
		}
		return out
	}
	if len(wanted) == 1 {
		return one(wanted[0])
	}
	o := &object{kind: tupleObject, exact: true}
	for _, k := range wanted {
		o.elems = append(o.elems, one(k))
	}
	return f.alloc(s, gotKey{at, getter.at}, o)
}

type gotKey struct{ at, getter syntax.Node }
