package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates the methods of texts.

// textMethod evaluates a method of constant texts.
func (f *frame) textMethod(s *state, cs []Const, name string, args *arguments, at syntax.Node) (*Value, bool) {
	for _, c := range cs {
		if c.kind != syntax.Str && c.kind != syntax.Bytes {
			return nil, false
		}
	}
	if len(cs) == 1 {
		if v, ok := f.pureMethod(s, cs[0], name, args, at); ok {
			return v, true
		}
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
				return f.text(s, at, "joined into a text", parts...), true
			}
			f.linesOf(s, at, text, args.pos[0])
			t := f.deep(s, args.pos[0])
			if f.iteratesItself(s, args.pos[0]) {
				t, _ = joinTaints(t, f.deep(s, f.element(s, args.pos[0])))
			}
			return f.text(s, at, "joined into a text", part{taints: f.e.model.separated(t, text)}), true
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
						return f.text(s, at, "put into a text", parts...), true
					}
					return constValue(cs[0]), true
				}
				return f.text(s, at, "put into a text", part{taints: f.deep(s, args.pos[1])}), true // what is looked for is in it anyway
			}
			return f.text(s, at, "put into a text", part{taints: f.everything(s, nil, args)}), true
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
		if m := f.e.model.Calls["builtins.str."+name]; m != nil && len(m.Sinks) > 0 {
			f.checkSinks(s, &libraryCall{name: "builtins.str." + name, model: m, args: args, at: at})
		}
		return f.text(s, at, "through "+name, part{taints: f.everything(s, nil, args)}), true
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
				if n > 1000 || d < '0' || d > '9' {
					n = len(args.pos) // no number
					break
				}
				n = n*10 + int(d-'0')
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
		if strings.HasPrefix(spec, "!r") || strings.HasPrefix(spec, "!a") {
			parts = append(parts, f.reprPart(s, v))
			continue
		}
		if own := f.written(s, v, formatMethods, constValue(textConst(strings.TrimPrefix(spec, ":")))); own != v && !strings.HasPrefix(spec, "!") {
			parts = append(parts, f.textPart(s, own))
			continue
		}
		p := f.partOf(s, v)
		if strings.HasSuffix(spec, "d") && strings.HasPrefix(spec, ":") {
			p.taints = predictableOnly(p.taints)
		}
		if spec != "" {
			p.known, p.text = false, ""
			if c, ok := v.constant(); ok && spec[0] == ':' {
				p.text, p.known = formatted(c, spec[1:])
			}
		}
		parts = append(parts, p)
	}
	return f.text(s, at, "formatted into a text", parts...)
}

// substituted evaluates string.Template(layout).substitute(...).
func (f *frame) substituted(s *state, at syntax.Node, layout string, args *arguments) *Value {
	named := func(name string) *Value {
		if v, ok := args.keyword(name); ok {
			return v
		}
		if args.more {
			return f.item(s, args.double, constValue(textConst(name)), at)
		}
		if len(args.pos) > 0 {
			return f.item(s, args.pos[0], constValue(textConst(name)), at)
		}
		return nil
	}
	var parts []part
	for {
		before, after, found := strings.Cut(layout, "$")
		if before != "" || !found {
			parts = append(parts, part{text: before, known: true})
		}
		if !found {
			return f.text(s, at, "put into a text", parts...)
		}
		if strings.HasPrefix(after, "$") {
			parts = append(parts, part{text: "$", known: true})
			layout = after[1:]
			continue
		}
		braced := strings.HasPrefix(after, "{")
		if braced {
			after = after[1:]
		}
		end := 0
		for end < len(after) && isNameByte(after[end]) {
			end++
		}
		if end > 0 {
			parts = append(parts, f.partOf(s, named(after[:end])))
		}
		layout = after[end:]
		if braced {
			layout = strings.TrimPrefix(layout, "}")
		}
	}
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
		key := rest[1:end] // of digits alone it is a number, anything else is a text
		if key != "" && strings.Trim(key, "0123456789") == "" {
			key = "#" + key
		}
		v, rest = f.item(s, v, keyValue("["+key+"]"), at), rest[end+1:]
	}
	return v
}

