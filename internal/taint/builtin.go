package taint

import (
	"encoding/base64"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/syntax"
)

// special evaluates calls whose form matters: super(), getattr, isinstance, locals.
func (f *frame) special(s *state, e *syntax.Call) (*Value, bool) {
	name, ok := e.Func.(*syntax.Name)
	if !ok {
		return nil, false
	}
	if _, local := f.u.slots.find(name.ID); local {
		return nil, false
	}
	switch name.ID {
	case "super":
		cl, self := f.u.class, (*Value)(nil)
		if cl == nil && f.u.scope != nil {
			// A function nested in a method.
			if p := f.parent; p != nil {
				cl = p.u.class
			}
		}
		if len(e.Args) > 0 {
			for _, c := range orEmpty(f.eval(s, e.Args[0])).funcs {
				if c.kind == classCallable {
					cl = c.class
				}
			}
		}
		if cl == nil {
			return nil, false
		}
		if len(f.u.params) > 0 {
			self = s.vars[f.u.slots.at(f.u.params[0].name)]
		}
		return funcValue(&callable{kind: superCallable, class: cl, recv: self}), true
	case "locals", "vars":
		if len(e.Args) > 0 {
			return nil, false
		}
		o := &object{kind: dictObject}
		for _, n := range slices.Sorted(slices.Values(f.u.slots.names)) {
			if v := s.vars[f.u.slots.at(n)]; v != nil {
				o = o.with("["+n+"]", v)
			}
		}
		return f.alloc(s, e, o), true
	case "globals":
		if f.u.fn == nil {
			return nil, false
		}
		o := &object{kind: dictObject, open: true}
		for i := range f.mod.res.Scope.Symbols {
			sym := &f.mod.res.Scope.Symbols[i]
			if len(sym.Bindings) > 0 {
				if v, ok := f.e.global(f.mod, sym.Name); ok && v != nil {
					o = o.with("["+sym.Name+"]", v)
				}
			}
		}
		return f.alloc(s, e, o), true
	}
	return nil, false
}

const patternClass = "re.Pattern" // a compiled regular expression

