package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file reads and writes the items of containers: subscripts, slices, iteration.

// grows evaluates what adds bytes to a bytearray, which is a constant or a text like others here: every variable that
// holds it holds more from then on.
func (f *frame) grows(s *state, recv *Value, name string, args *arguments, at syntax.Node) bool {
	if name != "extend" || len(args.pos) != 1 || len(recv.refs) > 0 || recv.sym != nil || recv.typ != "" {
		return false
	}
	if cs := recv.consts; len(cs) == 0 && len(recv.taint) == 0 || slices.ContainsFunc(cs, func(c Const) bool { return c.kind != syntax.Bytes }) {
		return false
	}
	f.replace(s, recv, f.operate(s, at, syntax.Add, recv, args.pos[0]))
	return true
}

// assignSlice puts v into a part of the text that a variable holds, a bytearray; of lists it knows nothing.
func (f *frame) assignSlice(s *state, t *syntax.Subscript, sl *syntax.Slice, base, v *Value) bool {
	if have, ok := f.exactElements(s, base); ok && len(base.refs) == 1 && sl.Step == nil {
		put, ok := f.exactElements(s, v)
		first, end, known := f.sliceOf(s, sl, len(have))
		if o := f.get(s, base.refs[0]); ok && known && o.kind == listObject && o.class == nil && len(have)+len(put) <= maxElems {
			c := *o
			c.elems = slices.Concat(have[:first], put, have[max(first, end):])
			f.set(s, base.refs[0], &c)
			return true
		}
	}
	if _, ok := t.Value.(*syntax.Name); !ok || base == nil || len(base.refs) > 0 || base.sym != nil || base.typ != "" || len(base.consts)+len(base.taint) == 0 {
		return false
	}
	if sl.Lower != nil || sl.Upper != nil {
		v = f.operate(s, t, syntax.Add, base, v)
	}
	f.assign(s, t.Value, v)
	return true
}

// removeSlice evaluates "del base[first:end]" of a list that is known in full, or of a bytearray.
func (f *frame) removeSlice(s *state, t *syntax.Subscript, sl *syntax.Slice, base *Value) bool {
	if base == nil || sl.Step != nil {
		return false
	}
	if have, ok := f.exactElements(s, base); ok && len(base.refs) == 1 {
		o := f.get(s, base.refs[0])
		first, end, known := f.sliceOf(s, sl, len(have))
		if !known || o.kind != listObject || o.class != nil {
			return false
		}
		c := *o
		c.elems = slices.Concat(have[:first], have[max(first, end):])
		f.set(s, base.refs[0], &c)
		return true
	}
	if len(base.refs) > 0 || base.sym != nil || len(base.consts)+len(base.taint) == 0 {
		return false
	}
	left := constValue(Const{kind: syntax.Bytes})
	if sl.Lower != nil {
		left = f.slice(s, base, &syntax.Slice{Upper: sl.Lower}, t)
	}
	if sl.Upper != nil {
		left = f.operate(s, t, syntax.Add, left, f.slice(s, base, &syntax.Slice{Lower: sl.Upper}, t))
	}
	f.replace(s, base, left)
	return true
}

// subscript reads v[key].
func (f *frame) subscript(s *state, e *syntax.Subscript) *Value {
	v := f.eval(s, e.Value)
	if sl, ok := e.Slice.(*syntax.Slice); ok {
		if v != nil && v.typ == urlType && sl.Lower == nil && isInt(sl.Upper, 2) {
			return f.urlPart(v, "netloc") // with the scheme
		}
		return f.firstOfText(f.slice(s, v, sl, e), v, sl.Lower == nil && isInt(sl.Upper, 1))
	}
	key := f.eval(s, e.Slice)
	if key != nil && len(key.taint) > 0 && isNamespace(e.Value) {
		f.chosenName(key, e)
	}
	f.looksFor(key)
	if f.lacks(s, v, key) {
		f.fails(e)
	}
	var out *Value
	if name, ok := key.text(); ok && isFields(e.Value) {
		out = f.attribute(s, v, name, e)
	} else {
		out = f.firstOfText(f.item(s, v, key, e), v, isInt(e.Slice, 0))
	}
	if name, ok := key.text(); ok && (out == nil || out.sym != nil || len(out.taint) > 0) {
		out = f.sentName(f.keyedSecret(out, e.Value, name, e), e.Value, name, e)
	}
	return out
}