// weakly says that something was assumed on the way of all data.
func weakly(taints []Taint) bool {
	return !slices.ContainsFunc(taints, func(t Taint) bool { return !t.weak })
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
		return f.endsWith(s, recv, args, at), true
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
	case "find", "rfind", "index", "rindex", "count":
		// Only texts and lists have most of them; collections of documents are asked to find what a dict describes, and trees what an
		// unknown library made of the data.
		_, ofText := argText(args, 0)
		if recv.typ == "builtins.str" || recv.typ == "builtins.bytes" || recv.typ == "" && (name != "find" || ofText && recv.sym == nil && !weakly(recv.taint)) {
			return nil, len(recv.taint) > 0
		}
	case "keys":
		if len(recv.taint) > 0 && recv.sym == nil && len(args.pos) == 0 {
			return &Value{open: true, taint: recv.taint, more: &form{of: recv}}, true
		}
	case "split", "rsplit", "splitlines", "partition", "rpartition":
		if len(recv.taint) == 0 || recv.sym != nil && name == "partition" && len(args.pos) == 0 {
			return nil, false
		}
		e := tainted(recv.taint)
		if name == "splitlines" || len(args.pos) == 0 && (name == "split" || name == "rsplit") {
			e = tainted(cleared(recv.taint, f.e.model.lineBits()))
		}
		if sep, ok := argText(args, 0); ok && len(args.pos) == 1 {
			if mask := f.e.model.lacking(sep); mask != 0 {
				e = tainted(cleared(recv.taint, mask))
			}
			if lacks := recv.form().lacks; lacks != "" {
				e.change().lacks = lacks
			}
			if sep != "" && strings.Contains(recv.form().head, sep) && (name == "split" || name == "partition") {
				return f.headPieces(s, recv, name, sep, e, at), true
			}
		}
		if v := f.fewPieces(s, recv, name, args, at); v != nil {
			return v, true
		}
		if sep, ok := argText(args, 0); ok && name == "rsplit" && len(args.pos) == 2 || ok && name == "rpartition" {
			if mask := f.e.model.without(sep); mask != 0 {
				// What stands behind the last separator has none.
				last := tainted(cleared(recv.taint, mask))
				return f.alloc(s, at, (&object{kind: listObject}).withRest(e).with(itemKey(intConst(-1)), last)), true
			}
		}
		if sep, ok := argText(args, 0); ok && sep != "" && name == "partition" {
			return f.partition(s, recv, sep, e, at), true
		}
		if name == "split" && len(args.pos) == 0 && e != nil {
			return f.wordsOf(s, at, recv, e.taint), true
		}
		pieces := f.alloc(s, at, (&object{kind: listObject}).withRest(e))
		if sep, ok := argText(args, 0); ok && sep == "/" && name == "split" && len(args.pos) == 1 {
			pieces.change().of = recv
		}
		return pieces, true
	case "encode", "decode", "strip", "lstrip", "rstrip", "lower", "upper", "casefold", "title", "capitalize", "expandtabs", "zfill", "ljust", "rjust", "center", "removeprefix", "removesuffix", "swapcase", "translate":
		if len(recv.taint) == 0 {
			if (name == "encode" || name == "decode") && (recv.form().head != "" || recv.form().end != "") {
				return recv, true
			}
			return nil, recv.typ != ""
		}
		t := cleared(recv.taint, f.e.model.structured) // only texts have such a method
		if name == "removeprefix" {
			t = marked(headless(t), f.place(at), "through removeprefix")
		}
		if name == "strip" || name == "lstrip" {
			t = headless(t)
			// Removing the leading separators does not remove the dots behind them.
			if cut, ok := argText(args, 0); ok && strings.Contains(cut, "/") {
				t = cleared(t, Relative)
				if strings.Contains(cut, "\\") || strings.Contains(recv.form().lacks, "\\") {
					t = cleared(t, Bare)
				}
			} else if ok && strings.Contains(cut, "-") {
				t = cleared(t, f.e.model.optionBits())
			}
		}
		if name == "translate" {
			t = f.everything(s, recv, args)
			for _, v := range args.pos {
				for _, l := range orEmpty(v).refs {
					if o := f.get(s, l); o != nil {
						t = cleared(t, f.e.model.translated(o))
					}
				}
			}
		}
		v := &Value{open: true, taint: t}
		switch was := recv.form(); name {
		case "encode", "decode":
			v.more = &form{head: was.head, end: was.end, past: was.past, line: was.line, of: recv}
		case "rstrip", "strip", "lstrip":
			head := was.head
			if name != "rstrip" {
				cut, ok := argText(args, 0)
				if len(args.pos) == 0 {
					cut, ok = " \t\r\n", true
				}
				if head = strings.TrimLeft(head, cut); !ok {
					head = ""
				}
			}
			if head != "" || was.lacks != "" {
				v.more = &form{head: head, lacks: was.lacks}
			}
			if cut, ok := argText(args, 0); ok && name == "rstrip" && cut == "/" {
				v.change().of = recv // the same path
			}
		}
		switch name {
		case "lower", "upper", "casefold", "title", "capitalize", "swapcase":
			v.change().of = recv // what its characters cannot do, those of the other case cannot
			// What equals a word of the program's own but for the case of its letters.
			v.change().facts = append(recv.form().facts[:len(recv.form().facts):len(recv.form().facts)], fact{value: recv, then: All, equal: true, alike: true})
		case "strip", "lstrip", "rstrip":
			facts := recv.form().facts
			if len(args.pos) == 0 {
				v.setFacts(append(facts[:len(facts):len(facts)], fact{value: recv, then: All &^ f.e.model.lineBits(), equal: true, alike: true}))
			} else if stripped, ok := argText(args, 0); ok && strings.Trim(stripped, "-_") == "" {
				// A word of the program's own with signs around it: "-created".
				v.setFacts(append(facts[:len(facts):len(facts)], fact{value: recv, then: All &^ f.e.model.nonemptyBits(), equal: true, alike: true}))
			}
		}
		if codec, ok := argText(args, 0); ok && name == "encode" && codec == "unicode_escape" {
			v.taint = cleared(t, f.e.model.lineBits()) // line breaks are written out
		}
		return v, true
	}
	if facts := f.strippedFacts(s, name, at); facts != nil {
		return boolValue(facts, f.hints(recv)), true
	}
	if m != nil && (len(recv.taint) > 0 || recv.typ != "") {
		return f.library(s, &libraryCall{name: "builtins.str." + name, model: m, recv: recv, args: args, at: at}), true
	}
	return nil, false
}

