package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates containers: how they are made, their methods, copies and records.

// container evaluates list(), dict(), sorted(), range() and the other makers of containers.
func (f *frame) container(s *state, c *libraryCall) *Value {
	pos := c.args.pos
	kind := listObject
	switch c.name {
	case "builtins.tuple":
		kind = tupleObject
	case "builtins.set", "builtins.frozenset", "weakref.WeakSet":
		kind = setObject
	case "builtins.dict", "collections.OrderedDict", "collections.defaultdict", "collections.Counter", "types.MappingProxyType", "collections.ChainMap", "collections.UserDict", "weakref.WeakValueDictionary", "weakref.WeakKeyDictionary":
		kind = dictObject
	case "types.SimpleNamespace", "argparse.Namespace", "threading.local", "werkzeug.local.Local", "asgiref.local.Local", "gevent.local.local":
		kind = instanceObject
	case "builtins.iter", "builtins.reversed", "itertools.chain":
		kind = iteratorObject
	}
	switch {
	case kind == dictObject:
		o := &object{kind: dictObject}
		start := 0
		if c.name == "collections.defaultdict" {
			start = 1
			o.open = true
			if len(pos) > 0 && !isNone(pos[0]) {
				o = o.with(factoryField, pos[0])
			}
		}
		if c.name == "collections.ChainMap" {
			pos = slices.Clone(pos) // the first mapping wins
			slices.Reverse(pos)
		}
		for i := start; i < len(pos); i++ {
			if f.isMapping(s, pos[i]) {
				o = f.spread(s, o, pos[i])
				continue
			}
			// Pairs.
			pairs := f.prefixOf(s, pos[i])
			for _, p := range pairs.first {
				if kv, ok := f.exactElements(s, p); ok && len(kv) == 2 {
					o = f.e.model.putItem(o, kv[0], kv[1])
				} else if c.name == counterType {
					o = f.e.model.putItem(o, p, nil)
				}
			}
			if !pairs.more {
				continue
			}
			if c.name == counterType {
				o = f.e.model.putItem(o, pairs.rest, nil)
				continue
			}
			if pair, ok := f.exactElements(s, pairs.rest); ok && len(pair) == 2 {
				o = f.e.model.putItem(o, pair[0], pair[1])
			} else {
				o = o.withRest(tainted(f.deep(s, pos[i])))
			}
			o2 := *o
			o2.open = true
			o = &o2
		}
		for i, n := range c.args.names {
			o = o.with("["+n+"]", c.args.named[i])
		}
		if c.args.more {
			o = f.spread(s, o, c.args.double)
		}
		v := f.alloc(s, c.at, o)
		if c.name == counterType {
			v.typ = counterType
		}
		return v
	case kind == instanceObject:
		o := &object{kind: instanceObject}
		for i, n := range c.args.names {
			o = o.with(n, c.args.named[i])
		}
		if c.args.more {
			v := c.args.double
			for _, l := range orEmpty(v).refs {
				if d := f.get(s, l); d != nil {
					for _, fl := range d.fields {
						o = o.with(strings.Trim(fl.key, "[]"), fl.value)
					}
				}
			}
			if t := f.deep(s, v); len(t) > 0 {
				o = o.withRest(tainted(t))
			}
		}
		v := f.alloc(s, c.at, o)
		if strings.HasSuffix(strings.ToLower(c.name), ".local") {
			w := *v
			w.typ = threadLocal
			v = &w
		}
		return v
	}
	switch c.name {
	case "builtins.range":
		var n [3]int64
		n[2] = 1
		ok := len(pos) > 0 && !c.args.some
		for i, v := range pos {
			k, isConst := v.constant()
			num, isNum := k.number()
			if !isConst || !isNum || i > 2 {
				ok = false
				break
			}
			n[i] = num
		}
		if len(pos) == 1 {
			n[0], n[1] = 0, n[0]
		}
		if ok && n[2] != 0 {
			o := &object{kind: listObject, exact: true}
			for x := n[0]; (n[2] > 0 && x < n[1] || n[2] < 0 && x > n[1]) && len(o.elems) <= maxElems; x += n[2] {
				o.elems = append(o.elems, constValue(intConst(x)))
			}
			if len(o.elems) <= maxElems {
				return f.alloc(s, c.at, o)
			}
		}
		if c.model != nil {
			f.checkSinks(s, c)
		}
		for _, v := range pos {
			if v != nil && v.typ == lengthType {
				f.dependsOn(v.form().of) // a caller may know how long it is
			}
		}
		return f.alloc(s, c.at, (&object{kind: listObject}).withRest(nil))
	case "builtins.enumerate":
		if len(pos) == 0 {
			return nil
		}
		f.dependsOn(pos[0])
		start, counted := int64(0), true
		if first, given := f.arg(s, c, Arg{Index: 1, Name: "start"}); given {
			start, counted = number(first, 0)
		}
		p := f.prefixOf(s, pos[0])
		var pairs []*Value
		for i, v := range p.first {
			var n *Value
			if counted {
				n = constValue(intConst(start + int64(i)))
			}
			pairs = append(pairs, f.alloc(s, pairKey{c.at, i}, &object{kind: tupleObject, exact: true, elems: []*Value{n, v}}))
		}
		if p.more {
			p.rest = f.alloc(s, pairKey{c.at, -1}, &object{kind: tupleObject, exact: true, elems: []*Value{nil, p.rest}})
		}
		p.first = pairs
		return f.alloc(s, c.at, p.object(listObject))
	case "builtins.zip":
		return f.zipped(s, c)
	}
	if c.name == "builtins.iter" && len(pos) == 2 {
		return f.alloc(s, c.at, f.untilEqual(s, pos[0], pos[1], c.at).object(iteratorObject))
	}
	o := &object{kind: kind, exact: true}
	switch c.name {
	case "builtins.list", "builtins.tuple", "builtins.iter", "collections.deque", "collections.UserList", "itertools.chain":
		if c.name != "itertools.chain" {
			pos = pos[:min(len(pos), 1)]
		}
		var p prefix
		for _, v := range pos {
			p = p.then(f.prefixOf(s, v))
		}
		o, pos = p.object(kind), nil
	}
	if c.name == "builtins.sorted" && len(pos) == 1 {
		if list, ok := f.exactElements(s, pos[0]); ok {
			if list, ok = f.sorted(s, list, c.args, c.at); ok {
				o.elems = list
				return f.alloc(s, c.at, o)
			}
		}
	}
	for _, v := range pos {
		if list, ok := f.exactElements(s, v); ok {
			o = o.loose()
			for _, x := range list {
				o = o.withRest(x)
			}
			if len(list) > 0 && len(pos) == 1 && c.name != "builtins.sorted" && c.name != "builtins.reversed" {
				keep := *o
				keep.elems, keep.exact, keep.some, keep.rest = distinct(list), true, false, nil
				o = &keep
			}
			if c.name == "builtins.reversed" {
				keep := *o
				keep.exact, keep.some, keep.rest, keep.elems = true, false, nil, nil
				for i := len(list) - 1; i >= 0; i-- {
					keep.elems = append(keep.elems, list[i])
				}
				o = &keep
			}
			continue
		}
		o = o.loose().withRest(f.element(s, v))
		break
	}
	if c.args.some {
		o = o.loose().withRest(f.element(s, f.element(s, c.args.star)))
	}
	if c.name == "collections.deque" {
		if limit, ok := f.arg(s, c, Arg{Index: 1, Name: "maxlen"}); ok {
			if most, known := number(limit, maxElems); known && o.exact {
				o.elems = o.elems[max(0, len(o.elems)-int(min(most, maxElems))):]
			}
			o = o.with(lengthLimit, limit)
		}
	}
	v := f.alloc(s, c.at, o)
	if kind == setObject && len(c.args.pos) == 1 {
		v.change().of = pos[0]
	}
	return v
}