// lacks says that a list or dict that is known in full has nothing under a key.
func (f *frame) lacks(s *state, v, key *Value) bool {
	c, ok := key.constant()
	if !ok || len(f.tries) == 0 || v == nil || len(v.refs) != 1 || v.typ != "" {
		return false
	}
	o := f.get(s, v.refs[0])
	switch {
	case o == nil || o.class != nil:
		return false
	case o.kind == dictObject:
		return f.wholeDict(s, v) != nil && !o.holdsKey(key)
	case o.kind == listObject || o.kind == tupleObject:
		list, exact := f.exactElements(s, v)
		n, isNum := c.number()
		return exact && isNum && (n >= int64(len(list)) || -n > int64(len(list)))
	}
	return false
}

// isNamespace says that an expression is the names of a module or object: globals(), vars(x), x.__dict__.
func isNamespace(x syntax.Expr) bool {
	switch x := x.(type) {
	case *syntax.Call:
		n, ok := x.Func.(*syntax.Name)
		return ok && (n.ID == "globals" || n.ID == "locals" || n.ID == "vars")
	case *syntax.Attribute:
		if x.Attr == "modules" {
			n, ok := x.Value.(*syntax.Name)
			return ok && n.ID == "sys"
		}
		return x.Attr == "__dict__"
	}
	return false
}

// isFields says that an expression is the fields of an object by name: vars(x), x.__dict__.
func isFields(x syntax.Expr) bool {
	switch x := x.(type) {
	case *syntax.Call:
		n, ok := x.Func.(*syntax.Name)
		return ok && n.ID == "vars" && len(x.Args) == 1
	case *syntax.Attribute:
		return x.Attr == "__dict__"
	}
	return false
}

// chosenName reports that data chooses a name of a namespace.
func (f *frame) chosenName(key *Value, at syntax.Node) {
	if kind := f.e.model.Kind("attribute-name"); kind != nil {
		f.sink(nil, key.taint, &Sink{Kind: kind, Says: "chooses a name of the module"}, at, "")
	}
}