// builtinCall evaluates the library functions that the engine knows itself.
func (f *frame) builtinCall(s *state, c *libraryCall) (*Value, bool) {
	if c.recv != nil {
		return nil, false
	}
	pos := c.args.pos
	arg := func(i int) *Value {
		if i < len(pos) {
			return pos[i]
		}
		return nil
	}
	switch module, _, _ := strings.Cut(c.name, "."); module {
	case "itertools":
		if v, ok := f.iteratorCall(s, c); ok {
			return v, true
		}
	case "operator":
		if v, ok := f.operatorCall(s, c); ok {
			return v, true
		}
	case "io":
		if c.name == "io.StringIO" || c.name == "io.BytesIO" {
			if v, ok := f.buffer(s, c); ok {
				return v, true
			}
		}
	case "heapq":
		if v, ok := f.heapCall(s, c); ok {
			return v, true
		}
	}
	switch c.name {
	case "functools.partial", "functools.partialmethod":
		if len(pos) == 0 {
			return nil, true
		}
		rest := *c.args
		rest.pos = rest.pos[1:]
		// The call may happen in another file: what was written here is no place there.
		rest.posAt = make([]syntax.Expr, len(rest.pos))
		rest.namedAt = make([]syntax.Expr, len(rest.named))
		var out *Value
		for _, fn := range orEmpty(pos[0]).funcs {
			out = join2(out, funcValue(&callable{kind: partialCallable, inner: fn, more: &details{args: &rest}}), out != nil)
		}
		return out, true
	case "functools.wraps", "functools.update_wrapper":
		return nil, true
	case "functools.lru_cache", "functools.cache", "functools.singledispatch", "functools.singledispatchmethod", "contextlib.contextmanager", "contextlib.asynccontextmanager", "asyncio.coroutine", "types.coroutine", "asgiref.sync.sync_to_async", "asgiref.sync.async_to_sync", "typing.final", "typing.overload", "abc.abstractmethod", "builtins.staticmethod", "builtins.classmethod":
		if len(pos) == 1 && pos[0] != nil && len(pos[0].funcs) > 0 {
			return pos[0], true
		}
		return nil, len(pos) == 0
	case "struct.unpack", "struct.unpack_from":
		if list, ok := f.unpacked(s, arg(0), arg(1)); ok {
			return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: list}), true
		}
	case "functools.reduce":
		if len(pos) >= 2 {
			if list, ok := f.exactElements(s, pos[1]); ok && len(list) <= maxUnroll {
				var acc *Value
				if len(pos) > 2 {
					acc = pos[2]
				} else if len(list) > 0 {
					acc, list = list[0], list[1:]
				}
				for _, e := range list {
					acc = f.apply(s, pos[0], &arguments{pos: []*Value{acc, e}}, c.at)
				}
				return acc, true
			}
			e := f.element(s, pos[1])
			acc := e
			if len(pos) > 2 {
				acc = pos[2]
			}
			for range 2 { // what comes of the first turn goes into the next
				acc = join(acc, f.apply(s, pos[0], &arguments{pos: []*Value{acc, e}}, c.at))
			}
			return acc, true
		}
	case "operator.itemgetter", "operator.attrgetter":
		if c.model != nil {
			f.checkSinks(s, c)
		}
		return funcValue(&callable{kind: getterCallable, name: c.name, more: &details{args: c.args}, at: c.at}), true
	case "queue.Queue", "queue.SimpleQueue", "queue.LifoQueue", "queue.PriorityQueue", "asyncio.Queue", "asyncio.LifoQueue", "asyncio.PriorityQueue", "multiprocessing.Queue":
		if f.u.fn == nil {
			return nil, false // functions share it
		}
		w := *f.alloc(s, c.at, &object{kind: listObject, exact: true})
		w.typ = queueType
		if strings.HasSuffix(c.name, "LifoQueue") {
			w.typ = stackType
		} else if strings.HasSuffix(c.name, "PriorityQueue") {
			w.typ = heapType
		}
		return &w, true
	case "builtins.getattr":
		if len(pos) >= 2 {
			if cs := pos[1].only(); cs != nil {
				var out *Value
				for i, k := range cs {
					if k.text == "" { // no attribute of a class
						out = join2(out, &Value{open: true}, i > 0)
						continue
					}
					out = join2(out, f.attribute(s, pos[0], k.text, c.at), i > 0)
				}
				return out, true
			}
			f.depends(pos[1])
			if c.model != nil {
				f.checkSinks(s, c)
			}
			return f.anyMember(s, pos[0], pos[1].form().head, c), true
		}
	case "builtins.setattr":
		if len(pos) == 3 {
			if c.model != nil {
				f.checkSinks(s, c)
			}
			if name, ok := pos[1].text(); ok && name != "" {
				f.setAttribute(s, pos[0], name, pos[2], c.at)
			} else {
				f.dependsOn(pos[1]) // a caller may know the name
				// A secret among what is copied name by name does not make every attribute one.
				v := unnamed(pos[2], "")
				if v != nil && len(v.refs) == 0 && len(v.funcs) == 0 {
					v = f.hidden(s, v)
				}
				f.change(s, pos[0], func(o *object) *object { return o.named(v) })
			}
			return noneValue, true
		}
	case "builtins.isinstance":
		if len(pos) == 2 {
			return f.isInstance(s, pos[0], pos[1], c), true
		}
	case "builtins.str.maketrans":
		if v, ok := f.translationTable(s, c); ok {
			return v, true
		}
	case "builtins.dict.fromkeys", "collections.OrderedDict.fromkeys":
		if keys, ok := f.constants(s, arg(0)); ok {
			o := &object{kind: dictObject}
			for _, k := range keys {
				o = o.with(itemKey(k), orNone(pos, 1))
			}
			return f.alloc(s, c.at, o), true
		}
		if x := arg(0); x != nil && len(pos) > 0 {
			o := &object{kind: dictObject}
			if list, ok := f.exactElements(s, x); ok {
				for _, k := range list {
					o = f.e.model.putItem(o, k, orNone(pos, 1))
				}
			} else {
				o = f.e.model.putItem(o, f.element(s, x), orNone(pos, 1))
			}
			return f.alloc(s, c.at, o), true
		}
	case "os.path.splitext":
		if text, ok := arg(0).text(); ok {
			i := strings.LastIndexByte(text, '.')
			if base := strings.LastIndexByte(text, '/') + 1; i <= base || strings.Trim(text[base:i], ".") == "" {
				i = len(text)
			}
			return f.constantList(s, c.at, tupleObject, []Const{textConst(text[:i]), textConst(text[i:])}), true
		}
		if x := arg(0); x != nil && len(x.taint) > 0 && len(x.refs) == 0 {
			// What stands behind the last dot holds no separator.
			if i := strings.LastIndexByte(x.form().end, '.'); i >= 0 && !strings.ContainsAny(x.form().end[i:], "/\\") {
				before := &Value{open: true, taint: x.taint, more: &form{head: x.form().head, end: x.form().end[:i]}}
				return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: []*Value{before, constValue(textConst(x.form().end[i:]))}}), true
			}
			return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: []*Value{tainted(x.taint), tainted(cleared(x.taint, f.e.model.folderBits()))}}), true
		}
	case "builtins.callable", "builtins.hasattr", "builtins.issubclass":
		if c.name == "builtins.hasattr" && isUnmarked(arg(0), arg(1)) {
			return falseValue, true
		}
		return boolValue(nil, f.hints(arg(0))), true
	case "builtins.len":
		if text, ok := arg(0).text(); ok {
			return constValue(intConst(int64(utf8.RuneCountInString(text)))), true
		}
		if list, ok := f.exactElements(s, arg(0)); ok {
			return constValue(intConst(int64(len(list)))), true
		}
		if x := arg(0); x != nil && len(x.taint) > 0 && len(x.refs) == 0 {
			w := *orEmpty(boolValue(nil, f.hints(x)))
			w.typ, w.open = lengthType, true
			w.more = &form{of: x, facts: []fact{{value: x, text: f.argExpr(c, Arg{Index: 0}), equal: true, with: x}}}
			return &w, true
		}
		return boolValue(nil, f.hints(arg(0))), true
	case "builtins.str", "builtins.repr", "builtins.ascii", "builtins.format":
		if len(pos) == 0 {
			return constValue(textConst("")), true
		}
		if isAddress(pos[0]) {
			return pos[0], true
		}
		if k, ok := pos[0].constant(); ok {
			if t, ok := k.str(); ok && c.name == "builtins.str" {
				return constValue(textConst(t)), true
			}
		}
		if c.name == "builtins.format" {
			spec := constValue(textConst(""))
			if len(pos) > 1 {
				spec = pos[1]
			}
			if own := f.written(s, pos[0], formatMethods, spec); own != pos[0] {
				return own, true
			}
		}
		if pos[0] != nil {
			methods := textMethods
			if c.name == "builtins.repr" || c.name == "builtins.ascii" {
				methods = reprMethods
			}
			for _, l := range pos[0].refs {
				if o := f.get(s, l); o != nil && o.class != nil {
					for _, m := range methods {
						if x, owner := o.class.lookup(m); owner != nil {
							return f.apply(s, f.bind(s, x, pos[0], owner), &arguments{}, c.at), true
						}
					}
				}
			}
			if t := f.deep(s, pos[0]); len(t) > 0 || pos[0].form().head != "" || pathTypes[pos[0].typ] {
				v := &Value{open: true, taint: t, sym: pos[0].sym,
					more: &form{head: pos[0].form().head, of: pos[0], norm: pos[0].form().norm || pathTypes[pos[0].typ]}}
				if c.name != "builtins.format" {
					v.taint, v.sym = cleared(t, f.e.model.structured), nil
				}
				if c.name == "builtins.repr" || c.name == "builtins.ascii" {
					v.taint = cleared(v.taint, f.e.model.literalBits()) // as Python writes it: in quotes, on one line
				}
				return v, true
			}
		}
		return nil, true
	case "builtins.int", "builtins.float", "builtins.complex":
		if k, ok := arg(0).constant(); ok && c.name == "builtins.int" && len(pos) == 1 {
			if n, ok := k.number(); ok {
				return constValue(intConst(n)), true
			}
			if k.kind == syntax.Str {
				if v := constantOf(&syntax.Constant{Kind: syntax.Int, Text: strings.TrimLeft(strings.TrimSpace(k.text), "+")}); v != nil && strings.TrimSpace(k.text) != "" {
					return v, true
				}
				if !strings.ContainsAny(k.text, "0123456789") {
					f.fails(c.at)
				}
			}
			if k.kind == syntax.Float {
				return constValue(intConst(int64(k.real))), true
			}
		}
	case "builtins.bool":
		if len(pos) == 1 {
			if known, is := f.truthIn(s, pos[0]); known {
				return constValue(boolConst(is)), true
			}
			v := boolValue(nil, f.hints(pos[0]))
			if pos[0] != nil && len(pos[0].form().facts) > 0 {
				w := *orEmpty(v)
				w.open, w.change().facts = true, pos[0].form().facts
				return &w, true
			}
			return v, true
		}
	case "re.escape":
		if text, ok := arg(0).text(); ok {
			return constValue(textConst(escaped(text))), true
		}
	case "builtins.chr":
		if k, ok := arg(0).constant(); ok {
			if n, ok := k.number(); ok && n >= 0 && n < 0x110000 {
				return constValue(textConst(string(rune(n)))), true
			}
		}
		if x := arg(0); x != nil && x.form().of != nil && len(x.taint) == 0 {
			return tainted(x.form().of.taint), true
		}
	case "builtins.ord":
		if t, ok := arg(0).text(); ok && utf8.RuneCountInString(t) == 1 {
			r, _ := utf8.DecodeRuneInString(t)
			return constValue(intConst(int64(r))), true
		}
		if x := arg(0); x != nil && len(x.taint) > 0 {
			return &Value{open: true, typ: ordinalType, more: &form{of: x}}, true // a number hurts nobody, until chr makes a character of it again
		}
		return nil, true
	case "builtins.divmod":
		if len(pos) == 2 {
			q := f.operate(s, c.at, syntax.FloorDiv, pos[0], pos[1])
			r := f.operate(s, c.at, syntax.Mod, pos[0], pos[1])
			return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: []*Value{q, r}}), true
		}
	case "builtins.min", "builtins.max", "builtins.sum", "builtins.abs", "builtins.round", "builtins.pow":
		if len(pos) >= 2 && (c.name == "builtins.min" || c.name == "builtins.max") {
			if best, ok := extreme(pos, c.name == "builtins.max"); ok {
				return constValue(best), true
			}
		}
		if c.name == "builtins.min" || c.name == "builtins.max" {
			if v, ok := f.firstOf(s, c); ok {
				return v, true
			}
		}
		if c.name == "builtins.min" && len(pos) >= 2 {
			for _, limit := range pos {
				f.dependsOn(limit) // a caller may know it
				if len(f.deep(s, limit)) == 0 {
					t, _ := f.arg(s, c, Arg{Special: AllArgs})
					return tainted(cleared(f.deep(s, t), f.e.model.sizeBit())), true
				}
			}
		}
	case "builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "builtins.sorted", "builtins.reversed", "builtins.iter", "collections.deque", "itertools.chain", "builtins.enumerate", "builtins.zip", "builtins.dict", "collections.OrderedDict", "collections.defaultdict", "builtins.range", "collections.Counter", "types.SimpleNamespace", "argparse.Namespace", "threading.local", "werkzeug.local.Local", "asgiref.local.Local", "gevent.local.local", "types.MappingProxyType", "collections.ChainMap", "collections.UserDict", "collections.UserList", "weakref.WeakValueDictionary", "weakref.WeakKeyDictionary", "weakref.WeakSet":
		return f.container(s, c), true
	case "builtins.map", "builtins.filter":
		if len(pos) >= 2 {
			return f.mapped(s, c), true
		}
	case "builtins.next":
		if len(pos) > 0 {
			f.mayEnd(s, pos[0])
			if v, ok := f.nextElement(s, pos[0]); ok {
				return v, true
			}
			if f.isEmpty(s, pos[0]) && len(pos) > 1 {
				return pos[1], true
			}
			v := f.element(s, pos[0])
			if len(pos) > 1 {
				v = join(v, pos[1])
			}
			return v, true
		}
	case "itertools.islice":
		if v, ok := f.firstOnes(s, c); ok {
			return v, true
		}
	case "builtins.bytearray":
		if len(c.args.names) == 0 && !c.args.some && len(pos) < 2 {
			text := ""
			if len(pos) == 1 {
				k, ok := pos[0].constant()
				if !ok || k.kind != syntax.Bytes {
					break
				}
				text = k.text
			}
			return &Value{consts: []Const{{kind: syntax.Bytes, text: text}}}, true
		}
	case "builtins.any", "builtins.all":
		return f.quantified(s, c), true
	case "builtins.type":
		if len(pos) == 1 && pos[0] != nil && pos[0].typ == nodeType {
			return &Value{open: true, typ: kindType, more: &form{of: pos[0]}}, true
		}
		if len(pos) == 1 {
			return f.classOf(s, pos[0]), true
		}
	case "builtins.vars":
		return arg(0), true
	case "builtins.__import__", "importlib.import_module":
		if name, ok := arg(0).text(); ok {
			return f.e.imported(name), true
		}
	case "copy.deepcopy":
		return f.deepCopied(s, arg(0), c.at, 0), true
	case "copy.copy", "dict.copy":
		return f.copied(s, arg(0), c.at), true
	case "shlex.split":
		if x := arg(0); x != nil && len(f.deep(s, x)) > 0 {
			return f.wordsOf(s, c.at, x, f.deep(s, x)), true
		}
	case "dataclasses.asdict", "attr.asdict", "attrs.asdict":
		if v := f.fieldsOf(s, arg(0), dictObject, c.at); v != nil {
			return v, true
		}
	case "dataclasses.fields":
		if v := f.recordedFields(s, arg(0), c.at); v != nil {
			return v, true
		}
	case "dataclasses.astuple", "attr.astuple", "attrs.astuple":
		if v := f.fieldsOf(s, arg(0), tupleObject, c.at); v != nil {
			return v, true
		}
	case "dataclasses.field", "attr.ib", "attr.field", "attrs.field":
		if v, ok := c.args.keyword("default"); ok {
			return v, true
		}
		factory, ok := c.args.keyword("default_factory")
		if !ok {
			factory, ok = c.args.keyword("factory")
		}
		if ok {
			v := *f.alloc(s, madeKey{c.at}, (&object{kind: instanceObject}).with("factory", factory))
			v.typ = fieldType
			return &v, true
		}
	case "dataclasses.replace", "copy.replace", "attr.evolve", "attrs.evolve":
		if v := f.replacedFields(s, arg(0), c); v != nil {
			return v, true
		}
	case "typing.cast":
		return arg(1), true
	case "litestar.di.Provide":
		return arg(0), true
	case "os.path.join", "posixpath.join":
		if c.args.some {
			// Which of the pieces behind the star an absolute one replaces is not known.
			rest := tainted(f.deep(s, f.element(s, c.args.star)))
			if rest == nil && len(pos) == 0 {
				return nil, false
			}
			return f.joinPath(s, c.at, append(pos[:len(pos):len(pos)], rest)), true
		}
		return f.joinPath(s, c.at, pos), true
	case "pathlib.Path.joinpath", "pathlib.PurePath.joinpath":
		if c.args.some || c.recv == nil {
			return nil, false
		}
		return f.pathBelow(s, c.recv, pos, c.at), true
	case "pathlib.Path", "pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.PosixPath", "anyio.Path":
		v := f.joinPath(s, c.at, pos)
		w := *orEmpty(v)
		if text, ok := v.text(); ok {
			w = Value{open: true, more: &form{head: text}}
		}
		w.typ, w.open = c.name, true
		if len(pos) == 1 {
			w.change().of = pos[0]
		}
		if c.model != nil {
			f.checkSinks(s, c)
		}
		return &w, true
	case "urllib.parse.quote", "urllib.parse.quote_plus":
		safe, given := c.args.keyword("safe")
		if !given {
			safe, given = arg(1), len(pos) > 1
		}
		if !given && c.name == "urllib.parse.quote" {
			safe = constValue(textConst("/"))
		} else if !given {
			safe = constValue(textConst(""))
		}
		if text, known := safe.text(); known && c.model != nil && len(pos) > 0 {
			if t := f.deep(s, pos[0]); len(t) > 0 {
				return tainted(marked(cleared(t, f.e.model.quoted(c.model.Clears, text)), f.place(c.at), "through "+lastName(c.name))), true
			}
		}
	case "os.path.basename", "os.path.dirname":
		if text, ok := arg(0).text(); ok {
			i := strings.LastIndexByte(text, '/')
			if c.name == "os.path.basename" {
				return constValue(textConst(text[i+1:])), true
			}
			return constValue(textConst(text[:max(i, 0)])), true
		}
		x := arg(0)
		if x == nil || len(x.taint) == 0 {
			break
		}
		m := f.e.model
		if c.name == "os.path.basename" {
			// Equal to the whole, it says that there is no folder in it.
			return &Value{open: true, taint: marked(cleared(x.taint, m.folderBits()|Relative), f.place(c.at), "through basename"),
				more: &form{facts: []fact{{value: x, then: m.folderBits(), equal: true, with: x}}}}, true
		}
		out := &Value{open: true, taint: marked(x.taint, f.place(c.at), "through dirname"), more: &form{facts: []fact{{value: x, other: m.folderBits()}}}}
		if normal(x.taint) {
			out.change().facts = append(out.form().facts, fact{value: x, then: m.folderBits(), equal: true})
		}
		return out, true
	case "os.path.normcase":
		return arg(0), true // as it is, where names have a case
	case "os.path.split":
		if x := arg(0); x != nil && len(x.taint) > 0 {
			var parts []*Value
			for _, name := range []string{"os.path.dirname", "os.path.basename"} {
				d := *c
				d.name, d.model = name, f.e.model.Calls[name]
				parts = append(parts, f.library(s, &d))
			}
			return f.alloc(s, c.at, &object{kind: tupleObject, exact: true, elems: parts}), true
		}
	case "os.path.relpath":
		if x := arg(0); x != nil && len(x.taint) > 0 && len(f.dangerous(s, arg(1))) == 0 {
			// The way from a folder to x. One that is the program's own, or does not lead out of the folder, proves x.
			return &Value{open: true, taint: marked(cleared(x.taint, NormalPath|Relative), f.place(c.at), "through relpath"),
				more: &form{norm: true, facts: []fact{{value: x, then: f.e.model.folderBits(), equal: true}}}}, true
		}
	case "os.path.samefile":
		return boolValue(f.equalFacts(s, arg(0), arg(1), syntax.Eq), nil), true
	case "base64.b64encode", "base64.urlsafe_b64encode", "base64.standard_b64encode":
		if text, ok := arg(0).text(); ok {
			return constValue(Const{kind: syntax.Bytes, text: base64.StdEncoding.EncodeToString([]byte(text))}), true
		}
	case "base64.b64decode", "base64.urlsafe_b64decode", "base64.standard_b64decode":
		if text, ok := arg(0).text(); ok {
			if b, err := base64.StdEncoding.DecodeString(text); err == nil {
				return constValue(Const{kind: syntax.Bytes, text: string(b)}), true
			}
		}
	case "collections.namedtuple":
		if names, ok := f.recordFields(s, arg(1)); ok {
			record := &callable{kind: recordCallable, more: &details{names: names}, at: c.at}
			if given, ok := c.args.keyword("defaults"); ok {
				record.more.defaults, _ = f.exactElements(s, given)
			}
			return funcValue(record), true
		}
		return nil, true
	case "json.dumps", "simplejson.dumps", "orjson.dumps":
		if x := arg(0); x != nil && len(x.refs) > 0 {
			t := f.deep(s, x)
			if c.model != nil {
				t = cleared(t, c.model.Clears)
			}
			return &Value{open: true, taint: t, more: &form{of: x}, typ: ""}, true
		}
	case "json.loads", "simplejson.loads", "orjson.loads":
		if v, ok := f.readJSON(s, arg(0), c.at); ok {
			return v, true
		}
		if x := arg(0); x != nil && x.form().of != nil && len(x.form().of.refs) > 0 {
			return x.form().of, true
		}
	case "os.path.realpath", "os.path.abspath", "os.path.normpath", "os.path.dirname.nothing":
		if text, ok := arg(0).text(); ok {
			if len(text) > 1 {
				text = strings.TrimRight(text, "/")
			}
			return &Value{open: true, more: &form{head: text, norm: true}}, true
		}
		if arg(0) == nil || len(f.deep(s, arg(0))) == 0 {
			return &Value{open: true, more: &form{norm: true}}, true
		}
		t := marked(cleared(f.deep(s, arg(0)), NormalPath), f.place(c.at), "normalised as a path")
		whole := c.name != "os.path.normpath" || strings.HasPrefix(arg(0).form().head, "/")
		for i := range t {
			t[i].clears &^= Within // what was checked before was not yet normal
			if whole {
				// No absolute path that is normal has ".." in it.
				t[i].clears = f.e.model.settled(t[i].clears)&^(Relative|Bare) | NoDots | f.e.model.optionBits()
			}
		}
		head := arg(0).opening()
		if !strings.HasPrefix(head, "/") || strings.Contains(head, "..") {
			head = ""
		}
		return &Value{open: true, taint: t, more: &form{norm: true, of: arg(0), head: head}}, true
	case markupClass:
		if _, ok := arg(0).text(); ok {
			return asMarkup(pos[0]), true
		}
	case "string.Template":
		if layout := arg(0); layout != nil {
			v := *f.alloc(s, c.at, (&object{kind: instanceObject}).with("template", layout))
			v.typ, v.taint, v.open = c.name, layout.taint, true
			return &v, true
		}
	case "re.compile", "regex.compile", "re2.compile":
		if c.model != nil {
			f.checkSinks(s, c)
		}
		o := (&object{kind: instanceObject}).with("pattern", arg(0))
		if flags, ok := f.arg(s, c, Arg{Index: 1, Name: "flags"}); ok {
			o = o.with("flags", flags)
		}
		v := *f.alloc(s, c.at, o)
		v.typ = patternClass
		if c.name == "regex.compile" && len(f.deep(s, arg(0))) > 0 {
			v.typ = "regex.Pattern" // how long it may take is said where it is used
		}
		return &v, true
	case "ipaddress.ip_network", "ipaddress.IPv4Network", "ipaddress.IPv6Network":
		if text, ok := arg(0).text(); ok {
			return &Value{open: true, typ: networkType, more: &form{head: text}}, true
		}
	case "socket.gethostbyname", "socket.gethostbyname_ex", "dns.resolver.resolve", "dns.resolver.query", "dns.asyncresolver.resolve":
		if address, ok := f.resolved(arg(0)); ok {
			return address, true
		}
	case "socket.getaddrinfo", "anyio.getaddrinfo":
		if v := f.addressList(s, arg(0), c.at); v != nil {
			return v, true
		}
	case "urllib.parse.urljoin":
		return f.joinAddress(s, c, arg(0), arg(1)), true
	case "urllib.parse.urlparse", "urllib.parse.urlsplit":
		if text, ok := arg(0).text(); ok && len(arg(0).taint) == 0 {
			if o := partsOfAddress(text); o != nil {
				v := *f.alloc(s, c.at, o)
				v.typ = urlType
				return &v, true
			}
		}
		v := Value{open: true, typ: urlType}
		if x := arg(0); x != nil && len(x.taint) > 0 {
			v.taint = x.taint
			v.change().facts = []fact{{value: x, text: f.argExpr(c, Arg{Index: 0}), then: f.e.model.hostBits(), equal: true}}
			v.change().head = x.opening()
		}
		return &v, true
	case "django.template.Context", "django.template.RequestContext":
		i := 0
		if c.name == "django.template.RequestContext" {
			i = 1 // behind the request
		}
		if v := arg(i); v != nil && len(v.refs) == 1 {
			return f.copied(s, v, c.at), true
		}
		return f.alloc(s, c.at, &object{kind: dictObject, open: true}), true
	case "yarl.URL", "httpx.URL":
		if x := arg(0); x != nil && len(x.taint) > 0 && len(c.args.names) == 0 {
			v := Value{open: true, typ: c.name, taint: x.taint}
			v.change().facts = []fact{{value: x, text: f.argExpr(c, Arg{Index: 0}), then: f.e.model.hostBits(), equal: true}}
			return &v, true
		}
	case "builtins.property":
		if len(pos) > 0 && pos[0] != nil && len(pos[0].funcs) > 0 {
			p := &callable{kind: propertyCallable, inner: pos[0].funcs[0]}
			if len(pos) > 1 && pos[1] != nil && len(pos[1].funcs) > 0 {
				p.change().setter = pos[1].funcs[0]
			}
			return funcValue(p), true
		}
	case "builtins.super":
		return nil, true
	case "builtins.print":
		file, ok := c.args.keyword("file")
		if !ok {
			file = f.stdout
		}
		if f.bufferOf(s, file) != nil {
			f.writeInto(s, file, tainted(f.everything(s, nil, &arguments{pos: pos, star: c.args.star})), c.at)
		}
	case redirectStdout:
		if f.bufferOf(s, arg(0)) != nil {
			return arg(0), true
		}
	case cookieJar:
		return f.newJar(s, c.args, c.at), true
	case "csv.writer", "csv.DictWriter":
		if f.bufferOf(s, arg(0)) != nil {
			o := (&object{kind: instanceObject}).with("file", arg(0))
			if names, ok := f.arg(s, c, Arg{Index: 1, Name: "fieldnames"}); ok && c.name == "csv.DictWriter" {
				o = o.with("fieldnames", names)
			}
			v := *f.alloc(s, c.at, o)
			v.typ = c.name
			return &v, true
		}
	case "csv.reader", "csv.DictReader":
		if v, ok := f.tableCall(s, c); ok {
			return v, true
		}
	case "urllib.parse.urlencode":
		if v, ok := f.encoded(s, c); ok {
			return v, true
		}
	case "urllib.parse.parse_qs", "urllib.parse.parse_qsl":
		if v, ok := f.decoded(s, c); ok {
			return v, true
		}
	case "weakref.proxy":
		return arg(0), true
	case "aiohttp.web.AppKey":
		return arg(0), true
	case "builtins.memoryview":
		if x := arg(0); x != nil && len(x.refs) == 0 {
			return x, true
		}
	case "weakref.ref":
		return funcValue(&callable{kind: getterCallable, name: c.name, recv: arg(0), at: c.at}), true
	case "asyncio.wait_for", "asyncio.shield", "asyncio.ensure_future", "asyncio.create_task", "asyncio.run", "anyio.run_sync":
		return arg(0), true
	case "asyncio.gather":
		o := &object{kind: listObject, exact: true, elems: slices.Clone(pos)}
		if c.args.some {
			o = o.loose().withRest(f.element(s, c.args.star))
		}
		return f.alloc(s, c.at, o), true
	case "asyncio.as_completed", "concurrent.futures.as_completed":
		if e := f.element(s, arg(0)); e != nil && len(e.refs) > 0 {
			return f.alloc(s, c.at, (&object{kind: listObject}).withRest(e)), true
		}
	}
	return nil, false
}

