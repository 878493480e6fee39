package taint

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// special evaluates calls whose form matters: super(), getattr, isinstance, locals.
func (f *frame) special(s *state, e *syntax.Call) (*Value, bool) {
	name, ok := e.Func.(*syntax.Name)
	if !ok {
		return nil, false
	}
	if _, local := f.u.slots[name.ID]; local {
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
			self = s.vars[f.u.slots[f.u.params[0].name]]
		}
		return funcValue(&callable{kind: superCallable, class: cl, recv: self}), true
	case "locals", "vars":
		if len(e.Args) > 0 {
			return nil, false
		}
		o := &object{kind: dictObject}
		for _, n := range sortedSlots(f.u.slots) {
			if v := s.vars[f.u.slots[n]]; v != nil {
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

func sortedSlots(m map[string]int) []string { return sortedKeys(m) }

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
			out = join2(out, funcValue(&callable{kind: partialCallable, inner: fn, args: &rest}), out != nil)
		}
		return out, true
	case "functools.wraps", "functools.update_wrapper":
		return nil, true
	case "functools.lru_cache", "functools.cache", "functools.singledispatch", "contextlib.contextmanager", "contextlib.asynccontextmanager", "asyncio.coroutine", "types.coroutine", "asgiref.sync.sync_to_async", "asgiref.sync.async_to_sync", "typing.final", "typing.overload", "abc.abstractmethod", "builtins.staticmethod", "builtins.classmethod":
		if len(pos) == 1 && pos[0] != nil && len(pos[0].funcs) > 0 {
			return pos[0], true
		}
		return nil, len(pos) == 0
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
				acc = join(pos[2], e)
			}
			v := f.apply(s, pos[0], &arguments{pos: []*Value{acc, e}}, c.at)
			return join(v, acc), true
		}
	case "operator.itemgetter", "operator.attrgetter":
		return funcValue(&callable{kind: getterCallable, name: c.name, args: c.args}), true
	case "operator.getitem":
		return f.item(s, arg(0), arg(1), c.at), true
	case "operator.add", "operator.concat":
		return f.operate(s, c.at, syntax.Add, arg(0), arg(1)), true
	case "builtins.getattr":
		if len(pos) >= 2 {
			if cs := pos[1].only(); cs != nil {
				var out *Value
				for i, k := range cs {
					out = join2(out, f.attribute(s, pos[0], k.text, c.at), i > 0)
				}
				return out, true
			}
			f.depends(pos[1])
			if c.model != nil {
				f.checkSinks(s, c)
			}
			return f.anyMember(s, pos[0], c), true
		}
	case "builtins.setattr":
		if len(pos) == 3 {
			if c.model != nil {
				f.checkSinks(s, c)
			}
			if name, ok := pos[1].text(); ok {
				f.setAttribute(s, pos[0], name, pos[2], c.at)
			} else {
				f.change(s, pos[0], func(o *object) *object { return o.withRest(pos[2]) })
			}
			return noneValue, true
		}
	case "builtins.isinstance":
		if len(pos) == 2 {
			return f.isInstance(s, pos[0], pos[1], c), true
		}
	case "builtins.callable", "builtins.hasattr", "builtins.issubclass":
		return boolValue(nil, f.hints(arg(0))), true
	case "builtins.len":
		if text, ok := arg(0).text(); ok {
			return constValue(intConst(int64(utf8.RuneCountInString(text)))), true
		}
		if list, ok := f.exactElements(s, arg(0)); ok {
			return constValue(intConst(int64(len(list)))), true
		}
		return boolValue(nil, f.hints(arg(0))), true
	case "builtins.str", "builtins.repr", "builtins.ascii", "builtins.format":
		if len(pos) == 0 {
			return constValue(textConst("")), true
		}
		if k, ok := pos[0].constant(); ok {
			if t, ok := k.str(); ok && c.name == "builtins.str" {
				return constValue(textConst(t)), true
			}
		}
		if pos[0] != nil {
			for _, l := range pos[0].refs {
				if o := f.get(s, l); o != nil && o.class != nil {
					for _, m := range []string{"__str__", "__repr__", "__format__"} {
						if x, owner := o.class.lookup(m); owner != nil {
							return f.apply(s, f.bind(s, x, pos[0], owner), &arguments{}, c.at), true
						}
					}
				}
			}
			if t := f.deep(s, pos[0]); len(t) > 0 || pos[0].head != "" {
				v := &Value{open: true, taint: t, head: pos[0].head, sym: pos[0].sym, of: pos[0], norm: pos[0].norm || pathTypes[pos[0].typ]}
				if c.name != "builtins.format" {
					v.taint, v.sym = cleared(t, f.e.model.structured), nil
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
			if pos[0] != nil && len(pos[0].facts) > 0 {
				w := *orEmpty(v)
				w.open, w.facts = true, pos[0].facts
				return &w, true
			}
			return v, true
		}
	case "builtins.chr":
		if k, ok := arg(0).constant(); ok {
			if n, ok := k.number(); ok && n >= 0 && n < 0x110000 {
				return constValue(textConst(string(rune(n)))), true
			}
		}
	case "builtins.ord":
		if t, ok := arg(0).text(); ok && utf8.RuneCountInString(t) == 1 {
			r, _ := utf8.DecodeRuneInString(t)
			return constValue(intConst(int64(r))), true
		}
		return nil, true
	case "builtins.min", "builtins.max", "builtins.sum", "builtins.abs", "builtins.round", "builtins.divmod", "builtins.pow":
		if len(pos) >= 2 && (c.name == "builtins.min" || c.name == "builtins.max") {
			if best, ok := extreme(pos, c.name == "builtins.max"); ok {
				return constValue(best), true
			}
		}
		if c.name == "builtins.min" && len(pos) >= 2 {
			for _, limit := range pos {
				if len(f.deep(s, limit)) == 0 {
					t, _ := f.arg(s, c, Arg{Special: AllArgs})
					return tainted(cleared(f.deep(s, t), f.e.model.sizeBit())), true
				}
			}
		}
	case "builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "builtins.sorted", "builtins.reversed", "builtins.iter", "collections.deque", "itertools.chain", "builtins.enumerate", "builtins.zip", "builtins.dict", "collections.OrderedDict", "collections.defaultdict", "builtins.range", "collections.Counter", "types.SimpleNamespace", "argparse.Namespace", "types.MappingProxyType", "collections.ChainMap":
		return f.container(s, c), true
	case "builtins.map", "builtins.filter":
		if len(pos) >= 2 {
			return f.mapped(s, c), true
		}
	case "builtins.next":
		if len(pos) > 0 {
			v := f.element(s, pos[0])
			if len(pos) > 1 {
				v = join(v, pos[1])
			}
			return v, true
		}
	case "builtins.any", "builtins.all":
		return f.quantified(s, c), true
	case "builtins.type":
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
			return f.alloc(s, c.at, (&object{kind: listObject}).withRest(tainted(f.deep(s, x)))), true
		}
	case "typing.cast":
		return arg(1), true
	case "os.path.join", "posixpath.join":
		if c.args.some {
			return nil, false
		}
		return f.joinPath(s, c.at, pos), true
	case "pathlib.Path", "pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.PosixPath", "anyio.Path":
		v := f.joinPath(s, c.at, pos)
		w := *orEmpty(v)
		if text, ok := v.text(); ok {
			w = Value{open: true, head: text}
		}
		w.typ, w.open = c.name, true
		if len(pos) == 1 {
			w.of = pos[0]
		}
		if c.model != nil {
			f.checkSinks(s, c)
		}
		return &w, true
	case "os.path.basename", "os.path.dirname":
		if text, ok := arg(0).text(); ok {
			i := strings.LastIndexByte(text, '/')
			if c.name == "os.path.basename" {
				return constValue(textConst(text[i+1:])), true
			}
			return constValue(textConst(text[:max(i, 0)])), true
		}
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
			return funcValue(&callable{kind: recordCallable, names: names, at: c.at}), true
		}
		return nil, true
	case "json.dumps", "simplejson.dumps", "orjson.dumps":
		if x := arg(0); x != nil && len(x.refs) > 0 {
			t := f.deep(s, x)
			if c.model != nil {
				t = cleared(t, c.model.Clears)
			}
			return &Value{open: true, taint: t, of: x, typ: ""}, true
		}
	case "json.loads", "simplejson.loads", "orjson.loads":
		if x := arg(0); x != nil && x.of != nil && len(x.of.refs) > 0 {
			return x.of, true
		}
	case "os.path.realpath", "os.path.abspath", "os.path.normpath", "os.path.dirname.nothing":
		if text, ok := arg(0).text(); ok {
			if len(text) > 1 {
				text = strings.TrimRight(text, "/")
			}
			return &Value{open: true, head: text, norm: true}, true
		}
		if arg(0) == nil || len(f.deep(s, arg(0))) == 0 {
			return &Value{open: true, norm: true}, true
		}
		v := &Value{open: true, norm: true, of: arg(0), taint: marked(cleared(f.deep(s, arg(0)), NormalPath), f.place(c.at), "normalised as a path")}
		return v, true
	case "re.compile", "regex.compile", "re2.compile":
		if c.model != nil {
			f.checkSinks(s, c)
		}
		o := (&object{kind: instanceObject}).with("pattern", arg(0))
		if len(pos) > 1 {
			o = o.with("flags", pos[1])
		}
		v := *f.alloc(s, c.at, o)
		v.typ = "re.Pattern"
		return &v, true
	case "urllib.parse.urlparse", "urllib.parse.urlsplit":
		v := Value{open: true, typ: "urllib.parse.ParseResult"}
		if x := arg(0); x != nil && len(x.taint) > 0 {
			v.taint = x.taint
			v.facts = []fact{{value: x, text: f.argExpr(c, Arg{Index: 0}), then: f.e.model.hostBits(), equal: true}}
		}
		return &v, true
	case "builtins.property":
		if len(pos) > 0 && pos[0] != nil && len(pos[0].funcs) > 0 {
			p := &callable{kind: propertyCallable, inner: pos[0].funcs[0]}
			if len(pos) > 1 && pos[1] != nil && len(pos[1].funcs) > 0 {
				p.setter = pos[1].funcs[0]
			}
			return funcValue(p), true
		}
	case "builtins.super":
		return nil, true
	case "asyncio.gather", "asyncio.wait_for", "asyncio.shield", "asyncio.ensure_future", "asyncio.create_task", "asyncio.run", "anyio.run_sync":
		if len(pos) == 1 {
			return pos[0], true
		}
		if c.name == "asyncio.gather" {
			return f.alloc(s, c.at, &object{kind: listObject, exact: !c.args.some, elems: append([]*Value(nil), pos...)}), true
		}
		return arg(0), true
	}
	return nil, false
}