// item reads v[key].
func (f *frame) item(s *state, v, key *Value, at syntax.Node) *Value {
	if v == nil || v.typ == addressType {
		return v
	}
	if v.typ == urlType {
		if name := urlField(key); name != "" {
			return f.urlPart(v, name)
		}
	}
	if v.form().pattern != "" {
		return f.groupOf(s, v, key)
	}
	if name, ok := key.text(); ok && v.typ == applicationType {
		if x := f.heldObject(s, applicationType+"["+name+"]", at); x != nil {
			return x
		}
	}
	var out *Value
	some := false
	add := func(x *Value) {
		if some {
			out = join(out, x)
		} else {
			out, some = x, true
		}
	}
	if text, ok := v.text(); ok {
		if c, ok := key.constant(); ok {
			if n, ok := c.number(); ok {
				r := []rune(text)
				if n < 0 {
					n += int64(len(r))
				}
				if n >= 0 && n < int64(len(r)) {
					return constValue(textConst(string(r[n])))
				}
			}
			return nil
		}
	}
	if c, ok := key.constant(); ok && len(v.refs) == 0 {
		head := v.form().head
		if n, ok := c.number(); ok && n >= 0 && n < int64(len(head)) && isASCII(head) {
			return constValue(textConst(head[n : n+1])) // of the constant beginning
		}
	}
	f.depends(key)
	if x := f.leftUnder(s, v, key, at); x != nil {
		add(x)
	}
	if x := f.takenFrom(s, v, key, at); x != nil {
		add(x)
	}
	if v.typ == configType {
		if name, ok := key.text(); ok {
			if refs := f.sections(s, v, name); len(refs) > 0 {
				return &Value{refs: refs}
			}
		}
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.class != nil && v.typ != aboveType {
			if m, owner := o.class.lookup("__getitem__"); owner != nil {
				add(f.callValue(s, f.bind(s, m, v, owner), &arguments{pos: []*Value{key}}, at))
				continue
			}
			if inner, ok := o.field("data"); ok && o.class.wraps() {
				add(f.item(s, inner, key, at))
				continue
			}
			if m, owner := o.class.lookup("__missing__"); owner != nil && o.kind == dictObject && !o.holdsKey(key) {
				add(f.callValue(s, f.bind(s, m, v, owner), &arguments{pos: []*Value{key}}, at))
				if _, known := key.constant(); known && !o.some && !o.open {
					continue
				}
			}
		}
		if o.kind == dictObject && len(o.fields) > 0 && o.fields[0].key == factoryField {
			o = f.missing(s, v, o, key, at)
		}
		add(f.objectItem(s, o, key))
	}
	for _, c := range v.funcs {
		if c.kind == classCallable && len(c.class.enum) > 0 {
			if m := f.memberOf(c.class, key, true); m != nil {
				add(m)
				continue
			}
		}
		switch c.kind {
		case classCallable, libraryCallable: // Generic[T]
			if v.typ == "" {
				add(funcValue(c))
			}
		}
	}
	if v.typ != "" {
		if c, full := f.e.model.method(v.typ, "__getitem__"); c != nil {
			add(f.library(s, &libraryCall{name: full, model: c, recv: v, args: &arguments{pos: []*Value{key}}, at: at}))
		} else if t := f.e.model.itemAt(v.typ, key); t != "" {
			add(&Value{open: true, typ: t, taint: v.taint})
		}
	}
	if v.sym != nil {
		step := "[]"
		if c, ok := key.constant(); ok {
			step = itemKey(c)
		}
		if l, ok := f.originLocs.get(v.sym); ok {
			if o := f.get(s, l); o != nil {
				if x, ok := o.field(step); ok {
					return x
				}
				if o.some {
					add(o.rest.apart())
				}
				if step == "[]" {
					for i := range o.fields {
						if o.fields[i].key[0] == '[' {
							add(o.fields[i].value)
						}
					}
				}
			}
		}
		child := f.e.part(v.sym, step)
		if child != v.sym {
			add(symValue(child))
			return out
		}
	}
	if !some || v.open {
		if len(v.taint) > 0 {
			add(tainted(v.taint))
		}
	}
	return out
}

// maxTable is how many functions of the project a table of commands is known by.
const maxTable = 80

// table is what an object holds under a key that nobody knows, with all functions where it holds more of them than a value
// of another kind may be: who asks a table of commands for one calls it, and where it is not known nothing is followed.
func (o *object) table(any *Value) *Value {
	if any == nil || len(any.funcs) < maxFuncs {
		return any
	}
	all := *any
	for _, e := range o.elems {
		all.funcs = withFuncs(all.funcs, orEmpty(e).funcs)
	}
	for i := range o.fields {
		all.funcs = withFuncs(all.funcs, orEmpty(o.fields[i].value).funcs)
	}
	return &all
}

// withFuncs adds to a table the functions and classes of the project that it does not hold yet.
func withFuncs(table, more []*callable) []*callable {
	table = slices.Clip(table)
	for _, fn := range more {
		if (fn.unit != nil || fn.class != nil) && len(table) < maxTable && !slices.ContainsFunc(table, fn.same) {
			table = append(table, fn)
		}
	}
	return table
}