// untilEqual is what calls of a function give, until one gives end.
func (f *frame) untilEqual(s *state, fn, end *Value, at syntax.Node) prefix {
	var p prefix
	for range maxUnroll {
		v := f.apply(s, fn, &arguments{}, at)
		f.gone = false
		if known, is := f.compareOne(s, syntax.Eq, v, end); known && is {
			return p
		}
		if n := len(p.first); n > 0 && v.only() == nil && (v == p.first[n-1] || sameTaint(v.taints(), p.first[n-1].taints())) {
			break // and so on
		}
		p.first = append(p.first, v)
	}
	return prefix{rest: p.any(), more: true}
}

// zipped evaluates zip(), which ends with the shortest of its sequences.
func (f *frame) zipped(s *state, c *libraryCall) *Value {
	columns := make([]prefix, len(c.args.pos))
	known, ends := maxElems, false
	for i, v := range c.args.pos {
		f.dependsOn(v) // a caller may know what is in there
		columns[i] = f.prefixOf(s, v)
		known = min(known, len(columns[i].first))
	}
	var rows prefix
	for i := range known {
		row := &object{kind: tupleObject, exact: true}
		for _, p := range columns {
			row.elems = append(row.elems, p.first[i])
		}
		rows.first = append(rows.first, f.alloc(s, pairKey{c.at, i}, row))
	}
	rest := &object{kind: tupleObject, exact: true}
	for _, p := range columns {
		ends = ends || !p.more && len(p.first) == known
		rest.elems = append(rest.elems, p.after(known).any())
	}
	if rows.more = !ends && len(columns) > 0; rows.more {
		rows.rest = f.alloc(s, pairKey{c.at, -1}, rest)
	}
	return f.alloc(s, c.at, rows.object(listObject))
}

// factoryField is where a defaultdict keeps what makes its missing values.
const factoryField = "default_factory"