// partition is text.partition(separator): what stands in front of the first one, the separator if there is one, and the rest.
func (f *frame) partition(s *state, recv *Value, sep string, before *Value, at syntax.Node) *Value {
	first := *before
	first.change().head = recv.form().head // it has no separator in it
	after := tainted(headless(recv.taint))
	if lacks := recv.form().lacks; lacks != "" {
		after.change().lacks = lacks
	}
	parted := constsValue([]Const{textConst(sep), textConst("")})
	return f.alloc(s, at, &object{kind: tupleObject, exact: true, elems: []*Value{&first, parted, after}})
}

// headPieces is what cutting a text at sep gives when its constant beginning holds sep: the pieces that lie within the
// beginning are constants, whatever follows.
func (f *frame) headPieces(s *state, recv *Value, name, sep string, rest *Value, at syntax.Node) *Value {
	if name == "partition" {
		before, after, _ := strings.Cut(recv.form().head, sep)
		rest = &Value{open: true, taint: recv.taint, more: &form{head: after}}
		return f.alloc(s, at, &object{kind: tupleObject, exact: true, elems: []*Value{constValue(textConst(before)), constValue(textConst(sep)), rest}})
	}
	o := (&object{kind: listObject}).withRest(rest)
	pieces := strings.Split(recv.form().head, sep)
	for i, piece := range pieces[:len(pieces)-1] {
		if i < maxElems {
			o = o.with(itemKey(intConst(int64(i))), constValue(textConst(piece)))
		}
	}
	return f.alloc(s, at, o)
}