// anyMember is getattr with an unknown name: any member may be meant.
func (f *frame) anyMember(s *state, v *Value, c *libraryCall) *Value {
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
				if len(sym.Bindings) == 0 || sym.Name == "" || sym.Name[0] == '_' {
					continue
				}
				if x, ok := f.e.global(fn.mod, sym.Name); ok && x != nil && len(x.funcs) > 0 && x.funcs[0].kind == functionCallable {
					add(x)
				}
			}
		case classCallable:
			for _, name := range sortedKeys(fn.class.values) {
				if name[0] != '_' {
					add(f.attribute(s, funcValue(fn), name, c.at))
				}
			}
		}
	}
	for _, l := range orEmpty(v).refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			for _, a := range o.class.ancestors() {
				for _, name := range sortedKeys(a.values) {
					if name[0] != '_' {
						add(f.attribute(s, v, name, c.at))
					}
				}
			}
		}
		if o := f.get(s, l); o != nil {
			for _, fl := range o.fields {
				add(fl.value)
			}
		}
	}
	if t := f.everything(s, nil, c.args); len(t) > 0 {
		out = join2(out, tainted(t), n > 0)
	}
	return out
}

func (f *frame) isInstance(s *state, v, class *Value, c *libraryCall) *Value {
	hint := f.hints(v)
	if v == nil || len(v.taint) == 0 {
		return boolValue(nil, hint)
	}
	names := map[string]bool{}
	add := func(k *Value) {
		for _, fn := range orEmpty(k).funcs {
			names[fn.name] = true
		}
	}
	add(class)
	if list, ok := f.exactElements(s, class); ok {
		for _, k := range list {
			add(k)
		}
	}
	if len(names) == 0 {
		return boolValue(nil, hint)
	}
	if names["builtins.str"] || names["builtins.bytes"] {
		only := f.e.model.structured
		for n := range names {
			if n != "builtins.str" && n != "builtins.bytes" && n != "builtins.int" && n != "builtins.float" && n != "builtins.bool" {
				only = 0
			}
		}
		if only == 0 {
			return boolValue(nil, hint)
		}
		return boolValue([]fact{{value: v, text: f.argExpr(c, Arg{Index: 0}), then: only}}, hint)
	}
	for n := range names {
		switch n {
		case "builtins.int", "builtins.float", "builtins.bool", "builtins.complex", "uuid.UUID", "datetime.datetime", "datetime.date", "decimal.Decimal", "ipaddress.IPv4Address":
		default:
			return boolValue(nil, hint)
		}
	}
	return boolValue([]fact{{value: v, text: f.argExpr(c, Arg{Index: 0}), then: All &^ f.e.model.sizeBit()}}, hint)
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

// container evaluates list(), dict(), sorted(), range() and the other makers of containers.
func (f *frame) container(s *state, c *libraryCall) *Value {
	pos := c.args.pos
	kind := listObject
	switch c.name {
	case "builtins.tuple":
		kind = tupleObject
	case "builtins.set", "builtins.frozenset":
		kind = setObject
	case "builtins.dict", "collections.OrderedDict", "collections.defaultdict", "collections.Counter", "types.MappingProxyType", "collections.ChainMap":
		kind = dictObject
	case "types.SimpleNamespace", "argparse.Namespace":
		kind = instanceObject
	}
	switch {
	case kind == dictObject:
		o := &object{kind: dictObject}
		start := 0
		if c.name == "collections.defaultdict" {
			start = 1
			o.open = true
		}
		for i := start; i < len(pos); i++ {
			if f.isMapping(s, pos[i]) {
				o = f.spread(s, o, pos[i])
				continue
			}
			// Pairs.
			if list, ok := f.exactElements(s, pos[i]); ok {
				for _, p := range list {
					if kv, ok := f.exactElements(s, p); ok && len(kv) == 2 {
						o = f.e.model.putItem(o, kv[0], kv[1])
					}
				}
				continue
			}
			o = o.withRest(tainted(f.deep(s, pos[i])))
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
		return f.alloc(s, c.at, o)
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
		return f.alloc(s, c.at, o)
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
		return f.alloc(s, c.at, (&object{kind: listObject}).withRest(nil))
	case "builtins.enumerate":
		if len(pos) == 0 {
			return nil
		}
		if list, ok := f.exactElements(s, pos[0]); ok {
			o := &object{kind: listObject, exact: true}
			for i, v := range list {
				o.elems = append(o.elems, f.alloc(s, pairKey{c.at, i}, &object{kind: tupleObject, exact: true, elems: []*Value{constValue(intConst(int64(i))), v}}))
			}
			return f.alloc(s, c.at, o)
		}
		p := f.alloc(s, pairKey{c.at, -1}, &object{kind: tupleObject, exact: true, elems: []*Value{nil, f.element(s, pos[0])}})
		return f.alloc(s, c.at, (&object{kind: listObject}).withRest(p))
	case "builtins.zip":
		lists, n := make([][]*Value, len(pos)), -1
		for i, v := range pos {
			l, ok := f.exactElements(s, v)
			if !ok {
				n = -2
				break
			}
			lists[i] = l
			if n == -1 || len(l) < n {
				n = len(l)
			}
		}
		o := &object{kind: listObject, exact: n >= 0}
		if n >= 0 {
			for i := 0; i < n; i++ {
				t := &object{kind: tupleObject, exact: true}
				for _, l := range lists {
					t.elems = append(t.elems, l[i])
				}
				o.elems = append(o.elems, f.alloc(s, pairKey{c.at, i}, t))
			}
		} else {
			t := &object{kind: tupleObject, exact: true}
			for _, v := range pos {
				t.elems = append(t.elems, f.element(s, v))
			}
			o = o.withRest(f.alloc(s, pairKey{c.at, -1}, t))
		}
		return f.alloc(s, c.at, o)
	}
	o := &object{kind: kind, exact: true}
	for _, v := range pos {
		if list, ok := f.exactElements(s, v); ok && o.exact && c.name != "builtins.sorted" && c.name != "builtins.reversed" && c.name != "builtins.set" && c.name != "builtins.frozenset" {
			o.elems = append(o.elems[:len(o.elems):len(o.elems)], list...)
			continue
		}
		if list, ok := f.exactElements(s, v); ok {
			o = o.loose()
			for _, x := range list {
				o = o.withRest(x)
			}
			if len(list) > 0 && c.name != "builtins.sorted" && c.name != "builtins.reversed" {
				keep := *o
				keep.elems, keep.exact, keep.some, keep.rest = list, true, false, nil
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
		if c.name == "collections.deque" || c.name == "builtins.iter" || c.name != "itertools.chain" {
			break
		}
	}
	if c.args.some {
		o = o.loose().withRest(f.element(s, f.element(s, c.args.star)))
	}
	return f.alloc(s, c.at, o)
}

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
			return true
		}
	}
	return v.sym != nil || len(v.refs) == 0 && len(v.taint) > 0
}

func (f *frame) mapped(s *state, c *libraryCall) *Value {
	pos := c.args.pos
	o := &object{kind: iteratorObject}
	if list, ok := f.exactElements(s, pos[1]); ok && len(pos) == 2 && len(list) <= maxUnroll {
		o.exact = c.name == "builtins.map"
		for _, e := range list {
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
	for _, fa := range test.facts {
		if fa.value == v && !fa.equal {
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
	if f.tested != nil && c.name == "builtins.all" {
		if g, ok := firstArg(c.at).(*syntax.GeneratorExp); ok && len(g.Generators) == 1 {
			if t, ok := f.tested[g]; ok && t.mask != 0 {
				return boolValue([]fact{{value: t.value, text: t.text, then: t.mask}}, hint)
			}
		}
	}
	if f.tested != nil && c.name == "builtins.any" {
		if g, ok := firstArg(c.at).(*syntax.GeneratorExp); ok && len(g.Generators) == 1 {
			if t, ok := f.tested[g]; ok && t.otherwise != 0 {
				return boolValue([]fact{{value: t.value, text: t.text, other: t.otherwise}}, hint)
			}
		}
	}
	if list, ok := f.exactElements(s, v); ok {
		every, some := true, false
		for _, e := range list {
			known, is := f.truthIn(s, e)
			if !known {
				return boolValue(nil, hint)
			}
			every, some = every && is, some || is
		}
		if c.name == "builtins.all" {
			return constValue(boolConst(every))
		}
		return constValue(boolConst(some))
	}
	return boolValue(nil, hint)
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

// builtinMethod evaluates methods of texts and containers.
func (f *frame) builtinMethod(s *state, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	recv := c.recv
	if recv == nil {
		return nil, false
	}
	if cs := recv.only(); cs != nil {
		if v, ok := f.textMethod(s, cs, c.name, args, at); ok {
			return v, true
		}
	}
	if len(recv.refs) > 0 {
		if v, ok := f.containerMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	// What carries data and is of no known class is taken for a text.
	if recv.typ == "" || recv.typ == "builtins.str" || recv.typ == "builtins.bytes" {
		if v, ok := f.taintedText(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if len(recv.refs) == 0 && recv.sym == nil && len(recv.taint) > 0 && mutators[c.name] && recv.typ == "" {
		recv = f.materialise(s, recv, at)
		if v, ok := f.containerMethod(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	if recv.sym != nil && len(recv.refs) == 0 {
		if v, ok := f.unknownContainer(s, recv, c.name, args, at); ok {
			return v, true
		}
	}
	return nil, false
}

// unknownContainer changes an input that is used as a list, set or dict.
func (f *frame) unknownContainer(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	put := func(v *Value) {
		f.change(s, recv, func(o *object) *object { return o.loose().withRest(v) })
	}
	switch name {
	case "append", "add", "appendleft":
		if len(args.pos) == 1 {
			put(args.pos[0])
			return noneValue, true
		}
	case "extend":
		if len(args.pos) == 1 {
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
			v := f.item(s, recv, args.pos[0], at)
			f.change(s, recv, func(o *object) *object { return f.e.model.putItem(o, args.pos[0], args.pos[1]) })
			return join(v, args.pos[1]), true
		}
	case "items":
		p := f.alloc(s, pairKey{at, -2}, &object{kind: tupleObject, exact: true, elems: []*Value{symValue(f.e.part(recv.sym, "{keys}")), symValue(f.e.part(recv.sym, "[]"))}})
		return f.alloc(s, at, (&object{kind: listObject}).withRest(p)), true
	case "keys":
		return f.alloc(s, at, (&object{kind: listObject}).withRest(symValue(f.e.part(recv.sym, "{keys}")))), true
	case "values":
		return f.alloc(s, at, (&object{kind: listObject}).withRest(symValue(f.e.part(recv.sym, "[]")))), true
	case "get":
		if len(args.pos) >= 1 {
			v := f.item(s, recv, args.pos[0], at)
			if len(args.pos) > 1 {
				v = join(v, args.pos[1])
			}
			return v, true
		}
	case "pop":
		if len(args.pos) >= 1 {
			return f.item(s, recv, args.pos[0], at), true
		}
		return f.element(s, recv), true
	}
	return nil, false
}

// textMethod evaluates a method of constant texts.
func (f *frame) textMethod(s *state, cs []Const, name string, args *arguments, at syntax.Node) (*Value, bool) {
	for _, c := range cs {
		if c.kind != syntax.Str && c.kind != syntax.Bytes {
			return nil, false
		}
	}
	if len(cs) == 1 {
		text, kind := cs[0].text, cs[0].kind
		switch name {
		case "format":
			return f.format(s, at, text, args), true
		case "format_map":
			if len(args.pos) == 1 {
				return f.format(s, at, text, &arguments{double: args.pos[0], more: true}), true
			}
		case "join":
			if len(args.pos) != 1 {
				return nil, false
			}
			if list, ok := f.exactElements(s, args.pos[0]); ok {
				var parts []part
				for i, v := range list {
					if i > 0 && text != "" {
						parts = append(parts, part{text: text, known: true})
					}
					parts = append(parts, f.partOf(s, v))
				}
				return f.text(at, "joined into a text", parts...), true
			}
			return f.text(at, "joined into a text", part{taints: f.deep(s, args.pos[0])}), true
		case "replace":
			if len(args.pos) >= 2 {
				a, ok1 := args.pos[0].text()
				b, ok2 := args.pos[1].text()
				if ok1 && ok2 && len(text)*(1+len(b)) < maxTextLen {
					return constValue(Const{kind: kind, text: strings.ReplaceAll(text, a, b)}), true
				}
				// A template with a placeholder replaced by data.
				if ok1 {
					var parts []part
					for i, p := range strings.Split(text, a) {
						if i > 0 {
							parts = append(parts, f.partOf(s, args.pos[1]))
						}
						parts = append(parts, part{text: p, known: true})
					}
					if len(parts) > 1 {
						return f.text(at, "put into a text", parts...), true
					}
					return constValue(cs[0]), true
				}
			}
			return f.text(at, "put into a text", part{taints: f.everything(s, nil, args)}), true
		case "split", "rsplit":
			if len(args.pos) >= 1 {
				if sep, ok := args.pos[0].text(); ok && sep != "" {
					n := -1
					if len(args.pos) > 1 {
						if k, ok := args.pos[1].constant(); ok {
							if m, ok := k.number(); ok && m >= 0 {
								n = int(m) + 1
							}
						}
					}
					if name == "rsplit" && n > 0 {
						return nil, true
					}
					return f.textList(s, at, strings.SplitN(text, sep, n)), true
				}
				return nil, true
			}
			return f.textList(s, at, strings.Fields(text)), true
		case "splitlines":
			return f.textList(s, at, strings.Split(text, "\n")), true
		case "partition":
			if len(args.pos) == 1 {
				if sep, ok := args.pos[0].text(); ok && sep != "" {
					a, b, found := strings.Cut(text, sep)
					if !found {
						sep = ""
					}
					return f.textList(s, at, []string{a, sep, b}), true
				}
			}
		case "encode", "decode":
			return constValue(Const{kind: otherKind(name), text: text}), true
		case "startswith", "endswith":
			if len(args.pos) >= 1 {
				if p, ok := args.pos[0].text(); ok {
					if name == "startswith" {
						return constValue(boolConst(strings.HasPrefix(text, p))), true
					}
					return constValue(boolConst(strings.HasSuffix(text, p))), true
				}
			}
			return nil, true
		case "find", "index", "rfind", "count":
			if len(args.pos) == 1 {
				if p, ok := args.pos[0].text(); ok {
					n := strings.Index(text, p)
					switch name {
					case "rfind":
						n = strings.LastIndex(text, p)
					case "count":
						n = strings.Count(text, p)
					}
					return constValue(intConst(int64(n))), true
				}
			}
			return nil, true
		case "isdigit", "isnumeric", "isdecimal":
			ok := text != ""
			for _, r := range text {
				ok = ok && r >= '0' && r <= '9'
			}
			return constValue(boolConst(ok)), true
		}
	}
	var change func(string) string
	cutset := " \t\r\n\v\f"
	if len(args.pos) == 1 {
		if t, ok := args.pos[0].text(); ok {
			cutset = t
		}
	}
	switch name {
	case "lower", "casefold":
		change = strings.ToLower
	case "upper":
		change = strings.ToUpper
	case "strip":
		change = func(t string) string { return strings.Trim(t, cutset) }
	case "lstrip":
		change = func(t string) string { return strings.TrimLeft(t, cutset) }
	case "rstrip":
		change = func(t string) string { return strings.TrimRight(t, cutset) }
	case "removeprefix":
		change = func(t string) string { return strings.TrimPrefix(t, cutset) }
	case "removesuffix":
		change = func(t string) string { return strings.TrimSuffix(t, cutset) }
	case "title", "capitalize":
		change = func(t string) string {
			if t == "" {
				return t
			}
			return strings.ToUpper(t[:1]) + strings.ToLower(t[1:])
		}
	default:
		return f.text(at, "through "+name, part{taints: f.everything(s, nil, args)}), true
	}
	out := make([]Const, 0, len(cs))
	for _, c := range cs {
		out, _ = joinConsts(out, []Const{{kind: c.kind, text: change(c.text)}})
	}
	return constsValue(out), true
}

func otherKind(method string) syntax.ConstantKind {
	if method == "encode" {
		return syntax.Bytes
	}
	return syntax.Str
}

func (f *frame) textList(s *state, at syntax.Node, texts []string) *Value {
	o := &object{kind: listObject, exact: true}
	for _, t := range texts {
		o.elems = append(o.elems, constValue(textConst(t)))
	}
	if len(o.elems) > maxElems {
		o = (&object{kind: listObject}).withRest(nil)
	}
	return f.alloc(s, at, o)
}

// format evaluates "...".format(...).
func (f *frame) format(s *state, at syntax.Node, format string, args *arguments) *Value {
	var parts []part
	next := 0
	for i := 0; i < len(format); {
		j := strings.IndexAny(format[i:], "{}")
		if j < 0 {
			parts = append(parts, part{text: format[i:], known: true})
			break
		}
		if j > 0 {
			parts = append(parts, part{text: format[i : i+j], known: true})
		}
		i += j
		if i+1 < len(format) && format[i+1] == format[i] {
			parts = append(parts, part{text: format[i : i+1], known: true})
			i += 2
			continue
		}
		if format[i] == '}' {
			i++
			continue
		}
		end := strings.IndexByte(format[i:], '}')
		if end < 0 {
			break
		}
		field := format[i+1 : i+end]
		i += end + 1
		spec := ""
		if k := strings.IndexAny(field, "!:"); k >= 0 {
			field, spec = field[:k], field[k:]
		}
		name, rest := field, ""
		if k := strings.IndexAny(field, ".["); k >= 0 {
			name, rest = field[:k], field[k:]
		}
		var v *Value
		switch {
		case name == "":
			if next < len(args.pos) {
				v = args.pos[next]
			} else if args.some {
				v = f.element(s, args.star)
			}
			next++
		case name[0] >= '0' && name[0] <= '9':
			n := 0
			for _, d := range name {
				n = n*10 + int(d-'0')
				if n > 1000 {
					break
				}
			}
			if n < len(args.pos) {
				v = args.pos[n]
			}
		default:
			if x, ok := args.keyword(name); ok {
				v = x
			} else if args.more {
				v = f.item(s, args.double, constValue(textConst(name)), at)
			}
		}
		if rest != "" && v != nil {
			v = f.path(s, v, rest, at)
		}
		p := f.partOf(s, v)
		if strings.HasPrefix(spec, "!r") || strings.HasPrefix(spec, "!a") {
			p.taints = cleared(p.taints, f.e.model.lineBits())
		}
		if strings.HasSuffix(spec, "d") && strings.HasPrefix(spec, ":") {
			p.taints = nil
		}
		if spec != "" {
			p.known, p.text = false, ""
		}
		parts = append(parts, p)
	}
	return f.text(at, "formatted into a text", parts...)
}

// path follows ".attr[key]" of a format field.
func (f *frame) path(s *state, v *Value, rest string, at syntax.Node) *Value {
	for rest != "" && v != nil {
		if rest[0] == '.' {
			end := strings.IndexAny(rest[1:], ".[")
			if end < 0 {
				return f.attribute(s, v, rest[1:], at)
			}
			v, rest = f.attribute(s, v, rest[1:1+end], at), rest[1+end:]
			continue
		}
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			return tainted(f.deep(s, v))
		}
		v, rest = f.item(s, v, keyValue("["+rest[1:end]+"]"), at), rest[end+1:]
	}
	return v
}

// taintedText evaluates a method of a text that carries data.
func (f *frame) taintedText(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	if len(recv.refs) > 0 {
		return nil, false
	}
	m := f.e.model.Calls["builtins.str."+name]
	switch name {
	case "startswith":
		return f.startsWith(s, recv, args, at), true
	case "endswith":
		return f.endsWith(s, recv, args), true
	case "replace":
		if len(args.pos) >= 2 {
			return f.replaced(s, recv, args, at), true
		}
	case "format":
		if len(recv.taint) > 0 && m != nil {
			f.checkSinks(s, &libraryCall{name: "builtins.str.format", model: m, recv: recv, args: args, at: at})
		}
		return tainted(marked(f.everything(s, recv, args), f.place(at), "formatted into a text")), true
	case "join":
		if recv.sym != nil || recv.typ != "" || len(recv.taint) > 0 {
			return tainted(f.everything(s, recv, args)), true
		}
	case "split", "rsplit", "splitlines", "partition", "rpartition":
		if len(recv.taint) == 0 || recv.sym != nil && name == "partition" && len(args.pos) == 0 {
			return nil, false
		}
		e := tainted(recv.taint)
		if name == "splitlines" {
			e = tainted(cleared(recv.taint, f.e.model.lineBits()))
		}
		if sep, ok := argText(args, 0); ok && len(args.pos) == 1 {
			if mask := f.e.model.without(sep); mask != 0 {
				e = tainted(cleared(recv.taint, mask))
			}
		}
		return f.alloc(s, at, (&object{kind: listObject}).withRest(e)), true
	case "encode", "decode", "strip", "lstrip", "rstrip", "lower", "upper", "casefold", "title", "capitalize", "expandtabs", "zfill", "ljust", "rjust", "center", "removeprefix", "removesuffix", "swapcase", "translate":
		if len(recv.taint) == 0 {
			return nil, recv.typ != ""
		}
		t := recv.taint
		if name == "strip" || name == "lstrip" {
			// Removing the leading separators does not remove the dots behind them.
			if cut, ok := argText(args, 0); ok && strings.Contains(cut, "/") {
				t = cleared(t, Relative)
			}
		}
		if name == "translate" {
			t = f.everything(s, recv, args)
			for _, v := range args.pos {
				for _, l := range orEmpty(v).refs {
					if o := f.get(s, l); o != nil {
						if _, ok := o.field("[#10]"); ok {
							t = cleared(t, f.e.model.lineBits())
						}
					}
				}
			}
		}
		v := &Value{open: true, taint: t}
		if name == "encode" || name == "decode" || name == "rstrip" || name == "strip" {
			v.head = recv.head
		}
		return v, true
	}
	if m != nil && (len(recv.taint) > 0 || recv.typ != "") {
		return f.library(s, &libraryCall{name: "builtins.str." + name, model: m, recv: recv, args: args, at: at}), true
	}
	return nil, false
}

func argText(args *arguments, i int) (string, bool) {
	if i < len(args.pos) {
		return args.pos[i].text()
	}
	return "", false
}

// startsWith evaluates x.startswith(prefix): with a folder in front of a normalised path it is a check,
// with a separator it says that the path is absolute.
func (f *frame) startsWith(s *state, recv *Value, args *arguments, at syntax.Node) *Value {
	if len(recv.taint) == 0 || len(args.pos) == 0 {
		return boolValue(nil, f.hints(recv))
	}
	fa := fact{value: recv, text: f.argExpr(&libraryCall{at: at}, Arg{Special: Self})}
	normal := true
	for _, t := range recv.taint {
		normal = normal && t.clears&NormalPath != 0
	}
	options := []*Value{args.pos[0]}
	if list, ok := f.exactElements(s, args.pos[0]); ok && f.isTuple(s, args.pos[0]) {
		options = list
	}
	mask := ^Mask(0)
	for _, p := range options {
		var m Mask
		text, known := p.text()
		switch {
		case known:
			m = f.e.model.behind(text) &^ f.e.model.nonemptyBits()
			if !normal {
				m &^= f.e.model.folderBits()
			} else if strings.HasSuffix(text, "/") && len(text) > 1 {
				m |= f.e.model.folderBits()
			}
			if text == "/" && len(options) == 1 {
				fa.other |= Relative
			}
			if text == "-" {
				fa.other |= f.e.model.nonemptyBits()
			}
		case len(f.dangerous(s, p)) > 0:
		case normal:
			if f.endsWithSeparator(p) {
				m = f.e.model.folderBits()
			}
		}
		mask &= m
	}
	fa.then = mask
	if fa.then == 0 && fa.other == 0 {
		return boolValue(nil, f.hints(recv))
	}
	return boolValue([]fact{fa}, f.hints(recv))
}

// endsWith evaluates host.endswith(".example.org"), which proves a URL by its host.
func (f *frame) endsWith(s *state, recv *Value, args *arguments) *Value {
	var facts []fact
	if len(args.pos) > 0 {
		options := []*Value{args.pos[0]}
		if list, ok := f.exactElements(s, args.pos[0]); ok && f.isTuple(s, args.pos[0]) {
			options = list
		}
		dotted := true
		for _, p := range options {
			text, known := p.text()
			dotted = dotted && known && (strings.HasPrefix(text, ".") || strings.HasPrefix(text, "@"))
		}
		for _, fa := range recv.facts {
			if fa.equal && dotted {
				fa.equal = false
				facts = append(facts, fa)
			}
		}
	}
	return boolValue(facts, f.hints(recv))
}

// endsWithSeparator says whether a folder is compared with its separator. Unknown folders get the
// benefit of the doubt only when they are not the result of a call that strips it.
func (f *frame) endsWithSeparator(p *Value) bool {
	if p == nil {
		return true
	}
	return p.tail || p.head == "" && len(p.taint) == 0 && p.typ == ""
}

// replaced evaluates x.replace(old, new): removing every separator cleans a file name, removing ".."
// once does not.
func (f *frame) replaced(s *state, recv *Value, args *arguments, at syntax.Node) *Value {
	t := recv.taint
	old, ok1 := args.pos[0].text()
	new, ok2 := args.pos[1].text()
	if ok1 && ok2 && len(args.pos) == 2 {
		if mask := f.e.model.replacing(old, new); mask != 0 {
			t = cleared(t, mask)
		}
		if old == "\\" {
			// Escapes are gone.
			t = append([]Taint(nil), t...)
			for i := range t {
				t[i].clears &^= f.e.model.bits(func(k *Kind) bool { return strings.Contains(k.Needs, "\\") })
			}
		}
	} else if d := f.deep(s, args.pos[1]); len(d) > 0 {
		t, _ = joinTaints(t, d)
	}
	if len(t) == 0 {
		return nil
	}
	return &Value{open: true, taint: marked(t, f.place(at), "through replace")}
}

// containerMethod evaluates methods of lists, sets, dicts and iterators.
func (f *frame) containerMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	o := f.get(s, recv.refs[0])
	if o == nil || o.class != nil || o.kind == instanceObject {
		return nil, false
	}
	arg := func(i int) *Value {
		if i < len(args.pos) {
			return args.pos[i]
		}
		return nil
	}
	change := func(with func(*object) *object) { f.change(s, recv, with) }
	switch name {
	case "append", "add":
		change(func(o *object) *object {
			if o.exact && len(o.elems) < maxElems {
				c := *o
				c.elems = append(o.elems[:len(o.elems):len(o.elems)], arg(0))
				return &c
			}
			return o.loose().withRest(arg(0))
		})
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
				o = o.loose().withRest(f.element(s, v))
			}
			return o
		}
		if name == "extend" || name == "update" {
			change(add)
			return noneValue, true
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
		if o.kind == dictObject {
			v := f.objectItem(s, o, arg(0))
			if len(args.pos) > 1 {
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
		return f.element(s, recv), true
	case "remove", "discard":
		if o.exact && len(recv.refs) == 1 {
			if want, ok := arg(0).constant(); ok {
				for i, e := range o.elems {
					c, known := e.constant()
					if !known {
						break
					}
					if c == want {
						d := *o
						d.elems = append(append([]*Value(nil), o.elems[:i]...), o.elems[i+1:]...)
						f.set(s, recv.refs[0], &d)
						return noneValue, true
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
	case "reverse":
		change(func(o *object) *object {
			if !o.exact {
				return o
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
		change(func(o *object) *object { return o.loose() })
		return noneValue, true
	case "get", "setdefault", "getlist", "get_all":
		if o.kind != dictObject {
			return nil, false
		}
		v := f.objectItem(s, o, arg(0))
		missing := true
		if c, ok := arg(0).constant(); ok {
			_, have := o.field(itemKey(c))
			missing = !have
			if missing && !o.open && !o.some && o.base == nil {
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
			if len(args.pos) > 1 {
				v = join(v, args.pos[1])
			} else if v != nil {
				v = join(v, noneValue)
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
		return f.alloc(s, at, (&object{kind: listObject}).withRest(f.element(s, recv))), true
	case "index", "count", "__len__":
		return nil, true
	case "send", "__next__", "next", "asend", "__anext__":
		return f.element(s, recv), true
	case "__getitem__":
		return f.item(s, recv, arg(0), at), true
	case "__setitem__":
		f.setItem(s, recv, arg(0), arg(1), at)
		return noneValue, true
	case "move_to_end", "close", "__contains__", "isdisjoint", "issubset", "issuperset":
		return nil, true
	}
	return nil, false
}

var _ source.Place

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

// record makes an instance of a namedtuple.
func (f *frame) record(s *state, names []string, args *arguments, at syntax.Node) *Value {
	o := &object{kind: instanceObject, exact: len(args.pos) == len(names), elems: args.pos}
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