// objectItem reads o[key].
func (f *frame) objectItem(s *state, o *object, key *Value) *Value {
	var out *Value
	some := false
	add := func(x *Value) {
		if some {
			out = join(out, x)
		} else {
			out, some = x, true
		}
	}
	if cs := key.only(); cs != nil {
		missing := false
		for _, c := range cs {
			if o.exact {
				if n, ok := c.number(); ok {
					if n < 0 {
						n += int64(len(o.elems))
					}
					if n >= 0 && n < int64(len(o.elems)) {
						add(o.elems[n])
						continue
					}
				}
				continue
			}
			if n, ok := c.number(); ok && n < 0 && o.placed() {
				for i := range o.fields {
					add(o.fields[i].value) // counted from an end that is not known
				}
			}
			if x, ok := o.field(itemKey(c)); ok {
				add(x)
				if o.base != nil && o.base.global != nil {
					add(symValue(f.e.part(o.base, itemKey(c)))) // or what another function has put there
				}
				continue
			}
			if o.base != nil {
				add(f.e.registered(o.base, itemKey(c)))
			}
			missing = true
		}
		if !missing {
			return out
		}
		if o.some {
			add(o.rest.apart())
		}
		if !some || o.open && o.base == nil {
			add(nil)
		}
		return out
	}
	for _, e := range o.elems {
		add(e)
	}
	for i := range o.fields {
		if o.fields[i].key[0] == '[' {
			add(o.fields[i].value)
		}
	}
	if o.some {
		add(o.rest.apart())
	}
	if o.base != nil {
		add(f.e.registered(o.base, "[]"))
	}
	if o.open {
		add(nil)
	}
	return o.table(out)
}

func (f *frame) slice(s *state, v *Value, sl *syntax.Slice, at syntax.Node) *Value {
	bound := func(e syntax.Expr, def int64) (int64, bool) {
		if e == nil {
			return def, true
		}
		c, ok := f.eval(s, e).constant()
		if !ok {
			return 0, false
		}
		return c.number()
	}
	if v == nil {
		return nil
	}
	if v.sym != nil && len(v.refs) == 0 {
		f.depends(v) // a caller may know which elements are in there
	}
	lo, ok1 := bound(sl.Lower, 0)
	hi, ok2 := bound(sl.Upper, 1<<40)
	step, ok3 := bound(sl.Step, 1)
	clip := func(n int64, length int) int {
		if n < 0 {
			n += int64(length)
		}
		return int(min(max(n, 0), int64(length)))
	}
	if text, ok := v.text(); ok && ok1 && ok2 && ok3 {
		r := []rune(text)
		if step == 1 {
			a, b := clip(lo, len(r)), clip(hi, len(r))
			if a > b {
				return constValue(textConst(""))
			}
			return constValue(textConst(string(r[a:b])))
		}
		if step == -1 && sl.Lower == nil && sl.Upper == nil {
			for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
				r[i], r[j] = r[j], r[i]
			}
			return constValue(textConst(string(r)))
		}
	}
	if f.namesFile(s, v) {
		return tainted(v.taint)
	}
	if list, ok := f.exactElements(s, v); ok && ok1 && ok2 && ok3 && step != 0 && len(v.refs) > 0 {
		var elems []*Value
		if step > 0 {
			for i := clip(lo, len(list)); i < clip(hi, len(list)); i += int(min(step, maxElems)) {
				elems = append(elems, list[i])
			}
		} else {
			first, end := len(list)-1, -1
			if sl.Lower != nil {
				first = min(clip(lo, len(list)), len(list)-1)
			}
			if sl.Upper != nil {
				end = clip(hi, len(list))
			}
			for i := first; i > end; i += int(max(step, -maxElems)) {
				elems = append(elems, list[i])
			}
		}
		return f.alloc(s, at, &object{kind: f.get(s, v.refs[0]).kind, exact: true, elems: elems})
	}
	if len(v.refs) > 0 {
		p := f.prefixOf(s, v)
		if ok1 && ok2 && step == 1 && lo >= 0 && hi >= 0 && len(p.first) > 0 {
			p, _ = p.upTo(int(min(hi, maxElems)))
			p = p.after(int(min(lo, maxElems)))
		} else {
			p = prefix{rest: p.any(), more: true}
		}
		return f.alloc(s, at, p.object(listObject))
	}
	if v.sym != nil && f.originLocs.at(v.sym) != nil {
		// A list from the caller that was changed here.
		return f.alloc(s, at, (&object{kind: listObject}).withRest(f.element(s, v)))
	}
	if ok1 && ok2 && step > 0 && lo >= 0 && hi >= 0 && hi <= lo {
		return constValue(textConst("")) // nothing at all
	}
	if ok1 && ok2 && step == 1 && lo >= 0 && hi >= lo && hi <= int64(len(v.form().head)) && isASCII(v.form().head) {
		return constValue(textConst(v.form().head[lo:hi])) // nothing but the constant beginning
	}
	if end := v.form().end; sl.Upper == nil && sl.Lower != nil && ok1 && lo < 0 && -lo <= int64(len(end)) && step == 1 && isASCII(end) {
		return constValue(textConst(end[int64(len(end))+lo:])) // nothing but the constant end
	}
	if len(v.taint) > 0 {
		out := tainted(v.taint)
		if !ok1 || lo != 0 || step != 1 {
			out = tainted(marked(headless(v.taint), f.place(at), "through a slice"))
		}
		if mask := f.e.model.boundedBits(hi - lo); mask != 0 && ok1 && ok2 && lo >= 0 && hi >= lo {
			out = tainted(cleared(out.taint, mask))
			if out == nil {
				return nil
			}
		}
		if sl.Step == nil && ok1 && ok2 && (lo >= 0 && hi >= lo && hi-lo <= fewLetters || sl.Upper == nil && lo < 0 && lo >= -fewLetters) {
			out = f.hidden(s, out)
		}
		if v.form().head != "" && ok1 && lo >= 0 && step == 1 && lo < int64(len(v.form().head)) && isASCII(v.form().head) && (sl.Upper == nil || ok2 && hi < 0 || ok2 && hi > int64(len(v.form().head))) {
			out.change().head = v.form().head[lo:]
		}
		return out
	}
	return nil
}