// missing lets a defaultdict make the value of a key that it does not have.
func (f *frame) missing(s *state, v *Value, o *object, key *Value, at syntax.Node) *object {
	factory, ok := o.field(factoryField)
	if !ok || len(v.refs) != 1 || f.quiet > 0 {
		return o
	}
	cs := key.only()
	if len(cs) == 0 && o.some {
		return o
	}
	make_ := func(key string) *Value {
		made := f.apply(s, factory, &arguments{}, at)
		if len(made.taints()) > 0 && len(made.refs) == 0 {
			return made
		}
		if made == nil || len(made.refs) != 1 || made.refs[0].run != f.run {
			return nil // a number or a text: nothing can be put into it
		}
		return f.alloc(s, missingKey{at, key, v.refs[0]}, f.get(s, made.refs[0]))
	}
	if len(cs) == 0 {
		made := make_("")
		if made == nil {
			return o
		}
		o = f.get(s, v.refs[0]).withRest(made)
		f.set(s, v.refs[0], o)
	}
	for _, c := range cs {
		if _, have := o.field(itemKey(c)); have {
			continue
		}
		made := make_(itemKey(c))
		if made == nil {
			return o
		}
		if o = f.get(s, v.refs[0]); o.some {
			made = join(made, o.rest) // or it was made under a key that was not known
		}
		o = o.with(itemKey(c), made)
		f.set(s, v.refs[0], o)
	}
	return o
}

type missingKey struct {
	at  syntax.Node
	key string
	l   *loc
}

const counterType = "collections.Counter" // a dict that gives 0 for what it does not hold

// The classes of queues: the thing that was put in first comes out first, or last, or the smallest does.
const (
	queueType = "queue.Queue"
	stackType = "queue.LifoQueue"
	heapType  = "queue.PriorityQueue"
)

type pairKey struct {
	at syntax.Node
	i  int
}

func (f *frame) isMapping(s *state, v *Value) bool {
	if v == nil {
		return false
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && (o.kind == dictObject || o.kind == instanceObject) {
			return !o.class.givesPairs()
		}
	}
	return v.sym != nil || len(v.refs) == 0 && len(v.taint) > 0
}

// givesPairs says that an object of the class has no keys to be asked for: dict(x) goes through what iterating it gives.
func (c *class) givesPairs() bool {
	if c == nil || len(c.libraries()) > 0 {
		return false
	}
	if _, keys := c.lookup("keys"); keys != nil {
		return false
	}
	_, iterates := c.lookup("__iter__")
	return iterates != nil
}

func (f *frame) mapped(s *state, c *libraryCall) *Value {
	pos := c.args.pos
	o := &object{kind: iteratorObject}
	if list, ok := f.exactElements(s, pos[1]); ok && len(pos) == 2 && len(list) <= maxUnroll {
		o.exact = c.name == "builtins.map"
		end := f.turns()
		for _, e := range list {
			f.turn++
			v := f.apply(s, pos[0], &arguments{pos: []*Value{e}}, c.at)
			f.gone = false
			if c.name == "builtins.filter" {
				if known, is := f.truthIn(s, v); known && !is {
					continue
				}
				o = o.withRest(e.clearing(provenBy(v, e)))
				continue
			}
			o.elems = append(o.elems, v)
		}
		end()
		return f.alloc(s, c.at, o)
	}
	args := &arguments{}
	for _, v := range pos[1:] {
		args.pos = append(args.pos, f.element(s, v))
	}
	v := f.apply(s, pos[0], args, c.at)
	f.gone = false
	if c.name == "builtins.filter" {
		v = args.pos[0].clearing(provenBy(v, args.pos[0]))
	}
	return f.alloc(s, c.at, o.withRest(v))
}

// provenBy is what a test's result says of the value it tested.
func provenBy(test, v *Value) Mask {
	if test == nil {
		return 0
	}
	var mask Mask
	for _, fa := range test.form().facts {
		if fa.value.first() == v.first() && !fa.equal {
			mask |= fa.then
		}
	}
	return mask
}

// quantified evaluates any() and all() over a comprehension: all(c in ALLOWED for c in x) proves x.
func (f *frame) quantified(s *state, c *libraryCall) *Value {
	if len(c.args.pos) != 1 {
		return nil
	}
	v := c.args.pos[0]
	hint := f.hints(v)
	g, ok := firstArg(c.at).(*syntax.GeneratorExp)
	var facts []fact
	if ok {
		facts = f.refusedEach(s, g, c.name == "builtins.any")
	}
	if list, ok := f.exactElements(s, v); ok {
		return f.quantifiedList(s, list, c.name == "builtins.any", facts, hint)
	}
	if !ok || len(g.Generators) != 1 {
		return boolValue(nil, hint)
	}
	t := f.tested[g]
	if c.name == "builtins.all" {
		if t.mask != 0 {
			facts = append(facts, fact{value: t.value, text: t.text, then: t.mask})
		}
	} else {
		facts = append(facts, t.others...)
		if t.otherwise != 0 {
			facts = append(facts, fact{value: t.value, text: t.text, other: t.otherwise})
		}
	}
	return boolValue(facts, hint)
}

