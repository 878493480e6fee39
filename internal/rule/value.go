package rule

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

type constantKind uint8

const (
	otherConstant constantKind = iota
	noneConstant
	boolConstant
	numberConstant
	textConstant
)

// A constant is a Python constant or a scalar of a rule file, as far as rules compare them.
// Text and bytes are one kind: b"md5" is as weak as "md5".
type constant struct {
	kind   constantKind
	text   string
	number float64 // also 1 or 0 for a truth value
}

// is reports whether a value is this constant of a rule, where 1 and 0 are as good as True and False.
func (want constant) is(k constant) bool {
	return k == want || want.kind == boolConstant && k.kind == numberConstant && k.number == want.number
}

// scalar reads the constant that a rule file writes: null is Python's None, and 0o777 an octal number.
func scalar(y *yaml.Node) (constant, bool) {
	if y.Kind != yaml.ScalarNode {
		return constant{}, false
	}
	switch y.Tag {
	case "!!null":
		return constant{kind: noneConstant}, true
	case "!!bool":
		var b bool
		if y.Decode(&b) == nil {
			return constantOf(b), true
		}
	case "!!int":
		if n, err := strconv.ParseInt(y.Value, 0, 64); err == nil {
			return constant{kind: numberConstant, number: float64(n)}, true
		}
	case "!!float":
		if n, err := strconv.ParseFloat(y.Value, 64); err == nil {
			return constant{kind: numberConstant, number: n}, true
		}
	}
	return constant{kind: textConstant, text: y.Value}, true
}

func constantOf(b bool) constant {
	if b {
		return constant{kind: boolConstant, number: 1}
	}
	return constant{kind: boolConstant}
}

func fromConst(k resolve.Const) constant {
	switch k.Kind {
	case resolve.ConstNone:
		return constant{kind: noneConstant}
	case resolve.ConstBool:
		return constant{kind: boolConstant, number: float64(k.Int)}
	case resolve.ConstInt:
		if k.Big {
			n, _ := strconv.ParseFloat(k.Text, 64)
			return constant{kind: numberConstant, number: n}
		}
		return constant{kind: numberConstant, number: float64(k.Int)}
	case resolve.ConstFloat:
		return constant{kind: numberConstant, number: k.Float}
	case resolve.ConstStr, resolve.ConstBytes:
		return constant{kind: textConstant, text: k.Text}
	}
	return constant{kind: otherConstant}
}

// constants returns all values that an expression may have, when they are known.
func (c *checker) constants(e syntax.Expr) []constant {
	if seen, ok := c.seenArgs[e]; ok {
		return seen.values
	}
	if k, ok := e.(*syntax.Constant); ok { // the common case needs no folding
		switch k.Kind {
		case syntax.None:
			return []constant{{kind: noneConstant}}
		case syntax.True, syntax.False:
			return []constant{constantOf(k.Kind == syntax.True)}
		case syntax.Str, syntax.Bytes:
			return []constant{{kind: textConstant, text: k.Text}}
		}
	}
	all, ok := c.module.Constants(e)
	if !ok {
		return c.compared(e)
	}
	out := make([]constant, len(all))
	for i, k := range all {
		out[i] = fromConst(k)
	}
	return out
}

// compared folds a comparison of two numbers, as in TLS = PORT == 443.
func (c *checker) compared(e syntax.Expr) []constant {
	origins := c.origins(e)
	if len(origins) != 1 {
		return nil
	}
	compare, ok := origins[0].(*syntax.Compare)
	if !ok || len(compare.Ops) != 1 {
		return nil
	}
	left, right := c.constants(compare.Left), c.constants(compare.Comparators[0])
	if len(left) != 1 || len(right) != 1 || left[0].kind != numberConstant || right[0].kind != numberConstant {
		return nil
	}
	a, b := left[0].number, right[0].number
	switch compare.Ops[0] {
	case syntax.Eq:
		return []constant{constantOf(a == b)}
	case syntax.NotEq:
		return []constant{constantOf(a != b)}
	case syntax.Lt:
		return []constant{constantOf(a < b)}
	case syntax.LtE:
		return []constant{constantOf(a <= b)}
	case syntax.Gt:
		return []constant{constantOf(a > b)}
	case syntax.GtE:
		return []constant{constantOf(a >= b)}
	}
	return nil
}

// text returns the only text that an expression can be.
func (c *checker) text(e syntax.Expr) (string, bool) {
	if e == nil {
		return "", false
	}
	if all := c.constants(e); len(all) == 1 && all[0].kind == textConstant {
		return all[0].text, true
	}
	return "", false
}

// maxOrigins bounds how far a value is followed through local names.
const maxOrigins = 8