// sliceOf says which places of a sequence of n elements a slice without a step means.
func (f *frame) sliceOf(s *state, sl *syntax.Slice, n int) (first, end int, known bool) {
	bound := func(e syntax.Expr, other int) (int, bool) {
		if e == nil {
			return other, true
		}
		c, ok := f.eval(s, e).constant()
		i, isNum := c.number()
		if i < 0 {
			i += int64(n)
		}
		return int(min(max(i, 0), int64(n))), ok && isNum
	}
	first, ok := bound(sl.Lower, 0)
	end, more := bound(sl.Upper, n)
	return first, end, ok && more
}

// isASCII says that a text's bytes are its characters.
func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}

// exactElements lists what iteration gives, one by one, when that is known.
func (f *frame) exactElements(s *state, v *Value) ([]*Value, bool) {
	v = f.unwrapped(s, v)
	if v == nil || v.open {
		return nil, false
	}
	if text, ok := v.text(); ok && len(v.refs) == 0 {
		if len(text) > maxElems {
			return nil, false
		}
		var out []*Value
		for _, r := range text {
			out = append(out, constValue(textConst(string(r))))
		}
		return out, true
	}
	if len(v.refs) != 1 || len(v.consts) > 0 || v.refs[0].isOld() {
		return nil, false
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return nil, false
	}
	if o.class != nil {
		if m, owner := o.class.lookup("__iter__"); owner != nil {
			it := f.callValue(s, f.bind(s, m, v, owner), &arguments{}, o.class.node)
			if it == nil || len(it.refs) != 1 {
				return nil, false
			}
			if made := f.get(s, it.refs[0]); made == nil || made.class != nil {
				return nil, false // an iterator of the project's own, most often the same object
			}
			return f.exactElements(s, it)
		}
	}
	if o.kind == dictObject && !o.open && !o.some && o.base == nil && len(o.fields) <= maxElems {
		out := make([]*Value, 0, len(o.fields))
		for i := range o.fields {
			out = append(out, keyValue(o.fields[i].key))
		}
		return out, true
	}
	if !o.exact {
		return nil, false
	}
	return o.elems, true
}

// key is keyValue for the steps to parts of inputs, of which there are few.
func (e *engine) key(step string) *Value {
	v := e.keys[step]
	if v == nil {
		v = keyValue(step)
		e.keys[step] = v
	}
	return v
}

// keyValue is the constant that a field's key stands for.
func keyValue(key string) *Value {
	if len(key) < 2 || key[0] != '[' {
		return constValue(textConst(key))
	}
	inner := key[1 : len(key)-1]
	if len(inner) > 1 && inner[0] == '#' {
		var n int64
		neg := false
		for _, c := range inner[1:] {
			if c == '-' {
				neg = true
				continue
			}
			n = n*10 + int64(c-'0')
		}
		if neg {
			n = -n
		}
		return constValue(intConst(n))
	}
	if inner != "" && inner[0] == 0 {
		return constValue(Const{kind: memberConst, text: inner[1:]})
	}
	return constValue(textConst(inner))
}