// quantifiedList is any() or all() of things that are known one by one: "or" or "and" of them. more is what is known
// besides.
func (f *frame) quantifiedList(s *state, list []*Value, any bool, more []fact, hint []Taint) *Value {
	var each [][]fact
	for _, e := range list {
		known, is := f.truthIn(s, e)
		switch {
		case !known:
			each = append(each, orEmpty(e).form().facts)
		case is == any:
			return constValue(boolConst(any))
		}
	}
	if len(each) == 0 {
		return constValue(boolConst(!any))
	}
	facts := f.e.model.combine(each, any)
	if len(list) == 1 {
		// One address stands for all that a host has: of any of them, or not all, nothing follows for the host.
		facts = slices.Clone(facts)
		for i := range facts {
			if any {
				facts[i].then &^= f.e.model.hostBits()
			} else {
				facts[i].other &^= f.e.model.hostBits()
			}
		}
	}
	return boolValue(append(facts[:len(facts):len(facts)], more...), hint)
}

func firstArg(n syntax.Node) syntax.Expr {
	if c, ok := n.(*syntax.Call); ok && len(c.Args) > 0 {
		return c.Args[0]
	}
	return nil
}

// tested is what a generator's test says of the thing it goes through.
type tested struct {
	value     *Value
	text      string
	mask      Mask
	otherwise Mask
	others    []fact // of other things, if it is true for any part
}

func (f *frame) copied(s *state, v *Value, at syntax.Node) *Value {
	if v == nil || len(v.refs) != 1 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return v
	}
	c := f.alloc(s, at, o)
	if v.typ != "" || len(v.taint) > 0 {
		w := *c
		w.typ, w.taint, w.open = v.typ, v.taint, v.open
		return &w
	}
	return c
}

// unknownContainer changes an input that is used as a list, set or dict.
func (f *frame) unknownContainer(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	put := func(v *Value) {
		f.change(s, recv, func(o *object) *object { return o.loose().withRest(v) })
	}
	switch name {
	case "append":
		if len(args.pos) == 1 {
			f.change(s, recv, func(o *object) *object { return o.appended(args.pos[0]) })
			return noneValue, true
		}
	case "add", "appendleft":
		if len(args.pos) == 1 {
			put(args.pos[0])
			return noneValue, true
		}
	case "extend":
		if len(args.pos) == 1 {
			if list, ok := f.exactElements(s, args.pos[0]); ok {
				for _, v := range list {
					f.change(s, recv, func(o *object) *object { return o.appended(v) })
				}
				return noneValue, true
			}

			put(f.element(s, args.pos[0]))
			return noneValue, true
		}
	case "insert":
		if len(args.pos) == 2 {
			put(args.pos[1])
			return noneValue, true
		}
	case "update":
		for i, n := range args.names {
			f.change(s, recv, func(o *object) *object { return o.with("["+n+"]", args.named[i]) })
		}
		if len(args.pos) == 1 && args.pos[0] != nil {
			f.change(s, recv, func(o *object) *object { return f.spread(s, o, args.pos[0]) })
		}
		return noneValue, true
	case "setdefault":
		if len(args.pos) == 2 {
			f.dependsWithDefault(recv, args)
			v := f.item(s, recv, args.pos[0], at)
			v = join(v, args.pos[1])
			f.change(s, recv, func(o *object) *object { return f.e.model.putItem(o, args.pos[0], v) })
			return v, true
		}
	case "items":
		p := f.alloc(s, pairKey{at, -2}, &object{kind: tupleObject, exact: true, elems: []*Value{symValue(f.e.part(recv.sym, keysField)), f.item(s, recv, nil, at)}})
		return f.alloc(s, at, (&object{kind: listObject}).withRest(p)), true
	case "keys":
		v := f.alloc(s, at, (&object{kind: listObject}).withRest(symValue(f.e.part(recv.sym, keysField))))
		v.change().of = recv
		return v, true
	case "values":
		return f.alloc(s, at, (&object{kind: listObject}).withRest(f.item(s, recv, nil, at))), true
	case "get":
		if len(args.pos) >= 1 {
			f.dependsWithDefault(recv, args)
			v := f.item(s, recv, args.pos[0], at)
			if len(args.pos) > 1 && !isNone(args.pos[1]) {
				return f.orDefault(s, v, args.pos[1]), true
			}
			return f.foundBy(s, recv, args.pos[0], v, at), true
		}
	case "pop":

		if len(args.pos) >= 1 {
			return f.item(s, recv, args.pos[0], at), true
		}
		return f.element(s, recv), true
	}
	return nil, false
}

// dependsWithDefault notes that a caller may know whether a mapping has a key, where data stands in for what is not there.
func (f *frame) dependsWithDefault(mapping *Value, args *arguments) {
	if len(args.pos) > 1 && len(args.pos[1].taints()) > 0 {
		f.dependsOn(mapping)
	}
}