// fileOf is the buffer that a writer of csv writes to.
func (f *frame) fileOf(s *state, writer *Value) *Value {
	if !strings.HasPrefix(writer.typ, "csv.") || len(writer.refs) != 1 {
		return nil
	}
	if o := f.get(s, writer.refs[0]); o != nil {
		if file, ok := o.field("file"); ok && f.bufferOf(s, file) != nil {
			return file
		}
	}
	return nil
}

// fieldsOf is what a record holds as a dict or a tuple.
func (f *frame) fieldsOf(s *state, v *Value, kind objectKind, at syntax.Node) *Value {
	if v == nil || len(v.refs) != 1 {
		return nil
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.kind != instanceObject || o.base != nil {
		return nil
	}
	out := &object{kind: kind, exact: kind == tupleObject, open: o.open, some: o.some, rest: o.rest}
	for _, fl := range o.fields {
		switch {
		case fl.key[0] == '[':
		case kind == dictObject:
			out = out.with("["+fl.key+"]", fl.value)
		default:
			out.elems = append(out.elems, fl.value)
		}
	}
	return f.alloc(s, at, out)
}

// recordedFields is what dataclasses.fields() lists: objects that have the names of the fields.
func (f *frame) recordedFields(s *state, v *Value, at syntax.Node) *Value {
	var c *class
	for _, l := range orEmpty(v).refs {
		if o := f.get(s, l); o != nil {
			c = o.class
		}
	}
	for _, fn := range orEmpty(v).funcs {
		if fn.kind == classCallable {
			c = fn.class
		}
	}
	if c == nil || !c.isDataclass() {
		return nil
	}
	out := &object{kind: tupleObject, exact: true}
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			if a, ok := stmt.(*syntax.AnnAssign); ok {
				if n, ok := a.Target.(*syntax.Name); ok && len(out.elems) < maxElems {
					o := (&object{kind: instanceObject, open: true}).with("name", constValue(textConst(n.ID)))
					out.elems = append(out.elems, f.alloc(s, pairKey{at, len(out.elems)}, o))
				}
			}
		}
	}
	return f.alloc(s, at, out)
}