// element is any one thing that iterating v gives.
func (f *frame) element(s *state, v *Value) *Value { return f.elementOf(s, v, 0) }

// iteratesItself says that a method of the project's own gives what is in v.
func (f *frame) iteratesItself(s *state, v *Value) bool {
	for _, l := range orEmpty(v).refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if _, owner := o.class.lookup("__iter__"); owner != nil {
				return true
			}
		}
	}
	return false
}

// maxIterators is how often __iter__ may give a thing with an __iter__ of its own.
const maxIterators = 3

func (f *frame) elementOf(s *state, v *Value, depth int) *Value {
	if v == nil || v.typ == addressType {
		return v
	}
	if v.typ == nodesType {
		return &Value{open: true, taint: v.taint, typ: nodeType}
	}
	if o := f.bufferOf(s, v); o != nil {
		return o.unread()
	}
	var out *Value
	some := false
	add := func(x *Value) {
		if some {
			out = join(out, x)
		} else {
			out, some = x, true
		}
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.class != nil {
			if m, owner := o.class.lookup("__iter__"); owner != nil {
				it := f.callValue(s, f.bind(s, m, v, owner), &arguments{}, o.class.node)
				if i := slices.Index(orEmpty(it).refs, l); it == v || i >= 0 {
					// An iterator of its own, here or on one of the ways.
					if m, owner := o.class.lookup("__next__"); owner != nil {
						add(f.ownSteps(s, f.bind(s, m, v, owner), o.class.node))
					}
					if it == v || len(it.refs) == 1 {
						it = nil
					} else {
						other := *it
						other.refs = slices.Delete(slices.Clone(it.refs), i, i+1)
						it = &other
					}
				}
				switch {
				case it == nil:
				case depth < maxIterators:
					add(f.elementOf(s, it, depth+1))
				default:
					add(tainted(it.taint))
				}
				continue
			}
		}
		if inner, ok := o.field("data"); ok && o.class != nil && o.class.wraps() {
			add(f.elementOf(s, inner, depth))
			continue
		}
		if o.kind == dictObject {
			for i := range o.fields {
				if len(o.fields) <= maxConsts && o.fields[i].key[0] == '[' {
					add(keyValue(o.fields[i].key))
				}
			}
			if keys, ok := o.field(keysField); ok {
				add(keys)
			}
			if o.some || o.open || len(o.fields) > maxConsts {
				add(tainted(v.taint))
			}
			if o.base != nil {
				add(symValue(f.e.part(o.base, "[]")))
			}
			continue
		}
		for _, e := range o.elems {
			add(e)
		}
		if o.placed() {
			for i := range o.fields {
				add(o.fields[i].value)
			}
		}
		if o.some {
			add(o.rest.apart())
		}
		if o.base != nil {
			add(symValue(f.e.part(o.base, "[]")))
		}
		if o.open && !some {
			add(nil)
		}
	}
	if v.sym != nil {
		if l, ok := f.originLocs.get(v.sym); ok {
			if o := f.get(s, l); o != nil {
				if o.some {
					add(o.rest)
				}
				for i := range o.fields {
					if strings.HasPrefix(o.fields[i].key, "[#") {
						add(o.fields[i].value)
					}
				}
			}
		}
		add(symValue(f.e.part(v.sym, "[]")))
		return out
	}
	if v.typ != "" {
		if t := f.e.model.item(v.typ); t != "" {
			add(&Value{open: true, typ: t, taint: v.taint})
			return out
		}
	}
	if len(v.taint) > 0 && (v.open || !some) {
		add(tainted(v.taint))
	}
	for _, c := range v.funcs {
		if c.kind == classCallable { // an Enum
			for _, name := range sortedKeys(c.class.values) {
				add(c.class.values[name])
			}
		}
	}
	return out
}

// maxOwnSteps is how often an iterator of the project's own is asked for what it gives.
const maxOwnSteps = 4