// orDefault is v, what a mapping gives for a key, or what stands in for it. A part of an input stays one where what stands in has
// no parts: None, an empty list.
func (f *frame) orDefault(s *state, v, other *Value) *Value {
	if v != nil && v.sym != nil && (isNone(other) || other != nil && len(other.refs) > 0 && f.isEmpty(s, other)) {
		return v
	}
	return join(v, other)
}

// foundBy adds to v, what a mapping of the program's own gives for key, that something is there only for keys that the
// program has put in.
func (f *frame) foundBy(s *state, mapping, key, v *Value, at syntax.Node) *Value {
	if key == nil || len(key.taint) == 0 || !f.isAllowList(s, mapping, nil) {
		return v
	}
	w := Value{open: true}
	if v != nil {
		w = *v
		w.was = v.first()
	}
	text := ""
	if x := firstArg(at); x != nil {
		text = f.rereadable(x)
	}
	w.change().facts = append(w.form().facts[:len(w.form().facts):len(w.form().facts)], fact{value: key, text: text, then: All})
	return &w
}

// containerMethod evaluates methods of lists, sets, dicts and iterators.
func (f *frame) containerMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	o := f.get(s, recv.refs[0])
	if o == nil || o.kind == instanceObject || o.kind == fileObject {
		return nil, false
	}
	if o.class != nil && recv.typ != aboveType {
		if _, owner := o.class.lookup(name); owner != nil {
			return nil, false
		}
		if inner := f.unwrapped(s, recv); inner != recv {
			return f.containerMethod(s, inner, name, args, at)
		}
	}
	arg := func(i int) *Value {
		if i < len(args.pos) {
			return args.pos[i]
		}
		return nil
	}
	change := func(with func(*object) *object) { f.change(s, recv, with) }
	if recv.typ == queueType || recv.typ == stackType || recv.typ == heapType {
		switch name {
		case "put", "put_nowait":
			if recv.typ == heapType && f.pushed(s, recv, arg(0)) {
				return noneValue, true
			}
			name = "append"
		case "get", "get_nowait":
			if recv.typ == heapType {
				if v, ok := f.popped(s, recv); ok {
					return v, true
				}
			}
			name = "pop"
			if recv.typ == queueType {
				name = "popleft"
			}
			args = &arguments{}
		}
	}
	if o.kind == listObject && (name == "append" || name == "extend" || name == "appendleft") {
		if limit, ok := o.field(lengthLimit); ok && f.limited(s, recv, o, limit, name, arg(0)) {
			return noneValue, true
		}
	}
	switch name {
	case "new_child":
		return f.newChild(s, recv, args, at), true
	case "append", "add":
		change(func(o *object) *object { return o.appended(arg(0)) })
		return noneValue, true
	case "appendleft":
		change(func(o *object) *object {
			if o.exact && len(o.elems) < maxElems {
				c := *o
				c.elems = append([]*Value{arg(0)}, o.elems...)
				return &c
			}
			return o.loose().withRest(arg(0))
		})
		return noneValue, true
	case "extend", "update", "union", "intersection", "difference", "__or__":
		if o.kind == dictObject {
			change(func(o *object) *object {
				if len(args.pos) > 0 {
					if f.isMapping(s, args.pos[0]) {
						o = f.spread(s, o, args.pos[0])
					} else if list, ok := f.exactElements(s, args.pos[0]); ok {
						for _, p := range list {
							if kv, ok := f.exactElements(s, p); ok && len(kv) == 2 {
								o = f.e.model.putItem(o, kv[0], kv[1])
							}
						}
					}
				}
				for i, n := range args.names {
					o = o.with("["+n+"]", args.named[i])
				}
				if args.more {
					o = f.spread(s, o, args.double)
				}
				return o
			})
			return noneValue, true
		}
		add := func(o *object) *object {
			for _, v := range args.pos {
				if list, ok := f.exactElements(s, v); ok && o.exact && len(o.elems)+len(list) <= maxElems {
					c := *o
					c.elems = append(o.elems[:len(o.elems):len(o.elems)], list...)
					o = &c
					continue
				}
				o = o.grown(f.element(s, v))
			}
			return o
		}
		if name == "extend" || name == "update" {
			change(add)
			return noneValue, true
		}
		switch name {
		case "intersection":
			if only := f.fixedSet(s, recv, arg(0)); only != nil {
				return only, true
			}
			if f.ownElements(s, recv) {
				return recv, true // whatever is asked for, no more than there is
			}
		case "difference":
			if v := f.subtracted(s, recv, arg(0)); v != nil {
				return v, true
			}
			return recv, true
		}
		return f.alloc(s, at, add(o)), true
	case "insert":
		n, ok := arg(0).constant()
		i, isNum := n.number()
		change(func(o *object) *object {
			if o.exact && ok && isNum && len(o.elems) < maxElems {
				if i < 0 {
					i += int64(len(o.elems))
				}
				i := min(max(i, 0), int64(len(o.elems)))
				c := *o
				c.elems = append(append(append([]*Value(nil), o.elems[:i]...), arg(1)), o.elems[i:]...)
				return &c
			}
			return o.loose().withRest(arg(1))
		})
		return noneValue, true
	case "pop", "popleft", "popitem":
		if whole := f.wholeDict(s, recv); name == "popitem" && whole != nil && len(whole.fields) > 0 {
			i := len(whole.fields) - 1
			if last, given := args.keyword("last"); given {
				if known, is := last.truth(); known && !is {
					i = 0
				} else if !known {
					i = -1
				}
			}
			if i >= 0 {
				fl := whole.fields[i]
				c := *whole
				c.fields = append(append([]field(nil), whole.fields[:i]...), whole.fields[i+1:]...)
				f.set(s, recv.refs[0], &c)
				return f.alloc(s, at, &object{kind: tupleObject, exact: true, elems: []*Value{keyValue(fl.key), fl.value}}), true
			}
		}
		if o.kind == dictObject && name == "popitem" {
			return f.alloc(s, at, &object{kind: tupleObject, exact: true, elems: []*Value{f.element(s, recv), f.objectItem(s, o, nil)}}), true
		}
		if o.kind == dictObject {
			v := f.objectItem(s, o, arg(0))
			if len(args.pos) > 1 && (len(recv.refs) > 1 || recv.refs[0].isOld() || !o.holdsKey(arg(0))) {
				v = join(v, args.pos[1])
			}
			if len(args.pos) > 0 {
				f.delItem(s, recv, args.pos[0])
			}
			return v, true
		}
		if o.exact && len(o.elems) > 0 && len(recv.refs) == 1 && !recv.refs[0].isOld() {
			i := int64(len(o.elems) - 1)
			if name == "popleft" {
				i = 0
			}
			if len(args.pos) > 0 {
				n, ok := args.pos[0].constant()
				j, isNum := n.number()
				if !ok || !isNum {
					change(func(o *object) *object { return o.loose() })
					return f.element(s, recv), true
				}
				if j < 0 {
					j += int64(len(o.elems))
				}
				i = j
			}
			if i >= 0 && i < int64(len(o.elems)) {
				v := o.elems[i]
				c := *o
				c.elems = append(append([]*Value(nil), o.elems[:i]...), o.elems[i+1:]...)
				f.set(s, recv.refs[0], &c)
				return v, true
			}
		}
		if i, ok := number(arg(0), -1); name == "popleft" || len(args.pos) > 0 && ok && i == 0 {
			if v, ok := f.takeFirst(s, recv); ok {
				return v, true
			}
		} else if len(args.pos) == 0 {
			return f.element(s, recv), true // the last one: the others keep their places
		}
		v := f.element(s, recv)
		change(func(o *object) *object { return o.loose() })
		return v, true
	case "remove", "discard":
		if o.exact && len(recv.refs) == 1 {
			want, constant := arg(0).constant()
			for i, e := range o.elems {
				c, known := e.constant()
				if e != nil && e == arg(0) || constant && known && c == want {
					d := *o
					d.elems = append(append([]*Value(nil), o.elems[:i]...), o.elems[i+1:]...)
					f.set(s, recv.refs[0], &d)
					return noneValue, true
				}
				// It may be equal to what it is not known to be. Then it goes instead: right in front of the other that changes nothing.
				if (!known || !constant) && (i+1 >= len(o.elems) || o.elems[i+1] != arg(0)) {
					next, ok := orNone(o.elems, i+1).constant()
					if !constant || !ok || next != want {
						break
					}
				}
			}
		}
		change(func(o *object) *object { return o.loose() })
		return noneValue, true
	case "clear":
		change(func(o *object) *object { return &object{kind: o.kind, exact: o.kind != dictObject, base: nil} })
		return noneValue, true
	case "copy":
		return f.copied(s, recv, at), true
	case "rotate":
		n, ok := number(orNone(args.pos, 0), 1)
		change(func(o *object) *object {
			if !o.exact || !ok || len(o.elems) == 0 {
				return o.loose()
			}
			i := int(((-n)%int64(len(o.elems)) + int64(len(o.elems))) % int64(len(o.elems)))
			c := *o
			c.elems = append(append([]*Value(nil), o.elems[i:]...), o.elems[:i]...)
			return &c
		})
		return noneValue, true
	case "reverse":
		change(func(o *object) *object {
			if !o.exact {
				return o.loose()
			}
			c := *o
			c.elems = make([]*Value, len(o.elems))
			for i, v := range o.elems {
				c.elems[len(o.elems)-1-i] = v
			}
			return &c
		})
		return noneValue, true
	case "sort":
		f.reorder(s, recv, func(list []*Value) ([]*Value, bool) { return f.sorted(s, list, args, at) })
		return noneValue, true
	case "getint", "getfloat", "getboolean": // of a section of settings
		if o.kind != dictObject {
			return nil, false
		}
		return f.converted(name, f.objectItem(s, o, arg(0))), true
	case "get", "setdefault", "getlist", "get_all":
		if o.kind != dictObject {
			return nil, false
		}
		if key := arg(0); name == "get" && len(args.pos) == 2 && key != nil && len(key.taint) > 0 && args.pos[1].first() == key.first() {
			if whole := f.wholeDict(s, recv); whole != nil {
				// Character by character, the table says what each becomes.
				return tainted(cleared(key.taint, f.e.model.translated(whole))), true
			}
		}
		v := f.objectItem(s, o, arg(0))
		unsure := recv.open && len(recv.taint) > 0 || len(recv.refs) > 1
		if unsure {
			v = f.item(s, recv, arg(0), at)
		}
		missing := true
		if c, ok := arg(0).constant(); ok {
			_, have := o.field(itemKey(c))
			missing = !have || unsure
			if missing && !unsure && !o.open && !o.some && o.base == nil {
				v = noneValue
				if len(args.pos) > 1 {
					v = args.pos[1]
				}
				if name == "setdefault" {
					change(func(o *object) *object { return f.e.model.putItem(o, arg(0), v) })
				}
				return v, true
			}
		}
		if missing {
			if name == "setdefault" && len(args.pos) > 1 {
				v = join(v, args.pos[1]) // an empty list, too: it stays, and is filled
			} else if len(args.pos) > 1 && !isNone(args.pos[1]) {
				v = f.orDefault(s, v, args.pos[1])
			} else {
				if v != nil {
					v = f.orDefault(s, v, noneValue)
				}
				v = f.foundBy(s, recv, arg(0), v, at)
			}
		}
		if name == "setdefault" && len(args.pos) > 1 {
			change(func(o *object) *object { return f.e.model.putItem(o, arg(0), v) })
		}
		return v, true
	case "items":
		if o.kind != dictObject {
			return nil, false
		}
		out := &object{kind: listObject, exact: true}
		if !o.open && !o.some && o.base == nil && len(o.fields) <= maxElems {
			for i := range o.fields {
				out.elems = append(out.elems, f.alloc(s, pairKey{at, i}, &object{kind: tupleObject, exact: true, elems: []*Value{keyValue(o.fields[i].key), o.fields[i].value}}))
			}
			return f.alloc(s, at, out), true
		}
		k := f.element(s, recv)
		p := f.alloc(s, pairKey{at, -1}, &object{kind: tupleObject, exact: true, elems: []*Value{k, f.objectItem(s, o, nil)}})
		return f.alloc(s, at, (&object{kind: listObject}).withRest(p)), true
	case "values":
		if o.kind != dictObject {
			return nil, false
		}
		out := &object{kind: listObject, exact: true}
		if !o.open && !o.some && o.base == nil && len(o.fields) <= maxElems {
			for i := range o.fields {
				out.elems = append(out.elems, o.fields[i].value)
			}
			return f.alloc(s, at, out), true
		}
		return f.alloc(s, at, (&object{kind: listObject}).withRest(f.objectItem(s, o, nil))), true
	case "keys":
		if list, ok := f.exactElements(s, recv); ok {
			return f.alloc(s, at, &object{kind: listObject, exact: true, elems: list}), true
		}
		v := f.alloc(s, at, (&object{kind: listObject}).withRest(f.element(s, recv)))
		v.change().of = recv
		return v, true
	case "index", "count", "__len__":
		return nil, true
	case "send", "asend":
		f.mayEnd(s, recv)
		return f.send(s, recv, arg(0)), true
	case "__next__", "next", "__anext__":
		f.mayEnd(s, recv)
		if v, ok := f.nextElement(s, recv); ok {
			return v, true
		}
		return f.element(s, recv), true
	case "issubset", "issuperset":
		return f.subsetTest(s, recv, arg(0), name), true
	case "move_to_end":
		if whole := f.wholeDict(s, recv); whole != nil {
			c, known := arg(0).constant()
			last, given := args.keyword("last")
			atEnd, is := true, true
			if given || len(args.pos) > 1 {
				if !given {
					last = args.pos[1]
				}
				atEnd, is = last.truth()
			}
			if v, have := whole.field(itemKey(c)); known && have && atEnd {
				f.delItem(s, recv, args.pos[0])
				change(func(o *object) *object {
					d := *o
					if is {
						d.fields = append(d.fields[:len(d.fields):len(d.fields)], field{itemKey(c), v})
					} else {
						d.fields = append([]field{{itemKey(c), v}}, d.fields...)
					}
					return &d
				})
			}
		}
		return noneValue, true
	case "close", "__contains__", "isdisjoint":
		return nil, true
	}
	return nil, false
}