// fewPieces is what cutting a text a given number of times gives where the cuts lie within its constant beginning, or, from
// the right, within its constant end; nil where they need not.
func (f *frame) fewPieces(s *state, recv *Value, name string, args *arguments, at syntax.Node) *Value {
	head, end := recv.form().head, recv.form().end
	o := &object{kind: listObject, exact: true}
	rest := func(head, end string) *Value {
		return &Value{open: true, taint: recv.taint, more: &form{head: head, end: end}}
	}
	if name == "splitlines" {
		lines := strings.SplitAfter(head, "\n")
		if len(lines) < 2 {
			return nil
		}
		o = (&object{kind: listObject}).withRest(tainted(cleared(recv.taint, f.e.model.lineBits())))
		for i, line := range lines[:min(len(lines)-1, maxPlaced)] {
			o = o.with(itemKey(intConst(int64(i))), constValue(textConst(strings.TrimRight(line, "\r\n"))))
		}
		return f.alloc(s, at, o)
	}
	sep, ok := argText(args, 0)
	if !ok || sep == "" {
		return nil
	}
	most := int64(1)
	if name == "split" || name == "rsplit" {
		limit, given := args.keyword("maxsplit")
		if !given {
			limit = orNone(args.pos, 1)
		}
		if most, ok = number(limit, -1); !ok || most < 1 || most > maxPlaced {
			return nil
		}
	}
	switch name {
	case "split":
		pieces := strings.SplitN(head, sep, int(most)+1)
		if len(pieces) <= int(most) {
			return nil
		}
		for _, piece := range pieces[:most] {
			o.elems = append(o.elems, constValue(textConst(piece)))
		}
		o.elems = append(o.elems, rest(pieces[most], end))
	case "rsplit", "rpartition":
		i := strings.LastIndex(end, sep)
		if i < 0 || most > 1 {
			return nil
		}
		o.elems = []*Value{rest(head, end[:i]), constValue(textConst(end[i+len(sep):]))}
		if name == "rpartition" {
			o.kind = tupleObject
			o.elems = []*Value{o.elems[0], constValue(textConst(sep)), o.elems[1]}
		}
	default:
		return nil
	}
	return f.alloc(s, at, o)
}