// origins returns the expressions that an expression may stand for: itself, what a name was
// bound to, through a few names, or the one thing that self.name is in this file. Bindings that no single expression gives
// (parameters, loops) contribute the name itself.
func (c *checker) origins(e syntax.Expr) []syntax.Expr {
	if a, ok := e.(*syntax.Attribute); ok {
		if self, ok := a.Value.(*syntax.Name); ok && (self.ID == "self" || self.ID == "cls") {
			if held := c.module.Held(a); held != nil {
				return []syntax.Expr{held}
			}
		}
	}
	name, ok := e.(*syntax.Name)
	if !ok {
		return []syntax.Expr{e}
	}
	var out []syntax.Expr
	c.follow(name, &out, 0)
	return out
}

func (c *checker) follow(name *syntax.Name, out *[]syntax.Expr, depth int) {
	scope := c.module.ScopeAt(name.Start)
	if scope == nil || depth > 4 || len(*out) >= maxOrigins {
		*out = append(*out, name)
		return
	}
	symbol, _ := scope.Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) == 0 || len(symbol.Bindings) > maxOrigins {
		*out = append(*out, name)
		return
	}
	bindings := c.reaching(symbol.Bindings, name.Start)
	for i := range bindings {
		b := &bindings[i]
		switch b.Kind {
		case resolve.BindAssign, resolve.BindWalrus, resolve.BindWith:
			if b.Value != nil && !b.Iter {
				if next, ok := b.Value.(*syntax.Name); ok && next != name {
					c.follow(next, out, depth+1)
				} else {
					*out = append(*out, b.Value)
				}
				continue
			}
		}
		*out = append(*out, name)
	}
}

// looped is what the loops run over that bind a name.
func (c *checker) looped(name *syntax.Name) []syntax.Expr {
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return nil
	}
	symbol, _ := scope.Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) > maxOrigins {
		return nil
	}
	var out []syntax.Expr
	bindings := c.reaching(symbol.Bindings, name.Start)
	for i := range bindings {
		if bindings[i].Iter && bindings[i].Value != nil {
			out = append(out, bindings[i].Value)
		}
	}
	return out
}

// reaching leaves out the bindings that another one between them and the use hides for certain: one that
// stands in the same block as the use, or in a block around it, with no loop back to the use.
func (c *checker) reaching(all []resolve.Binding, use int32) []resolve.Binding {
	if len(all) < 2 {
		return all
	}
	for i := len(all) - 1; i >= 0; i-- {
		at := all[i].Node.Span()
		if at.Start >= use || all[i].Kind == resolve.BindAug || !c.sameBlock(at.Start, use) {
			continue
		}
		if v := all[i].Value; v != nil && v.Span().Start <= use && use < v.Span().End {
			continue // x = f(x)
		}
		return all[i : i+1]
	}
	return all
}

// blockBytes is how far a block is followed.
const blockBytes = 4000

// sameBlock reports whether no line between two places is indented less than the first place's line, so
// that the block it stands in goes on until the second place.
func (c *checker) sameBlock(from, to int32) bool {
	text := c.file.Text
	line := strings.LastIndexByte(text[:from], '\n') + 1
	indent := indentation(text[line:])
	if to-from > blockBytes {
		return false
	}
	for at := int(from); ; {
		next := strings.IndexByte(text[at:to], '\n')
		if next < 0 {
			return true
		}
		at += next + 1
		rest := text[at:]
		if n := indentation(rest); n < indent && n < len(rest) && rest[n] != '\n' && rest[n] != '\r' && rest[n] != '#' && rest[n] != ')' && rest[n] != ']' && rest[n] != '}' {
			return false
		}
	}
}

func indentation(line string) int {
	n := 0
	for n < len(line) && (line[n] == ' ' || line[n] == '\t') {
		n++
	}
	return n
}

// overConstants reports whether a name runs over a list that is written out with constants only.
func (c *checker) overConstants(name *syntax.Name) bool {
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return false
	}
	symbol, _ := scope.Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) == 0 {
		return false
	}
	return !slices.ContainsFunc(symbol.Bindings, func(b resolve.Binding) bool { return !b.Iter || b.Value == nil || !c.isConstant(b.Value) })
}

// isParameter reports whether an expression is a name that the enclosing function gets as an argument.
func (c *checker) isParameter(e syntax.Expr) bool {
	name, ok := e.(*syntax.Name)
	if !ok {
		return false
	}
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return false
	}
	symbol, _ := scope.Lookup(name.ID)
	return symbol != nil && symbol.Has(resolve.Param)
}