// lengthLimit is the field of a deque that holds how many things it keeps.
const lengthLimit = "maxlen"

// limited puts v into a deque that drops what no longer finds room at its other end.
func (f *frame) limited(s *state, recv *Value, o *object, limit *Value, name string, v *Value) bool {
	most, ok := number(limit, maxElems)
	if !ok || !o.exact || len(recv.refs) != 1 || recv.refs[0].isOld() {
		return false
	}
	put := []*Value{v}
	if name == "extend" {
		if put, ok = f.exactElements(s, v); !ok {
			return false
		}
	}
	c := *o
	n := int(min(most, maxElems))
	if name == "appendleft" {
		c.elems = slices.Concat(put, o.elems)
		c.elems = c.elems[:min(n, len(c.elems))]
	} else {
		c.elems = slices.Concat(o.elems, put)
		c.elems = c.elems[max(0, len(c.elems)-n):]
	}
	f.set(s, recv.refs[0], &c)
	return true
}

// newChild evaluates ChainMap.new_child: another mapping in front of those that are there.
func (f *frame) newChild(s *state, recv *Value, args *arguments, at syntax.Node) *Value {
	o := f.spread(s, &object{kind: dictObject}, recv)
	if len(args.pos) > 0 {
		o = f.spread(s, o, args.pos[0])
	}
	for i, n := range args.names {
		o = o.with("["+n+"]", args.named[i])
	}
	return f.alloc(s, at, o.with("parents", recv))
}