// orNone is an argument that is None when it is not given.
func orNone(args []*Value, i int) *Value {
	if i < len(args) {
		return args[i]
	}
	return noneValue
}

// replacedFields is a copy of a record in which some fields hold something else.
func (f *frame) replacedFields(s *state, v *Value, c *libraryCall) *Value {
	if v == nil || len(v.refs) != 1 {
		return nil
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.kind != instanceObject {
		return nil
	}
	for i, name := range c.args.names {
		o = o.with(name, c.args.named[i])
	}
	if o.exact {
		d := *o
		d.elems = slices.Clone(o.elems)
		for i := range d.elems {
			if i < len(o.fields) {
				d.elems[i] = o.fields[i].value // in the order of the fields
			}
		}
		o = &d
	}
	if c.args.more {
		o = o.withRest(tainted(f.deep(s, c.args.double)))
	}
	return f.alloc(s, c.at, o)
}

// number is the whole number that a value is; None stands for other.
func number(v *Value, other int64) (int64, bool) {
	if isNone(v) {
		return other, true
	}
	c, ok := v.constant()
	if !ok {
		return 0, false
	}
	return c.number()
}

// nextElement takes the first element off an iterator that is known by its beginning.
func (f *frame) nextElement(s *state, v *Value) (*Value, bool) {
	f.dependsOn(v) // a caller may know what comes next
	if v == nil || len(v.refs) != 1 {
		return nil, false
	}
	if o := f.get(s, v.refs[0]); o == nil || o.kind != iteratorObject {
		return nil, false
	}
	return f.takeFirst(s, v)
}

// hasPublicName says that a member's name does not begin with an underscore. Broken classes have members without a name.
func hasPublicName(name string) bool { return name != "" && name[0] != '_' }

// anyMember is getattr with an unknown name: any member may be meant whose name begins like it.
func (f *frame) anyMember(s *state, v *Value, beginning string, c *libraryCall) *Value {
	var out *Value
	n := 0
	add := func(x *Value) {
		if n < 24 {
			out, n = join2(out, x, n > 0), n+1
		}
	}
	for _, fn := range orEmpty(v).funcs {
		switch fn.kind {
		case moduleCallable:
			for i := range fn.mod.res.Scope.Symbols {
				sym := &fn.mod.res.Scope.Symbols[i]
				if len(sym.Bindings) == 0 || sym.Name == "" || sym.Name[0] == '_' || !strings.HasPrefix(sym.Name, beginning) {
					continue
				}
				if x, ok := f.e.global(fn.mod, sym.Name); ok && x != nil && len(x.funcs) > 0 && x.funcs[0].kind == functionCallable {
					add(x)
				}
			}
		case classCallable:
			for _, name := range sortedKeys(fn.class.values) {
				if hasPublicName(name) && strings.HasPrefix(name, beginning) {
					add(f.attribute(s, funcValue(fn), name, c.at))
				}
			}
		}
	}
	for _, l := range orEmpty(v).refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			for _, a := range o.class.ancestors() {
				for _, name := range sortedKeys(a.values) {
					if hasPublicName(name) && strings.HasPrefix(name, beginning) {
						add(f.attribute(s, v, name, c.at))
					}
				}
			}
		}
		if o := f.get(s, l); o != nil {
			for _, fl := range o.fields {
				if strings.HasPrefix(fl.key, beginning) {
					add(fl.value)
				}
			}
		}
	}
	if t := f.everything(s, nil, c.args); len(t) > 0 {
		out = join2(out, tainted(t), n > 0)
	}
	return out
}