// unproven returns taints that may do what the mask says.
func unproven(taints []Taint, mask Mask) []Taint {
	out := append([]Taint(nil), taints...)
	for i := range out {
		out[i].clears &^= mask
	}
	return out
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
	var below []fact
	var firsts []string
	for _, p := range options {
		var m Mask
		text, known := p.text()
		switch {
		case known:
			m = f.e.model.behind(text)
			if strings.HasPrefix(text, "/") || strings.HasPrefix(text, "\\") {
				m &^= Relative
			}
			if text == "" || text[0] == '-' {
				m &^= f.e.model.nonemptyBits()
			}
			if !normal {
				m &^= f.e.model.folderBits()
				if strings.HasSuffix(text, "/") && len(text) > 1 {
					m |= Within
				}
			} else if strings.HasSuffix(text, "/") && len(text) > 1 {
				m |= f.e.model.folderBits()
			}
			if text == "/" {
				fa.other |= Relative
				if len(options) == 1 {
					m |= NoScheme
				}
			}
			if text == "//" && strings.Contains(recv.form().lacks, `\`) {
				fa.other |= NoHost // browsers take a backslash for a slash
				if strings.HasPrefix(recv.form().head, "/") {
					fa.other |= NoScheme
				}
			}
			if text == "/\\" {
				fa.other |= NoHost // the other beginning of a host, which who knows it does not forget "//"
			}
			firsts = append(firsts, text)
			if text == "-" {
				fa.other |= f.e.model.nonemptyBits()
			}
			if (text == ".." || text == "../") && normal {
				// A normal path has ".." at its beginning or nowhere.
				fa.other |= NoDots
				below = append(below, f.belowStart(recv)...)
			}
			if text == "_" || text == "__" {
				fa.other |= f.e.model.pathBits()
			}
		case slices.ContainsFunc(f.dangerous(s, p), isForeign):
			f.depends(p) // a caller may know the folder
			if strings.HasSuffix(p.form().end, "/") && !slices.ContainsFunc(f.dangerous(s, p), func(t Taint) bool { return t.from.real() }) {
				// It names the folder, as it does for Path.is_relative_to.
				m = Within
				if normal {
					m = f.e.model.folderBits()
				}
			} else if normal {
				m = Vetted // in a folder that somebody named, or in one beside it whose name begins alike
			}
		case f.endsWithSeparator(p):
			m = Within
			if normal {
				m = f.e.model.folderBits()
			}
		case normal:
			m = Vetted // a folder beside it may have a name that begins alike
		}
		mask &= m
	}
	fa.then = mask
	fa.other |= f.e.model.lacksFormula(firsts)
	if fa.then == 0 && fa.other == 0 {
		return boolValue(nil, f.hints(recv))
	}
	return boolValue(append(below, fa), f.hints(recv))
}

// belowStart is what a way from a folder to a path proves of the path by not beginning with "..": that the path lies in it.
func (f *frame) belowStart(way *Value) []fact {
	var out []fact
	if sharedClears(way)&Relative == 0 {
		return nil
	}
	for _, fa := range way.form().facts {
		if fa.equal {
			out = append(out, fact{value: fa.value, other: fa.then & f.e.model.folderBits()})
		}
	}
	return out
}

// isForeign says that somebody other than who runs the program chooses the data: a folder that the environment or the
// command line names is as good as a constant to compare with.
func isForeign(t Taint) bool {
	return !t.from.real() || t.from.source.Kind != "stored" && t.from.source.Kind != "cli-input"
}

// endsWith evaluates host.endswith(".example.org"), which proves a URL by its host.
func (f *frame) endsWith(s *state, recv *Value, args *arguments, at syntax.Node) *Value {
	var facts []fact
	if len(args.pos) > 0 {
		if end, _ := args.pos[0].text(); (end == "_" || end == "__") && len(recv.taint) > 0 {
			facts = append(facts, fact{value: recv, text: f.argExpr(&libraryCall{at: at}, Arg{Special: Self}), other: f.e.model.pathBits()})
		}
		options := []*Value{args.pos[0]}
		if list, ok := f.exactElements(s, args.pos[0]); ok && f.isTuple(s, args.pos[0]) {
			options = list
		}
		dotted := true
		for _, p := range options {
			text, known := p.text()
			dotted = dotted && known && (strings.HasPrefix(text, ".") || strings.HasPrefix(text, "@"))
		}
		for _, fa := range recv.form().facts {
			if fa.equal && !fa.alike && dotted {
				fa.equal = false
				facts = append(facts, fa)
			}
		}
		if dotted && recv.isNamedHost() {
			facts = append(facts, fact{value: recv, then: f.e.model.hostBits()})
		}
	}
	return boolValue(facts, f.hints(recv))
}

// narrowEnd keeps what "folder.endswith(os.sep)" says of a variable where it holds.
func (f *frame) narrowEnd(s *state, test *syntax.Call, truth bool) {
	fn, ok := test.Func.(*syntax.Attribute)
	if !ok || !truth || fn.Attr != "endswith" || len(test.Args) != 1 {
		return
	}
	name, ok := fn.Value.(*syntax.Name)
	if !ok {
		return
	}
	slot, ok := f.u.slots.find(name.ID)
	if !ok {
		return
	}
	if end, ok := f.eval(s, test.Args[0]).text(); ok && s.vars[slot] != nil {
		v := *s.vars[slot]
		if v.only() == nil {
			v.change().end, v.was = end, v.first()
			s.vars[slot] = &v
		}
	}
}

// endsWithSeparator says whether a folder is compared with its separator. Unknown folders get the
// benefit of the doubt only when they are not the result of a call that strips it.
func (f *frame) endsWithSeparator(p *Value) bool {
	if p == nil {
		return true
	}
	return strings.HasSuffix(p.form().end, "/") || strings.HasSuffix(p.form().end, "\\") || p.form().head == "" && !p.form().norm && !slices.ContainsFunc(p.taint, isForeign) && p.typ == ""
}

// replaced evaluates x.replace(old, new): removing every separator cleans a file name, removing ".."
// once does not.
func (f *frame) replaced(s *state, recv *Value, args *arguments, at syntax.Node) *Value {
	t := headless(recv.taint)
	old, ok1 := args.pos[0].text()
	new, ok2 := args.pos[1].text()
	if ok1 && ok2 && len(args.pos) == 2 {
		if mask := f.e.model.replacing(old, new); mask != 0 {
			t = cleared(t, mask)
		}
		if script := f.e.model.scriptHTML; strings.HasPrefix(old, "</") && !strings.Contains(new, "</") {
			// A literal of a script in which no tag is closed.
			t = append([]Taint(nil), t...)
			for i := range t {
				if t[i].clears&script != 0 {
					t[i].clears |= f.e.model.html
				}
			}
		}
		if strings.HasPrefix(old, "&") && strings.ContainsAny(new, "<>&\"'") {
			// An escape is turned back into what it stood for.
			t = append([]Taint(nil), t...)
			for i := range t {
				t[i].clears &^= f.e.model.bits(func(k *Kind) bool { return strings.HasPrefix(k.Name, "html-") })
			}
		}
		if old == "\\" {
			// Escapes are gone; in paths it is a separator.
			t = append([]Taint(nil), t...)
			for i := range t {
				t[i].clears &^= f.e.model.bits(func(k *Kind) bool {
					return strings.Contains(k.Needs, "\\") && (!k.Folder || strings.ContainsAny(new, "/."))
				})
			}
		}
	} else if d := f.deep(s, args.pos[1]); len(d) > 0 {
		t, _ = joinTaints(t, d)
	}
	if ok2 && !ok1 && isMask(new) && slices.ContainsFunc(f.deep(s, args.pos[0]), func(t Taint) bool { return t.from.secret() }) {
		t = withoutSecrets(t) // text.replace(password, "***")
	}
	if len(t) == 0 {
		return nil
	}
	v := &Value{open: true, taint: marked(t, f.place(at), "through replace")}
	if lacks := lacking(recv.form().lacks, old, new); ok1 && ok2 && lacks != "" {
		v.more = &form{lacks: lacks}
	}
	if old == `\` && new == "/" {
		v.change().of = recv // who looks at an address as browsers read it has looked at the address
	}
	return v
}

// lacking are the characters that a text without those of before lacks once old is replaced in it.
func lacking(before, old, new string) string {
	var left []byte
	for i := range len(before) {
		if strings.IndexByte(new, before[i]) < 0 {
			left = append(left, before[i])
		}
	}
	if len(old) == 1 && !strings.Contains(new, old) && len(left) < 16 {
		left = append(left, old[0])
	}
	return string(left)
}

// separated is data in texts that are joined with a separator: that none of them holds it says nothing of the whole.
func (m *Model) separated(taints []Taint, separator string) []Taint {
	mask := m.without(separator) | quotesIn(separator)
	if strings.ContainsAny(separator, "\r\n") {
		mask |= m.lineBits()
	}
	if mask == 0 {
		return taints
	}
	return unproven(taints, mask)
}