// mutators are methods that change a list, set or dict.
var mutators = map[string]bool{"append": true, "add": true, "insert": true, "extend": true, "clear": true, "remove": true, "discard": true, "sort": true, "reverse": true, "appendleft": true}

// materialise makes an object of a container that is only known by its data, so that it can change.
func (f *frame) materialise(s *state, v *Value, at syntax.Node) *Value {
	w := f.alloc(s, materialKey{at}, (&object{kind: listObject}).withRest(tainted(v.taint)))
	f.replace(s, v, w)
	return w
}

type materialKey struct{ at syntax.Node }

// recordFields reads the field names of a namedtuple: a list of texts, or one text with spaces or commas.
func (f *frame) recordFields(s *state, v *Value) ([]string, bool) {
	if text, ok := v.text(); ok {
		return strings.Fields(strings.ReplaceAll(text, ",", " ")), true
	}
	list, ok := f.exactElements(s, v)
	if !ok {
		return nil, false
	}
	var names []string
	for _, e := range list {
		text, ok := e.text()
		if !ok {
			return nil, false
		}
		names = append(names, text)
	}
	return names, true
}

// withDefaults adds to what a call of a namedtuple passes the defaults of the last fields.
func (a *arguments) withDefaults(record *callable) *arguments {
	names, defaults := record.details().names, record.details().defaults
	first := len(names) - len(defaults)
	if len(defaults) == 0 || first < 0 || a.some || a.more {
		return a
	}
	b := *a
	for i, name := range names[min(len(a.pos), len(names)):] {
		i += len(a.pos)
		v, given := a.keyword(name)
		if !given && i < first {
			return a
		}
		if !given {
			v = defaults[i-first]
		}
		b.pos = append(b.pos[:len(b.pos):len(b.pos)], v)
	}
	b.names, b.named, b.namedAt = nil, nil, nil
	return &b
}