func extreme(vs []*Value, most bool) (Const, bool) {
	var best Const
	for i, v := range vs {
		c, ok := v.constant()
		if !ok {
			return Const{}, false
		}
		if i == 0 {
			best = c
			continue
		}
		if less, ok := compareConsts(syntax.Lt, c, best); !ok {
			return Const{}, false
		} else if less != most {
			best = c
		}
	}
	return best, true
}

// convertedParameter evaluates request.args.get("page", 1, type=int): what comes is what the type makes of the text.
func (f *frame) convertedParameter(s *state, recv *Value, method string, args *arguments, at syntax.Node) (*Value, bool) {
	place := 2
	switch method {
	case "get":
	case "getlist":
		place = 1
	default:
		return nil, false
	}
	convert, ok := args.keyword("type")
	if !ok && len(args.pos) > place {
		convert, ok = args.pos[place], true
	}
	if !ok || convert == nil || len(convert.funcs) == 0 {
		return nil, false
	}
	v := f.apply(s, convert, &arguments{pos: []*Value{f.item(s, recv, args.pos[0], at)}}, at)
	f.gone = false
	if method == "getlist" {
		return f.alloc(s, at, (&object{kind: listObject}).withRest(v)), true
	}
	if other, ok := args.keyword("default"); ok {
		v = join(v, other)
	} else if len(args.pos) > 1 {
		v = join(v, args.pos[1])
	}
	return v, true
}