// identifier is the name by which people would call the value of an expression: the last part of
// a dotted name, the constant key of a subscript, the function of a call.
func (c *checker) identifier(e syntax.Node) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return e.Attr
	case *syntax.Subscript:
		if k, ok := e.Slice.(*syntax.Constant); ok && k.Kind == syntax.Str {
			return k.Text
		}
		return c.identifier(e.Value)
	case *syntax.Call:
		if a, ok := e.Func.(*syntax.Attribute); ok && len(e.Args) > 0 && (a.Attr == "get" || a.Attr == "pop" || a.Attr == "getlist") {
			if k, ok := e.Args[0].(*syntax.Constant); ok && k.Kind == syntax.Str {
				return k.Text // request.args.get("token")
			}
		}
		return c.identifier(e.Func)
	case *syntax.Await:
		return c.identifier(e.Value)
	case *syntax.Starred:
		return c.identifier(e.Value)
	case *syntax.Arg:
		return e.Name
	case *syntax.FunctionDef:
		return e.Name
	case *syntax.ClassDef:
		return e.Name
	case *entry:
		return c.identifier(e.key)
	case *keyword:
		return e.name
	case *parameter:
		return e.name
	case *syntax.Assign:
		return c.identifier(e.Targets[0])
	case *syntax.AnnAssign:
		return c.identifier(e.Target)
	case *syntax.Constant:
		if e.Kind == syntax.Str {
			return e.Text
		}
	}
	return ""
}

// shape renders a built string: its constant parts with {} for what is not constant. ok is false
// where the expression is not a string put together from constant and other parts.
func (c *checker) shape(e syntax.Expr) (text string, ok bool) {
	var out strings.Builder
	dynamic := false
	c.writeShape(&out, e, &dynamic, 0)
	return out.String(), dynamic && strings.Trim(out.String(), "{}") != ""
}

func (c *checker) writeShape(out *strings.Builder, e syntax.Expr, dynamic *bool, depth int) {
	hole := func() { out.WriteString("{}"); *dynamic = true }
	if depth > 40 {
		hole()
		return
	}
	if text, ok := c.text(e); ok {
		out.WriteString(braces.Replace(text))
		return
	}
	switch e := e.(type) {
	case *syntax.JoinedStr:
		for _, v := range e.Values {
			if f, ok := v.(*syntax.FormattedValue); ok {
				v = f.Value
			}
			c.writeShape(out, v, dynamic, depth+1)
		}
	case *syntax.BinOp:
		switch e.Op {
		case syntax.Add:
			c.writeShape(out, e.Left, dynamic, depth+1)
			c.writeShape(out, e.Right, dynamic, depth+1)
		case syntax.Mod:
			if text, ok := c.text(e.Left); ok && !c.module.IsConstant(e.Right) {
				out.WriteString(percentHole(braces.Replace(text)))
				*dynamic = true
				return
			}
			hole()
		default:
			hole()
		}
	case *syntax.Call:
		if a, ok := e.Func.(*syntax.Attribute); ok && a.Attr == "format" {
			if text, ok := c.text(a.Value); ok {
				out.WriteString(text)
				*dynamic = true
				return
			}
		}
		if a, ok := e.Func.(*syntax.Attribute); ok && a.Attr == "join" && len(e.Args) == 1 {
			if parts, ok := c.joinedParts(e.Args[0]); ok {
				separator, _ := c.text(a.Value)
				for i, v := range parts {
					if i > 0 {
						out.WriteString(separator)
					}
					c.writeShape(out, v, dynamic, depth+1)
				}
				return
			}
		}
		if text, ok := c.morsel(e); ok {
			out.WriteString(text)
			*dynamic = true
			return
		}
		hole()
	case *syntax.Name:
		if parts := c.grown(e); parts != nil {
			for _, v := range parts {
				c.writeShape(out, v, dynamic, depth+8)
			}
			return
		}
		if all := c.origins(e); len(all) == 1 && all[0] != syntax.Expr(e) {
			c.writeShape(out, all[0], dynamic, depth+8)
			return
		}
		if c.overConstants(e) {
			out.WriteString("x")
			return
		}
		hole()
	default:
		hole()
	}
}

// braces writes a constant's own braces as str.format would have them, so that none is taken for a hole.
var braces = strings.NewReplacer("{", "{{", "}", "}}")

// percentHole replaces the conversions of a %-format by {}.
func percentHole(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '%' || i+1 == len(text) {
			out.WriteByte(text[i])
			continue
		}
		i++
		if text[i] == '%' {
			out.WriteByte('%')
			continue
		}
		if text[i] == '(' {
			if end := strings.IndexByte(text[i:], ')'); end > 0 {
				i += end + 1
			}
		}
		for i < len(text) && strings.IndexByte("#0- +.123456789*", text[i]) >= 0 {
			i++
		}
		out.WriteString("{}")
	}
	return out.String()
}