// record makes an instance of a namedtuple.
func (f *frame) record(s *state, names []string, args *arguments, at syntax.Node) *Value {
	o := &object{kind: instanceObject, exact: len(args.pos) == len(names), elems: args.pos}
	if len(args.pos) == 0 && len(args.names) == len(names) {
		for _, name := range names {
			v, given := args.keyword(name)
			if !given {
				o.elems = nil
				break
			}
			o.elems = append(o.elems, v)
		}
		o.exact = o.elems != nil
	}
	if !o.exact {
		o.elems = nil
	}
	for i, v := range args.pos {
		if i < len(names) {
			o = o.with(names[i], v)
		}
	}
	for i, n := range args.names {
		o = o.with(n, args.named[i])
	}
	if args.some {
		e := f.element(s, args.star)
		for _, n := range names {
			if _, ok := o.field(n); !ok {
				o = o.with(n, e)
			}
		}
	}
	if args.more {
		for _, n := range names {
			if _, ok := o.field(n); !ok {
				o = o.with(n, f.item(s, args.double, constValue(textConst(n)), at))
			}
		}
	}
	return f.alloc(s, at, o)
}

type copyKey struct {
	at syntax.Node
	l  *loc
}

// deepCopied copies an object and all that it holds, four levels deep.
func (f *frame) deepCopied(s *state, v *Value, at syntax.Node, depth int) *Value {
	if v == nil || len(v.refs) != 1 || depth > 4 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return v
	}
	c := *o
	c.elems = append([]*Value(nil), o.elems...)
	for i, e := range c.elems {
		c.elems[i] = f.deepCopied(s, e, at, depth+1)
	}
	c.fields = append([]field(nil), o.fields...)
	for i, e := range c.fields {
		c.fields[i].value = f.deepCopied(s, e.value, at, depth+1)
	}
	w := *f.alloc(s, copyKey{at, v.refs[0]}, &c)
	w.typ, w.taint, w.open = v.typ, v.taint, v.open
	return &w
}