// ownSteps is any one thing that a __next__ gives. It may count where it is, so it is asked again, as a loop would ask it.
func (f *frame) ownSteps(s *state, next *Value, at syntax.Node) *Value {
	out := f.callValue(s, next, &arguments{}, at)
	for range maxOwnSteps - 1 {
		if f.gone {
			break
		}
		if v := f.callValue(s, next, &arguments{}, at); !f.gone {
			out = join(out, v)
		}
	}
	f.gone = false // StopIteration ends the loop only
	return out
}

// setItem stores v in base[key].
func (f *frame) setItem(s *state, base, key, v *Value, at syntax.Node) {
	f.meetsUnder(v, key)
	if base == nil {
		return
	}
	if base.sym != nil && base.typ == "" {
		f.depends(base)
	}
	for _, l := range base.refs {
		if o := f.get(s, l); o != nil && o.class != nil && base.typ != aboveType {
			if m, owner := o.class.lookup("__setitem__"); owner != nil {
				f.callValue(s, f.bind(s, m, base, owner), &arguments{pos: []*Value{key, v}}, at)
				return
			}
		}
	}
	f.putAside(s, base, key, v)
	f.registerFilter(base, key, v)
	if c, ok := key.constant(); ok {
		f.leaveOn(s, base, itemKey(c), v)
	}
	base = f.unwrapped(s, base)
	if base.typ == cookieJar {
		v = f.morsel(s, v)
	}
	if base.typ == configType && len(base.refs) > 0 {
		if name, ok := key.text(); ok {
			f.putSection(s, base, name, v, at)
			return
		}
	}
	if base.sym != nil || f.registers(s, base) {
		f.depends(key) // under which name something is kept decides what a lookup finds
	}
	f.change(s, base, func(o *object) *object { return f.e.model.putItem(o, key, v) })
	for _, typ := range f.typesOf(s, base) {
		f.storeSinks(s, base, typ, "[]", v, key, at)
	}
}

// registers says that a value is a table which a module or a class holds.
func (f *frame) registers(s *state, base *Value) bool {
	for _, l := range base.refs {
		if o := f.get(s, l); o != nil && o.kind == dictObject && (l.shared || o.base != nil && o.base.global != nil) {
			return true
		}
	}
	return false
}

func (m *Model) putItem(o *object, key, v *Value) *object {
	if c, ok := key.constant(); ok {
		if o.exact {
			if n, ok := c.number(); ok {
				if n < 0 {
					n += int64(len(o.elems))
				}
				if n >= 0 && n < int64(len(o.elems)) {
					d := *o
					d.elems = append([]*Value(nil), o.elems...)
					d.elems[n] = v
					return &d
				}
			}
			return o.loose().withRest(v)
		}
		return o.with(itemKey(c), v)
	}
	return o.loose().withRest(m.underKey(v)).underKey(key)
}

// keysField is where a dict keeps the keys that carry data.
const keysField = "{keys}"

// underKey returns the dict o in which something stands under a key that is no constant.
func (o *object) underKey(key *Value) *object {
	if key == nil || len(key.taint) == 0 {
		return o
	}
	if have, ok := o.field(keysField); ok {
		key = join(have, key)
	}
	return o.with(keysField, key)
}

func (f *frame) delItem(s *state, base, key *Value) {
	base = f.unwrapped(s, base)
	c, ok := key.constant()
	if !ok {
		f.change(s, base, func(o *object) *object { return o.loose() })
		return
	}
	f.change(s, base, func(o *object) *object {
		if o.exact {
			n, ok := c.number()
			if n < 0 {
				n += int64(len(o.elems))
			}
			if !ok || n < 0 || n >= int64(len(o.elems)) {
				return o.loose()
			}
			d := *o
			d.elems = append(append([]*Value(nil), o.elems[:n]...), o.elems[n+1:]...)
			return &d
		}
		if o.placed() {
			return o.loose()
		}
		d := *o
		d.fields = nil
		for _, fl := range o.fields {
			if fl.key != itemKey(c) {
				d.fields = append(d.fields, fl)
			}
		}
		return &d
	})
}
