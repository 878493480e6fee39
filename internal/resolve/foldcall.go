package resolve

import (
	"path"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// constantCall folds methods of constant strings and a few pure library functions.
func (m *Module) constantCall(q *query, s *Scope, e *syntax.Call) []Const {
	if attr, ok := e.Func.(*syntax.Attribute); ok {
		if base := m.constant(q, s, attr.Value); len(base) > 0 {
			return m.constantMethod(q, s, base, attr.Attr, e)
		}
	}
	names := m.names(q, s, e.Func)
	if len(names) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	name := names[0]
	if !foldable[name] {
		return nil
	}
	args, ok := m.constantArgs(q, s, e)
	if !ok {
		return nil
	}
	c, ok := callFolded(name, args)
	if !ok || len(c.Text) > maxText {
		return nil
	}
	return []Const{c}
}

var foldable = set(`os.path.join posixpath.join builtins.str builtins.int builtins.len builtins.bytes builtins.tuple builtins.list
	builtins.frozenset builtins.set builtins.dict builtins.bool os.path.basename os.path.dirname os.path.normpath pathlib.Path
	pathlib.PurePath pathlib.PurePosixPath builtins.chr builtins.ord re.escape textwrap.dedent`)

func (m *Module) constantArgs(q *query, s *Scope, e *syntax.Call) ([]Const, bool) {
	args := make([]Const, 0, len(e.Args))
	for _, a := range e.Args {
		if star, ok := a.(*syntax.Starred); ok {
			v := m.constant(q, s, star.Value)
			if len(v) != 1 || v[0].Kind != ConstTuple && v[0].Kind != ConstList {
				return nil, false
			}
			args = append(args, v[0].Items...)
			continue
		}
		v := m.constant(q, s, a)
		if len(v) != 1 {
			return nil, false
		}
		args = append(args, v[0])
	}
	return args, true
}

func allText(args []Const) bool {
	for _, a := range args {
		if a.Kind != ConstStr {
			return false
		}
	}
	return len(args) > 0
}

func callFolded(name string, args []Const) (Const, bool) {
	switch name {
	case "os.path.join", "posixpath.join", "pathlib.Path", "pathlib.PurePath", "pathlib.PurePosixPath":
		if !allText(args) {
			return Const{}, false
		}
		joined := args[0].Text
		for _, a := range args[1:] {
			switch {
			case strings.HasPrefix(a.Text, "/"):
				joined = a.Text
			case joined == "" || strings.HasSuffix(joined, "/"):
				joined += a.Text
			default:
				joined += "/" + a.Text
			}
		}
		return text(joined), true
	case "os.path.basename", "os.path.dirname", "os.path.normpath":
		if len(args) != 1 || !allText(args) {
			return Const{}, false
		}
		dir, base := path.Split(args[0].Text)
		switch name {
		case "os.path.basename":
			return text(base), true
		case "os.path.dirname":
			if trimmed := strings.TrimRight(dir, "/"); trimmed != "" {
				dir = trimmed
			}
			return text(dir), true
		}
		return text(path.Clean(args[0].Text)), true
	}
	if len(args) == 0 {
		empty := map[string]ConstKind{"builtins.str": ConstStr, "builtins.bytes": ConstBytes, "builtins.tuple": ConstTuple,
			"builtins.list": ConstList, "builtins.set": ConstSet, "builtins.frozenset": ConstSet, "builtins.dict": ConstDict}
		kind, ok := empty[name]
		return Const{Kind: kind}, ok
	}
	if len(args) != 1 {
		return Const{}, false
	}
	a := args[0]
	switch name {
	case "builtins.str":
		t, ok := a.format()
		return text(t), ok
	case "builtins.bool":
		return boolean(a.Truth()), true
	case "builtins.int":
		switch a.Kind {
		case ConstInt, ConstBool:
			a.Kind = ConstInt
			return a, true
		case ConstStr:
			n, err := strconv.ParseInt(strings.TrimSpace(a.Text), 10, 64)
			return Const{Kind: ConstInt, Int: n}, err == nil
		}
	case "builtins.len":
		switch a.Kind {
		case ConstStr:
			return Const{Kind: ConstInt, Int: int64(len([]rune(a.Text)))}, true
		case ConstBytes:
			return Const{Kind: ConstInt, Int: int64(len(a.Text))}, true
		case ConstTuple, ConstList:
			return Const{Kind: ConstInt, Int: int64(len(a.Items))}, true
		case ConstDict:
			return Const{Kind: ConstInt, Int: int64(len(a.Items) / 2)}, true
		}
	case "builtins.tuple", "builtins.list", "builtins.set", "builtins.frozenset":
		if a.Kind == ConstTuple || a.Kind == ConstList || a.Kind == ConstSet {
			a.Kind = map[string]ConstKind{"builtins.tuple": ConstTuple, "builtins.list": ConstList, "builtins.set": ConstSet, "builtins.frozenset": ConstSet}[name]
			return a, true
		}
	case "builtins.chr":
		if a.Kind == ConstInt && a.Int >= 0 && a.Int < 0xd800 {
			return text(string(rune(a.Int))), true
		}
	case "builtins.ord":
		if r := []rune(a.Text); a.Kind == ConstStr && len(r) == 1 {
			return Const{Kind: ConstInt, Int: int64(r[0])}, true
		}
	case "textwrap.dedent":
		if a.Kind == ConstStr {
			return a, true // indentation matters to nobody who asks
		}
	}
	return Const{}, false
}

// constantMethod folds a method call on constants.
func (m *Module) constantMethod(q *query, s *Scope, base []Const, method string, e *syntax.Call) []Const {
	if method == "format" {
		return m.constantFormat(q, s, base, e)
	}
	if len(e.Keywords) > 0 {
		return nil
	}
	args, ok := m.constantArgs(q, s, e)
	if !ok {
		if method == "get" && len(base) == 1 && base[0].Kind == ConstDict && len(e.Args) == 2 {
			return both(anyItem(base[0]), m.constant(q, s, e.Args[1]))
		}
		return nil
	}
	var all []Const
	for _, b := range base {
		c, ok := callMethod(b, method, args)
		if !ok || len(c.Text) > maxText || len(c.Items) > maxItems {
			return nil
		}
		all = union(all, []Const{c})
	}
	return all
}

func callMethod(b Const, method string, args []Const) (Const, bool) {
	if b.Kind == ConstDict {
		return callDictMethod(b, method, args)
	}
	if b.Kind != ConstStr && b.Kind != ConstBytes {
		return Const{}, false
	}
	out := func(s string) (Const, bool) { return Const{Kind: b.Kind, Text: s}, true }
	arg := func(i int) string { return args[i].Text }
	for _, a := range args {
		if a.Kind != b.Kind && method != "join" && method != "zfill" && method != "encode" && method != "decode" {
			return Const{}, false
		}
	}
	switch len(args) {
	case 0:
		switch method {
		case "strip":
			return out(strings.TrimSpace(b.Text))
		case "lstrip":
			return out(strings.TrimLeft(b.Text, " \t\n\r\f\v"))
		case "rstrip":
			return out(strings.TrimRight(b.Text, " \t\n\r\f\v"))
		case "split":
			return list(b.Kind, strings.Fields(b.Text))
		case "splitlines":
			return list(b.Kind, strings.Split(strings.TrimSuffix(b.Text, "\n"), "\n"))
		}
		if isASCII(b.Text) {
			switch method {
			case "lower", "casefold":
				return out(strings.ToLower(b.Text))
			case "upper":
				return out(strings.ToUpper(b.Text))
			}
		}
	case 1:
		switch method {
		case "join":
			pieces := make([]string, 0, len(args[0].Items))
			for _, item := range args[0].Items {
				if item.Kind != b.Kind {
					return Const{}, false
				}
				pieces = append(pieces, item.Text)
			}
			if k := args[0].Kind; k != ConstList && k != ConstTuple {
				return Const{}, false
			}
			return out(strings.Join(pieces, b.Text))
		case "strip":
			return out(strings.Trim(b.Text, arg(0)))
		case "lstrip":
			return out(strings.TrimLeft(b.Text, arg(0)))
		case "rstrip":
			return out(strings.TrimRight(b.Text, arg(0)))
		case "removeprefix":
			return out(strings.TrimPrefix(b.Text, arg(0)))
		case "removesuffix":
			return out(strings.TrimSuffix(b.Text, arg(0)))
		case "split":
			if arg(0) != "" {
				return list(b.Kind, strings.Split(b.Text, arg(0)))
			}
		case "startswith":
			return boolean(strings.HasPrefix(b.Text, arg(0))), true
		case "endswith":
			return boolean(strings.HasSuffix(b.Text, arg(0))), true
		}
	case 2:
		if method == "replace" && len(b.Text)*(len(arg(1))+1) <= maxText {
			return out(strings.ReplaceAll(b.Text, arg(0), arg(1)))
		}
	}
	if isASCII(b.Text) || len(args) == 0 {
		switch {
		case method == "encode" && b.Kind == ConstStr:
			return Const{Kind: ConstBytes, Text: b.Text}, true
		case method == "decode" && b.Kind == ConstBytes:
			return Const{Kind: ConstStr, Text: b.Text}, true
		}
	}
	return Const{}, false
}

func list(kind ConstKind, pieces []string) (Const, bool) {
	c := Const{Kind: ConstList}
	for _, p := range pieces {
		c.Items = append(c.Items, Const{Kind: kind, Text: p})
	}
	return c, true
}

func callDictMethod(d Const, method string, args []Const) (Const, bool) {
	switch {
	case method == "get" && len(args) > 0:
		if v, ok := d.item(args[0]); ok {
			return v, true
		}
		if len(args) == 2 {
			return args[1], true
		}
		return Const{Kind: ConstNone}, true
	case len(args) == 0 && (method == "keys" || method == "values" || method == "items"):
		c := Const{Kind: ConstList}
		for i := 0; i+1 < len(d.Items); i += 2 {
			switch method {
			case "keys":
				c.Items = append(c.Items, d.Items[i])
			case "values":
				c.Items = append(c.Items, d.Items[i+1])
			case "items":
				c.Items = append(c.Items, Const{Kind: ConstTuple, Items: d.Items[i : i+2 : i+2]})
			}
		}
		return c, true
	}
	return Const{}, false
}

// constantFormat is "...".format(...) for {}, {0} and {name} without conversions and specs.
func (m *Module) constantFormat(q *query, s *Scope, base []Const, e *syntax.Call) []Const {
	args, ok := m.constantArgs(q, s, e)
	if !ok || len(base) != 1 || base[0].Kind != ConstStr {
		return nil
	}
	named := map[string]Const{}
	for i := range e.Keywords {
		v := m.constant(q, s, e.Keywords[i].Value)
		if len(v) != 1 || e.Keywords[i].Arg == "" {
			return nil
		}
		named[e.Keywords[i].Arg] = v[0]
	}
	var out strings.Builder
	next := 0
	for rest := base[0].Text; rest != ""; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			out.WriteString(rest)
			break
		}
		out.WriteString(rest[:i])
		if strings.HasPrefix(rest[i+1:], rest[i:i+1]) {
			out.WriteByte(rest[i])
			rest = rest[i+2:]
			continue
		}
		end := strings.IndexByte(rest, '}')
		if rest[i] == '}' || end < 0 {
			return nil
		}
		field := rest[i+1 : end]
		rest = rest[end+1:]
		value, known := named[field]
		if field == "" {
			field = strconv.Itoa(next)
			next++
		}
		if n, err := strconv.Atoi(field); err == nil && n >= 0 && n < len(args) {
			value, known = args[n], true
		}
		t, printable := value.format()
		if !known || !printable || out.Len()+len(t) > maxText {
			return nil
		}
		out.WriteString(t)
	}
	return []Const{text(out.String())}
}