// builtinMethod evaluates methods of texts and containers.
func (f *frame) builtinMethod(s *state, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	recv := c.recv
	if recv == nil {
		return nil, false
	}
	if len(recv.refs) > 0 || recv.typ == aboveType {
		switch {
		case c.name == "__getitem__" && len(args.pos) == 1:
			return f.item(s, recv, args.pos[0], at), true
		case c.name == "__setitem__" && len(args.pos) == 2:
			f.setItem(s, recv, args.pos[0], args.pos[1], at)
			return noneValue, true
		}
	}
	if c.name == "_make" && len(recv.funcs) == 1 && len(args.pos) == 1 { // Row._make(cells) is Row(*cells)
		spread := &arguments{star: args.pos[0], some: true, alone: true}
		if list, ok := f.exactElements(s, args.pos[0]); ok {
			spread = &arguments{pos: list, posAt: make([]syntax.Expr, len(list))}
		}
		return f.invoke(s, recv.funcs[0], spread, at), true
	}
	if recv.typ == cookieJar && c.name == "load" && len(args.pos) == 1 {
		f.loadJar(s, recv, args.pos[0], at)
		return noneValue, true
	}
	if recv.typ == markupClass {
		if v, ok := f.markupMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if recv.form().pattern != "" {
		if v, ok := f.matchMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if recv.typ == macType && (c.name == "encode" || c.name == "decode") {
		return recv, true
	}
	if f.grows(s, recv, c.name, args, at) {
		return noneValue, true
	}
	if c.name == exceptionInit {
		f.tell(s, recv, args, at)
		return noneValue, true
	}
	if cs := recv.only(); cs != nil {
		if v, ok := f.textMethod(s, cs, c.name, args, at); ok {
			return v, true
		}
	}
	if v, ok := f.fileMethod(s, recv, c.name, args); ok {
		return v, true
	}
	if v, ok := f.bufferMethod(s, recv, c.name, args, at); ok {
		return v, true
	}
	if len(recv.refs) > 0 {
		if v, ok := f.containerMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
		switch c.name {
		case "_replace":
			if v := f.replacedFields(s, recv, &libraryCall{args: args, at: at}); v != nil {
				return v, true
			}
		case "_asdict":
			if v := f.fieldsOf(s, recv, dictObject, at); v != nil {
				return v, true
			}
		}
		if recv.typ == configType {
			if v, ok := f.settingsCall(s, &libraryCall{name: configType + "." + c.name, recv: recv, args: args, at: at}); ok {
				return v, true
			}
		}
	}
	if file := f.fileOf(s, recv); file != nil && strings.HasPrefix(c.name, "write") && !f.writeRows(s, recv, file, c.name, args, at) {
		f.writeInto(s, file, tainted(f.everything(s, nil, args)), at) // the model says what that may do
	}
	if c.name == "visit" && len(args.pos) == 1 {
		f.visits(s, recv, args.pos[0])
	}
	if c.name == "as_posix" && pathTypes[recv.typ] {
		return &Value{open: true, taint: f.deep(s, recv), more: &form{head: recv.form().head, of: recv, norm: true}}, true
	}
	if v, ok := f.addressMethod(s, recv, c.name, args, at); ok {
		return v, true
	}
	if recv.typ == "werkzeug.MultiDict" && len(args.pos) > 0 {
		if v, ok := f.convertedParameter(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if recv.typ == "string.Template" && (c.name == "substitute" || c.name == "safe_substitute") {
		if layout, ok := f.attribute(s, recv, "template", at).text(); ok {
			return f.substituted(s, at, layout, args), true
		}
	}
	if c.name == "items" && len(recv.taint) > 0 && len(recv.refs) == 0 && recv.sym == nil && recv.typ == "" {
		p := f.alloc(s, pairKey{at, -1}, &object{kind: tupleObject, exact: true, elems: []*Value{tainted(f.e.model.inKeys(recv.taint)), tainted(recv.taint)}})
		return f.alloc(s, at, (&object{kind: listObject}).withRest(p)), true
	}
	// What carries data and is of no known class is taken for a text.
	if recv.typ == "" || recv.typ == "builtins.str" || recv.typ == "builtins.bytes" {
		if v, ok := f.taintedText(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if len(recv.refs) == 0 && recv.sym == nil && len(recv.taint) > 0 && mutators[c.name] && (recv.typ == "" || recv.typ == "builtins.list") {
		recv = f.materialise(s, recv, at)
		if v, ok := f.containerMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if recv.sym != nil && len(recv.refs) == 0 && !f.e.model.keyed(recv.typ, c.name) {
		if v, ok := f.unknownContainer(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	return nil, false
}