// statBits are the permission bits that the stat module names.
var statBits = map[string]int64{
	"stat.S_IRWXU": 0o700, "stat.S_IRUSR": 0o400, "stat.S_IWUSR": 0o200, "stat.S_IXUSR": 0o100,
	"stat.S_IRWXG": 0o070, "stat.S_IRGRP": 0o040, "stat.S_IWGRP": 0o020, "stat.S_IXGRP": 0o010,
	"stat.S_IRWXO": 0o007, "stat.S_IROTH": 0o004, "stat.S_IWOTH": 0o002, "stat.S_IXOTH": 0o001,
	"stat.S_ISVTX": 0o1000, "stat.S_ISGID": 0o2000, "stat.S_ISUID": 0o4000,
	"stat.S_IREAD": 0o400, "stat.S_IWRITE": 0o200, "stat.S_IEXEC": 0o100,
}

// bits returns the numbers that an expression of permission bits may be: constants and names of the
// stat module joined by |. Parts that are not known count as no bits.
func (c *checker) bits(e syntax.Expr, depth int) []int64 {
	if depth > 20 {
		return nil
	}
	var all []int64
	for _, k := range c.constants(e) {
		if k.kind == numberConstant && k.number == math.Trunc(k.number) {
			all = append(all, int64(k.number))
		}
	}
	if len(all) > 0 {
		return all
	}
	for _, o := range c.origins(e) {
		if b, ok := o.(*syntax.BinOp); ok && b.Op == syntax.BitOr {
			left, right := c.bits(b.Left, depth+1), c.bits(b.Right, depth+1)
			for _, l := range append(left, 0)[:max(1, len(left))] {
				for _, r := range append(right, 0)[:max(1, len(right))] {
					all = append(all, l|r)
				}
			}
		} else if value, ok := statBits[c.module.Qualified(o)]; ok {
			all = append(all, value)
		}
	}
	return all[:min(len(all), maxOrigins)]
}

// spread returns what a mapping given as **mapping holds under one of the names. all says that every key
// of the mapping is known, so that an argument that is not there is really missing.
func (c *checker) spread(e syntax.Expr, names []string) (value syntax.Node, all bool) {
	name, _ := e.(*syntax.Name)
	for _, o := range c.origins(e) {
		if call, ok := o.(*syntax.Call); ok {
			if c.module.Qualified(call.Func) == "builtins.dict" && len(call.Args) == 0 {
				for i := range call.Keywords {
					if call.Keywords[i].Arg == "" {
						return nil, false
					}
					if slices.Contains(names, call.Keywords[i].Arg) {
						value = call.Keywords[i].Value
					}
				}
				all = true
				continue
			}
			if o = c.returned(call); o == nil {
				return nil, false
			}
		}
		d, ok := o.(*syntax.Dict)
		if !ok {
			return nil, false
		}
		for i, key := range d.Keys {
			if key == nil {
				return nil, false
			}
			text, ok := c.text(key)
			if !ok {
				return nil, false
			}
			if slices.Contains(names, text) {
				value = d.Values[i]
			}
		}
		all = true
	}
	if name == nil {
		return value, all
	}
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return nil, false
	}
	if symbol, _ := scope.Lookup(name.ID); symbol == nil || !symbol.Has(resolve.Mutated) {
		return value, all
	}
	return c.overwritten(name, names, value), false
}

// overwritten returns what mapping[key] was last set to before the use of a mapping, or what it held.
func (c *checker) overwritten(use *syntax.Name, names []string, value syntax.Node) syntax.Node {
	body := c.function()
	if body == nil {
		return nil
	}
	c.search(body, func(n syntax.Node) bool {
		assign, ok := n.(*syntax.Assign)
		if !ok || assign.Start > use.Start || !c.sameBlock(assign.Start, use.Start) {
			return false
		}
		for _, target := range assign.Targets {
			item, ok := target.(*syntax.Subscript)
			if !ok {
				continue
			}
			base, ok := item.Value.(*syntax.Name)
			if key, known := c.text(item.Slice); ok && known && base.ID == use.ID && slices.Contains(names, key) {
				value = assign.Value
			}
		}
		return false
	})
	return value
}

// returned returns the only expression that the one project function a call runs gives back, or nil.
func (c *checker) returned(call *syntax.Call) syntax.Expr {
	targets := c.module.Targets(call)
	if len(targets) != 1 || targets[0].Def() == nil || targets[0].Module != c.module {
		return nil
	}
	var only syntax.Expr
	count := 0
	c.search(targets[0].Node, func(n syntax.Node) bool {
		if r, ok := n.(*syntax.Return); ok {
			only, count = r.Value, count+1
		}
		return false
	})
	if count != 1 {
		return nil
	}
	return only
}

// defaultOf returns the default of the parameter that an expression is, or nil.
func (c *checker) defaultOf(e syntax.Expr) syntax.Expr {
	name, ok := e.(*syntax.Name)
	if !ok {
		return nil
	}
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return nil
	}
	symbol, _ := scope.Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) != 1 || symbol.Bindings[0].Kind != resolve.BindParam {
		return nil
	}
	return symbol.Bindings[0].Value
}
